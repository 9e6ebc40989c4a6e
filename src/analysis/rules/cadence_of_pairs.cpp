#include "analysis/rules/cadence_parties.h"

#include <algorithm>
#include <numeric>

/// Managers, owners and sponsors that have to meet.
namespace remit {

namespace {

/// The syncs of managers and owners that both come to.
std::vector<const SeenMeeting*> syncsOf(const SeenStructure& structure, const Pair& pair)
{
    std::vector<const SeenMeeting*> syncs = structure.cadence().of({"K01", "K24"});
    std::erase_if(
        syncs, [&](const SeenMeeting* each) { return !attends(*each, pair.manager) || !attends(*each, pair.owner); });
    return syncs;
}

/// On which working days, counted on through the weeks until all comes again, the meetings are held; empty where that
/// is not said of all.
struct WorkingDays {
    std::vector<int> days;
    int weeks = 1;
};

WorkingDays workingDaysOf(const std::vector<const SeenMeeting*>& meetings)
{
    constexpr int longest = 52;
    WorkingDays held;
    for (const SeenMeeting* each : meetings) {
        if (!each->isPlaced || isByMonths(each->row))
            return {};
        for (const SlotTime& time : each->times)
            held.weeks = std::min(std::lcm(held.weeks, time.cycle), longest);
    }
    for (const SeenMeeting* each : meetings) {
        for (const SlotTime& time : each->times) {
            for (int week = time.week; week < held.weeks; week += time.cycle) {
                const int first = time.weekday == Weekday::any ? 0 : daysAfterMonday(time.weekday);
                const int last = time.weekday == Weekday::any ? workingDaysOfWeek - 1 : first;
                for (int day = first; day <= last; ++day)
                    held.days.push_back(week * workingDaysOfWeek + std::min(day, workingDaysOfWeek - 1));
            }
        }
    }
    std::sort(held.days.begin(), held.days.end());
    return held;
}

/// The fewest in any week.
int fewestAWeek(const WorkingDays& held)
{
    std::vector<int> weeks(static_cast<std::size_t>(held.weeks), 0);
    for (const int day : held.days)
        ++weeks[static_cast<std::size_t>(day / workingDaysOfWeek)];
    return *std::min_element(weeks.begin(), weeks.end());
}

/// The most working days from one to the next; 0 where two are on one day.
int widestGap(const WorkingDays& held)
{
    int widest = 0;
    for (std::size_t at = 0; at < held.days.size(); ++at) {
        const bool isLast = at + 1 == held.days.size();
        const int next = isLast ? held.days.front() + held.weeks * workingDaysOfWeek : held.days[at + 1];
        if (next == held.days[at])
            return 0;
        widest = std::max(widest, next - held.days[at]);
    }
    return widest;
}

struct SaidOfPair {
    std::string variant;
    double found = 0;
    double limit = 0;
};

std::optional<SaidOfPair> saidOfPair(const SeenStructure& structure, const Pair& pair, const FindingSink& sink)
{
    const std::vector<const SeenMeeting*> syncs = syncsOf(structure, pair);
    const double times = std::accumulate(syncs.begin(), syncs.end(), 0.0,
                                         [](double sum, const SeenMeeting* each) { return sum + each->timesAWeek; });
    if (isBelow(times, sink.limit()))
        return SaidOfPair{syncs.empty() ? "never" : "", times, sink.limit()};
    const WorkingDays held = workingDaysOf(syncs);
    if (held.days.empty())
        return std::nullopt;
    if (const int fewest = fewestAWeek(held); fewest < sink.limit())
        return SaidOfPair{"", static_cast<double>(fewest), sink.limit()};
    const int widest = widestGap(held);
    if (widest == 0)
        return SaidOfPair{"same-day", 0, 0};
    if (widest > sink.limit("gap"))
        return SaidOfPair{"gap", static_cast<double>(widest), sink.limit("gap")};
    return std::nullopt;
}

/// Whoever the other is of, by seat, else by role.
void nameOther(const Party& other, Finding& finding)
{
    if (other.seat != nullptr)
        finding.seats.push_back(other.seat->seat);
    else
        finding.roles.push_back(other.role);
}

/// One finding for each owner: it names all managers of whom the same holds as of the first.
void pairMeetsTooSeldom(const SeenStructure& structure, FindingSink& sink)
{
    std::vector<std::pair<const SeenSeat*, RoleId>> told;
    const std::vector<Pair> pairs = pairsOf(structure);
    for (const Pair& pair : pairs) {
        const auto said = saidOfPair(structure, pair, sink);
        const std::pair<const SeenSeat*, RoleId> owner{pair.owner.seat, pair.owner.role};
        if (!said || std::find(told.begin(), told.end(), owner) != told.end())
            continue;
        told.push_back(owner);
        Finding& finding = addAbout(pair.owner, sink);
        finding.seats.clear();
        finding.roles.clear();
        finding.variant = said->variant;
        finding.found = said->found;
        finding.limit = said->limit;
        for (const Pair& each : pairs) {
            const bool isOfOwner = each.owner.seat == pair.owner.seat && each.owner.role == pair.owner.role;
            const auto other = isOfOwner ? saidOfPair(structure, each, sink) : std::nullopt;
            if (other && other->variant == said->variant)
                nameOther(each.manager, finding);
        }
    }
}

/// Where there is an owner, the rule on backing from above says it.
void sponsorNotMet(const SeenStructure& structure, FindingSink& sink)
{
    const auto backing = structure.fact("executiveBacking");
    if (!backing || *backing > sink.limit() || meetsSponsor(structure) || !structure.columnsAs("PO").empty())
        return;
    Finding& finding = sink.add();
    finding.found = *backing;
    finding.limit = sink.limit();
}

void noJointPlanning(const SeenStructure& structure, FindingSink& sink)
{
    // Who only begins to meet has not come to planning yet.
    if (structure.columnsAs("PM", "PO").empty() || structure.columnsAs("PO", "PM").empty()
        || structure.cadence().of({"K02", "K03", "K04", "K05", "K06", "K14"}).empty())
        return;
    const std::vector<const SeenMeeting*> plannings = structure.cadence().of({"K04", "K14"});
    const bool isJoint = std::any_of(plannings.begin(), plannings.end(), [&](const SeenMeeting* each) {
        return anyAttendsAs(structure, *each, "PM") && anyAttendsAs(structure, *each, "PO");
    });
    if (!isJoint)
        sink.add();
}

} // namespace

std::vector<StructureRule> pairMeetingRules()
{
    return {{"pair-meets-too-seldom", {"", "gap"}, pairMeetsTooSeldom, false, {}, true},
            {"no-joint-planning", {}, noJointPlanning, false, {}, true},
            {"sponsor-not-met", {""}, sponsorNotMet, false, {}, true}};
}

} // namespace remit
