#include "understood.h"

#include "core/edits/edits.h"
#include "exchange/merging/chart_import.h"

#include <algorithm>

using namespace remit;
using remit::test::chartOfFile;
using remit::test::understood;

namespace {

RecognitionOptions with(ReadingParts parts)
{
    return {{}, std::move(parts)};
}

std::size_t linesAbout(const RecognisedChart& chart, std::size_t column)
{
    const auto& left = chart.leftOut;
    return static_cast<std::size_t>(
        std::count_if(left.begin(), left.end(), [column](const LeftOut& each) { return each.column == column; }));
}

} // namespace

TEST_CASE("a chart tells how each table was read")
{
    const auto chart = chartOfFile("Phase,Task,PM,QA,Status\nFind,Ask,A,R,open\nFind,Sum up,A,C,done\n"
                                   "Make,Build,I,A,open\nMake,Ship,A,I,done\n");
    REQUIRE(chart.readTables.size() == 1);
    const ReadTable& table = chart.readTables.front();
    CHECK(table.isTaken);
    CHECK(table.number == 1);
    CHECK(table.parts.orientation == Orientation::rolesAsColumns);
    CHECK(table.parts.header == 0U);
    CHECK(table.parts.titles == 1U);
    CHECK(table.parts.areas == 0U);
    CHECK(table.parts.roles == std::vector<std::size_t>{2, 3});
}

TEST_CASE("a column of notes comes with the rows, under its head; a column left out is neither role nor area")
{
    const std::string csv = "Phase,Task,PM,QA,Due\nFind,Ask,A,R,May\nFind,Sum up,A,C,\nMake,Build,I,A,June\n"
                            "Make,Ship,A,I,\n";
    ReadingParts parts;
    parts.notes = {4};
    const auto noted = chartOfFile(csv, with(parts));
    CHECK(noted.rows[0].note == "Due: May");
    CHECK(noted.rows[1].note.empty());
    CHECK(noted.leftOut.empty());
    CHECK(noted.uses[1][4] == CellUse::note);

    parts.leftOut = {0, 3};
    const auto narrow = chartOfFile(csv, with(parts));
    CHECK(narrow.roles == std::vector<std::string>{"PM"});
    CHECK(narrow.areas.empty());
    CHECK(linesAbout(narrow, 0) == 1);
    CHECK(linesAbout(narrow, 3) == 1);
}

TEST_CASE("what was left out by hand is told so, which way round the chart ever stands")
{
    const auto reasons = [](const std::string& csv, Orientation orientation, std::size_t line) {
        ReadingParts parts;
        parts.orientation = orientation;
        parts.leftOut = {line};
        std::string told;
        for (const LeftOut& each : chartOfFile(csv, with(parts)).leftOut)
            told += each.text + ": " + each.reason + "\n";
        return told;
    };
    CHECK(reasons("Task,PM,QA,Due\nAsk,A,R,May\nSum up,A,C,\nBuild,I,A,June\n", Orientation::rolesAsColumns, 2)
          == "QA: Left out by you, with “R” and 2 more.\n"
             "Due: The column has no letters and was left out, with “May” and 1 more.\n");
    CHECK(reasons("Role,Ask,Build,Ship\nPM,A,A,A\nQA,R,C,I\nDev,I,R,R\n", Orientation::rolesAsRows, 2)
          == "QA: Left out by you, with “R” and 2 more.\n");
    CHECK(reasons("Task,R,A,Due\nAsk,Dev,PM,May\nBuild,Dev,PM,June\n", Orientation::lettersAsColumns, 3)
          == "Due: Left out by you, with “May” and 1 more.\n");
}

TEST_CASE("notes stay with the responsibility as its description")
{
    ReadingParts parts;
    parts.notes = {3};
    const auto chart = chartOfFile("Task,PM,QA,Due\nAsk,A,R,May\nBuild,I,A,June\n", with(parts));
    Plan plan;
    SchemeRows raci;
    for (const char* letter : {"R", "A", "C", "I"}) {
        raci.letters.emplace_back();
        raci.letters.back().letter = letter;
    }
    const auto imported = importChart(plan, chart, {"Now", false, {raci}});
    REQUIRE(imported);
    apply(imported->edit, plan);
    std::vector<std::string> said;
    for (const auto& [id, each] : plan.all<Responsibility>())
        said.push_back(each.title + ": " + each.description);
    std::sort(said.begin(), said.end());
    CHECK(said == std::vector<std::string>{"Ask: Due: May", "Build: Due: June"});
}

