#pragma once

#include "analysis/checks/read_chart.h"
#include "analysis/checks/seen_structure.h"

/// What the test behind a rule is and finds. Used inside analysis only.
namespace remit {

/// The limit that says how many rows a chart needs before a rule speaks.
inline constexpr std::string_view waitingLimit = "from";

/// Takes what the test of one rule finds.
class FindingSink {
public:
    FindingSink(const Rule& rule, const RuleChoice& choice, ConstellationId constellation, std::vector<Finding>& target)
        : m_rule(rule)
        , m_choice(choice)
        , m_constellation(constellation)
        , m_target(target)
    {
    }

    /// A finding about this subject with the rule's name and severity.
    Finding& add(ResponsibilityId responsibility, RoleId role);
    /// One about who sits where: a seat, a unit, a location, or the organisation as a whole.
    Finding& add() { return add(ResponsibilityId(), RoleId()); }
    Finding& add(SeatId seat);
    Finding& add(UnitId unit);
    Finding& add(LocationId location);
    Finding& add(MeetingId meeting);
    /// What the plan says the limit is.
    double limit(std::string_view name = {}) const;
    const RuleChoice& choice() const { return m_choice; }
    /// Whether the rule says nothing of the role.
    bool excepts(const ReadColumn& column) const { return m_rule.excepts(column.catalogueKey); }
    /// Whether the chart has fewer rows than the rule waits for (its limit "from"): somebody is still typing it.
    bool waitsFor(const ReadChart& chart) const { return chart.rows < limit(waitingLimit); }

private:
    const Rule& m_rule;
    const RuleChoice& m_choice;
    ConstellationId m_constellation;
    std::vector<Finding>& m_target;
};

using RowTest = void (*)(const ReadRow&, const ReadChart&, FindingSink&);
/// The load is null where the hours of the role are unknown.
using ColumnTest = void (*)(const ReadColumn&, const ReadChart&, const RoleLoad*, FindingSink&);
using ChartTest = void (*)(const Plan&, const ReadChart&, const std::vector<ResponsibilityId>& rows, FindingSink&);
using StructureTest = void (*)(const SeenStructure&, FindingSink&);

template <class Test> struct TestedRule {
    std::string_view name;
    std::vector<std::string_view> limits;
    Test test = nullptr;
    /// What the scheme must be able to say for the rule to mean anything: any of these; none means nothing.
    Involvements needs = Involvements();
};

/// A rule about the organisation and what it cannot do without.
struct StructureRule {
    std::string_view name;
    std::vector<std::string_view> limits;
    StructureTest test = nullptr;
    bool needsSeats = false;
    /// Catalogue entries it looks for among the rows; as long as some are missing, unlinked rows may be them.
    std::vector<std::string_view> links = {};
    /// Says nothing while the constellation holds no meeting.
    bool needsMeetings = false;
    /// Says nothing until the chart has been reviewed once.
    bool needsReview = false;
};

} // namespace remit
