#include "report/content/cadence_content.h"

#include "advisor/cadence/starting_plan.h"
#include "advisor/resource_files.h"
#include "core/chart.h"
#include "core/edits/edits_of_meetings.h"
#include "report/content/week_content.h"

#include <catch2/catch.hpp>

using namespace remit;

namespace {

const Plan& sample()
{
    static const Plan plan = startingPlan(realCatalogue(), readResource, "sample").value();
    return plan;
}

ConstellationId called(const std::string& name)
{
    for (const ConstellationId id : constellationsInOrder(sample())) {
        if (sample().find<Constellation>(id)->name == name)
            return id;
    }
    FAIL("no constellation " << name);
    return {};
}

ChartOptions printedOn(const QDate& date)
{
    ChartOptions options;
    options.printedOn = date;
    return options;
}

const SheetSection& section(const SheetContent& sheet, const QString& heading)
{
    for (const SheetSection& each : sheet.sections) {
        if (each.heading == heading)
            return each;
    }
    FAIL("no section " << heading.toStdString());
    return sheet.sections.front();
}

QString linesOf(const SheetSection& section)
{
    QStringList lines;
    for (const SheetItem& item : section.items) {
        lines << item.text + (item.label.isEmpty() ? QString() : QStringLiteral(" [%1]").arg(item.label));
        for (const SheetDetail& detail : item.details)
            lines << QStringLiteral("  ") + detail.text;
    }
    return lines.join(u'\n');
}

QStringList blocksOn(const WeekContent& week, int day)
{
    QStringList blocks;
    for (const WeekBlock& each : week.blocks) {
        if (each.day == day)
            blocks << QStringLiteral("%1 %2").arg(each.from / 60).arg(each.name);
    }
    return blocks;
}

} // namespace

TEST_CASE("every meeting tells when, how long, who comes, what for and who owns it")
{
    const SheetContent sheet = cadenceSheet(sample(), called("Proposed"), {}, printedOn({2026, 11, 29}));
    CHECK(sheet.title == "Meetings");
    CHECK(
        linesOf(section(sheet, "Sprint planning, Team Checkout"))
        == "Mon of week 1 16:00 [2 h]\n"
           "  every sprint\n"
           "Product Owner, Development Team and Tech Lead\n"
           "  May come: Product Manager (13 % of the time)\n"
           "The team agrees on a sprint goal and takes on the items that serve it; the manager may open with a quarter "
           "of an hour on the why.\n"
           "  Decides: sprint goal and content of the sprint\n"
           "  Owner: Ben Costa");
}

TEST_CASE("where people sit at several places, a meeting tells its time at each")
{
    const SheetContent sheet = cadenceSheet(sample(), called("Year 2"), {}, printedOn({2026, 11, 29}));
    CHECK(linesOf(section(sheet, "Sprint review"))
              .startsWith("Fri of week 2 10:30 [1 h 30 min]\n  every sprint · Lisbon 9:30\n"));
}

TEST_CASE("hours and what does not work are about people: they come when they are asked for")
{
    const ConstellationId id = called("Proposed");
    const auto headings = [&](const CadenceParts& parts) {
        QStringList all;
        for (const SheetSection& each : cadenceSheet(sample(), id, parts, printedOn({2026, 11, 29})).sections)
            all << each.heading;
        return all;
    };
    CHECK_FALSE(headings({}).contains("Time in meetings in an average week"));
    CHECK_FALSE(headings({}).contains("What does not work in a year"));
    CHECK(headings({true, false}).last() == "Time in meetings in an average week");
    CHECK(headings({true, true}).last() == "What does not work in a year");

    const SheetContent sheet = cadenceSheet(sample(), id, {true, true}, printedOn({2026, 11, 29}));
    const QString load = linesOf(section(sheet, "Time in meetings in an average week"));
    CHECK(load.contains("Anna Weber ["));
    CHECK(load.contains("All together ["));
    CHECK(section(sheet, "What does not work in a year").items.empty());
}

