#include "charts.h"

#include "exchange/recognition/chart_source.h"

using namespace remit;
using remit::test::recognised;

namespace {

std::string lettersOfCell(const std::string& cell)
{
    const std::string csv = "Task;PM;PO\nOne;\"" + cell + "\";R\nTwo;A;C\nThree;I;R\n";
    return recognised(csv).rows.at(0).at(0).letters;
}

std::string refusal(std::string_view csv)
{
    const auto chart = recogniseChart(*readCsv(csv, "a.csv"), "a.csv");
    return chart ? "" : chart.error().message;
}

} // namespace

TEST_CASE("Letters are read in every way people combine them")
{
    for (const char* cell :
         {"A/R", "A / R", "AR", "A·R", "A,R", "A, R", "A et R", "A & R", "A\nR", "a/r", "Accountable, Responsible"})
        CHECK(lettersOfCell(cell) == "AR");
    CHECK(lettersOfCell("RAC") == "RAC");
    CHECK(lettersOfCell("\xC2\xA0"
                        "C\xC2\xA0")
          == "C");
    CHECK(lettersOfCell("А") == "A");
    CHECK(lettersOfCell("С/І") == "CI");
    CHECK(lettersOfCell("informiert") == "I");
    for (const char* cell : {"", "-", "–", "—", "/", "\xC2\xA0"})
        CHECK(lettersOfCell(cell).empty());
}

TEST_CASE("Qualifiers stay as notes")
{
    const auto chart
        = recognised("Task,PM,PO\nOne,R (veto),A\nTwo,C/A when it needs approval,R\nThree,(later),A\nFour,R,A\n");
    CHECK(chart.rows[0].cells[0] == RecognisedCell{"R", "veto", {}});
    CHECK(chart.rows[1].cells[0] == RecognisedCell{"CA", "when it needs approval", {}});
    CHECK(chart.rows[2].cells[0] == RecognisedCell{{}, "later", {}});
    CHECK(countsOf(chart).notes == 3);
}

TEST_CASE("What cannot be read becomes a question, and the user's answers are used")
{
    const std::string csv = "Task,PM,PO,QA\nOne,X,A,R\nTwo,R,verantwortlich,C\nThree,A,R,see below\n";
    const auto asked = recognised(csv);
    REQUIRE(asked.questions.size() == 3);
    CHECK(asked.questions[0].text == "X");
    CHECK(asked.rows[0].cells[0].unclear == "X");
    CHECK(asked.uses[1][1] == CellUse::question);
    const auto answered = recognised(csv, {{{"x", "I"}, {"verantwortlich", "A"}}});
    CHECK(answered.questions.size() == 1);
    CHECK(answered.rows[0].cells[0].letters == "I");
    CHECK(answered.rows[1].cells[1].letters == "A");
}

TEST_CASE("A chart of ticks alone asks for every tick")
{
    const auto chart = recognised("Area,Task,PM,PO\nOps,Deploy,X,\nOps,Watch,,X\nDev,Code,X,X\n");
    CHECK(chart.roles == std::vector<std::string>{"PM", "PO"});
    CHECK(chart.questions.size() == 4);
    CHECK(countsOf(chart).filledCells == 4);
    CHECK(recognised("Task,PM,PO\nOne,O,X\nTwo,X,O\n", {{{"O", "R"}, {"X", "A"}}}).rows[0].cells[1].letters == "A");
}

TEST_CASE("Columns beside the roles are left out with a reason, a phase beside the label is the area")
{
    const auto chart = recognised("Title of it\n\nPhase,No,Task,PM,PO,Status,Comment\nPlan,1.1,Scope,A,R,open,\n"
                                  ",1.2,Budget,R,A,done,ask Kim\nDo,2.1,Build,A,R,open,\n,2.2,Ship,A,R,open,\n");
    CHECK(chart.roles == std::vector<std::string>{"PM", "PO"});
    CHECK(chart.headerRow == 2);
    CHECK(chart.areas == std::vector<std::string>{"Plan", "Do"});
    REQUIRE(chart.rows.size() == 4);
    CHECK(chart.rows[1].area == "Plan");
    CHECK(chart.rows[2].title == "Build");
    // The title, and a line each for No, Status and Comment.
    CHECK(chart.leftOut.size() == 4);
}

