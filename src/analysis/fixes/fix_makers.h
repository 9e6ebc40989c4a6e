#pragma once

#include "analysis/fixes/fixes.h"
#include "analysis/fixes/scheme_letters.h"

#include <optional>

/// How each repairable rule is repaired. Used inside analysis only.
namespace remit {

/// A row with its letters, as repairs look at it and change it.
class FixableRow {
public:
    FixableRow(const Plan& plan, const ChartRow& row);

    const Plan& plan() const { return m_plan; }
    const ChartRow& row() const { return m_row; }
    const SchemeLetters& letters() const { return m_letters; }
    /// Roles with this part, in the order of the chart.
    std::vector<RoleId> rolesWith(Involvement involvement) const;
    /// All roles of the constellation that have letters in the row, in the order of the chart.
    std::vector<RoleId> rolesWithLetters() const;
    std::string lettersOf(RoleId role) const;
    Involvements partOf(RoleId role) const { return m_letters.meaningOf(lettersOf(role)); }
    Assignment::Key cell(RoleId role) const { return {m_row.constellation, m_row.responsibility, role}; }

private:
    const Plan& m_plan;
    const ChartRow& m_row;
    SchemeLetters m_letters;
    std::vector<RoleId> m_roles;
};

std::vector<Fix> fixesOfNobodyAccountable(const FixableRow& row, const Finding& finding);
std::vector<Fix> fixesOfTwoAccountable(const FixableRow& row, const Finding& finding);
std::vector<Fix> fixesOfNobodyResponsible(const FixableRow& row, const Finding& finding);
std::vector<Fix> fixesOfManyResponsible(const FixableRow& row, const Finding& finding);
std::vector<Fix> fixesOfManyConsulted(const FixableRow& row, const Finding& finding);
std::vector<Fix> fixesOfRedundantLetters(const FixableRow& row, const Finding& finding);
std::vector<Fix> fixesOfUnclearSharing(const FixableRow& row, const Finding& finding);

/// The roles that the finding says have no part in the row are asked, are told, or do it, too.
std::vector<Fix> fixesByAsking(const FixableRow& row, const Finding& finding);
std::vector<Fix> fixesOfSprintNotTiedToRoadmap(const FixableRow& row, const Finding& finding);
std::vector<Fix> fixesOfIncompleteTrio(const FixableRow& row, const Finding& finding);
/// The executive answers for it.
std::vector<Fix> fixesOfNoExecutiveBacking(const FixableRow& row, const Finding& finding);

/// One role alone answers for the rows; who did before does them as before, else is asked. Nothing where the scheme
/// can't say so.
std::optional<Fix> handLastWord(const Plan& plan, ConstellationId constellation,
                                const std::vector<ResponsibilityId>& rows, RoleId to);
/// The role does the rows, too.
std::optional<Fix> takePart(const Plan& plan, ConstellationId constellation, const std::vector<ResponsibilityId>& rows,
                            RoleId role);

/// Each other doer gets a row of its own below this one: the same last word, the same roles asked and told. The row
/// itself stays with its first doer, keeps its title (other constellations share it), its hours and its link.
std::optional<Fix> splitFix(const FixableRow& row);

} // namespace remit
