#include "load_plans.h"

using namespace remit;
using namespace remit::test;

TEST_CASE("each half goes to the role of its side, and to who is left where none is of that side")
{
    CHECK(hours(planWithHours("x 2 + 1 | AR | R | |")) == "PM 2, PO 1, BA 0, DT -");
    CHECK(hours(planWithHours("x 2 + 1 | AR | | |")) == "PM 3, PO 0, BA 0, DT -");
    CHECK(hours(planWithHours("x 2 + 1 | | AR | |")) == "PM 0, PO 3, BA 0, DT -");
    CHECK(hours(planWithHours("x 2 + 1 | AR | R | R |")) == "PM 2, PO 0.5, BA 0.5, DT -");
}

TEST_CASE("hours that nobody divided are shared by all who do the work")
{
    CHECK(hours(planWithHours("x 3 | AR | R | |")) == "PM 1.5, PO 1.5, BA 0, DT -");
    CHECK(hours(planWithHours("x 3 | AR | | |")) == "PM 3, PO 0, BA 0, DT -");
}

TEST_CASE("together splits the hours, everybody attends costs each the half of the own side in full")
{
    Plan plan = planWithHours("x 2 + 1 | R | AR | R |");
    share(plan, Sharing::together);
    CHECK(hours(plan) == "PM 2, PO 0.5, BA 0.5, DT -");
    share(plan, Sharing::each);
    CHECK(hours(plan) == "PM 2, PO 1, BA 1, DT -");
}

TEST_CASE("one of them: the chosen role carries all, without a choice it is split")
{
    Plan plan = planWithHours("x 2 + 1 | R | AR | R |");
    share(plan, Sharing::either);
    CHECK(hours(plan) == "PM 2, PO 0.5, BA 0.5, DT -");
    share(plan, Sharing::either, productManager);
    // PO answers without doing: 15 % of 3 h.
    CHECK(hours(plan) == "PM 3, PO 0.45, BA 0, DT -");
}

TEST_CASE("who does not do it spends a part: answering 15 %, asked 5 %, told 1 %")
{
    const Plan plan = planWithHours("x 6 + 4 | A | R | C | C\ny 10 | I | R | |");
    CHECK(hours(plan) == "PM 1.6, PO 20, BA 0.5, DT -");
    const auto load = loadOf(plan);
    CHECK(load.of(productManager)->rows.at(ResponsibilityId{1})[0].reason == LoadReason::answers);
    CHECK(load.of(businessAnalyst)->rows.at(ResponsibilityId{1})[0].share == 0.05);
}

TEST_CASE("supporting costs half of the effort, in every scheme that has such a letter")
{
    Plan plan = planWithHours("x 2 | AR | S | |");
    plan.put(Letter{SchemeId{1}, "S", "Supportive", "", "supports", 5});
    CHECK(hours(plan) == "PM 2, PO 1, BA 0, DT -");
}

TEST_CASE("the percentages and the capacity are settings of the plan; nonsense counts as not set")
{
    Plan plan = planWithHours("x 10 | A | R | C |");
    plan.put(Setting{"load.answers", "20"});
    plan.put(Setting{"load.consulted", "0"});
    plan.put(Setting{"load.capacity", "-1"});
    CHECK(hours(plan) == "PM 2, PO 10, BA 0, DT -");
    CHECK(loadOf(plan).of(productOwner)->capacity == 34);
    plan.put(Setting{"load.capacity", "40"});
    CHECK(loadOf(plan).of(productOwner)->capacity == 40);
}

TEST_CASE("roles that are not of the product carry only what was typed")
{
    CHECK(hours(planWithHours("x 3 | A | | | R")) == "PM 0.45, PO 0, BA 0, DT 3");
    CHECK(hours(planWithHours("x 3 | A | | | R", EffortSource::estimate)) == "PM 0.45, PO 0, BA 0, DT -");
    CHECK(hours(planWithHours("x 4 + 2 | AR | R | | R", EffortSource::estimate)) == "PM 4, PO 2, BA 0, DT -");
}

