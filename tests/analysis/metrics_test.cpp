#include "analysis/organised.h"
#include "support/meetings_text.h"
#include "support/organisation_text.h"
#include "support/plan_text.h"

#include "advisor/comparison/measured_side.h"
#include "analysis/compared_charts.h"

#include <cmath>
#include <sstream>

using namespace remit;
using namespace remit::test;

namespace {

const MeasuringKnowledge& measuring()
{
    static const auto known = MeasuringKnowledge::read(readResource);
    if (!known)
        FAIL(known.error().message);
    return *known;
}

/// A figure of the constellation rounded to 0.01, with a "≥" where it is at least so much, "-" where it is unknown;
/// with the person or role whose it is.
std::string figureOf(const std::string& name, const Plan& plan, ConstellationId constellation = theChart,
                     ConstellationId baseline = theChart)
{
    const MeasuredSide side(measuring(), plan, constellation, {"2026-11-22", {}});
    const auto figures = side.figures(plan, baseline);
    for (std::size_t at = 0; at < figures.size(); ++at) {
        if (measuring().metrics[at].name != name)
            continue;
        const Figure& figure = figures[at];
        std::ostringstream text;
        if (figure.seat)
            text << plan.find<Person>(*plan.find<Seat>({constellation, figure.seat})->person)->name << " ";
        if (figure.role)
            text << plan.find<Role>(figure.role)->name << " ";
        if (!figure.value)
            return "-";
        text << (figure.isAtLeast ? "≥ " : "") << std::round(*figure.value * 100) / 100;
        return text.str();
    }
    FAIL("no figure " << name);
    return {};
}

void state(Plan& plan, const std::string& fact, const std::string& value)
{
    plan.put(Fact{theChart, fact, value});
}

void typeHours(Plan& plan, int row, double market, Horizon horizon)
{
    Responsibility changed = *plan.find<Responsibility>(ResponsibilityId{row});
    changed.marketTerms.clear();
    changed.teamTerms.clear();
    changed.marketHours = market;
    changed.effortSource = EffortSource::typed;
    changed.horizon = horizon;
    plan.put(changed);
}

} // namespace

TEST_CASE("gaps and overlaps are counted by who has the last word", "[metrics]")
{
    const Plan plan = planFrom("| PM | PO\n"
                               "Set pricing | AR | C\n"
                               "Accept stories | A | AR\n"
                               "Run the demo | R | C\n"
                               "Write stories | | R\n"
                               "Visit fairs [left out] | |");
    CHECK(figureOf("gaps", plan) == "2");
    CHECK(figureOf("overlaps", plan) == "1");
}

TEST_CASE("what nobody said is unknown, never nothing", "[metrics]")
{
    const Plan empty = planFrom("| PM | PO");
    for (const MetricText& metric : measuring().metrics) {
        INFO(metric.name);
        CHECK(figureOf(metric.name, empty) == "-");
    }
    Plan noLastWord = planFrom("| PM\nSet pricing | R");
    noLastWord.remove<Letter>({SchemeId{1}, "A"});
    CHECK(figureOf("gaps", noLastWord) == "-");
    CHECK(figureOf("overlaps", noLastWord) == "-");
}

TEST_CASE("people are counted once, vacant seats each, and full time by the shares of product hats", "[metrics]")
{
    const Plan plan = organised("Anna: PM\nBen 50%: PO TL\nLead?: PO\nDora: DL");
    CHECK(figureOf("heads", plan) == "3");
    CHECK(figureOf("everybody", plan) == "4");
    // Anna 1, half of Ben's half, the vacant seat.
    CHECK(figureOf("full-time", plan) == "2.25");
    CHECK(figureOf("yearly-cost", plan) == "-");
    Plan priced = plan;
    state(priced, "personCost", "100");
    CHECK(figureOf("yearly-cost", priced) == "225");
    CHECK(figureOf("coordination-pairs", plan) == "3");
}

TEST_CASE("without seats, full time is what was typed for every product role", "[metrics]")
{
    Plan plan = planFrom("| PM | PO | DT\nSet pricing | AR | C | ");
    for (const std::int64_t id : {1, 2})
        plan.all<Role>().at(RoleId{id}).kind = RoleKind::product;
    CHECK(figureOf("full-time", plan) == "-");
    apply(setHeadcount(plan, {theChart, {1}}, 1), plan);
    CHECK(figureOf("full-time", plan) == "-");
    apply(setHeadcount(plan, {theChart, {2}}, 1.5), plan);
    CHECK(figureOf("full-time", plan) == "2.5");
    CHECK(figureOf("heads", plan) == "-");
}

