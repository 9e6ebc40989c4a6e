#pragma once

#include "core/rows.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace remit {

/// The fields of one letter of a scheme.
class LetterForm : public QWidget {
    Q_OBJECT

public:
    explicit LetterForm(QWidget* parent = nullptr);

    void show(const Letter& letter);
    /// What was entered, on top of the letter shown.
    Letter letter() const;
    void focusLetter();

signals:
    void edited();

private:
    QWidget* makeInvolvements();

    Letter m_shown;
    QLineEdit* m_letter;
    QLineEdit* m_name;
    QLineEdit* m_meaning;
    std::vector<std::pair<Involvement, QCheckBox*>> m_involvements;
    QComboBox* m_style;
};

} // namespace remit