TEST_CASE("rows without hours are counted, never taken for zero")
{
    const Plan plan = planWithHours("x 3 | AR | | |\ny | AR | C | |\nz | R | A | |");
    const auto load = loadOf(plan);
    CHECK(load.of(productManager)->hours() == 3);
    CHECK(load.of(productManager)->withoutHours == 2);
    CHECK(load.of(productManager)->isAtLeast());
    CHECK_FALSE(load.of(productOwner)->hours().has_value());
    CHECK(load.of(productOwner)->withoutHours == 2);
    CHECK(load.of(productOwner)->level() == LoadLevel::unknown);
    CHECK(load.of(businessAnalyst)->hours() == 0);
}

TEST_CASE("what a role without estimates does while nobody typed hours is unknown, never nothing")
{
    const Plan plan = planWithHours("x 3 | A | | | R\ny | A | | | R\nz | AR | | | C");
    const auto load = loadOf(plan);
    CHECK(load.of(developmentTeam)->hours() == 3);
    CHECK(load.of(developmentTeam)->withoutHours == 1);
    CHECK(load.of(developmentTeam)->isAtLeast());
    const auto estimated = loadOf(planWithHours("x 3 | AR | | | R", EffortSource::estimate));
    CHECK(estimated.of(developmentTeam)->withoutHours == 1);
    CHECK(estimated.of(productManager)->hours() == 3);
}

TEST_CASE("whether it fits is not known where most rows have no hours; that it is too much is")
{
    const auto level = [](const std::string& rows) { return loadOf(planWithHours(rows)).of(developmentTeam)->level(); };
    CHECK(level("x 3 | | | | R\ny | | | | R") == LoadLevel::green);
    CHECK(level("x 3 | | | | R\ny | | | | R\nz | | | | R") == LoadLevel::unknown);
    CHECK(level("x 60 | | | | R\ny | | | | R\nz | | | | R") == LoadLevel::red);
}

TEST_CASE("a driver nobody knows makes only its half unknown")
{
    const Plan plan = planWithHours("x 1nPO / 2 | AR | R | |");
    const auto load = loadOf(plan);
    CHECK(load.of(productManager)->withoutHours == 1);
    CHECK(load.of(productOwner)->hours() == 2);
}

TEST_CASE("what is left out or out of scope costs nothing")
{
    Plan plan = planWithHours("x 3 | AR | | |\ny 2 | AR | | |");
    apply(leaveOut(plan, {theChart, ResponsibilityId{1}}, "another team does it"), plan);
    CHECK(hours(plan) == "PM 2, PO 0, BA 0, DT -");
    apply(removeFromScope(plan, theChart, {ResponsibilityId{2}}), plan);
    CHECK(hours(plan) == "PM 0, PO 0, BA 0, DT -");
}

TEST_CASE("terms follow the facts: size, complexity, clarifying, stage, sites, who uses it")
{
    Plan plan = planWithHours("x 1P+1M / 1T | AR | R | |", EffortSource::estimate);
    Responsibility row = *plan.find<Responsibility>(ResponsibilityId{1});
    const auto hoursIn = [&](const char* key, const char* flags, const EffortFactors& factors) {
        row.catalogueKey = key;
        row.effortFlags = flags;
        plan.put(row);
        return hours(plan, factors);
    };
    EffortFactors factors = usualFactors();
    factors.products = 2;
    factors.teams = 4;
    factors.markets = 3;
    CHECK(hoursIn("", "", factors) == "PM 5, PO 3.4, BA 0, DT -");
    factors.productScale = 0.5;
    factors.teamScale = 2;
    CHECK(hoursIn("STR1", "", factors) == "PM 2.5, PO 3.4, BA 0, DT -");
    CHECK(hoursIn("DIS1", "", factors) == "PM 2.5, PO 6.8, BA 0, DT -");
    factors.complexityFactor = 1.1;
    factors.clarifyFactor = 0.5;
    CHECK(hoursIn("PLA1", "x", factors) == "PM 2.75, PO 7.48, BA 0, DT -");
    CHECK(hoursIn("PLA1", "xc", factors) == "PM 1.38, PO 3.74, BA 0, DT -");
    factors.poValue = 3;
    CHECK(hoursIn("DEL14", "v", factors) == "PM 2.5, PO 9.8, BA 0, DT -");
    factors.siteFactor = 2;
    CHECK(hoursIn("COL2", "", factors) == "PM 5, PO 6.8, BA 0, DT -");
    factors.internalMarketWork = 0.3;
    factors.internalStakeholderWork = 1.2;
    CHECK(hoursIn("GTM1", "", factors) == "PM 0.75, PO 1.02, BA 0, DT -");
    CHECK(hoursIn("STK1", "", factors) == "PM 3, PO 4.08, BA 0, DT -");
    factors.stage[std::size_t(WorkArea::operations)] = 0.1;
    CHECK(hoursIn("OPS1", "", factors) == "PM 0.25, PO 0.34, BA 0, DT -");
}

