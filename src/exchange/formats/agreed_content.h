#pragma once

#include "core/plan.h"
#include "core/result.h"

#include <map>

/// What an agreed version keeps of its constellation, as text.
namespace remit {

/// Hours a week by role and by seat; those that are unknown are not in it.
struct AgreedLoads {
    std::map<RoleId, double> roles = {};
    std::map<SeatId, double> seats = {};

    friend bool operator==(const AgreedLoads&, const AgreedLoads&) = default;
};

/// Keeps in the version what its constellation is now.
void keepContent(AgreedVersion& version, const Plan& plan, const AgreedLoads& loads);

/// The constellation as it was agreed on, alone in a plan. The error names the version and says what is wrong with it.
Result<Plan> agreedContent(const AgreedVersion& version);
/// The loads of that day; what can't be read is left out.
AgreedLoads agreedLoads(const AgreedVersion& version);

} // namespace remit
