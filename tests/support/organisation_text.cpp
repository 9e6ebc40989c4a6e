#include "support/organisation_text.h"

#include "core/edits/edits.h"
#include "core/organisation.h"
#include "core/rows_of.h"

#include <cmath>
#include <cstdlib>
#include <sstream>

namespace remit::test {

namespace {

constexpr ConstellationId chart{1};

/// The row of the table with this text, added when there is none.
template <class Row, class Make> typename Row::Key found(Plan& plan, const std::string& name, Make make)
{
    for (const auto& [id, row] : plan.all<Row>()) {
        if (row.name == name)
            return id;
    }
    const typename Row::Key id{static_cast<std::int64_t>(plan.all<Row>().size() + 1)};
    apply(make(id), plan);
    return id;
}

std::string nameOf(const Plan& plan, const Seat& seat)
{
    return seat.person ? plan.find<Person>(*seat.person)->name : seat.title + "?";
}

void addLine(const std::string& line, Plan& plan)
{
    const auto colon = line.find(':');
    std::istringstream who(line.substr(0, colon));
    Seat seat;
    seat.constellation = chart;
    seat.seat = SeatId{static_cast<std::int64_t>(plan.all<Seat>().size() + 1)};
    std::string name;
    std::string share;
    who >> name >> share;
    seat.fte = share.empty() ? 1 : std::atof(share.c_str()) / 100;
    if (name.back() == '?')
        seat.title = name.substr(0, name.size() - 1);
    else
        seat.person = found<Person>(plan, name, [&](PersonId id) { return addPerson(plan, id, name); });
    std::istringstream rest(line.substr(colon + 1));
    std::vector<RoleId> hats;
    std::vector<UnitId> units;
    char part = ':';
    for (std::string word; rest >> word;) {
        if (word == "<" || word == ">")
            part = word.front();
        else if (part == '<')
            seat.manager = seatNamed(plan, word);
        else if (part == '>')
            units.push_back(found<Unit>(plan, word, [&](UnitId id) {
                return addUnit(plan, chart, {id, UnitKind::team, word});
            }));
        else
            hats.push_back(found<Role>(plan, word, [&](RoleId id) { return addRole(plan, chart, id, word, word); }));
    }
    apply(addSeat(plan, seat, hats), plan);
    apply(setServed(plan, seat.key(), units), plan);
}

} // namespace

Plan organisationFrom(std::string_view text)
{
    Plan plan;
    plan.put(LetterScheme{SchemeId{1}, "RACI", "", "RACI"});
    apply(addConstellation(plan, chart, "Chart", SchemeId{1}), plan);
    addSeats(plan, text);
    return plan;
}

void addSeats(Plan& plan, std::string_view text)
{
    std::istringstream lines{std::string(text)};
    for (std::string line; std::getline(lines, line);) {
        if (line.find(':') != std::string::npos)
            addLine(line, plan);
    }
}

std::string seatsOf(const Plan& plan, ConstellationId constellation)
{
    std::ostringstream told;
    for (const SeatId id : seatsInOrder(plan, constellation)) {
        const Seat& seat = *plan.find<Seat>({constellation, id});
        told << nameOf(plan, seat);
        if (seat.fte < 1)
            told << ' ' << std::lround(seat.fte * 100) << '%';
        told << ':';
        for (const RoleId hat : hatsOf(plan, seat.key()))
            told << ' ' << plan.find<Role>(hat)->name;
        if (seat.manager)
            told << " < " << nameOf(plan, *plan.find<Seat>({constellation, *seat.manager}));
        const std::vector<UnitId> units = servedBy(plan, seat.key());
        told << (units.empty() ? "" : " >");
        for (const UnitId unit : units)
            told << ' ' << plan.find<Unit>(unit)->name;
        told << '\n';
    }
    return told.str();
}

SeatId seatNamed(const Plan& plan, std::string_view name)
{
    for (const Seat& seat : eachOf<Seat>(plan, chart)) {
        const std::string told = nameOf(plan, seat);
        if (told == name || told == std::string(name) + "?")
            return seat.seat;
    }
    return {};
}

} // namespace remit::test
