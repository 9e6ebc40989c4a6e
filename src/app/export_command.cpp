#include "app/agreed_names.h"
#include "app/commands.h"

#include "analysis/comparison/boundary.h"
#include "core/chart.h"
#include "core/organisation.h"
#include "report/output/chart_output.h"
#include "report/pages/named_papers.h"
#include "words/absence_words.h"

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
    content.chart.names = !options.withoutNames;
    for (const DocumentPart& part : documentParts)
        content.*part.wanted = includes(options, part.name);
    content.hours = content.hours || content.load;
    content.columns = fromWord<ChartColumns>(options.columns).value_or(ChartColumns::roles);
    content.awayWho = QString::fromStdString(options.seat);
    content.paper = paperFor(options);
    for (const NamedSeparator& each : namedSeparators)
        content.separator = options.separator == each.name ? each.separator : content.separator;
    content.byteOrderMark = options.byteOrderMark;
    content.inks = options.blackAndWhite ? PageInks::blackAndWhite : PageInks::colors;
    content.author = options.withoutNames ? QString() : qEnvironmentVariable("USER");
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
Result<ExportKnowledge> knowledgeFor(const ExportContent& content, const ResourceReader& resources)
{
    if (!content.load && !content.hours && !content.findings && !content.away && !content.advice && !content.comparison
        && !content.transition)
        return ExportKnowledge{};
    return readExportKnowledge(resources);
}

/// Whether a file of this format can hold what is to be included.
Result<> fitting(const ExportOptions& options, ExportFormat format)
{
    if (includes(options, "map") && !isPainted(format))
        return Error{options.target + " holds no map: use a name that ends in .pdf, .png or .svg."};
    if (includes(options, "map") && includes(options, "chart") && isPicture(format))
        return Error{options.target + " shows the chart or the map: name one with --include."};
    if (options.withoutNames && format == ExportFormat::json)
        return Error{options.target + " holds the whole plan, with its people: leave --without-names out."};
    if (includes(options, "advice") && format != ExportFormat::pdf)
        return Error{options.target + " holds no page of advice: use a name that ends in .pdf."};
    if (includes(options, "cadence")
        && (isPicture(format)
            || (!isPainted(format) && format != ExportFormat::csv && format != ExportFormat::calendar)))
        return Error{options.target + " holds no pages of meetings: use a name that ends in .pdf or .csv."};
    if (includes(options, "away") && format != ExportFormat::pdf)
        return Error{options.target + " holds no page about who is away: use a name that ends in .pdf."};
    if (includes(options, "boundary") && format != ExportFormat::pdf)
        return Error{options.target + " holds no page to sign: use a name that ends in .pdf."};
    if (includes(options, "comparison") && format == ExportFormat::json)
        return Error{options.target + " holds the whole plan: comparison is for pages, pictures and text."};
    const bool holdsTransition
        = format == ExportFormat::pdf || format == ExportFormat::csv || format == ExportFormat::markdown;
    if (includes(options, "transition") && !holdsTransition)
        return Error{options.target + " holds no transition plan: use a name that ends in .pdf, .csv or .md."};
    if (includes(options, "transition") && includes(options, "comparison") && !isPainted(format))
        return Error{options.target + " holds the comparison or the transition plan: name one with --include."};
    if ((!options.separator.empty() || options.byteOrderMark) && format != ExportFormat::csv)
        return Error{options.target + " is no CSV: --separator and --bom are for names that end in .csv."};
    return {};
}

/// Whether there are as many constellations as are laid side by side or lead from one to another, where that is wanted.
Result<> comparable(const ExportOptions& options, const std::vector<ConstellationId>& constellations)
{
    // Each is among them once, however often it was named.
    const bool isTwice = constellations.size() < options.constellations.size();
    const bool isWanted = includes(options, "comparison") || includes(options, "transition");
    if (isWanted && isTwice)
        return Error{"A constellation is named twice: name others to lay it beside."};
    if (includes(options, "transition") && constellations.size() != 2)
        return Error{"Name the two constellations of the way, from and to, each with --constellation."};
    if (includes(options, "comparison") && (constellations.size() < 2 || constellations.size() > mostComparedOnPaper))
        return Error{"Name two to four constellations to lay side by side, each with --constellation."};
    return {};
}

RoleId roleCalled(const Plan& plan, const std::vector<RoleId>& roles, const std::string& name)
{
    for (const RoleId id : roles) {
        const auto* role = plan.find<Role>(id);
        if (sameName(role->name, name) || sameName(role->shortName, name))
            return id;
    }
    return {};
}

