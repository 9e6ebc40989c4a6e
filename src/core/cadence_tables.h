#pragma once

#include "core/cadence_rows.h"
#include "core/columns.h"

/// The tables of the cadence; part of core/tables.h.
namespace remit {

template <> struct Table<Meeting> {
    static constexpr std::string_view name = "meeting";
    static constexpr int keyColumns = 2;
    static constexpr auto columns = std::tuple{
        Column{"constellation", &Meeting::constellation},
        Column{"meeting", &Meeting::meeting},
        Column{"name", &Meeting::name},
        Column{"purpose", &Meeting::purpose},
        Column{"outcome", &Meeting::outcome},
        Column{"catalogue_key", &Meeting::catalogueKey},
        Column{"unit", &Meeting::unit},
        Column{"per", &Meeting::per},
        Column{"times", &Meeting::times},
        Column{"every", &Meeting::every},
        Column{"day", &Meeting::day},
        Column{"minutes_1", &Meeting::minutesInOneWeek},
        Column{"minutes_2", &Meeting::minutesInTwoWeeks},
        Column{"minutes_3", &Meeting::minutesInThreeWeeks},
        Column{"minutes_4", &Meeting::minutesInFourWeeks},
        Column{"channel", &Meeting::channel},
        Column{"turns", &Meeting::turns},
        Column{"starts_on", &Meeting::startsOn},
        Column{"position", &Meeting::position},
    };
};

template <> struct Table<MeetingAttendee> {
    static constexpr std::string_view name = "meeting_attendee";
    static constexpr int keyColumns = 5;
    static constexpr auto columns = std::tuple{
        Column{"constellation", &MeetingAttendee::constellation},
        Column{"meeting", &MeetingAttendee::meeting},
        Column{"role", &MeetingAttendee::role},
        Column{"seat", &MeetingAttendee::seat},
        Column{"unit", &MeetingAttendee::unit},
        Column{"required", &MeetingAttendee::isRequired},
        Column{"share", &MeetingAttendee::share},
        Column{"owner", &MeetingAttendee::isOwner},
        Column{"position", &MeetingAttendee::position},
    };
};

template <> struct Table<MeetingSlot> {
    static constexpr std::string_view name = "meeting_slot";
    static constexpr int keyColumns = 3;
    static constexpr auto columns = std::tuple{
        Column{"constellation", &MeetingSlot::constellation},
        Column{"meeting", &MeetingSlot::meeting},
        Column{"slot", &MeetingSlot::slot},
        Column{"week", &MeetingSlot::week},
        Column{"weekday", &MeetingSlot::weekday},
        Column{"starts_at", &MeetingSlot::startsAt},
        Column{"month_day", &MeetingSlot::monthDay},
        Column{"turn", &MeetingSlot::turn},
        Column{"pinned", &MeetingSlot::isPinned},
    };
};

template <> struct Table<MeetingTopic> {
    static constexpr std::string_view name = "meeting_topic";
    static constexpr int keyColumns = 3;
    static constexpr auto columns = std::tuple{
        Column{"constellation", &MeetingTopic::constellation},
        Column{"meeting", &MeetingTopic::meeting},
        Column{"responsibility", &MeetingTopic::responsibility},
        Column{"position", &MeetingTopic::position},
    };
};

template <> struct Table<BlockedTime> {
    static constexpr std::string_view name = "blocked_time";
    static constexpr int keyColumns = 3;
    static constexpr auto columns = std::tuple{
        Column{"constellation", &BlockedTime::constellation},
        Column{"seat", &BlockedTime::seat},
        Column{"blocked", &BlockedTime::blocked},
        Column{"weekday", &BlockedTime::weekday},
        Column{"starts_on", &BlockedTime::startsOn},
        Column{"ends_on", &BlockedTime::endsOn},
        Column{"starts_at", &BlockedTime::startsAt},
        Column{"ends_at", &BlockedTime::endsAt},
        Column{"reason", &BlockedTime::reason},
    };
};

template <> struct Table<Holiday> {
    static constexpr std::string_view name = "holiday";
    static constexpr int keyColumns = 2;
    static constexpr auto columns = std::tuple{
        Column{"location", &Holiday::location},
        Column{"date", &Holiday::date},
        Column{"name", &Holiday::name},
    };
};

template <> struct Table<MeetingWaiver> {
    static constexpr std::string_view name = "meeting_waiver";
    static constexpr int keyColumns = 3;
    static constexpr auto columns = std::tuple{
        Column{"constellation", &MeetingWaiver::constellation},
        Column{"rule", &MeetingWaiver::rule},
        Column{"meeting", &MeetingWaiver::meeting},
        Column{"reason", &MeetingWaiver::reason},
        Column{"author", &MeetingWaiver::author},
        Column{"until", &MeetingWaiver::until},
    };
};

} // namespace remit
