#pragma once

#include "core/plan.h"

#include <optional>
#include <string>
#include <string_view>

/// What a user can do to a plan, each as a pure function from the plan to the edit. None changes the plan itself;
/// an empty edit means there was nothing to do. Removing takes everything that hangs on the row with it.
namespace remit {

/// Sets the letters of a cell, putting them in order of strength; a cell left without letters and note goes.
Edit setLetters(const Plan& plan, const Assignment::Key& cell, std::string_view letters);
/// Adds the letter to the cell or takes it out.
Edit toggleLetter(const Plan& plan, const Assignment::Key& cell, std::string_view letter);
Edit setNote(const Plan& plan, const Assignment::Key& cell, std::string_view note);
/// `chosen` counts only for Sharing::either.
Edit setSharing(const Plan& plan, const ChartRow::Key& row, Sharing sharing, std::optional<RoleId> chosen = {});
/// The sharing after this one, for a key that steps through: unstated, together, each, either, unstated.
Sharing nextSharing(Sharing sharing);
Edit leaveOut(const Plan& plan, const ChartRow::Key& row, std::string_view reason);
Edit takeBackIn(const Plan& plan, const ChartRow::Key& row);
/// An empty text removes the question.
Edit setQuestion(const Plan& plan, const OpenQuestion& question);

/// Adds a responsibility to the plan and to the constellation's scope, below `after` (in its area), else at the end of
/// `area`. The new row carries `id`.
Edit addResponsibility(const Plan& plan, ConstellationId constellation, ResponsibilityId id, std::string_view title,
                       std::optional<AreaId> area, std::optional<ResponsibilityId> after = {});
/// Puts an existing responsibility into the scope of a constellation.
Edit addToScope(const Plan& plan, const ChartRow::Key& row);
/// Takes a responsibility out of one constellation; it stays in the plan.
Edit removeFromScope(const Plan& plan, const ChartRow::Key& row);
Edit removeResponsibility(const Plan& plan, ResponsibilityId responsibility);

/// The edit, which also describes the row it puts, unless that has a description or there is nothing to say.
template <class Row> Edit withDescription(Edit edit, const typename Row::Key& key, std::string_view text)
{
    for (const Edit::Step& step : edit.steps()) {
        const Row* row = std::get_if<Row>(&step);
        if (row == nullptr || row->key() != key || !row->description.empty() || text.empty())
            continue;
        Row described = *row;
        described.description = text;
        edit.put(std::move(described));
        break;
    }
    return edit;
}

Edit addArea(const Plan& plan, AreaId id, std::string_view name, std::optional<AreaId> after = {});
/// Its responsibilities stay, without an area.
Edit removeArea(const Plan& plan, AreaId area);
Edit moveArea(const Plan& plan, AreaId area, int direction);

/// Adds a role to the plan and to the constellation, right of `after`, else at the end.
Edit addRole(const Plan& plan, ConstellationId constellation, RoleId id, std::string_view name,
             std::string_view shortName, std::optional<RoleId> after = {});
/// Lets an existing role take part in a constellation, at its end.
Edit addRoleTo(const Plan& plan, ConstellationId constellation, RoleId role);
Edit removeRoleFrom(const Plan& plan, ConstellationId constellation, RoleId role);
Edit removeRole(const Plan& plan, RoleId role);
Edit moveRole(const Plan& plan, ConstellationId constellation, RoleId role, int direction);

/// A new constellation at the end; with `copyOf`, everything of that one under the new name.
Edit addConstellation(const Plan& plan, ConstellationId id, std::string_view name, SchemeId scheme,
                      std::optional<ConstellationId> copyOf = {});
Edit removeConstellation(const Plan& plan, ConstellationId constellation);

Edit setSetting(const Plan& plan, std::string_view name, std::string_view value);

/// A short name for a role: an abbreviation given in brackets ("Information Security Officer (ISO)" -> "ISO"), else the
/// initials of several words ("Product Owner" -> "PO"), else the first four letters.
std::string shortNameFor(std::string_view roleName);

/// What removing something takes with it, for saying so beforehand.
struct Losses {
    int constellations = 0;
    int cells = 0;
    int notes = 0;
    int questions = 0;
    int responsibilities = 0;

    friend bool operator==(const Losses&, const Losses&) = default;
};
Losses lossesWith(const Plan& plan, ResponsibilityId responsibility);
Losses lossesWith(const Plan& plan, RoleId role);
/// Counts the responsibilities that would be left without an area.
Losses lossesWith(const Plan& plan, AreaId area);
Losses lossesWith(const Plan& plan, ConstellationId constellation);

} // namespace remit
