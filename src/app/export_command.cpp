#include "app/commands.h"

#include "core/chart.h"
#include "exchange/csv.h"
#include "exchange/json_export.h"
#include "report/pdf_export.h"

#include <QDate>
#include <QFileInfo>
#include <QSaveFile>

#include <functional>

namespace remit::command {

namespace {

Result<std::vector<ConstellationId>> chosenConstellations(const Plan& plan, const std::vector<std::string>& names)
{
    std::vector<ConstellationId> chosen;
    for (const std::string& name : names.empty() ? std::vector<std::string>{""} : names) {
        const auto found = constellationNamed(plan, name);
        if (!found)
            return found.error();
        chosen.push_back(*found);
    }
    return chosen;
}

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

Result<Answer> exportPdf(const Plan& plan, const std::vector<ConstellationId>& chosen, const ExportOptions& options)
{
    ChartOptions content;
    content.fileName = QFileInfo(QString::fromStdString(options.plan)).fileName();
    content.printedOn = QDate::currentDate();
    std::vector<ChartContent> charts;
    for (const ConstellationId constellation : chosen)
        charts.push_back(chartContent(plan, constellation, content));
    const auto title = titleOf(plan);
    const PdfMetadata metadata{title.empty() ? QStringLiteral("Who does what")
                                             : QString::fromUtf8(title.data(), static_cast<qsizetype>(title.size())),
                               qEnvironmentVariable("USER")};
    const auto outcome = writePdf(QString::fromStdString(options.target), charts, paperFor(options), metadata);
    if (!outcome)
        return outcome.error();
    Answer answer{"Wrote " + options.target + ": " + counted(static_cast<std::size_t>(outcome->pages), "page", "pages")
                      + ".\n",
                  {{"target", options.target}, {"pages", outcome->pages}, {"warnings", nlohmann::json::array()}}};
    for (const QString& warning : outcome->warnings) {
        answer.words += "  " + warning.toStdString() + "\n";
        answer.json["warnings"].push_back(warning.toStdString());
    }
    return answer;
}

Result<Answer> exportText(const ExportOptions& options, const std::string& content)
{
    if (auto written = writeWhole(options.target, content); !written)
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
    const auto chosen = chosenConstellations(*plan, options.constellations);
    if (!chosen)
        return chosen.error();
    const QString suffix = QFileInfo(QString::fromStdString(options.target)).suffix().toLower();
    if (suffix == "pdf")
        return exportPdf(*plan, *chosen, options);
    if (suffix == "json")
        return exportText(options, toJson(*plan));
    if (suffix == "csv" && chosen->size() == 1)
        return exportText(options, writeCsv(*plan, chosen->front()));
    if (suffix == "csv")
        return Error{"A CSV file holds one chart: name one --constellation."};
    return Error{"The format of " + options.target + " is not known. Use a name that ends in .pdf, .json or .csv."};
}

} // namespace remit::command
