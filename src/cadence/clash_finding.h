#pragma once

#include "cadence/placement_clock.h"
#include "core/plan.h"

#include <optional>
#include <set>
#include <vector>

namespace remit {

/// Explains a week in which not all meetings can be held.
class ClashFinding {
public:
    ClashFinding(const Plan& plan, const ZoneTable& zones, Date week, ConstellationId constellation,
                 PlacementClock& clock);

    /// A smallest set of these meetings that cannot all be held: without any one of them, the others can. What could
    /// not be found out in time stays in.
    std::vector<MeetingId> smallestSet(const std::set<MeetingId>& meetings);
    /// What, tried, lets all of them be held.
    std::vector<Remedy> remediesFor(const std::vector<MeetingId>& clash);

private:
    std::optional<bool> arePossible(const std::set<MeetingId>& meetings);
    /// Whether a short search finds times for all of them in the changed plan.
    bool frees(const Plan& changed, const std::vector<MeetingId>& clash);
    void addShorter(const std::vector<MeetingId>& clash, std::vector<Remedy>& remedies);
    void addShifts(const std::vector<MeetingId>& clash, std::vector<Remedy>& remedies);
    /// The first shift of the seat's hours by up to two hours that frees the meetings; 0 for none.
    int shiftThatFrees(SeatId seat, const std::vector<MeetingId>& clash);
    void addTurns(const std::vector<MeetingId>& clash, std::vector<Remedy>& remedies);
    void addWritten(const std::vector<MeetingId>& clash, std::vector<Remedy>& remedies);
    std::set<SeatId> seatsIn(const std::vector<MeetingId>& clash) const;

    const Plan& m_plan;
    const ZoneTable& m_zones;
    Date m_week;
    ConstellationId m_constellation;
    PlacementClock& m_clock;
};

} // namespace remit