TEST_CASE("what is said about one of several tables holds for that table alone")
{
    const std::string page
        = "## Find\n\n| Task | PM | QA | Dev |\n|---|---|---|---|\n| Ask | A | R | I |\n"
          "| Sum up | A | C | R |\n\n## Make\n\n| Task | PM | Ops |\n|---|---|---|\n| Build | C | A |\n"
          "| Ship | I | A |\n";
    const auto both = chartOfFile(page);
    REQUIRE(both.readTables.size() == 2);
    RecognitionOptions options;
    options.tableParts[both.readTables[0].firstRow] = both.readTables[0].parts;
    options.tableParts[both.readTables[0].firstRow].roles = {1, 3};
    CHECK(understood(page, options)
          == "Find: Ask | PM A | Dev I\nFind: Sum up | PM A | Dev R\nMake: Build | PM C | Ops A\n"
             "Make: Ship | PM I | Ops A\n");
}

TEST_CASE("a table that was not chosen can still be named and chosen")
{
    const std::string page = "## One\n\n| Task | PM | QA |\n|---|---|---|\n| Ask | A | R |\n| Build | I | A |\n\n"
                             "## Two\n\n| Task | PM | QA |\n|---|---|---|\n| Ask | C | A |\n| Build | A | R |\n";
    RecognitionOptions second;
    second.parts.table = 2;
    const auto chart = chartOfFile(page, second);
    REQUIRE(chart.readTables.size() == 2);
    CHECK(chart.readTables[0].name == "One");
    CHECK_FALSE(chart.readTables[0].isTaken);
    CHECK(chart.readTables[1].isTaken);
    CHECK(chart.readTables[1].number == 2);
}

TEST_CASE("names below letters can be put right, and a column beside them is left out in one line")
{
    const std::string csv = "Id,Task,R,A,C,Remark\n1,Ask them all,Dev,PM,QA,later\n2,Sum it up,Dev,PM,QA,soon\n";
    const auto chart = chartOfFile(csv);
    CHECK(chart.rows[0].title == "Ask them all");
    CHECK(linesAbout(chart, 5) == 1);
    ReadingParts parts;
    parts.titles = 0;
    parts.areas = 1;
    parts.notes = {5};
    const auto other = chartOfFile(csv, with(parts));
    CHECK(other.rows[0].title == "1");
    CHECK(other.rows[0].area == "Ask them all");
    CHECK(other.rows[1].note == "Remark: soon");
    parts = {};
    parts.orientation = Orientation::lettersAsColumns;
    parts.leftOut = {4};
    CHECK(chartOfFile(csv, with(parts)).roles == std::vector<std::string>{"Dev", "PM"});
}

TEST_CASE("a row of full names under the roles names people; other texts there are only offered as such")
{
    const auto chart = chartOfFile(
        "Task,Product Owner,Developer,Tester\n,Person One,Ann Alder/Ben Birch,\nPlan,A,R,C\nBuild,I,A,R\n");
    CHECK(chart.roles == std::vector<std::string>{"Product Owner", "Developer", "Tester"});
    CHECK(chart.rows.size() == 2);
    CHECK(chart.arePeople);
    REQUIRE(chart.people.size() == 3);
    CHECK(chart.people[0].name == "Person One");
    CHECK(chart.people[2].name == "Ben Birch");
    CHECK(chart.people[2].role == 1);
    CHECK(chart.uses[1][1] == CellUse::person);
    CHECK(chart.leftOut.empty());

    const auto teams = chartOfFile("Task,Owner,Dev\n,north,south\nPlan,A,R\nBuild,R,A\n");
    CHECK_FALSE(teams.arePeople);
    CHECK(teams.people.size() == 2);
    CHECK(teams.leftOut.size() == 2);
    CHECK(chartOfFile("Task,Alpha,Beta\n,Team Manager,Head of Sales\nPlan,A,R\nBuild,R,A\n").people.empty());
}

TEST_CASE("people stand beside roles that are rows as well")
{
    ReadingParts rows;
    rows.orientation = Orientation::rolesAsRows;
    const auto chart
        = chartOfFile("Role,Person,Plan,Build\nProduct Owner,Ann Alder,A,I\nDeveloper,Ben Birch,R,A\n", with(rows));
    CHECK(chart.roles == std::vector<std::string>{"Product Owner", "Developer"});
    REQUIRE(chart.people.size() == 2);
    CHECK(chart.people[1].row == 2);
    CHECK(chart.people[1].column == 1);
}
