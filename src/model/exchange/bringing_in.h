#pragma once

#include "exchange/merging/chart_import.h"

#include <QString>

#include <vector>

namespace remit {

struct Catalogue;

/// The letter schemes of the catalogue, for charts whose letters no scheme of the plan has.
std::vector<SchemeRows> schemesForImport(const Catalogue& catalogue);

/// Of the first scheme that has all letters of the chart; of the very first where none has.
const std::vector<Letter>& lettersFor(const RecognisedChart& chart, const std::vector<SchemeRows>& schemes);

/// The chart in the plan, its roles linked to the catalogue, and, where the target asks for them, the people it names
/// in seats of their roles: a person of that name who is there already gets the role as one more hat, else a vacant
/// seat of the role is filled, else there is a new one.
Result<Imported> broughtIn(const Plan& plan, const RecognisedChart& chart, const ImportTarget& target,
                           const Catalogue& catalogue);

/// "5 responsibilities, 3 roles, 2 areas"
QString countsInWords(const RecognisedChart& chart);

/// "Anna Alder (Product Owner), Tom Birch (Tester)"; just the name where the role is called so.
std::string peopleInWords(const RecognisedChart& chart);

} // namespace remit
