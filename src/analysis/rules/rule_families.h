#pragma once

#include "analysis/checks/rule_tests.h"

/// The tests behind the rules, one table per small family, each in a file of its own. Used inside analysis only.
namespace remit {

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
/// What a meeting is for and how long it is.
std::vector<StructureRule> meetingRules();
/// Managers, owners and sponsors that have to meet.
std::vector<StructureRule> pairMeetingRules();
/// Owners and places of one product that have to meet.
std::vector<StructureRule> productMeetingRules();
/// What a team holds in a sprint, and who comes.
std::vector<StructureRule> teamMeetingRules();
/// How much of the week meetings take, and whether customers and stakeholders are met.
std::vector<StructureRule> peopleMeetingRules();
/// Whether those who are asked and told meet those who answer.
std::vector<StructureRule> consultationRules();
/// Whether what is there is still what was looked at.
std::vector<StructureRule> reviewRules();
/// Whether what was designed is what is lived.
std::vector<StructureRule> livedRules();

/// Entries of the catalogue that several rules look for. Decisions over the team's work.
inline const std::vector<std::string_view> decisionLinks{"PLA2", "PLA3", "PLA4",  "PLA9",
                                                         "DEL5", "DEL9", "DEL14", "STK5"};
/// Writing down what is wanted.
inline const std::vector<std::string_view> writingLinks{"DIS7", "PLA5", "DEL1", "DEL2", "DEL4", "DEL8"};
/// Of such a list so many have to be there before a share of it means anything.
inline constexpr std::size_t enoughLinks = 4;

} // namespace remit
