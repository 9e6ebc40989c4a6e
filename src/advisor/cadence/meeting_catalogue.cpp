#include "advisor/cadence/meeting_catalogue.h"

#include "advisor/cadence/meeting_needs.h"
#include "advisor/fact_arithmetic.h"
#include "advisor/knowledge_file.h"

#include <algorithm>
#include <cmath>

namespace remit {

namespace {

constexpr std::string_view meetingsFile = "cadence/meetings.json";
constexpr int longestSprint = 4;

CatalogueMeeting meetingFrom(const JsonFields& fields)
{
    CatalogueMeeting made;
    made.key = fields.filledText("key");
    made.title = fields.filledText("title");
    made.purpose = fields.filledText("purpose");
    made.decides = fields.filledText("decides");
    made.scope = fields.word<MeetingScope>("scope");
    made.required = fields.texts("required");
    made.optional = fields.texts("optional");
    made.groups = fields.text("groups", "");
    made.owner = fields.filledText("owner");
    made.covers = fields.texts("covers");
    made.sources = fields.texts("sources");
    made.per = fields.word<Period>("per");
    made.times = fields.number("times");
    made.every = fields.number("every");
    made.day = fields.word<SprintDay>("day");
    made.channel = fields.word<Channel>("channel");
    made.minutes = fields.filledText("minutes");
    made.longest = fields.text("longest", "");
    if (fields.has("comes"))
        made.comes = fields.textMap("comes");
    made.when = fields.filledText("when");
    made.why = fields.filledText("why");
    made.isAmongReports = fields.flag("amongReports");
    made.replaces = fields.text("replaces", "");
    if (made.required.empty())
        fields.refuse("required", "is empty");
    return made;
}

int minutesBy(const CatalogueMeeting& meeting, const std::string& expression, int sprintWeeks, int teams)
{
    const FactArithmetic::Values values{{"w", sprintWeeks}, {"teams", std::max(1, teams)}};
    return static_cast<int>(std::lround(valueOf(meeting.key + ", minutes", expression, values)));
}

/// What is misspelt or not finite shows here, not before a user.
void tryOut(const MeetingCatalogue& catalogue, const Facts& facts)
{
    const MeetingValues values = assumedValues(facts, catalogue);
    for (const CatalogueMeeting& each : catalogue.all()) {
        for (int weeks = 1; weeks <= longestSprint; ++weeks) {
            catalogue.minutes(each, weeks, 1);
            catalogue.longestMinutes(each, weeks);
        }
        isNeeded(each, values);
        for (const auto& [role, part] : each.comes)
            partOf(each, role, values);
    }
}

} // namespace

MeetingCatalogue::MeetingCatalogue(std::vector<CatalogueMeeting> meetings)
    : m_meetings(std::move(meetings))
{
}

const CatalogueMeeting* MeetingCatalogue::find(std::string_view key) const
{
    const auto found = std::find_if(m_meetings.begin(), m_meetings.end(),
                                    [key](const CatalogueMeeting& each) { return each.key == key; });
    return found == m_meetings.end() ? nullptr : &*found;
}

int MeetingCatalogue::minutes(const CatalogueMeeting& meeting, int sprintWeeks, int teams) const
{
    return minutesBy(meeting, meeting.minutes, sprintWeeks, teams);
}

int MeetingCatalogue::longestMinutes(const CatalogueMeeting& meeting, int sprintWeeks) const
{
    return meeting.longest.empty() ? 0 : minutesBy(meeting, meeting.longest, sprintWeeks, 1);
}

Result<MeetingCatalogue> readMeetingCatalogue(const ResourceReader& read)
{
    const auto facts = Facts::read(read);
    if (!facts)
        return facts.error();
    return readKnowledgeFile(read, meetingsFile, [&](const JsonFields& file) {
        std::vector<CatalogueMeeting> meetings;
        file.each("meetings", [&](const JsonFields& each) { meetings.push_back(meetingFrom(each)); });
        MeetingCatalogue catalogue(std::move(meetings));
        tryOut(catalogue, *facts);
        return catalogue;
    });
}

} // namespace remit
