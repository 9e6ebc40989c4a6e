#include "model/settling/voice_reading.h"

#include "core/chart.h"
#include "core/role_names.h"
#include "model/settling/sheet_files.h"
#include "store/plan_store.h"
#include "support/plan_text.h"
#include "words/text.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace remit;

namespace {

const char* const chart = "| PM | PO | BA\n"
                          "Strategy:\n"
                          "Set goals | AR | C |\n"
                          "Delivery:\n"
                          "Accept stories | C | AR |";

/// "Anna: Set goals PM=AR", then what did not fit, a line each.
std::string told(const Plan& plan, const Result<ReadVoice>& read)
{
    if (!read)
        return read.error().message;
    std::string said = read->voice.name + ":";
    for (const auto& [cell, letters] : read->voice.letters)
        said += " " + plan.find<Responsibility>(cell.first)->title + " " + shortNameOf(plan, cell.second) + "="
            + letters;
    for (const QString& problem : read->problems)
        said += "\n" + problem.toStdString();
    return said;
}

/// A sheet with one column and one row.
FillInSheet sheetWith(SheetColumn column, SheetRow row)
{
    return {theChart, {}, "Anna", {}, {std::move(column)}, {std::move(row)}};
}

std::string toldOf(const FillInSheet& sheet)
{
    const Plan plan = planFrom(chart);
    return told(plan, voiceIn(sheet, plan, theChart, "anna.html"));
}

struct Folder {
    QString fileWith(const QString& name, const QByteArray& content) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    std::string read(const QString& path) const { return told(plan, readVoice(path, plan, theChart)); }

    QTemporaryDir folder;
    Plan plan = planFrom(chart);
};

} // namespace

TEST_CASE("what a sheet says is taken, and what does not fit is told in a sentence each", "[settling]")
{
    struct Example {
        FillInSheet sheet;
        const char* expected;
    };
    const Example examples[] = {{sheetWith({"PM", {}, {1}}, {{}, "Set goals", {1}, {"r/a"}}), "Anna: Set goals PM=AR"},
                                {sheetWith({"po"}, {{}, "SET GOALS", {}, {"С"}}), "Anna: Set goals PO=C"},
                                {sheetWith({"Boss", {}, {1}}, {{}, "Set goals", {1}, {"A"}}),
                                 "Anna: Set goals PM=A\nThe column “Boss” is taken for PM, whose it was."},
                                {sheetWith({"PM", {}, {1}}, {{}, "Set targets", {1}, {"A"}}),
                                 "Anna: Set goals PM=A\nThe row “Set targets” is taken for “Set goals”, which it was."},
                                {sheetWith({"PM", {}, {1}}, {{}, "Set goals", {1}, {"R (lead)"}}),
                                 "Anna: Set goals PM=R\n“Set goals”, PM also says: “lead”"}};
    for (const Example& each : examples)
        CHECK(toldOf(each.sheet) == each.expected);
}

TEST_CASE("a stranger's letter, row or column is left out with a sentence, the rest is read", "[settling]")
{
    FillInSheet sheet{theChart, {}, "Anna", {}, {{"PM", {}, {1}}, {"QA"}}, {}};
    sheet.rows = {{{}, "Set goals", {1}, {"A", "R"}},
                  {{}, "Accept stories", {2}, {"Q", ""}},
                  {{}, "Mine", {}, {"A"}},
                  {{}, "Set goals", {1}, {"C", ""}}};
    CHECK(toldOf(sheet)
          == "Anna: Set goals PM=A\n“QA” is no role of Chart: its column is left out.\n"
             "“Accept stories”, PM: “Q” is no letter of RACI: R, A, C, I.\n"
             "“Mine” is no responsibility of Chart: it is left out.\n“Set goals” is there twice: the first counts.");
}

TEST_CASE("a sheet of another plan, and a blank one, are refused with a sentence", "[settling]")
{
    CHECK(toldOf(sheetWith({"PM", {}, {77}}, {{}, "Fly", {78}, {"A"}}))
          == "“anna.html” belongs to another plan: none of its responsibilities is in Chart.");
    CHECK(toldOf(sheetWith({"PM", {}, {1}}, {{}, "Set goals", {1}, {""}}))
          == "“anna.html” is blank: no letter of Chart is filled in.");
    FillInSheet other = sheetWith({"PM"}, {{}, "Set goals", {}, {"A"}});
    other.constellation = ConstellationId{99};
    CHECK(toldOf(other)
          == "Anna: Set goals PM=A\nIt was written for another plan; rows and roles are taken by their names.");
}

TEST_CASE("sheets written for people are read back from the disk", "[settling]")
{
    const Folder files;
    for (const SheetFormat format : {SheetFormat::html, SheetFormat::csv}) {
        const SheetChoice choice{theChart, participantsIn("Anna, Ben;Anna\nO/Neil"), format, true};
        const auto paths = writeSheets(files.plan, choice, files.folder.path());
        REQUIRE(paths);
        REQUIRE(paths->size() == 3);
        CHECK(QFileInfo(paths->back()).fileName().startsWith("Who does what - Chart - O Neil."));
        CHECK(files.read(paths->at(1))
              == "Ben: Set goals PM=AR Set goals PO=C Accept stories PM=C Accept stories PO=AR");
        // One that is there may be filled in already.
        const auto again = writeSheets(files.plan, choice, files.folder.path());
        REQUIRE(again);
        CHECK(QFileInfo(again->front()).fileName().contains("(2)"));
    }
    CHECK_FALSE(writeSheets(files.plan, {theChart, {"Anna"}}, files.folder.filePath("none")));
    CHECK_FALSE(writeSheets(files.plan, {theChart, {}}, files.folder.path()));
}

TEST_CASE("charts and copies of the plan are voices too", "[settling]")
{
    const Folder files;
    CHECK(files.read(files.fileWith("chart.csv", "Responsibility,PM,PO\nSet goals,R,A\nAccept stories,I,AR\n"))
          == "chart: Set goals PM=R Set goals PO=A Accept stories PM=I Accept stories PO=AR");
    CHECK(files.read(files.fileWith("chart.html",
                                    "<html><table><tr><th>Task</th><th>PM</th><th>PO</th></tr>"
                                    "<tr><td>Set goals</td><td>R</td><td>A</td></tr>"
                                    "<tr><td>Accept stories</td><td>C</td><td>A/R</td></tr></table>"))
          == "chart: Set goals PM=R Set goals PO=A Accept stories PM=C Accept stories PO=AR");
    const std::string copy = files.folder.filePath("Ben's copy.remit").toStdString();
    REQUIRE(PlanStore::create(copy, planFrom("| PM | PO\nStrategy:\nSet goals | C | AR")));
    CHECK(files.read(text(copy)) == "Ben's copy: Set goals PM=C Set goals PO=AR");
    Plan renamed = planFrom("| PM | PO\nSet goals | C | AR");
    Constellation other = *renamed.find<Constellation>(theChart);
    other.id = ConstellationId{9};
    other.name = "Elsewhere";
    renamed = Plan();
    renamed.put(LetterScheme{SchemeId{1}, "RACI", {}, {}});
    renamed.put(other);
    const std::string strange = files.folder.filePath("strange.remit").toStdString();
    REQUIRE(PlanStore::create(strange, renamed));
    CHECK(files.read(text(strange)) == "“strange.remit” has no constellation “Chart” to read.");
    CHECK(files.read(files.folder.filePath("none.csv")) == "none.csv does not exist. Check the name and the folder.");
}
