#include "words/comparison/organisation_change_words.h"

#include "analysis/meetings/meeting_times.h"
#include "core/chart.h"
#include "core/role_names.h"
#include "core/rows_of.h"
#include "words/advice/advice_words.h"
#include "words/lists.h"
#include "words/numbers.h"
#include "words/person_words.h"
#include "words/seat_words.h"
#include "words/text.h"

#include <QCoreApplication>

#include <cmath>

namespace remit {

namespace {

struct ChangePhrases {
    Q_DECLARE_TR_FUNCTIONS(remit::OrganisationChangeWords)
};

/// Who leaves a long list behind is told with so many titles.
constexpr std::size_t titlesTold = 6;
/// Less than this is no news.
constexpr double hoursTold = 1;

QString titlesOf(const Plan& plan, const std::vector<ResponsibilityId>& rows)
{
    QStringList titles;
    for (const ResponsibilityId row : rows) {
        if (std::size_t(titles.size()) == titlesTold && rows.size() > titlesTold + 1) {
            titles << ChangePhrases::tr("%1 others").arg(rows.size() - titlesTold);
            break;
        }
        const auto* found = plan.find<Responsibility>(row);
        titles << (found != nullptr ? text(found->title) : QString());
    }
    return listed(titles);
}

/// What somebody sits as: "PM and PO"; of several seats each.
QString seatsOf(const Plan& plan, ConstellationId constellation, PersonId person)
{
    QStringList seats;
    for (const Seat& seat : eachOf<Seat>(plan, constellation)) {
        if (seat.person == person)
            seats << seatName(plan, seat);
    }
    return seats.join(QStringLiteral("; "));
}

QString unitName(const Plan& plan, UnitId unit)
{
    const auto* found = plan.find<Unit>(unit);
    return found != nullptr ? text(found->name) : QString();
}

QString unitAsIn(const Plan& plan, ConstellationId constellation, UnitId unit)
{
    const auto* use = plan.find<ConstellationUnit>({constellation, unit});
    return use != nullptr ? belowUnit(plan, *use) : QString();
}

QString movedLine(const OrganisationStates& states, PersonId person)
{
    const QString name = personLabel(states.plan, person);
    const QString was = seatsOf(states.plan, states.before, person);
    const QString is = seatsOf(states.plan, states.after, person);
    return was == is ? ChangePhrases::tr("%1: another share of time, place or team").arg(name)
                     : ChangePhrases::tr("%1: %2 → %3").arg(name, was, is);
}

QString answerOf(const OrganisationStates& states, ConstellationId where, const std::string& name,
                 const FactQuestion* question)
{
    const auto* fact = states.plan.find<Fact>({where, name});
    if (fact == nullptr)
        return ChangePhrases::tr("unknown");
    const auto number = question != nullptr ? factNumber(*question, fact->value) : std::nullopt;
    return number ? factAnswerText(*question, *number) : text(fact->value);
}

QString meetingName(const OrganisationStates& states, ConstellationId where, MeetingId meeting)
{
    const auto* found = states.plan.find<Meeting>({where, meeting});
    return found != nullptr ? text(found->name) : QString();
}

/// "60 min → 90 min", by the length of the sprints of each.
QString lengthChange(const OrganisationStates& states, MeetingId meeting)
{
    const auto told = [&](ConstellationId where) {
        const auto* found = states.plan.find<Meeting>({where, meeting});
        const int weeks = sprintOf(states.plan, where).weeks;
        return ChangePhrases::tr("%1 min").arg(found != nullptr ? minutesOf(*found, weeks) : 0);
    };
    const QString was = told(states.before);
    const QString is = told(states.after);
    return was == is ? ChangePhrases::tr("another length") : ChangePhrases::tr("%1 → %2").arg(was, is);
}

QString meetingChangeLine(const OrganisationStates& states, const MeetingChange& change)
{
    QStringList said;
    if (change.rhythm)
        said << ChangePhrases::tr("held more or less often");
    if (change.length)
        said << lengthChange(states, change.meeting);
    if (change.times)
        said << ChangePhrases::tr("other times");
    if (change.attendees)
        said << ChangePhrases::tr("others take part");
    if (change.purpose)
        said << ChangePhrases::tr("another name or purpose");
    return ChangePhrases::tr("%1: %2").arg(meetingName(states, states.after, change.meeting),
                                           said.join(QStringLiteral(", ")));
}

} // namespace

QStringList peopleChanges(const OrganisationStates& states, const OrganisationChanges& changes)
{
    QStringList lines;
    for (const PersonGone& each : changes.gone) {
        const QString name = personLabel(states.plan, each.person);
        lines
            << (each.answeredFor.empty()
                    ? ChangePhrases::tr("%1 left").arg(name)
                    : ChangePhrases::tr("%1 left; answered for %2").arg(name, titlesOf(states.plan, each.answeredFor)));
    }
    for (const PersonId person : changes.come)
        lines << ChangePhrases::tr("%1 is new: %2")
                     .arg(personLabel(states.plan, person), seatsOf(states.plan, states.after, person));
    for (const PersonId person : changes.moved)
        lines << movedLine(states, person);
    return lines;
}

QStringList unitChanges(const OrganisationStates& states, const OrganisationChanges& changes)
{
    QStringList lines;
    for (const UnitId unit : changes.unitsGone)
        lines << ChangePhrases::tr("%1 is no longer there").arg(unitName(states.plan, unit));
    for (const UnitId unit : changes.unitsCome) {
        const QString about = unitAsIn(states.plan, states.after, unit);
        const QString name = unitName(states.plan, unit);
        lines << (about.isEmpty() ? ChangePhrases::tr("%1 is new").arg(name)
                                  : ChangePhrases::tr("%1 is new: %2").arg(name, about));
    }
    for (const UnitId unit : changes.unitsChanged) {
        const QString was = unitAsIn(states.plan, states.before, unit);
        const QString is = unitAsIn(states.plan, states.after, unit);
        const QString name = unitName(states.plan, unit);
        lines << (was == is || was.isEmpty() || is.isEmpty()
                      ? ChangePhrases::tr("%1: size, product or place changed").arg(name)
                      : ChangePhrases::tr("%1: %2 → %3").arg(name, was, is));
    }
    return lines;
}

QStringList meetingChangeLines(const OrganisationStates& states, const MeetingChanges& changes)
{
    QStringList lines;
    for (const MeetingId meeting : changes.gone)
        lines << ChangePhrases::tr("%1 is no longer held").arg(meetingName(states, states.before, meeting));
    for (const MeetingId meeting : changes.come)
        lines << ChangePhrases::tr("%1 is new").arg(meetingName(states, states.after, meeting));
    for (const MeetingChange& change : changes.changed)
        lines << meetingChangeLine(states, change);
    return lines;
}

QStringList factChanges(const OrganisationStates& states, const OrganisationChanges& changes, const Facts& facts)
{
    QStringList lines;
    for (const std::string& name : changes.facts) {
        const FactQuestion* question = facts.question(name);
        lines << ChangePhrases::tr("%1: %2 → %3")
                     .arg(text(question != nullptr ? question->label : name),
                          answerOf(states, states.before, name, question),
                          answerOf(states, states.after, name, question));
    }
    return lines;
}

QStringList hourChanges(const OrganisationStates& states, const std::map<RoleId, double>& before,
                        const ConstellationLoad& after)
{
    QStringList lines;
    const auto told = [](std::optional<double> hours) {
        return hours ? ChangePhrases::tr("%1 h").arg(hoursText(*hours)) : ChangePhrases::tr("unknown");
    };
    for (const RoleId role : rolesInOrder(states.plan, states.after)) {
        const auto found = before.find(role);
        const auto was = found != before.end() ? std::optional(found->second) : std::nullopt;
        const RoleWorkload* load = after.of(role);
        const auto is = load != nullptr ? load->hours() : std::nullopt;
        if (was.has_value() != is.has_value() || (was && std::abs(*was - *is) >= hoursTold))
            lines << ChangePhrases::tr("%1: %2 → %3 a week")
                         .arg(text(shortNameOf(states.plan, role)), told(was), told(is));
    }
    return lines;
}

} // namespace remit
