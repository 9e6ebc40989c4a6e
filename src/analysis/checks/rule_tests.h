#pragma once

#include "analysis/checks/read_chart.h"
#include "analysis/checks/seen_structure.h"

/// The tests behind the rules, one table per small family. Used inside analysis only.
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
};

/// Who does it and who answers for it.
std::vector<TestedRule<RowTest>> answeringRules();
/// Too many, too few, and how they share it.
std::vector<TestedRule<RowTest>> crowdRules();
/// Letters that don't go together in one cell.
std::vector<TestedRule<RowTest>> cellRules();
/// How much one role carries.
std::vector<TestedRule<ColumnTest>> burdenRules();
/// Where the time of one role goes.
std::vector<TestedRule<ColumnTest>> timeRules();
/// What part one role has in the whole.
std::vector<TestedRule<ColumnTest>> partRules();
std::vector<TestedRule<ChartTest>> nameRules();
/// What people carry.
std::vector<StructureRule> carryingRules();
/// Who may decide and who stands behind it.
std::vector<StructureRule> authorityRules();
/// How many of whom, for whom.
std::vector<StructureRule> sizeRules();
/// Who serves whom, and where.
std::vector<StructureRule> servingRules();
/// How product managers and owners work together.
std::vector<StructureRule> togetherRules();

/// Entries of the catalogue that several rules look for. Decisions over the team's work.
inline const std::vector<std::string_view> decisionLinks{"PLA2", "PLA3", "PLA4",  "PLA9",
                                                         "DEL5", "DEL9", "DEL14", "STK5"};
/// Writing down what is wanted.
inline const std::vector<std::string_view> writingLinks{"DIS7", "PLA5", "DEL1", "DEL2", "DEL4", "DEL8"};
/// Of such a list so many have to be there before a share of it means anything.
inline constexpr std::size_t enoughLinks = 4;

/// A rule that only says why it is not checked.
struct UncheckedRule {
    std::string_view name;
    std::vector<std::string_view> limits;
    NotCheckedReason reason;
};
std::vector<UncheckedRule> uncheckedRules();

/// All families together.
const std::vector<TestedRule<RowTest>>& rowRules();
const std::vector<TestedRule<ColumnTest>>& columnRules();
const std::vector<TestedRule<ChartTest>>& chartRules();
const std::vector<StructureRule>& structureRules();

} // namespace remit