TEST_CASE("a clash of the coming year is named once, with how often it comes")
{
    Plan plan = sample();
    const ConstellationId id = called("Proposed");
    for (const Meeting* each : meetingsInOrder(plan, id)) {
        if (each->catalogueKey != "K08")
            continue;
        std::vector<MeetingSlot> times = slotsOf(plan, each->key());
        for (MeetingSlot& time : times) {
            time.weekday = Weekday::wednesday;
            time.startsAt = "13:30";
        }
        apply(setSlots(plan, each->key(), times), plan);
    }
    const SheetContent sheet = cadenceSheet(plan, id, {false, true}, printedOn({2026, 11, 29}));
    const QString said = linesOf(section(sheet, "What does not work in a year"));
    INFO(said.toStdString());
    CHECK(said.count("Anna Weber cannot be in both") == 1);
    CHECK(said.contains("“Manager and owner meet”"));
    CHECK(said.contains("“Customer interview”"));
    CHECK(said.contains("times)"));
}

TEST_CASE("a constellation without meetings says so")
{
    const SheetContent sheet = cadenceSheet(sample(), called("Today"), {true, true});
    CHECK(sheet.sections.empty());
    CHECK(sheet.description == "No meetings are planned.");
    CHECK(weekContents(sample(), called("Today")).empty());
}

TEST_CASE("each week of the sprint has its meetings; what is held by months has its place in all")
{
    const auto weeks = weekContents(sample(), called("Proposed"), printedOn({2026, 11, 29}));
    REQUIRE(weeks.size() == 2);
    CHECK(weeks[0].title == "Meetings, week 1 of 2");
    CHECK(weeks[0].days == QStringList{"Mon", "Tue", "Wed", "Thu", "Fri"});
    CHECK(blocksOn(weeks[0], 0).contains("13 Sprint planning, Team Catalogue"));
    CHECK_FALSE(blocksOn(weeks[1], 0).contains("13 Sprint planning, Team Catalogue"));
    CHECK(blocksOn(weeks[1], 4).contains("9 Sprint review"));
    for (const WeekContent& week : weeks)
        CHECK(blocksOn(week, 2).contains("11 Roadmap review"));
    CHECK(weeks[0].from == 9 * 60);
    CHECK(weeks[0].until == 18 * 60);
}

TEST_CASE("with two places there is an axis of hours for each, and what is outside somebody's hours is named")
{
    const auto weeks = weekContents(sample(), called("Year 2"), printedOn({2026, 11, 29}));
    REQUIRE_FALSE(weeks.empty());
    const WeekContent& week = weeks.front();
    REQUIRE(week.axes.size() == 2);
    CHECK(week.axes[0].name == "Berlin");
    CHECK(week.axes[1].name == "Lisbon");
    CHECK(week.axes[1].ahead == -60);
    REQUIRE(week.hatched.size() == 1);
    CHECK(week.hatched[0].says == "before Lisbon hours");
    CHECK(week.hatched[0].from == 9 * 60);
    CHECK(week.hatched[0].until == 10 * 60);
}

TEST_CASE("meetings without a time are named below the first week")
{
    Plan plan = sample();
    const ConstellationId id = called("Proposed");
    for (const Meeting* each : meetingsInOrder(plan, id)) {
        if (each->catalogueKey == "K07")
            apply(setSlots(plan, each->key(), {}), plan);
    }
    const auto weeks = weekContents(plan, id, printedOn({2026, 11, 29}));
    CHECK(weeks[0].remarks == QStringList{"Without a time: Product trio."});
    CHECK(weeks[1].remarks.isEmpty());
}

TEST_CASE("without names everybody is called as what they are, in proposed meetings too")
{
    const ConstellationId id = called("Year 2");
    const Plan plan = withoutPeople(sample(), id);
    bool isRenamed = false;
    for (const Meeting* each : meetingsInOrder(plan, id)) {
        CHECK(each->name.find("Anna") == std::string::npos);
        isRenamed = isRenamed || each->name == "Manager and owner meet: Product Manager, Product Owner";
    }
    CHECK(isRenamed);
}

TEST_CASE("the table of meetings has a row for each")
{
    const CadenceTable table = cadenceTable(sample(), called("Proposed"));
    REQUIRE(table.rows.size() == 20);
    CHECK(table.head.size() == table.rows.front().size());
    CHECK(table.rows[14].mid(0, 5) == QStringList{"Product trio", "", "twice a week", "30", "Mon and Tue 9:00"});
}
