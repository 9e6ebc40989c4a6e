#include "report/output/chart_output.h"

#include "core/chart.h"
#include "exchange/formats/json_export.h"
#include "report/content/charter_content.h"
#include "report/content/findings_content.h"
#include "report/content/load_content.h"
#include "report/content/report_words.h"
#include "report/output/file_saving.h"
#include "report/output/pdf_export.h"
#include "report/output/picture_export.h"
#include "report/output/text_export.h"
#include "words/load_words.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace remit {

namespace {

struct FormatWords {
    ExportFormat format;
    const char* name;
    const char* suffix;
};

constexpr FormatWords formats[] = {{ExportFormat::pdf, "PDF", "pdf"},          {ExportFormat::png, "PNG", "png"},
                                   {ExportFormat::svg, "SVG", "svg"},          {ExportFormat::csv, "CSV", "csv"},
                                   {ExportFormat::markdown, "Markdown", "md"}, {ExportFormat::html, "HTML", "html"},
                                   {ExportFormat::json, "JSON", "json"}};

QString said(const char* words)
{
    return QCoreApplication::translate("export", words);
}

const FormatWords& wordsOf(ExportFormat format)
{
    return *std::find_if(std::begin(formats), std::end(formats),
                         [&](const FormatWords& each) { return each.format == format; });
}

ConstellationLoad loadOf(const Plan& plan, ConstellationId constellation, const ExportKnowledge& knowledge)
{
    return {plan, constellation, effortFactors(knowledge.facts, plan, constellation)};
}

CheckReport checked(const Plan& plan, ConstellationId constellation, const ExportKnowledge& knowledge)
{
    CheckContext context;
    context.today = QDate::currentDate().toString(Qt::ISODate).toStdString();
    context.loads = loadOf(plan, constellation, knowledge).known();
    return check(plan, constellation, knowledge.checks.rules, context);
}

/// Hours, loads and findings in words, as far as they are wanted.
ChartFigures figuresOf(const Plan& plan, ConstellationId constellation, const ExportContent& content,
                       const ExportKnowledge& knowledge)
{
    ChartFigures figures;
    if (content.hours) {
        for (const auto& [key, row] : plan.all<ChartRow>()) {
            if (row.constellation == constellation && !row.leftOut)
                figures.hours[row.responsibility]
                    = hoursOf(plan, row.responsibility, effortFactors(knowledge.facts, plan, constellation));
        }
    }
    if (content.load) {
        const ConstellationLoad loads = loadOf(plan, constellation, knowledge);
        for (const auto& [role, load] : loads.roles())
            figures.load[role] = loadText(load);
    }
    if (content.findings) {
        const CheckReport report = checked(plan, constellation, knowledge);
        for (const Finding& finding : report.findings) {
            if (!finding.waived)
                figures.findings << QString::fromStdString(findingSentence(knowledge.checks, plan, finding));
        }
    }
    return figures;
}

Result<ExportOutcome> exportPdf(const QString& path, const ReportParts& parts, const ExportContent& content,
                                const QString& title, const ReportProgress& goOn)
{
    const auto written = writePdf(path, parts, content.paper, {title, content.author}, content.inks, goOn);
    if (!written)
        return written.error();
    const QString native = QDir::toNativeSeparators(path);
    const QString message = written->pages == 1 ? said("1 page is in “%1”.").arg(native)
                                                : said("%1 pages are in “%2”.").arg(written->pages).arg(native);
    return ExportOutcome{message, written->warnings, written->stopped, written->pages};
}

Result<ExportOutcome> exportPicture(const QString& path, const ChartContent& chart, const ExportContent& content,
                                    const ReportProgress& goOn)
{
    const auto written = writePicture(path, chart, content.inks, goOn);
    if (!written)
        return written.error();
    return ExportOutcome{said("The picture is in “%1”.").arg(QDir::toNativeSeparators(path)), written->warnings,
                         written->stopped, 0, written->size};
}

} // namespace

