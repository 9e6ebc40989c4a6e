#pragma once

#include "analysis/comparison/moves.h"
#include "analysis/load/load.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The way from one constellation to another: what is handed over, by whom to whom, in which order, and how long both
/// do it side by side. How much a reason weighs is knowledge (resources/comparison/transition.json).
namespace remit {

/// Why handing a responsibility over needs care.
enum class HandoverRisk { lastWord, daily, newcomer, vacant };
template <> struct Words<HandoverRisk> {
    static constexpr std::array<std::pair<HandoverRisk, std::string_view>, 4> list{
        {{HandoverRisk::lastWord, "last-word"},
         {HandoverRisk::daily, "daily-work"},
         {HandoverRisk::newcomer, "newcomer"},
         {HandoverRisk::vacant, "vacant"}}};
};

struct HandoverRule {
    HandoverRisk risk = HandoverRisk::lastWord;
    /// How early it comes: those that weigh most are handed over first.
    double weight = 0;
    /// So long both do it at the least, in weeks.
    double weeks = 0;
    /// From so many hours a week on; only of daily work.
    double fromHours = 0;
    std::string title;
    /// When it is handed over for good; empty where this reason says nothing about it.
    std::string trigger;
    std::string source;
};

struct HandoverRules {
    /// In the order in which their triggers are asked.
    std::vector<HandoverRule> rules;
    /// Where no reason says more.
    double usualWeeks = 0;
    std::string usualTrigger;
};

/// One responsibility that goes to others.
struct Handover {
    ResponsibilityId responsibility;
    std::optional<RowMove> lastWord = {};
    std::optional<RowMove> doing = {};
    /// The places of the rules that hold.
    std::vector<std::size_t> reasons = {};
    double weight = 0;
    /// So long both do it: what the plan says, else what is proposed.
    double weeks = 0;
    double proposedWeeks = 0;
    /// Hours a week it took before; unknown stays unknown.
    std::optional<double> hours = {};
    /// Whether the plan says that it is handed over, and since when.
    bool done = false;
    std::string doneOn = {};
};

/// Riskiest first; equal ones by their hours, then in the order of the chart, done or not. Without people, what goes
/// from one person to another in the same role is no hand-over.
std::vector<Handover> handovers(const Plan& plan, ConstellationId before, ConstellationId after,
                                const HandoverRules& rules, const ConstellationLoad& loads, bool withPeople);

} // namespace remit
