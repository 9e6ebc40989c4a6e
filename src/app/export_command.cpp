#include "app/commands.h"

#include "report/output/chart_output.h"
#include "report/pages/named_papers.h"

#include <QDate>
#include <QFileInfo>

#include <algorithm>
#include <string_view>

namespace remit::command {

namespace {

PaperOptions paperFor(const ExportOptions& options)
{
    PaperOptions paper;
    for (const NamedPaper& each : namedPapers) {
        if (sameName(each.name, options.paper))
            paper.size = each.size;
    }
    paper.orientation = options.portrait ? QPageLayout::Portrait : QPageLayout::Landscape;
    paper.fitToWidth = options.fitToWidth;
    return paper;
}

bool includes(const ExportOptions& options, std::string_view part)
{
    return std::find(options.include.begin(), options.include.end(), part) != options.include.end();
}

ExportContent contentFor(const ExportOptions& options)
{
    ExportContent content;
    content.chart.fileName = QFileInfo(QString::fromStdString(options.plan)).fileName();
    content.chart.printedOn = QDate::currentDate();
    for (const DocumentPart& part : documentParts)
        content.*part.wanted = includes(options, part.name);
    content.hours = content.hours || content.load;
    content.paper = paperFor(options);
    content.inks = options.blackAndWhite ? PageInks::blackAndWhite : PageInks::colors;
    content.author = qEnvironmentVariable("USER");
    return content;
}

Answer answerFor(const ExportOptions& options, const ExportOutcome& outcome)
{
    Answer answer{"Wrote " + options.target, {{"target", options.target}}};
    if (outcome.pages > 0) {
        answer.words += ": " + counted(static_cast<std::size_t>(outcome.pages), "page", "pages");
        answer.json["pages"] = outcome.pages;
    } else if (!outcome.size.isEmpty()) {
        answer.words += ": " + std::to_string(outcome.size.width()) + " by " + std::to_string(outcome.size.height());
        answer.json["width"] = outcome.size.width();
        answer.json["height"] = outcome.size.height();
    }
    answer.words += ".\n";
    answer.json["warnings"] = nlohmann::json::array();
    for (const QString& warning : outcome.warnings) {
        answer.words += "  " + warning.toStdString() + "\n";
        answer.json["warnings"].push_back(warning.toStdString());
    }
    return answer;
}

/// Only what the content needs: a chart alone rests on nothing, and reading takes its time.
Result<ExportKnowledge> knowledgeFor(const ExportContent& content, const Knowledge& knowledge)
{
    if (!content.load && !content.hours && !content.findings)
        return ExportKnowledge{};
    return readExportKnowledge(knowledge.read);
}

} // namespace

Result<Answer> exportPlan(const ExportOptions& options, const Knowledge& knowledge)
{
    const auto plan = planAt(options.plan);
    if (!plan)
        return plan.error();
    const auto chosen = constellationsNamed(*plan, options.constellations);
    if (!chosen)
        return chosen.error();
    const QString target = QString::fromStdString(options.target);
    const auto format = formatOf(target);
    if (!format)
        return Error{"The format of " + options.target
                     + " is not known. Use a name that ends in .pdf, .png, .svg, .html, .md, .csv or .json."};
    if (holdsOneChart(*format) && chosen->size() != 1)
        return Error{options.target + " holds one chart: name one --constellation."};
    const ExportContent content = contentFor(options);
    const auto known = knowledgeFor(content, knowledge);
    if (!known)
        return known.error();
    const auto outcome = exportTo(target, *format, *plan, *chosen, content, *known);
    if (!outcome)
        return outcome.error();
    return answerFor(options, *outcome);
}

} // namespace remit::command
