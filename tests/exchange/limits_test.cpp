#include "understood.h"
#include "zip_of.h"

#include "exchange/formats/html_parsing.h"
#include "exchange/formats/html_table_reader.h"
#include "exchange/formats/json_import.h"
#include "exchange/formats/source_file.h"
#include "exchange/readers/xml_shape.h"

#include <sys/stat.h>

#include <chrono>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <functional>

using namespace remit;
using remit::test::refusal;
using remit::test::sheetRow;
using remit::test::xlsxOf;

namespace {

std::string repeated(std::size_t times, std::string_view part)
{
    std::string text;
    text.reserve(times * part.size());
    for (std::size_t i = 0; i < times; ++i)
        text += part;
    return text;
}

/// Something to read, and a part of the sentence that refuses it.
struct TooMuch {
    std::string what;
    std::string bytes;
    std::string sentence;
};

std::string tableOf(const std::string& rows)
{
    return "<html><body><table>" + rows + "</table></body></html>";
}

std::vector<TooMuch> tooMuchText()
{
    const std::string chart = "Task,PM,PO\nPlan,A,R\n";
    return {
        {"rows", chart + repeated(100'000, "Task,A,R\n"), "more than 100,000 rows"},
        {"blank rows", std::string(5'000'000, '\n'), "more than 100,000 rows"},
        {"columns", repeated(16'384, "PM,") + "\n", "more than 1,000 columns"},
        {"columns after many empty ones", "Task" + std::string(5'000'000, ',') + "PM\n", "more than 1,000 columns"},
        {"nothing but columns", std::string(5'000'000, ','), "is empty"},
        {"cells", repeated(2'000, repeated(600, "A,") + "A\n"), "more than 1,000,000 cells"},
        {"a long cell", chart + "\"" + std::string(100'001, 'x') + "\",A,R\n", "100,000 characters in a cell of row 3"},
        {"roles", "Task" + repeated(300, ",Role x") + "\n" + repeated(3, "Plan" + repeated(300, ",R") + "\n"),
         "may have 200"},
        {"lines of a list", repeated(100'001, "PO - order the backlog\n"), "more than 100,000 rows"},
        {"rows of a Markdown table", "| Task | PM |\n|---|---|\n" + repeated(100'001, "| Plan | A |\n"),
         "100,000 rows or 1,000 columns"},
        {"columns of a Markdown table",
         repeated(1'001, "| PM ") + "|\n" + repeated(1'001, "|---") + "|\n" + repeated(1'001, "| A ") + "|\n",
         "100,000 rows or 1,000 columns"},
        {"a long cell of a Markdown table",
         "| Task | PM |\n|---|---|\n| " + std::string(100'001, 'x') + " | A |\n| Plan | A |\n",
         "a cell with more than 100,000 characters"},
    };
}

std::vector<TooMuch> tooMuchMarkup()
{
    return {
        {"rows of a page", tableOf(repeated(100'001, "<tr><td>Plan<td>A")), "more than 1,000,000 cells, 100,000 rows"},
        {"columns of a page", tableOf("<tr>" + repeated(1'001, "<td>A")), "more than 1,000 columns"},
        {"merged columns of a page", tableOf(repeated(1'001, "<tr><td colspan=1000>A")), "more than 1,000,000 cells"},
        {"a long cell of a page", tableOf("<tr><td>" + std::string(100'001, 'x') + "<td>A"),
         "a cell with more than 100,000 characters"},
        {"parts inside each other", "<html>" + repeated(20'000, "<div>") + "<table>", "1,000 parts inside each other"},
        {"tables inside each other", "<html>" + repeated(20'000, "<table><tr><td>"), "1,000 parts inside each other"},
        {"a page that is all script", "<html><script>" + std::string(5'000'000, 'x') + "</script>", "without a table"},
    };
}

/// Each text in a cell of its own, below each other.
std::string oneColumn(std::size_t rows, const std::string& cell)
{
    std::string xml;
    for (std::size_t row = 1; row <= rows; ++row)
        xml += "<row r=\"" + std::to_string(row) + "\"><c r=\"A" + std::to_string(row) + "\"" + cell + "</c></row>";
    return xml;
}

} // namespace

TEST_CASE("more than any chart has gets a sentence that says what there is too much of")
{
    for (const auto& texts : {tooMuchText(), tooMuchMarkup()}) {
        for (const TooMuch& each : texts) {
            INFO(each.what);
            CHECK_THAT(refusal(each.bytes), Catch::Contains(each.sentence));
        }
    }
}

TEST_CASE("a page of nothing but tags ends, three for each cell that it may have")
{
    const auto stopOf = [](std::size_t tags) {
        HtmlTableReader reader(10);
        return readHtml("<html>" + repeated(tags, "<i></i>"), reader,
                        std::chrono::steady_clock::now() + std::chrono::hours(1));
    };
    CHECK(stopOf(20) == HtmlStop::none);
    CHECK(stopOf(40) == HtmlStop::cells);
}

TEST_CASE("a tag of two hundred thousand attributes does not hide the chart, nor hold it up")
{
    const std::string cells = "<tr><th>Task<th>PM<th>PO<tr><td>Plan<td>A<td>R";
    CHECK(test::understood("<html><table " + repeated(200'000, "x=1 ") + ">" + cells + "</table>")
          == "Plan | PM A | PO R\n");
}

TEST_CASE("a list that names another role on each line is refused after two hundred of them")
{
    std::string list = "PM - one\nPO - other\n";
    for (int i = 0; i < 20'000; ++i)
        list += "Boss " + std::to_string(i) + " - item " + std::to_string(i) + "\n";
    const std::vector<KnownRole> known{{"Product Manager", "PM"}, {"Product Owner", "PO"}};
    const auto read = readWhoWhatList(list, known);
    REQUIRE_FALSE(read);
    CHECK(read.error().message == "The list names more than 200 roles. Is it a list of who does what?");
    CHECK_FALSE(readChartSource(list, "list.txt", known));
}

TEST_CASE("lists end at a hundred thousand lines, and at lines that nobody writes")
{
    const auto sentence = [](const std::string& text) { return readWhoWhatList(text, {}).error().message; };
    CHECK_THAT(sentence(repeated(100'001, "PO - order\n")), Catch::Contains("more than 100,000 lines"));
    CHECK_THAT(sentence("PO - " + std::string(100'001, 'x')),
               Catch::Contains("a line of more than 100,000 characters"));
}

TEST_CASE("cells of a workbook that share one long text count with all of it")
{
    const std::string longText(30'000, 'x');
    const std::string sheet = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>{" + longText + "}</v></c></row>"
        + oneColumn(3'000, " t=\"s\"><v>0</v>");
    CHECK_THAT(refusal(xlsxOf({{"Plan", sheet}})), Catch::Contains("more than 1,000,000 cells"));
}

TEST_CASE("rows far down on many sheets of a workbook count as cells")
{
    std::vector<std::pair<std::string, std::string>> sheets;
    for (int i = 0; i < 20; ++i)
        sheets.emplace_back("Sheet " + std::to_string(i), "<row r=\"90000\"><c r=\"A90000\"><v>1</v></c></row>");
    CHECK_THAT(refusal(xlsxOf(sheets)), Catch::Contains("more than 1,000,000 cells"));
}

TEST_CASE("XML of a workbook that would take its reader long is refused before it is read")
{
    const std::string start = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";
    const auto sentence = [&](const std::string& sheet) { return refusal(xlsxOf({{"Plan", start + sheet}})); };
    CHECK_THAT(sentence(repeated(200'000, "<a>")), Catch::Contains("nested or repeated more than any sheet needs"));
    CHECK_THAT(sentence("<row " + repeated(200'000, "a=\"1\" ") + "/>"), Catch::Contains("nested or repeated"));
    const std::string cells = "<table:table-cell table:number-columns-repeated=\"2000000000\"/>";
    CHECK_THAT(refusal(test::zipOf({{"content.xml", "<office:spreadsheet>" + cells + "</office:spreadsheet>"}})),
               Catch::Contains("nested or repeated"));
    CHECK(shapeOf("<?xml version=\"1.0\"?><a b='>' c=\"/\"><!-- <d> --><![CDATA[<e>]]><f g=\"1\"/></a>").depth == 1);
}

TEST_CASE("entities of a workbook are not made into text that grows without end")
{
    std::string declared = "<!DOCTYPE x [<!ENTITY a0 \"ha\">";
    for (int i = 1; i < 30; ++i) {
        const std::string before = "&a" + std::to_string(i - 1) + ";";
        declared += "<!ENTITY a" + std::to_string(i) + " \"" + before + before + "\">";
    }
    const std::string bomb = declared + "]><office:spreadsheet>&a29;</office:spreadsheet>";
    CHECK_FALSE(refusal(test::zipOf({{"content.xml", bomb}})).empty());
}

TEST_CASE("JSON that is nested deeper or larger than any plan is refused before it is taken apart")
{
    const auto sentence = [](const std::string& text) { return fromJson(text, "“a.json”").error().message; };
    CHECK_THAT(sentence(std::string(5'000'000, '[')), Catch::Contains("is nested deeper, or holds more values"));
    CHECK_THAT(sentence(repeated(1'000'000, "{\"a\":")), Catch::Contains("is nested deeper"));
    CHECK_THAT(sentence("[" + repeated(2'000'001, "0,") + "0]"), Catch::Contains("holds more values"));
}

TEST_CASE("devices, pipes and huge files are refused before they are read")
{
    std::string folder = (std::filesystem::temp_directory_path() / "remit-XXXXXX").string();
    REQUIRE(mkdtemp(folder.data()) != nullptr);
    const auto sentence = [](const std::string& path) { return readSourceFile(path).error().message; };
    CHECK_THAT(sentence("/dev/zero"), Catch::Contains("is a device or a pipe"));
    const std::string pipe = folder + "/pipe.csv";
    REQUIRE(mkfifo(pipe.c_str(), 0600) == 0);
    CHECK_THAT(sentence(pipe), Catch::Contains("is a device or a pipe"));
    const std::string huge = folder + "/huge.csv";
    REQUIRE(readSourceFile(huge).error().message.find("does not exist") != std::string::npos);
    REQUIRE(mknod(huge.c_str(), S_IFREG | 0600, 0) == 0);
    std::filesystem::resize_file(huge, std::uintmax_t{2} * 1024 * 1024 * 1024);
    CHECK_THAT(sentence(huge), Catch::Contains("is larger than 64 MB"));
    std::filesystem::remove_all(folder);
}
