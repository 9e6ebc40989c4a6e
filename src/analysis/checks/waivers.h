#pragma once

#include "analysis/checks/finding.h"

#include <string_view>

/// Accepting a finding with a reason. A waiver is kept by rule, constellation and the one subject.
namespace remit {

/// The waiver that covers the finding, ended or not; null when there is none.
const Waiver* waiverOf(const Plan& plan, const Finding& finding);

/// Whether the waiver holds on this day (ISO 8601); its last day is included, no end is for ever.
bool holds(const Waiver& waiver, std::string_view today);

Edit accept(const Finding& finding, std::string_view reason, std::string_view author, std::string_view until);
/// Brings the finding back to the list.
Edit takeBack(const Waiver& waiver);

} // namespace remit
