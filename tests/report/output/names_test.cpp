#include "advisor/facts.h"
#include "advisor/resource_files.h"
#include "report/output/chart_output.h"
#include "support/organisation_text.h"
#include "support/plan_text.h"

#include "programs.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace remit;
using namespace remit::test;

namespace {

/// Anna, Ben and Cleo in all places where a name may stand.
Plan named()
{
    Plan plan = planFrom("              | PM | PO\n"
                         "Strategy:\n"
                         "Set pricing   | AR | C\n"
                         "Order backlog | I  | AR\n");
    addSeats(plan,
             "Anna: PM\n"
             "Ben: PO < Anna\n");
    Constellation constellation = *plan.find<Constellation>(theChart);
    constellation.agreedBy = "Cleo";
    plan.put(constellation);
    plan.put(OpenQuestion{theChart, ResponsibilityId{1}, RoleId{0}, "Who pays?", "Cleo", ""});
    plan.put(Decision{theChart, ResponsibilityId{2}, "PO: Accountable", "It is hers", "Cleo and Ben", "2026-11-29"});
    return plan;
}

ExportContent everything(bool names)
{
    ExportContent content;
    for (const DocumentPart& part : documentParts)
        content.*part.wanted = true;
    content.awayWho = "Anna";
    content.author = "Cleo";
    content.chart.names = names;
    return content;
}

QString wordsIn(const ExportContent& content, ExportFormat format)
{
    QTemporaryDir folder;
    const QString path = folder.filePath("out." + formatSuffix(format));
    const auto knowledge = readExportKnowledge(readResource);
    REQUIRE(knowledge);
    REQUIRE(exportTo(path, format, named(), {theChart}, content, *knowledge));
    if (format == ExportFormat::pdf)
        return output("pdftotext", {"-layout", path, "-"}) + output("pdfinfo", {path})
            + output("pdfinfo", {"-meta", path});
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

} // namespace

TEST_CASE("a document names people on all its pages, and nowhere when names are not wanted")
{
    if (!has("pdftotext") || !has("pdfinfo"))
        return;
    const QString with = wordsIn(everything(true), ExportFormat::pdf);
    for (const char* words :
         {"Who sits where", "Anna away:", "Ben", "agreed by Cleo", "Author: Cleo", "Agreed by Cleo and Ben"}) {
        INFO(words);
        CHECK(with.contains(words));
    }
    const QString without = wordsIn(everything(false), ExportFormat::pdf);
    CHECK(without.contains("Who sits where"));
    CHECK(without.contains("PM away:"));
    for (const char* name : {"Anna", "Ben", "Cleo"}) {
        INFO(name);
        CHECK_FALSE(without.contains(QRegularExpression(QString("\\b%1\\b").arg(name))));
    }
}

TEST_CASE("people stand in the heads of charts in text and pictures unless names are not wanted")
{
    for (const ExportFormat format : {ExportFormat::markdown, ExportFormat::html, ExportFormat::svg}) {
        INFO(formatName(format).toStdString());
        ExportContent content;
        CHECK(wordsIn(content, format).contains("Anna"));
        content.chart.names = false;
        CHECK_FALSE(wordsIn(content, format).contains("Anna"));
    }
}

TEST_CASE("a picture shows the map when it is wanted without the chart, its words as text")
{
    ExportContent content;
    content.chartPages = false;
    content.map = true;
    const QString svg = wordsIn(content, ExportFormat::svg);
    CHECK(svg.contains(">Anna</text>"));
    CHECK(svg.contains("leads, serves"));
    CHECK_FALSE(svg.contains("Set pricing"));
}
