#include "model/cadence/shown_week.h"

#include "analysis/meetings/meeting_times.h"
#include "core/organisation.h"
#include "core/rows_of.h"
#include "model/cadence/meeting_steps.h"
#include "model/cadence/week_words.h"
#include "model/document/plan_document.h"
#include "model/document/shown_constellation.h"
#include "words/cadence/meeting_words.h"
#include "words/text.h"
#include "words/zones.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace remit {

namespace {

constexpr int daysOfWeek = 7;
/// So that what comes once a month is among them.
constexpr int weeksLookedAt = 5;
constexpr int daysOfYear = 366;

Date mondayOfSprint(const Sprint& sprint, Date day)
{
    return mondayOf(day) - std::chrono::days(daysOfWeek * weekOfSprint(sprint, day));
}

} // namespace

bool touchesCadence(const PlanChange& change)
{
    return change.touches<Meeting>() || change.touches<MeetingAttendee>() || change.touches<MeetingSlot>()
        || change.touches<BlockedTime>() || change.touches<Holiday>() || change.touches<Location>()
        || change.touches<Seat>() || change.touches<SeatRole>() || change.touches<SeatUnit>() || change.touches<Unit>()
        || change.touches<ConstellationUnit>() || change.touches<Role>() || change.touches<ConstellationRole>()
        || change.touches<Person>() || change.touches<Constellation>() || change.touches<Setting>()
        || change.touches<Fact>();
}

