#include "model/exchange/starter_roles.h"

#include "advisor/catalogue.h"
#include "core/edits/edits.h"
#include "core/edits/edits_of_meetings.h"
#include "core/rows_of.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace remit {

namespace {

bool isAsItCame(const Role& role, const Catalogue& catalogue)
{
    const CatalogueRole* entry = catalogue.role(role.catalogueKey);
    return entry != nullptr && role.name == entry->name;
}

/// Has a letter, a seat or a place in another constellation.
bool isUsed(const Plan& plan, ConstellationId constellation, RoleId role)
{
    const auto has = [role](const auto& entry) { return entry.second.role == role; };
    const auto elsewhere = [&](const auto& entry) { return has(entry) && entry.second.constellation != constellation; };
    const auto any = [](const auto& rows, auto fits) { return std::any_of(rows.begin(), rows.end(), fits); };
    return any(plan.all<Assignment>(), has) || any(plan.all<SeatRole>(), has)
        || any(plan.all<ConstellationRole>(), elsewhere);
}

std::set<MeetingId> attended(const Plan& plan, ConstellationId constellation)
{
    std::set<MeetingId> meetings;
    for (const MeetingAttendee& each : eachOf<MeetingAttendee>(plan, constellation))
        meetings.insert(each.meeting);
    return meetings;
}

} // namespace

Edit withoutStarterRoles(const Plan& before, const Imported& imported, const Catalogue& catalogue)
{
    Edit edit = imported.edit;
    if (!before.all<Responsibility>().empty())
        return edit;
    Plan after = before;
    apply(edit, after);
    const ConstellationId constellation = imported.constellation;
    const std::set<MeetingId> met = attended(after, constellation);
    const auto alsoDo = [&](Edit more) {
        apply(more, after);
        edit.append(std::move(more));
    };
    for (const auto& [id, role] : before.all<Role>()) {
        const bool isHere = before.find<ConstellationRole>({constellation, id}) != nullptr;
        const bool isBrought = std::count(imported.roles.begin(), imported.roles.end(), id) > 0;
        if (isHere && !isBrought && isAsItCame(role, catalogue) && !isUsed(after, constellation, id))
            alsoDo(removeRole(after, id));
    }
    const std::set<MeetingId> left = attended(after, constellation);
    std::vector<MeetingId> deserted;
    std::set_difference(met.begin(), met.end(), left.begin(), left.end(), std::back_inserter(deserted));
    alsoDo(removeMeetings(after, constellation, deserted));
    return edit;
}

} // namespace remit
