#include "program.h"

#include "support/temporary_folder.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <QFile>

#include <sstream>

using namespace remit;
using namespace remit::test;
using nlohmann::json;

namespace {

struct Folder {
    test::TemporaryFolder folder;

    QString path(const char* name) const { return QString::fromStdString(folder.file(name)); }
    QString write(const char* name, const QByteArray& content) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return path(name);
    }
    QByteArray read(const char* name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

const QByteArray smallChart = "Activity,Product Manager,Product Owner\n"
                              "Strategy,,\n"
                              "Set the vision,A/R,C\n"
                              "Delivery,,\n"
                              "Order the backlog,C,A/R\n"
                              "Accept stories,I,A/R\n";

} // namespace

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
    CHECK(json::parse(remitProgram({"templates", "--json"}).output)["templates"].size() >= 3);
}

TEST_CASE("a new plan is made from each template, and never over a file without --force")
{
    const Folder folder;
    for (const char* name : {"T1", "T2", "T4", "sample"}) {
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

TEST_CASE("a target that cannot be written leaves what was there")
{
    const Folder folder;
    const QString plan = folder.path("plan.remit");
    REQUIRE(remitProgram({"new", plan, "--template", "T4"}).exitCode == 0);
    CHECK(remitProgram({"export", plan, "/nowhere/chart.pdf"}).exitCode == 2);
    CHECK(remitProgram({"export", plan, "/nowhere/chart.json"}).exitCode == 2);
    CHECK(remitProgram({"export", plan, folder.path("chart.docx")}).exitCode == 2);
    const QString full = folder.path("full.csv");
    REQUIRE(QFile::link("/dev/full", full));
    const Run run = remitProgram({"export", plan, full});
    CHECK(run.exitCode == 2);
    CHECK(run.output.empty());
    CHECK_THAT(run.errors, Catch::Contains("the disk is full"));
}

TEST_CASE("a mistyped command or number is answered in a sentence, without a window")
{
    const Run typo = remitProgram({"chek"});
    CHECK(typo.exitCode == 2);
    CHECK_THAT(typo.errors, Catch::Contains("neither a command nor a plan"));
    const Folder folder;
    const Run steps = remitProgram({"undo", folder.path("any.remit"), "0"});
    CHECK(steps.exitCode == 2);
    CHECK_THAT(steps.errors, Catch::Contains("remit: N") && Catch::Contains("\"0\" is no number of steps"));
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

TEST_CASE("bad input gets a sentence that names the file, exit code 2, and no file")
{
    const Folder folder;
    const auto refused = [&](const QString& source, const char* name) {
        const QString plan = folder.path("never.remit");
        const Run run = remitProgram({"import", source, plan});
        INFO(run.errors);
        CHECK(run.exitCode == 2);
        CHECK_THAT(run.errors, Catch::Contains(name));
        CHECK_FALSE(QFile::exists(plan));
    };
    refused(folder.path("missing.csv"), "missing.csv");
    refused(folder.write("empty.csv", ""), "empty.csv");
    refused(folder.write("binary.csv", QByteArray("\x7f\x45\x4c\x46\x00\x00\x01\x02\x00\xff", 10).repeated(100)),
            "binary.csv");
    refused(folder.write("quotes.csv", "Activity,PM\n\"Set the vision,A\n"), "quotes.csv");
    refused(folder.write("wide.csv", QByteArray("a,").repeated(1500) + "\n"), "wide.csv");
    refused(folder.write("long.csv", QByteArray("Task,A\n").repeated(100'001)), "long.csv");
    refused(folder.write("contacts.csv", "name,phone\nAnna,12345\nBen,67890\n"), "contacts.csv");
    QFile large(folder.path("large.csv"));
    REQUIRE(large.open(QIODevice::WriteOnly));
    REQUIRE(large.resize((64LL << 20) + 1));
    refused(folder.path("large.csv"), "large.csv");
    CHECK(remitProgram({"log", folder.path("missing.remit")}).exitCode == 2);
    CHECK(remitProgram({"export", folder.path("empty.csv"), folder.path("x.pdf")}).exitCode == 2);
    CHECK(remitProgram({"import"}).exitCode == 2);
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

TEST_CASE("the JSON of a plan is not mixed into a plan that is there, nor taken when it is broken")
{
    const Folder folder;
    REQUIRE(remitProgram({"new", folder.path("a.remit")}).exitCode == 0);
    REQUIRE(remitProgram({"export", folder.path("a.remit"), folder.path("a.json")}).exitCode == 0);
    const QByteArray before = folder.read("a.remit");
    const Run there = remitProgram({"import", folder.path("a.json"), folder.path("a.remit")});
    CHECK(there.exitCode == 2);
    CHECK_THAT(there.errors, Catch::Contains("exists already"));
    CHECK(folder.read("a.remit") == before);
    const Run merged = remitProgram({"import", folder.path("a.json"), folder.path("c.remit"), "--merge"});
    CHECK_THAT(merged.errors, Catch::Contains("--merge"));
    const QString broken = folder.write("x.json", folder.read("a.json").replace("\"scheme\": ", "\"scheme\": 7"));
    const Run refused = remitProgram({"import", broken, folder.path("c.remit")});
    CHECK(refused.exitCode == 2);
    CHECK_THAT(refused.errors, Catch::Contains("x.json"));
    CHECK_FALSE(QFile::exists(folder.path("c.remit")));
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
    CHECK(folder.read("a.md").contains("| Responsibility | Product Manager |"));
    const Run two = remitProgram({"export", folder.path("a.remit"), folder.path("b.md"), "--constellation", "today",
                                  "--constellation", "proposed"});
    CHECK(two.exitCode == 2);
    CHECK_THAT(two.errors, Catch::Contains("one chart"));
    CHECK_FALSE(QFile::exists(folder.path("b.md")));
}
