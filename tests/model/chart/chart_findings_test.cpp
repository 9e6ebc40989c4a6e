#include "findings_fixture.h"

#include "analysis/checks/waivers.h"
#include "core/edits/edits.h"

#include <catch2/catch.hpp>

#include <QSignalSpy>

using namespace remit;
using namespace remit::test;

namespace {

constexpr ResponsibilityId accept_stories{1};
constexpr ResponsibilityId write_docs{2};
constexpr RoleId ba{3};

} // namespace

TEST_CASE("rows with something to fix are marked, the others are not")
{
    FindingsFixture f(troubledChart);
    CHECK(f.findings.markAt(accept_stories, {}) == Severity::error);
    CHECK(f.findings.markAt(write_docs, {}) == Severity::error);
    CHECK_FALSE(f.findings.markAt(ResponsibilityId{4}, {}));
    CHECK(f.findings.textAt(write_docs, {}).startsWith("To fix: "));
    CHECK(f.findings.textAt(write_docs, {}).contains("Write docs"));
    CHECK(f.findings.markedRows().count(accept_stories) == 1);
}

TEST_CASE("what is found is told in counts, never as one number")
{
    CHECK(countsInWords({2, 3, 1, 0}) == "2 to fix, 3 to look at, 1 good to know");
    CHECK(countsInWords({0, 1, 0, 4}) == "1 to look at");
    FindingsFixture f(troubledChart);
    CHECK(f.findings.countsText().startsWith("3 to fix"));
}

TEST_CASE("a change is checked at once, and undo brings its finding back")
{
    FindingsFixture f(troubledChart);
    QSignalSpy changed(&f.findings, &ChartFindings::changed);
    f.document->perform("A", setLetters(f.document->plan(), {theChart, write_docs, ba}, "AR"));
    CHECK(changed.count() == 1);
    CHECK_FALSE(f.findings.markAt(write_docs, {}));
    f.document->undo();
    CHECK(f.findings.markAt(write_docs, {}) == Severity::error);
}

TEST_CASE("an accepted finding is counted apart until its last day is over")
{
    FindingsFixture f(troubledChart);
    const int errors = f.findings.counts().errors;
    f.document->perform("Accept", accept(f.of("two-accountable"), "small team", "Ann", "2026-12-31"));
    CHECK(f.findings.counts().errors == errors - 1);
    CHECK(f.findings.counts().waived == 1);
    CHECK_FALSE(f.findings.markAt(accept_stories, {}));

    f.today = "2026-12-31";
    f.findings.followDate();
    CHECK(f.findings.counts().waived == 1);
    f.today = "2027-01-01";
    f.findings.followDate();
    CHECK(f.findings.counts().waived == 0);
    CHECK(f.findings.markAt(accept_stories, {}) == Severity::error);
}

TEST_CASE("the weightiest findings come first")
{
    FindingsFixture f(troubledChart);
    const std::vector<Finding> top = f.findings.weightiest(3);
    REQUIRE(top.size() == 3);
    CHECK(top.front().severity == Severity::error);
    CHECK(top.back().severity == Severity::error);
}

TEST_CASE("every rule has a title and a help text")
{
    FindingsFixture f(troubledChart);
    for (const Rule& rule : f.texts.rules.all()) {
        INFO(rule.name);
        const RuleText* text = f.texts.find(rule.name);
        REQUIRE(text != nullptr);
        CHECK_FALSE(text->title.empty());
        CHECK_FALSE(text->meaning.empty());
        CHECK_FALSE(text->why.empty());
        CHECK_FALSE(text->source.empty());
    }
}

TEST_CASE("hours that are known decide whether a role has too much")
{
    FindingsFixture f(troubledChart);
    CHECK(f.of("overloaded-role").rule.empty());
    f.circumstances.loads[RoleId{2}] = {60, 34, false};
    f.document->perform("Letter", setLetters(f.document->plan(), {theChart, write_docs, RoleId{2}}, "I"));
    CHECK(f.of("overloaded-role").role == RoleId{2});
    CHECK(f.findings.markAt({}, RoleId{2}) == Severity::error);

    f.circumstances.loads[RoleId{2}].hours = 20;
    f.document->perform("Letter", setLetters(f.document->plan(), {theChart, write_docs, RoleId{2}}, "C"));
    CHECK_FALSE(f.findings.markAt({}, RoleId{2}));
}
