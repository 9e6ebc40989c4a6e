#pragma once

#include "exchange/formats/csv.h"
#include "exchange/merging/chart_import.h"

#include <catch2/catch.hpp>

namespace remit::test {

inline RecognisedChart recognised(std::string_view csv, const RecognitionOptions& options = {})
{
    const auto grid = readCsv(csv, "chart.csv");
    REQUIRE(grid);
    const auto chart = recogniseChart(*grid, "chart.csv", options);
    INFO((chart ? "" : chart.error().message));
    REQUIRE(chart);
    return *chart;
}

inline SchemeRows schemeOf(const std::string& key, const std::string& letters, const std::string& involvements)
{
    SchemeRows rows;
    rows.scheme.id = {1};
    rows.scheme.name = key;
    rows.scheme.catalogueKey = key;
    std::size_t at = 0;
    for (const char letter : letters) {
        const std::size_t end = std::min(involvements.find(' ', at), involvements.size());
        rows.letters.push_back(Letter{{1},
                                      std::string(1, letter),
                                      {},
                                      {},
                                      involvements.substr(at, end - at),
                                      static_cast<double>(rows.letters.size())});
        at = end + 1;
    }
    return rows;
}

inline std::vector<SchemeRows> builtInSchemes()
{
    return {schemeOf("rasci", "RASCI", "does answers supports consulted informed"),
            schemeOf("raci", "RACI", "does answers consulted informed")};
}

inline ImportTarget into(const std::string& name, bool merge = false)
{
    return {name, merge, builtInSchemes()};
}

} // namespace remit::test
