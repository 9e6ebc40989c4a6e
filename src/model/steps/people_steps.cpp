#include "model/steps/people_steps.h"

#include "core/edits/edits_of_people.h"
#include "core/edits/put_changed.h"
#include "core/edits/put_in_order.h"
#include "core/organisation.h"
#include "model/steps/step_words.h"
#include "words/person_words.h"
#include "words/text.h"

namespace remit::steps {

Step addPerson(const Plan& plan, PersonId id, const Name& name)
{
    return {Said::tr("Add %1").arg(name.text), remit::addPerson(plan, id, name.text.toStdString())};
}

Step changePerson(const Plan& plan, const Person& person)
{
    const auto* before = plan.find<Person>(person.id);
    if (before == nullptr)
        return {};
    return {before->name == person.name ? Said::tr("Describe %1").arg(text(person.name))
                                        : Said::tr("Rename %1 to %2").arg(text(before->name), text(person.name)),
            putIfChanged(plan, person)};
}

Step removePeople(const Plan& plan, const std::vector<PersonId>& people)
{
    Edit edit;
    for (const PersonId person : people)
        edit.append(remit::removePerson(plan, person));
    return {people.size() == 1 ? Said::tr("Remove %1").arg(personLabel(plan, people.front()))
                               : Said::tr("Remove %1 people").arg(people.size()),
            edit};
}

Step orderPeople(const Plan& plan, const std::vector<PersonId>& people)
{
    return {Said::tr("Order the people"), putInOrder<Person>(plan, people)};
}

} // namespace remit::steps
