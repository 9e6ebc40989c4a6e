#include "charts.h"

#include <random>

using namespace remit;

namespace {

using Cells = std::vector<std::vector<std::string>>;

Cells cellsOf(std::string_view bytes)
{
    const auto grid = readCsv(bytes, "a.csv");
    REQUIRE(grid);
    return grid->rows;
}

std::string errorOf(std::string_view bytes)
{
    const auto grid = readCsv(bytes, "a.csv");
    REQUIRE_FALSE(grid);
    return grid.error().message;
}

std::string utf16(std::u16string_view text, bool big)
{
    std::string bytes;
    for (const char16_t each : text) {
        const char low = static_cast<char>(each & 0xFFU);
        const char high = static_cast<char>(each >> 8U);
        bytes += big ? std::string{high, low} : std::string{low, high};
    }
    return bytes;
}

} // namespace

TEST_CASE("CSV is read with each delimiter and each line end")
{
    const Cells wanted{{"T", "PM", "PO"}, {"x, y", "A", "R"}};
    CHECK(cellsOf("T,PM,PO\n\"x, y\",A,R\n") == wanted);
    CHECK(cellsOf("T;PM;PO\r\nx, y;A;R\r\n") == wanted);
    CHECK(cellsOf("T\tPM\tPO\rx, y\tA\tR") == wanted);
    CHECK(cellsOf("sep=;\r\nT;PM;PO\r\nx, y;A;R") == wanted);
}

TEST_CASE("Quoted cells hold doubled quotes, delimiters and line ends")
{
    CHECK(cellsOf("a,\"b \"\"c\"\"\nd,e\",f\n,\"\",g") == Cells{{"a", "b \"c\"\nd,e", "f"}, {"", "", "g"}});
}

TEST_CASE("Text is read in each common encoding")
{
    const Cells wanted{{"Tätig", "ß"}, {"é", "A"}};
    CHECK(cellsOf("Tätig,ß\né,A") == wanted);
    CHECK(cellsOf("\xEF\xBB\xBFTätig,ß\né,A") == wanted);
    CHECK(cellsOf("T\xE4tig,\xDF\n\xE9,A") == wanted);
    CHECK(cellsOf("\xFF\xFE" + utf16(u"Tätig,ß\né,A", false)) == wanted);
    CHECK(cellsOf("\xFE\xFF" + utf16(u"Tätig,ß\né,A", true)) == wanted);
    CHECK(cellsOf(utf16(u"Tätig,ß\né,A\n", false)) == wanted);
    CHECK(cellsOf("\x80,\x96") == Cells{{"€", "–"}});
}

TEST_CASE("A file that is no CSV is refused with a sentence that names it")
{
    CHECK(errorOf(std::string("PK\x03\x04garbage", 11)).find("“a.csv” is a ZIP archive") == 0);
    CHECK(errorOf("%PDF-1.7").find("PDF") != std::string::npos);
    CHECK(errorOf(std::string("a\0b,c\n", 6)).find("binary") != std::string::npos);
    CHECK(errorOf("\x01\x02\x03\x04\x05").find("binary") != std::string::npos);
    CHECK(errorOf("").find("empty") != std::string::npos);
    CHECK(errorOf("\n\n,,\n").find("empty") != std::string::npos);
    CHECK(errorOf("a,b\nc,\"d\ne,f").find("line 2") != std::string::npos);
}

TEST_CASE("A file beyond the limits is refused, one at the limits is read")
{
    std::string rows;
    for (std::size_t i = 0; i < ImportLimits::rows; ++i)
        rows += "a,b\n";
    CHECK(readCsv(rows, "a.csv"));
    CHECK(errorOf(rows + "a,b\n").find("100,000 rows") != std::string::npos);
    std::string wide = "x";
    for (std::size_t i = 1; i < ImportLimits::columns; ++i)
        wide += ",x";
    CHECK(readCsv(wide, "a.csv"));
    CHECK(errorOf(wide + ",x").find("1,000 columns") != std::string::npos);
    CHECK(errorOf(std::string(ImportLimits::bytes + 1, 'a')).find("64 MB") != std::string::npos);
}

TEST_CASE("Random bytes in a CSV never crash the import")
{
    const std::string csv = "Task;PM;\"P\"\"O\"\r\nÄrea;;\r\nDo it;A/R;R (veto)\r\nLegend;R = Responsible;X = tick\r\n";
    std::mt19937 random(7);
    std::size_t understood = 0;
    for (int i = 0; i < 2000; ++i) {
        std::string mutated = csv;
        for (int change = 0; change < 1 + i % 6; ++change) {
            const std::size_t at = random() % mutated.size();
            if (random() % 4 == 0)
                mutated.erase(at, 1 + random() % 8);
            else
                mutated[at] = static_cast<char>(random() & 0xFFU);
            if (mutated.empty())
                mutated = ";";
        }
        const auto grid = readCsv(mutated, "a.csv");
        const auto chart = grid ? recogniseChart(*grid, "a.csv") : Result<RecognisedChart>(grid.error());
        const auto imported = chart ? importChart({}, *chart, remit::test::into("x")) : Result<Imported>(chart.error());
        understood += imported ? 1 : 0;
        if (!imported)
            REQUIRE_FALSE(imported.error().message.empty());
    }
    CHECK(understood > 200);
}

TEST_CASE("A file that says it is UTF-8 stays UTF-8 around a broken byte")
{
    CHECK(cellsOf("\xEF\xBB\xBFPr\xC3\xBC"
                  "fer,K\xE9"
                  "ufer\nA,R")
          == std::vector<std::vector<std::string>>{{"Prüfer", "K\uFFFDufer"}, {"A", "R"}});
    CHECK(cellsOf("\xEF\xBB\xBF\xEF\xBB\xBFTask,PM\nA,R")
          == std::vector<std::vector<std::string>>{{"Task", "PM"}, {"A", "R"}});
}

TEST_CASE("Quotes around a part of a cell belong to its text")
{
    CHECK(cellsOf("Task\tOwner\n\"Fast\" lane\tA\n") == Cells{{"Task", "Owner"}, {"\"Fast\" lane", "A"}});
    CHECK(cellsOf("Task,Owner\n \"Fast\" lane,\"A\" \n") == Cells{{"Task", "Owner"}, {" \"Fast\" lane", "A "}});
    CHECK(cellsOf("Task,Owner\n\"Plan, fast\" lane,A\n") == Cells{{"Task", "Owner"}, {"Plan, fast lane", "A"}});
}
