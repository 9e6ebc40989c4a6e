#pragma once

#include "core/plan.h"

#include <type_traits>
#include <variant>

namespace remit {

/// What an edit touches, as the store would tell.
inline PlanChange changeBy(const Edit& edit)
{
    PlanChange change;
    edit.eachStep([&](const auto& each) {
        using Step = std::decay_t<decltype(each)>;
        if constexpr (requires { typename Step::Row; })
            change.add<typename Step::Row>(each.key);
        else
            change.add<Step>(each.key());
    });
    return change;
}

} // namespace remit
