#pragma once

#include "analysis/checks/finding.h"

#include <optional>
#include <string>
#include <string_view>

/// Accepting a finding with a reason. A waiver is kept by rule, constellation and the one subject; findings about
/// seats, units and locations and those about meetings have tables of their own, which nobody but these functions sees.
namespace remit {

/// Why a finding is accepted, by whom, and until when.
struct Acceptance {
    std::string reason;
    std::string author;
    std::string until;
};

/// The acceptance that covers the finding, ended or not; nothing when there is none.
std::optional<Acceptance> waiverOf(const Plan& plan, const Finding& finding);

/// Whether it holds on this day (ISO 8601); its last day is included, no end is for ever.
bool holds(const Acceptance& acceptance, std::string_view today);

Edit accept(const Finding& finding, std::string_view reason, std::string_view author, std::string_view until);
/// Brings the accepted finding back to the list.
Edit takeBack(const Finding& finding);

} // namespace remit
