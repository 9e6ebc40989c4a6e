#pragma once

#include "core/rows.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace remit {

class PausedSave;
class PlanDocument;

/// What is noted about a cell or, at the title of a row, what its responsibility means.
class NoteField : public QWidget {
    Q_OBJECT

public:
    explicit NoteField(PlanDocument& document, QWidget* parent = nullptr);

    /// About the title where the cell has no role.
    void show(const Assignment::Key& cell);
    QPlainTextEdit& editor() const { return *m_text; }
    PausedSave& saving() const { return *m_save; }

private:
    QString noted() const;
    /// False when it could not be kept.
    bool save();

    PlanDocument& m_document;
    QLabel* m_label;
    QPlainTextEdit* m_text;
    PausedSave* m_save;
    Assignment::Key m_cell;
};

} // namespace remit
