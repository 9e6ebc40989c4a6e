#include "analysis/comparison/part_changes.h"

#include "analysis/load/seat_load.h"
#include "core/organisation.h"

namespace remit {

namespace {

constexpr Involvements carrying{Involvement::answers, Involvement::decides, Involvement::does};
constexpr Involvements lastWord{Involvement::answers, Involvement::decides};
constexpr Involvements helping{Involvement::supports, Involvement::verifies, Involvement::signsOff,
                               Involvement::consulted};

void countRow(PartChange& change, ResponsibilityId row, Involvements before, Involvements now)
{
    const bool carried = before.hasAny(carrying);
    const bool carries = now.hasAny(carrying);
    if (carries && !carried)
        change.gained.push_back(row);
    if (carried && !carries)
        change.given.push_back(row);
    change.kept += carried && carries ? 1 : 0;
    const bool had = before.hasAny(lastWord);
    const bool has = now.hasAny(lastWord);
    change.lastWordsGained += has && !had ? 1 : 0;
    change.lastWordsGiven += had && !has ? 1 : 0;
    change.lastWordsKept += had && has ? 1 : 0;
    const bool helped = carried || before.hasAny(helping);
    change.helpsAnew += !carries && now.hasAny(helping) && !helped ? 1 : 0;
}

struct KnownHours {
    std::optional<double> hours;
    bool isRough = false;
    bool isAtLeast = false;

    void add(const std::optional<double>& more, bool rough, bool atLeast)
    {
        if (more)
            hours = hours.value_or(0) + *more;
        isRough = isRough || (more && rough);
        isAtLeast = isAtLeast || atLeast;
    }
};

KnownHours hoursIn(const Plan& plan, const ConstellationLoad& loads, ConstellationId constellation,
                   const std::vector<SeatId>& seats, const std::vector<RoleId>& hats)
{
    KnownHours known;
    for (const SeatId seat : seats) {
        const SeatWorkload load = seatLoad(plan, {constellation, seat}, loads);
        known.add(load.hours, load.isRough, load.isAtLeast);
    }
    if (!seats.empty())
        return known;
    for (const RoleId hat : hats) {
        if (const RoleWorkload* load = loads.of(hat))
            known.add(load->hours(), load->isRough(), load->isAtLeast());
    }
    return known;
}

} // namespace

Comparison comparedInPair(const Plan& plan, ConstellationId before, ConstellationId after, bool withPeople)
{
    const bool byPeople = withPeople && isAnybodySeated(plan, before) && isAnybodySeated(plan, after);
    return {plan, {{before, after}, 0, byPeople ? ComparedBy::people : ComparedBy::roles}};
}

std::vector<PartChange> partChanges(const Comparison& comparison, std::size_t side)
{
    std::vector<PartChange> changes;
    const std::vector<ComparedColumn>& columns = comparison.sides()[side].columns;
    for (std::size_t column = 0; column < columns.size(); ++column) {
        PartChange change{columns[column]};
        for (int row = 0; row < int(comparison.rows().size()); ++row) {
            const ComparedPlace place{side, column, row};
            countRow(change, comparison.rows()[std::size_t(row)].responsibility, comparison.meaningBefore(place),
                     comparison.meaning(place));
        }
        changes.push_back(std::move(change));
    }
    return changes;
}

void addHours(const Plan& plan, std::vector<PartChange>& changes, const ConstellationLoad& before,
              ConstellationId baseline, const ConstellationLoad& after, ConstellationId constellation)
{
    for (PartChange& change : changes) {
        const KnownHours was = hoursIn(plan, before, baseline, change.who.seatsBefore, change.who.hatsBefore);
        const KnownHours is
            = change.who.isGone ? KnownHours() : hoursIn(plan, after, constellation, change.who.seats, change.who.hats);
        change.hoursBefore = was.hours;
        change.hours = is.hours;
        change.isRough = was.isRough || is.isRough;
        change.isAtLeastBefore = was.isAtLeast;
        change.isAtLeast = is.isAtLeast;
    }
}

} // namespace remit
