#include "command_files.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <sstream>

using namespace remit;
using namespace remit::test;
using nlohmann::json;

TEST_CASE("the program says its version and helps")
{
    CHECK(remitProgram({"--version"}).output.rfind("remit ", 0) == 0);
    const Run help = remitProgram({"export", "--help"});
    CHECK(help.exitCode == 0);
    CHECK_THAT(help.output, Catch::Contains("--constellation"));
}

TEST_CASE("every command that the help lists is one, and needs no window")
{
    std::istringstream help(remitProgram({"--help"}).output);
    std::vector<std::string> commands;
    for (std::string line; std::getline(help, line);) {
        if (!commands.empty() || line == "Subcommands:")
            commands.push_back(line);
    }
    REQUIRE(commands.size() > 9);
    for (auto each = commands.begin() + 1; each != commands.end(); ++each) {
        INFO(*each);
        const QString name = QString::fromStdString(*each).trimmed().section(' ', 0, 0);
        if (!name.isEmpty() && each->at(2) != ' ')
            CHECK_THAT(remitProgram({name, "--help"}).output, Catch::Contains("Usage: remit " + name.toStdString()));
    }
}

TEST_CASE("templates are listed one a line, id and name")
{
    const Run run = remitProgram({"templates"});
    CHECK(run.exitCode == 0);
    CHECK_THAT(run.output, Catch::Contains("T4\tDivision of labour in 14 lines\n"));
    CHECK_THAT(run.output, Catch::Contains("C07\tPM leads several POs\n"));
    const auto lines = std::count(run.output.begin(), run.output.end(), '\n');
    CHECK(json::parse(remitProgram({"templates", "--json"}).output)["templates"].size() == std::size_t(lines));
}

TEST_CASE("a constellation from a template has the seats that stated facts ask for")
{
    const Folder folder;
    const Run assumed = remitProgram({"new", folder.path("a.remit"), "--template", "C07"});
    CHECK(assumed.exitCode == 0);
    CHECK_THAT(assumed.output, Catch::Contains(", 2 seats.\n"));
    const Run stated = remitProgram({"new", "--template", "C07", "--fact", "developers=60", "--fact", "teams=9",
                                     "--fact", "products=3", folder.path("b.remit")});
    CHECK_THAT(stated.output, Catch::Contains(", 8 seats.\n"));
    CHECK(remitProgram({"check", folder.path("b.remit"), "--fail-on", "error"}).exitCode == 0);

    const auto problem = [&](const char* fact) {
        const Run run = remitProgram({"new", folder.path("c.remit"), "--template", "C07", "--fact", fact});
        CHECK(run.exitCode == 2);
        return run.errors;
    };
    CHECK_THAT(problem("coders=3"), Catch::Contains("--fact: There is no fact coders. The facts are"));
    CHECK_THAT(problem("developers"), Catch::Contains("write developers=20"));
    CHECK_THAT(problem("teams=0"), Catch::Contains("from 1 to 10,000"));
    CHECK_FALSE(QFile::exists(folder.path("c.remit")));
}

TEST_CASE("a new plan is made from each template, and never over a file without --force")
{
    const Folder folder;
    for (const char* name : {"T1", "T2", "T4", "C01", "C18", "sample"}) {
        INFO(name);
        CHECK(remitProgram({"new", folder.path(name), "--template", name}).exitCode == 0);
    }
    CHECK(remitProgram({"new", folder.path("T1")}).exitCode == 2);
    CHECK(remitProgram({"new", folder.path("T1"), "--force"}).exitCode == 0);
    const Run unknown = remitProgram({"new", folder.path("x.remit"), "--template", "nonsense"});
    CHECK(unknown.exitCode == 2);
    CHECK_THAT(unknown.errors, Catch::Contains("T4"));
    CHECK_FALSE(QFile::exists(folder.path("x.remit")));
}

