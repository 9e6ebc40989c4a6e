#include "advisor/cadence/starting_plan.h"

#include "advisor/cadence/meeting_proposals.h"
#include "advisor/json_fields.h"
#include "core/calendar/dates.h"
#include "core/chart.h"
#include "core/edits/edits_of_meetings.h"

#include <algorithm>
#include <set>
#include <sstream>

namespace remit {

namespace {

constexpr std::string_view sampleTemplate = "sample";
constexpr std::string_view sampleFile = "sample/sample.json";

MeetingSlot slotFrom(const JsonFields& fields, const std::string& text)
{
    std::istringstream words(text);
    int week = 0;
    std::string day;
    MeetingSlot slot;
    words >> week >> day >> slot.startsAt;
    const auto weekday = fromWord<Weekday>(day);
    if (week < 1 || !weekday || !minutesFrom(slot.startsAt))
        fields.refuse("at", "has \"" + text + "\", which is no time such as \"1 tuesday 11:00\"");
    slot.week = week - 1;
    slot.weekday = *weekday;
    slot.slot = newId<MeetingSlotId>();
    return slot;
}

std::vector<MeetingSlot> slotsFrom(const JsonFields& fields, const Meeting& meeting)
{
    std::vector<MeetingSlot> slots;
    for (const std::string& text : fields.texts("at")) {
        slots.push_back(slotFrom(fields, text));
        slots.back().constellation = meeting.constellation;
        slots.back().meeting = meeting.meeting;
    }
    return slots;
}

/// The first of the key; it is taken out.
MeetingProposal taken(std::vector<MeetingProposal>& proposals, const JsonFields& fields)
{
    const std::string key = fields.text("key");
    const auto found = std::find_if(proposals.begin(), proposals.end(),
                                    [&](const MeetingProposal& each) { return each.meeting.catalogueKey == key; });
    if (found == proposals.end())
        fields.refuse("key", "is " + key + ", of which no more are proposed");
    MeetingProposal proposal = std::move(*found);
    proposals.erase(found);
    return proposal;
}

void holdMeetings(Plan& plan, ConstellationId constellation, const JsonFields& fields, const Facts& facts,
                  const MeetingCatalogue& meetings)
{
    if (!fields.has("meetings"))
        return;
    std::vector<MeetingProposal> proposals = meetingProposals(plan, constellation, facts, meetings);
    fields.each("meetings", [&](const JsonFields& each) {
        const MeetingProposal proposal = taken(proposals, each);
        apply(addMeetings(plan, {proposal}), plan);
        apply(setSlots(plan, proposal.meeting.key(), slotsFrom(each, proposal.meeting)), plan);
    });
}

/// Those in which just the manager and the owner have to be.
Plan withMeetingsOfPair(Plan plan, const Facts& facts, const MeetingCatalogue& meetings)
{
    const std::set<std::string> pair{"PM", "PO"};
    std::vector<MeetingProposal> wanted = meetingProposals(plan, constellationsInOrder(plan).front(), facts, meetings);
    std::erase_if(wanted, [&](const MeetingProposal& each) {
        const auto& required = meetings.find(each.meeting.catalogueKey)->required;
        return std::set<std::string>(required.begin(), required.end()) != pair;
    });
    apply(addMeetings(plan, wanted), plan);
    return plan;
}

} // namespace

Result<Plan> withSampleMeetings(Plan plan, std::string_view json, const Facts& facts, const MeetingCatalogue& meetings)
{
    try {
        const Json parsed = parseJson(json);
        const std::vector<ConstellationId> constellations = constellationsInOrder(plan);
        auto next = constellations.begin();
        JsonFields(parsed, "the plan").each("constellations", [&](const JsonFields& fields) {
            holdMeetings(plan, *next++, fields, facts, meetings);
        });
        return plan;
    } catch (const JsonFault& fault) {
        return Error{std::string(sampleFile) + ": " + fault.what()};
    }
}

Result<Plan> startingPlan(const Catalogue& catalogue, const ResourceReader& read, std::string_view name,
                          const StatedFacts& stated)
{
    auto plan = planFromTemplate(catalogue, read, name, stated);
    if (!plan || (!name.empty() && name != sampleTemplate))
        return plan;
    const auto facts = Facts::read(read);
    if (!facts)
        return facts.error();
    const auto meetings = readMeetingCatalogue(read);
    if (!meetings)
        return meetings.error();
    if (name.empty())
        return withMeetingsOfPair(std::move(*plan), *facts, *meetings);
    const auto json = read(sampleFile);
    return json ? withSampleMeetings(std::move(*plan), *json, *facts, *meetings) : Result<Plan>(json.error());
}

} // namespace remit
