#pragma once

#include "core/plan.h"
#include "core/words.h"

#include <array>
#include <string_view>
#include <utility>

namespace remit {

/// Whose columns a chart has.
enum class ChartColumns { roles, seats, people };
template <> struct Words<ChartColumns> {
    static constexpr std::array<std::pair<ChartColumns, std::string_view>, 3> list{
        {{ChartColumns::roles, "roles"}, {ChartColumns::seats, "seats"}, {ChartColumns::people, "people"}}};
};

/// The plan with a column for each seat of the constellation, or for each person and each vacant seat, in place of its
/// roles: all letters of its hats together, which its description lists. A role that nobody wears keeps its column, so
/// that no letter is lost. The plan is for looking only: its seats are gone, and its new columns are no roles of the
/// real one. Without `names`, columns go by what their seats are called.
Plan withColumns(const Plan& plan, ConstellationId constellation, ChartColumns columns, bool names = true);

} // namespace remit
