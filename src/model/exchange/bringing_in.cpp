#include "model/exchange/bringing_in.h"

#include "advisor/catalogue.h"
#include "advisor/links/role_links.h"
#include "core/edits/edits.h"
#include "core/edits/edits_of_people.h"
#include "core/edits/edits_of_seats.h"
#include "core/letters.h"
#include "core/organisation.h"
#include "core/utf8.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace remit {

namespace {

/// Seats the people of a chart in a plan that holds the chart already.
class Seating {
public:
    Seating(Plan& plan, ConstellationId constellation)
        : m_plan(plan)
        , m_constellation(constellation)
    {
    }

    void seat(const std::string& name, RoleId role)
    {
        const PersonId person = personCalled(name);
        if (const auto own = seatOf(person))
            return addHat(*own, role);
        for (const SeatId each : seatsOf(m_plan, m_constellation, role)) {
            Seat vacant = *m_plan.find<Seat>({m_constellation, each});
            if (vacant.person)
                continue;
            vacant.person = person;
            return apply(changeSeat(m_plan, vacant), m_plan);
        }
        Seat added;
        added.constellation = m_constellation;
        added.seat = newId<SeatId>();
        added.person = person;
        apply(addSeat(m_plan, added, {role}), m_plan);
    }

private:
    PersonId personCalled(const std::string& name)
    {
        for (const auto& [id, person] : m_plan.all<Person>()) {
            if (folded(person.name) == folded(name))
                return id;
        }
        const auto id = newId<PersonId>();
        apply(addPerson(m_plan, id, name), m_plan);
        return id;
    }
    std::optional<SeatId> seatOf(PersonId person) const
    {
        for (const SeatId each : seatsInOrder(m_plan, m_constellation)) {
            if (m_plan.find<Seat>({m_constellation, each})->person == person)
                return each;
        }
        return std::nullopt;
    }
    void addHat(SeatId seat, RoleId role)
    {
        std::vector<RoleId> hats = hatsOf(m_plan, {m_constellation, seat});
        if (std::find(hats.begin(), hats.end(), role) != hats.end())
            return;
        hats.push_back(role);
        apply(setHats(m_plan, {m_constellation, seat}, hats), m_plan);
    }

    Plan& m_plan;
    ConstellationId m_constellation;
};

struct BringingIn {
    Q_DECLARE_TR_FUNCTIONS(remit::BringingIn)
};

} // namespace

std::vector<SchemeRows> schemesForImport(const Catalogue& catalogue)
{
    std::vector<SchemeRows> schemes;
    for (const CatalogueScheme& known : catalogue.schemes)
        schemes.push_back({known.scheme, known.letters});
    return schemes;
}

const std::vector<Letter>& lettersFor(const RecognisedChart& chart, const std::vector<SchemeRows>& schemes)
{
    static const std::vector<Letter> none;
    for (const SchemeRows& rows : schemes) {
        if (hasAll(rows.letters, chart.letters))
            return rows.letters;
    }
    return schemes.empty() ? none : schemes.front().letters;
}

Result<Imported> broughtIn(const Plan& plan, const RecognisedChart& chart, const ImportTarget& target,
                           const Catalogue& catalogue)
{
    auto imported = importChart(plan, chart, target);
    if (!imported)
        return imported;
    if (target.withPeople && !chart.people.empty()) {
        Plan after = plan;
        apply(imported->edit, after);
        Seating seating(after, imported->constellation);
        for (const NamedPerson& each : chart.people)
            seating.seat(each.name, imported->roles[each.role]);
        imported->edit = difference(plan, after);
        imported->remarks.push_back(std::string(chart.peopleAreInNames ? "Roles are named after people, who"
                                                                       : "The file says who has the roles; they")
                                    + " come into seats of them: " + peopleInWords(chart) + ".");
    }
    imported->edit = withCatalogueRoles(plan, std::move(imported->edit), catalogue);
    return imported;
}

std::string peopleInWords(const RecognisedChart& chart)
{
    std::string words;
    for (const NamedPerson& each : chart.people) {
        const std::string& role = chart.roles[each.role];
        words += (words.empty() ? "" : ", ") + each.name + (each.name == role ? std::string() : " (" + role + ")");
    }
    return words;
}

QString countsInWords(const RecognisedChart& chart)
{
    const auto counted = [](std::size_t count, const QString& one, const QString& several) {
        return count == 1 ? one : several.arg(count);
    };
    const ImportCounts counts = countsOf(chart);
    QStringList parts{
        counted(counts.responsibilities, BringingIn::tr("1 responsibility"), BringingIn::tr("%1 responsibilities")),
        counted(counts.roles, BringingIn::tr("1 role"), BringingIn::tr("%1 roles"))};
    if (counts.areas > 0)
        parts << counted(counts.areas, BringingIn::tr("1 area"), BringingIn::tr("%1 areas"));
    return parts.join(BringingIn::tr(", "));
}

} // namespace remit
