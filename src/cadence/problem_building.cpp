#include "cadence/problem_building.h"

#include <algorithm>
#include <numeric>

namespace remit {

namespace {

constexpr const char* reviewKey = "K05";
constexpr const char* retrospectiveKey = "K06";

/// Whether product manager and product owner keep in step by it, which needs days in between.
bool isSync(const Meeting& meeting)
{
    return meeting.catalogueKey == "K01" || meeting.catalogueKey == "K24";
}

/// Those whose calendars it takes: who has to come, else all who come.
std::vector<Participant> whoHasToCome(std::vector<Participant> all)
{
    std::erase_if(all, [](const Participant& each) { return each.share <= 0 || each.isStakeholders(); });
    const bool isAnyRequired
        = std::any_of(all.begin(), all.end(), [](const Participant& each) { return each.isRequired; });
    if (isAnyRequired)
        std::erase_if(all, [](const Participant& each) { return !each.isRequired; });
    return all;
}

std::optional<LeftReason> reasonToLeave(const Plan& plan, const DescribedMeeting& meeting, const FreeTimes& free,
                                        const std::set<MeetingId>& setAside)
{
    if (!takesTime(*meeting.row))
        return LeftReason::written;
    const std::vector<MeetingSlot> slots = slotsOf(plan, meeting.row->key());
    if (std::any_of(slots.begin(), slots.end(), [](const MeetingSlot& slot) { return slot.monthDay.has_value(); }))
        return LeftReason::onMonthDay;
    if (meeting.who.empty())
        return LeftReason::nobodyComes;
    if (meeting.minutes > free.longestHalfDay(meeting.who))
        return LeftReason::tooLong;
    if (setAside.count(meeting.row->meeting) > 0)
        return LeftReason::setAside;
    return std::nullopt;
}

std::vector<DescribedMeeting> describedMeetings(const Plan& plan, ConstellationId constellation, int sprintWeeks,
                                                const FreeTimes& free, const std::set<MeetingId>& setAside)
{
    std::vector<DescribedMeeting> all;
    for (const Meeting* row : meetingsInOrder(plan, constellation)) {
        all.push_back({row, whoHasToCome(participantsOf(plan, *row)), rhythmOf(*row, sprintWeeks),
                       minutesOf(*row, sprintWeeks), std::nullopt});
        all.back().reason = reasonToLeave(plan, all.back(), free, setAside);
    }
    return all;
}

/// Weeks after which all meetings come again, as far as they can be looked over.
int weeksTogether(const std::vector<DescribedMeeting>& meetings, int sprintWeeks)
{
    int weeks = sprintWeeks;
    for (const DescribedMeeting& each : meetings) {
        const int together = std::lcm(weeks, each.rhythm.cycle());
        weeks = together <= mostWeeks ? together : weeks;
    }
    return weeks;
}

} // namespace

bool staysPut(const Meeting& meeting, const MeetingSlot& slot, int sprintWeeks)
{
    return slot.isPinned && timeOf(meeting, slot, sprintWeeks);
}

ProblemBuilding::ProblemBuilding(const Plan& plan, const ZoneTable& zones, Date week, ConstellationId constellation,
                                 const std::set<MeetingId>& setAside)
    : m_plan(plan)
    , m_constellation(constellation)
    , m_free(plan, zones, constellation)
    , m_days(plan, constellation, week)
    , m_costs(placementCosts(plan), m_days.leading())
    , m_described(describedMeetings(plan, constellation, m_days.sprint().weeks, m_free, setAside))
    , m_weeks(weeksTogether(m_described, m_days.sprint().weeks))
    , m_patterns(m_days, m_weeks)
    , m_choices(m_free, m_days, m_costs, m_patterns)
{
}

std::set<MeetingId> ProblemBuilding::sought() const
{
    std::set<MeetingId> all;
    for (const DescribedMeeting& each : m_described) {
        if (!each.reason)
            all.insert(each.row->meeting);
    }
    return all;
}

PlacementProblem ProblemBuilding::build()
{
    return build(sought());
}

PlacementProblem ProblemBuilding::build(const std::set<MeetingId>& only)
{
    m_problem = {};
    m_problem.weeks = m_weeks;
    m_problem.otherWeekdayCost = m_costs.otherWeekday();
    m_owners.clear();
    m_choices.startAnew();
    m_rows.clear();
    for (const DescribedMeeting& each : m_described) {
        if (each.reason)
            m_problem.left.push_back({each.row->meeting, *each.reason});
        if (!takesTime(*each.row))
            continue;
        addMeeting(each);
        const int number = static_cast<int>(m_problem.meetings.size()) - 1;
        const auto pinned = addFixed(each, number);
        if (!each.reason && only.count(each.row->meeting) > 0)
            addOpen(each, number, pinned);
        if (m_problem.slots.empty() || m_problem.slots.back().meeting != number || m_problem.slots.back().isFixed)
            m_problem.meetings.back().windows.clear();
    }
    setOrder();
    m_problem.patterns = m_patterns.all();
    dropWhatFixedExclude(m_problem);
    return m_problem;
}

void ProblemBuilding::addMeeting(const DescribedMeeting& each)
{
    MeetingToPlace meeting;
    meeting.meeting = each.row->meeting;
    meeting.quarters = std::max(1, (each.minutes + quarterMinutes - 1) / quarterMinutes);
    for (const Participant& who : each.who)
        meeting.owners.push_back(owner(who));
    std::sort(meeting.owners.begin(), meeting.owners.end());
    meeting.owners.erase(std::unique(meeting.owners.begin(), meeting.owners.end()), meeting.owners.end());
    const bool isByWeeks = each.row->per == Period::week || each.row->per == Period::sprint;
    meeting.isOncePerDay = isByWeeks && each.rhythm.times > 1;
    if (isSync(*each.row) && each.row->per == Period::week && each.rhythm.groupWeeks == 1 && each.rhythm.times > 1) {
        constexpr int mostApart = 3;
        meeting.keepsApart = each.rhythm.times <= mostApart;
        meeting.windows = windowsOf(each);
    }
    m_problem.meetings.push_back(std::move(meeting));
    m_rows.push_back(each.row);
}

void ProblemBuilding::setOrder()
{
    for (std::size_t review = 0; review < m_rows.size(); ++review) {
        for (std::size_t later = 0; later < m_rows.size(); ++later) {
            MeetingToPlace& first = m_problem.meetings[review];
            MeetingToPlace& second = m_problem.meetings[later];
            if (m_rows[review]->catalogueKey != reviewKey || m_rows[later]->catalogueKey != retrospectiveKey
                || !shareOwner(first, second))
                continue;
            first.before.push_back(static_cast<int>(later));
            second.after.push_back(static_cast<int>(review));
        }
    }
}

void ProblemBuilding::addOpen(const DescribedMeeting& each, int number,
                              const std::map<std::pair<int, int>, int>& pinned)
{
    const Rhythm& rhythm = each.rhythm;
    for (int turn = 0; turn < rhythm.turns; ++turn) {
        for (int group = 0; group < rhythm.groups; ++group) {
            const auto known = pinned.find({turn, group});
            const int missing = rhythm.times - (known == pinned.end() ? 0 : known->second);
            for (int count = 0; count < missing; ++count)
                m_problem.slots.push_back(
                    {number, turn, turn * rhythm.groups + group, m_choices.choicesOf(each, turn, group), false});
        }
    }
}

std::map<std::pair<int, int>, int> ProblemBuilding::addFixed(const DescribedMeeting& each, int number)
{
    std::map<std::pair<int, int>, int> count;
    const Rhythm& rhythm = each.rhythm;
    for (const MeetingSlot& slot : slotsOf(m_plan, each.row->key())) {
        const auto time = timeOf(*each.row, slot, m_days.sprint().weeks);
        if (!time || slot.monthDay || (!slot.isPinned && !each.reason))
            continue;
        const int turn = isByMonths(*each.row) ? static_cast<int>(std::clamp(slot.turn, 0.0, rhythm.turns - 1.0))
                                               : time->week % rhythm.cycle() / rhythm.turnWeeks;
        const int group = time->week % rhythm.turnWeeks / rhythm.groupWeeks;
        const int from = time->from / quarterMinutes;
        const int until = (time->until + quarterMinutes - 1) / quarterMinutes;
        const SlotChoice choice{m_patterns.of(time->cycle, time->week, time->weekday), from,
                                m_choices.costOf(time->weekday, {time->from, time->until}),
                                quartersFrom(from, until - from)};
        m_problem.slots.push_back({number, turn, turn * rhythm.groups + group, {choice}, true});
        ++count[{turn, group}];
    }
    return count;
}

std::vector<DaySet> ProblemBuilding::windowsOf(const DescribedMeeting& each)
{
    constexpr std::size_t widest = 3;
    const std::vector<int> days = m_choices.possibleDays(each);
    std::vector<DaySet> windows;
    for (std::size_t first = 0; first < days.size() && days.size() > widest; ++first) {
        DaySet window;
        for (std::size_t step = 0; step < widest; ++step)
            window |= m_patterns.all()[static_cast<std::size_t>(days[(first + step) % days.size()])].set;
        windows.push_back(window);
    }
    return windows;
}

int ProblemBuilding::owner(const Participant& who)
{
    const auto [found, isNew]
        = m_owners.try_emplace(calendarOwner(m_plan, m_constellation, who), static_cast<int>(m_problem.open.size()));
    if (isNew) {
        std::vector<Quarters>& open = m_problem.open.emplace_back();
        for (int day = 0; day < m_weeks * daysOfWeek; ++day)
            open.push_back(m_free.of(who, m_days.date(day / daysOfWeek, day % daysOfWeek)));
    }
    return found->second;
}

} // namespace remit
