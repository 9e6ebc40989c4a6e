#include "report/pages/footnotes.h"

#include "page_reading.h"

#include <catch2/catch.hpp>

using namespace remit;
using namespace remit::test;

namespace {

/// Two rows, each with a note of `lines` lines of ten characters.
ChartContent chartWithNotes(int lines)
{
    ChartContent content = chartOf(2, 1);
    for (ContentRow& row : content.bands[0].rows)
        row.cells[0].notes.push_back(note(words(lines, QStringLiteral("annotated"))));
    return content;
}

const ContentNote& noteOf(const ChartContent& content, std::size_t row)
{
    return content.bands[0].rows[row].cells[0].notes[0];
}

QStringList placed(const Footnotes& notes)
{
    PageLayout page;
    const FakeMeasure measure;
    PagePen pen(page, measure);
    notes.place(pen, 0, 0);
    return textsOn(page, PageFont::note);
}

constexpr double width = 60;
constexpr double mark = 4;
/// Of six lines, with the gap above them.
constexpr double sixLines = 66;

} // namespace

TEST_CASE("notes are numbered through a chart, and stand as far as there is room")
{
    const ChartContent content = chartWithNotes(3);
    const FakeMeasure measure;
    Footnotes notes(content, width, mark, measure);
    CHECK(notes.numberOf(noteOf(content, 0)) == 1);
    CHECK(notes.numberOf(noteOf(content, 1)) == 2);
    CHECK(notes.linesOf({&noteOf(content, 0), &noteOf(content, 1)}) == 6);
    notes.add(noteOf(content, 0), sixLines);
    notes.add(noteOf(content, 1), sixLines);
    CHECK(placed(notes).size() == 6);
    CHECK(notes.heightWith(0) == sixLines);
    CHECK_FALSE(notes.areCarried());
}

TEST_CASE("what has no room comes first on the next page, and nothing overtakes it")
{
    const ChartContent content = chartWithNotes(5);
    const FakeMeasure measure;
    Footnotes notes(content, width, mark, measure);
    notes.add(noteOf(content, 0), sixLines);
    notes.add(noteOf(content, 1), sixLines);
    notes.addRemark(QStringLiteral("remark"), 10 * sixLines);
    CHECK(placed(notes).size() == 6);
    CHECK(notes.areCarried());
    notes.turnPage(sixLines);
    CHECK(notes.goOn());
    CHECK(placed(notes) == QStringList{"annotated1", "annotated2", "annotated3", "annotated4", "remark"});
    notes.turnPage(sixLines);
    CHECK_FALSE(notes.goOn());
    CHECK(placed(notes).isEmpty());
}
