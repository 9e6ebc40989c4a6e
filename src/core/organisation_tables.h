#pragma once

#include "core/columns.h"
#include "core/organisation_rows.h"

/// The tables of who sits where; part of core/tables.h.
namespace remit {

template <> struct Table<Location> {
    static constexpr std::string_view name = "location";
    static constexpr int keyColumns = 1;
    static constexpr auto columns = std::tuple{
        Column{"id", &Location::id},
        Column{"name", &Location::name},
        Column{"zone", &Location::zone},
        Column{"works_from", &Location::worksFrom},
        Column{"works_until", &Location::worksUntil},
        Column{"position", &Location::position},
        Column{"lunch_from", &Location::lunchFrom},
        Column{"lunch_until", &Location::lunchUntil},
    };
};

template <> struct Table<Person> {
    static constexpr std::string_view name = "person";
    static constexpr int keyColumns = 1;
    static constexpr auto columns = std::tuple{
        Column{"id", &Person::id},
        Column{"name", &Person::name},
        Column{"description", &Person::description},
        Column{"position", &Person::position},
        Column{"address", &Person::address},
    };
};

template <> struct Table<Unit> {
    static constexpr std::string_view name = "unit";
    static constexpr int keyColumns = 1;
    static constexpr auto columns = std::tuple{
        Column{"id", &Unit::id},     Column{"kind", &Unit::kind},         Column{"name", &Unit::name},
        Column{"side", &Unit::side}, Column{"position", &Unit::position},
    };
};

template <> struct Table<ConstellationUnit> {
    static constexpr std::string_view name = "constellation_unit";
    static constexpr int keyColumns = 2;
    static constexpr auto columns = std::tuple{
        Column{"constellation", &ConstellationUnit::constellation},
        Column{"unit", &ConstellationUnit::unit},
        Column{"developers", &ConstellationUnit::developers},
        Column{"markets", &ConstellationUnit::markets},
        Column{"product", &ConstellationUnit::product},
        Column{"location", &ConstellationUnit::location},
        Column{"x", &ConstellationUnit::x},
        Column{"y", &ConstellationUnit::y},
    };
};

template <> struct Table<Seat> {
    static constexpr std::string_view name = "seat";
    static constexpr int keyColumns = 2;
    static constexpr auto columns = std::tuple{
        Column{"constellation", &Seat::constellation},
        Column{"seat", &Seat::seat},
        Column{"title", &Seat::title},
        Column{"fte", &Seat::fte},
        Column{"person", &Seat::person},
        Column{"starts_on", &Seat::startsOn},
        Column{"manager", &Seat::manager},
        Column{"deputy", &Seat::deputy},
        Column{"location", &Seat::location},
        Column{"position", &Seat::position},
        Column{"x", &Seat::x},
        Column{"y", &Seat::y},
        Column{"works_on", &Seat::worksOn},
        Column{"works_from", &Seat::worksFrom},
        Column{"works_until", &Seat::worksUntil},
    };
};

template <> struct Table<SeatRole> {
    static constexpr std::string_view name = "seat_role";
    static constexpr int keyColumns = 3;
    static constexpr auto columns = std::tuple{
        Column{"constellation", &SeatRole::constellation},
        Column{"seat", &SeatRole::seat},
        Column{"role", &SeatRole::role},
        Column{"position", &SeatRole::position},
    };
};

template <> struct Table<SeatUnit> {
    static constexpr std::string_view name = "seat_unit";
    static constexpr int keyColumns = 3;
    static constexpr auto columns = std::tuple{
        Column{"constellation", &SeatUnit::constellation},
        Column{"seat", &SeatUnit::seat},
        Column{"unit", &SeatUnit::unit},
        Column{"position", &SeatUnit::position},
    };
};

} // namespace remit
