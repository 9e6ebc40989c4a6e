#pragma once

#include <QObject>

class QAction;

namespace remit {

class FixPreview;
class Inspector;
class PlanDocument;

/// Undo and Redo, saying what they would act on. While a change is only previewed, Undo takes the preview away.
class UndoActions : public QObject {
    Q_OBJECT

public:
    UndoActions(PlanDocument& document, Inspector& inspector, FixPreview& preview, QObject* parent = nullptr);

    QAction& undo() const { return *m_undo; }
    QAction& redo() const { return *m_redo; }

private:
    void runUndo();
    void look();

    PlanDocument& m_document;
    Inspector& m_inspector;
    FixPreview& m_preview;
    QAction* m_undo;
    QAction* m_redo;
};

} // namespace remit