const std::vector<ExportFormat>& exportFormats()
{
    static const std::vector<ExportFormat> all = [] {
        std::vector<ExportFormat> made;
        for (const FormatWords& each : formats)
            made.push_back(each.format);
        return made;
    }();
    return all;
}

QString formatName(ExportFormat format)
{
    return QString::fromLatin1(wordsOf(format).name);
}

QString formatSuffix(ExportFormat format)
{
    return QString::fromLatin1(wordsOf(format).suffix);
}

std::optional<ExportFormat> formatOf(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    for (const FormatWords& each : formats) {
        if (suffix == QLatin1String(each.suffix))
            return each.format;
    }
    return suffix == QLatin1String("htm") ? std::optional(ExportFormat::html) : std::nullopt;
}

bool isPicture(ExportFormat format)
{
    return format == ExportFormat::png || format == ExportFormat::svg;
}

bool isText(ExportFormat format)
{
    return format != ExportFormat::pdf && !isPicture(format);
}

bool holdsOneChart(ExportFormat format)
{
    return format != ExportFormat::pdf && format != ExportFormat::json;
}

Result<ExportKnowledge> readExportKnowledge(const ResourceReader& read)
{
    auto facts = Facts::read(read);
    if (!facts)
        return facts.error();
    auto checks = readCheckTexts(read);
    if (!checks)
        return checks.error();
    return ExportKnowledge{std::move(*facts), std::move(*checks)};
}

ChartContent exportedChart(const Plan& plan, ConstellationId constellation, const ExportContent& content,
                           const ExportKnowledge& knowledge)
{
    ChartContent chart = chartContent(plan, constellation, content.chart);
    if (content.load)
        addLoad(chart, loadOf(plan, constellation, knowledge));
    if (content.hours)
        addHours(chart, plan, effortFactors(knowledge.facts, plan, constellation));
    return chart;
}

ReportParts exportParts(const Plan& plan, const std::vector<ConstellationId>& constellations,
                        const ExportContent& content, const ExportKnowledge& knowledge)
{
    ReportParts parts;
    const ChartOptions& options = content.chart;
    for (const ConstellationId id : constellations) {
        if (content.chartPages)
            parts.emplace_back(exportedChart(plan, id, content, knowledge));
        if (content.charters) {
            for (SheetContent& sheet : charters(plan, id, options))
                parts.emplace_back(std::move(sheet));
        }
        if (content.findings)
            parts.emplace_back(findingsSheet(plan, id, checked(plan, id, knowledge), knowledge.checks, options));
        if (content.load)
            parts.emplace_back(loadSheet(plan, id, loadOf(plan, id, knowledge), options));
    }
    return parts;
}

QString exportedText(const Plan& plan, ConstellationId constellation, ExportFormat format, const ExportContent& content,
                     const ExportKnowledge& knowledge)
{
    return QString::fromStdString(format == ExportFormat::json
                                      ? toJson(plan)
                                      : chartText(plan, constellation, formatSuffix(format), content.chart,
                                                  figuresOf(plan, constellation, content, knowledge)));
}

Result<ExportOutcome> exportTo(const QString& path, ExportFormat format, const Plan& plan,
                               const std::vector<ConstellationId>& constellations, const ExportContent& content,
                               const ExportKnowledge& knowledge, const ReportProgress& goOn)
{
    if (constellations.empty())
        return cannotWrite(path, said("no constellation was chosen"));
    const ConstellationId first = constellations.front();
    if (format == ExportFormat::pdf) {
        const QString title = report::plain(std::string(titleOf(plan)));
        return exportPdf(path, exportParts(plan, constellations, content, knowledge), content,
                         title.isEmpty() ? said("Who does what") : title, goOn);
    }
    if (isPicture(format))
        return exportPicture(path, exportedChart(plan, first, content, knowledge), content, goOn);
    if (auto saved = saveWhole(path, exportedText(plan, first, format, content, knowledge).toUtf8()); !saved)
        return saved.error();
    return ExportOutcome{said("The file is “%1”.").arg(QDir::toNativeSeparators(path)), {}, false};
}

} // namespace remit
