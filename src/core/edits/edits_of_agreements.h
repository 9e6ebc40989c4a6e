#pragma once

#include "core/plan.h"

#include <optional>
#include <string_view>

/// What was agreed, and how far it is put into practice.
namespace remit {

/// Keeps the version as the latest, and says of its constellation when, by whom and until when it was agreed on. Empty
/// where there is no such constellation.
Edit agree(const Plan& plan, AgreedVersion version);
/// The constellation is then as agreed in the version before, or a draft, unless something else is said of it since.
Edit removeAgreedVersion(const Plan& plan, const AgreedVersion::Key& version);

/// So many weeks both do it; nothing is what is proposed.
Edit setHandoverWeeks(const Plan& plan, const HandoverState::Key& handover, std::optional<double> weeks);
/// Handed over on the day, or not yet.
Edit setHandedOver(const Plan& plan, const HandoverState::Key& handover, bool done, std::string_view day);

} // namespace remit
