#include "exchange/formats/clipboard_block.h"
#include "exchange/formats/html_attributes.h"

#include <catch2/catch.hpp>

#include <chrono>
#include <random>

using namespace remit;

namespace {

using Cells = std::vector<std::vector<std::string>>;

Cells fromText(std::string_view text)
{
    const auto block = fromTabText(text);
    INFO((block ? "" : block.error().message));
    REQUIRE(block);
    return block->rows;
}

Cells fromHtml(std::string_view html)
{
    const auto block = fromHtmlTable(html);
    INFO((block ? "" : block.error().message));
    REQUIRE(block);
    return block->rows;
}

} // namespace

TEST_CASE("A block becomes text with tabs as spreadsheets write it")
{
    CHECK(toTabText({{{"Set pricing", "A/R"}, {"a\tb", "say \"no\""}, {"two\nlines"}}})
          == "Set pricing\tA/R\r\n\"a\tb\"\t\"say \"\"no\"\"\"\r\n\"two\nlines\"\t\r\n");
}

TEST_CASE("Cells that a spreadsheet would run are written with a guard and read without it")
{
    const TextGrid risky{{{"=1+1", "+4", "-x", "@SUM(A1)", "\ttab", "\rreturn", "'=quoted", "'tis", "–"}}};
    CHECK(toTabText(risky).find("'=1+1\t'+4\t'-x\t'@SUM(A1)\t\"'\ttab\"\t\"'\rreturn\"\t''=quoted\t'tis\t–") == 0);
    CHECK(fromText(toTabText(risky)) == risky.rows);
    const std::string html = toHtmlTable({{{"=1+1"}}});
    CHECK(html.find(R"(<td style="mso-number-format:'\@'">&#39;=1+1</td>)") != std::string::npos);
    CHECK(fromHtml(html) == Cells{{"=1+1"}});
}

