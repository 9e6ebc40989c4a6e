#include "analysis/coverage/absence.h"

#include "core/chart.h"
#include "core/edits/edits.h"
#include "core/organisation.h"

#include <algorithm>
#include <map>

namespace remit {

namespace {

class AbsenceFinder {
public:
    AbsenceFinder(const Plan& plan, ConstellationId constellation, const std::vector<SeatId>& away,
                  const ConstellationLoad& loads)
        : m_plan(plan)
        , m_constellation(constellation)
        , m_away(away)
        , m_loads(loads)
    {
    }

    Absence found()
    {
        for (const SeatId seat : seatsInOrder(m_plan, m_constellation)) {
            if (isAway(seat))
                m_absence.away.push_back({seat, deputyOf(seat)});
        }
        readRows();
        readHours();
        return std::move(m_absence);
    }

private:
    bool isAway(SeatId seat) const { return std::find(m_away.begin(), m_away.end(), seat) != m_away.end(); }

    /// Whether somebody is there to do the work: a vacant seat does none, once anybody has been named for a seat.
    bool isPresent(SeatId seat) const
    {
        const auto* found = m_plan.find<Seat>({m_constellation, seat});
        return found != nullptr && !isAway(seat) && (found->person || !isAnybodySeated(m_plan, m_constellation));
    }

    std::optional<SeatId> deputyOf(SeatId away) const
    {
        const auto deputy = m_plan.find<Seat>({m_constellation, away})->deputy;
        return deputy && isPresent(*deputy) ? deputy : std::nullopt;
    }

    void readRows()
    {
        for (const Band& band : chartOf(m_plan, m_constellation).bands) {
            for (const ResponsibilityId row : band.rows) {
                const auto* told = m_plan.find<ChartRow>({m_constellation, row});
                if (told == nullptr || told->leftOut)
                    continue;
                std::vector<RoleId> lastWord = rolesThat(Involvement::answers, m_plan, told->key());
                const std::vector<RoleId> deciding = rolesThat(Involvement::decides, m_plan, told->key());
                lastWord.insert(lastWord.end(), deciding.begin(), deciding.end());
                addUncovered(m_absence.withoutLastWord, row, lastWord);
                addUncovered(m_absence.withoutDoer, row, rolesThat(Involvement::does, m_plan, told->key()));
            }
        }
    }

    void addUncovered(std::vector<UncoveredRow>& rows, ResponsibilityId row, const std::vector<RoleId>& roles) const
    {
        std::vector<SeatId> wearers;
        for (const RoleId role : roles) {
            const std::vector<SeatId> seats = seatsOf(m_plan, m_constellation, role);
            wearers.insert(wearers.end(), seats.begin(), seats.end());
        }
        const bool isConcerned
            = std::any_of(wearers.begin(), wearers.end(), [this](SeatId each) { return isAway(each); });
        if (!isConcerned
            || std::any_of(wearers.begin(), wearers.end(), [this](SeatId each) { return isPresent(each); }))
            return;
        std::optional<SeatId> standIn;
        for (const SeatId seat : wearers) {
            if (!standIn && isAway(seat))
                standIn = deputyOf(seat);
        }
        rows.push_back({row, standIn});
    }

    SeatWorkload loadIn(const Plan& plan, SeatId seat) const
    {
        return seatLoad(plan, {m_constellation, seat}, m_loads);
    }

    /// The plan without those for whom nobody stands in: their roles' work falls to the seats that are left.
    Plan withoutUnrepresented() const
    {
        std::vector<SeatId> unrepresented;
        for (const StandIn& each : m_absence.away) {
            if (!each.deputy)
                unrepresented.push_back(each.away);
        }
        Plan plan = m_plan;
        apply(removeSeats(plan, m_constellation, unrepresented), plan);
        return plan;
    }

    void readHours()
    {
        const Plan others = withoutUnrepresented();
        std::map<SeatId, double> passedOn;
        for (const StandIn& each : m_absence.away) {
            const SeatWorkload spent = loadIn(m_plan, each.away);
            m_absence.isRough = m_absence.isRough || spent.isRough;
            m_absence.isAtLeast = m_absence.isAtLeast || spent.isAtLeast;
            if (spent.hours)
                m_absence.hours = m_absence.hours.value_or(0) + *spent.hours;
            if (each.deputy)
                passedOn[*each.deputy] += loadIn(others, each.away).hours.value_or(0);
        }
        m_absence.left = m_absence.hours.value_or(0);
        for (const SeatId seat : seatsInOrder(m_plan, m_constellation)) {
            if (isPresent(seat))
                addGain(seat, loadIn(others, seat), passedOn[seat]);
        }
        m_absence.left = std::max(0.0, m_absence.left);
    }

    void addGain(SeatId seat, SeatWorkload after, double passedOn)
    {
        constexpr double noticeable = 0.05;
        const SeatWorkload before = loadIn(m_plan, seat);
        if (after.hours || passedOn > 0)
            after.hours = after.hours.value_or(0) + passedOn;
        if (passedOn > 0) {
            after.isRough = after.isRough || m_absence.isRough;
            after.isAtLeast = after.isAtLeast || m_absence.isAtLeast;
        }
        const SeatGain gain{seat, before, after};
        if (gain.hours() < noticeable)
            return;
        m_absence.left -= gain.hours();
        m_absence.gains.push_back(gain);
    }

    const Plan& m_plan;
    ConstellationId m_constellation;
    const std::vector<SeatId>& m_away;
    const ConstellationLoad& m_loads;
    Absence m_absence;
};

} // namespace

std::vector<SeatId> seatsOfPerson(const Plan& plan, ConstellationId constellation, PersonId person)
{
    std::vector<SeatId> seats = seatsInOrder(plan, constellation);
    std::erase_if(seats, [&](SeatId seat) { return plan.find<Seat>({constellation, seat})->person != person; });
    return seats;
}

Absence absenceOf(const Plan& plan, ConstellationId constellation, const std::vector<SeatId>& away,
                  const ConstellationLoad& loads)
{
    return AbsenceFinder(plan, constellation, away, loads).found();
}

} // namespace remit
