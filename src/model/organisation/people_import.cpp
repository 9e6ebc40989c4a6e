#include "model/organisation/people_import.h"

#include "core/edits/edits_of_people.h"
#include "core/edits/edits_of_seats.h"
#include "core/organisation.h"
#include "core/rows_of.h"
#include "exchange/formats/clipboard_block.h"
#include "exchange/formats/csv.h"
#include "exchange/formats/source_file.h"
#include "model/organisation/seat_typing.h"
#include "model/organisation/typed_names.h"
#include "words/names.h"
#include "words/person_words.h"
#include "words/text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace remit {

namespace {

struct PeopleImportWords {
    Q_DECLARE_TR_FUNCTIONS(remit::PeopleImport)
};

QString counted(int count, const QString& one, const QString& many)
{
    return count == 1 ? one : many.arg(count);
}

/// A role that is called so, in full or in short.
std::optional<RoleId> roleCalled(const Plan& plan, const QString& name)
{
    for (const auto& [id, role] : plan.all<Role>()) {
        if (text(role.name).compare(name, Qt::CaseInsensitive) == 0
            || text(role.shortName).compare(name, Qt::CaseInsensitive) == 0)
            return id;
    }
    return std::nullopt;
}

/// The roles of "PM/PO"; what is none of them comes back as a title.
std::vector<RoleId> hatsCalled(const Plan& plan, const QString& written, QStringList& titles)
{
    if (const auto whole = roleCalled(plan, written))
        return {*whole};
    std::vector<RoleId> hats;
    static const QRegularExpression joints(QStringLiteral("\\s*[,;/+&\\n]\\s*|\\s+and\\s+|\\s+und\\s+"));
    for (const QString& name : written.split(joints, Qt::SkipEmptyParts)) {
        if (const auto role = roleCalled(plan, name))
            hats.push_back(*role);
        else
            titles << name;
    }
    if (hats.empty())
        titles = QStringList{written};
    return hats;
}

/// Brings the people of a list into a draft, one by one.
class Bringing {
public:
    Bringing(const Plan& plan, ConstellationId constellation, const PeopleList& list)
        : m_before(organisationOf(plan))
        , m_draft(m_before)
        , m_constellation(constellation)
        , m_list(list)
        , m_hasSeats(plan.find<Constellation>(constellation) != nullptr)
    {
    }

    PeopleImport done()
    {
        for (const std::string& sentence : m_list.leftOut)
            m_import.notes << text(sentence);
        for (const ListedPerson& listed : m_list.people)
            bring(listed);
        // Whoever leads is there by now.
        for (std::size_t at = 0; at < m_seats.size(); ++at) {
            if (m_seats[at])
                type(at, PeopleField::manager, typeManager, PeopleImportWords::tr("reports to %1"));
        }
        noteNamesakes();
        noteSeatless();
        m_import.step
            = {PeopleImportWords::tr("Bring in %1 people").arg(m_list.people.size()), difference(m_before, m_draft)};
        return std::move(m_import);
    }

private:
    void bring(const ListedPerson& listed)
    {
        const QString name = nameFrom(text(listed.name)).text;
        m_import.people.push_back({name, {}, {}});
        const PersonId person = personFor(name);
        const auto hats = listed.about.find(PeopleField::hats);
        m_seats.push_back(hats == listed.about.end() || !m_hasSeats ? SeatId() : seatFor(person, text(hats->second)));
        const std::size_t at = m_seats.size() - 1;
        if (!m_seats[at])
            return;
        type(at, PeopleField::time, typeTime, QStringLiteral("%1"));
        type(at, PeopleField::location, typePlace, PeopleImportWords::tr("at %1"));
        type(at, PeopleField::serves, typeServed, PeopleImportWords::tr("serves %1"));
    }

    /// The first of that name that nobody of the list is yet, else a new one.
    PersonId personFor(const QString& name)
    {
        for (const PersonId known : peopleCalled(m_draft, name)) {
            if (m_taken.insert(known).second) {
                say(PeopleImportWords::tr("is in the plan"));
                return known;
            }
        }
        const auto id = newId<PersonId>();
        apply(addPerson(m_draft, id, name.toStdString()), m_draft);
        m_taken.insert(id);
        ++m_import.newPeople;
        say(PeopleImportWords::tr("new"));
        return id;
    }