TEST_CASE("what others do of a side is taken off every estimate of that side, won hours too")
{
    Plan plan = planWithHours("x 1P / 1T | AR | R | |", EffortSource::estimate);
    plan.all<Responsibility>().begin()->second.effortFlags = "v";
    EffortFactors factors = usualFactors();
    factors.products = 2;
    factors.teams = 4;
    factors.poValue = 1;
    CHECK(hours(plan, factors) == "PM 2, PO 4.4, BA 0, DT -");
    factors.marketPart = 0.5;
    CHECK(hours(plan, factors) == "PM 1, PO 4.4, BA 0, DT -");
    factors.teamPart = 0.25;
    CHECK(hours(plan, factors) == "PM 1, PO 1.1, BA 0, DT -");
}

TEST_CASE("plain hours are what they are, whatever the facts")
{
    EffortFactors factors = usualFactors();
    factors.productScale = 0.1;
    factors.stage.fill(0.1);
    Plan plan = planWithHours("x 2 + 1 | AR | R | |");
    plan.all<Responsibility>().begin()->second.catalogueKey = "DEL1";
    CHECK(hours(plan, factors) == "PM 2, PO 1, BA 0, DT -");
}

TEST_CASE("capacity grows with headcount, and one is assumed and said where nobody knows")
{
    Plan plan = planWithHours("x 51 | AR | | |");
    CHECK(loadOf(plan).of(productManager)->headcountAssumed);
    CHECK(loadOf(plan).of(productManager)->load() == 1.5);
    apply(setHeadcount(plan, {theChart, productManager}, 1.5), plan);
    CHECK_FALSE(loadOf(plan).of(productManager)->headcountAssumed);
    CHECK(loadOf(plan).of(productManager)->load() == 1);
    apply(setHeadcount(plan, {theChart, productManager}, 0.0), plan);
    CHECK_FALSE(loadOf(plan).of(productManager)->load().has_value());
}

TEST_CASE("load is green up to 90 %, amber up to 110 %, then red, and at most amber where it rests on estimates")
{
    const auto level = [](const char* effort, EffortSource source = EffortSource::typed) {
        return loadOf(planWithHours("x " + std::string(effort) + " | AR | | |", source)).of(productManager)->level();
    };
    CHECK(level("30.6") == LoadLevel::green);
    CHECK(level("30.7") == LoadLevel::amber);
    CHECK(level("37.4") == LoadLevel::amber);
    CHECK(level("37.5") == LoadLevel::red);
    CHECK(level("37.5", EffortSource::measured) == LoadLevel::red);
    CHECK(level("100", EffortSource::estimate) == LoadLevel::amber);
}

TEST_CASE("measured hours of a role scale its estimates in one step and leave what was typed")
{
    Plan plan = planWithHours("x 10 | AR | | |\ny 20 | AR | | |", EffortSource::estimate);
    plan.all<Responsibility>().begin()->second.effortSource = EffortSource::typed;
    CHECK(loadOf(plan).of(productManager)->isRough());
    apply(setMeasuredHours(plan, {theChart, productManager}, 40), plan);
    const auto load = loadOf(plan);
    const RoleWorkload& role = *load.of(productManager);
    CHECK(role.hours() == 40);
    CHECK_FALSE(role.isRough());
    CHECK(role.level() == LoadLevel::red);
    CHECK(role.scaledHours(role.rows.at(ResponsibilityId{1})[0]) == 10);
    CHECK(role.scaledHours(role.rows.at(ResponsibilityId{2})[0]) == 30);
}

TEST_CASE("the checks are told only loads that are mostly known")
{
    const Plan plan = planWithHours("x 3 | AR | | |\ny | AR | C | |\nz 40 | A | R | |", EffortSource::estimate);
    const auto known = loadOf(plan).known();
    CHECK(known.count(productManager) == 1);
    CHECK(known.at(productOwner).hours == 40);
    CHECK(known.at(productOwner).capacity == 34);
    CHECK(known.at(productOwner).mostlyEstimated);
    CHECK(known.count(developmentTeam) == 0);
}
