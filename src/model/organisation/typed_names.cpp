#include "model/organisation/typed_names.h"

#include "core/edits/edits_of_people.h"
#include "core/edits/edits_of_roles.h"
#include "core/organisation.h"
#include "core/rows_of.h"
#include "model/organisation/carried_out.h"
#include "words/lists.h"
#include "words/names.h"
#include "words/person_words.h"
#include "words/seat_words.h"
#include "words/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace remit {

namespace {

struct TypedNames {
    Q_DECLARE_TR_FUNCTIONS(remit::TypedNames)
};

bool isSame(const QString& one, const QString& other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

/// The name of a seat where nobody or somebody with another seat sits.
QString labelByHats(const Plan& plan, const Seat& seat)
{
    const QString name = seatName(plan, seat);
    return seat.person ? QStringLiteral("%1 (%2)").arg(personLabel(plan, *seat.person), name) : name;
}

bool sitsTwice(const Plan& plan, const Seat& seat)
{
    int seats = 0;
    for (const Seat& each : eachOf<Seat>(plan, seat.constellation))
        seats += each.person == seat.person ? 1 : 0;
    return seats > 1;
}

/// The first seat in order for which it holds, another than the one that asks if there is one.
template <class Holds> SeatId firstSeat(const Plan& plan, const Seat::Key& asking, const Holds& holds)
{
    const Seat* found = nullptr;
    const auto rank
        = [&](const Seat& seat) { return std::tuple(seat.seat == std::get<1>(asking), seat.position, seat.seat); };
    for (const Seat& seat : eachOf<Seat>(plan, std::get<0>(asking))) {
        if (holds(seat) && (found == nullptr || rank(seat) < rank(*found)))
            found = &seat;
    }
    return found == nullptr ? SeatId() : found->seat;
}

/// Who else sits there and goes by these first names, each with a seat.
std::map<PersonId, SeatId> seatedBy(const Plan& plan, const Seat::Key& asking, const QString& firstNames)
{
    std::map<PersonId, SeatId> seats;
    for (const Seat& seat : eachOf<Seat>(plan, std::get<0>(asking))) {
        const auto* person = seat.person ? plan.find<Person>(*seat.person) : nullptr;
        if (person != nullptr && seat.seat != std::get<1>(asking)
            && text(person->name).startsWith(firstNames + QLatin1Char(' '), Qt::CaseInsensitive))
            seats.emplace(person->id, seat.seat);
    }
    return seats;
}

} // namespace

QStringList namesIn(const QString& typed)
{
    QStringList names;
    for (const QString& part : typed.split(QRegularExpression(QStringLiteral("[,;\\n]")))) {
        if (const QString name = nameFrom(part).text; !name.isEmpty() && !names.contains(name, Qt::CaseInsensitive))
            names << name;
    }
    return names;
}

Result<std::optional<PersonId>> personMeant(const Plan& plan, const QString& typed)
{
    const auto people = peopleCalled(plan, typed);
    if (people.size() < 2)
        return people.empty() ? std::optional<PersonId>() : people.front();
    QStringList labels;
    for (const PersonId person : people)
        labels << personLabel(plan, person);
    return refusal(TypedNames::tr("%1 people are called “%2”: type which one, %3.")
                       .arg(people.size())
                       .arg(typed, enumerated(labels, TypedNames::tr("or"))));
}

QString seatLabel(const Plan& plan, const Seat& seat)
{
    return seat.person && !sitsTwice(plan, seat) ? personLabel(plan, *seat.person) : labelByHats(plan, seat);
}

Result<SeatId> seatMeant(const Plan& plan, const Seat::Key& asking, const QString& typed)
{
    const auto people = peopleCalled(plan, typed);
    SeatId found = firstSeat(plan, asking, [&](const Seat& seat) {
        return seat.person && std::find(people.begin(), people.end(), *seat.person) != people.end();
    });
    if (!found)
        found = firstSeat(plan, asking, [&](const Seat& seat) { return isSame(text(seat.title), typed); });
    if (!found)
        found = firstSeat(plan, asking, [&](const Seat& seat) { return isSame(labelByHats(plan, seat), typed); });
    if (found)
        return found;
    const auto begun = seatedBy(plan, asking, typed);
    if (begun.size() == 1)
        return begun.begin()->second;
    QStringList labels;
    for (const auto& [person, seat] : begun)
        labels << personLabel(plan, person);
    if (!labels.isEmpty())
        return refusal(TypedNames::tr("%1 who sit here are called “%2”: type which one, %3.")
                           .arg(labels.size())
                           .arg(typed, enumerated(labels, TypedNames::tr("or"))));
    return refusal(
        TypedNames::tr("Nobody called “%1” sits in this constellation: type a person or the title of a seat in it.")
            .arg(typed));
}

RoleId roleMeant(Plan& draft, ConstellationId constellation, const QString& typed)
{
    for (const bool isShort : {true, false}) {
        for (const auto& [id, role] : draft.all<Role>()) {
            if (isSame(text(isShort ? role.shortName : role.name), typed))
                return id;
        }
    }
    const auto id = newId<RoleId>();
    apply(addRole(draft, constellation, id, typed.toStdString(), {}), draft);
    return id;
}

UnitId unitMeant(Plan& draft, ConstellationId constellation, const QString& typed)
{
    const auto known = called<Unit>(draft, typed);
    const UnitId id = known.value_or(newId<UnitId>());
    apply(known ? useUnit(draft, constellation, id)
                : addUnit(draft, constellation, {id, UnitKind::team, typed.toStdString(), UnitSide::internal}),
          draft);
    return id;
}

LocationId locationMeant(Plan& draft, const QString& typed)
{
    if (const auto known = called<Location>(draft, typed))
        return *known;
    const auto id = newId<LocationId>();
    apply(addLocation(draft, id, typed.toStdString()), draft);
    return id;
}

} // namespace remit