TEST_CASE("the busiest and the quietest week are those of product seats whose hours are known", "[metrics]")
{
    Plan plan = organised("Anna: PM\nBen 50%: PO\nDora: DL", "x: PM=AR\ny: PO=AR\nz: DL=AR");
    typeHours(plan, 1, 8.5, Horizon::strategic);
    typeHours(plan, 2, 17, Horizon::operational);
    typeHours(plan, 3, 40, Horizon::operational);
    CHECK(figureOf("busiest", plan) == "Ben 1");
    CHECK(figureOf("idlest", plan) == "Anna 0.25");
}

TEST_CASE("the busiest week is at least the fullest that is known while hours of others are unknown", "[metrics]")
{
    Plan plan = organised("Anna: PM\nBen 50%: PO", "x: PM=AR\ny: PO=AR");
    typeHours(plan, 2, 17, Horizon::operational);
    CHECK(figureOf("busiest", plan) == "Ben ≥ 1");
    typeHours(plan, 1, 8.5, Horizon::operational);
    CHECK(figureOf("busiest", plan) == "Ben 1");
}

TEST_CASE("time for strategy is weighed by the hours of the roles on the side of the market", "[metrics]")
{
    Plan plan = organised("Anna: PM", "x: PM=AR\ny: PM=AR\nz: PO=AR");
    plan.all<Role>().begin()->second.side = RoleSide::market;
    typeHours(plan, 1, 3, Horizon::strategic);
    typeHours(plan, 2, 1, Horizon::tactical);
    typeHours(plan, 3, 20, Horizon::operational);
    CHECK(figureOf("strategic-share", plan) == "0.75");
    typeHours(plan, 2, 1, Horizon::none);
    CHECK(figureOf("strategic-share", plan) == "-");
}

TEST_CASE("hand-offs are the fewest that a story needs from the customer to the developer", "[metrics]")
{
    const char* const seats = "Anna: PM\nBen: PO\nChris: BA";
    CHECK(figureOf("hand-offs", organised("Anna: PM PO", "DIS1: PM=AR\nDIS7: PM=AR\nDEL1: PO=AR\nDEL4: PO=AR")) == "0");
    CHECK(figureOf("hand-offs", organised(seats, "DIS1: PM=AR\nDIS7: PM=A BA=R\nDEL1: BA=R\nDEL4: PO=AR")) == "2");
    CHECK(figureOf("hand-offs", organised(seats, "DIS1: PM=AR\nDIS7: PM=A PO=R BA=R\nDEL1: PO=R\nDEL4: PO=AR")) == "1");
    CHECK(figureOf("hand-offs", organised(seats, "DIS1: PM=AR\nDIS7: PM=AR\nDEL1: PO=AR")) == "-");
    CHECK(figureOf("hand-offs", organised(seats, "DIS1: PM=AR\nDIS7: PM=AR\nDEL1: PO=AR\nDEL4: PO=A")) == "-");
}

TEST_CASE("a row stops when one is away if one person alone does it and nobody stands in", "[metrics]")
{
    Plan plan = organised("Anna: PM\nBen: PO\nEva: PO", "x: PM=AR\ny: PO=AR\nz: PM=R PO=AR\nv: DT=R PM=A");
    CHECK(figureOf("single-points", plan) == "1");
    Seat seat = *plan.find<Seat>({theChart, seatNamed(plan, "Anna")});
    seat.deputy = seatNamed(plan, "Ben");
    plan.put(seat);
    CHECK(figureOf("single-points", plan) == "0");
}

TEST_CASE("developers and teams are counted for each head", "[metrics]")
{
    Plan plan = organised("Anna: PM\nBen: PO\nEva: PO\nChris: BA");
    CHECK(figureOf("developers-per-head", plan) == "-");
    state(plan, "developers", "24");
    state(plan, "teams", "3");
    CHECK(figureOf("developers-per-head", plan) == "8");
    CHECK(figureOf("teams-per-owner", plan) == "1.5");
}

TEST_CASE("a team is covered by an owner who sits where it does", "[metrics]")
{
    Plan plan = organised("Anna: PM > Red Blue\nBen: PO > Red Blue");
    CHECK(figureOf("location-coverage", plan) == "-");
    plan.put(Location{{1}, "Berlin", "", "", "", 1});
    plan.put(Location{{2}, "Porto", "", "", "", 2});
    std::int64_t place = 0;
    for (auto& entry : plan.all<ConstellationUnit>())
        entry.second.location = LocationId{++place};
    Seat seat = *plan.find<Seat>({theChart, seatNamed(plan, "Ben")});
    seat.location = LocationId{1};
    plan.put(seat);
    CHECK(figureOf("location-coverage", plan) == "0.5");
}

