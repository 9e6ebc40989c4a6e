#include "report/output/chart_output.h"

#include "advisor/check_context.h"
#include "analysis/checker/chart_checker.h"
#include "core/chart.h"
#include "exchange/formats/json_export.h"
#include "exchange/formats/text_encoding.h"
#include "report/content/absence_content.h"
#include "report/content/advice_content.h"
#include "report/content/charter_content.h"
#include "report/content/findings_content.h"
#include "report/content/load_content.h"
#include "report/content/report_words.h"
#include "report/content/seat_charters.h"
#include "report/output/cadence_export.h"
#include "report/output/calendar_export.h"
#include "report/output/comparison_export.h"
#include "report/output/file_saving.h"
#include "report/output/handover_export.h"
#include "report/output/pdf_export.h"
#include "report/output/picture_export.h"
#include "report/output/text_export.h"
#include "report/output/workbook_export.h"
#include "words/absence_words.h"
#include "words/load_words.h"
#include "words/zones.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFileInfo>

#include <iterator>

namespace remit {

namespace {

QString said(const char* words)
{
    return QCoreApplication::translate("export", words);
}

ConstellationLoad loadOf(const Plan& plan, ConstellationId constellation, const ExportKnowledge& knowledge)
{
    return {plan, constellation, effortFactors(knowledge.facts, plan, constellation)};
}

CheckReport checked(const Plan& plan, ConstellationId constellation, const ExportKnowledge& knowledge)
{
    CheckContext context = checkContext(knowledge.facts, plan, constellation, loadOf(plan, constellation, knowledge));
    const QDate today = QDate::currentDate();
    context.today = today.toString(Qt::ISODate).toStdString();
    context.overlaps = sharedHours(plan, today);
    context.zones = zonesOf(plan, today, today.addYears(1));
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

ChartContent exportedChart(const Plan& plan, ConstellationId constellation, const ExportContent& content,
                           const ExportKnowledge& knowledge)
{
    ChartContent chart = chartContent(withColumns(plan, constellation, content.columns, content.chart.names),
                                      constellation, content.chart);
    if (content.load)
        addLoad(chart, loadOf(plan, constellation, knowledge));
    if (content.hours)
        addHours(chart, plan, effortFactors(knowledge.facts, plan, constellation));
    return chart;
}

MapContent exportedMap(const Plan& plan, ConstellationId constellation, const ExportContent& content,
                       const ExportKnowledge& knowledge)
{
    if (!content.load)
        return mapContent(plan, constellation, content.chart);
    const ConstellationLoad loads = loadOf(plan, constellation, knowledge);
    return mapContent(plan, constellation, content.chart, &loads);
}

std::vector<SheetContent> wantedCharters(const Plan& plan, ConstellationId id, const ExportContent& content)
{
    std::vector<SheetContent> ofSeats
        = content.seatCharters ? seatCharters(plan, id, content.chart) : std::vector<SheetContent>();
    if (!content.charters && (!content.seatCharters || !ofSeats.empty()))
        return ofSeats;
    std::vector<SheetContent> all = charters(plan, id, content.chart);
    std::move(ofSeats.begin(), ofSeats.end(), std::back_inserter(all));
    return all;
}

/// The pages of the advice, or one that says why there are none.
std::vector<SheetContent> adviceWanted(const Plan& plan, ConstellationId id, const ExportContent& content,
                                       const ExportKnowledge& knowledge)
{
    if (!content.advice)
        return {};
    const auto catalogue = readCatalogue(knowledge.read);
    const auto advice = catalogue ? readAdviceKnowledge(knowledge.read, *catalogue, knowledge.facts)
                                  : Result<AdviceKnowledge>(catalogue.error());
    const auto meetings = readMeetingCatalogue(knowledge.read);
    if (advice && meetings) {
        const CadenceKnowledge cadence{*catalogue, *meetings};
        return adviceSheets(plan, id, *advice, content.chart, &cadence);
    }
    SheetContent refusal;
    refusal.title = said("There is no advice");
    refusal.description = QString::fromStdString((advice ? meetings.error() : advice.error()).message);
    return {refusal};
}

Result<ExportOutcome> exportPdf(const QString& path, const ReportParts& parts, const ExportContent& content,
                                const QString& title, const ReportProgress& goOn)
{
    const auto written = writePdf(path, parts, content.paper, {title, content.chart.names ? content.author : QString()},
                                  content.inks, goOn);
    if (!written)
        return written.error();
    const QString native = QDir::toNativeSeparators(path);
    const QString message = written->pages == 1 ? said("1 page is in “%1”.").arg(native)
                                                : said("%1 pages are in “%2”.").arg(written->pages).arg(native);
    return ExportOutcome{message, written->warnings, written->stopped, written->pages};
}

Result<ExportOutcome> saved(const QString& path, const QByteArray& bytes)
{
    if (auto written = saveWhole(path, bytes); !written)
        return written.error();
    return ExportOutcome{said("The file is “%1”.").arg(QDir::toNativeSeparators(path)), {}, false};
}

Result<ExportOutcome> exportPicture(const QString& path, const PictureContent& shown, const ExportContent& content,
                                    const ReportProgress& goOn)
{
    const auto written = writePicture(path, shown, content.inks, goOn);
    if (!written)
        return written.error();
    return ExportOutcome{said("The picture is in “%1”.").arg(QDir::toNativeSeparators(path)), written->warnings,
                         written->stopped, 0, written->size};
}

} // namespace

Result<ExportKnowledge> readExportKnowledge(const ResourceReader& read)
{
    auto facts = Facts::read(read);
    if (!facts)
        return facts.error();
    auto checks = readCheckTexts(read);
    if (!checks)
        return checks.error();
    auto metrics = readMetricTexts(read);
    if (!metrics)
        return metrics.error();
    auto handovers = readHandoverRules(read);
    if (!handovers)
        return handovers.error();
    return ExportKnowledge{std::move(*facts), std::move(*checks), std::move(*metrics), std::move(*handovers), read};
}

PictureContent exportedPicture(const Plan& plan, const std::vector<ConstellationId>& constellations,
                               const ExportContent& content, const ExportKnowledge& knowledge)
{
    if (content.comparison && constellations.size() > 1)
        return comparedChart(plan, constellations, content);
    if (content.map && !content.chartPages)
        return exportedMap(plan, constellations.front(), content, knowledge);
    return exportedChart(plan, constellations.front(), content, knowledge);
}

ReportParts exportParts(const Plan& plan, const std::vector<ConstellationId>& constellations,
                        const ExportContent& content, const ExportKnowledge& knowledge)
{
    ReportParts parts;
    const ChartOptions& options = content.chart;
    if (content.comparison && constellations.size() > 1)
        parts = comparedParts(plan, constellations, content, knowledge);
    if (content.transition && constellations.size() == 2)
        parts.emplace_back(transitionPages(plan, {constellations[0], constellations[1]}, content, knowledge));
    for (const ConstellationId id : constellations) {
        if (content.chartPages)
            parts.emplace_back(exportedChart(plan, id, content, knowledge));
        if (content.map)
            parts.emplace_back(exportedMap(plan, id, content, knowledge));
        for (SheetContent& sheet : wantedCharters(plan, id, content))
            parts.emplace_back(std::move(sheet));
        if (content.boundary)
            parts.emplace_back(boundaryPages(plan, id, content));
        for (ReportPart& part : cadenceWanted(plan, id, content))
            parts.push_back(std::move(part));
        if (content.findings)
            parts.emplace_back(findingsSheet(plan, id, checked(plan, id, knowledge), knowledge.checks, options));
        if (content.load)
            parts.emplace_back(loadSheet(plan, id, loadOf(plan, id, knowledge), options));
        const auto away = content.away ? seatsCalled(plan, id, content.awayWho) : std::vector<SeatId>();
        if (!away.empty())
            parts.emplace_back(absenceSheet(plan, id, away, loadOf(plan, id, knowledge), options));
        for (SheetContent& sheet : adviceWanted(plan, id, content, knowledge))
            parts.emplace_back(std::move(sheet));
    }
    return parts;
}

PictureContent chartPicture(const Plan& plan, ConstellationId constellation, const ExportContent& content,
                            const ExportKnowledge& knowledge)
{
    return exportedChart(plan, constellation, content, knowledge);
}

QString exportedText(const Plan& plan, const std::vector<ConstellationId>& constellations, ExportFormat format,
                     const ExportContent& content, const ExportKnowledge& knowledge)
{
    if (format == ExportFormat::json)
        return QString::fromStdString(toJson(plan));
    if (constellations.empty())
        return {};
    if (content.transition && constellations.size() == 2)
        return transitionText(plan, {constellations[0], constellations[1]}, format, content, knowledge);
    if (content.comparison && constellations.size() > 1)
        return comparedText(plan, constellations, format, content);
    const ConstellationId first = constellations.front();
    if (content.cadence && format == ExportFormat::csv)
        return cadenceText(plan, first, content);
    if (format == ExportFormat::calendar) {
        const auto text = exportedCalendar(plan, first, content);
        return QString::fromStdString(text ? *text : text.error().message);
    }
    return QString::fromStdString(chartText(withColumns(plan, first, content.columns, content.chart.names), first,
                                            formatSuffix(format), content.chart,
                                            figuresOf(plan, first, content, knowledge), content.separator));
}

Result<ExportOutcome> exportTo(const QString& path, ExportFormat format, const Plan& plan,
                               const std::vector<ConstellationId>& constellations, const ExportContent& content,
                               const ExportKnowledge& knowledge, const ReportProgress& goOn)
{
    if (constellations.empty())
        return cannotWrite(path, said("no constellation was chosen"));
    if (format == ExportFormat::pdf) {
        const QString title = report::plain(std::string(titleOf(plan)));
        return exportPdf(path, exportParts(plan, constellations, content, knowledge), content,
                         title.isEmpty() ? said("Who does what") : title, goOn);
    }
    if (isPicture(format))
        return exportPicture(path, exportedPicture(plan, constellations, content, knowledge), content, goOn);
    if (format == ExportFormat::calendar)
        return exportCalendars(path, plan, constellations.front(), content);
    if (format == ExportFormat::workbook) {
        const auto workbook = exportedWorkbook(plan, constellations, content, knowledge);
        return workbook ? saved(path, QByteArray::fromStdString(*workbook))
                        : cannotWrite(path, QString::fromStdString(workbook.error().message));
    }
    QByteArray bytes = exportedText(plan, constellations, format, content, knowledge).toUtf8();
    if (format == ExportFormat::csv && content.byteOrderMark)
        bytes.prepend(byteOrderMark.data(), qsizetype(byteOrderMark.size()));
    return saved(path, bytes);
}

} // namespace remit
