#pragma once

#include "core/letters.h"
#include "core/plan.h"

#include <QString>

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace remit {

/// What a row can be picked by, beside its text.
enum class FilterKind { area, horizon, takesPart, answers, does, letter, findings, questions, leftOut };

/// One thing a row must have. `id` is an area (0: no area) or a role; `word` a letter or a horizon.
struct FilterCondition {
    FilterKind kind = FilterKind::area;
    std::int64_t id = 0;
    std::string word = {};

    friend auto operator<=>(const FilterCondition&, const FilterCondition&) = default;
};

/// Which rows of a chart are wanted: those with the text, and for each kind of condition at least one of those named.
/// Letters count only in the cells of the roles that are named as taking part, if there are any.
struct ChartFilter {
    std::string text;
    std::set<FilterCondition> conditions;

    bool empty() const { return text.empty() && conditions.empty(); }
    friend bool operator==(const ChartFilter&, const ChartFilter&) = default;
};

/// A filter made ready to ask about the rows of one constellation; plan and filter outlive it.
class RowFilter {
public:
    RowFilter(const Plan& plan, ConstellationId constellation, const ChartFilter& filter,
              const std::set<ResponsibilityId>& withFindings = {});

    bool matches(ResponsibilityId row) const;

private:
    bool matchesText(const Responsibility& row, const std::vector<const Assignment*>& cells) const;
    bool matchesKind(FilterKind kind, const Responsibility& row, const std::vector<const Assignment*>& cells) const;
    bool matchesOne(const FilterCondition& condition, const Responsibility& row,
                    const std::vector<const Assignment*>& cells) const;
    bool hasLetter(const std::string& letter, const std::vector<const Assignment*>& cells) const;
    bool involvesRole(RoleId role, Involvement involvement, const std::vector<const Assignment*>& cells) const;

    const Plan& m_plan;
    ConstellationId m_constellation;
    const ChartFilter& m_filter;
    const std::set<ResponsibilityId>& m_withFindings;
    std::vector<Letter> m_scheme;
    std::vector<FilterKind> m_kinds;
    std::set<RoleId> m_takingPart;
    std::set<ResponsibilityId> m_withQuestions;
    QString m_needle;
};

bool matches(const Plan& plan, ConstellationId constellation, ResponsibilityId row, const ChartFilter& filter,
             const std::set<ResponsibilityId>& withFindings = {});

/// The filter as lines such as "text pricing" or "answers 12"; what is not understood is left out when read back.
std::string textOf(const ChartFilter& filter);
ChartFilter filterFrom(std::string_view text);

/// A condition as its chip says it: "PO answers", "Area: Strategy".
QString inWords(const Plan& plan, const FilterCondition& condition);

/// Filters kept with the plan under a name, in the order of their names.
std::vector<std::string> filterNames(const Plan& plan);
std::optional<ChartFilter> filterNamed(const Plan& plan, const std::string& name);
Edit keepFilter(const Plan& plan, const std::string& name, const ChartFilter& filter);
/// Takes the place of a filter that has the new name already.
Edit renameFilter(const Plan& plan, const std::string& name, const std::string& newName);
Edit removeFilter(const Plan& plan, const std::string& name);

} // namespace remit
