#include "report/content/seat_charters.h"

#include "core/organisation.h"
#include "report/content/charter_rows.h"
#include "report/content/report_words.h"
#include "words/lists.h"
#include "words/seat_words.h"

#include <QStringList>

#include <algorithm>
#include <map>
#include <set>

namespace remit {

using namespace report;

namespace {

/// "Anna Weber, Product Owner"; what the seat is where nobody sits there or no names are wanted.
QString called(const Plan& plan, const Seat& seat, const ChartOptions& options)
{
    const QString name = seatName(plan, seat);
    return seat.person && options.names ? whoSits(plan, seat) + QStringLiteral(", ") + name : name;
}

QString called(const Plan& plan, ConstellationId constellation, std::optional<SeatId> seat, const ChartOptions& options)
{
    const auto* found = seat ? plan.find<Seat>({constellation, *seat}) : nullptr;
    return found == nullptr ? QString() : called(plan, *found, options);
}

QString unitsOf(const Plan& plan, const Seat& seat)
{
    QStringList names;
    for (const UnitId unit : servedBy(plan, seat.key()))
        names << plain(plan.find<Unit>(unit)->name);
    return listed(names);
}

QString ledBy(const Plan& plan, const Seat& manager, const ChartOptions& options)
{
    QStringList names;
    for (const SeatId id : seatsInOrder(plan, manager.constellation)) {
        const Seat& seat = *plan.find<Seat>({manager.constellation, id});
        if (seat.manager == manager.seat)
            names << (seat.person && options.names ? whoSits(plan, seat) : seatName(plan, seat));
    }
    return listed(names);
}

/// "Hats: Product Owner · Time: full time · Reports to: Anna, Product Manager"
QString aboutTheSeat(const Plan& plan, const Seat& seat, const ChartOptions& options)
{
    const auto* place = seat.location ? plan.find<Location>(*seat.location) : nullptr;
    const QString deputy = called(plan, seat.constellation, seat.deputy, options);
    QStringList said;
    const auto tell = [&](const QString& what, const QString& text) {
        said << (text.isEmpty() ? text : say("%1: %2").arg(what, text));
    };
    tell(say("Hats"), hatsInWords(plan, seat.key()));
    tell(say("Time"), seat.fte == 1 ? say("full time") : say("%1 % of full time").arg(qRound(seat.fte * 100)));
    tell(say("Place"), place == nullptr ? QString() : plain(place->name));
    tell(say("Reports to"), called(plan, seat.constellation, seat.manager, options));
    tell(say("Leads"), ledBy(plan, seat, options));
    tell(say("Deputy"), deputy.isEmpty() ? say("nobody yet") : deputy);
    tell(say("Serves"), unitsOf(plan, seat));
    return joined(said);
}

/// Those who do or answer for the same rows, most rows first.
SheetSection colleagues(const Plan& plan, const Seat& seat, const ChartPeople& people, const ChartOptions& options)
{
    const std::vector<RoleId> hats = hatsOf(plan, seat.key());
    const auto isMine = [&](RoleId role) { return std::find(hats.begin(), hats.end(), role) != hats.end(); };
    std::map<SeatId, int> shared;
    for (const auto& [id, row] : people.rows) {
        std::set<RoleId> active(row.doers.begin(), row.doers.end());
        active.insert(row.owners.begin(), row.owners.end());
        const auto* told = plan.find<ChartRow>({seat.constellation, id});
        if (told == nullptr || told->leftOut || told->hidden || std::none_of(active.begin(), active.end(), isMine))
            continue;
        std::set<SeatId> others;
        for (const RoleId role : active) {
            for (const SeatId each : seatsOf(plan, seat.constellation, role))
                others.insert(each);
        }
        for (const SeatId other : others)
            shared[other] += other == seat.seat ? 0 : 1;
    }
    std::vector<SeatId> order = seatsInOrder(plan, seat.constellation);
    std::stable_sort(order.begin(), order.end(), [&](SeatId one, SeatId two) { return shared[one] > shared[two]; });
    SheetSection section{say("With whom I share it"), {}, say("With nobody in this chart.")};
    for (const SeatId other : order) {
        if (shared[other] == 0)
            continue;
        const QString count
            = shared[other] == 1 ? say("1 responsibility") : say("%1 responsibilities").arg(shared[other]);
        section.items.push_back(
            {{}, {}, say("%1: %2").arg(called(plan, seat.constellation, other, options), count), {}, {}});
    }
    return section;
}

SheetContent charter(const Plan& plan, const Constellation& constellation, const Seat& seat, const ChartPeople& people,
                     const ChartOptions& options)
{
    SheetContent sheet;
    const QString name = seatName(plan, seat);
    sheet.title = seat.person && options.names ? whoSits(plan, seat)
        : seat.person                          ? name
                                               : say("%1: %2").arg(name, whoSits(plan, seat));
    sheet.subtitle = joined(
        {say("Charter"), seat.person && options.names ? name : QString(), subtitle(plan, constellation, options)});
    sheet.running = joined({say("Charter: %1").arg(sheet.title), plain(constellation.name)});
    sheet.legend = legendOf(plan, constellation.scheme);
    sheet.description = aboutTheSeat(plan, seat, options);
    sheet.sections = charterSections(plan, people, hatsOf(plan, seat.key()), options);
    sheet.sections.push_back(colleagues(plan, seat, people, options));
    sheet.footer = footer(options);
    return sheet;
}

} // namespace

std::vector<SheetContent> seatCharters(const Plan& plan, ConstellationId constellation, const ChartOptions& options)
{
    std::vector<SheetContent> sheets;
    const auto* found = plan.find<Constellation>(constellation);
    if (found == nullptr)
        return sheets;
    const ChartPeople people(plan, constellation);
    for (const SeatId seat : seatsInOrder(plan, constellation))
        sheets.push_back(charter(plan, *found, *plan.find<Seat>({constellation, seat}), people, options));
    return sheets;
}

} // namespace remit
