#include "analysis/overlay/overlay.h"

#include "analysis/checks/read_chart.h"
#include "core/chart.h"
#include "core/letters.h"

#include <algorithm>
#include <set>

namespace remit {

namespace {

/// What each voice that speaks of a row says in it, by role.
using Meanings = std::vector<std::vector<Involvements>>;

constexpr Involvements doers{Involvement::does, Involvement::decides, Involvement::signsOff, Involvement::verifies,
                             Involvement::supports};

/// How many of them would have to change to say what most say; 0 when all say the same.
int dissentIn(const Meanings& row, std::size_t role)
{
    int most = 0;
    for (const auto& one : row) {
        const auto same
            = std::count_if(row.begin(), row.end(), [&](const auto& other) { return other[role] == one[role]; });
        most = std::max(most, int(same));
    }
    return int(row.size()) - most;
}

bool isEmptyFor(const Meanings& row, std::size_t role)
{
    return std::all_of(row.begin(), row.end(), [&](const auto& voice) { return voice[role] == Involvements(); });
}

/// The places of the roles that one voice gives any of these involvements.
std::set<std::size_t> holders(const std::vector<Involvements>& voice, Involvements wanted)
{
    std::set<std::size_t> found;
    for (std::size_t role = 0; role < voice.size(); ++role) {
        if (voice[role].hasAny(wanted))
            found.insert(role);
    }
    return found;
}

/// Whether two voices name roles of which none is the same.
bool nameDifferent(const std::vector<std::set<std::size_t>>& all)
{
    for (const auto& one : all) {
        for (const auto& other : all) {
            const bool sharesAny
                = std::any_of(one.begin(), one.end(), [&](std::size_t role) { return other.contains(role); });
            if (!one.empty() && !other.empty() && !sharesAny)
                return true;
        }
    }
    return false;
}

/// Whether they differ in what they say of these involvements, each for itself.
bool differIn(const Meanings& row, Involvements part)
{
    return std::any_of(row.begin(), row.end(), [&](const auto& voice) {
        for (std::size_t role = 0; role < voice.size(); ++role) {
            if (voice[role].both(part) != row.front()[role].both(part))
                return true;
        }
        return false;
    });
}

Dispute disputeIn(const Meanings& row)
{
    std::vector<std::set<std::size_t>> accountable;
    for (const auto& voice : row)
        accountable.push_back(holders(voice, {Involvement::answers}));
    if (nameDifferent(accountable))
        return Dispute::accountable;
    if (differIn(row, {Involvement::answers}))
        return Dispute::accountableCount;
    if (differIn(row, doers))
        return Dispute::doing;
    return differIn(row, {Involvement::consulted}) ? Dispute::asked : Dispute::told;
}

Meanings meaningsOf(const std::vector<ChartVoice>& voices, ResponsibilityId row, const std::vector<RoleId>& roles,
                    const SchemeReader& reader)
{
    Meanings all;
    for (const ChartVoice& voice : voices) {
        if (!voice.speaksOf(row))
            continue;
        auto& said = all.emplace_back();
        for (const RoleId role : roles)
            said.push_back(reader.read(voice.at(row, role)).involvements);
    }
    return all;
}

/// Lays the voices over each other in one row.
void addRow(ResponsibilityId id, const Meanings& row, const std::vector<RoleId>& roles, Overlay& all)
{
    if (row.size() < 2) {
        all.unanswered.push_back(id);
        return;
    }
    DisputedRow found{id};
    for (std::size_t role = 0; role < roles.size(); ++role) {
        const int dissent = dissentIn(row, role);
        all.cells += isEmptyFor(row, role) ? 0 : 1;
        all.agreedCells += isEmptyFor(row, role) || dissent > 0 ? 0 : 1;
        found.dissent += dissent;
        if (dissent > 0)
            found.roles.push_back(roles[role]);
    }
    if (found.roles.empty()) {
        all.agreed.push_back(id);
        return;
    }
    found.dispute = disputeIn(row);
    all.disputed.push_back(found);
}

} // namespace

Overlay overlayOf(const Plan& plan, ConstellationId constellation, const std::vector<ChartVoice>& voices)
{
    const SchemeReader reader(lettersOf(plan, constellation));
    const std::vector<RoleId> roles = rolesInOrder(plan, constellation);
    Overlay all;
    for (const Band& band : chartOf(plan, constellation).bands) {
        for (const ResponsibilityId id : band.rows) {
            const auto* row = plan.find<ChartRow>({constellation, id});
            if (row != nullptr && !row->leftOut)
                addRow(id, meaningsOf(voices, id, roles, reader), roles, all);
        }
    }
    std::stable_sort(all.disputed.begin(), all.disputed.end(), [](const DisputedRow& one, const DisputedRow& other) {
        return one.dispute != other.dispute ? one.dispute < other.dispute : one.dissent > other.dissent;
    });
    return all;
}

std::map<RoleId, std::string> agreedLetters(const std::vector<ChartVoice>& voices, ResponsibilityId row)
{
    std::map<RoleId, std::string> letters;
    const auto first
        = std::find_if(voices.begin(), voices.end(), [row](const ChartVoice& each) { return each.speaksOf(row); });
    if (first == voices.end())
        return letters;
    for (auto cell = first->letters.lower_bound({row, RoleId()});
         cell != first->letters.end() && cell->first.first == row; ++cell)
        letters.emplace(cell->first.second, cell->second);
    return letters;
}

} // namespace remit
