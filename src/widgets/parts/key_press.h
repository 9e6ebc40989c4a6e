#pragma once

#include "core/rows.h"

#include <QKeySequence>
#include <QString>

#include <vector>

class QKeyEvent;

namespace remit {

/// A key as it was pressed.
struct KeyPress {
    int key = 0;
    /// The keypad makes no difference.
    Qt::KeyboardModifiers modifiers;
    QString text;

    static KeyPress of(const QKeyEvent& event);
    /// Whether it writes something, rather than commanding.
    bool writes() const;
    /// As an action would have it: signs are told by what they write, on whatever key they are.
    QKeySequence sequence() const;
    /// Whether somebody who presses it means a letter, of any script.
    bool isLetter() const;
};

/// The letter of the scheme that a key stands for, whatever case or keyboard layout it was typed with; empty for none.
QString letterMeant(const KeyPress& press, const std::vector<Letter>& scheme);

} // namespace remit
