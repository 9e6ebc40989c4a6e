#include "findings_fixture.h"

#include "analysis/checks/waivers.h"
#include "model/chart/findings_model.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>

using namespace remit;
using namespace remit::test;

namespace {

/// The group that holds findings of the rule.
const FindingGroup* groupWith(const std::vector<FindingGroup>& groups, const std::string& rule)
{
    for (const FindingGroup& group : groups) {
        if (group.lines.front().finding.rule == rule)
            return &group;
    }
    return nullptr;
}

} // namespace

TEST_CASE("equal findings are one group with a count, the weightiest first")
{
    FindingsFixture f(troubledChart);
    const auto groups = groupsOf(f.findings, FindingGrouping::rule, {});
    const FindingGroup* unanswered = groupWith(groups, "nobody-accountable");
    REQUIRE(unanswered != nullptr);
    CHECK(unanswered->lines.size() == 2);
    CHECK(groups.front().severity == Severity::error);
    CHECK(unanswered->lines.front().place == "2");
}

TEST_CASE("findings are gathered by responsibility, by role and by weight as well")
{
    FindingsFixture f(troubledChart);
    CHECK(groupsOf(f.findings, FindingGrouping::severity, {}).front().title == "To fix");
    CHECK(groupsOf(f.findings, FindingGrouping::responsibility, {}).front().title == "Accept stories");
    const auto byRole = groupsOf(f.findings, FindingGrouping::role, {});
    CHECK(byRole.front().title == "Rows and the whole chart");
}

TEST_CASE("the filter wants every word")
{
    FindingsFixture f(troubledChart);
    const auto groups = groupsOf(f.findings, FindingGrouping::rule, "WRITE fix");
    REQUIRE(groups.size() == 1);
    CHECK(groups.front().lines.size() == 1);
    CHECK(groupsOf(f.findings, FindingGrouping::rule, "no such words").empty());
}

TEST_CASE("accepted findings stand at the end with their reason")
{
    FindingsFixture f(troubledChart);
    f.document->perform("Accept", accept(f.of("two-accountable"), "small team", "Ann", "2026-12-31"));
    const auto groups = groupsOf(f.findings, FindingGrouping::rule, {});
    REQUIRE(groups.back().accepted);
    CHECK(groups.back().lines.front().accepted == "Ann, until 2026-12-31: small team");
    CHECK(groupWith(groups, "two-accountable") == &groups.back());
}

TEST_CASE("the list as a file runs nothing in a spreadsheet")
{
    FindingsFixture f(R"(                 | PM | PO
Delivery:
=1+1, "quoted"   | C  | R
)");
    const QString csv = asCsv(groupsOf(f.findings, FindingGrouping::rule, {}));
    CHECK(csv.startsWith("Severity,Rule,"));
    CHECK(csv.contains("nobody-accountable"));
    CHECK(csv.contains("\"\"quoted\"\""));
    CHECK_FALSE(csv.contains(",=1"));
    CHECK_FALSE(csv.contains(",\"=1"));
}

TEST_CASE("the tree opens only what stands for several")
{
    FindingsFixture f(troubledChart);
    FindingsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(groupsOf(f.findings, FindingGrouping::rule, {}));
    const QModelIndex two = model.indexOf(f.of("two-accountable"));
    REQUIRE(two.isValid());
    CHECK_FALSE(two.parent().isValid());
    CHECK(model.rowCount(two) == 0);
    CHECK(model.lineAt(two)->finding.rule == "two-accountable");

    const QModelIndex one = model.indexOf(f.of("nobody-accountable"));
    REQUIRE(one.parent().isValid());
    CHECK(model.lineAt(one.parent()) == nullptr);
    CHECK(model.rowCount(one.parent()) == 2);
    CHECK(one.parent().data().toString().endsWith("(2)"));
}
