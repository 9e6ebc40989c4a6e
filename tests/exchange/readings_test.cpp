#include "understood.h"

using namespace remit;
using remit::test::chartOfFile;
using remit::test::understood;

TEST_CASE("roles that are rows are seen by their names, the corner, or the one who answers")
{
    const std::string expected
        = "Delivery | Platform team A | Support team C\nGovernance | Platform team I | Support team A\n";
    CHECK(understood("Team,Delivery,Governance\nPlatform team,A,I\nSupport team,C,A\n") == expected);
    CHECK(understood(",Delivery,Governance\nPlatform team,Accountable,Informed\nSupport team,Consulted,Accountable\n")
          == expected);
}

TEST_CASE("the orientation can be said, and then it is as it is said")
{
    const std::string csv = "Task,One,Two,Three\nAlpha,A,R,I\nBeta,C,A,R\n";
    CHECK(understood(csv) == "Alpha | One A | Two R | Three I\nBeta | One C | Two A | Three R\n");
    RecognitionOptions rows;
    rows.parts.orientation = Orientation::rolesAsRows;
    CHECK(understood(csv, rows) == "One | Alpha A | Beta C\nTwo | Alpha R | Beta A\nThree | Alpha I | Beta R\n");
}

TEST_CASE("of several rows above the letters the one that names the roles is taken, groups and persons are not")
{
    CHECK(understood(",Business,,Making,\nTask,Product Manager,Sponsor,Developer,Tester\nPlan,A,C,R,I\nBuild,I,I,A,R\n")
          == "Plan | Product Manager A | Sponsor C | Developer R | Tester I\n"
             "Build | Product Manager I | Sponsor I | Developer A | Tester R\n");
    CHECK(understood(",Product Owner,Developer,Tester\nTask,Scrum,,\nPlan,A,R,C\nBuild,I,A,R\n")
          == "Plan | Product Owner A | Developer R | Tester C\nBuild | Product Owner I | Developer A | Tester R\n");
    CHECK(understood("Task,Product Owner,Developer\n,Ann Alder,Ben Birch\nPlan,A,R\nBuild,I,A\n")
          == "Plan | Product Owner A | Developer R\nBuild | Product Owner I | Developer A\n");
}

TEST_CASE("where two rows could name the roles, the other one is told, and can be chosen")
{
    const std::string csv = "Task,Alpha,Beta\nTask,Gamma,Delta\nPlan,A,R\nBuild,I,A\n";
    const auto chart = chartOfFile(csv);
    CHECK(chart.roles == std::vector<std::string>{"Alpha", "Beta"});
    REQUIRE(chart.warnings.size() == 1);
    CHECK_THAT(chart.warnings.front(), Catch::Contains("row 2 could be, too: Gamma, Delta."));
    RecognitionOptions second;
    second.parts.header = 1;
    CHECK(chartOfFile(csv, second).roles == std::vector<std::string>{"Gamma", "Delta"});
}

TEST_CASE("header, titles, areas and roles can all be said")
{
    const std::string csv = "Area,Code,Task,PM,QA,Dev\nFind,X1,Ask,A,R,I\nMake,X2,Build,C,A,R\n";
    RecognitionOptions options;
    options.parts.header = 0;
    options.parts.titles = 1;
    options.parts.areas = 2;
    options.parts.roles = {3, 5};
    CHECK(understood(csv, options) == "Ask: X1 | PM A | Dev I\nBuild: X2 | PM C | Dev R\n");
}

TEST_CASE("what stands below the chart is left out, not mixed into it")
{
    const auto chart = chartOfFile("Task,Owner,Dev\nPlan,A,R\nBuild,R,A\n,,\nName,Pat Alder,Sam Birch\nTotal,2,2\n");
    CHECK(understood(chart) == "Plan | Owner A | Dev R\nBuild | Owner R | Dev A\n");
    CHECK(chart.roles == std::vector<std::string>{"Owner", "Dev"});
}

TEST_CASE("titles that are only numbered are titles where there are no others")
{
    CHECK(understood("Task Description,PM,Analyst\nTask 1,A,R\nTask 2,I,A\n")
          == "Task 1 | PM A | Analyst R\nTask 2 | PM I | Analyst A\n");
}

TEST_CASE("columns that are no roles are left out in one line each")
{
    const auto chart = chartOfFile("Task,PM,QA,Status,Hours\nPlan,A,R,open,3\nBuild,I,A,done,5\nShip,A,C,open,2\n");
    CHECK(chart.roles == std::vector<std::string>{"PM", "QA"});
    REQUIRE(chart.leftOut.size() == 2);
    CHECK(chart.leftOut[0].text == "Status");
    CHECK(chart.leftOut[0].reason == "The column has no letters and was left out, with “open” and 2 more.");
    CHECK(chart.leftOut[1].text == "Hours");
}

TEST_CASE("a phase that is written once for several rows is carried down, a priority is no area")
{
    CHECK(understood(
              "Phase,Priority,Task,PM,QA\nFind,high,Ask,A,R\n,low,Sum up,A,C\nMake,high,Build,I,A\n,low,Ship,A,I\n")
          == "Find: Ask | PM A | QA R\nFind: Sum up | PM A | QA C\nMake: Build | PM I | QA A\nMake: Ship | PM A | QA "
             "I\n");
}

TEST_CASE("a header that is repeated for each section names the section; a further table with other roles is joined")
{
    CHECK(understood("DESIGN,Lead,Developer\nDraw,A,R\nBUILD,Lead,Developer\nCode,C,A\n")
          == "DESIGN: Draw | Lead A | Developer R\nBUILD: Code | Lead C | Developer A\n");
    CHECK(understood("Find\nTask,PM,Designer\nAsk,A,R\nSum up,A,C\n\nMake\nTask,PM,Developer\nCode,I,A\nShip,A,R\n")
          == "Ask | PM A | Designer R\nSum up | PM A | Designer C\n"
             "Make: Code | PM I | Developer A\nMake: Ship | PM A | Developer R\n");
}

TEST_CASE("words that mean one letter here and another there are asked about, and the answer counts for all")
{
    const std::string csv
        = "Aufgabe,Leitung,Entwicklung\nPlanen,Verantwortlich,Zuständig\nBauen,Informiert,Verantwortlich\n";
    const auto asked = chartOfFile(csv);
    CHECK(asked.questions.size() == 3);
    CHECK(countsOf(asked).unclear == std::map<std::string, std::size_t>{{"Verantwortlich", 2}, {"Zuständig", 1}});
    CHECK(understood(csv, {{{"verantwortlich", "A"}, {"zuständig", "R"}}})
          == "Planen | Leitung A | Entwicklung R\nBauen | Leitung I | Entwicklung A\n");
}

TEST_CASE("a chart that names more than two hundred roles is refused")
{
    std::string header = "Task";
    std::string row = "Plan";
    for (int i = 0; i < 201; ++i) {
        header += ",Role " + std::to_string(i);
        row += ",R";
    }
    CHECK_THAT(remit::test::refusal(header + "\n" + row + "\n"), Catch::Contains("201 roles; a chart may have 200"));
}
