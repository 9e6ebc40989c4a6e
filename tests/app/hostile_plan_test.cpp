#include "program.h"

#include "app/terminal.h"
#include "store/tables/sqlite.h"
#include "support/temporary_folder.h"

#include <catch2/catch.hpp>

#include <QFile>

using namespace remit;
using namespace remit::test;
using command::forTerminal;
using command::onOneLine;
using namespace std::string_literals;

namespace {

/// A plan with one change in its history.
QString planWithChange(const TemporaryFolder& folder)
{
    const QString path = QString::fromStdString(folder.file("plan.remit"));
    const QString chart = QString::fromStdString(folder.file("chart.csv"));
    QFile file(chart);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Task,PM,PO\nPay,R,A\nShip,A,R\n");
    file.close();
    REQUIRE(remitProgram({"new", path, "--template", "sample"}).exitCode == 0);
    REQUIRE(remitProgram({"import", chart, path, "--constellation", "A"}).exitCode == 0);
    return path;
}

void execute(const QString& path, const char* sql)
{
    Database(path.toStdString(), SQLITE_OPEN_READWRITE).execute(sql);
}

} // namespace

TEST_CASE("control characters of a plan are signs on a terminal, not commands to it")
{
    CHECK(forTerminal("red \x1B[31malert\a\x7F"s) == "red ␛[31malert␇␡");
    CHECK(forTerminal("one\n\ttwo") == "one\n\ttwo");
    CHECK(forTerminal("C1 \u009B31m") == "C1 \uFFFD31m");
    CHECK(forTerminal("\u202Edrawkcab") == "\uFFFDdrawkcab");
    CHECK(forTerminal("Größe 優先\xC3"s) == "Größe 優先\uFFFD");
    CHECK(onOneLine("one\n\ttwo\r") == "one␊␉two␍");
}

TEST_CASE("log, check and load print nothing raw that stands in a plan")
{
    const TemporaryFolder folder;
    const QString path = planWithChange(folder);
    execute(path,
            "UPDATE history SET label = 'a' || char(155) || '31m' || char(10) || '2026 faked';"
            "UPDATE constellation SET name = 'x' || char(155) || '31m';"
            "UPDATE role SET name = 'y' || char(127) || char(155), short_name = name");
    for (const char* command : {"log", "check", "load"}) {
        const Run run = remitProgram({command, path});
        INFO(command << ": " << run.errors);
        CHECK(run.exitCode == 0);
        CHECK(run.output.find("\u009B") == std::string::npos);
        CHECK(run.output.find('\x7F') == std::string::npos);
    }
    CHECK_THAT(remitProgram({"log", path}).output, Catch::Contains("a\uFFFD31m␊2026 faked\n"));
}

TEST_CASE("a damaged change stops undo with a sentence, and the log says where")
{
    const TemporaryFolder folder;
    const QString path = planWithChange(folder);
    execute(path, "UPDATE history SET changeset = substr(changeset, 1, 100)");
    const Run undo = remitProgram({"undo", path});
    CHECK(undo.exitCode == 2);
    CHECK_THAT(undo.errors, Catch::Contains("can't be taken back") && Catch::Contains("is damaged"));
    const Run log = remitProgram({"log", path});
    CHECK(log.exitCode == 0);
    CHECK_THAT(log.output, Catch::Contains("Undo stops at"));
}

TEST_CASE("undo tells what it took back, and that there was nothing")
{
    const TemporaryFolder folder;
    const QString path = planWithChange(folder);
    CHECK_THAT(remitProgram({"undo", path}).output, Catch::StartsWith("undo: "));
    CHECK_THAT(remitProgram({"undo", path}).errors, Catch::Contains("nothing to undo"));
    CHECK_THAT(remitProgram({"redo", path, "5"}).output, Catch::StartsWith("redo: "));
}

TEST_CASE("paths that can't be end with a sentence and exit code 2")
{
    const TemporaryFolder folder;
    const QString chart = QString::fromStdString(folder.file("chart.csv"));
    QFile file(chart);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Task,PM,PO\nPay,R,A\nShip,A,R\n");
    file.close();
    const QString longName = QString::fromStdString(folder.file((std::string(300, 'x') + ".remit").c_str()));
    for (const QStringList& arguments :
         {QStringList{"new", longName, "--template", "sample"}, QStringList{"log", longName},
          QStringList{"log", "/proc/self/mem"}, QStringList{"import", chart, longName},
          QStringList{"import", "/proc/self/mem", QString::fromStdString(folder.file("p.remit"))}}) {
        const Run run = remitProgram(arguments);
        INFO(arguments.join(' ').toStdString().substr(0, 60));
        CHECK(run.exitCode == 2);
        CHECK_THAT(run.errors, Catch::StartsWith("remit: "));
    }
}
