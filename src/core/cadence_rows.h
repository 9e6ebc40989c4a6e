#pragma once

#include "core/id.h"
#include "core/words.h"

#include <array>
#include <optional>
#include <string>
#include <tuple>

/// The rows of a plan that say who meets when; part of core/rows.h. Times of the day are "09:30".
namespace remit {

/// How often a meeting comes again.
enum class Period { week, day, sprint, month, quarter, halfYear };
template <> struct Words<Period> {
    static constexpr std::array<std::pair<Period, std::string_view>, 6> list{{{Period::week, "week"},
                                                                              {Period::day, "day"},
                                                                              {Period::sprint, "sprint"},
                                                                              {Period::month, "month"},
                                                                              {Period::quarter, "quarter"},
                                                                              {Period::halfYear, "half-year"}}};
};

/// On which day of the sprint a meeting has to be.
enum class SprintDay { any, first, last };
template <> struct Words<SprintDay> {
    static constexpr std::array<std::pair<SprintDay, std::string_view>, 3> list{
        {{SprintDay::any, "any"}, {SprintDay::first, "first"}, {SprintDay::last, "last"}}};
};

/// How those who take part hear each other.
enum class Channel {
    /// They talk.
    twoWay,
    /// One side is told.
    oneWay,
    /// In writing, each when there is time: it needs no place in the week.
    written
};
template <> struct Words<Channel> {
    static constexpr std::array<std::pair<Channel, std::string_view>, 3> list{
        {{Channel::twoWay, "two-way"}, {Channel::oneWay, "one-way"}, {Channel::written, "written"}}};
};

enum class Weekday { any, monday, tuesday, wednesday, thursday, friday, saturday, sunday };
template <> struct Words<Weekday> {
    static constexpr std::array<std::pair<Weekday, std::string_view>, 8> list{{{Weekday::any, "any"},
                                                                               {Weekday::monday, "monday"},
                                                                               {Weekday::tuesday, "tuesday"},
                                                                               {Weekday::wednesday, "wednesday"},
                                                                               {Weekday::thursday, "thursday"},
                                                                               {Weekday::friday, "friday"},
                                                                               {Weekday::saturday, "saturday"},
                                                                               {Weekday::sunday, "sunday"}}};
};

/// A recurring piece of the cadence. A copy of the constellation has the same meetings.
struct Meeting {
    using Key = std::tuple<ConstellationId, MeetingId>;
    ConstellationId constellation;
    MeetingId meeting;
    std::string name = {};
    std::string purpose = {};
    /// What is decided in it.
    std::string outcome = {};
    /// Of the catalogue of meetings ("K01"), or empty for one's own.
    std::string catalogueKey = {};
    /// The team or product that it is a meeting of, or 0: of its attendees' roles those seats come that serve it.
    UnitId unit = {};
    /// So many `times` in `every` periods: 3 in 1 week, 1 in 2 weeks.
    Period per = Period::week;
    double times = 1;
    double every = 1;
    SprintDay day = SprintDay::any;
    /// How long it is in a sprint of 1, 2, 3 and 4 weeks.
    double minutesInOneWeek = 30;
    double minutesInTwoWeeks = 30;
    double minutesInThreeWeeks = 30;
    double minutesInFourWeeks = 30;
    Channel channel = Channel::twoWay;
    /// By how many times of the day it goes in turn, so that the inconvenient one is shared.
    double turns = 1;
    /// From when it is held, and in which month the first of a rare one is; empty for the first sprint.
    std::string startsOn = {};
    double position = 0;

    Key key() const { return {constellation, meeting}; }
    friend bool operator==(const Meeting&, const Meeting&) = default;
};

/// Who takes part: one of role, seat and group of stakeholders; the other two are 0.
struct MeetingAttendee {
    using Key = std::tuple<ConstellationId, MeetingId, RoleId, SeatId, UnitId>;
    ConstellationId constellation;
    MeetingId meeting;
    RoleId role = {};
    SeatId seat = {};
    UnitId unit = {};
    bool isRequired = true;
    /// The part of the meeting's time they spend in it, 0 to 1: the manager who comes to two stand-ups of five, 0.4.
    double share = 1;
    /// Whether they see to it that it leads to something; one of them does.
    bool isOwner = false;
    double position = 0;

    Key key() const { return {constellation, meeting, role, seat, unit}; }
    friend bool operator==(const MeetingAttendee&, const MeetingAttendee&) = default;
};

/// Where a meeting sits: one for each time it is held in its cycle. A daily one has one for all days.
struct MeetingSlot {
    using Key = std::tuple<ConstellationId, MeetingId, MeetingSlotId>;
    ConstellationId constellation;
    MeetingId meeting;
    MeetingSlotId slot;
    /// The week of the sprint (or of its longer cycle) from 0; of a monthly or rarer meeting which such weekday of the
    /// month, from 0, 4 being the last.
    double week = 0;
    Weekday weekday = Weekday::any;
    /// By the clock of the leading location.
    std::string startsAt = {};
    /// 1 to 31, instead of week and weekday, of a monthly or rarer meeting; the last day where the month is shorter.
    std::optional<double> monthDay = {};
    /// Which turn it is of a meeting that goes by turns, from 0.
    double turn = 0;
    /// Stays where it is when the best times are sought.
    bool isPinned = false;

    Key key() const { return {constellation, meeting, slot}; }
    friend bool operator==(const MeetingSlot&, const MeetingSlot&) = default;
};

/// A row of the chart that a meeting does part of the work for.
struct MeetingTopic {
    using Key = std::tuple<ConstellationId, MeetingId, ResponsibilityId>;
    ConstellationId constellation;
    MeetingId meeting;
    ResponsibilityId responsibility;
    double position = 0;

    Key key() const { return {constellation, meeting, responsibility}; }
    friend bool operator==(const MeetingTopic&, const MeetingTopic&) = default;
};

/// When whoever sits there can't meet, by the clock of the seat's location.
struct BlockedTime {
    using Key = std::tuple<ConstellationId, SeatId, BlockedTimeId>;
    ConstellationId constellation;
    SeatId seat;
    BlockedTimeId blocked;
    /// Every week on that day, or `any` for the days from `startsOn` to `endsOn`.
    Weekday weekday = Weekday::any;
    /// Empty: always, and for ever.
    std::string startsOn = {};
    std::string endsOn = {};
    /// Both empty: the whole day.
    std::string startsAt = {};
    std::string endsAt = {};
    std::string reason = {};

    Key key() const { return {constellation, seat, blocked}; }
    friend bool operator==(const BlockedTime&, const BlockedTime&) = default;
};

/// A day on which nobody works at a place; with location 0, at none.
struct Holiday {
    using Key = std::tuple<LocationId, std::string>;
    LocationId location;
    std::string date;
    std::string name = {};

    Key key() const { return {location, date}; }
    friend bool operator==(const Holiday&, const Holiday&) = default;
};

/// A finding about a meeting that the user accepts.
struct MeetingWaiver {
    using Key = std::tuple<ConstellationId, std::string, MeetingId>;
    ConstellationId constellation;
    std::string rule;
    MeetingId meeting;
    std::string reason = {};
    std::string author = {};
    std::string until = {};

    Key key() const { return {constellation, rule, meeting}; }
    friend bool operator==(const MeetingWaiver&, const MeetingWaiver&) = default;
};

} // namespace remit
