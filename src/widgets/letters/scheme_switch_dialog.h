#pragma once

#include "core/edits/scheme_switch.h"

#include <QDialog>

#include <map>

class QComboBox;
class QGridLayout;

namespace remit {

/// Shows what becomes of each letter, and asks about those without counterpart.
class SchemeSwitchDialog : public QDialog {
    Q_OBJECT

public:
    struct Texts {
        QString title;
        QString explanation;
        /// On the button.
        QString action;
    };

    SchemeSwitchDialog(const Texts& texts, const std::vector<LetterSwitch>& letters, const std::vector<Letter>& before,
                       const std::vector<Letter>& after, QWidget* parent = nullptr);

    LetterChoices choices() const;

private:
    void addLetter(QGridLayout& grid, const LetterSwitch& letter, const std::vector<Letter>& before,
                   const std::vector<Letter>& after);
    QComboBox* makeChoice(const LetterSwitch& letter, const std::vector<Letter>& after);

    std::map<std::string, QComboBox*> m_choices;
};

} // namespace remit
