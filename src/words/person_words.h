#pragma once

#include "core/plan.h"

#include <QString>

#include <vector>

/// How people are called where several may have one name.
namespace remit {

/// The name; of several people of one name with what tells them apart: "Ann Lee (Berlin)", or by their order "Ann Lee
/// (2)". Empty for nobody.
QString personLabel(const Plan& plan, PersonId person);
/// Who is meant by a name or a label, whatever its case: nobody, one, or all that have that name, in their order.
std::vector<PersonId> peopleCalled(const Plan& plan, const QString& typed);
/// Where somebody sits in the whole plan: "PM in Today; PO and BA in Proposed"; empty where they have no seat.
QString seatsInWords(const Plan& plan, PersonId person);

} // namespace remit
