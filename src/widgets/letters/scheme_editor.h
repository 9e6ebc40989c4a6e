#pragma once

#include "core/edits/scheme_edits.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace remit {

class LetterForm;
class SchemePreview;

/// Letters of the user's own: which there are, what they mean, how they look.
class SchemeEditor : public QDialog {
    Q_OBJECT

public:
    SchemeEditor(const Plan& plan, SchemeDraft draft, QWidget* parent = nullptr);

    const SchemeDraft& draft() const { return m_draft; }
    /// What becomes of removed letters that cells hold, once asked.
    const LetterChoices& choices() const { return m_choices; }

    /// Asks about removed letters first.
    void accept() override;

private:
    QWidget* makeList();
    QPushButton* addButton(QWidget& row, const QString& name, const QString& text, void (SchemeEditor::*act)());
    void fill(int current);
    void showLetter();
    void takeLetter();
    void check();
    void addLetter();
    void removeLetter();
    void moveUp() { move(-1); }
    void moveDown() { move(1); }
    void move(int step);
    int current() const;

    const Plan& m_plan;
    SchemeDraft m_draft;
    LetterChoices m_choices;
    QLineEdit* m_name;
    QLineEdit* m_description;
    QListWidget* m_letters;
    LetterForm* m_form;
    SchemePreview* m_preview;
    QLabel* m_problem;
    QPushButton* m_remove = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    QPushButton* m_ok = nullptr;
};

} // namespace remit
