#include "model/organisation/seat_typing.h"

#include "core/edits/edits_of_seats.h"
#include "model/organisation/carried_out.h"
#include "model/organisation/typed_figures.h"
#include "model/organisation/typed_names.h"
#include "model/organisation/typed_working_times.h"
#include "model/steps/seat_steps.h"
#include "words/names.h"
#include "words/person_words.h"
#include "words/seat_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace remit {

namespace {

struct SeatTyping {
    Q_DECLARE_TR_FUNCTIONS(remit::SeatTyping)
};

Seat seatOf(const Plan& draft, const Seat::Key& key)
{
    return *draft.find<Seat>(key);
}

QString change(Plan& draft, const Seat& seat)
{
    return carryOut(steps::changeSeat(draft, seat), draft);
}

} // namespace

Result<QString> typeTitle(Plan& draft, const Seat::Key& key, const QString& typed)
{
    Seat seat = seatOf(draft, key);
    seat.title = nameFrom(typed).text.toStdString();
    return change(draft, seat);
}

Result<QString> typePerson(Plan& draft, const Seat::Key& key, const QString& typed)
{
    const Seat seat = seatOf(draft, key);
    const bool isVacant = typed.compare(SeatTyping::tr("vacant"), Qt::CaseInsensitive) == 0;
    const Name name = nameFrom(isVacant ? QString() : typed);
    if (seat.person && personLabel(draft, *seat.person).compare(name.text, Qt::CaseInsensitive) == 0)
        return QString();
    const auto meant = personMeant(draft, name.text);
    if (!meant)
        return meant.error();
    return carryOut(steps::fillSeat(draft, key, name), draft);
}

Result<QString> typeHats(Plan& draft, const Seat::Key& key, const QString& typed)
{
    std::vector<RoleId> hats;
    for (const QString& name : namesIn(typed)) {
        const RoleId role = roleMeant(draft, std::get<0>(key), name);
        if (std::find(hats.begin(), hats.end(), role) == hats.end())
            hats.push_back(role);
    }
    return carryOut(steps::setHats(draft, key, hats), draft);
}

Result<QString> typeTime(Plan& draft, const Seat::Key& key, const QString& typed)
{
    const auto share = typed.isEmpty() ? Result<double>(1.0) : shareMeant(typed);
    if (!share)
        return share.error();
    Seat seat = seatOf(draft, key);
    seat.fte = *share;
    return change(draft, seat);
}

Result<QString> typeManager(Plan& draft, const Seat::Key& key, const QString& typed)
{
    Seat seat = seatOf(draft, key);
    seat.manager.reset();
    if (!typed.isEmpty()) {
        const auto manager = seatMeant(draft, key, typed);
        if (!manager)
            return manager.error();
        seat.manager = *manager;
    }
    const auto fault = faultOf(draft, seat);
    if (fault == SeatFault::reportsToItself)
        return refusal(SeatTyping::tr("%1 cannot report to themselves: type another manager.").arg(typed));
    if (fault == SeatFault::reportsInCircle)
        return refusal(
            SeatTyping::tr("%1 reports to %2 already, directly or through others: both ways would be a circle.")
                .arg(typed, seatLabel(draft, seatOf(draft, key))));
    return change(draft, seat);
}

Result<QString> typeDeputy(Plan& draft, const Seat::Key& key, const QString& typed)
{
    Seat seat = seatOf(draft, key);
    seat.deputy.reset();
    if (!typed.isEmpty()) {
        const auto deputy = seatMeant(draft, key, typed);
        if (!deputy)
            return deputy.error();
        if (*deputy == seat.seat)
            return refusal(SeatTyping::tr("Nobody is their own deputy: type somebody else than %1.").arg(typed));
        seat.deputy = *deputy;
    }
    return change(draft, seat);
}

Result<QString> typePlace(Plan& draft, const Seat::Key& key, const QString& typed)
{
    const Name name = nameFrom(typed);
    Seat seat = seatOf(draft, key);
    seat.location = name.text.isEmpty() ? std::nullopt : std::optional(locationMeant(draft, name.text));
    return change(draft, seat);
}

Result<QString> typeServed(Plan& draft, const Seat::Key& key, const QString& typed)
{
    std::vector<UnitId> units;
    for (const QString& name : namesIn(typed)) {
        const UnitId unit = unitMeant(draft, std::get<0>(key), name);
        if (std::find(units.begin(), units.end(), unit) == units.end())
            units.push_back(unit);
    }
    return carryOut(steps::setServed(draft, key, units), draft);
}

Result<QString> typeStart(Plan& draft, const Seat::Key& key, const QString& typed)
{
    const auto day = dayMeant(typed);
    if (!day)
        return day.error();
    Seat seat = seatOf(draft, key);
    seat.startsOn = day->toStdString();
    return change(draft, seat);
}

Result<QString> typeWorkingTimes(Plan& draft, const Seat::Key& key, const QString& typed)
{
    const auto seat = workingTimesMeant(seatOf(draft, key), typed);
    if (!seat)
        return seat.error();
    return change(draft, *seat);
}

Result<QString> typeBlockedTimes(Plan& draft, const Seat::Key& key, const QString& typed)
{
    const auto blocked = blockedTimesMeant(draft, key, typed);
    if (!blocked)
        return blocked.error();
    return carryOut(steps::setBlockedTimes(draft, key, *blocked), draft);
}

} // namespace remit
