#include "exchange/sheets/fill_in_sheet.h"

#include "support/plan_text.h"

#include <catch2/catch.hpp>

using namespace remit;

namespace {

const char* const chart = "| PM | PO\n"
                          "Goals:\n"
                          "Set goals; yearly | AR | C\n"
                          "Delivery:\n"
                          "Accept \"stories\" | C | AR\n"
                          "Old work [left out] | A | R";

SheetWords words()
{
    SheetWords words;
    words.title = "Who does what: Chart";
    words.intro = "Write letters, please.";
    words.nameLabel = "Your name";
    words.rowsHeading = "Responsibility";
    words.lettersLabel = "Letters";
    words.keep = "Please leave";
    words.progress = "%1 of %2";
    return words;
}

FillInSheet sheet(bool withLetters = false)
{
    return sheetFor(planFrom(chart), theChart, "Anna", withLetters);
}

/// "Anna: PM(1) PO(2)", then "Set goals(1): AR C" a line a row.
std::string told(const Result<FillInSheet>& read)
{
    if (!read)
        return read.error().message;
    std::string text = read->participant + ":";
    for (const SheetColumn& each : read->columns)
        text += " " + each.name + "(" + std::to_string(each.role.value) + ")";
    for (const SheetRow& each : read->rows) {
        text += "\n" + each.title + "(" + std::to_string(each.responsibility.value) + "):";
        for (const std::string& cell : each.cells)
            text += " " + (cell.empty() ? "-" : cell);
    }
    return text;
}

void replace(std::string& text, const std::string& what, const std::string& with)
{
    const auto at = text.find(what);
    REQUIRE(at != std::string::npos);
    text.replace(at, what.size(), with);
}

} // namespace

TEST_CASE("a blank sheet asks about every row that is not left out, and says nothing itself", "[sheets]")
{
    CHECK(told(sheet()) == "Anna: PM(1) PO(2)\nSet goals; yearly(1): - -\nAccept \"stories\"(2): - -");
    CHECK(told(sheet(true)) == "Anna: PM(1) PO(2)\nSet goals; yearly(1): AR C\nAccept \"stories\"(2): C AR");
}

TEST_CASE("a sheet comes back as it was written, from either file", "[sheets]")
{
    const std::string csv = writeSheetCsv(sheet(true), words(), ';');
    const std::string html = writeSheetHtml(sheet(true), words());
    for (const std::string& each : {csv, writeSheetCsv(sheet(true), words(), ','), html}) {
        CHECK(isFillInSheet(each));
        const auto read = readSheet(each, "anna");
        CHECK(told(read) == told(sheet(true)));
        REQUIRE(read);
        CHECK(read->constellation == theChart);
        CHECK(read->rows.back().area == "Delivery");
    }
    CHECK(csv.starts_with("\xEF\xBB\xBF"));
    CHECK_FALSE(isFillInSheet("Responsibility,PM\nSet goals,A\n"));
    CHECK_FALSE(isFillInSheet("<html><table><tr><td>PM</td></tr></table></html>"));
}

TEST_CASE("a table comes back with rows sorted, rows added, headings edited and keys lost", "[sheets]")
{
    const char* name = "Your name;Ben;;name-of-participant\r\n";
    const char* head = "Responsibility;Boss;PO;Remit key\r\n";
    const char* keys = "Please leave;role-1;role-2;constellation-1\r\n";
    struct Example {
        std::string table;
        const char* expected;
    };
    const Example examples[] = {
        {std::string(name) + head + "Accept;;a;row-2\r\nSet goals;A,R;;row-1\r\n" + keys,
         "Ben: Boss(1) PO(2)\nAccept(2): - a\nSet goals(1): A,R -"},
        {std::string(name) + keys + "Accept;;A;row-2\r\n" + head + "Mine;R;;\r\n",
         "Ben: Boss(1) PO(2)\nAccept(2): - A\nMine(0): R -"},
        {std::string(head) + "Accept;;A;\r\n", ": Boss(0) PO(0)\nAccept(0): - A"},
        {std::string(name) + head + "Delivery;;;\r\nAccept;;;row-2\r\n" + keys, "Ben: Boss(1) PO(2)\nAccept(2): - -"},
        {std::string(head) + "Accept;A;;row-zz\r\n" + keys, ": Boss(1) PO(2)\nAccept(0): A -"}};
    for (const Example& each : examples) {
        INFO(each.table);
        CHECK(told(readSheet(each.table, "ben.csv")) == each.expected);
    }
}

TEST_CASE("characters that no file may hold are not taken from a table", "[sheets]")
{
    std::string table = writeSheetCsv(sheet(true), words(), ';');
    const std::string asItWas = told(readSheet(table, "anna.csv"));
    replace(table, "Set goals", "Set\xEF\xBF\xBF goals");
    CHECK(told(readSheet(table, "anna.csv")) == asItWas);
}

TEST_CASE("a page holds nothing that titles could break out of", "[sheets]")
{
    FillInSheet hostile = sheet();
    hostile.rows.front().title = "</script><script>alert(1)</script>";
    hostile.participant = "\"><b>";
    const std::string html = writeSheetHtml(hostile, words());
    CHECK(html.find("<script>alert") == std::string::npos);
    CHECK(html.find("\"><b>\"") == std::string::npos);
    CHECK(told(readSheet(html, "x")) == told(hostile));
    CHECK(html.find("http://") == std::string::npos);
    CHECK(html.find("https://") == std::string::npos);
}

TEST_CASE("a file with more rows and columns than a sheet can have is refused, and nothing is built from it",
          "[sheets]")
{
    const auto page = [](int rows, int columns) {
        std::string text = "<script id=\"remit-sheet\">{\"columns\":[{}";
        for (int column = 1; column < columns; ++column)
            text += ",{}";
        text += "],\"rows\":[{}";
        for (int row = 1; row < rows; ++row)
            text += ",{}";
        return readSheet(text + "]}</script>", "anna.html");
    };
    const std::string tooLarge
        = "“anna.html” has more rows and columns than any sheet Remit gives out. Ask for the right file.";
    CHECK(page(3, 1000)->rows.front().cells.size() == 1000);
    CHECK(told(page(3, 1001)) == tooLarge);
    CHECK(told(page(100'001, 2)) == tooLarge);
    CHECK(told(page(90'000, 900)) == tooLarge);
}

TEST_CASE("what a browser did not save whole is told", "[sheets]")
{
    std::string html = writeSheetHtml(sheet(), words());
    replace(html, "\"remitSheet\":1", "\"remitSheet\":");
    CHECK(told(readSheet(html, "anna.html"))
          == "“anna.html” is damaged: what was filled in can't be read. Ask for it to be saved and sent again.");
    CHECK(told(readSheet("<html></html>", "anna.html")).find("is damaged") != std::string::npos);
    CHECK(told(readSheet("<script id=\"remit-sheet\">{\"rows\":[{\"cells\":[7]},3],\"columns\":5}</script>", "x"))
          == ":\n(0):");
}
