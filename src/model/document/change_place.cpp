#include "model/document/change_place.h"

#include "core/chart.h"
#include "core/organisation.h"
#include "core/rows_of.h"

#include <algorithm>

namespace remit {

namespace {

bool touchesWholePlan(const PlanChange& change)
{
    return change.touches<Area>() || change.touches<Responsibility>() || change.touches<Role>()
        || change.touches<LetterScheme>() || change.touches<Letter>() || change.touches<Person>()
        || change.touches<Unit>() || change.touches<Location>();
}

/// The constellations in whose charts the change may show.
std::set<ConstellationId> constellationsOf(const PlanChange& change, const Plan& plan)
{
    std::set<ConstellationId> found;
    if (touchesWholePlan(change)) {
        for (const auto& entry : plan.all<Constellation>())
            found.insert(entry.first);
        return found;
    }
    for (const ConstellationId id : change.rows<Constellation>())
        found.insert(id);
    change.eachTable([&]<class Row>(const Keys<Row>& keys) {
        if constexpr (OfConstellation<Row>) {
            for (const auto& key : keys)
                found.insert(std::get<0>(key));
        }
    });
    return found;
}

std::vector<ResponsibilityId> rowsOf(const Chart& chart)
{
    std::vector<ResponsibilityId> rows;
    for (const Band& band : chart.bands)
        rows.insert(rows.end(), band.rows.begin(), band.rows.end());
    return rows;
}

/// What took the place of something that stood behind `before` others.
template <class Id> Id inPlaceOf(const std::vector<Id>& ids, std::size_t before)
{
    return ids.empty() ? Id{} : ids[std::min(before, ids.size() - 1)];
}

} // namespace

/// Reads the chart of a constellation in search of the first thing that a change touches.
class ChangePlaces::Reader {
public:
    Reader(const Plan& plan, const PlanChange& change, const Constellation& constellation)
        : m_plan(plan)
        , m_change(change)
        , m_constellation(constellation)
        , m_chart(chartOf(plan, constellation.id))
    {
        for (const Assignment::Key& key : change.rows<Assignment>())
            add(key);
        for (const OpenQuestion::Key& key : change.rows<OpenQuestion>())
            add(key);
        for (const auto& [id, rule, responsibility, role] : change.rows<Waiver>())
            add({id, responsibility, role});
        for (const auto& [id, responsibility] : change.rows<Decision>())
            add({id, responsibility, {}});
        for (const auto& [id, beginning, responsibility] : change.rows<HandoverState>())
            add({id, responsibility, {}});
    }

    std::optional<Seen> first() const
    {
        if (touchesAll())
            return Seen{{m_constellation.id}};
        if (auto head = firstHead())
            return head;
        std::size_t rowsBefore = 0;
        for (const Band& band : m_chart.bands) {
            if (band.area && m_change.rows<Area>().contains(*band.area))
                return Seen{{m_constellation.id, band.area}, rowsBefore, 0};
            for (const ResponsibilityId row : band.rows) {
                if (touchesTitle(row))
                    return Seen{{m_constellation.id, {}, row}, rowsBefore, 0};
                if (const auto cells = m_cells.find(row); cells != m_cells.end())
                    return cellOf(row, cells->second, rowsBefore);
                ++rowsBefore;
            }
        }
        const auto seated = inOrganisation();
        return seated ? seated : inCadence();
    }

private:
    void add(const Assignment::Key& key)
    {
        const auto [id, responsibility, role] = key;
        if (id == m_constellation.id)
            m_cells[responsibility].insert(role);
    }
    bool touchesAll() const
    {
        const auto& letters = m_change.rows<Letter>();
        const auto& facts = m_change.rows<Fact>();
        return m_change.rows<Constellation>().contains(m_constellation.id)
            || m_change.rows<LetterScheme>().contains(m_constellation.scheme) || touches({}, {})
            || std::any_of(letters.begin(), letters.end(),
                           [&](const Letter::Key& key) { return std::get<SchemeId>(key) == m_constellation.scheme; })
            || std::any_of(facts.begin(), facts.end(),
                           [&](const Fact::Key& key) { return std::get<ConstellationId>(key) == m_constellation.id; })
            || touchesIn<AgreedVersion>(m_change, m_constellation.id);
    }
    std::optional<Seen> firstHead() const
    {
        for (std::size_t column = 0; column < m_chart.roles.size(); ++column) {
            const RoleId role = m_chart.roles[column];
            if (m_change.rows<Role>().contains(role) || touches({}, role)
                || m_change.rows<ConstellationRole>().contains({m_constellation.id, role}))
                return Seen{{m_constellation.id, {}, {}, role}, 0, column};
        }
        return std::nullopt;
    }
    /// The first seat that differs, else the first unit.
    std::optional<Seen> inOrganisation() const
    {
        const ConstellationId here = m_constellation.id;
        for (const SeatId seat : seatsInOrder(m_plan, here)) {
            if (touchesSeat(*m_plan.find<Seat>({here, seat})))
                return Seen{{here, {}, {}, {}, seat}};
        }
        for (const ConstellationUnit& use : eachOf<ConstellationUnit>(m_plan, here)) {
            if (m_change.rows<ConstellationUnit>().contains(use.key()) || m_change.rows<Unit>().contains(use.unit)
                || isAccepted(use.unit) || (use.location && isAccepted(*use.location)))
                return Seen{{here, {}, {}, {}, {}, use.unit}};
        }
        return std::nullopt;
    }
    /// The first meeting that differs.
    std::optional<Seen> inCadence() const
    {
        for (const Meeting& meeting : eachOf<Meeting>(m_plan, m_constellation.id)) {
            if (touchesMeeting(meeting.key()))
                return Seen{{m_constellation.id, {}, {}, {}, {}, {}, meeting.meeting}};
        }
        return std::nullopt;
    }
    bool touchesMeeting(const Meeting::Key& meeting) const
    {
        const auto isOfMeeting = [&](const auto& key) {
            return std::get<0>(key) == std::get<0>(meeting) && std::get<MeetingId>(key) == std::get<1>(meeting);
        };
        const auto any = [&](const auto& keys) { return std::any_of(keys.begin(), keys.end(), isOfMeeting); };
        return m_change.rows<Meeting>().contains(meeting) || any(m_change.rows<MeetingAttendee>())
            || any(m_change.rows<MeetingSlot>()) || any(m_change.rows<MeetingTopic>())
            || any(m_change.rows<MeetingWaiver>());
    }
    bool touchesSeat(const Seat& seat) const
    {
        const auto isOfSeat
            = [&](const auto& key) { return std::get<0>(key) == seat.constellation && std::get<1>(key) == seat.seat; };
        const auto& hats = m_change.rows<SeatRole>();
        const auto& served = m_change.rows<SeatUnit>();
        return m_change.rows<Seat>().contains(seat.key())
            || (seat.person && m_change.rows<Person>().contains(*seat.person))
            || (seat.location && m_change.rows<Location>().contains(*seat.location))
            || std::any_of(hats.begin(), hats.end(), isOfSeat) || std::any_of(served.begin(), served.end(), isOfSeat)
            || isAccepted(seat.seat) || (seat.location && isAccepted(*seat.location));
    }
    /// Whether a finding about it was accepted, or is no more.
    template <class Id> bool isAccepted(Id id) const
    {
        const auto& waivers = m_change.rows<SubjectWaiver>();
        return std::any_of(waivers.begin(), waivers.end(), [&](const SubjectWaiver::Key& key) {
            return std::get<ConstellationId>(key) == m_constellation.id && std::get<Id>(key) == id;
        });
    }
    /// Waivers name no row where they are about a role or about all.
    bool touches(ResponsibilityId row, RoleId role) const
    {
        const auto cells = m_cells.find(row);
        return cells != m_cells.end() && cells->second.contains(role);
    }
    bool touchesTitle(ResponsibilityId row) const
    {
        return m_change.rows<Responsibility>().contains(row)
            || m_change.rows<ChartRow>().contains({m_constellation.id, row});
    }
    /// The title where the row itself is meant, or a role that is not shown.
    Seen cellOf(ResponsibilityId row, const std::set<RoleId>& touched, std::size_t rowsBefore) const
    {
        const auto role = std::find_if(m_chart.roles.begin(), m_chart.roles.end(),
                                       [&](RoleId each) { return touched.contains(each); });
        const bool inTitle = touched.contains({}) || role == m_chart.roles.end();
        return {{m_constellation.id, {}, row, inTitle ? RoleId{} : *role}, rowsBefore, 0};
    }

