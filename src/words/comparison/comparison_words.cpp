#include "words/comparison/comparison_words.h"

#include "analysis/comparison/common_rows.h"
#include "core/organisation.h"
#include "core/role_names.h"
#include "words/lists.h"
#include "words/person_words.h"
#include "words/seat_words.h"
#include "words/text.h"

#include <QCoreApplication>
#include <QStringList>

namespace remit {

namespace {

struct ComparisonPhrases {
    Q_DECLARE_TR_FUNCTIONS(remit::ComparisonWords)
};

QString apartSentence(const CommonRows& common, const QString& name, const QString& baseline)
{
    return common.inBoth == 0
        ? ComparisonPhrases::tr(
              "%1 and %2 share no responsibility, so that figures about their rows can't be compared: "
              "none is called better or worse. A set-up that is created after the rows of a chart were linked to "
              "the catalogue (Tools > Links to the catalogue, on the chart) has these rows.")
              .arg(name, baseline)
        : ComparisonPhrases::tr("%1 and %2 share only %3 of %4 responsibilities, so that figures about their rows "
                                "can't be compared: none is called better or worse.")
              .arg(name, baseline, QString::number(common.inBoth), QString::number(common.ofSmaller));
}

QString hatsBelow(const Plan& plan, const std::vector<RoleId>& hats)
{
    QStringList names;
    for (const RoleId hat : hats)
        names << text(shortNameOf(plan, hat));
    return names.join(QStringLiteral(", "));
}

QString roleNames(const Plan& plan, const std::vector<RoleId>& roles)
{
    QStringList names;
    for (const RoleId role : roles)
        names << text(shortNameOf(plan, role));
    return names.isEmpty() ? ComparisonPhrases::tr("nobody") : listed(names);
}

QString peopleNames(const Plan& plan, const std::vector<PersonId>& people, bool withVacant)
{
    QStringList names;
    for (const PersonId person : people)
        names << personLabel(plan, person);
    if (withVacant)
        names << ComparisonPhrases::tr("a vacant seat");
    return listed(names);
}

/// Where a column stands: that which is gone is told by the baseline.
const Seat* seatOf(const Plan& plan, ConstellationId constellation, ConstellationId baseline,
                   const ComparedColumn& column)
{
    return column.seats.empty() ? nullptr
                                : plan.find<Seat>({column.isGone ? baseline : constellation, column.seats.front()});
}

QString spokenLetters(const std::string& letters)
{
    return letters.empty() ? ComparisonPhrases::tr("nothing")
                           : text(letters).split(QString(), Qt::SkipEmptyParts).join(u' ');
}

} // namespace

ColumnWords columnWords(const Plan& plan, ConstellationId constellation, ConstellationId baseline,
                        const ComparedColumn& column)
{
    ColumnWords words;
    if (column.role) {
        words.name = text(shortNameOf(plan, column.role));
        words.below = column.isGone ? QString() : peopleInShort(plan, constellation, column.role);
    } else if (column.person) {
        words.name = personLabel(plan, column.person);
        words.below = hatsBelow(plan, column.isGone ? column.hatsBefore : column.hats);
    } else if (const Seat* seat = seatOf(plan, constellation, baseline, column)) {
        words.name = seatName(plan, *seat);
        words.below = whoSits(plan, *seat);
    }
    if (column.isGone)
        words.below = ComparisonPhrases::tr("no longer");
    return words;
}

QString columnInSentence(const Plan& plan, ConstellationId constellation, ConstellationId baseline,
                         const ComparedColumn& column)
{
    return column.role ? text(fullNameOf(plan, column.role)) : columnWords(plan, constellation, baseline, column).name;
}

QString holdersBefore(const Plan& plan, const RowMove& move)
{
    return move.isByPeople ? peopleNames(plan, move.peopleBefore, move.isVacantBefore)
                           : roleNames(plan, move.rolesBefore);
}

QString holdersAfter(const Plan& plan, const RowMove& move)
{
    return move.isByPeople ? peopleNames(plan, move.peopleAfter, move.isVacantAfter) : roleNames(plan, move.rolesAfter);
}

QString moveInWords(const Plan& plan, const RowMove& move)
{
    return ComparisonPhrases::tr("%1 → %2").arg(holdersBefore(plan, move), holdersAfter(plan, move));
}

QString moveSentence(const Plan& plan, const RowMove& move)
{
    const auto* row = plan.find<Responsibility>(move.responsibility);
    return ComparisonPhrases::tr("%1: %2").arg(row != nullptr ? text(row->title) : QString(), moveInWords(plan, move));
}

QString constellationName(const Plan& plan, ConstellationId constellation)
{
    const auto* found = plan.find<Constellation>(constellation);
    return found != nullptr ? text(found->name) : QString();
}

QString spokenDifference(const Plan& plan, const Comparison& comparison, const ComparedPlace& place)
{
    const ComparedSide& side = comparison.sides()[place.side];
    const ConstellationId baseline = comparison.sides()[comparison.choice().baseline].constellation;
    const auto* row = plan.find<Responsibility>(comparison.rows()[std::size_t(place.row)].responsibility);
    const RowState state = comparison.stateOf(place.side, place.row);
    const QString letters = state == RowState::absent ? ComparisonPhrases::tr("not in this chart")
        : state == RowState::leftOut                  ? ComparisonPhrases::tr("left out")
                                                      : spokenLetters(comparison.letters(place));
    const QString here
        = ComparisonPhrases::tr("%1, %2, %3: %4")
              .arg(columnInSentence(plan, side.constellation, baseline, side.columns[place.column]),
                   constellationName(plan, side.constellation), row != nullptr ? text(row->title) : QString(), letters);
    return comparison.differs(place)
        ? ComparisonPhrases::tr("%1; in %2 it was %3")
              .arg(here, constellationName(plan, baseline), spokenLetters(comparison.lettersBefore(place)))
        : here;
}

QString differingText(const Comparison& comparison)
{
    return ComparisonPhrases::tr("%1 of %2 responsibilities differ")
        .arg(comparison.differingRows())
        .arg(comparison.rows().size());
}

QStringList apartSentences(const Plan& plan, const Comparison& comparison)
{
    QStringList sentences;
    const std::size_t baseline = comparison.choice().baseline;
    const auto name = [&](std::size_t side) { return constellationName(plan, comparison.sides()[side].constellation); };
    for (std::size_t side = 0; side < comparison.sides().size(); ++side) {
        if (!comparison.rows().empty() && !hasEnoughInCommon(comparison, side))
            sentences << apartSentence(commonRows(comparison, side, baseline), name(side), name(baseline));
    }
    return sentences;
}

} // namespace remit
