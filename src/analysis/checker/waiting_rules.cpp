#include "analysis/checker/waiting_rules.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace remit {

namespace {

/// The rule that goes by rows only where hours are unknown.
constexpr std::string_view byHours = "overloaded-role";

std::optional<NotChecked> whyTooShort(const ActiveRule<ColumnTest>& rule, const ReadChart& chart)
{
    const auto from = static_cast<int>(limitOf(*rule.rule, rule.choice, waitingLimit));
    if (chart.rows == 0 || chart.rows >= from)
        return std::nullopt;
    return NotChecked{rule.rule->name, NotCheckedReason::fewRows, from - chart.rows, from};
}

bool isReviewed(const SeenStructure& structure)
{
    const auto* constellation = structure.plan().find<Constellation>(structure.constellation());
    return constellation != nullptr && !constellation->reviewedPrint.empty();
}

/// For how many of the roles that do something hours are unknown; nothing when all are known.
std::optional<NotChecked> whyWithoutHours(const ReadChart& chart, const std::map<RoleId, RoleLoad>& loads)
{
    NotChecked hours{std::string(byHours), NotCheckedReason::noHours, 0, 0};
    for (const ReadColumn& column : chart.columns) {
        const bool works = column.tally.of(Involvement::does) > 0;
        hours.of += works ? 1 : 0;
        hours.missing += works && loads.find(column.role) == loads.end() ? 1 : 0;
    }
    return hours.missing > 0 ? std::optional(hours) : std::nullopt;
}

} // namespace

bool isAsked(const StructureRule& rule, const SeenStructure& structure)
{
    return (!rule.needsSeats || !structure.seats().empty()) && (!rule.needsMeetings || !structure.cadence().isEmpty())
        && (!rule.needsReview || isReviewed(structure));
}

std::optional<NotChecked> whyNotChecked(const StructureRule& rule, const SeenStructure& structure)
{
    if (rule.needsSeats && structure.seats().empty())
        return NotChecked{std::string(rule.name), NotCheckedReason::noSeats, 0, 0};
    if (rule.needsMeetings && structure.cadence().isEmpty())
        return NotChecked{std::string(rule.name), NotCheckedReason::noCadence, 0, 0};
    if (rule.needsReview && !isReviewed(structure))
        return NotChecked{std::string(rule.name), NotCheckedReason::noReviewMarks, 0, 0};
    const bool allLinked = std::all_of(rule.links.begin(), rule.links.end(),
                                       [&](std::string_view link) { return structure.row(link) != nullptr; });
    const int unlinked = structure.unlinkedRows();
    if (allLinked || unlinked == 0)
        return std::nullopt;
    return NotChecked{std::string(rule.name), NotCheckedReason::notLinked, unlinked, structure.chart().rows};
}

std::vector<NotChecked> notChecked(const ActiveRules& rules, const ReadChart& chart,
                                   const std::map<RoleId, RoleLoad>& loads)
{
    std::vector<NotChecked> found = rules.notChecked;
    for (const auto& each : rules.ofColumns) {
        auto reason = whyTooShort(each, chart);
        if (each.rule->name == byHours) {
            const auto hours = whyWithoutHours(chart, loads);
            reason = hours && reason ? reason : hours;
        }
        if (reason)
            found.push_back(*reason);
    }
    return found;
}

} // namespace remit
