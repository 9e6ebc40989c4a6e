#include "widgets/chart/chart_keys.h"

namespace remit {

namespace {

using On = KeyPlace::On;
using What = KeyMeaning::What;

bool isMove(int key)
{
    return key >= Qt::Key_Home && key <= Qt::Key_PageDown;
}

/// On titles and areas Delete means the row or the area.
QKeySequence actionKeys(const KeyPress& press, On on)
{
    const QKeySequence pressed = press.sequence();
    const bool isDelete = pressed == QKeySequence(Qt::Key_Delete);
    return isDelete && (on == On::title || on == On::area) ? QKeySequence(Qt::CTRL | Qt::Key_Delete) : pressed;
}

KeyMeaning letterMeaning(const KeyPress& press, const KeyPlace& place)
{
    const QString letter = letterMeant(press, place.letters);
    if (letter.isEmpty() && !press.isLetter())
        return {};
    if (place.readOnly)
        return {What::readOnly};
    if (letter.isEmpty())
        return {What::noLetter, {}, press.text.toUpper()};
    return {press.modifiers.testFlag(Qt::ShiftModifier) ? What::replaceLetter : What::toggleLetter, {}, letter};
}

KeyMeaning textMeaning(const KeyPress& press, const KeyPlace& place)
{
    const bool begins = place.searching || !press.text.front().isSpace();
    switch (place.on) {
    case On::cells:
        return press.text.front().isSpace() ? KeyMeaning() : letterMeaning(press, place);
    case On::newRow:
        return !begins       ? KeyMeaning()
            : place.readOnly ? KeyMeaning{What::readOnly}
                             : KeyMeaning{What::newTitle, {}, press.text};
    case On::title:
    case On::area:
        return begins ? KeyMeaning{What::search, {}, press.text} : KeyMeaning();
    case On::nothing:
        break;
    }
    return {};
}

} // namespace

KeyMeaning meaningOf(const KeyPress& press, const KeyPlace& place)
{
    const bool isEnter = press.key == Qt::Key_Return || press.key == Qt::Key_Enter;
    const QKeySequence keys = actionKeys(press, place.on);
    const bool goesOn
        = place.searching && place.on != On::cells && press.key == Qt::Key_Space && press.modifiers == Qt::NoModifier;
    if (press.key == Qt::Key_Escape)
        return {What::letGo};
    if (isMove(press.key) && press.modifiers.testFlag(Qt::ShiftModifier) && !press.modifiers.testFlag(Qt::AltModifier))
        return {What::extend};
    if (place.actions.contains(keys) && !goesOn)
        return {What::action, keys};
    if (isEnter && press.modifiers == Qt::NoModifier)
        return {place.readOnly ? What::readOnly : What::open};
    return press.writes() ? textMeaning(press, place) : KeyMeaning();
}

} // namespace remit