    const Plan& m_plan;
    const PlanChange& m_change;
    const Constellation& m_constellation;
    Chart m_chart;
    std::map<ResponsibilityId, std::set<RoleId>> m_cells;
};

ChangePlaces::ChangePlaces(const PlanChange& change, const Plan& before)
    : m_change(change)
    , m_before(seenIn(before, change))
{
}

std::vector<ChangePlaces::Seen> ChangePlaces::seenIn(const Plan& plan, const PlanChange& change)
{
    std::vector<Seen> all;
    if (change.everything)
        return all;
    const std::set<ConstellationId> touched = constellationsOf(change, plan);
    for (const ConstellationId id : constellationsInOrder(plan)) {
        if (!touched.contains(id))
            continue;
        if (auto seen = Reader(plan, change, *plan.find<Constellation>(id)).first())
            all.push_back(*seen);
    }
    return all;
}

ChangePlace ChangePlaces::leftBy(const Seen& gone, const Plan& after)
{
    const Chart chart = chartOf(after, gone.place.constellation);
    ChangePlace place{gone.place.constellation};
    place.isGone = true;
    if (gone.place.isOfOrganisation())
        place.seat = gone.place.seat;
    else if (gone.place.isOfCadence())
        place.meeting = gone.place.meeting;
    else if (gone.place.area || gone.place.responsibility)
        place.responsibility = inPlaceOf(rowsOf(chart), gone.rowsBefore);
    else
        place.role = inPlaceOf(chart.roles, gone.rolesBefore);
    return place;
}

std::vector<ChangePlace> ChangePlaces::in(const Plan& after) const
{
    const std::vector<Seen> now = seenIn(after, m_change);
    std::vector<ChangePlace> places;
    for (const ConstellationId id : constellationsInOrder(after)) {
        const auto isHere = [id](const Seen& seen) { return seen.place.constellation == id; };
        if (const auto here = std::find_if(now.begin(), now.end(), isHere); here != now.end())
            places.push_back(here->place);
        else if (const auto was = std::find_if(m_before.begin(), m_before.end(), isHere); was != m_before.end())
            places.push_back(leftBy(*was, after));
    }
    return places;
}

std::vector<ChangePlace> placesOf(const PlanChange& change, const Plan& before, const Plan& after)
{
    return ChangePlaces(change, before).in(after);
}

std::optional<ChangePlace> placeFor(const std::vector<ChangePlace>& places, ConstellationId shown)
{
    if (places.empty())
        return std::nullopt;
    const auto found = std::find_if(places.begin(), places.end(),
                                    [shown](const ChangePlace& each) { return each.constellation == shown; });
    return found == places.end() ? places.front() : *found;
}

} // namespace remit