TEST_CASE("importing into a plan that is not there creates one with just the chart")
{
    const Folder folder;
    const QString source = folder.write("team.csv", smallChart);
    const Run run = remitProgram({"import", source, folder.path("team.remit"), "--json"});
    REQUIRE(run.exitCode == 0);
    const json counts = json::parse(run.output);
    CHECK(counts["responsibilities"] == 3);
    CHECK(counts["roles"] == 2);
    CHECK(counts["areas"] == 2);
    CHECK(counts["marks"]["A"] == 3);
    REQUIRE(remitProgram({"export", folder.path("team.remit"), folder.path("out.json")}).exitCode == 0);
    const json plan = json::parse(folder.read("out.json").toStdString());
    CHECK(plan["constellation"].size() == 1);
    CHECK(plan["constellation"][0]["name"] == "team");
}

TEST_CASE("a chart of people brings them, and says what two names in one head mean")
{
    const Folder folder;
    const QString source = folder.write("people.csv", "Task,Anna/Tom,Sam\nPlan,R,A\nBuild,A,R\n");
    const auto brought = [&](const char* name, const QStringList& options) {
        const Run run = remitProgram(QStringList{"import", source, folder.path(name), "--json"} + options);
        REQUIRE(run.exitCode == 0);
        return json::parse(run.output);
    };
    CHECK(brought("a.remit", {})["roles"] == 2);
    const json shared = brought("b.remit", {"--shared-names", "either"});
    CHECK(shared["roles"] == 3);
    CHECK_THAT(shared["warnings"].dump(), Catch::Contains("Anna, Tom, Sam"));
    CHECK(brought("c.remit", {"--without-people"})["warnings"].empty());
    REQUIRE(remitProgram({"export", folder.path("b.remit"), folder.path("b.json")}).exitCode == 0);
    const json plan = json::parse(folder.read("b.json").toStdString());
    CHECK(plan["person"].size() == 3);
    CHECK(plan["seat"].size() == 3);
    CHECK(remitProgram({"import", source, folder.path("d.remit"), "--shared-names", "both"}).exitCode == 2);
}

TEST_CASE("a dry run says what would come and writes nothing")
{
    const Folder folder;
    const QString source = folder.write("team.csv", smallChart);
    CHECK_THAT(remitProgram({"import", source, folder.path("team.remit"), "--dry-run"}).output,
               Catch::Contains("3 responsibilities"));
    CHECK_FALSE(QFile::exists(folder.path("team.remit")));
}

TEST_CASE("an import into a plan is one step of undo, and redo brings it back")
{
    const Folder folder;
    const QString plan = folder.path("plan.remit");
    const auto exported = [&](const char* name) {
        REQUIRE(remitProgram({"export", plan, folder.path(name)}).exitCode == 0);
        return folder.read(name);
    };
    REQUIRE(remitProgram({"new", plan, "--template", "T4"}).exitCode == 0);
    const QByteArray before = exported("before.json");
    REQUIRE(remitProgram({"import", folder.write("team.csv", smallChart), plan}).exitCode == 0);
    const QByteArray after = exported("after.json");
    CHECK(before != after);
    CHECK(remitProgram({"undo", plan}).exitCode == 0);
    CHECK(exported("undone.json") == before);
    CHECK(remitProgram({"redo", plan}).exitCode == 0);
    CHECK(exported("redone.json") == after);
    CHECK(remitProgram({"redo", plan}).exitCode == 2);
    CHECK(json::parse(remitProgram({"log", plan, "--json"}).output)["entries"].size() == 3);
}

TEST_CASE("a constellation that is there is not imported into unless merging")
{
    const Folder folder;
    const QString source = folder.write("team.csv", smallChart);
    const QString plan = folder.path("plan.remit");
    REQUIRE(remitProgram({"import", source, plan}).exitCode == 0);
    CHECK(remitProgram({"import", source, plan}).exitCode == 2);
    CHECK(remitProgram({"import", source, plan, "--merge"}).exitCode == 0);
}

TEST_CASE("charts are exported to PDF and CSV, names matching whatever their case")
{
    const Folder folder;
    const QString plan = folder.path("plan.remit");
    REQUIRE(remitProgram({"new", plan, "--template", "sample"}).exitCode == 0);
    const Run pdf
        = remitProgram({"export", plan, folder.path("chart.pdf"), "--constellation", "PROPOSED", "--paper", "A3"});
    CHECK(pdf.exitCode == 0);
    CHECK(folder.read("chart.pdf").startsWith("%PDF-"));
    CHECK(remitProgram({"export", plan, folder.path("chart.csv")}).exitCode == 0);
    CHECK(folder.read("chart.csv").contains("A/R"));
    const Run unknown = remitProgram({"export", plan, folder.path("x.pdf"), "--constellation", "Tomorrow"});
    CHECK(unknown.exitCode == 2);
    CHECK_THAT(unknown.errors, Catch::Contains("Proposed"));
}

