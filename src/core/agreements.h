#pragma once

#include "core/rows_of.h"

#include <algorithm>
#include <vector>

/// What was agreed of a constellation, read from the plan.
namespace remit {

/// The latest last.
inline std::vector<const AgreedVersion*> agreedVersionsOf(const Plan& plan, ConstellationId constellation)
{
    std::vector<const AgreedVersion*> all;
    for (const AgreedVersion& each : eachOf<AgreedVersion>(plan, constellation))
        all.push_back(&each);
    std::stable_sort(all.begin(), all.end(),
                     [](const auto* one, const auto* other) { return one->position < other->position; });
    return all;
}

/// Null while nothing was.
inline const AgreedVersion* lastAgreedOf(const Plan& plan, ConstellationId constellation)
{
    const auto all = agreedVersionsOf(plan, constellation);
    return all.empty() ? nullptr : all.back();
}

} // namespace remit
