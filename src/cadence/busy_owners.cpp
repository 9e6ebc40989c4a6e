#include "cadence/busy_owners.h"

#include <algorithm>
#include <map>

namespace remit {

namespace {

/// The open slots of each owner, in order.
std::map<int, std::vector<std::size_t>> slotsOfOwners(const PlacementProblem& problem)
{
    std::map<int, std::vector<std::size_t>> slots;
    for (std::size_t slot = 0; slot < problem.slots.size(); ++slot) {
        if (problem.slots[slot].isFixed)
            continue;
        for (const int owner : problem.meetingOf(problem.slots[slot]).owners)
            slots[owner].push_back(slot);
    }
    return slots;
}

} // namespace

std::vector<int> busyOwners(const PlacementProblem& problem)
{
    const auto slots = slotsOfOwners(problem);
    std::vector<int> owners;
    for (const auto& [owner, own] : slots) {
        const bool isCovered
            = std::any_of(slots.begin(), slots.end(), [&, owner = owner, &own = own](const auto& other) {
                  const bool isPart = std::includes(other.second.begin(), other.second.end(), own.begin(), own.end());
                  return other.first != owner && isPart && (other.second.size() > own.size() || other.first < owner);
              });
        if (own.size() > 1 && !isCovered)
            owners.push_back(owner);
    }
    return owners;
}

} // namespace remit
