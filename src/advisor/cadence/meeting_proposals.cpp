#include "advisor/cadence/meeting_proposals.h"

#include "advisor/cadence/meeting_attendees.h"
#include "advisor/cadence/meeting_needs.h"
#include "advisor/cadence/meeting_sides.h"
#include "analysis/meetings/meeting_times.h"
#include "analysis/meetings/working_time.h"
#include "core/edits/edits_of_meetings.h"
#include "core/organisation.h"
#include "core/rows_of.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace remit {

namespace {

/// One meeting that could be held: of whom, or of which team or product.
struct Candidate {
    UnitId unit;
    MeetingSides sides;
};

class Proposing {
public:
    Proposing(const Plan& plan, ConstellationId constellation, const Facts& facts, const MeetingCatalogue& catalogue)
        : m_plan(plan)
        , m_organisation(organisationOf(plan))
        , m_constellation(constellation)
        , m_catalogue(catalogue)
        , m_values(meetingValues(plan, constellation, facts, catalogue))
    {
    }

    std::vector<MeetingProposal> all()
    {
        for (const CatalogueMeeting& each : m_catalogue.all())
            propose(each, true);
        return std::move(m_proposals);
    }
    std::vector<MeetingProposal> like(const CatalogueMeeting& wanted)
    {
        propose(wanted, false);
        return std::move(m_proposals);
    }

private:
    void propose(const CatalogueMeeting& meeting, bool onlyNeeded)
    {
        std::vector<MeetingProposal> made;
        for (const Candidate& candidate : candidatesFor(meeting)) {
            const MeetingValues values = valuesOf(candidate);
            MeetingProposal proposal = proposalFor(meeting, candidate, values);
            if ((!onlyNeeded || isNeeded(meeting, values)) && isMeeting(meeting, proposal))
                made.push_back(std::move(proposal));
        }
        const bool isAlone = made.size() == 1;
        for (MeetingProposal& each : made) {
            if (isAlone)
                each.meeting.name = meeting.title;
            if (!onlyNeeded || !isHeld(each))
                m_proposals.push_back(std::move(each));
        }
    }

    std::vector<Candidate> candidatesFor(const CatalogueMeeting& meeting) const
    {
        std::vector<Candidate> all;
        switch (meeting.scope) {
        case MeetingScope::pair:
            for (const MeetingSides& pair : pairsFor(m_plan, m_constellation, meeting, replacing(meeting)))
                all.push_back({{}, pair});
            return all;
        case MeetingScope::owner:
            for (const MeetingSide& side : sidesActingAs(m_plan, m_constellation, meeting.required.front()))
                all.push_back({{}, {side}});
            return all;
        case MeetingScope::organisation:
            return {Candidate()};
        case MeetingScope::team:
        case MeetingScope::product:
            break;
        }
        const UnitKind kind = meeting.scope == MeetingScope::team ? UnitKind::team : UnitKind::product;
        for (const UnitId unit : unitsInOrder(m_plan, m_constellation, kind))
            all.push_back({unit, {}});
        return all.empty() ? std::vector<Candidate>{Candidate()} : all;
    }

    std::vector<const CatalogueMeeting*> replacing(const CatalogueMeeting& meeting) const
    {
        std::vector<const CatalogueMeeting*> all;
        for (const CatalogueMeeting& each : m_catalogue.all()) {
            if (each.replaces == meeting.key)
                all.push_back(&each);
        }
        return all;
    }

    /// A product has just its own teams.
    MeetingValues valuesOf(const Candidate& candidate) const
    {
        MeetingValues values = m_values;
        const auto* unit = m_plan.find<Unit>(candidate.unit);
        if (unit == nullptr || unit->kind != UnitKind::product)
            return values;
        double teams = 0;
        for (const ConstellationUnit& each : eachOf<ConstellationUnit>(m_plan, m_constellation))
            teams += each.product == candidate.unit ? 1 : 0;
        if (teams > 0)
            values["teams"] = teams;
        return values;
    }

    MeetingProposal proposalFor(const CatalogueMeeting& source, const Candidate& candidate,
                                const MeetingValues& values) const
    {
        MeetingProposal made;
        Meeting& meeting = made.meeting;
        meeting.constellation = m_constellation;
        meeting.meeting = newId<MeetingId>();
        meeting.name = nameFor(source, candidate);
        meeting.purpose = source.purpose;
        meeting.outcome = source.decides;
        meeting.catalogueKey = source.key;
        meeting.unit = candidate.unit;
        meeting.per = source.per;
        meeting.times = source.times;
        meeting.every = source.every;
        meeting.day = source.day;
        meeting.channel = source.channel;
        for (int weeks = 1; weeks <= 4; ++weeks)
            setMinutes(meeting, weeks,
                       m_catalogue.minutes(source, weeks, static_cast<int>(values.find("teams")->second)));
        made.attendees = attendeesFor(m_plan, meeting.key(), source, candidate.sides, values);
        made.topics = topicsOf(source);
        made.reason = reasonFor(source, candidate, values);
        made.sources = source.sources;
        return made;
    }

