#include "model/organisation/people_table.h"

#include "core/edits/edits_of_people.h"
#include "core/organisation.h"
#include "model/organisation/carried_out.h"
#include "model/organisation/table_ids.h"
#include "model/steps/people_steps.h"
#include "words/lists.h"
#include "words/names.h"
#include "words/person_words.h"
#include "words/text.h"

#include <QRegularExpression>

namespace remit {

namespace {

/// Whether it could be one: something before and behind one @, and no blanks.
bool isAddress(const QString& typed)
{
    static const QRegularExpression form(QStringLiteral("^[^\\s@<>,;:\"]+@[^\\s@<>,;:\"]+$"));
    return form.match(typed).hasMatch();
}

} // namespace

PeopleTable::PeopleTable()
    : OrganisationTable(
        {{tr("Name"), 20}, {tr("Description"), 24}, {tr("E-mail"), 22}, {tr("Sits"), 34, TableColumn::Kind::shown}})
{
}

QString PeopleTable::name() const
{
    return tr("People");
}

QString PeopleTable::invitation() const
{
    return tr("Add a person");
}

QString PeopleTable::purpose() const
{
    return tr("People fill seats, in several constellations. Type their names here, or paste them from a spreadsheet.");
}

std::vector<qint64> PeopleTable::rows(const Plan& plan, ConstellationId) const
{
    return valuesOf(peopleInOrder(plan));
}

QString PeopleTable::textAt(const TableRow& row, int column) const
{
    const auto* person = row.plan.find<Person>(PersonId{row.id});
    if (person == nullptr)
        return {};
    switch (column) {
    case Name:
        return text(person->name);
    case Description:
        return text(person->description);
    case Address:
        return text(person->address);
    default:
        return seatsInWords(row.plan, person->id);
    }
}

Result<QString> PeopleTable::type(const TableDraft& row, int column, const QString& typed) const
{
    Person person = *row.plan.find<Person>(PersonId{row.id});
    const QString name = nameFrom(typed).text;
    if (column == Sits)
        return refusal(tr("Where somebody sits is typed into the table of seats."));
    if (column == Name && name.isEmpty())
        return refusal(tr("A person needs a name. To take somebody out, press Delete."));
    if (column == Address && !name.isEmpty() && !isAddress(name))
        return refusal(tr("“%1” is no e-mail address: write it as anna@example.org.").arg(typed));
    (column == Name ? person.name : column == Address ? person.address : person.description) = name.toStdString();
    return carryOut(steps::changePerson(row.plan, person), row.plan);
}

Edit PeopleTable::added(const Plan& plan, ConstellationId, qint64 id) const
{
    return addPerson(plan, PersonId{id}, {});
}

QString PeopleTable::lack(const TableRow& row) const
{
    return row.plan.find<Person>(PersonId{row.id})->name.empty() ? tr("A person needs a name.") : QString();
}

QString PeopleTable::addedLabel(const TableRow& row) const
{
    return tr("Add %1").arg(textAt(row, Name));
}

Step PeopleTable::removed(const Plan& plan, ConstellationId, const std::vector<qint64>& ids) const
{
    return steps::removePeople(plan, idsOf<PersonId>(ids));
}

QString PeopleTable::toldOfRemoval(const Plan& plan, ConstellationId, const std::vector<qint64>& ids) const
{
    QStringList seats;
    for (const PersonId person : idsOf<PersonId>(ids)) {
        if (const QString where = seatsInWords(plan, person); !where.isEmpty())
            seats << tr("%1 (%2)").arg(personLabel(plan, person), where);
    }
    if (seats.isEmpty())
        return {};
    constexpr qsizetype most = 4;
    if (seats.size() > most)
        return tr("The seats of %1 people are vacant now.").arg(seats.size());
    return tr("Vacant now: the seats of %1.").arg(listed(seats));
}

Step PeopleTable::ordered(const Plan& plan, ConstellationId, const std::vector<qint64>& ids) const
{
    return steps::orderPeople(plan, idsOf<PersonId>(ids));
}

} // namespace remit