/// The two roles of the boundary, in every constellation of which it is wanted.
Result<> chooseBoundary(const ExportOptions& options, const Plan& plan,
                        const std::vector<ConstellationId>& constellations, ExportContent& content)
{
    if (!includes(options, "boundary"))
        return {};
    if (!options.roles.empty() && options.roles.size() != 2)
        return Error{"Name the two roles of the boundary, as in --roles PM,PO."};
    for (const ConstellationId each : constellations) {
        const std::vector<RoleId> roles = rolesInOrder(plan, each);
        const std::string& where = plan.find<Constellation>(each)->name;
        if (options.roles.empty() && !usualBoundary(plan, each))
            return Error{"\"" + where + "\" has no two roles."};
        for (const std::string& name : options.roles) {
            if (!roleCalled(plan, roles, name))
                return Error{"No role of \"" + where + "\" is called \"" + name + "\"."};
        }
        if (!options.roles.empty()) {
            content.boundaryFirst = roleCalled(plan, roles, options.roles[0]);
            content.boundarySecond = roleCalled(plan, roles, options.roles[1]);
        }
    }
    if (content.boundaryFirst && content.boundaryFirst == content.boundarySecond)
        return Error{"A boundary has two different roles."};
    return {};
}

/// Whose calendar it is, where only one person's is wanted.
Result<> chooseCalendar(const ExportOptions& options, const Plan& plan, ExportFormat format, ExportContent& content)
{
    content.calendarForEach = options.forEachPerson;
    if (options.person.empty() && !options.forEachPerson)
        return {};
    if (format != ExportFormat::calendar)
        return Error{options.target + " is no calendar: --person and --each-person are for names that end in .ics."};
    for (const PersonId id : peopleInOrder(plan)) {
        if (sameName(plan.find<Person>(id)->name, options.person))
            content.calendarOf = id;
    }
    if (!options.person.empty() && !content.calendarOf)
        return Error{"The plan has nobody called \"" + options.person + "\"."};
    return {};
}

/// Whether somebody of that name sits in one of the constellations, where somebody is to be away.
Result<> awayFound(const ExportOptions& options, const Plan& plan, const std::vector<ConstellationId>& constellations)
{
    if (!includes(options, "away"))
        return {};
    if (options.seat.empty())
        return Error{"Say who is away, as in --seat \"Anna\"."};
    const QString who = QString::fromStdString(options.seat);
    for (const ConstellationId each : constellations) {
        if (!seatsCalled(plan, each, who).empty())
            return {};
    }
    return Error{"Nobody called \"" + options.seat + "\" sits there. " + knownSeats(plan, constellations.front())};
}

} // namespace

Result<Answer> exportPlan(const ExportOptions& options, const ResourceReader& resources)
{
    auto stored = planAt(options.plan);
    if (!stored)
        return stored.error();
    const QString target = QString::fromStdString(options.target);
    const auto format = formatOf(target);
    // JSON holds what the plan has, and nothing beside it.
    const auto plan = format == ExportFormat::json ? std::move(stored) : withAgreed(*stored, options.constellations);
    if (!plan)
        return plan.error();
    const auto chosen = constellationsNamed(*plan, options.constellations);
    if (!chosen)
        return chosen.error();
    if (!format)
        return Error{"The format of " + options.target
                     + " is not known. Use a name that ends in .pdf, .png, .svg, .xlsx, .html, .md, "
                       ".csv, .json or .ics."};
    if (const auto fits = fitting(options, *format); !fits)
        return fits.error();
    if (const auto fits = comparable(options, *chosen); !fits)
        return fits.error();
    if (holdsOneChart(*format) && chosen->size() != 1 && !includes(options, "comparison")
        && !includes(options, "transition"))
        return Error{options.target + " holds one chart: name one --constellation."};
    if (const auto found = awayFound(options, *plan, *chosen); !found)
        return found.error();
    ExportContent content = contentFor(options);
    if (const auto known = chooseBoundary(options, *plan, *chosen, content); !known)
        return known.error();
    if (const auto known = chooseCalendar(options, *plan, *format, content); !known)
        return known.error();
    const auto known = knowledgeFor(content, resources);
    if (!known)
        return known.error();
    const auto outcome = exportTo(target, *format, *plan, *chosen, content, *known);
    if (!outcome)
        return outcome.error();
    return answerFor(options, *outcome);
}

} // namespace remit::command
