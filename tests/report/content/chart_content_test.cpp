#include "report/content/chart_content.h"
#include "support/plan_text.h"

#include <catch2/catch.hpp>

using namespace remit;

namespace {

Plan smallPlan()
{
    return planFrom("            | PM | PO \n"
                    "Strategy:\n"
                    "Set pricing | AR | C  \n"
                    "Set goals   | A  | R  \n");
}

} // namespace

TEST_CASE("the content of a chart holds bands, numbered rows and letters with their involvement")
{
    const ChartContent content = chartContent(smallPlan(), theChart);
    CHECK(content.title == "Who does what");
    CHECK(content.subtitle == QStringLiteral("Chart · draft"));
    REQUIRE(content.legend.size() == 4);
    CHECK(content.legend[0].text == "Responsible: does it");
    REQUIRE(content.roles.size() == 2);
    REQUIRE(content.bands.size() == 1);
    CHECK(content.bands[0].name == "Strategy");
    const ContentRow& row = content.bands[0].rows[0];
    CHECK(row.number == 1);
    CHECK(row.title == "Set pricing");
    REQUIRE(row.cells.size() == 2);
    CHECK(row.cells[0].letters[0].involvement == Involvement::answers);
    CHECK(row.cells[1].letters[0].involvement == Involvement::consulted);
}

TEST_CASE("the subtitle names plan, constellation, agreement and review")
{
    Plan plan = smallPlan();
    plan.put(Setting{"title", "Atlas"});
    Constellation chart = *plan.find<Constellation>(theChart);
    chart.description = "PM + PO";
    chart.agreedOn = "2026-11-20";
    chart.agreedBy = "A. Weber";
    chart.reviewOn = "2027-02-20";
    plan.put(chart);
    ChartOptions options;
    options.fileName = "atlas.remit";
    options.printedOn = QDate(2026, 11, 22);
    const ChartContent content = chartContent(plan, theChart, options);
    CHECK(content.subtitle
          == QStringLiteral("Atlas · Chart: PM + PO · agreed on 20 November 2026 by A. Weber"
                            " · review on 20 February 2027"));
    CHECK(content.footer == QStringLiteral("atlas.remit · printed 22 November 2026"));
}

TEST_CASE("notes, questions, sharing and left-out rows are there unless switched off")
{
    Plan plan = smallPlan();
    plan.put(Assignment{theChart, ResponsibilityId{1}, RoleId{2}, "R", "by mail"});
    plan.put(OpenQuestion{theChart, ResponsibilityId{1}, RoleId{0}, "Who?", "PM", "2026-12-03"});
    ChartRow shared = *plan.find<ChartRow>({theChart, ResponsibilityId{1}});
    shared.sharing = Sharing::either;
    shared.chosenRole = RoleId{2};
    plan.put(shared);
    ChartRow out = *plan.find<ChartRow>({theChart, ResponsibilityId{2}});
    out.leftOut = true;
    out.leftOutReason = "The group does it";
    plan.put(out);
    const auto rows = chartContent(plan, theChart).bands[0].rows;
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].sharing == "PM or PO, for now PO");
    CHECK(rows[0].notes[0].text == "Open: Who? (PM, by 3 December 2026)");
    CHECK(rows[0].cells[1].notes[0].text == "by mail");
    CHECK(rows[1].leftOutReason == "The group does it");
    ChartOptions options;
    options.notes = options.openQuestions = options.sharing = options.leftOut = false;
    const auto fewer = chartContent(plan, theChart, options).bands[0].rows;
    REQUIRE(fewer.size() == 1);
    CHECK(fewer[0].sharing.isEmpty());
    CHECK(fewer[0].notes.empty());
    CHECK(fewer[0].cells[1].notes.empty());
}

TEST_CASE("what was noted about a responsibility is a footnote of its title, what the catalogue says of one is not")
{
    Plan plan = smallPlan();
    Responsibility own = *plan.find<Responsibility>(ResponsibilityId{1});
    own.description = "Document: Price list\nTool: Sheet";
    own.catalogueKey.clear();
    plan.put(own);
    Responsibility known = *plan.find<Responsibility>(ResponsibilityId{2});
    known.description = "What the year is for.";
    known.catalogueKey = "STR1";
    plan.put(known);
    ChartOptions options;
    const auto rows = chartContent(plan, theChart, options).bands[0].rows;
    REQUIRE(rows[0].notes.size() == 1);
    CHECK(rows[0].notes[0].text == "Document: Price list · Tool: Sheet");
    CHECK(rows[1].notes.empty());
    options.notes = false;
    CHECK(chartContent(plan, theChart, options).bands[0].rows[0].notes.empty());
}

TEST_CASE("what is hidden is not in the chart, but is said below it")
{
    Plan plan = smallPlan();
    ChartRow row = *plan.find<ChartRow>({theChart, ResponsibilityId{1}});
    row.hidden = true;
    plan.put(row);
    ConstellationRole role = *plan.find<ConstellationRole>({theChart, RoleId{2}});
    role.hidden = true;
    plan.put(role);
    const ChartContent content = chartContent(plan, theChart);
    REQUIRE(content.roles.size() == 1);
    REQUIRE(content.bands[0].rows.size() == 1);
    CHECK(content.bands[0].rows[0].title == "Set goals");
    CHECK(content.bands[0].rows[0].number == 2);
    CHECK(content.remarks == QStringList{"1 responsibility and 1 role are hidden."});
    CHECK(chartContent(smallPlan(), theChart).remarks.isEmpty());
}

TEST_CASE("without names nobody is named")
{
    Plan plan = smallPlan();
    Constellation chart = *plan.find<Constellation>(theChart);
    chart.agreedOn = "2026-11-20";
    chart.agreedBy = "A. Weber";
    plan.put(chart);
    plan.put(OpenQuestion{theChart, ResponsibilityId{1}, RoleId{0}, "Who?", "Ben", ""});
    ChartOptions options;
    options.names = false;
    const ChartContent content = chartContent(plan, theChart, options);
    CHECK(content.subtitle == QStringLiteral("Chart · agreed on 20 November 2026"));
    CHECK(content.bands[0].rows[0].notes[0].text == "Open: Who?");
}

TEST_CASE("what was settled is a note of its row; who agreed is told with names only")
{
    Plan plan = smallPlan();
    plan.put(Decision{theChart, ResponsibilityId{2}, "PM: Accountable", "His market", "Anna", "2026-11-29"});
    const auto notes
        = [&plan](const ChartOptions& options) { return chartContent(plan, theChart, options).bands[0].rows[1].notes; };
    REQUIRE(notes({}).size() == 1);
    CHECK(notes({})[0].text == "Settled on 29 November 2026: PM: Accountable. Reason: His market. Agreed by Anna.");
    ChartOptions options;
    options.names = false;
    CHECK(notes(options)[0].text == "Settled on 29 November 2026: PM: Accountable. Reason: His market.");
    options.notes = false;
    CHECK(notes(options).empty());
}

TEST_CASE("a letter with a style of its own wears that chip")
{
    Plan plan = smallPlan();
    const SchemeId scheme = plan.find<Constellation>(theChart)->scheme;
    Letter letter = *plan.find<Letter>({scheme, "C"});
    letter.style = "does";
    plan.put(letter);
    const ChartContent content = chartContent(plan, theChart);
    CHECK(content.bands[0].rows[0].cells[1].letters[0].involvement == Involvement::does);
    CHECK(content.legend[2].involvement == Involvement::does);
}
