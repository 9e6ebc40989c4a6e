#include "words/effort_words.h"

#include <catch2/catch.hpp>

using namespace remit;

namespace {

/// What an effort is said to be that was typed like this, in the smallest organisation.
std::string saidOf(const char* typed, const EffortFactors& factors = {})
{
    const auto effort = parseEffort(typed);
    REQUIRE(effort.has_value());
    Responsibility row;
    row.marketTerms = effort->marketTerms;
    row.teamTerms = effort->teamTerms;
    row.marketHours = effort->marketHours;
    row.teamHours = effort->teamHours;
    return effortSentence(rowEffort(row, WorkArea::other, factors)).toStdString();
}

struct Said {
    const char* typed;
    const char* sentence;
};

} // namespace

TEST_CASE("an effort is said as a sentence about hours, not as a formula")
{
    const Said all[] = {
        {"2P+0.5M", "market half: 2 h a week per product, half an hour per market"},
        {"2P | 0.75T", "market half: 2 h a week per product; team half: three quarters of an hour a week per team"},
        {"0.25B+0.1S", "market half: a quarter of an hour a week, 6 minutes per stakeholder group"},
        {"| 1.5T+0.5D", "team half: 1.5 h a week per team, half an hour per extra team"},
        {"1nPO | 0.2nPO", "market half: 1 h a week per product owner; team half: 12 minutes a week per product owner"},
        {"0.2reports |", "market half: 12 minutes a week per direct report"},
        {"2.5", "2.5 h a week"},
        {"1 + 2", "market half: 1 h a week; team half: 2 h a week"},
        {"0.5", "half an hour a week"},
        {"", "hours unknown"},
    };
    for (const Said& each : all) {
        INFO(each.typed);
        CHECK(saidOf(each.typed) == each.sentence);
    }
}

TEST_CASE("what makes work lighter or heavier is left to the formula")
{
    EffortFactors factors;
    factors.productScale = 0.95;
    factors.products = 3;
    CHECK(saidOf("2P", factors) == "market half: 2 h a week per product");
}
