#include "app/cadence_answer.h"

#include "analysis/meetings/meeting_hours.h"
#include "analysis/meetings/meeting_times.h"
#include "analysis/meetings/occurrences.h"
#include "analysis/meetings/troubles.h"
#include "app/cadence_names.h"
#include "core/organisation.h"
#include "core/role_names.h"
#include "words/numbers.h"

#include <algorithm>
#include <cmath>

namespace remit::command {

namespace {

using nlohmann::json;

/// Hours of a full-time week, of which the share is taken.
constexpr double hoursOfWeek = 40;
constexpr int daysOfWeeks = 364;

json occurrenceJson(const Meeting& meeting, const MeetingSlot& slot)
{
    json row{{"week", std::lround(slot.week) + 1}, {"day", dayWord(slot.weekday)}, {"start", slot.startsAt}};
    if (slot.monthDay)
        row["monthDay"] = std::lround(*slot.monthDay);
    if (meeting.turns > 1)
        row["turn"] = std::lround(slot.turn) + 1;
    if (slot.isPinned)
        row["pinned"] = true;
    return row;
}

void addMeeting(Answer& answer, const Plan& plan, const Meeting& meeting, int sprintWeeks)
{
    json row{{"name", meeting.name},
             {"minutes", minutesOf(meeting, sprintWeeks)},
             {"occurrences", json::array()},
             {"attendees", json::array()}};
    std::string times;
    for (const MeetingSlot& slot : slotsOf(plan, meeting.key())) {
        row["occurrences"].push_back(occurrenceJson(meeting, slot));
        times += (times.empty() ? "" : ", ") + slotWords(meeting, slot, sprintWeeks);
    }
    std::string people;
    for (const Participant& who : participantsOf(plan, meeting)) {
        const std::string name = participantName(plan, meeting.constellation, who);
        row["attendees"].push_back(name);
        people += (people.empty() ? "" : ", ") + name;
    }
    if (times.empty())
        times = takesTime(meeting) ? "no time yet" : "in writing";
    answer.words += "  " + meeting.name + "\t" + std::to_string(minutesOf(meeting, sprintWeeks)) + " min\t" + times
        + "\t" + (people.empty() ? "nobody" : people) + "\n";
    answer.json["meetings"].push_back(std::move(row));
}

double rounded(double value)
{
    constexpr double hundred = 100;
    return std::round(value * hundred) / hundred;
}

std::string loadWords(const std::string& name, double hours, double share)
{
    constexpr double percent = 100;
    return "  " + name + "\t" + hoursText(hours).toStdString() + " h a week\t"
        + std::to_string(std::lround(share * percent)) + " %\n";
}

void addLoad(Answer& answer, const Plan& plan, ConstellationId constellation)
{
    const MeetingHours hours = meetingHours(plan, constellation);
    std::map<RoleId, double> people;
    json seats = json::array();
    std::string words;
    for (const SeatId id : seatsInOrder(plan, constellation)) {
        const double own = hours.ofSeat(id);
        const double share = own / (hoursOfWeek * std::max(0.01, plan.find<Seat>({constellation, id})->fte));
        if (own <= 0)
            continue;
        const std::string name = seatOccupant(plan, constellation, id);
        seats.push_back({{"seat", name}, {"hours", rounded(own)}, {"share", rounded(share)}});
        words += loadWords(name, own, share);
        std::set<RoleId> roles;
        for (const MeetingLine& line : hours.seats.at(id))
            roles.insert(line.role);
        for (const RoleId role : roles)
            people[role] += plan.find<Seat>({constellation, id})->fte;
    }
    for (const auto& [who, group] : hours.unseated) {
        people[who.first] += group.people;
        const double own = hoursOf(group.lines);
        if (who.first)
            words += loadWords(participantName(plan, constellation, {who.first, {}, who.second, group.people}), own,
                               own / hoursOfWeek);
    }
    for (const auto& [role, count] : people) {
        const double own = hours.ofRole(role);
        if (role)
            answer.json["load"].push_back({{"role", shortNameOf(plan, role)},
                                           {"hours", rounded(own)},
                                           {"share", rounded(own / (hoursOfWeek * std::max(0.01, count)))}});
    }
    answer.json["seats"] = std::move(seats);
    answer.words += words.empty() ? words : "\nHours in meetings\n" + words;
}

const char* ruleFor(Hindrance hindrance)
{
    switch (hindrance) {
    case Hindrance::none:
        return "meeting-clash";
    case Hindrance::holiday:
        return "meeting-on-holiday";
    case Hindrance::noWorkingDay:
        return "meeting-on-day-off";
    case Hindrance::outsideHours:
        return "meeting-outside-hours";
    case Hindrance::lunch:
        return "meeting-at-lunch";
    case Hindrance::blocked:
        return "meeting-at-blocked-time";
    }
    return "";
}

std::string hindranceWords(Hindrance hindrance, const std::string& other)
{
    switch (hindrance) {
    case Hindrance::none:
        return "also has " + other;
    case Hindrance::holiday:
        return "has a holiday";
    case Hindrance::noWorkingDay:
        return "does not work";
    case Hindrance::outsideHours:
        return "does not work at that hour";
    case Hindrance::lunch:
        return "has lunch";
    case Hindrance::blocked:
        return "is busy";
    }
    return {};
}

/// The same trouble of one series, told once.
struct TroubleKind {
    MeetingId meeting;
    MeetingId other;
    Hindrance hindrance = Hindrance::none;
    bool isRequired = true;
    std::string who;

