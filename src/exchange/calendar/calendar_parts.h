#pragma once

#include "core/calendar/zone_table.h"

#include <libical/ical.h>

#include <memory>
#include <string>
#include <string_view>

/// The library's components with an owner, and what is often put into them. Used inside this room only.
namespace remit {

struct FreeComponent {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using ComponentOwner = std::unique_ptr<icalcomponent, FreeComponent>;

inline constexpr int secondsOfMinute = 60;

/// Times of the calendar without a zone, and at UTC.
icaltimetype calendarTime(const LocalTime& local);
icaltimetype calendarTimeUtc(std::int64_t secondsSince1970);
LocalTime localTimeOf(const icaltimetype& time);
/// Whether it is a day, and one that a calendar of today can hold.
bool isSound(const icaltimetype& time);
/// Whether the library could make nothing of a value and took it out: of the "RRULE property".
bool hasUnread(icalcomponent& component, std::string_view property);

/// The parent owns what is put into it.
void put(icalcomponent& parent, icalproperty* property);
void put(icalcomponent& parent, ComponentOwner child);
/// The file's text, its lines folded.
std::string textOf(icalcomponent& component);

} // namespace remit
