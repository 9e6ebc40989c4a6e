#include "model/comparison/moved_lines.h"

#include "analysis/comparison/moves.h"
#include "exchange/formats/agreed_content.h"
#include "model/comparison/compared_constellations.h"
#include "words/comparison/comparison_words.h"
#include "words/comparison/handover_words.h"
#include "words/comparison/organisation_change_words.h"
#include "words/text.h"

#include <QCoreApplication>

namespace remit {

namespace {

struct MovedWords {
    Q_DECLARE_TR_FUNCTIONS(remit::MovedLines)
};

using Lines = std::vector<MovedLine>;

void addLastWords(Lines& lines, const Plan& plan, ConstellationId before, ConstellationId after)
{
    const std::vector<RowMove> moves = movesBetween(plan, before, after, MovedPart::lastWord);
    lines.push_back({MovedLine::Kind::heading, MovedWords::tr("Last word")});
    for (const RowMove& move : moves)
        lines.push_back({MovedLine::Kind::move, moveSentence(plan, move), move.responsibility,
                         move.rolesAfter.empty() ? RoleId() : move.rolesAfter.front()});
    if (moves.empty())
        lines.push_back({MovedLine::Kind::note, noLastWordMoves(plan, before, after)});
}

/// Rows that only one of them is about: what is not done any more, or is taken up.
void addRowsOfOne(Lines& lines, const Plan& plan, const Comparison& pair)
{
    Lines found;
    for (int row = 0; row < int(pair.rows().size()); ++row) {
        const RowState was = pair.stateOf(0, row);
        const RowState is = pair.stateOf(1, row);
        if (was == is)
            continue;
        const auto* responsibility = plan.find<Responsibility>(pair.rows()[std::size_t(row)].responsibility);
        const QString title = responsibility != nullptr ? text(responsibility->title) : QString();
        const QString said = is == RowState::leftOut ? MovedWords::tr("%1: left out")
            : is == RowState::absent                 ? MovedWords::tr("%1: no longer in the chart")
            : was == RowState::leftOut               ? MovedWords::tr("%1: taken back in")
                                                     : MovedWords::tr("%1: new in the chart");
        found.push_back({MovedLine::Kind::move, said.arg(title), pair.rows()[std::size_t(row)].responsibility, {}});
    }
    if (found.empty())
        return;
    lines.push_back({MovedLine::Kind::heading, MovedWords::tr("In one of them only")});
    lines.insert(lines.end(), found.begin(), found.end());
}

QString headOf(const Plan& plan, ConstellationId before, ConstellationId after, const PartChange& change)
{
    const ColumnWords words = columnWords(plan, after, before, change.who);
    const QString name = columnInSentence(plan, after, before, change.who);
    if (change.who.isGone)
        return MovedWords::tr("%1 · no longer").arg(name);
    const QString who = words.below.isEmpty() ? name : MovedWords::tr("%1, %2").arg(name, words.below);
    return change.who.isNew() ? MovedWords::tr("%1 · new").arg(who) : who;
}

void addSection(Lines& lines, const QString& heading, const QStringList& told)
{
    if (told.isEmpty())
        return;
    lines.push_back({MovedLine::Kind::heading, heading});
    for (const QString& each : told)
        lines.push_back({MovedLine::Kind::move, each});
}

/// What else is otherwise than in the former state: people, teams, facts and the hours of that day.
void addOrganisation(Lines& lines, const ComparedConstellations& compared, const OrganisationStates& states,
                     const ConstellationLoad& loads)
{
    const KeptSide* side = compared.kept().used(states.before);
    if (side == nullptr)
        return;
    const OrganisationChanges changes = organisationChanges(states.plan, states.before, states.after);
    addSection(lines, MovedWords::tr("People"), peopleChanges(states, changes));
    addSection(lines, MovedWords::tr("Teams and what they serve"), unitChanges(states, changes));
    addSection(lines, MovedWords::tr("Meetings"),
               meetingChangeLines(states, meetingChanges(states.plan, states.before, states.after)));
    addSection(lines, MovedWords::tr("Facts"), factChanges(states, changes, compared.knowledge().facts));
    const auto* version = states.plan.find<AgreedVersion>({side->of, side->version});
    if (version != nullptr)
        addSection(lines, MovedWords::tr("Hours"), hourChanges(states, agreedLoads(*version).roles, loads));
}

} // namespace

std::vector<MovedLine> movedLines(const ComparedConstellations& compared, std::size_t before, std::size_t after)
{
    const Plan& plan = compared.plan();
    const ConstellationId from = compared.choice().constellations[before];
    const ConstellationId to = compared.choice().constellations[after];
    const Comparison pair = comparedInPair(plan, from, to);
    auto changes = partChanges(pair, 1);
    addHours(plan, changes, compared.measured(before).loads(), from, compared.measured(after).loads(), to);
    Lines lines;
    addLastWords(lines, plan, from, to);
    for (const PartChange& change : changes) {
        if (!change.changesAnything())
            continue;
        lines.push_back({MovedLine::Kind::heading, headOf(plan, from, to, change)});
        lines.push_back({MovedLine::Kind::part, partSentence(change)});
    }
    addRowsOfOne(lines, plan, pair);
    addOrganisation(lines, compared, {plan, from, to}, compared.measured(after).loads());
    return lines;
}

} // namespace remit
