#include "analysis/rules/cadence_parties.h"

#include "analysis/meetings/occurrences.h"
#include "analysis/meetings/working_time.h"

#include <algorithm>

/// Owners and places of one product that have to meet.
namespace remit {

namespace {

/// Seats that act as owners of the product, one of each person.
std::vector<Party> ownersOf(const SeenStructure& structure, UnitId product)
{
    std::vector<Party> owners;
    for (const Party& each : partiesAs(structure, "PO")) {
        const bool isKnown
            = std::any_of(owners.begin(), owners.end(), [&](const Party& other) { return areOne(each, other); });
        if (each.seat != nullptr && !isKnown && worksOn(structure, each, product))
            owners.push_back(each);
    }
    return owners;
}

double timesAWeekOf(const std::vector<const SeenMeeting*>& meetings)
{
    double times = 0;
    for (const SeenMeeting* each : meetings)
        times += each->timesAWeek;
    return times;
}

std::vector<const SeenMeeting*> meetingsOfProduct(const SeenStructure& structure, UnitId product,
                                                  std::initializer_list<std::string_view> keys)
{
    std::vector<const SeenMeeting*> found = structure.cadence().of(keys);
    std::erase_if(found, [&](const SeenMeeting* each) { return !concernsProduct(structure, *each, product); });
    return found;
}

void ownersNotCoordinated(const SeenStructure& structure, FindingSink& sink)
{
    for (const UnitId product : productsIn(structure)) {
        const std::vector<Party> owners = ownersOf(structure, product);
        if (static_cast<double>(owners.size()) < sink.limit())
            continue;
        const std::vector<const SeenMeeting*> meetings = meetingsOfProduct(structure, product, {"K12"});
        const double times = timesAWeekOf(meetings) * structure.cadence().sprint().weeks;
        std::vector<SeatId> absent;
        for (const Party& owner : owners) {
            const bool comes = std::any_of(meetings.begin(), meetings.end(),
                                           [&](const SeenMeeting* each) { return attends(*each, owner); });
            if (!comes)
                absent.push_back(owner.seat->seat);
        }
        const bool isSeldom = isBelow(times, sink.limit("sprint"));
        if (!isSeldom && absent.empty())
            continue;
        Finding& finding = addAboutUnit(product, sink);
        finding.variant = isSeldom ? "" : "absent";
        finding.found = isSeldom ? static_cast<double>(owners.size()) : times;
        finding.limit = sink.limit("sprint");
        if (!isSeldom) {
            finding.seats = std::move(absent);
            finding.meetings = {meetings.front()->row.meeting};
        }
    }
}

/// Where the product's seats and teams are.
std::set<LocationId> placesOf(const SeenStructure& structure, UnitId product)
{
    std::set<LocationId> places;
    for (const SeenSeat& seat : structure.seats()) {
        if (seat.location && worksOn(structure, {&seat, {}}, product))
            places.insert(*seat.location);
    }
    for (const UnitId team : structure.units(UnitKind::team)) {
        const auto place = structure.locationOf(team);
        if (place && (!product || productOfTeam(structure, team) == product))
            places.insert(*place);
    }
    return places;
}

/// Whether somebody has to come at that time outside the working hours of the own place.
bool isOutsideHours(const SeenStructure& structure, const SeenMeeting& meeting, const LocalTime& time,
                    const std::string& leading)
{
    const Plan& plan = structure.plan();
    const ConstellationId here = structure.constellation();
    const ZoneTable& zones = structure.context().zones;
    return std::any_of(meeting.who.begin(), meeting.who.end(), [&](const Participant& who) {
        if (who.share <= 0 || who.isStakeholders())
            return false;
        const std::string zone = workingTimeOf(plan, here, who).zone;
        if (!zones.knows(zone))
            return false;
        const LocalTime there = zones.converted(time, leading, zone);
        const Minutes span{there.minutes, there.minutes + meeting.minutes};
        return hindranceOf(plan, here, who, there.date, span) == Hindrance::outsideHours;
    });
}

/// The same on any day of the coming year.
bool isEverOutsideHours(const SeenStructure& structure, const SeenMeeting& meeting)
{
    constexpr int daysAhead = 364;
    const Plan& plan = structure.plan();
    const std::string leading = leadingTime(plan, structure.constellation()).zone;
    const auto today = dateFrom(structure.context().today);
    if (!today || !structure.context().zones.knows(leading))
        return false;
    for (const MeetingSlot& slot : slotsOf(plan, meeting.row.key())) {
        const auto from = minutesFrom(slot.startsAt);
        const std::vector<Date> days
            = daysOf(meeting.row, slot, structure.cadence().sprint(), *today, *today + std::chrono::days(daysAhead));
        if (from && std::any_of(days.begin(), days.end(), [&](Date day) {
                return isOutsideHours(structure, meeting, {day, *from}, leading);
            }))
            return true;
    }
    return false;
}

void locationsNotJoined(const SeenStructure& structure, FindingSink& sink)
{
    for (const UnitId product : productsIn(structure)) {
        const std::set<LocationId> places = placesOf(structure, product);
        if (static_cast<double>(places.size()) < sink.limit())
            continue;
        const double times = timesAWeekOf(meetingsOfProduct(structure, product, {"K25"}));
        if (isBelow(times, sink.limit("week"))) {
            Finding& finding = addAboutUnit(product, sink);
            finding.found = static_cast<double>(places.size());
            finding.limit = sink.limit("week");
            continue;
        }
        for (const SeenMeeting* each : meetingsOfProduct(structure, product, {"K12"})) {
            if (!isEverOutsideHours(structure, *each))
                continue;
            Finding& finding = addAboutUnit(product, sink);
            finding.variant = "outside";
            finding.meetings = {each->row.meeting};
            break;
        }
    }
}

} // namespace

std::vector<StructureRule> productMeetingRules()
{
    return {{"owners-not-coordinated", {"", "sprint"}, ownersNotCoordinated, true, {}, true},
            {"locations-not-joined", {"", "week"}, locationsNotJoined, true, {}, true}};
}

} // namespace remit
