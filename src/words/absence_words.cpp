#include "words/absence_words.h"

#include "core/organisation.h"
#include "words/lists.h"
#include "words/names.h"
#include "words/numbers.h"
#include "words/seat_words.h"
#include "words/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace remit {

namespace {

struct AbsenceWords {
    Q_DECLARE_TR_FUNCTIONS(remit::AbsenceWords)
};

/// "≈ 12 h a week"
QString hoursAWeek(double hours, const Absence& of)
{
    return signOfFigure(of.isAtLeast, of.isRough) + AbsenceWords::tr("%1 h a week").arg(hoursText(hours, of.isRough));
}

class Story {
public:
    Story(const Plan& plan, ConstellationId constellation, const Absence& absence, bool names)
        : m_plan(plan)
        , m_constellation(constellation)
        , m_absence(absence)
        , m_names(names)
    {
    }

    AbsenceStory told() const
    {
        const QString who = whoIsAway(m_plan, m_constellation, seats(), m_names);
        const bool several = m_absence.away.size() > 1 && !isOnePerson();
        return {(several ? AbsenceWords::tr("If %1 are away") : AbsenceWords::tr("If %1 is away")).arg(who),
                AbsenceWords::tr("%1 away: %2").arg(who, headline()),
                {rows(AbsenceWords::tr("The last word"), m_absence.withoutLastWord,
                      AbsenceWords::tr("Somebody else has it everywhere.")),
                 rows(AbsenceWords::tr("Who does it"), m_absence.withoutDoer,
                      AbsenceWords::tr("Somebody else does it everywhere.")),
                 standIns(), hours()}};
    }

private:
    std::vector<SeatId> seats() const
    {
        std::vector<SeatId> all;
        for (const StandIn& each : m_absence.away)
            all.push_back(each.away);
        return all;
    }

    const Seat& seatOf(SeatId id) const { return *m_plan.find<Seat>({m_constellation, id}); }

    bool isOnePerson() const
    {
        const auto person = m_absence.away.empty() ? std::nullopt : seatOf(m_absence.away.front().away).person;
        return person && std::all_of(m_absence.away.begin(), m_absence.away.end(), [&](const StandIn& each) {
                   return seatOf(each.away).person == person;
               });
    }

    QString called(SeatId id) const
    {
        const Seat& seat = seatOf(id);
        return seat.person && m_names ? whoSits(m_plan, seat) : seatName(m_plan, seat);
    }

    QString headline() const
    {
        const auto& rows = m_absence.withoutLastWord;
        const auto nobody
            = std::count_if(rows.begin(), rows.end(), [](const UncoveredRow& each) { return !each.standIn; });
        if (nobody == 1)
            return AbsenceWords::tr("1 responsibility has nobody with the last word.");
        if (nobody > 1)
            return AbsenceWords::tr("%1 responsibilities have nobody with the last word.").arg(nobody);
        if (rows.size() == 1)
            return AbsenceWords::tr("a deputy has the last word on 1 responsibility.");
        if (!rows.empty())
            return AbsenceWords::tr("a deputy has the last word on %1 responsibilities.").arg(rows.size());
        return AbsenceWords::tr("somebody has the last word everywhere.");
    }

    AbsenceSection rows(const QString& heading, const std::vector<UncoveredRow>& uncovered,
                        const QString& whenEmpty) const
    {
        AbsenceSection section{heading, {}, whenEmpty};
        for (const UncoveredRow& each : uncovered) {
            const QString title = text(m_plan.find<Responsibility>(each.row)->title);
            const QString by = each.standIn ? AbsenceWords::tr("%1 stands in").arg(called(*each.standIn))
                                            : AbsenceWords::tr("nobody");
            section.lines.push_back({AbsenceWords::tr("%1: %2").arg(title, by), each.row, {}});
        }
        return section;
    }

    AbsenceSection standIns() const
    {
        AbsenceSection section{AbsenceWords::tr("Who stands in"), {}, {}};
        for (const StandIn& each : m_absence.away) {
            const QString by = each.deputy ? called(*each.deputy) : AbsenceWords::tr("nobody is named");
            section.lines.push_back({AbsenceWords::tr("%1: %2").arg(seatName(m_plan, seatOf(each.away)), by),
                                     {},
                                     each.deputy.value_or(each.away)});
        }
        return section;
    }

    AbsenceSection hours() const
    {
        constexpr double noticeable = 0.05;
        AbsenceSection section{AbsenceWords::tr("Where the hours go"), {}, AbsenceWords::tr("No hours are known.")};
        for (const SeatGain& gain : m_absence.gains) {
            const QString more = hoursAWeek(gain.hours(), m_absence);
            const QString before = loadOfSeat(gain.before);
            const QString after = loadOfSeat(gain.after);
            const QString words = before.isEmpty()
                ? AbsenceWords::tr("%1: %2 more, then %3").arg(called(gain.seat), more, after)
                : AbsenceWords::tr("%1: %2 more, from %3 to %4").arg(called(gain.seat), more, before, after);
            section.lines.push_back({words, {}, gain.seat});
        }
        if (m_absence.left >= noticeable) {
            const QString left = hoursAWeek(m_absence.left, m_absence);
            section.lines.push_back({AbsenceWords::tr("nobody: %1").arg(left), {}, {}});
        }
        return section;
    }

    const Plan& m_plan;
    ConstellationId m_constellation;
    const Absence& m_absence;
    bool m_names;
};

} // namespace

std::vector<SeatId> seatsCalled(const Plan& plan, ConstellationId constellation, const QString& name)
{
    for (const PersonId person : peopleInOrder(plan)) {
        auto seats = seatsOfPerson(plan, constellation, person);
        if (!seats.empty() && areSameName(text(plan.find<Person>(person)->name), name))
            return seats;
    }
    for (const SeatId id : seatsInOrder(plan, constellation)) {
        if (areSameName(seatName(plan, *plan.find<Seat>({constellation, id})), name))
            return {id};
    }
    return {};
}

QString whoIsAway(const Plan& plan, ConstellationId constellation, const std::vector<SeatId>& away, bool names)
{
    QStringList who;
    for (const SeatId id : away) {
        const auto* seat = plan.find<Seat>({constellation, id});
        if (seat == nullptr)
            continue;
        const QString name = seat->person && names ? whoSits(plan, *seat) : seatName(plan, *seat);
        if (!who.contains(name))
            who << name;
    }
    return listed(who);
}

AbsenceStory storyOf(const Plan& plan, ConstellationId constellation, const Absence& absence, bool names)
{
    return Story(plan, constellation, absence, names).told();
}

} // namespace remit