TEST_CASE("a command that succeeds says nothing on standard error")
{
    const Folder folder;
    const QString plan = folder.path("plan.remit");
    REQUIRE(remitProgram({"new", plan, "--template", "T4"}).exitCode == 0);
    const Run pdf = remitProgram({"export", plan, folder.path("chart.pdf")});
    CHECK(pdf.exitCode == 0);
    CHECK(pdf.errors.empty());
}

TEST_CASE("a constellation is found by its exact spelling first")
{
    const Folder folder;
    const QString chart = folder.write("chart.csv", smallChart);
    const QString plan = folder.path("two.remit");
    REQUIRE(remitProgram({"import", chart, plan, "--constellation", "Today"}).exitCode == 0);
    const Run both = remitProgram({"load", plan, "--constellation", "today"});
    CHECK(both.exitCode == 0);
}

TEST_CASE("the JSON of a plan makes a new plan that exports the same bytes")
{
    const Folder folder;
    const QString exported = folder.path("a.json");
    REQUIRE(remitProgram({"new", folder.path("a.remit"), "--template", "sample"}).exitCode == 0);
    REQUIRE(remitProgram({"export", folder.path("a.remit"), exported}).exitCode == 0);
    const Run dry = remitProgram({"import", exported, folder.path("b.remit"), "--dry-run", "--json"});
    CHECK(json::parse(dry.output)["tables"] == 3);
    CHECK_FALSE(QFile::exists(folder.path("b.remit")));
    CHECK(remitProgram({"import", exported, folder.path("b.remit")}).exitCode == 0);
    REQUIRE(remitProgram({"export", folder.path("b.remit"), folder.path("b.json")}).exitCode == 0);
    CHECK(folder.read("a.json") == folder.read("b.json"));
}

TEST_CASE("charters, findings and load are added to a PDF, and pictures have a size")
{
    Folder folder;
    const QString plan = folder.path("sample.remit");
    REQUIRE(remitProgram({"new", plan, "--template", "sample"}).exitCode == 0);
    const auto pages = [&](const QStringList& more) {
        const Run run = remitProgram(QStringList{"export", plan, folder.path("chart.pdf"), "--json"} + more);
        REQUIRE(run.exitCode == 0);
        return json::parse(run.output)["pages"].get<int>();
    };
    const int chart = pages({});
    const int charters = pages({"--include", "charters"});
    CHECK(charters >= 5);
    CHECK(pages({"--include", "chart,charters", "--black-and-white"}) == chart + charters);
    CHECK(pages({"--include", "chart,findings,load"}) > chart);
    const Run picture = remitProgram({"export", plan, folder.path("chart.png"), "--json"});
    REQUIRE(picture.exitCode == 0);
    CHECK(json::parse(picture.output)["width"].get<int>() > 600);
    CHECK(remitProgram({"export", plan, folder.path("chart.pdf"), "--include", "weather"}).exitCode == 2);
}

TEST_CASE("a chart is exported as HTML and Markdown, one constellation a file")
{
    const Folder folder;
    REQUIRE(remitProgram({"new", folder.path("a.remit"), "--template", "sample"}).exitCode == 0);
    CHECK(remitProgram({"export", folder.path("a.remit"), folder.path("a.html")}).exitCode == 0);
    CHECK(folder.read("a.html").startsWith("<!DOCTYPE html>"));
    CHECK(remitProgram({"export", folder.path("a.remit"), folder.path("a.md"), "--constellation", "proposed"}).exitCode
          == 0);
    CHECK(folder.read("a.md").contains("| Responsibility | Product Manager<br>Anna Weber |"));
    const Run two = remitProgram({"export", folder.path("a.remit"), folder.path("b.md"), "--constellation", "today",
                                  "--constellation", "proposed"});
    CHECK(two.exitCode == 2);
    CHECK_THAT(two.errors, Catch::Contains("one chart"));
    CHECK_FALSE(QFile::exists(folder.path("b.md")));
}
