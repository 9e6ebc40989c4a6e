#include "advisor/resource_files.h"
#include "report/content/findings_content.h"
#include "report/pages/page_reading.h"
#include "support/plan_text.h"

#include <catch2/catch.hpp>

using namespace remit;
using namespace remit::test;

namespace {

Plan smallPlan()
{
    return planFrom("              | PM | PO \n"
                    "Strategy:\n"
                    "Set pricing   | AR | A  \n"
                    "Order backlog | R  |    \n");
}

CheckTexts words()
{
    auto texts = readCheckTexts(readResource);
    REQUIRE(texts);
    return *texts;
}

Finding finding(const std::string& rule, Severity severity, ResponsibilityId row)
{
    Finding result;
    result.rule = rule;
    result.severity = severity;
    result.constellation = theChart;
    result.responsibility = row;
    return result;
}

const SheetSection& section(const SheetContent& sheet, const QString& heading)
{
    for (const SheetSection& each : sheet.sections) {
        if (each.heading == heading)
            return each;
    }
    throw std::runtime_error("no section " + heading.toStdString());
}

} // namespace

TEST_CASE("findings stand by weight, those of one rule together, with the number of their row")
{
    CheckReport report;
    report.findings = {finding("two-accountable", Severity::error, ResponsibilityId{2}),
                       finding("nobody-accountable", Severity::error, ResponsibilityId{1}),
                       finding("two-accountable", Severity::error, ResponsibilityId{1})};
    const SheetContent sheet = findingsSheet(smallPlan(), theChart, report, words());
    CHECK(sheet.title == "Findings");
    CHECK(sheet.description == QStringLiteral("3 to fix · 0 to look at · 0 good to know"));
    const auto& items = section(sheet, "To fix").items;
    REQUIRE(items.size() == 3);
    CHECK(items[0].number == "2");
    CHECK(items[1].number == "1");
    CHECK(items[0].text.contains("Order backlog"));
    CHECK(items[1].text.contains("Set pricing"));
    CHECK(items[1].text.mid(11) == items[0].text.mid(13));
    CHECK(items[2].text.mid(11) != items[1].text.mid(11));
    CHECK(section(sheet, "To look at").items.empty());
    CHECK(textsOn(layOut(ReportParts{sheet}, {}, FakeMeasure()), PageFont::row).count("Nothing.") == 2);
}

TEST_CASE("accepted findings stand apart, with reason, author and end")
{
    Plan plan = smallPlan();
    plan.put(Waiver{theChart, "two-accountable", ResponsibilityId{1}, RoleId{}, "We are two founders", "Anna",
                    "2027-01-31"});
    CheckReport report;
    report.findings = {finding("two-accountable", Severity::error, ResponsibilityId{1})};
    report.findings[0].waived = true;
    const SheetContent sheet = findingsSheet(plan, theChart, report, words());
    CHECK(sheet.description.endsWith("1 accepted with a reason"));
    CHECK(section(sheet, "To fix").items.empty());
    const auto& items = section(sheet, "Accepted with reason").items;
    REQUIRE(items.size() == 1);
    REQUIRE(items[0].details.size() == 1);
    CHECK(items[0].details[0].text == QStringLiteral("We are two founders · accepted by Anna · until 31 January 2027"));
    ChartOptions nameless;
    nameless.names = false;
    const SheetContent without = findingsSheet(plan, theChart, report, words(), nameless);
    CHECK(section(without, "Accepted with reason").items[0].details[0].text
          == QStringLiteral("We are two founders · accepted · until 31 January 2027"));
}

TEST_CASE("what could not be checked is said below the findings")
{
    CheckReport report;
    report.notChecked = {{"stale", NotCheckedReason::noReviewMarks, 0, 0}};
    const SheetContent sheet = findingsSheet(smallPlan(), theChart, report, words());
    CHECK(sheet.remarks.size() == 1);
    const auto notes = textsOn(layOut(ReportParts{sheet}, {}, FakeMeasure()), PageFont::note);
    CHECK(notes.join(' ').contains("not checked"));
}