ShownWeek::ShownWeek(PlanDocument& document, const ShownConstellation& shown, std::function<std::string()> today,
                     QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_shown(shown)
    , m_today(std::move(today))
{
    m_sprint = sprintOf(plan(), constellation());
    m_sprintMonday = mondayOfSprint(m_sprint, this->today());
    m_week = weekOfSprint(m_sprint, this->today());
    read();
    connect(&document, &PlanDocument::changed, this, &ShownWeek::follow);
    connect(&shown, &ShownConstellation::changed, this, [this] {
        m_filter = {};
        read();
        emit changed();
    });
}

const Plan& ShownWeek::plan() const
{
    return m_document.plan();
}

ConstellationId ShownWeek::constellation() const
{
    return m_shown.id();
}

Date ShownWeek::today() const
{
    return dateFrom(m_today()).value_or(Date());
}

void ShownWeek::showWeek(int week)
{
    const int wanted = std::clamp(week, 0, m_sprint.weeks - 1);
    if (wanted == m_week)
        return;
    m_week = wanted;
    read();
    emit changed();
}

void ShownWeek::showDay(Date day)
{
    m_sprintMonday = mondayOfSprint(m_sprint, day);
    m_week = weekOfSprint(m_sprint, day);
    read();
    emit changed();
}

void ShownWeek::setFilter(const WeekFilter& filter)
{
    m_filter = filter;
    read();
    emit changed();
}

void ShownWeek::follow(const PlanChange& change)
{
    if (!touchesCadence(change))
        return;
    read();
    emit changed();
}

void ShownWeek::read()
{
    m_sprint = sprintOf(plan(), constellation());
    m_sprintMonday = mondayOfSprint(m_sprint, m_sprintMonday);
    m_week = std::min(m_week, m_sprint.weeks - 1);
    m_zones = zonesOf(plan(), qtDate(m_sprintMonday - std::chrono::days(daysOfYear)),
                      qtDate(m_sprintMonday + std::chrono::days(2 * daysOfYear)));
    const Date end = m_sprintMonday + std::chrono::days(daysOfWeek * std::max(m_sprint.weeks, weeksLookedAt));
    m_troubles = troublesOf(plan(), constellation(), m_zones, m_sprintMonday, end);
    addRareClashes(end);
    readMeetings();
    readPlaces();
}

/// What is held once in so many months meets others in later weeks than those that are looked at: each such clash once.
void ShownWeek::addRareClashes(Date from)
{
    std::set<MeetingId> rare;
    for (const Meeting& meeting : eachOf<Meeting>(plan(), constellation())) {
        if (isByMonths(meeting))
            rare.insert(meeting.meeting);
    }
    if (rare.empty())
        return;
    const Date end = m_sprintMonday + std::chrono::days(daysOfYear);
    for (const Trouble& each : troublesOf(plan(), constellation(), m_zones, from, end)) {
        const auto isSame = [&](const Trouble& known) {
            return known.isClash() && known.who == each.who && known.occurrence.meeting == each.occurrence.meeting
                && known.other->meeting == each.other->meeting;
        };
        if (each.isClash() && (rare.contains(each.occurrence.meeting) || rare.contains(each.other->meeting))
            && std::none_of(m_troubles.begin(), m_troubles.end(), isSame))
            m_troubles.push_back(each);
    }
}

void ShownWeek::readPlaces()
{
    const std::vector<LocationId> places = placesInUse(plan(), constellation());
    const WorkingTime leading = leadingTime(plan(), constellation());
    m_axes = axesOf(plan(), places, leading.zone, m_zones, monday());
    m_hours = leading.day;
    for (const WeekBlock& block : m_blocks)
        m_hours = {std::min(m_hours.from, block.from), std::max(m_hours.until, block.until)};
    m_hours.from = m_hours.from / minutesOfHour * minutesOfHour;
    m_hours.until = std::min(minutesOfDay, (m_hours.until + minutesOfHour - 1) / minutesOfHour * minutesOfHour);
    m_hatched = hatchedTimes(plan(), places, m_axes, m_hours);
}

void ShownWeek::readMeetings()
{
    m_blocks.clear();
    m_unplaced.clear();
    m_days = workingDaysOfWeek;
    const auto participants = participantsOf(plan(), constellation());
    for (const Meeting* meeting : meetingsInOrder(plan(), constellation())) {
        if (steps::slotsMissing(plan(), *meeting) > 0)
            m_unplaced.push_back(meeting->meeting);
        if (isShown(*meeting, participants.at(meeting->meeting)))
            addBlocks(*meeting, participants.at(meeting->meeting));
    }
    for (const WeekBlock& block : m_blocks)
        m_days = std::max(m_days, block.day + 1);
    arrange();
}

void ShownWeek::arrange()
{
    m_columns.clear();
    if (!m_filter.teamsApart)
        return putSideBySide(m_blocks);
    const auto teams = unitsInOrder(plan(), constellation(), UnitKind::team);
    for (WeekBlock& block : m_blocks) {
        const UnitId unit = plan().find<Meeting>({constellation(), block.meeting})->unit;
        const auto place = std::find(teams.begin(), teams.end(), unit);
        block.team = place == teams.end() ? -1 : int(place - teams.begin());
    }
    if (putTeamsSideBySide(m_blocks, int(teams.size())))
        m_columns.push_back({tr("all"), tr("all")});
    QStringList names;
    for (const UnitId team : teams)
        names << text(plan().find<Unit>(team)->name);
    const QStringList shortNames = withoutCommonStart(names);
    for (qsizetype team = 0; team < names.size(); ++team)
        m_columns.push_back({names[team], shortNames[team]});
}

bool ShownWeek::isShown(const Meeting& meeting, const std::vector<Participant>& participants) const
{
    if (m_filter.seat)
        return std::any_of(participants.begin(), participants.end(),
                           [this](const Participant& who) { return who.seat == m_filter.seat; });
    const auto* unit = plan().find<Unit>(meeting.unit);
    return !m_filter.team || unit == nullptr || unit->kind != UnitKind::team || meeting.unit == m_filter.team;
}

void ShownWeek::addBlocks(const Meeting& meeting, const std::vector<Participant>& participants)
{
    WeekBlock block;
    block.meeting = meeting.meeting;
    block.kind = kindOf(plan(), meeting, participants);
    block.name = text(meeting.name);
    block.below = belowMeeting(plan(), meeting);
    for (const MeetingSlot& slot : slotsOf(plan(), meeting.key())) {
        const auto time = timeOf(meeting, slot, m_sprint.weeks);
        if (!time || slot.monthDay || (m_week - time->week) % std::gcd(time->cycle, m_sprint.weeks) != 0)
            continue;
        block.slot = slot.slot;
        block.isPinned = slot.isPinned;
        block.isRare = isByMonths(meeting) || time->cycle > m_sprint.weeks;
        block.isTroubled = std::any_of(m_troubles.begin(), m_troubles.end(), [&](const Trouble& each) {
            const auto isIt
                = [&](const Occurrence& one) { return one.meeting == meeting.meeting && one.slot == slot.slot; };
            return each.isRequired && (isIt(each.occurrence) || (each.other && isIt(*each.other)));
        });
        block.from = time->from;
        block.until = std::min(minutesOfDay, std::max(time->until, time->from + shortestBlock));
        const bool isDaily = time->weekday == Weekday::any;
        const int first = isDaily ? 0 : daysAfterMonday(time->weekday);
        for (block.day = first; block.day <= (isDaily ? workingDaysOfWeek - 1 : first); ++block.day)
            m_blocks.push_back(block);
    }
}

QString ShownWeek::holidayOn(int day) const
{
    const std::string date = isoText(monday() + std::chrono::days(day));
    for (const auto& [key, holiday] : plan().all<Holiday>()) {
        if (holiday.date == date)
            return holidayInWords(plan(), holiday);
    }
    return {};
}

bool ShownWeek::isEmpty() const
{
    return meetingsInOrder(plan(), constellation()).empty();
}

QString ShownWeek::summary() const
{
    return weekSummary(*this, placesInUse(plan(), constellation()));
}

QString ShownWeek::toolTipOf(const WeekBlock& block) const
{
    return blockInWords(*this, block, placesInUse(plan(), constellation())).join(u'\n');
}

QString ShownWeek::sentenceOf(const WeekBlock& block) const
{
    return blockInWords(*this, block, placesInUse(plan(), constellation())).join(QStringLiteral("; "));
}

int ShownWeek::indexOf(MeetingId meeting, MeetingSlotId slot) const
{
    const auto found = std::find_if(m_blocks.begin(), m_blocks.end(), [&](const WeekBlock& block) {
        return block.meeting == meeting && (!slot || block.slot == slot);
    });
    return found == m_blocks.end() ? -1 : int(found - m_blocks.begin());
}

} // namespace remit