    friend auto operator<=>(const TroubleKind&, const TroubleKind&) = default;
};

void addTroubles(Answer& answer, const Plan& plan, ConstellationId constellation, const ZoneTable& zones, Date from)
{
    std::map<TroubleKind, std::vector<Occurrence>> kinds;
    const Date until = from + std::chrono::days(daysOfWeeks);
    for (const Trouble& each : troublesOf(plan, constellation, zones, from, until))
        kinds[{each.occurrence.meeting, each.other ? each.other->meeting : MeetingId(), each.hindrance, each.isRequired,
               participantName(plan, constellation, each.who)}]
            .push_back(each.occurrence);
    const bool isAnyHeld = !occurrencesOf(plan, constellation, from, until).empty();
    answer.words += isAnyHeld ? "\nWhat does not work\n" : "";
    if (isAnyHeld && kinds.empty())
        answer.words += "  nothing: everybody can come, all year\n";
    for (const auto& [kind, occurrences] : kinds) {
        const std::string name = meetingName(plan, constellation, kind.meeting);
        const std::string message = name + ": " + kind.who + " "
            + hindranceWords(kind.hindrance, meetingName(plan, constellation, kind.other)) + ", "
            + counted(occurrences.size(), "time", "times") + " in a year, first on " + isoText(occurrences.front().date)
            + " at " + clockText(occurrences.front().startsAt) + ".";
        answer.words += std::string("  ") + (kind.isRequired ? "to look at" : "good to know") + "\t" + message + "\n";
        answer.json["findings"].push_back({{"rule", ruleFor(kind.hindrance)},
                                           {"severity", kind.isRequired ? "warning" : "info"},
                                           {"meeting", name},
                                           {"message", message},
                                           {"times", occurrences.size()}});
    }
}

} // namespace

Answer cadenceAnswer(const Plan& plan, ConstellationId constellation, const ZoneTable& zones, Date from)
{
    const std::string& name = plan.find<Constellation>(constellation)->name;
    Answer answer{name + ", meetings\n",
                  {{"constellation", name},
                   {"meetings", json::array()},
                   {"load", json::array()},
                   {"findings", json::array()},
                   {"placement", nullptr}}};
    const int sprintWeeks = sprintOf(plan, constellation).weeks;
    for (const Meeting* meeting : meetingsInOrder(plan, constellation))
        addMeeting(answer, plan, *meeting, sprintWeeks);
    if (answer.json["meetings"].empty())
        answer.words += "  none yet\n";
    addLoad(answer, plan, constellation);
    addTroubles(answer, plan, constellation, zones, from);
    answer.json["notChecked"] = json::array();
    return answer;
}

void addMeetingChecks(Answer& answer, const Plan& plan, ConstellationId constellation, const CheckVoice& voice)
{
    const CheckReport report = reportOn(plan, constellation, voice);
    const auto isAboutMeetings = [&](const auto& each) {
        const Rule* rule = voice.texts.rules.find(each.rule);
        return rule != nullptr && rule->about == RuleSubject::cadence;
    };
    std::string words;
    for (const Finding& each : report.findings) {
        if (!isAboutMeetings(each))
            continue;
        answer.json["findings"].push_back(findingJson(plan, each, voice.texts));
        words += findingLine(plan, each, voice.texts);
    }
    for (const NotChecked& each : report.notChecked) {
        if (!isAboutMeetings(each))
            continue;
        answer.json["notChecked"].push_back(notCheckedJson(each, voice.texts));
        words += notCheckedLine(each, voice.texts);
    }
    if (!answer.json["meetings"].empty())
        answer.words += "\nWhat the checks say\n" + (words.empty() ? "  nothing: all is fine\n" : words);
}

} // namespace remit::command
