#include "core/chart.h"
#include "core/edits/edits.h"
#include "exchange/formats/clipboard_block.h"
#include "model/exchange/clipboard.h"
#include "model/exchange/paste.h"
#include "support/plan_text.h"
#include "words/names.h"

#include <catch2/catch.hpp>

#include <QImage>

using namespace remit;

namespace {

Plan threeRows()
{
    return planFrom("        | PM | PO | BA\n"
                    "Strategy:\n"
                    "One     | AR | C  |\n"
                    "Two     | A  |    | I\n"
                    "Three   |    | R  | R\n");
}

/// The block from the row and column on, with as many cells selected.
PasteTarget target(int row, int column, std::size_t rows = 1, std::size_t columns = 1)
{
    PasteTarget result;
    result.constellation = theChart;
    for (int each = row; each <= 3; ++each)
        result.rows.push_back({each});
    for (int role = std::max(1, column); role <= 3; ++role)
        result.roles.push_back({role});
    result.withTitles = column == 0;
    result.selectedRows = rows;
    result.selectedColumns = columns;
    return result;
}

TextGrid grid(std::string_view tabText)
{
    return fromTabText(tabText).value();
}

std::string chart(const Plan& plan)
{
    std::string text;
    for (const Band& band : chartOf(plan, theChart).bands) {
        for (const ResponsibilityId row : band.rows) {
            text += (text.empty() ? "" : "|") + plan.find<Responsibility>(row)->title;
            for (int role = 1; role <= 3; ++role) {
                const auto held = lettersAt(plan, {theChart, row, {role}});
                text += " " + (held.empty() ? std::string("-") : std::string(held));
            }
        }
    }
    return text;
}

std::string pasted(const PasteTarget& where, std::string_view tabText)
{
    Plan plan = threeRows();
    const Paste paste = pasteAt(plan, where, grid(tabText));
    INFO(inWords(paste).toStdString());
    CHECK(paste.problem.isEmpty());
    apply(paste.edit, plan);
    return chart(plan);
}

} // namespace

TEST_CASE("a block of letters is pasted from a cell on, as spreadsheets write them")
{
    CHECK(pasted(target(2, 2), "A/R\tc\r\n-\ta, r\r\n") == "One AR C -|Two A AR C|Three - - AR");
    CHECK(pasted(target(1, 1), "\t\n") == "One - - -|Two A - I|Three - R R");
}

TEST_CASE("one cell fills the selection, and a block repeats when it goes in evenly")
{
    CHECK(pasted(target(1, 1, 3, 2), "I") == "One I I -|Two I I I|Three I I R");
    CHECK(pasted(target(1, 1, 2, 2), "A\tR") == "One A R -|Two A R I|Three - R R");
    CHECK(pasted(target(1, 1, 3, 3), "C\tI\nI\tC") == "One C I -|Two I C I|Three - R R");
}

TEST_CASE("titles come along from the first column, past the last row as new responsibilities")
{
    CHECK(pasted(target(3, 0), "Third\tA\nFourth\tR\tA\n\nFifth\n")
          == "One AR C -|Two A - I|Third A R R|Fourth R A -|Fifth - - -");
    CHECK(pasted(target(4, 0), "Alone") == "One AR C -|Two A - I|Three - R R|Alone - - -");
}

TEST_CASE("a header that names roles tells whose letters they are")
{
    CHECK(pasted(target(1, 0), "Responsibility\tBA\tPM\nOne\tA\tI\n") == "One I C A|Two A - I|Three - R R");
    CHECK(pasted(target(1, 2), "PM\nC\nC\n") == "One AR C -|Two A C I|Three - R R");
}

TEST_CASE("a header with a role that is not in the chart names that role")
{
    const Paste paste = pasteAt(threeRows(), target(1, 0), grid("Responsibility\tPM\tNobody\nOne\tA\tI\n"));
    CHECK(paste.problem.contains("“Nobody” is no role of this chart"));
    CHECK(paste.edit.empty());
}

TEST_CASE("what does not fit is said")
{
    Plan plan = threeRows();
    const Paste paste = pasteAt(plan, target(3, 3), grid("A\tR\nC\tI\n"));
    CHECK(paste.rowsBeyond == 1);
    CHECK(paste.columnsBeyond == 1);
    CHECK(inWords(paste).contains("1 row did not fit"));
    const Paste untitled = pasteAt(plan, target(4, 0), grid("\tR\n"));
    CHECK(untitled.untitled == 1);
    CHECK(untitled.edit.empty());
}