TEST_CASE("No cell that holds something is dropped silently")
{
    const std::string csv = "Note,,\n,Task,PM,PO,Empty role\n,Area one,,,\n,One,A,R,\n,,C,I,\n,Total,3,4,\n,Two,R,A "
                            "(x),\n,Legend,R = Responsible,,\n,Signed,,,\n";
    const auto grid = *readCsv(csv, "a.csv");
    const auto chart = *recogniseChart(grid, "a.csv");
    for (std::size_t row = 0; row < grid.rows.size(); ++row) {
        for (std::size_t column = 0; column < grid.rows[row].size(); ++column) {
            INFO(cellName(row, column));
            CHECK((chart.uses[row][column] == CellUse::nothing) == grid.at(row, column).empty());
        }
    }
    CHECK(chart.roles == std::vector<std::string>{"PM", "PO", "Empty role"});
    CHECK(chart.rows.size() == 2);
    CHECK(chart.areas == std::vector<std::string>{"Area one"});
}

TEST_CASE("A legend in the file defines letters and is no responsibility")
{
    const auto chart
        = recognised("Task,PM,PO\nOne,D,A\nTwo,A,S\nLegend,D = durchführend,A: Accountable\nS,Supportive,\n");
    CHECK(chart.rows.size() == 2);
    CHECK(chart.rows[0].cells[0].letters == "R");
    CHECK(chart.letters == "RAS");
    const auto doubtful = recognised("Task,PM,PO\nOne,R,A\nTwo,A,R\nA = Auxiliary,,\n");
    CHECK(doubtful.questions.size() == 2);
}

TEST_CASE("Headers may repeat, and role names too")
{
    const auto chart = recognised("Plan,PM,PM\nOne,A,R\nBuild,PM,PM\nTwo,A,R\n");
    CHECK(chart.roles == std::vector<std::string>{"PM", "PM (2)"});
    CHECK(chart.rows.size() == 2);
    CHECK(chart.rows[0].area == "Plan");
    CHECK(chart.rows[1].area == "Build");
    CHECK(chart.areas == std::vector<std::string>{"Plan", "Build"});
    CHECK(chart.warnings.size() == 1);
    const auto titled = recognised("Task,PM,PO\nOne,A,R\nBuild,PM,PO\nTwo,A,R\n");
    CHECK(titled.rows[0].area.empty());
    CHECK(titled.areas == std::vector<std::string>{"Build"});
}

TEST_CASE("A further table with other roles is joined")
{
    const auto chart = recognised("Task,PM,PO\nOne,A,R\nTwo,A,R\n,,\nTask,QA,UX\nThree,R,A\n");
    CHECK(chart.rows.size() == 3);
    CHECK(chart.tables == 2);
    CHECK(chart.roles == std::vector<std::string>{"PM", "PO", "QA", "UX"});
    CHECK(chart.rows[2].at(2).letters == "R");
}

TEST_CASE("Letters as columns with names in the cells give the same kind of chart")
{
    const auto chart = recognised(
        "Task,Responsible,Accountable,Consulted,Informed\nOne,\"Dev, QA\",Lead,-,Lead\nTwo,Dev,Lead,QA,\n");
    CHECK(chart.roles == std::vector<std::string>{"Dev", "QA", "Lead"});
    CHECK(chart.rows[0].at(2).letters == "AI");
    CHECK(chart.rows[1].at(1).letters == "C");
    CHECK(countsOf(chart).filledCells == 6);
}

TEST_CASE("A table without a chart is refused with a sentence")
{
    CHECK(refusal("name,city,age\nKim,Oslo,41\nBo,Rome,12\n").find("no responsibility chart was found")
          != std::string::npos);
    CHECK(refusal("Task,PM,PO\n").find("“a.csv”") != std::string::npos);
    CHECK(refusal("A,R\nR,A\n").find("A chart has") != std::string::npos);
}

TEST_CASE("Many areas and many roles of the same name are read without delay")
{
    std::string csv = "Task";
    for (int i = 0; i < 190; ++i)
        csv += ",PM";
    csv += "\n";
    for (int i = 0; i < 20000; ++i)
        csv += "Area " + std::to_string(i) + "\nTask,A,R\n";
    const auto chart = recognised(csv);
    CHECK(chart.areas.size() == 20000);
    CHECK(chart.roles.back() == "PM (190)");
}

