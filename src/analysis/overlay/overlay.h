#pragma once

#include "analysis/overlay/chart_voice.h"
#include "core/plan.h"

#include <array>
#include <string_view>
#include <utility>
#include <vector>

/// Several people's answers laid over each other: where they say the same, and what weighs most where they do not.
/// Letters are compared by what they mean.
namespace remit {

/// What voices differ about in a row, the heaviest first.
enum class Dispute {
    /// Different roles are said to be accountable.
    accountable,
    /// Some say nobody or several are accountable, others name one.
    accountableCount,
    /// Who does it, decides, signs off, verifies or supports.
    doing,
    asked,
    told
};
template <> struct Words<Dispute> {
    static constexpr std::array<std::pair<Dispute, std::string_view>, 5> list{
        {{Dispute::accountable, "accountable"},
         {Dispute::accountableCount, "accountableCount"},
         {Dispute::doing, "doing"},
         {Dispute::asked, "asked"},
         {Dispute::told, "told"}}};
};

struct DisputedRow {
    ResponsibilityId responsibility;
    Dispute dispute = Dispute::told;
    /// Roles whose cells differ, in the order of the constellation.
    std::vector<RoleId> roles = {};
    /// How many entries of all voices would have to change for all to say the same.
    int dissent = 0;

    friend bool operator==(const DisputedRow&, const DisputedRow&) = default;
};

struct Overlay {
    /// The heaviest first; of equal weight, the most dissent first.
    std::vector<DisputedRow> disputed;
    /// Rows of which two voices or more say the same, in the order of the chart.
    std::vector<ResponsibilityId> agreed;
    /// Rows of which fewer than two say anything.
    std::vector<ResponsibilityId> unanswered;
    /// Cells of answered rows in which somebody put something, and those of them in which all say the same.
    int cells = 0;
    int agreedCells = 0;

    /// From 0 to 1; 1 where there is nothing to differ about.
    double share() const { return cells == 0 ? 1 : double(agreedCells) / cells; }
    friend bool operator==(const Overlay&, const Overlay&) = default;
};

/// Of the rows that are not left out. Who leaves a row blank does not count in it.
Overlay overlayOf(const Plan& plan, ConstellationId constellation, const std::vector<ChartVoice>& voices);

/// What all say of a row on which they agree, as the first of them writes it.
std::map<RoleId, std::string> agreedLetters(const std::vector<ChartVoice>& voices, ResponsibilityId row);

} // namespace remit
