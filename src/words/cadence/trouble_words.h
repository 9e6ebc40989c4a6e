#pragma once

#include "analysis/meetings/troubles.h"

#include <QString>

/// What does not work in a calendar, in words.
namespace remit {

/// "Ben cannot be in both “Trio” and “Stand-up”", "“Stand-up” is outside Eva's working hours".
QString troubleInWords(const Plan& plan, ConstellationId constellation, const Trouble& trouble);
/// The same without saying on which occurrence of a series: once for each kind of trouble, with how often it comes:
/// "Ben cannot be in both “Trio” and “Stand-up” (5 times)".
QStringList troublesInWords(const Plan& plan, ConstellationId constellation, const std::vector<Trouble>& troubles);

} // namespace remit
