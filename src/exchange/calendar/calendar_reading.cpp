#include "exchange/calendar/calendar_reading.h"

#include <algorithm>
#include <map>

namespace remit {

namespace {

constexpr std::chrono::days oneYear{366};
/// Longer names of days and events are cut: a reason is a few words.
constexpr std::size_t longestReason = 200;
/// What goes on for longer is no holiday of everybody.
constexpr std::chrono::days longestHoliday{62};

std::string reasonFrom(const std::string& summary)
{
    std::string reason = summary.substr(0, longestReason);
    while (!reason.empty() && reason.size() == longestReason && (static_cast<unsigned char>(reason.back()) & 0x80) != 0)
        reason.pop_back();
    std::replace(reason.begin(), reason.end(), '\n', ' ');
    return reason;
}

void nameDays(const EventTime& time, Date from, const std::string& summary, std::map<Date, std::string>& names)
{
    const std::string reason = reasonFrom(summary);
    for (Date day = std::max(time.from.date, from); day < time.until.date; day += std::chrono::days(1)) {
        std::string& name = names[day];
        if (name.size() < longestReason && name.find(reason) == std::string::npos)
            name += (name.empty() ? "" : ", ") + reason;
    }
}

class BusyRows {
public:
    BusyRows(const Seat::Key& seat, Date from)
        : m_from(from)
    {
        std::tie(m_row.constellation, m_row.seat) = seat;
    }

    void add(const CalendarEvent& event)
    {
        m_row.reason = reasonFrom(event.summary);
        for (const WeeklyTime& each : event.weekly)
            addWeekly(each);
        for (const EventTime& each : event.times)
            each.isAllDay ? addDays(each) : addTime(each);
    }
    std::vector<BlockedTime> rows() && { return std::move(m_rows); }

private:
    BlockedTime& next()
    {
        m_rows.push_back(m_row);
        m_rows.back().blocked = newId<BlockedTimeId>();
        return m_rows.back();
    }
    void addWeekly(const WeeklyTime& time)
    {
        BlockedTime& row = next();
        row.weekday = time.weekday;
        if (time.first > m_from)
            row.startsOn = isoText(time.first);
        if (time.last)
            row.endsOn = isoText(*time.last);
        setClock(row, time.from, time.until);
    }
    void addDays(const EventTime& time)
    {
        BlockedTime& row = next();
        row.startsOn = isoText(time.from.date);
        row.endsOn = isoText(time.until.date - std::chrono::days(1));
    }
    /// Over midnight its first and its last day are rows of their own, and those between them one.
    void addTime(const EventTime& time)
    {
        const Date first = time.from.date;
        const Date last = time.until.date;
        if (first == last) {
            addPart(first, time.from.minutes, time.until.minutes);
            return;
        }
        addPart(first, time.from.minutes, minutesOfDay);
        if (last - first > std::chrono::days(1))
            addDays({{first + std::chrono::days(1), 0}, {last, 0}, true});
        if (time.until.minutes > 0)
            addPart(last, 0, time.until.minutes);
    }
    void addPart(Date day, int from, int until)
    {
        BlockedTime& row = next();
        row.startsOn = row.endsOn = isoText(day);
        setClock(row, from, until);
    }
    static void setClock(BlockedTime& row, int from, int until)
    {
        if (from == 0 && until == minutesOfDay)
            return;
        row.startsAt = clockText(from);
        row.endsAt = clockText(until);
    }

    Date m_from;
    BlockedTime m_row;
    std::vector<BlockedTime> m_rows;
};

} // namespace

Result<BusyTimes> busyTimesFrom(std::string_view text, const Seat::Key& seat, const ZoneTable& zones,
                                std::string_view zone, Date from)
{
    auto content = readEvents(text, zones, {from, from + oneYear, std::string(zone), true});
    if (!content)
        return content.error();
    BusyRows rows(seat, from);
    for (const CalendarEvent& each : content->events)
        rows.add(each);
    return BusyTimes{std::move(rows).rows(), std::move(content->misread)};
}

Result<HolidayDates> holidaysFrom(std::string_view text, LocationId place, Date from)
{
    auto content = readEvents(text, {}, {from, from + 2 * oneYear, {}, false, true});
    if (!content)
        return content.error();
    std::map<Date, std::string> names;
    for (const CalendarEvent& event : content->events) {
        for (const EventTime& time : event.times) {
            if (time.isAllDay && time.until.date - time.from.date > longestHoliday)
                content->misread.push_back({event.summary, Misread::tooLong});
            else if (time.isAllDay)
                nameDays(time, from, event.summary, names);
        }
    }
    HolidayDates made;
    made.misread = std::move(content->misread);
    for (const auto& [day, name] : names)
        made.days.push_back({place, isoText(day), name});
    return made;
}

} // namespace remit
