#pragma once

#include "core/plan.h"

#include <map>
#include <string>
#include <string_view>

/// Short names head the columns of a chart and name roles where there is little room.
namespace remit {

/// What a role's name suggests: the abbreviation it brings ("Information Security Officer (ISO)" -> "ISO"), a name of
/// six characters or fewer as it is ("PO/BA"), the first letters of several words, with numbers and abbreviations whole
/// and with / & + between them ("Team Lead 2" -> "TL2"), else the first four characters.
std::string shortNameFor(std::string_view roleName);

/// Likewise, but no other role of the plan has it as name or short name: what tells the names apart is added ("Project
/// Manager" beside a "Product Manager" -> "PjM"), or a number. `role` itself does not count.
std::string shortNameFor(const Plan& plan, std::string_view roleName, RoleId role = {});

/// The short name a role gets with a new name: one that was typed stays, one that came from the old name follows.
std::string shortNameAfterRenaming(const Plan& plan, const Role& role, std::string_view newName);

/// Gives short names to several new roles of a plan, each of which is taken then.
class ShortNames {
public:
    explicit ShortNames(const Plan& plan, RoleId except = {});

    /// As `shortNameFor` with a plan; the role counts as one of the plan from now on.
    std::string give(std::string_view roleName);
    /// `wanted` when nobody has it, else a name made from the role's name; taken from now on.
    std::string giveIfFree(std::string_view wanted, std::string_view roleName);
    bool isFree(std::string_view shortName) const;

private:
    std::string proposalFor(std::string_view roleName) const;
    void take(const std::string& name, const std::string& shortName);

    /// Names and short names without regard to ASCII case, and the name of the role that has them.
    std::map<std::string, std::string> m_taken;
};

} // namespace remit
