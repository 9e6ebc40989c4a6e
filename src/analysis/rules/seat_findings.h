#pragma once

#include "analysis/checks/rule_tests.h"

/// What rules say of seats: of each, or of all that wear one hat where they are many. Used inside analysis only.
namespace remit {

struct SaidOfHolder {
    const Holder* holder = nullptr;
    Severity severity = Severity::warning;
    std::string variant;
    double found = 0;
    double limit = 0;
};

/// A finding for each, about its first seat. Where several seats of one role would hear the
/// same, it is one
/// finding about the role that names the seats; its variant is "several", or "several-" and the one it had.
void addOfHolders(const SeenStructure& structure, const std::vector<SaidOfHolder>& said, FindingSink& sink);

/// Raises it by one where it is not only by estimates.
Severity weightier(Severity severity, bool mostlyEstimated);

} // namespace remit
