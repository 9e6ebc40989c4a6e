#include "words/person_words.h"

#include "core/chart.h"
#include "core/organisation.h"
#include "core/role_names.h"
#include "words/lists.h"
#include "words/names.h"
#include "words/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <set>
#include <utility>

namespace remit {

namespace {

struct PersonWords {
    Q_DECLARE_TR_FUNCTIONS(remit::PersonWords)
};

/// The people for whom it holds, in their order.
template <class Holds> std::vector<PersonId> peopleThat(const Plan& plan, const Holds& holds)
{
    std::vector<PersonId> found;
    for (const auto& [id, person] : plan.all<Person>()) {
        if (holds(person))
            found.push_back(id);
    }
    std::sort(found.begin(), found.end(), [&plan](PersonId a, PersonId b) {
        return std::pair(plan.find<Person>(a)->position, a) < std::pair(plan.find<Person>(b)->position, b);
    });
    return found;
}

QString shortHats(const Plan& plan, const Seat::Key& seat)
{
    QStringList names;
    for (const RoleId role : hatsOf(plan, seat))
        names << text(shortNameOf(plan, role));
    return names.isEmpty() ? PersonWords::tr("no hat") : listed(names);
}

} // namespace

QString personLabel(const Plan& plan, PersonId id)
{
    const auto* person = plan.find<Person>(id);
    if (person == nullptr)
        return {};
    QString name = text(person->name);
    const auto namesakes = peopleThat(plan, [&](const Person& each) { return areSameName(text(each.name), name); });
    if (namesakes.size() == 1)
        return name;
    const auto described = std::count_if(namesakes.begin(), namesakes.end(), [&](PersonId each) {
        return plan.find<Person>(each)->description == person->description;
    });
    const auto place = std::find(namesakes.begin(), namesakes.end(), id) - namesakes.begin() + 1;
    const QString apart
        = person->description.empty() || described > 1 ? QString::number(place) : text(person->description);
    return QStringLiteral("%1 (%2)").arg(name, apart);
}

std::vector<PersonId> peopleCalled(const Plan& plan, const QString& typed)
{
    // Read once each: a list of hundreds asks for everybody.
    std::set<PersonId> labelled;
    auto begun = peopleThat(plan, [&](const Person& each) {
        const QString name = text(each.name);
        if (!typed.startsWith(name, Qt::CaseInsensitive))
            return false;
        if (typed.size() > name.size() && areSameName(personLabel(plan, each.id), typed))
            labelled.insert(each.id);
        return typed.size() == name.size() || labelled.contains(each.id);
    });
    if (labelled.empty())
        return begun;
    return {labelled.begin(), labelled.end()};
}

QString seatsInWords(const Plan& plan, PersonId person)
{
    QStringList said;
    for (const ConstellationId constellation : constellationsInOrder(plan)) {
        QStringList hats;
        for (const SeatId seat : seatsInOrder(plan, constellation)) {
            if (plan.find<Seat>({constellation, seat})->person == person)
                hats << shortHats(plan, {constellation, seat});
        }
        if (!hats.isEmpty())
            said << PersonWords::tr("%1 in %2")
                        .arg(hats.join(QStringLiteral(", ")), text(plan.find<Constellation>(constellation)->name));
    }
    return said.join(QStringLiteral("; "));
}

} // namespace remit