TEST_CASE("last words that move are counted against the baseline, findings as the checks give them", "[metrics]")
{
    const Plan plan = twoCharts("| PM | PO\nSet pricing | AR | C\nAccept stories | A | R\nRun the demo | A | R",
                                "| PM | PO\nSet pricing | AR | C\nAccept stories | C | AR\nRun the demo | | R");
    CHECK(figureOf("moved-last-words", plan, chartToday, chartToday) == "0");
    CHECK(figureOf("moved-last-words", plan, chartProposed, chartToday) == "2");
    const FindingCounts counts = check(plan, chartProposed, realRules(), {"2026-11-22", {}}).counts();
    CHECK(figureOf("to-fix", plan, chartProposed, chartToday) == std::to_string(counts.errors));
    CHECK(figureOf("to-look-at", plan, chartProposed, chartToday) == std::to_string(counts.warnings));
    CHECK(counts.errors == 1);
}

TEST_CASE("which last words move can't be said of charts that share no responsibility", "[metrics]")
{
    const Plan plan = twoCharts("| PM | PO\nSet pricing | AR | C\nAccept stories | A | R",
                                "| PM | PO\nRun the demo | AR | C\nPlan the sprint | C | AR");
    CHECK(figureOf("moved-last-words", plan, chartProposed, chartToday) == "-");
    CHECK(figureOf("moved-last-words", plan, chartToday, chartToday) == "0");
}

TEST_CASE("figures that follow an edit are those counted anew", "[metrics]")
{
    Plan plan = twoCharts("| PM | PO\nSet pricing | AR | C\nAccept stories | A | R",
                          "| PM | PO\nSet pricing | AR | C\nAccept stories | C | AR");
    MeasuredSide side(measuring(), plan, chartProposed, {"2026-11-22", {}});
    PlanChange change;
    change.add<Assignment>({chartProposed, {2}, {2}});
    apply(setLetters(plan, {chartProposed, {2}, {2}}, "R"), plan);
    side.follow(plan, change);
    CHECK(side.figures(plan, chartToday)
          == MeasuredSide(measuring(), plan, chartProposed, {"2026-11-22", {}}).figures(plan, chartToday));
}

TEST_CASE("figures of a lived version follow an edit of what was designed", "[metrics]")
{
    const char* const chart = "| PM | PO\nSet pricing | AR | C\nAccept stories | C | AR";
    Plan plan = twoCharts(chart, chart);
    plan.all<Constellation>().at(chartProposed).livedOf = chartToday;
    MeasuredSide side(measuring(), plan, chartProposed, {"2026-11-22", {}});
    const auto before = side.figures(plan, chartToday);
    PlanChange change;
    change.add<Assignment>({chartToday, {2}, {1}});
    apply(setLetters(plan, {chartToday, {2}, {1}}, "R"), plan);
    CHECK(side.follow(plan, change));
    CHECK(side.figures(plan, chartToday)
          == MeasuredSide(measuring(), plan, chartProposed, {"2026-11-22", {}}).figures(plan, chartToday));
    CHECK(side.figures(plan, chartToday) != before);
}

TEST_CASE("the words of the figures are checked on reading", "[metrics]")
{
    const std::string good = *readResource("comparison/metrics.json");
    const auto reading = [&](const std::string& from, const std::string& to) {
        std::string text = good;
        text.replace(text.find(from), from.size(), to);
        const auto result = readMetricTexts([&](std::string_view) { return Result<std::string>(text); });
        return result ? std::string("read") : result.error().message;
    };
    CHECK(reading("gaps", "gaps") == "read");
    CHECK_THAT(reading("\"name\": \"gaps\"", "\"name\": \"gasps\""),
               Catch::Contains("no figure that the program counts"));
    CHECK_THAT(reading("\"name\": \"gaps\"", "\"name\": \"overlaps\""), Catch::Contains("gaps is missing"));
    CHECK_THAT(reading("\"title\": \"To fix\"", "\"title\": \"\""), Catch::Contains("is empty"));
    CHECK_THAT(reading("\"better\": \"more\"", "\"better\": \"big\""), Catch::Contains("is not a word"));
}

TEST_CASE("what meetings cost each and all, and how often manager and owner meet", "[metrics]")
{
    const Plan plan = organised("Anna: PM\nBen: PO\nCleo: PO\nDev: DT\n");
    for (const char* name :
         {"manager-meetings", "owner-meetings", "developer-meetings", "all-meetings", "syncs-a-week"})
        CHECK(figureOf(name, plan) == "-");
    const Plan held = holding(plan, "K01: 2 week 30 PM PO\nTalk: 1 week 60 Anna Ben\nK02: 1 day 15 Ben DT PM~");
    CHECK(figureOf("manager-meetings", held) == "2");
    CHECK(figureOf("owner-meetings", held) == "2.13");
    CHECK(figureOf("developer-meetings", held) == "1.25");
    CHECK(figureOf("all-meetings", held) == "7.5");
    CHECK(figureOf("syncs-a-week", held) == "3");
}