    std::string nameFor(const CatalogueMeeting& source, const Candidate& candidate) const
    {
        if (!candidate.sides.empty())
            return source.title + ": " + namesOf(m_plan, m_constellation, candidate.sides, ", ");
        const auto* unit = m_plan.find<Unit>(candidate.unit);
        return unit == nullptr ? source.title : source.title + ", " + unit->name;
    }

    std::string reasonFor(const CatalogueMeeting& source, const Candidate& candidate, const MeetingValues& values) const
    {
        const auto number = [&](std::string_view key) { return std::to_string(std::lround(values.find(key)->second)); };
        std::string text = source.why;
        const std::pair<std::string_view, std::string> places[]{
            {"{who}", namesOf(m_plan, m_constellation, candidate.sides, " and ")},
            {"{teams}", number("teams")},
            {"{owners}", number("owners")},
            {"{locations}", number("locations")}};
        for (const auto& [place, value] : places) {
            const std::size_t at = text.find(place);
            if (at != std::string::npos)
                text.replace(at, place.size(), value);
        }
        return text;
    }

    std::vector<ResponsibilityId> topicsOf(const CatalogueMeeting& source) const
    {
        std::vector<ResponsibilityId> topics;
        for (const std::string& entry : source.covers) {
            for (const ChartRow& row : eachOf<ChartRow>(m_plan, m_constellation)) {
                if (!row.leftOut && m_plan.find<Responsibility>(row.responsibility)->catalogueKey == entry)
                    topics.push_back(row.responsibility);
            }
        }
        return topics;
    }

    /// Whether two people or more have to come, or somebody meets people from outside.
    bool isMeeting(const CatalogueMeeting& source, const MeetingProposal& proposal)
    {
        apply(addMeeting(m_organisation, proposal.meeting, proposal.attendees, {}), m_organisation);
        double people = 0;
        std::set<CalendarOwner> calendars;
        for (const Participant& who : participantsOf(m_organisation, proposal.meeting)) {
            const bool counts = who.isRequired && !who.isStakeholders();
            if (counts && calendars.insert(calendarOwner(m_organisation, m_constellation, who)).second)
                people += who.people;
        }
        return people >= (source.groups.empty() ? 2 : 1);
    }

    /// Whether the constellation has it for the same team or product, and in it those who meet alone.
    bool isHeld(const MeetingProposal& proposal) const
    {
        const Meeting& wanted = proposal.meeting;
        for (const Meeting& each : eachOf<Meeting>(m_plan, m_constellation)) {
            if (each.catalogueKey != wanted.catalogueKey || each.unit != wanted.unit)
                continue;
            const std::vector<MeetingAttendee> there = attendeesOf(m_plan, each.key());
            const bool areAllThere = std::all_of(
                proposal.attendees.begin(), proposal.attendees.end(), [&](const MeetingAttendee& attendee) {
                    return !attendee.seat || std::any_of(there.begin(), there.end(), [&](const auto& known) {
                        return known.seat == attendee.seat;
                    });
                });
            if (areAllThere)
                return true;
        }
        return false;
    }

    const Plan& m_plan;
    /// To try out on who would come.
    Plan m_organisation;
    ConstellationId m_constellation;
    const MeetingCatalogue& m_catalogue;
    const MeetingValues m_values;
    std::vector<MeetingProposal> m_proposals;
};

} // namespace

std::vector<MeetingProposal> meetingProposals(const Plan& plan, ConstellationId constellation, const Facts& facts,
                                              const MeetingCatalogue& catalogue)
{
    return Proposing(plan, constellation, facts, catalogue).all();
}

std::vector<MeetingProposal> meetingsLike(const Plan& plan, ConstellationId constellation, const Facts& facts,
                                          const MeetingCatalogue& catalogue, const CatalogueMeeting& wanted)
{
    return Proposing(plan, constellation, facts, catalogue).like(wanted);
}

Edit addMeetings(const Plan& plan, const std::vector<MeetingProposal>& proposals)
{
    Plan after = plan;
    for (const MeetingProposal& each : proposals)
        apply(addMeeting(after, each.meeting, each.attendees, each.topics), after);
    return difference(plan, after);
}

} // namespace remit
