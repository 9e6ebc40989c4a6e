#include "understood.h"
#include "zip_of.h"

using namespace remit;
using remit::test::refusal;
using remit::test::sheetRow;
using remit::test::understood;
using remit::test::xlsxOf;

TEST_CASE("a sheet of a workbook is read wherever the chart stands on it")
{
    const std::string book
        = xlsxOf({{"Plan",
                   sheetRow(2, {"", "Who does what"}) + sheetRow(4, {"", "", "PM", "Dev team"})
                       + sheetRow(5, {"", "Order the backlog", "A", "C"}) + sheetRow(6, {"", "Build", "I", "A/R"})}});
    CHECK(understood(book) == "Order the backlog | PM A | Dev team C\nBuild | PM I | Dev team AR\n");
}

TEST_CASE("a formula counts with the value that was saved with it")
{
    const std::string book
        = xlsxOf({{"Plan",
                   sheetRow(1, {"Task", "PM", "QA"}) + sheetRow(2, {"Plan", "A", "R"})
                       + "<row r=\"3\"><c r=\"A3\" t=\"str\"><f>A2&amp;\"!\"</f><v>Test</v></c><c r=\"B3\" t=\"str\">"
                         "<f>IF(1,\"C\",\"R\")</f><v>C</v></c></row>"}});
    CHECK(understood(book) == "Plan | PM A | QA R\nTest | PM C\n");
}

TEST_CASE("texts that stand in their cells are read, also where rows and cells do not tell their places")
{
    const auto inCell = [](const std::string& text) {
        return "<c t=\"inlineStr\"><is><r><rPr><b/></rPr><t>" + text.substr(0, 1) + "</t></r><r><t>" + text.substr(1)
            + "</t></r><rPh sb=\"0\" eb=\"1\"><t>said</t></rPh></is></c>";
    };
    const std::string book = xlsxOf(
        {{"Plan",
          "<row>" + inCell("Task") + inCell("PM") + inCell("Dev team")
              + "</row><row r=\"3\"><c r=\"A3\" "
                "t=\"inlineStr\"><is><t>Code</t></is></c><c r=\"C3\" t=\"inlineStr\"><is><t>A</t></is></c></row>"
              + sheetRow(4, {"Price", "A", "C"})}});
    CHECK(understood(book) == "Code | Dev team A\nPrice | PM A | Dev team C\n");
}

TEST_CASE("comments of letters are notes, other comments are left out with a word")
{
    const std::string comments
        = "<comments><authors><author/><author>Anna</author></authors><commentList>"
          "<comment ref=\"B2\" authorId=\"1\"><text><r><rPr><b/><sz val=\"9\"/></rPr><t>Anna:</t></r>"
          "<r><t xml:space=\"preserve\">\nonly the EU</t></r></text></comment>"
          "<comment ref=\"C2\" authorId=\"0\"><text><t>[Threaded comment]\n\nYour version of Excel allows you to read "
          "this threaded comment.\n\nComment:\n    may veto</t></text></comment>"
          "<comment ref=\"A1\" authorId=\"0\"><text><t>Draft</t></text></comment></commentList></comments>";
    const std::string book = xlsxOf(
        {{"Plan",
          sheetRow(1, {"Task", "PM", "Dev team"}) + sheetRow(2, {"Price", "A"}) + sheetRow(3, {"Code", "C", "A"})}},
        comments);
    const auto chart = remit::test::chartOfFile(book);
    CHECK(understood(chart) == "Price | PM A (only the EU) | Dev team  (may veto)\nCode | PM C | Dev team A\n");
    REQUIRE(chart.leftOut.size() == 1);
    CHECK(chart.leftOut.front().text == "Draft");
}

TEST_CASE("comments on the names of roles that name people say who has the roles")
{
    const std::string comments
        = "<comments><authors><author/></authors><commentList>"
          "<comment ref=\"B1\" authorId=\"0\"><text><t>Anna Alder, Ben Birch</t></text></comment>"
          "<comment ref=\"C1\" authorId=\"0\"><text><t>ask first</t></text></comment>"
          "<comment ref=\"D1\" authorId=\"0\"><text><t>Anna Alder, Dev "
          "Patel</t></text></comment></commentList></comments>";
    const auto chart = remit::test::chartOfFile(
        xlsxOf({{"Plan",
                 sheetRow(1, {"Task", "PM", "QA", "Tech Lead"}) + sheetRow(2, {"Price", "A", "R", "C"})
                     + sheetRow(3, {"Code", "C", "A", "R"})}},
               comments));
    REQUIRE(chart.people.size() == 4);
    CHECK(chart.people[0].name == "Anna Alder");
    CHECK(chart.people[1].name == "Ben Birch");
    CHECK(chart.people[1].role == 0);
    CHECK(chart.people[3].name == "Dev Patel");
    CHECK(chart.people[3].role == 2);
    CHECK(chart.arePeople);
    REQUIRE(chart.leftOut.size() == 1);
    CHECK(chart.leftOut.front().text == "ask first");
}

