#include "advisor/links/role_links.h"

#include "core/short_names.h"
#include "core/utf8.h"

#include <algorithm>
#include <set>

namespace remit {

namespace {

const CatalogueRole* roleCalled(const std::string& name, const Catalogue& catalogue)
{
    const std::string wanted = folded(name);
    for (const CatalogueRole& each : catalogue.roles) {
        if (folded(each.name) == wanted)
            return &each;
    }
    for (const CatalogueRole& each : catalogue.roles) {
        if (each.shortName.size() > 1 && folded(each.shortName) == wanted)
            return &each;
    }
    return nullptr;
}

} // namespace

Edit withCatalogueRoles(const Plan& before, Edit edit, const Catalogue& catalogue)
{
    std::set<std::string> taken;
    Plan roles;
    for (const auto& entry : before.all<Role>()) {
        taken.insert(entry.second.catalogueKey);
        roles.put(entry.second);
    }
    for (const auto& step : edit.steps<Role>()) {
        if (const Role* role = std::get_if<Role>(&step))
            roles.put(*role);
    }
    Edit links;
    for (const auto& step : edit.steps<Role>()) {
        const Role* role = std::get_if<Role>(&step);
        if (role == nullptr || !role->catalogueKey.empty())
            continue;
        const auto* old = before.find<Role>(role->id);
        if (old != nullptr && old->name == role->name)
            continue;
        const CatalogueRole* known = roleCalled(role->name, catalogue);
        if (known == nullptr || !taken.insert(known->key).second)
            continue;
        Role linked = *role;
        link(linked, *known);
        if (old == nullptr && ShortNames(roles, linked.id).isFree(known->shortName))
            linked.shortName = known->shortName;
        roles.put(linked);
        links.put(std::move(linked));
    }
    edit.append(std::move(links));
    return edit;
}

} // namespace remit
