#include "words/seat_words.h"

#include "core/organisation.h"
#include "words/lists.h"
#include "words/numbers.h"
#include "words/text.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <cmath>

namespace remit {

namespace {

struct SeatWords {
    Q_DECLARE_TR_FUNCTIONS(remit::SeatWords)
};

QString shareInWords(double fte)
{
    return fte < 1 ? SeatWords::tr("%1 % of full time").arg(int(std::lround(fte * 100))) : QString();
}

QStringList unitNames(const Plan& plan, const Seat::Key& seat)
{
    QStringList names;
    for (const UnitId id : servedBy(plan, seat)) {
        if (const auto* unit = plan.find<Unit>(id))
            names << text(unit->name);
    }
    return names;
}

/// The names where they are one or two, else how many teams or products; stakeholders where there is nothing else.
QString servedInShort(const Plan& plan, const Seat::Key& seat)
{
    for (const UnitKind kind : {UnitKind::team, UnitKind::product, UnitKind::stakeholders}) {
        QStringList names;
        for (const UnitId id : servedBy(plan, seat)) {
            if (plan.find<Unit>(id)->kind == kind)
                names << text(plan.find<Unit>(id)->name);
        }
        if (names.size() == 1 || names.size() == 2)
            return names.join(QStringLiteral(", "));
        if (!names.isEmpty())
            return (kind == UnitKind::team          ? SeatWords::tr("%1 teams")
                        : kind == UnitKind::product ? SeatWords::tr("%1 products")
                                                    : SeatWords::tr("%1 groups of stakeholders"))
                .arg(names.size());
    }
    return {};
}

template <class NameOf> QString hatNames(const Plan& plan, const Seat::Key& seat, NameOf nameOf)
{
    QStringList names;
    for (const RoleId id : hatsOf(plan, seat)) {
        if (const auto* role = plan.find<Role>(id))
            names << text(nameOf(*role));
    }
    return listed(names);
}

/// "vacant", "2 vacant"; empty where every seat of the role is filled.
QString vacanciesIn(const Plan& plan, ConstellationId constellation, RoleId role)
{
    int vacant = 0;
    for (const SeatId seat : seatsOf(plan, constellation, role))
        vacant += plan.find<Seat>({constellation, seat})->person ? 0 : 1;
    return vacant == 0 ? QString() : vacant == 1 ? SeatWords::tr("vacant") : SeatWords::tr("%1 vacant").arg(vacant);
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString whoSits(const Plan& plan, const Seat& seat)
{
    if (const auto* person = seat.person ? plan.find<Person>(*seat.person) : nullptr)
        return text(person->name);
    const QDate from = QDate::fromString(text(seat.startsOn), Qt::ISODate);
    return from.isValid() ? SeatWords::tr("vacant from %1").arg(QLocale(QLocale::English).toString(from, "MMMM yyyy"))
                          : SeatWords::tr("vacant");
}

QString hatsInWords(const Plan& plan, const Seat::Key& seat)
{
    return hatNames(plan, seat, [](const Role& role) { return role.name; });
}

QString belowSeat(const Plan& plan, const Seat& seat)
{
    return joined({seat.title.empty() ? servedInShort(plan, seat.key()) : text(seat.title), shareInWords(seat.fte)});
}

QString loadOfSeat(const SeatWorkload& load)
{
    const auto share = load.load();
    if (!share)
        return {};
    return signOfFigure(load.isAtLeast, load.isRough) + SeatWords::tr("%1 %").arg(int(std::lround(*share * 100)));
}

QString seatName(const Plan& plan, const Seat& seat)
{
    if (!seat.title.empty())
        return text(seat.title);
    const QString hats = hatsInWords(plan, seat.key());
    QStringList parts{hats.isEmpty() ? SeatWords::tr("Seat without a hat") : hats};
    parts << unitNames(plan, seat.key());
    return parts.join(QStringLiteral(", "));
}

QString seatSentence(const Plan& plan, const Seat& seat)
{
    QStringList said{seatName(plan, seat), whoSits(plan, seat), shareInWords(seat.fte)};
    if (const auto* manager = seat.manager ? plan.find<Seat>({seat.constellation, *seat.manager}) : nullptr)
        said << SeatWords::tr("reports to %1").arg(whoSits(plan, *manager));
    if (const auto* place = seat.location ? plan.find<Location>(*seat.location) : nullptr)
        said << SeatWords::tr("at %1").arg(text(place->name));
    const QStringList units = unitNames(plan, seat.key());
    if (!units.isEmpty())
        said << SeatWords::tr("serves %1").arg(listed(units));
    said.removeAll(QString());
    return said.join(QStringLiteral("; "));
}

QString belowUnit(const Plan& plan, const ConstellationUnit& use)
{
    const auto* unit = plan.find<Unit>(use.unit);
    if (unit == nullptr)
        return {};
    switch (unit->kind) {
    case UnitKind::stakeholders:
        return unit->side == UnitSide::external ? SeatWords::tr("external") : SeatWords::tr("internal");
    case UnitKind::team:
        if (!use.developers)
            return {};
        return *use.developers == 1 ? SeatWords::tr("1 developer")
                                    : SeatWords::tr("%1 developers").arg(trimmedNumber(*use.developers, 1));
    case UnitKind::product:
        break;
    }
    if (!use.markets)
        return {};
    return *use.markets == 1 ? SeatWords::tr("1 market")
                             : SeatWords::tr("%1 markets").arg(trimmedNumber(*use.markets, 1));
}

QString kindOfUnit(UnitKind kind)
{
    switch (kind) {
    case UnitKind::team:
        return SeatWords::tr("team");
    case UnitKind::product:
        return SeatWords::tr("product");
    case UnitKind::stakeholders:
        break;
    }
    return SeatWords::tr("stakeholders");
}

QString peopleBelowRole(const Plan& plan, ConstellationId constellation, RoleId role)
{
    QStringList names;
    if (!isAnybodySeated(plan, constellation))
        return {};
    for (const PersonId person : peopleOf(plan, constellation, role))
        names << text(plan.find<Person>(person)->name);
    if (const QString vacant = vacanciesIn(plan, constellation, role); !vacant.isEmpty())
        names << vacant;
    return names.join(QStringLiteral(", "));
}

QString peopleInShort(const Plan& plan, ConstellationId constellation, RoleId role)
{
    constexpr std::size_t named = 2;
    if (seatsOf(plan, constellation, role).size() <= named)
        return peopleBelowRole(plan, constellation, role);
    if (!isAnybodySeated(plan, constellation))
        return {};
    const auto people = peopleOf(plan, constellation, role);
    QStringList parts{people.empty()           ? QString()
                          : people.size() == 1 ? text(plan.find<Person>(people.front())->name)
                                               : SeatWords::tr("%1 people").arg(people.size()),
                      vacanciesIn(plan, constellation, role)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace remit
