#include "widgets/presentation/presentation_keys.h"

#include "words/text.h"

#include <QCoreApplication>
#include <QStringList>

namespace remit {

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("PresentationKeys", words);
}

using What = PresentationStep::What;

/// On one page left and right turn it and up and down choose a role; in the whole chart all four go to the next cell.
PresentationStep arrow(int key, bool wholeChart)
{
    const int by = key == Qt::Key_Right || key == Qt::Key_Down ? 1 : -1;
    const bool across = key == Qt::Key_Right || key == Qt::Key_Left;
    if (wholeChart)
        return {across ? What::goRoles : What::goRows, by};
    return {across ? What::goRows : What::goRolesAround, by};
}

PresentationStep move(int key, const PresentationPlace& place)
{
    const int page = place.wholeChart ? place.pageRows : 1;
    switch (key) {
    case Qt::Key_PageDown:
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return {What::goRows, page};
    case Qt::Key_PageUp:
        return {What::goRows, -page};
    case Qt::Key_Home:
        return {What::goFirst};
    case Qt::Key_End:
        return {What::goLast};
    case Qt::Key_Tab:
        return {What::goRolesAround, 1};
    case Qt::Key_Backtab:
        return {What::goRolesAround, -1};
    case Qt::Key_Right:
    case Qt::Key_Left:
    case Qt::Key_Down:
    case Qt::Key_Up:
        return arrow(key, place.wholeChart);
    default:
        return {};
    }
}

What command(int key)
{
    switch (key) {
    case Qt::Key_Escape:
    case Qt::Key_F5:
    case Qt::Key_F11:
        return What::end;
    case Qt::Key_T:
    case Qt::Key_W:
        return What::switchWhole;
    case Qt::Key_N:
        return What::switchNotes;
    case Qt::Key_L:
        return What::switchLoad;
    case Qt::Key_H:
        return What::switchHours;
    case Qt::Key_F:
        return What::switchFindings;
    case Qt::Key_Q:
    case Qt::Key_Question:
        return What::askQuestion;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return What::clear;
    default:
        return What::nothing;
    }
}

bool edits(What what)
{
    return what == What::clear || what == What::askQuestion;
}

PresentationStep controlled(int key)
{
    return {key == Qt::Key_Z ? What::undo : key == Qt::Key_Y ? What::redo : What::nothing};
}

} // namespace

PresentationStep stepFor(const KeyPress& press, const PresentationPlace& place)
{
    const bool types = press.writes() && !press.text.front().isSpace();
    const QString letter = types ? letterMeant(press, place.letters) : QString();
    if (!letter.isEmpty() && place.readOnly)
        return {What::readOnly};
    if (!letter.isEmpty())
        return {press.modifiers.testFlag(Qt::ShiftModifier) ? What::replaceLetter : What::toggleLetter, 0, letter};
    if (press.modifiers.testFlag(Qt::ControlModifier))
        return controlled(press.key);
    if (const What what = command(press.key); what != What::nothing)
        return {place.readOnly && edits(what) ? What::readOnly : what};
    if (PresentationStep step = move(press.key, place); step.what != What::nothing)
        return step;
    return types && press.isLetter() ? PresentationStep{What::noLetter, 0, press.text.toUpper()} : PresentationStep();
}

QString hintFor(const PresentationPlace& place)
{
    QStringList letters;
    for (const Letter& letter : place.letters)
        letters << text(letter.letter);
    QStringList parts;
    if (place.readOnly)
        parts << tr("This plan can only be read");
    else
        parts << tr("%1 change the letters").arg(letters.join(u' ')) << tr("Q open question");
    parts << (place.wholeChart ? tr("W one at a time") : tr("W whole chart"));
    if (!place.wholeChart)
        parts << tr("Tab next role") << tr("N notes, L load, H hours, F findings");
    parts << tr("Esc ends");
    return parts.join(tr(" · "));
}

} // namespace remit