TEST_CASE("a cell means the same pasted as it does brought in")
{
    CHECK(pasted(target(1, 1), "A-R\tR – C\t–") == "One AR RC -|Two A - I|Three - R R");
    CHECK(pasted(target(1, 1), "ra\t\u0421\t\u2212") == "One AR C -|Two A - I|Three - R R");
    CHECK(pasted(target(1, 1), "Responsible\tConsulted\tA/R") == "One R C AR|Two A - I|Three - R R");
    Plan plan = threeRows();
    const Paste paste = pasteAt(plan, target(1, 1), grid("R (lead)\tC\n"));
    CHECK(paste.problem.isEmpty());
    apply(paste.edit, plan);
    CHECK(plan.find<Assignment>({theChart, {1}, {1}})->letters == "R");
    CHECK(plan.find<Assignment>({theChart, {1}, {1}})->note == "lead");
    CHECK(plan.find<Assignment>({theChart, {1}, {2}})->note.empty());
}

TEST_CASE("text where letters belong changes nothing and is named with its place")
{
    const Plan plan = threeRows();
    const Paste paste = pasteAt(plan, target(1, 1), grid("A\tR\nC\tapprove it\n"));
    CHECK(paste.edit.empty());
    CHECK(paste.problem.contains("approve it"));
    CHECK(paste.problem.contains("row 2, column 2"));
    CHECK(pasteAt(plan, target(1, 1), grid("Q\tX\n")).problem.contains("“Q” (row 1, column 1"));
    CHECK(paste.problem.contains("R, A, C, I"));
    CHECK(pasteAt(plan, target(1, 1), grid("D\n")).edit.empty());
    CHECK(pasteAt(plan, target(1, 1), grid("New title\tA\n")).problem.contains("first column"));
    CHECK_FALSE(pasteAt(plan, target(1, 1), TextGrid{}).problem.isEmpty());
}

TEST_CASE("a block copied from the chart and pasted back changes nothing")
{
    Plan plan = threeRows();
    const CellBlock all{theChart, {{1}, {2}, {3}}, {{1}, {2}, {3}}};
    const auto data = mimeDataFor(textOf(plan, all, true, true));
    CHECK(data->text().startsWith("Responsibility\tPM\tPO\tBA\r\nOne\tA/R\tC\t"));
    const auto block = blockFrom(data.get());
    REQUIRE(block);
    const Paste paste = pasteAt(plan, target(1, 0), *block);
    CHECK(paste.problem.isEmpty());
    CHECK(paste.edit.empty());
    CHECK(paste.cells == 9);
}

TEST_CASE("LibreOffice's cells are read from its HTML, pictures beside it are not")
{
    QMimeData data;
    data.setHtml("<!DOCTYPE html><html><head><meta name=\"generator\" content=\"LibreOffice\"></head><body>"
                 "<table cellspacing=\"0\" border=\"0\"><colgroup span=\"2\" width=\"85\"></colgroup>"
                 "<tr><td height=\"17\" align=\"left\"><font face=\"Liberation Sans\">A/R</font></td>"
                 "<td align=\"left\"><font face=\"Liberation Sans\">I</font></td></tr></table></body></html>");
    data.setImageData(QImage(2, 2, QImage::Format_RGB32));
    const auto block = blockFrom(&data);
    REQUIRE(block);
    Plan plan = threeRows();
    apply(pasteAt(plan, target(2, 1), *block).edit, plan);
    CHECK(chart(plan) == "One AR C -|Two AR I I|Three - R R");
}

TEST_CASE("a picture alone is refused with the reason")
{
    QMimeData data;
    data.setImageData(QImage(2, 2, QImage::Format_RGB32));
    const auto block = blockFrom(&data);
    REQUIRE_FALSE(block);
    CHECK(block.error().message.find("picture") != std::string::npos);
    CHECK_FALSE(blockFrom(nullptr));
}

TEST_CASE("ten million cells are refused")
{
    QMimeData data;
    data.setText(QString(10'000'000, QChar('\t')));
    const auto block = blockFrom(&data);
    REQUIRE_FALSE(block);
    CHECK_FALSE(block.error().message.empty());
}

TEST_CASE("names are one line of sane length, whole characters only")
{
    CHECK(nameFrom("  a\tb\nc ").text == "a b c");
    CHECK(nameFrom(QString::fromUtf8("safe\u202Etxet")).text == "safe txet");
    const Name longName = nameFrom(QString(10'000, QChar('x')));
    CHECK(longName.isCut());
    CHECK(longName.text.size() == longestName);
    const QString accented = QString(QChar('e')) + QChar(0x0301);
    CHECK(nameFrom(QString("a") + accented.repeated(longestName)).text.endsWith(accented));
    CHECK_FALSE(nameFrom(QString::fromUtf8("תכנון הספרינט")).isCut());
    CHECK(asToolTip(QString(120, QChar('x'))).count(QChar(0x200B)) == 2);
    CHECK(asToolTip("a <b>").contains("a &lt;b&gt;"));
}