TEST_CASE("comments of an ODS workbook are notes, wherever rows and cells repeat")
{
    const auto cell = [](const std::string& text, const std::string& inside = {}) {
        return "<table:table-cell office:value-type=\"string\">" + inside + "<text:p>" + text
            + "</text:p></table:table-cell>";
    };
    const std::string note = "<office:annotation><dc:creator>Anna</dc:creator><dc:date>2026-01-02</dc:date>"
                             "<text:p>only<text:s/>the EU</text:p><text:p>for now</text:p></office:annotation>";
    const std::string content
        = "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
          "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
          "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
          "<office:body><office:spreadsheet><table:table table:name=\"Plan\">"
          "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell/></table:table-row><table:table-row>"
        + cell("Task") + "<table:table-cell table:number-columns-repeated=\"2\"/>" + cell("PM") + cell("Dev team")
        + "</table:table-row><table:table-row>" + cell("Price")
        + "<table:table-cell table:number-columns-repeated=\"2\"/>" + cell("A") + cell("C", note)
        + "</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>";
    const std::string book = remit::test::zipOf(
        {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", content}});
    CHECK(understood(book) == "Price | PM A | Dev team C (only the EU\nfor now)\n");
}

TEST_CASE("sheets with different tasks are joined, each sheet an area, and empty sheets do not matter")
{
    const std::string book
        = xlsxOf({{"Build", sheetRow(1, {"Task", "PM", "Dev team"}) + sheetRow(2, {"Code", "C", "A"})},
                  {"Notes", ""},
                  {"Sell", sheetRow(1, {"Task", "PM", "Sales team"}) + sheetRow(2, {"Price", "A", "C"})}});
    CHECK(understood(book) == "Build: Code | PM C | Dev team A\nSell: Price | PM A | Sales team C\n");
}

TEST_CASE("sheets with the same tasks are alternatives: one of them is taken, and all are named")
{
    const auto sheet = [](const std::string& letter) {
        return sheetRow(1, {"Task", "PM", "Dev team"}) + sheetRow(2, {"Code", "C", letter})
            + sheetRow(3, {"Price", "A", "I"});
    };
    const std::string book = xlsxOf({{"Today", sheet("A")}, {"Next year", sheet("R")}});
    const auto chart = remit::test::chartOfFile(book);
    CHECK(chart.alternatives == std::vector<std::string>{"Today", "Next year"});
    CHECK(understood(chart) == "Code | PM C | Dev team A\nPrice | PM A | Dev team I\n");
    RecognitionOptions second;
    second.parts.table = 2;
    CHECK(understood(book, second) == "Code | PM C | Dev team R\nPrice | PM A | Dev team I\n");
    CHECK(remit::test::chartOfFile(book, second).alternatives.empty());
    second.parts.table = 3;
    CHECK_THAT(readChartSource(book, "chart", {}, second).error().message,
               Catch::Contains("has 2 tables with charts, not 3"));
}

TEST_CASE("what is left out of a workbook is named with its sheet")
{
    const std::string book
        = xlsxOf({{"Build", sheetRow(1, {"Task", "PM", "QA", "Due"}) + sheetRow(2, {"Code", "C", "A", "May"})},
                  {"Lists", sheetRow(1, {"High"}) + sheetRow(2, {"Low"})}});
    const auto source = readChartSource(book, "chart", {});
    REQUIRE(source);
    REQUIRE(source->chart.leftOut.size() == 2);
    CHECK(placeName(source->grid, source->chart.leftOut[0].row, source->chart.leftOut[0].column) == "Build!D1");
    CHECK(source->chart.leftOut[1].text == "Lists");
}

TEST_CASE("workbooks that can't be read say why, and what to do")
{
    CHECK_THAT(refusal(xlsxOf({{"Empty", ""}})), Catch::Contains("is empty: no sheet holds anything"));
    CHECK_THAT(refusal(remit::test::zipOf({{"word/document.xml", "<w/>"}})), Catch::Contains("is a Word document"));
    CHECK_THAT(refusal(remit::test::zipOf({{"photo.jpg", "x"}})), Catch::Contains("is a ZIP archive"));
    CHECK_THAT(refusal(std::string("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + std::string(600, '\0')),
               Catch::Contains("protected by a password"));
    CHECK_THAT(refusal(std::string("PK\x03\x04") + "rest of a broken archive"), Catch::Contains("is damaged"));
    std::string cut = xlsxOf({{"Plan", sheetRow(1, {"Task", "PM"})}});
    cut.resize(cut.size() / 2);
    CHECK_THAT(refusal(cut), Catch::Contains("is damaged"));
}

TEST_CASE("a workbook that would unpack to more than fits is refused before it is unpacked")
{
    const std::string bomb
        = remit::test::zipOf({{"xl/workbook.xml", "<workbook/>"}, {"xl/worksheets/sheet1.xml", "<x/>"}}, 200'000'000);
    CHECK_THAT(refusal(bomb), Catch::Contains("larger than 128 MB when it is unpacked"));
}

TEST_CASE("a cell far to the right or below is more than any chart has")
{
    const auto bookWith = [](const std::string& column, const std::string& row) {
        return xlsxOf({{"Plan", "<row r=\"" + row + "\"><c r=\"" + column + row + "\" t=\"s\"><v>{x}</v></c></row>"}});
    };
    CHECK_THAT(refusal(bookWith("XFD", "1")), Catch::Contains("1,000 columns"));
    CHECK_THAT(refusal(bookWith("A", "200000")), Catch::Contains("100,000 rows"));
}
