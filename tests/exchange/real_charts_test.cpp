#include "charts.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

using namespace remit;

namespace {

std::filesystem::path chartsFolder()
{
    const char* named = std::getenv("REMIT_CHARTS");
    return named != nullptr ? std::filesystem::path(named)
                            : std::filesystem::path(REMIT_SOURCE_DIR "/../shared/data/raci");
}

std::string bytesOf(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return bytes.str();
}

using Expected = std::map<std::string, std::string>;

/// The lines of EXPECTED.tsv by number, each as column name to value.
std::map<std::string, Expected> expectations()
{
    std::map<std::string, Expected> result;
    std::istringstream lines(bytesOf(chartsFolder() / "EXPECTED.tsv"));
    std::vector<std::string> header;
    for (std::string line; std::getline(lines, line);) {
        std::vector<std::string> cells;
        std::istringstream fields(line);
        for (std::string field; std::getline(fields, field, '\t');)
            cells.push_back(field);
        if (header.empty()) {
            header = cells;
            continue;
        }
        for (std::size_t i = 0; i < std::min(cells.size(), header.size()); ++i)
            result[cells[0]][header[i]] = cells[i];
    }
    return result;
}

std::map<std::string, std::string> numbersOf(const RecognisedChart& chart)
{
    ImportCounts counts = countsOf(chart);
    return {{"responsibilities", std::to_string(counts.responsibilities)},
            {"roles", std::to_string(counts.roles)},
            {"R", std::to_string(counts.marks["R"])},
            {"A", std::to_string(counts.marks["A"])},
            {"C", std::to_string(counts.marks["C"])},
            {"I", std::to_string(counts.marks["I"])},
            {"filled_cells", std::to_string(counts.filledCells)},
            {"section_rows", std::to_string(counts.areas)},
            {"tables", std::to_string(counts.tables)}};
}

} // namespace

TEST_CASE("Real charts give the numbers counted in them")
{
    if (!std::filesystem::exists(chartsFolder() / "EXPECTED.tsv")) {
        WARN("No real charts here; name their folder in REMIT_CHARTS to test with them.");
        return;
    }
    auto all = expectations();
    for (const char* number : {"02", "03", "04", "05", "14", "16", "88", "89", "90", "91"}) {
        const std::string file = all[number]["file"];
        INFO(file);
        const auto chart = remit::test::recognised(bytesOf(chartsFolder() / file));
        for (const auto& [name, value] : numbersOf(chart)) {
            INFO(name);
            CHECK(value == (all[number][name].empty() ? "0" : all[number][name]));
        }
        CHECK(chart.questions.empty());
        CHECK(importChart({}, chart, remit::test::into(file)));
    }
    const auto grid = readCsv(bytesOf(chartsFolder() / all["17"]["file"]), "17.csv");
    REQUIRE(grid);
    CHECK_FALSE(recogniseChart(*grid, "17.csv"));
}
