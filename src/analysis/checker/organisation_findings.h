#pragma once

#include "analysis/checker/active_rules.h"
#include "analysis/checks/seen_structure.h"

#include <optional>
#include <string_view>
#include <vector>

namespace remit {

/// Notes which columns have their hours told by their seats; whether any differs from before.
bool readSeating(const Plan& plan, const CheckContext& context, const ActiveRules& rules, ReadChart& chart);

/// What is found about who sits where, and what of it could not be checked. Used inside analysis only.
class OrganisationFindings {
public:
    /// Takes the link of a row in, or out again.
    void addLink(const ReadRow& row);
    void removeLink(const ReadRow& row);
    void clear();
    /// The meetings are read anew when next looked at.
    void forgetCadence() { m_cadence.reset(); }
    /// So is what the constellation is the lived version of.
    void forgetDesign() { m_design.reset(); }

    /// Looks at everything; `find` also says anew which rules could not be checked.
    std::vector<Finding> find(const Plan& plan, const ReadChart& chart, const SeenRows& rows,
                              const CheckContext& context, const ActiveRules& rules);
    const std::vector<NotChecked>& notChecked() const { return m_notChecked; }

private:
    void noteWithoutPeople(const Plan& plan, const ActiveRules& rules);

    LinkedRows m_links;
    std::optional<SeenCadence> m_cadence;
    std::optional<SeenDesign> m_design;
    std::vector<NotChecked> m_notChecked;
};

} // namespace remit
