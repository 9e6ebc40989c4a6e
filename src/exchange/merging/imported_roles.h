#pragma once

#include "core/plan.h"
#include "core/short_names.h"

#include <array>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace remit {

/// The roles of a chart that was found, among those of the plan it comes into: known by name, else by short name,
/// without regard to case. Each takes one column only: the second column of one known by both becomes a new role.
class ImportedRoles {
public:
    /// `explained` are the heads of columns for which the file says what they are short for, with what that is.
    ImportedRoles(const Plan& plan, const std::map<std::string, std::string>& explained);

    /// The role that the head of a column means; one that is new is put into `plan`.
    RoleId take(const std::string& head, Plan& plan);

private:
    RoleId knownRole(const std::string& name, std::size_t by);

    const std::map<std::string, std::string>& m_explained;
    ShortNames m_shortNames;
    /// By name, then by short name.
    std::array<std::map<std::string, std::vector<RoleId>>, 2> m_byName;
    std::set<RoleId> m_taken;
};

} // namespace remit
