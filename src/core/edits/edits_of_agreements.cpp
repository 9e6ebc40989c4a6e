#include "core/edits/edits_of_agreements.h"

#include "core/agreements.h"
#include "core/edits/put_changed.h"

#include <utility>

namespace remit {

namespace {

/// Says of the constellation what was agreed in the version; without one, nothing.
Constellation agreedAs(Constellation constellation, const AgreedVersion* version)
{
    constellation.agreedOn = version != nullptr ? version->agreedOn : std::string();
    constellation.agreedBy = version != nullptr ? version->agreedBy : std::string();
    constellation.reviewOn = version != nullptr ? version->reviewOn : std::string();
    return constellation;
}

HandoverState stateOf(const Plan& plan, const HandoverState::Key& key)
{
    if (const auto* found = plan.find<HandoverState>(key))
        return *found;
    HandoverState state;
    std::tie(state.constellation, state.before, state.responsibility) = key;
    return state;
}

Edit putState(const Plan& plan, const HandoverState& state)
{
    return putOrRemove(plan, state, !state.weeks && !state.done);
}

} // namespace

Edit agree(const Plan& plan, AgreedVersion version)
{
    Edit edit;
    const auto* constellation = plan.find<Constellation>(version.constellation);
    if (constellation == nullptr)
        return edit;
    const auto* last = lastAgreedOf(plan, version.constellation);
    version.position = last != nullptr ? last->position + 1 : 1;
    edit.append(putIfChanged(plan, agreedAs(*constellation, &version)));
    edit.put(std::move(version));
    return edit;
}

Edit removeAgreedVersion(const Plan& plan, const AgreedVersion::Key& version)
{
    Edit edit;
    const auto* removed = plan.find<AgreedVersion>(version);
    const auto* constellation = plan.find<Constellation>(std::get<0>(version));
    if (removed == nullptr || constellation == nullptr)
        return edit;
    edit.remove<AgreedVersion>(version);
    if (agreedAs(*constellation, removed) == *constellation) {
        auto left = agreedVersionsOf(plan, constellation->id);
        std::erase(left, removed);
        edit.append(putIfChanged(plan, agreedAs(*constellation, left.empty() ? nullptr : left.back())));
    }
    return edit;
}

Edit setHandoverWeeks(const Plan& plan, const HandoverState::Key& handover, std::optional<double> weeks)
{
    HandoverState state = stateOf(plan, handover);
    state.weeks = weeks;
    return putState(plan, state);
}

Edit setHandedOver(const Plan& plan, const HandoverState::Key& handover, bool done, std::string_view day)
{
    HandoverState state = stateOf(plan, handover);
    state.done = done;
    state.doneOn = done ? day : std::string_view();
    return putState(plan, state);
}

} // namespace remit
