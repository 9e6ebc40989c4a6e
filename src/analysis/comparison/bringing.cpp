#include "analysis/comparison/bringing.h"

#include "core/chart.h"
#include "core/edits/edits.h"
#include "core/edits/put_changed.h"
#include "core/edits/scheme_switch.h"
#include "core/letters.h"
#include "core/rows_of.h"

#include <algorithm>
#include <set>

namespace remit {

namespace {

/// What the row says besides its letters.
Edit bringState(const Plan& plan, ConstellationId to, const ChartRow& source)
{
    const auto* there = plan.find<ChartRow>({to, source.responsibility});
    ChartRow wanted = there != nullptr ? *there : source;
    wanted.constellation = to;
    wanted.sharing = source.sharing;
    wanted.chosenRole = source.chosenRole;
    wanted.leftOut = source.leftOut;
    wanted.leftOutReason = source.leftOutReason;
    return putIfChanged(plan, wanted);
}

Edit bringLetters(const Plan& plan, ConstellationId to, const ChartRow& source)
{
    const std::vector<Letter> theirs = lettersOf(plan, source.constellation);
    const std::vector<Letter> ours = lettersOf(plan, to);
    const bool isSameScheme
        = plan.find<Constellation>(source.constellation)->scheme == plan.find<Constellation>(to)->scheme;
    Edit edit;
    std::set<RoleId> held;
    std::vector<RoleId> missing;
    for (const Assignment& cell : eachOf<Assignment>(plan, source.constellation, source.responsibility)) {
        if (cell.letters.empty() || plan.find<ConstellationRole>({source.constellation, cell.role}) == nullptr)
            continue;
        held.insert(cell.role);
        if (plan.find<ConstellationRole>({to, cell.role}) == nullptr)
            missing.push_back(cell.role);
        edit.append(setLetters(plan, {to, source.responsibility, cell.role},
                               isSameScheme ? cell.letters : lettersInScheme(cell.letters, theirs, ours)));
    }
    for (const Assignment& cell : eachOf<Assignment>(plan, to, source.responsibility)) {
        if (!cell.letters.empty() && !held.contains(cell.role))
            edit.append(setLetters(plan, cell.key(), {}));
    }
    Edit whole = addRolesTo(plan, to, missing);
    whole.append(std::move(edit));
    return whole;
}

} // namespace

std::string lettersInScheme(std::string_view letters, const std::vector<Letter>& from, const std::vector<Letter>& to)
{
    std::string result;
    for (const std::string& each : characters(letters)) {
        const auto known
            = std::find_if(from.begin(), from.end(), [&](const Letter& letter) { return letter.letter == each; });
        if (known != from.end())
            result += counterpart(*known, to);
    }
    return inOrderOfStrength(result, to);
}

Edit bringRow(const Plan& plan, ConstellationId to, ConstellationId from, ResponsibilityId row)
{
    const auto* source = plan.find<ChartRow>({from, row});
    const bool isThere = plan.find<ChartRow>({to, row}) != nullptr;
    if (source == nullptr)
        return isThere ? removeFromScope(plan, to, {row}) : Edit();
    Edit edit = isThere ? Edit() : addToScope(plan, to, {row});
    edit.append(bringState(plan, to, *source));
    edit.append(bringLetters(plan, to, *source));
    return edit;
}

} // namespace remit
