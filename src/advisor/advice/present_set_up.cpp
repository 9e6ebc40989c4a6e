#include "advisor/advice/present_set_up.h"

#include "core/chart.h"
#include "core/letters.h"
#include "core/organisation.h"
#include "core/rows_of.h"

#include <cstdlib>
#include <map>

namespace remit {

namespace {

using HatCounts = std::map<std::string, int>;

/// How many seats wear each hat of the catalogue that product people wear.
HatCounts hatsIn(const Plan& plan, ConstellationId constellation)
{
    HatCounts counts;
    for (const SeatId seat : seatsInOrder(plan, constellation)) {
        for (const RoleId hat : hatsOf(plan, {constellation, seat})) {
            if (const std::string& key = plan.find<Role>(hat)->catalogueKey; !key.empty())
                ++counts[key];
        }
    }
    return counts;
}

bool isWorn(const Plan& plan, ConstellationId constellation, RoleId role)
{
    return !plan.find<Role>(role)->catalogueKey.empty() && !seatsOf(plan, constellation, role).empty();
}

/// Whether people with such hats have the last word on at least half of what somebody has it on: in the chart of a
/// project led by others, a hat alone sets nothing up.
bool decideMost(const Plan& plan, ConstellationId constellation)
{
    const std::vector<Letter> scheme = lettersOf(plan, constellation);
    int decided = 0;
    int byThem = 0;
    for (const ChartRow& row : eachOf<ChartRow>(plan, constellation)) {
        bool isDecided = false;
        bool isByThem = false;
        for (const Assignment* each : assignmentsOf(plan, constellation, row.responsibility)) {
            const bool hasLastWord = involves(each->letters, Involvement::answers, scheme)
                || involves(each->letters, Involvement::decides, scheme);
            isDecided = isDecided || hasLastWord;
            isByThem = isByThem || (hasLastWord && isWorn(plan, constellation, each->role));
        }
        decided += isDecided ? 1 : 0;
        byThem += isByThem ? 1 : 0;
    }
    return 2 * byThem >= decided;
}

/// How many seats have to come or go to be like it; nothing where it has other hats.
std::optional<int> distanceTo(const ConstellationTemplate& source, const FactValues& values, const HatCounts& present)
{
    const StaffedTemplate staff = staffed(source, values);
    HatCounts wanted;
    for (std::size_t i = 0; i < source.seats.size(); ++i) {
        if (staff.counts[i] > 0)
            wanted[source.seats[i].hat] += staff.counts[i];
    }
    int distance = 0;
    for (const auto& [hat, count] : wanted) {
        const auto found = present.find(hat);
        if (found == present.end())
            return std::nullopt;
        distance += std::abs(count - found->second);
    }
    return wanted.size() == present.size() ? std::optional(distance) : std::nullopt;
}

} // namespace

const ConstellationTemplate* presentSetUp(const Plan& plan, ConstellationId constellation, const Advisor& advisor)
{
    if (!decideMost(plan, constellation))
        return nullptr;
    const HatCounts present = hatsIn(plan, constellation);
    const FactValues values = advisor.facts().values(statedFacts(advisor.facts(), plan, constellation));
    const ConstellationTemplate* nearest = nullptr;
    int least = 0;
    for (const ConstellationTemplate& each : advisor.templates()) {
        const auto distance = distanceTo(each, values, present);
        if (!distance || (nearest != nullptr && *distance >= least))
            continue;
        nearest = &each;
        least = *distance;
    }
    return nearest;
}

} // namespace remit