TEST_CASE("Names keep the joiners inside their words and lose what is not seen")
{
    const auto chart
        = recognised("Task,می\u200cروم,👩\u200d💻 Dev,Owner\u200e\nPl\u00adan,A\u200e,R\u00ad,\u202aC\u202c\n"
                     "Bu\x06ild,\u200eC,R,A\n");
    CHECK(chart.roles == std::vector<std::string>{"می\u200cروم", "👩\u200d💻 Dev", "Owner"});
    CHECK(chart.rows.at(0).title == "Plan");
    CHECK(chart.rows.at(1).title == "Build");
    CHECK(chart.rows.at(0).at(0).letters + chart.rows.at(0).at(1).letters + chart.rows.at(0).at(2).letters == "ARC");
    CHECK(chart.questions.empty());
}

TEST_CASE("Responsibilities may be numbered and nothing else")
{
    const auto chart = recognised("Task Description,PM,Analyst,Engineer\nTask 1,A,R,I\nTask 2,I,C,A\n");
    REQUIRE(chart.rows.size() == 2);
    CHECK(chart.rows[0].title == "Task 1");
    CHECK(chart.roles.size() == 3);
}

TEST_CASE("Cells that say nobody does it, in words, are empty")
{
    const auto chart = recognised("Task,PM,PO,QA\nOne,A,R,N/A\nTwo,n/a,A,R\nThree,NA,C,A\n");
    CHECK(chart.questions.empty());
    CHECK(chart.letters == "RAC");
    const auto own = recognised("N = Notified,,,\nTask,PM,PO,QA\nOne,A,R,N\nTwo,N,A,R\nThree,NA,C,A\n");
    CHECK(own.rows.at(2).at(0).letters == "NA");
}

TEST_CASE("Names below a chart are left out and its rows stay")
{
    const auto chart = recognised("Task,Owner,Dev,QA\nPlan,A,R,C\nBuild,R,A,I\nTest,I,C,A\nShip,A,R,C\n,,,\n"
                                  "Name,Pat Alder,Sam Birch,Kim Cedar\n");
    CHECK(chart.roles == std::vector<std::string>{"Owner", "Dev", "QA"});
    CHECK(chart.rows.size() == 4);
    CHECK(chart.leftOut.size() == 4);
}

TEST_CASE("Commas stay in names where semicolons or lines part them")
{
    const auto chart = recognised("Task,R,A,C,I\nPlan,\"Alder, Pat; Birch, Sam\",\"Cedar, Kim\",,\"Birch, Sam\"\n"
                                  "Build,\"Cedar, Kim\",\"Alder, Pat\",\"Birch, Sam\",\n");
    CHECK(chart.roles == std::vector<std::string>{"Alder, Pat", "Birch, Sam", "Cedar, Kim"});
}

TEST_CASE("Cells are found where commas in titles or rows of different lengths hide what parts them")
{
    for (const char* text :
         {"Task, short;Lead;Dev;QA\nPlan, build;A;R\nBuy, ship;R;A;I\nAsk, note;;C;A\nSell, bill;A\nStore, pack;;R;A\n",
          "Task|Lead|Dev|QA\nPlan, build|A|R\nBuy, ship|R|A|I\nAsk|C|A\nSell, bill|A\nStore|I|R|A\n"}) {
        const auto source = readChartSource(text, "chart.csv", {});
        REQUIRE(source);
        CHECK(source->chart.roles == std::vector<std::string>{"Lead", "Dev", "QA"});
        REQUIRE(source->chart.rows.size() == 5);
        CHECK(source->chart.rows[0].title == "Plan, build");
        CHECK(source->chart.rows[0].at(0).letters + source->chart.rows[0].at(1).letters == "AR");
    }
}

TEST_CASE("A column of letters with footnotes is a role, and the signs stay as notes")
{
    const auto chart = recognised("Task,Owner,Dev,QA\nPlan,A¹,R,C\nBuild,R²,A,I\nShip,A¹,R,C\nSell,see note,A,R\n");
    REQUIRE(chart.roles == std::vector<std::string>{"Owner", "Dev", "QA"});
    CHECK(chart.rows[0].at(0) == RecognisedCell{"A", "¹", {}});
    CHECK(chart.rows[1].at(0) == RecognisedCell{"R", "²", {}});
    CHECK(chart.rows[3].at(0).unclear == "see note");
}