    /// The seat the person has here, else a new one, with these hats.
    SeatId seatFor(PersonId person, const QString& written)
    {
        QStringList titles;
        std::vector<RoleId> hats = hatsCalled(m_draft, written, titles);
        Seat seat;
        seat.constellation = m_constellation;
        for (const Seat& each : eachOf<Seat>(m_draft, m_constellation)) {
            if (each.person == person)
                seat = each;
        }
        if (!seat.seat) {
            seat.seat = newId<SeatId>();
            seat.person = person;
            apply(addSeat(m_draft, seat, hats), m_draft);
            ++m_import.newSeats;
        } else {
            std::vector<RoleId> all = hatsOf(m_draft, seat.key());
            std::copy_if(hats.begin(), hats.end(), std::back_inserter(all),
                         [&](RoleId hat) { return std::find(all.begin(), all.end(), hat) == all.end(); });
            apply(setHats(m_draft, seat.key(), all), m_draft);
        }
        say(PeopleImportWords::tr("sits as %1").arg(written));
        if (!titles.isEmpty())
            entitle(seat.key(), titles.join(QStringLiteral(", ")));
        return seat.seat;
    }

    void entitle(const Seat::Key& key, const QString& title)
    {
        if (m_draft.find<Seat>(key)->title.empty())
            take(typeTitle(m_draft, key, title));
        m_import.people.back().problems
            << PeopleImportWords::tr("No role is called “%1”: it becomes the title of the seat.").arg(title);
    }

    using Typing = Result<QString> (*)(Plan&, const Seat::Key&, const QString&);
    void type(std::size_t at, PeopleField field, Typing typing, const QString& said)
    {
        const auto& about = m_list.people[at].about;
        const auto found = about.find(field);
        if (found == about.end())
            return;
        const auto done = typing(m_draft, {m_constellation, m_seats[at]}, text(found->second));
        BroughtPerson& person = m_import.people[at];
        if (done)
            person.made += QStringLiteral(", ") + said.arg(text(found->second));
        else
            person.problems << text(done.error().message);
    }

    void take(const Result<QString>& done)
    {
        if (!done)
            m_import.people.back().problems << text(done.error().message);
    }

    void say(const QString& what)
    {
        QString& made = m_import.people.back().made;
        made += (made.isEmpty() ? QString() : QStringLiteral(", ")) + what;
    }

    void noteNamesakes()
    {
        std::map<QString, QStringList> rows;
        for (const ListedPerson& listed : m_list.people)
            rows[nameFrom(text(listed.name)).text.toCaseFolded()] << QString::number(listed.row + 1);
        for (const auto& namesakes : rows) {
            const QString& name = namesakes.first;
            const QStringList& all = namesakes.second;
            if (all.size() < 2)
                continue;
            const auto named = std::find_if(m_import.people.begin(), m_import.people.end(),
                                            [&](const auto& each) { return each.name.toCaseFolded() == name; });
            m_import.notes << PeopleImportWords::tr("Rows %1 are all called “%2”: they are people of their own.")
                                  .arg(all.join(QStringLiteral(", ")), named->name);
        }
    }

    /// What is said of people without a role has no seat to be said of.
    void noteSeatless()
    {
        if (m_list.hasHats && !m_hasSeats)
            m_import.notes << PeopleImportWords::tr(
                "The plan has no constellation, so that nobody could be given a seat.");
        const auto lost = std::count_if(m_list.people.begin(), m_list.people.end(), [](const ListedPerson& listed) {
            return !listed.about.empty() && !listed.about.contains(PeopleField::hats);
        });
        if (lost > 0)
            m_import.notes << counted(
                int(lost),
                PeopleImportWords::tr("Only a role makes a seat: what the list says of 1 person besides the name was "
                                      "left out."),
                PeopleImportWords::tr("Only a role makes a seat: what the list says of %1 people besides their names "
                                      "was left out."));
    }

    const Plan m_before;
    Plan m_draft;
    ConstellationId m_constellation;
    const PeopleList& m_list;
    /// Only a constellation has seats.
    const bool m_hasSeats;
    PeopleImport m_import;
    std::set<PersonId> m_taken;
    /// Of each of the list; 0 for none.
    std::vector<SeatId> m_seats;
};

} // namespace

PeopleImport importPeople(const Plan& plan, ConstellationId constellation, const PeopleList& list)
{
    return Bringing(plan, constellation, list).done();
}

Result<TextGrid> listPasted(const QString& text)
{
    const std::string bytes = text.toStdString();
    return text.contains(QLatin1Char('\t')) ? fromTabText(bytes)
                                            : readCsv(bytes, PeopleImportWords::tr("the list").toStdString());
}

Result<TextGrid> listInFile(const QString& path)
{
    const auto bytes = readSourceFile(path.toStdString());
    if (!bytes)
        return bytes.error();
    return readCsv(*bytes, QFileInfo(path).fileName().toStdString());
}

QString inWords(const PeopleImport& import)
{
    return PeopleImportWords::tr("%1 and %2 of %3 people.")
        .arg(counted(import.newPeople, PeopleImportWords::tr("1 new person"), PeopleImportWords::tr("%1 new people")),
             counted(import.newSeats, PeopleImportWords::tr("1 new seat"), PeopleImportWords::tr("%1 new seats")))
        .arg(import.people.size());
}

} // namespace remit
