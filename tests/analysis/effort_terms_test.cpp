#include "analysis/load/effort_terms.h"
#include "support/plan_text.h"

#include <catch2/catch.hpp>

using namespace remit;

namespace {

std::string again(std::string_view text)
{
    const auto effort = parseEffort(text);
    return effort ? formatEffort(*effort) : effort.error().message;
}

std::string faultOf(std::string_view text)
{
    const auto effort = parseEffort(text);
    return effort ? "no fault: " + formatEffort(*effort) : effort.error().message;
}

} // namespace

TEST_CASE("an effort is read back as it was typed")
{
    for (const char* text : {"2.5", "0", "1 + 2", "0 + 2.5", "0.5P+0.25M | 0.75T", "0.5P+0.25M", "0.75T", "0.25T | ",
                             "0.1B | 0.1B", "1 | 0.75T", "0.5P+0.1", "1nPO | 1nPO", "0.1D | 0.35D", "1reports", ""}) {
        INFO(text);
        CHECK(again(text) == text);
    }
}

TEST_CASE("an effort may be typed carelessly")
{
    CHECK(again("  2,5 h ") == "2.5");
    CHECK(again("1+2") == "1 + 2");
    CHECK(again("1 | 2") == "1 + 2");
    CHECK(again("1 |") == "1 + 0");
    CHECK(again("0.5 p + .25m|0.75 t") == "0.5P+0.25M | 0.75T");
    CHECK(again("1npo | 1NPO") == "1nPO | 1nPO");
}

TEST_CASE("an effort that makes no sense is explained")
{
    CHECK_THAT(faultOf("-1"), Catch::Contains("can't be negative"));
    CHECK_THAT(faultOf("much"), Catch::Contains("\"much\" is not a number of hours"));
    CHECK_THAT(faultOf("0.5X"), Catch::Contains("\"X\" is not known"));
    CHECK_THAT(faultOf("200"), Catch::Contains("168"));
    CHECK_THAT(faultOf("1e999P"), Catch::Contains("is not known"));
    CHECK_THAT(faultOf(std::string(400, '9')), Catch::Contains("168"));
    CHECK_THAT(faultOf("nan"), Catch::Contains("not a number"));
    CHECK_THAT(faultOf("1 + 2 + 3"), Catch::Contains("two halves"));
    CHECK_THAT(faultOf("1 | 2 | 3"), Catch::Contains("two halves"));
    CHECK_THAT(faultOf("0.5P+0.75T"), Catch::Contains("bar"));
    CHECK_THAT(faultOf("1 +"), Catch::Contains("number is missing"));
    CHECK_THAT(faultOf("|"), Catch::Contains("Both halves are empty"));
    CHECK(faultOf(std::string(10000, 'x')).size() < 150);
    CHECK_THAT(faultOf("äöüäöüäöüäöüäöüäöüäöüäöü"), Catch::Contains("…"));
}

TEST_CASE("a typed effort replaces the estimate and says that it was typed")
{
    Plan plan = planFrom("| PM\nSet pricing | AR");
    Responsibility row = *plan.find<Responsibility>(ResponsibilityId{1});
    row.marketTerms = "0.5P";
    row.effortFlags = "x";
    row.effortSource = EffortSource::estimate;
    plan.put(row);
    CHECK(setEffort(plan, row.id, effortOf(row)).empty());
    apply(setEffort(plan, row.id, *parseEffort("1 + 2")), plan);
    const auto* typed = plan.find<Responsibility>(row.id);
    CHECK(typed->effortSource == EffortSource::typed);
    CHECK(typed->marketTerms.empty());
    CHECK(typed->marketHours == 1);
    CHECK(typed->teamHours == 2);
    apply(setEffort(plan, row.id, *parseEffort("")), plan);
    CHECK(plan.find<Responsibility>(row.id)->effortSource == EffortSource::unknown);
}
