#include "command_files.h"

#include <nlohmann/json.hpp>

#include <QDir>

using namespace remit;
using namespace remit::test;
using nlohmann::json;

namespace {

const QByteArray annasChart = "Activity,Product Manager,Product Owner\n"
                              "Set the vision,A/R,C\nOrder the backlog,A,R\nAccept stories,I,A/R\n";
const QByteArray bensChart = "Activity,Product Manager,Product Owner\n"
                             "Set the vision,A/R,C\nOrder the backlog,R,A\nAccept stories,,A/R\nFly,A,\n";

QString planIn(const Folder& folder)
{
    const QString plan = folder.path("plan.remit");
    REQUIRE(remitProgram({"import", folder.write("chart.csv", smallChart), plan, "--constellation", "Today"}).exitCode
            == 0);
    return plan;
}

} // namespace

TEST_CASE("sheets writes one file a name, blank, and never over one that is there", "[overlay]")
{
    const Folder folder;
    const QString plan = planIn(folder);
    const QString out = folder.path("sheets");
    const QStringList arguments{"sheets", plan, "--for", "Anna,Ben", "--out", out};
    const Run run = remitProgram(arguments + QStringList{"--json"});
    INFO(run.errors);
    REQUIRE(run.exitCode == 0);
    CHECK(json::parse(run.output)["sheets"].size() == 2);
    REQUIRE(remitProgram(arguments).exitCode == 0);
    CHECK(QDir(out).entryList(QDir::Files)
          == QStringList{"Who does what - Today - Anna (2).html", "Who does what - Today - Anna.html",
                         "Who does what - Today - Ben (2).html", "Who does what - Today - Ben.html"});
    const Run blank = remitProgram({"overlay", plan, out + "/Who does what - Today - Anna.html"});
    CHECK(blank.exitCode == 2);
    CHECK_THAT(blank.errors, Catch::Contains("is blank: no letter of Today is filled in."));
    CHECK(remitProgram({"sheets", plan, "--for", " ,", "--out", out}).exitCode == 2);
}

TEST_CASE("overlay tells how far people agree, and where they differ by weight", "[overlay]")
{
    const Folder folder;
    const QString plan = planIn(folder);
    const QString anna = folder.write("Anna.csv", annasChart);
    const QString ben = folder.write("Ben.csv", bensChart);
    const Run words = remitProgram({"overlay", plan, anna, ben});
    INFO(words.errors);
    REQUIRE(words.exitCode == 0);
    CHECK_THAT(words.output, Catch::Contains("Today: 50 % agreement: 3 of 6 cells, 2 rows are disputed"));
    CHECK_THAT(words.output, Catch::Contains("Order the backlog: Different roles are accountable. Anna: PM. Ben: PO."));
    CHECK_THAT(words.output, Catch::Contains("“Fly” is no responsibility of Today: it is left out."));
    const json answer = json::parse(remitProgram({"overlay", plan, anna, ben, "--json"}).output);
    CHECK(answer["participants"] == json({"Anna", "Ben"}));
    CHECK(answer["agreed"] == json({"Set the vision"}));
    REQUIRE(answer["disagreements"].size() == 2);
    CHECK(answer["disagreements"][0]["about"] == "accountable");
    CHECK(answer["disagreements"][0]["answers"][1]["letters"] == json({{"PM", "R"}, {"PO", "A"}}));
    CHECK(answer["disagreements"][1]["about"] == "told");
    CHECK(answer["problems"].size() == 1);
}

TEST_CASE("overlay says why nothing could be read, and leaves the plan as it is", "[overlay]")
{
    const Folder folder;
    const QString plan = planIn(folder);
    const Run run = remitProgram({"overlay", plan, folder.write("other.csv", "Task,PM,PO\nFly,A,R\nSwim,R,A\n")});
    CHECK(run.exitCode == 2);
    CHECK_THAT(run.errors, Catch::Contains("“other.csv” belongs to another plan"));
    CHECK_THAT(remitProgram({"log", plan}).output, !Catch::Contains("Settle"));
}
