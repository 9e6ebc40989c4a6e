#include "exchange/formats/chart_table.h"

#include <catch2/catch.hpp>

using namespace remit;

TEST_CASE("an open question on a line keeps who settles it and by when")
{
    struct Case {
        AskedLine asked;
        std::string line;
    };
    const Case cases[] = {
        {{"", "Is it ours?", "", ""}, "Is it ours?"},
        {{"PO", "Is it ours?", "Anna", "2026-12-01"}, "PO: Is it ours? [owner: Anna; due: 2026-12-01]"},
        {{"", "Is it ours?", "", "2026-12-01"}, "Is it ours? [due: 2026-12-01]"},
        {{"", "Is it ours? [maybe]", "Anna; or Tom", ""}, "Is it ours? [maybe] [owner: Anna; or Tom]"},
        {{"", "What is [owner: x]", "", ""}, "What is [owner: x] [owner: ]"},
        {{"", "Till [due: soon]", "", ""}, "Till [due: soon]"},
    };
    for (const Case& each : cases) {
        CHECK(lineFor(each.asked) == each.line);
        const AskedLine again = askedIn(each.line);
        CHECK(again.text == (each.asked.role.empty() ? "" : each.asked.role + ": ") + each.asked.text);
        CHECK(again.owner == each.asked.owner);
        CHECK(again.due == each.asked.due);
    }
    CHECK(lineFor({"", "two\nlines", "", ""}) == "two lines");
}
