#include "widgets/parts/key_press.h"

#include "core/typed_letter.h"

#include <QKeyEvent>

namespace remit {

KeyPress KeyPress::of(const QKeyEvent& event)
{
    return {event.key(), event.modifiers() & ~Qt::KeypadModifier, event.text()};
}

bool KeyPress::writes() const
{
    return !text.isEmpty() && text.front().isPrint() && !(modifiers & ~Qt::ShiftModifier);
}

QKeySequence KeyPress::sequence() const
{
    const bool isSign = writes() && !text.front().isLetterOrNumber() && key != Qt::Key_Space;
    return isSign ? QKeySequence(key) : QKeySequence(key | int(modifiers));
}

bool KeyPress::isLetter() const
{
    return writes() && isMeantAsLetter(text.toStdString());
}

QString letterMeant(const KeyPress& press, const std::vector<Letter>& scheme)
{
    const bool onLatinKey = press.key >= Qt::Key_A && press.key <= Qt::Key_Z;
    auto letter = typedLetter(press.text.toStdString(), scheme);
    if (!letter && onLatinKey)
        letter = typedLetter(std::string(1, char(press.key)), scheme);
    return QString::fromStdString(letter.value_or(std::string()));
}

} // namespace remit
