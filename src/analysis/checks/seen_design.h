#pragma once

#include "analysis/matching/role_matching.h"
#include "core/plan.h"

#include <map>
#include <optional>
#include <vector>

/// What was designed where a constellation is the lived version of it, as the rules see it. Used inside analysis only.
namespace remit {

struct ReadChart;
struct ReadRow;

/// Who holds a row of the design, by role.
struct DesignedRow {
    std::vector<RoleId> answers;
    std::vector<RoleId> does;
};

/// Stays as it is while the chart of the design and the roles of both stay.
class SeenDesign {
public:
    SeenDesign(const Plan& plan, ConstellationId lived);

    /// Nothing where the constellation is the lived version of none.
    std::optional<ConstellationId> constellation() const { return m_designed; }
    /// Its rows with letters; none that are left out.
    const std::map<ResponsibilityId, DesignedRow>& rows() const { return m_rows; }
    /// How many roles do the row or answer for it on one side only. Roles are the same that the comparison lays beside
    /// each other.
    int differences(const ReadRow& lived, const ReadChart& chart) const;

private:
    void readRows(const Plan& plan);
    int differencesIn(const std::vector<RoleId>& designed, const std::vector<RoleId>& lived) const;

    std::optional<ConstellationId> m_designed;
    RoleMatch m_match;
    std::map<ResponsibilityId, DesignedRow> m_rows;
};

} // namespace remit
