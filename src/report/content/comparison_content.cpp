#include "report/content/comparison_content.h"

#include "analysis/comparison/common_rows.h"
#include "analysis/comparison/moves.h"
#include "analysis/comparison/part_changes.h"
#include "core/organisation.h"
#include "report/content/report_words.h"
#include "words/comparison/comparison_words.h"
#include "words/comparison/handover_words.h"
#include "words/lists.h"

namespace remit {

using namespace report;

namespace {

ConstellationId comparedAt(const ComparedContent& compared, std::size_t side)
{
    return compared.comparison.sides()[side].constellation;
}

/// Without names a seat is told by its first hat.
Figure asTold(const Plan& plan, ConstellationId constellation, Figure figure, bool names)
{
    if (names || !figure.seat)
        return figure;
    const std::vector<RoleId> hats = hatsOf(plan, {constellation, figure.seat});
    figure.role = hats.empty() ? RoleId() : hats.front();
    figure.seat = {};
    return figure;
}

/// "Today 6 · Proposed 1 (better)"
QString figureLine(const ComparedContent& compared, const std::vector<std::vector<Figure>>& figures, std::size_t metric,
                   bool names)
{
    const MetricText& told = compared.metrics[metric];
    const std::size_t baseline = compared.comparison.choice().baseline;
    QStringList parts;
    for (std::size_t side = 0; side < figures.size(); ++side) {
        const ConstellationId id = comparedAt(compared, side);
        const QString part = say("%1: %2").arg(
            constellationName(compared.plan, id),
            figureText(compared.plan, id, told, asTold(compared.plan, id, figures[side][metric], names)));
        parts << withVerdict(
            part, verdictOn(compared.comparison, side, figures[side][metric], figures[baseline][metric], told.better));
    }
    return joined(parts);
}

SheetSection figureSection(const ComparedContent& compared, bool names)
{
    std::vector<std::vector<Figure>> figures;
    for (const MeasuredSide& side : compared.measured)
        figures.push_back(side.figures(compared.plan, comparedAt(compared, compared.comparison.choice().baseline)));
    SheetSection section{say("Figures"), {}, {}};
    for (std::size_t metric = 0; metric < compared.metrics.size(); ++metric)
        section.items.push_back({{},
                                 {},
                                 QString::fromStdString(compared.metrics[metric].title),
                                 {},
                                 {{figureLine(compared, figures, metric, names), false}}});
    return section;
}

/// Without names, moves are told by roles, and those between people of one role not at all.
SheetSection movesSection(const ComparedContent& compared, ConstellationId from, ConstellationId to, bool names)
{
    SheetSection section{say("%1 to %2: who has the last word")
                             .arg(constellationName(compared.plan, from), constellationName(compared.plan, to)),
                         {},
                         noLastWordMoves(compared.plan, from, to)};
    auto moves = movesBetween(compared.plan, from, to, MovedPart::lastWord);
    for (const RowMove& move : names ? moves : toldByRoles(std::move(moves)))
        section.items.push_back({{}, {}, moveSentence(compared.plan, move), {}, {}});
    return section;
}

SheetSection partsSection(const ComparedContent& compared, std::size_t before, std::size_t after, bool names)
{
    const Plan& plan = compared.plan;
    const ConstellationId from = comparedAt(compared, before);
    const ConstellationId to = comparedAt(compared, after);
    auto changes = partChanges(comparedInPair(plan, from, to, names), 1);
    addHours(plan, changes, compared.measured[before].loads(), from, compared.measured[after].loads(), to);
    SheetSection section{
        say("%1 to %2: what changes for whom").arg(constellationName(plan, from), constellationName(plan, to)),
        {},
        say("Nothing changes for anybody.")};
    for (const PartChange& change : changes) {
        if (change.changesAnything())
            section.items.push_back(
                {{}, {}, columnInSentence(plan, to, from, change.who), {}, {{partSentence(change), false}}});
    }
    return section;
}

} // namespace

QString comparedNames(const Plan& plan, const Comparison& comparison)
{
    QStringList names;
    for (const ComparedSide& side : comparison.sides())
        names << constellationName(plan, side.constellation);
    return listed(names);
}

SheetContent comparisonSheet(const ComparedContent& compared, const ChartOptions& options)
{
    const std::size_t baseline = compared.comparison.choice().baseline;
    SheetContent sheet;
    sheet.title = say("Side by side");
    sheet.subtitle = comparedNames(compared.plan, compared.comparison);
    sheet.description = say("%1. Compared with %2.")
                            .arg(differingText(compared.comparison),
                                 constellationName(compared.plan, comparedAt(compared, baseline)));
    for (const QString& sentence : apartSentences(compared.plan, compared.comparison))
        sheet.description += QLatin1Char(' ') + sentence;
    sheet.running = joined({sheet.title, sheet.subtitle});
    sheet.sections.push_back(figureSection(compared, options.names));
    for (std::size_t side = 0; side < compared.measured.size(); ++side) {
        if (side == baseline)
            continue;
        sheet.sections.push_back(
            movesSection(compared, comparedAt(compared, baseline), comparedAt(compared, side), options.names));
        sheet.sections.push_back(partsSection(compared, baseline, side, options.names));
    }
    sheet.footer = footer(options);
    return sheet;
}

} // namespace remit
