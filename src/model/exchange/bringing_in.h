#pragma once

#include "exchange/recognition/chart_import.h"

namespace remit {

struct Catalogue;

/// The chart in the plan, its roles linked to the catalogue, and, where the target asks for them, the people it names
/// in seats of their roles: a person of that name who is there already gets the role as one more hat, else a vacant
/// seat of the role is filled, else there is a new one.
Result<Imported> broughtIn(const Plan& plan, const RecognisedChart& chart, const ImportTarget& target,
                           const Catalogue& catalogue);

/// "Anna Alder (Product Owner), Tom Birch (Tester)"
std::string peopleInWords(const RecognisedChart& chart);

} // namespace remit
