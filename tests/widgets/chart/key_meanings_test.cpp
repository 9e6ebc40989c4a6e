#include "core/letters.h"
#include "widgets/chart/chart_keys.h"

#include <catch2/catch.hpp>

#include <QKeyEvent>
#include <QMetaEnum>

using namespace remit;

namespace {

using On = KeyPlace::On;
using What = KeyMeaning::What;

/// A RACI chart whose actions are Delete, Ctrl+Delete, Space, F2, + and ?.
KeyPlace at(On on)
{
    KeyPlace place;
    place.on = on;
    for (const char* letter : {"R", "A", "C", "I"})
        place.letters.push_back({{}, letter, {}, {}, {}});
    place.actions
        = {Qt::Key_Delete, Qt::CTRL | Qt::Key_Delete, Qt::Key_Space, Qt::Key_F2, Qt::Key_Plus, Qt::Key_Question};
    return place;
}

std::string said(const KeyMeaning& meaning)
{
    const char* const words[] = {"nothing", "let go",    "extend",    "action",    "open",  "toggle",
                                 "replace", "no letter", "read only", "new title", "search"};
    std::string all = words[int(meaning.what)];
    for (const QString& more : {meaning.keys.toString(QKeySequence::PortableText), meaning.text})
        all += more.isEmpty() ? "" : " " + more.toStdString();
    return all;
}

std::string meaning(const KeyPlace& place, int key, const QString& text = {}, Qt::KeyboardModifiers modifiers = {})
{
    return said(meaningOf({key, modifiers, text}, place));
}

} // namespace

TEST_CASE("on cells letters are given, Shift replaces, and other letters are none of the scheme")
{
    const KeyPlace cells = at(On::cells);
    CHECK(meaning(cells, Qt::Key_R, "r") == "toggle R");
    CHECK(meaning(cells, Qt::Key_R, "R", Qt::ShiftModifier) == "replace R");
    CHECK(meaning(cells, Qt::Key_X, "x") == "no letter X");
    CHECK(meaning(cells, Qt::Key_7, "7") == "nothing");
    CHECK(meaning(cells, Qt::Key_R, "", Qt::ControlModifier) == "nothing");
}

TEST_CASE("letters are meant whatever keyboard layout they are typed with")
{
    const KeyPlace cells = at(On::cells);
    CHECK(meaning(cells, Qt::Key_K, "К") == "toggle R");
    CHECK(meaning(cells, 0x41a, "к") == "toggle R");
    CHECK(meaning(cells, 0x410, "А") == "toggle A");
    CHECK(meaning(cells, 0x3c1, "ρ") == "toggle R");
    CHECK(meaning(cells, Qt::Key_C, "") == "nothing");
}

TEST_CASE("on titles and areas typing searches, and Delete means the row or the area")
{
    for (const On on : {On::title, On::area}) {
        KeyPlace place = at(on);
        CHECK(meaning(place, Qt::Key_R, "r") == "search r");
        CHECK(meaning(place, Qt::Key_Delete) == "action Ctrl+Del");
        CHECK(meaning(place, Qt::Key_Space, " ") == "action Space");
        place.searching = true;
        CHECK(meaning(place, Qt::Key_Space, " ") == "search  ");
        place.readOnly = true;
        CHECK(meaning(place, Qt::Key_R, "r") == "search r");
    }
}

TEST_CASE("where a row can be typed, typing begins its title")
{
    CHECK(meaning(at(On::newRow), Qt::Key_O, "O", Qt::ShiftModifier) == "new title O");
    CHECK(meaning(at(On::newRow), Qt::Key_Return) == "open");
}

TEST_CASE("keys of actions, Enter, Esc and Shift with arrows mean the same everywhere")
{
    for (const On on : {On::cells, On::title, On::area, On::newRow}) {
        CHECK(meaning(at(on), Qt::Key_F2) == "action F2");
        CHECK(meaning(at(on), Qt::Key_Return, "\r") == "open");
        CHECK(meaning(at(on), Qt::Key_Escape, "\x1b") == "let go");
        CHECK(meaning(at(on), Qt::Key_Down, "", Qt::ShiftModifier) == "extend");
        CHECK(meaning(at(on), Qt::Key_Down) == "nothing");
    }
    CHECK(meaning(at(On::cells), Qt::Key_Delete) == "action Del");
    // Signs are told by what they write, wherever they are on the keyboard.
    CHECK(meaning(at(On::cells), Qt::Key_Plus, "+", Qt::ShiftModifier) == "action +");
    CHECK(meaning(at(On::cells), Qt::Key_Question, "?", Qt::ShiftModifier) == "action ?");
}

TEST_CASE("in a plan that can only be read, keys that would change it say so")
{
    KeyPlace cells = at(On::cells);
    cells.readOnly = true;
    CHECK(meaning(cells, Qt::Key_R, "r") == "read only");
    CHECK(meaning(cells, Qt::Key_X, "x") == "read only");
    CHECK(meaning(cells, Qt::Key_Return) == "read only");
    KeyPlace newRow = at(On::newRow);
    newRow.readOnly = true;
    CHECK(meaning(newRow, Qt::Key_O, "o") == "read only");
}
