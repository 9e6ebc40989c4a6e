#include "app/commands.h"

#include "core/chart.h"
#include "exchange/json_export.h"
#include "model/chart_export.h"
#include "report/pdf_export.h"
#include "report/picture_export.h"
#include "report/report_content.h"

#include <QDate>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <functional>
#include <string_view>

namespace remit::command {

namespace {

/// Replaces the target only when everything is written.
Result<> writeWhole(const std::string& target, const std::string& content)
{
    QSaveFile file(QString::fromStdString(target));
    const bool written = file.open(QIODevice::WriteOnly)
        && file.write(content.data(), static_cast<qint64>(content.size())) == static_cast<qint64>(content.size())
        && file.commit();
    if (!written)
        return Error{target + " can't be written (" + file.errorString().toStdString()
                     + "). Choose another folder or name; what was there is unchanged."};
    return {};
}

PaperOptions paperFor(const ExportOptions& options)
{
    static const std::pair<const char*, QPageSize::PageSizeId> sizes[] = {{"A3", QPageSize::A3},
                                                                          {"A4", QPageSize::A4},
                                                                          {"A5", QPageSize::A5},
                                                                          {"Letter", QPageSize::Letter},
                                                                          {"Legal", QPageSize::Legal}};
    PaperOptions paper;
    for (const auto& [name, size] : sizes) {
        if (sameName(name, options.paper))
            paper.size = size;
    }
    paper.orientation = options.portrait ? QPageLayout::Portrait : QPageLayout::Landscape;
    paper.fitToWidth = options.fitToWidth;
    return paper;
}

bool includes(const ExportOptions& options, std::string_view part)
{
    return std::find(options.include.begin(), options.include.end(), part) != options.include.end();
}

ReportOptions reportOptionsFor(const ExportOptions& options)
{
    ReportOptions report;
    report.chart.fileName = QFileInfo(QString::fromStdString(options.plan)).fileName();
    report.chart.printedOn = QDate::currentDate();
    report.chartPages = includes(options, "chart");
    report.charters = includes(options, "charters");
    return report;
}

PageInks inksFor(const ExportOptions& options)
{
    return options.blackAndWhite ? PageInks::blackAndWhite : PageInks::colors;
}

Answer withWarnings(Answer answer, const QStringList& warnings)
{
    answer.json["warnings"] = nlohmann::json::array();
    for (const QString& warning : warnings) {
        answer.words += "  " + warning.toStdString() + "\n";
        answer.json["warnings"].push_back(warning.toStdString());
    }
    return answer;
}

Result<Answer> exportPdf(const Plan& plan, const std::vector<ConstellationId>& chosen, const ExportOptions& options)
{
    const auto parts = reportParts(plan, chosen, reportOptionsFor(options));
    const auto title = titleOf(plan);
    const PdfMetadata metadata{title.empty() ? QStringLiteral("Who does what")
                                             : QString::fromUtf8(title.data(), static_cast<qsizetype>(title.size())),
                               qEnvironmentVariable("USER")};
    const auto outcome
        = writePdf(QString::fromStdString(options.target), parts, paperFor(options), metadata, inksFor(options));
    if (!outcome)
        return outcome.error();
    const std::string pages = counted(static_cast<std::size_t>(outcome->pages), "page", "pages");
    return withWarnings(
        {"Wrote " + options.target + ": " + pages + ".\n", {{"target", options.target}, {"pages", outcome->pages}}},
        outcome->warnings);
}

Result<Answer> exportPicture(const Plan& plan, const std::vector<ConstellationId>& chosen, const ExportOptions& options)
{
    if (chosen.size() != 1)
        return Error{"A picture holds one chart: name one --constellation."};
    const auto chart = chartContent(plan, chosen.front(), reportOptionsFor(options).chart);
    const auto outcome = writePicture(QString::fromStdString(options.target), chart, inksFor(options));
    if (!outcome)
        return outcome.error();
    const int width = outcome->size.width();
    const int height = outcome->size.height();
    return withWarnings(
        {"Wrote " + options.target + ": " + std::to_string(width) + " by " + std::to_string(height) + ".\n",
         {{"target", options.target}, {"width", width}, {"height", height}}},
        outcome->warnings);
}

Result<Answer> exportText(const ExportOptions& options, const std::string& content)
{
    if (auto written = writeWhole(options.target, content); !written)
        return written.error();
    return Answer{"Wrote " + options.target + ".\n", {{"target", options.target}}};
}

Result<Answer> exportChartText(const Plan& plan, const std::vector<ConstellationId>& chosen,
                               const ExportOptions& options)
{
    if (chosen.size() != 1)
        return Error{options.target + " holds one chart: name one --constellation."};
    const QString target = QString::fromStdString(options.target);
    if (auto written = writeChart(plan, chosen.front(), target, {}); !written)
        return written.error();
    return Answer{"Wrote " + options.target + ".\n", {{"target", options.target}}};
}

} // namespace

Result<Answer> exportPlan(const ExportOptions& options)
{
    auto store = PlanStore::open(options.plan);
    if (!store)
        return store.error();
    const auto plan = store->read();
    if (!plan)
        return plan.error();
    const auto chosen = constellationsNamed(*plan, options.constellations);
    if (!chosen)
        return chosen.error();
    const QString suffix = QFileInfo(QString::fromStdString(options.target)).suffix().toLower();
    if (suffix == "pdf")
        return exportPdf(*plan, *chosen, options);
    if (suffix == "png" || suffix == "svg")
        return exportPicture(*plan, *chosen, options);
    if (suffix == "json")
        return exportText(options, toJson(*plan));
    if (isChartTextFormat(suffix))
        return exportChartText(*plan, *chosen, options);
    return Error{"The format of " + options.target
                 + " is not known. Use a name that ends in .pdf, .png, .svg, .html, .md, .csv or .json."};
}

} // namespace remit::command
