#pragma once

#include "model/document/step.h"
#include "words/names.h"

#include <vector>

/// What is done to the people of the plan.
namespace remit::steps {

Step addPerson(const Plan& plan, PersonId id, const Name& name);
/// The person as they are given: name and description.
Step changePerson(const Plan& plan, const Person& person);
/// Their seats become vacant, in all constellations.
Step removePeople(const Plan& plan, const std::vector<PersonId>& people);
/// All people in this order.
Step orderPeople(const Plan& plan, const std::vector<PersonId>& people);

} // namespace remit::steps