TEST_CASE("a block of a chart is a table with heads and coloured letters, and is read back as it was")
{
    const TextGrid block{{{"Responsibility", "PM"}, {"=Pricing", "A/R"}, {"Backlog", ""}}};
    const std::string html = toHtmlTable(block, BlockLook{true, true, {{{1, 1}, Involvement::answers}}});
    CHECK(html.find("font-weight:bold;\">Responsibility</td>") != std::string::npos);
    CHECK(html.find("background:#4c1d95;color:#ffffff;font-weight:bold;\">A/R</td>") != std::string::npos);
    CHECK(html.find(R"(mso-number-format:'\@'">&#39;=Pricing</td>)") != std::string::npos);
    CHECK(fromHtml(html) == block.rows);
}

TEST_CASE("Tab-separated text is read with each line end, and keeps its empty cells")
{
    const Cells wanted{{"A", "", "R"}, {"", "", ""}, {"C"}};
    CHECK(fromText("A\t\tR\r\n\t\t\r\nC\r\n") == wanted);
    CHECK(fromText("A\t\tR\n\t\t\nC") == wanted);
    CHECK(fromText("A\t\tR\r\t\t\rC\r") == wanted);
    CHECK(fromText("A") == Cells{{"A"}});
    CHECK(fromText("a\n\nb\n") == Cells{{"a"}, {""}, {"b"}});
}

TEST_CASE("Quotes count only when they open and close a whole cell")
{
    CHECK(fromText("\"two\nlines\"\t\"say \"\"no\"\"\"\r\n") == Cells{{"two\nlines", "say \"no\""}});
    CHECK(fromText("\"quoted\" word\tx\n") == Cells{{"\"quoted\" word", "x"}});
    CHECK(fromText("\"never closed\tx\ny") == Cells{{"\"never closed", "x"}, {"y"}});
    CHECK(fromText("5\" disk\t\"") == Cells{{"5\" disk", "\""}});
}

TEST_CASE("Text from other encodings is read, no text is refused with a sentence")
{
    CHECK(fromText(std::string("\xFF\xFE") + std::string("\xE9\0\t\0A\0", 6)) == Cells{{"é", "A"}});
    CHECK_FALSE(fromTabText(""));
    CHECK(fromTabText("").error().message.find("no text") != std::string::npos);
    CHECK_FALSE(fromTabText(std::string("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)));
}

TEST_CASE("A block too large to paste is refused before it is taken apart")
{
    const std::string many(BlockLimits::cells + 1, '\t');
    REQUIRE_FALSE(fromTabText(many));
    CHECK(fromTabText(many).error().message.find("5,000,000 cells") != std::string::npos);
    const std::string large(BlockLimits::bytes + 1, 'x');
    CHECK(fromTabText(large).error().message.find("64 MB") != std::string::npos);
    CHECK(fromHtmlTable(large).error().message.find("64 MB") != std::string::npos);
    std::string wide = "<table>";
    for (std::size_t i = 0; i <= BlockLimits::cells / 1000; ++i)
        wide += "<tr><td colspan=1000>x";
    REQUIRE_FALSE(fromHtmlTable(wide));
    CHECK(fromHtmlTable(wide).error().message.find("5,000,000 cells") != std::string::npos);
}

TEST_CASE("HTML that is made to take forever is refused or read within moments")
{
    const auto repeated = [](std::size_t times, std::string_view part) {
        std::string text;
        for (std::size_t i = 0; i < times; ++i)
            text += part;
        return text;
    };
    std::string attributes = "<table><tr><td";
    for (int i = 0; i < 200'000; ++i)
        attributes += " a" + std::to_string(i) + "=1";
    struct Hostile {
        std::string html;
        std::string said;
    };
    const std::vector<Hostile> all{
        {"<table>" + repeated(110, "<tr><td rowspan=65534 colspan=1000>x"), "more than 5,000,000 cells"},
        {"<table>" + repeated(4'990, "<td colspan=1000>") + repeated(1'000'000, "<tr>"), "more than 5,000,000 cells"},
        {attributes + ">x<td>y</table>", "x|y"},
        {repeated(300'000, "<b>") + repeated(300'000, "</i>"), "more than 1,000 parts inside each other"},
        {repeated(300'000, "<table><tr><td>"), "more than 1,000 parts inside each other"},
    };
    for (const Hostile& each : all) {
        // What takes longer than this says so, instead of what is expected.
        const auto block = fromHtmlTable(each.html, std::chrono::minutes(1));
        const std::string said = block ? block->at(0, 0) + "|" + block->at(0, 1) : block.error().message;
        INFO(each.html.substr(0, 60) << " says " << said);
        CHECK(said.find(each.said) != std::string::npos);
    }
}

TEST_CASE("Reading HTML from the clipboard has a time limit, and says so")
{
    const auto late = fromHtmlTable("<table><tr><td>x", std::chrono::milliseconds(0));
    REQUIRE_FALSE(late);
    CHECK(late.error().message == "Reading the table on the clipboard takes too long. Copy a smaller block.");
}

TEST_CASE("A cell reaches down to the end of its group of rows and no further")
{
    CHECK(fromHtml("<table><thead><tr><td rowspan=9>a<td>b<tr><td>c</thead><tbody><tr><td>d<td>e</table>")
          == Cells{{"a", "b"}, {"", "c"}, {"d", "e"}});
    CHECK(fromHtml("<table><tr><td rowspan=2 colspan=2>a<td>b<tr><td>c<tr><td>d</table>")
          == Cells{{"a", "", "b"}, {"", "", "c"}, {"d"}});
}

TEST_CASE("A tag keeps its first attributes, whatever stands in their values")
{
    CHECK(withFewAttributes("<td a=1 b='>' c=\">\" d>x < y</td><br/>", 2) == "<td a=1 b='>'>x < y</td><br/>");
    CHECK(withFewAttributes("<td a = 1 b = 2 c = 3 />", 2) == "<td a = 1 b = 2 />");
    CHECK(withFewAttributes("<td a='never closed <td b>", 1) == "<td a='never closed <td b>");
    CHECK(withFewAttributes("<td a b", 1) == "<td a");
    CHECK(withFewAttributes("a <", 1) == "a <");
}

TEST_CASE("A table as LibreOffice Calc puts it on the clipboard is read")
{
    CHECK(fromHtml(R"(<!DOCTYPE html><html><head>
<meta http-equiv="content-type" content="text/html; charset=utf-8"/><title>no cell</title>
<style type="text/css">body,td { font-family:"Liberation Sans" }</style></head>
<body><table cellspacing="0" border="0"><colgroup width="85"></colgroup>
	<tr>
		<td height="17" align="left"><b>Gr&ouml;&szlig;e</b></td>
		<td align="right" sdval="1" sdnum="1033;">1</td>
		<td align="left"><br></td>
	</tr>
	<tr>
		<td height="17" align="left">two<br>lines</td>
		<td colspan=2 align="center">A &amp; R</td>
	</tr>
</table></body></html>)")
          == Cells{{"Größe", "1", ""}, {"two\nlines", "A & R", ""}});
}

TEST_CASE("A table as Excel puts it on the clipboard is read")
{
    CHECK(fromHtml("Version:1.0\r\nStartHTML:0000000105\r\n<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\">"
                   "<head><meta charset=windows-1252><script>var td = '<td>no</td>';</script></head><body>"
                   "<table border=0><!--StartFragment--><col width=64>\r\n <tr height=20>\r\n"
                   "  <td rowspan=2 height=40 class=xl63 x:str=\"'x\">Plan&nbsp;\r\n  ahead</td>\r\n  <td>A</td>"
                   "<td>one<br>\r\n    two</td>\r\n </tr>\r\n <tr><td>R</td><td><span style='mso-spacerun:yes'>"
                   "  </span></td></tr>\r\n<!--EndFragment-->\r\n</table></body></html>")
          == Cells{{"Plan  ahead", "A", "one\ntwo"}, {"", "R", ""}});
}

TEST_CASE("A table as Google Sheets puts it on the clipboard is read")
{
    CHECK(
        fromHtml(R"(<meta charset='utf-8'><google-sheets-html-origin><style type="text/css">td {border: 1px}</style>)"
                 R"(<table xmlns="http://www.w3.org/1999/xhtml" dir="ltr"><colgroup><col width="100"/></colgroup>)"
                 R"(<tbody><tr><td data-sheets-value='{"1":2,"2":"A/R"}'>A/R</td><td></td></tr><tr><td><div>one</div>)"
                 R"(<div>two</div></td><td><a href="x">lin<b>k</b></a></td></tr></tbody></table>)")
        == Cells{{"A/R", ""}, {"one\ntwo", "link"}});
}

TEST_CASE("A row that a spreadsheet hides is no row of the block")
{
    CHECK(fromHtml("<table><tr style='height:15.0pt'><td>R</td><td>A</td></tr><tr><td>C</td><td>I</td></tr>"
                   "<![if supportMisalignedColumns]><tr height=0 style='display: none'><td width=64></td><td></td></tr>"
                   "<![endif]></table>")
          == Cells{{"R", "A"}, {"C", "I"}});
}

TEST_CASE("The comment of a cell follows its text in parentheses")
{
    CHECK(fromHtml("<table><tr><td height=\"18\"><a class=\"comment-indicator\"></a>\n\t\t"
                   "<comment>Ask the owner  first</comment>\n\t\tR</td><td>A</td></tr></table>")
          == Cells{{"R (Ask the owner first)", "A"}});
}

TEST_CASE("Broken HTML gives what cells there are, HTML without a table a sentence")
{
    CHECK(fromHtml("<table><tr><td>a<td>b<tr><td>c &lt; d &unknown; <i>e") == Cells{{"a", "b"}, {"c < d &unknown; e"}});
    CHECK(fromHtml("<table><td>no row</table><table><tr><th>second") == Cells{{"no row"}, {"second"}});
    CHECK(fromHtml("<table><tr><td rowspan=99999999999999999999 colspan=-3>x<td rowspan=x>y<tr><td>z")
          == Cells{{"x", "y"}, {"", "z"}});
    CHECK(fromHtml("<table><tr><td>out<table><tr><td>in<td>ner</table>side<td>next").front().back() == "next");
    REQUIRE_FALSE(fromHtmlTable("<p>just a paragraph"));
    CHECK(fromHtmlTable("").error().message.find("no table") != std::string::npos);
}

TEST_CASE("A block written and read again is the same, as text and as HTML")
{
    static const std::vector<std::string> pieces{"A", "R",    "",   " ",   "\t",       "\n",          "\"",
                                                 "'", "=",    "+",  "-",   "@",        "<td>",        "&amp;",
                                                 "é", "優先", "  ", "x y", "</table>", "\xEF\xBB\xBF"};
    std::mt19937 random(11);
    for (int round = 0; round < 500; ++round) {
        TextGrid text{Cells(1 + random() % 4, std::vector<std::string>(1 + random() % 4))};
        TextGrid html = text;
        for (std::size_t row = 0; row < text.rows.size(); ++row) {
            for (std::size_t column = 0; column < text.rows[row].size(); ++column) {
                std::string cell;
                for (std::size_t i = random() % 4; i > 0; --i)
                    cell += pieces[random() % pieces.size()];
                text.rows[row][column] = cell;
                // HTML has no tabs, and nothing to see in a cell of white space.
                cell.erase(std::remove(cell.begin(), cell.end(), '\t'), cell.end());
                html.rows[row][column] = "x" + cell + "x";
            }
        }
        INFO(toTabText(text));
        CHECK(fromText(toTabText(text)) == text.rows);
        INFO(toHtmlTable(html));
        CHECK(fromHtml(toHtmlTable(html)) == html.rows);
    }
}

TEST_CASE("Random bytes on the clipboard never crash reading them")
{
    const std::string html = toHtmlTable({{{"a", "=b"}, {"c\nd", "é"}}}) + "<td rowspan=3 colspan=2>&#x41;<br>";
    std::mt19937 random(3);
    int read = 0;
    for (int round = 0; round < 2000; ++round) {
        std::string mutated = html;
        for (int change = 0; change < 1 + round % 8; ++change)
            mutated[random() % mutated.size()] = static_cast<char>(random() % 256);
        read += fromHtmlTable(mutated) ? 1 : 0;
        read += fromTabText(mutated) ? 1 : 0;
    }
    CHECK(read > 1000);
}
