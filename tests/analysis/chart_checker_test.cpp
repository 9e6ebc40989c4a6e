#include "analysis/changes.h"
#include "analysis/checked.h"

#include "analysis/checker/chart_checker.h"
#include "analysis/checks/waivers.h"
#include "core/edits/edits.h"
#include "support/sample_edits.h"

#include <random>

using namespace remit;

namespace {

/// Edits that only the checks care about, besides what users do to a chart.
Edit randomEditOfChecks(const Plan& plan, ConstellationId constellation, std::mt19937_64& random)
{
    const CheckReport report = check(plan, constellation, realRules(), {"2026-11-22", {}});
    const Rule& rule = realRules().all()[random() % realRules().all().size()];
    switch (random() % 6) {
    case 0:
        return setOff(plan, rule, random() % 2 == 0);
    case 1:
        return setSeverity(plan, rule, Severity::warning);
    case 2:
        return resetRules(plan, realRules());
    case 3: {
        const auto& roles = plan.all<Role>();
        Edit edit;
        if (!roles.empty()) {
            Role role = std::next(roles.begin(), static_cast<std::ptrdiff_t>(random() % roles.size()))->second;
            role.kind = random() % 2 == 0 ? RoleKind::product : RoleKind::other;
            role.name = random() % 2 == 0 ? "Team" : "PM";
            edit.put(role);
        }
        return edit;
    }
    case 4:
        if (!report.findings.empty()) {
            const Finding& finding = report.findings[random() % report.findings.size()];
            return accept(finding, "Fine", "Anna", random() % 2 == 0 ? "" : "2026-11-01");
        }
        return {};
    default:
        if (!report.findings.empty()) {
            const auto fixes = fixesFor(plan, report.findings[random() % report.findings.size()]);
            if (!fixes.empty())
                return fixes[random() % fixes.size()].edit;
        }
        return {};
    }
}

/// The parts of the checker together, as the report counts them.
FindingCounts countsOfParts(const ChartChecker& checker, const Plan& plan)
{
    FindingCounts counts;
    for (const auto& [id, row] : plan.all<Responsibility>()) {
        for (const Finding& each : checker.ofRow(id))
            counts.add(each, 1);
    }
    for (const auto& [id, role] : plan.all<Role>()) {
        for (const Finding& each : checker.ofRole(id))
            counts.add(each, 1);
    }
    for (const Finding& each : checker.ofChart())
        counts.add(each, 1);
    return counts;
}

} // namespace

TEST_CASE("findings kept up to date through random edits are those of a check from scratch")
{
    const CheckContext context{"2026-11-22", {{RoleId{1}, {50, 40, false}}}};
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        std::mt19937_64 random(seed);
        Plan plan = test::smallPlan();
        const ConstellationId constellation = plan.all<Constellation>().begin()->first;
        ChartChecker checker(plan, constellation, realRules(), context);
        for (int step = 0; step < 120; ++step) {
            const Edit edit
                = random() % 4 == 0 ? randomEditOfChecks(plan, constellation, random) : test::randomEdit(plan, random);
            apply(edit, plan);
            checker.update(plan, changeBy(edit));
            const CheckReport scratch = check(plan, constellation, realRules(), context);
            INFO("seed " << seed << " step " << step);
            REQUIRE(checker.report() == scratch);
            REQUIRE(checker.counts() == scratch.counts());
            REQUIRE(countsOfParts(checker, plan) == scratch.counts());
        }
    }
}

TEST_CASE("a change of one cell tells the parts whose findings changed, and no others")
{
    Plan plan = planFrom(" | PM | PO | BA\nPrice | AR | C |\nShip | C | AR |\nSell | AR | C | I");
    ChartChecker checker(plan, theChart, realRules(), {"2026-11-22", {}});
    const Edit edit = setLetters(plan, {theChart, ResponsibilityId{2}, RoleId{2}}, "R");
    apply(edit, plan);
    const RecheckedParts parts = checker.update(plan, changeBy(edit));
    CHECK_FALSE(parts.everything);
    CHECK(parts.rows == std::vector{ResponsibilityId{2}});
    CHECK(parts.roles.empty());
    CHECK_FALSE(parts.chart);
    CHECK(checker.ofRow(ResponsibilityId{2}).front().rule == "nobody-accountable");
    const Edit note = setNote(plan, {theChart, ResponsibilityId{2}, RoleId{1}}, "ask early");
    apply(note, plan);
    CHECK(checker.update(plan, changeBy(note)).empty());
    Responsibility renamed = *plan.find<Responsibility>(ResponsibilityId{2});
    renamed.title = "Deliver";
    Edit rename;
    rename.put(renamed);
    apply(rename, plan);
    const RecheckedParts afterRenaming = checker.update(plan, changeBy(rename));
    CHECK(afterRenaming.listing);
    CHECK(afterRenaming.rows.empty());
}

TEST_CASE("another day brings ended waivers back, other hours another load")
{
    Plan plan = planFrom(" | PM | PO\nPrice | A | A");
    apply(accept(findingsOf("two-accountable", plan).front(), "For now", "Anna", "2026-12-31"), plan);
    ChartChecker checker(plan, theChart, realRules(), {"2026-12-31", {}});
    const int errors = checker.counts().errors;
    CHECK(checker.update(plan, {}, {"2027-01-01", {}}).everything);
    CHECK(checker.counts().errors == errors + 1);
    const RecheckedParts parts = checker.update(plan, {}, {"2027-01-01", {{RoleId{2}, {60, 40, false}}}});
    CHECK(parts.roles == std::vector{RoleId{2}});
    CHECK(checker.ofRole(RoleId{2}).front().rule == "overloaded-role");
    CHECK(checker.update(plan, {}, {"2027-01-01", {{RoleId{2}, {60, 40, false}}}}).empty());
}
