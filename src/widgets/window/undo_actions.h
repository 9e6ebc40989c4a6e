#pragma once

#include <QObject>

class QAction;

namespace remit {

class FixPreview;
class PendingInput;
class PlanDocument;

/// Undo and Redo, saying what they would act on. While a change is only previewed, Undo takes the preview away.
class UndoActions : public QObject {
    Q_OBJECT

public:
    UndoActions(PlanDocument& document, const PendingInput& pending, QObject* parent = nullptr);

    /// While it previews something, Undo takes that away.
    void watch(FixPreview& preview);

    QAction& undo() const { return *m_undo; }
    QAction& redo() const { return *m_redo; }

private:
    void runUndo();
    void runRedo();
    void look();
    bool previews() const;

    PlanDocument& m_document;
    const PendingInput& m_pending;
    /// Null until there is one.
    FixPreview* m_preview = nullptr;
    QAction* m_undo;
    QAction* m_redo;
};

} // namespace remit
