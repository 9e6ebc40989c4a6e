#include "command_files.h"

using namespace remit;
using namespace remit::test;

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
