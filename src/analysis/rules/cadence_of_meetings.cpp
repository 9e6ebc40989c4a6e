#include "analysis/rules/cadence_parties.h"

#include "core/rows_of.h"

#include <algorithm>

/// What a meeting is for and how long it is.
namespace remit {

namespace {

/// The published limit and the usual length of an event of the sprint.
struct EventLengths {
    double longest = 0;
    double usual = 0;
};

std::optional<EventLengths> lengthsOf(const SeenStructure& structure, const SeenMeeting& meeting,
                                      const FindingSink& sink)
{
    const double weeks = structure.cadence().sprint().weeks;
    const auto perWeek = [&](const char* longest, const char* usual, double more) {
        const double most = sink.limit(longest) * weeks;
        return EventLengths{most,
                            std::min(most, std::max(sink.limit("usual-least"), sink.limit(usual) * weeks) + more)};
    };
    constexpr std::size_t fewTeams = 2;
    const bool isLarge = structure.units(UnitKind::team).size() > fewTeams;
    if (meeting.is("K02"))
        return EventLengths{sink.limit(), sink.limit()};
    if (meeting.is("K04"))
        return perWeek("planning", "usual-planning", 0);
    if (meeting.is("K05"))
        return perWeek("review", "usual", isLarge ? sink.limit("usual-joint") : 0);
    if (meeting.is("K06"))
        return perWeek("retrospective", "usual", 0);
    return std::nullopt;
}

void eventTooLong(const SeenStructure& structure, FindingSink& sink)
{
    for (const SeenMeeting& each : structure.cadence().meetings()) {
        const auto lengths = lengthsOf(structure, each, sink);
        if (!lengths || each.minutes <= lengths->usual)
            continue;
        const bool isTooLong = each.minutes > lengths->longest;
        Finding& finding = sink.add(each.row.meeting);
        finding.severity = isTooLong ? finding.severity : Severity::info;
        finding.variant = isTooLong ? "" : "usual";
        finding.found = each.minutes;
        finding.limit = isTooLong ? lengths->longest : lengths->usual;
    }
}

/// What is missing of a meeting, the weightiest first; empty where nothing is.
std::string missingIn(const SeenMeeting& meeting)
{
    if (meeting.who.empty())
        return "nobody";
    if (meeting.row.purpose.empty())
        return "purpose";
    const bool hasOwner
        = std::any_of(meeting.who.begin(), meeting.who.end(), [](const Participant& who) { return who.isOwner; });
    return hasOwner ? "" : "owner";
}

double requiredPeople(const SeenMeeting& meeting)
{
    double people = 0;
    for (const Participant& who : meeting.who)
        people += who.isRequired ? who.people : 0;
    return people;
}

void meetingWithoutPurpose(const SeenStructure& structure, FindingSink& sink)
{
    for (const SeenMeeting& each : structure.cadence().meetings()) {
        if (const std::string missing = missingIn(each); !missing.empty()) {
            sink.add(each.row.meeting).variant = missing == "purpose" ? "" : missing;
            continue;
        }
        const double people = requiredPeople(each);
        if (each.isAnyOf({"K04", "K05", "K06", "K14"}) || people <= sink.limit()
            || each.minutes <= sink.limit("minutes"))
            continue;
        Finding& finding = sink.add(each.row.meeting);
        finding.variant = "large";
        finding.found = people;
        finding.limit = sink.limit();
    }
}

/// The columns of the chart that take part, each once.
std::vector<int> columnsIn(const SeenStructure& structure, const SeenMeeting& meeting)
{
    std::set<int> columns;
    for (const Participant& who : meeting.who) {
        if (const SeenSeat* seat = who.seat ? structure.seat(who.seat) : nullptr)
            columns.insert(seat->hats.begin(), seat->hats.end());
        for (int each = 0; each < structure.chart().roleCount(); ++each) {
            if (who.role && structure.roleOf(each) == who.role)
                columns.insert(each);
        }
    }
    return {columns.begin(), columns.end()};
}

/// Whether two of the columns have to do with the row, one of them with the last word or the work.
bool bringsTogether(const ReadRow& row, const std::vector<int>& columns)
{
    constexpr Involvements acting{Involvement::answers, Involvement::does, Involvement::decides};
    int involved = 0;
    bool acts = false;
    for (const ReadCell& cell : row.cells) {
        if (cell.letters == 0 || std::find(columns.begin(), columns.end(), cell.column) == columns.end())
            continue;
        ++involved;
        acts = acts || cell.involvements.hasAny(acting);
    }
    return acts && involved > 1;
}

bool coversRow(const SeenStructure& structure, const SeenMeeting& meeting)
{
    for (const MeetingTopic& topic :
         eachOf<MeetingTopic>(structure.plan(), structure.constellation(), meeting.row.meeting)) {
        if (structure.rows().contains(topic.responsibility))
            return true;
    }
    return false;
}

bool bringsStakeholders(const SeenMeeting& meeting)
{
    return std::any_of(meeting.who.begin(), meeting.who.end(),
                       [](const Participant& who) { return who.isStakeholders(); });
}

/// Customers and stakeholders have no letters: a meeting with them is not asked for any.
void meetingWithoutLetters(const SeenStructure& structure, FindingSink& sink)
{
    if (structure.rows().empty())
        return;
    for (const SeenMeeting& each : structure.cadence().meetings()) {
        if (each.who.empty() || coversRow(structure, each) || bringsStakeholders(each))
            continue;
        const std::vector<int> columns = columnsIn(structure, each);
        const bool serves = std::any_of(structure.rows().begin(), structure.rows().end(),
                                        [&](const auto& entry) { return bringsTogether(entry.second.read, columns); });
        if (!serves)
            sink.add(each.row.meeting);
    }
}

} // namespace

std::vector<StructureRule> meetingRules()
{
    return {{"event-too-long",
             {"", "planning", "review", "retrospective", "usual-planning", "usual", "usual-least", "usual-joint"},
             eventTooLong,
             false,
             {},
             true},
            {"meeting-without-purpose", {"", "minutes"}, meetingWithoutPurpose, false, {}, true},
            {"meeting-without-letters", {}, meetingWithoutLetters, false, {}, true}};
}

} // namespace remit
