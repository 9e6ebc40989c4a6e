#include "core/edits.h"

#include "core/chart.h"
#include "core/letters.h"

#include <algorithm>

namespace remit {

namespace {

/// The assignment in the cell, or an empty one to start from.
Assignment assignmentAt(const Plan& plan, const Assignment::Key& cell)
{
    if (const auto* found = plan.find<Assignment>(cell))
        return *found;
    const auto [constellation, responsibility, role] = cell;
    return {constellation, responsibility, role, {}, {}};
}

/// Writes the row, or removes it once it says nothing; nothing at all when it is as before.
template <class Row> Edit putOrRemove(const Plan& plan, const Row& row, bool saysNothing)
{
    Edit edit;
    const auto* before = plan.find<Row>(row.key());
    if (saysNothing) {
        if (before != nullptr)
            edit.remove<Row>(row.key());
    } else if (before == nullptr || !(*before == row)) {
        edit.put(row);
    }
    return edit;
}

Edit putAssignment(const Plan& plan, const Assignment& assignment)
{
    return putOrRemove(plan, assignment, assignment.letters.empty() && assignment.note.empty());
}

template <class Row> Edit putIfChanged(const Plan& plan, const Row& row)
{
    return putOrRemove(plan, row, false);
}

/// "ISO" in "Information Security Officer (ISO)"; empty when nothing short stands in brackets.
std::string abbreviationIn(std::string_view roleName)
{
    constexpr std::size_t longest = 6;
    const std::size_t open = roleName.rfind('(');
    const std::size_t close = roleName.find(')', open == std::string_view::npos ? 0 : open);
    if (open == std::string_view::npos || open == 0 || close == std::string_view::npos)
        return {};
    const std::string_view inside = roleName.substr(open + 1, close - open - 1);
    const bool isOneWord = inside.find(' ') == std::string_view::npos;
    const auto isCapital = [](char c) { return c >= 'A' && c <= 'Z'; };
    const bool isAbbreviation = std::count_if(inside.begin(), inside.end(), isCapital) > 1;
    return isOneWord && isAbbreviation && characters(inside).size() <= longest ? std::string(inside) : std::string();
}

/// The row of the chart, in scope or about to be.
ChartRow chartRowAt(const Plan& plan, const ChartRow::Key& key)
{
    if (const auto* found = plan.find<ChartRow>(key))
        return *found;
    const auto [constellation, responsibility] = key;
    ChartRow row;
    row.constellation = constellation;
    row.responsibility = responsibility;
    return row;
}

} // namespace

Edit setLetters(const Plan& plan, const Assignment::Key& cell, std::string_view letters)
{
    Assignment assignment = assignmentAt(plan, cell);
    assignment.letters = inOrderOfStrength(letters, lettersOf(plan, assignment.constellation));
    return putAssignment(plan, assignment);
}

Edit toggleLetter(const Plan& plan, const Assignment::Key& cell, std::string_view letter)
{
    Assignment assignment = assignmentAt(plan, cell);
    assignment.letters = toggled(assignment.letters, letter, lettersOf(plan, assignment.constellation));
    return putAssignment(plan, assignment);
}

Edit setNote(const Plan& plan, const Assignment::Key& cell, std::string_view note)
{
    Assignment assignment = assignmentAt(plan, cell);
    assignment.note = note;
    return putAssignment(plan, assignment);
}

Edit setSharing(const Plan& plan, const ChartRow::Key& row, Sharing sharing, std::optional<RoleId> chosen)
{
    ChartRow changed = chartRowAt(plan, row);
    changed.sharing = sharing;
    changed.chosenRole = sharing == Sharing::either ? chosen : std::nullopt;
    return putIfChanged(plan, changed);
}

Sharing nextSharing(Sharing sharing)
{
    switch (sharing) {
    case Sharing::unstated:
        return Sharing::together;
    case Sharing::together:
        return Sharing::each;
    case Sharing::each:
        return Sharing::either;
    case Sharing::either:
        break;
    }
    return Sharing::unstated;
}

Edit leaveOut(const Plan& plan, const ChartRow::Key& row, std::string_view reason)
{
    ChartRow changed = chartRowAt(plan, row);
    changed.leftOut = true;
    changed.leftOutReason = reason;
    return putIfChanged(plan, changed);
}

Edit takeBackIn(const Plan& plan, const ChartRow::Key& row)
{
    ChartRow changed = chartRowAt(plan, row);
    changed.leftOut = false;
    changed.leftOutReason.clear();
    return putIfChanged(plan, changed);
}

Edit setQuestion(const Plan& plan, const OpenQuestion& question)
{
    return putOrRemove(plan, question, question.text.empty());
}

Edit addToScope(const Plan& plan, const ChartRow::Key& row)
{
    Edit edit;
    if (plan.find<ChartRow>(row) == nullptr)
        edit.put(chartRowAt(plan, row));
    return edit;
}

Edit setSetting(const Plan& plan, std::string_view name, std::string_view value)
{
    return putOrRemove(plan, Setting{std::string(name), std::string(value)}, value.empty());
}

std::string shortNameFor(std::string_view roleName)
{
    if (std::string given = abbreviationIn(roleName); !given.empty())
        return given;
    static constexpr std::string_view separators = " -/()[],.;:&+\"'";
    constexpr std::size_t mostInitials = 6;
    std::string initials;
    std::string start;
    bool wordBegins = true;
    for (const std::string& each : characters(roleName)) {
        if (each.size() == 1 && separators.find(each) != std::string_view::npos) {
            wordBegins = true;
            continue;
        }
        if (wordBegins && characters(initials).size() < mostInitials)
            initials += each;
        wordBegins = false;
        if (characters(start).size() < 4)
            start += each;
    }
    return characters(initials).size() > 1 ? initials : start;
}

} // namespace remit
