#include "model/exchange/import_sessions.h"

#include "advisor/chart_templates.h"
#include "core/edits/edits.h"
#include "core/edits/edits_of_meetings.h"
#include "model/exchange/starter_roles.h"

using namespace remit;
using namespace remit::test;

namespace {

const QString table = QStringLiteral("Task\tPilot\tQA\nAsk\tA\tR\nSum up\tA\tC\nBuild\tI\tA\n");

ConstellationId firstOf(const Plan& plan)
{
    return plan.all<Constellation>().begin()->first;
}

/// An empty plan as it is created, with a meeting of its first role.
Plan begun()
{
    Plan plan = emptyPlan(catalogue());
    const Role& role = plan.all<Role>().begin()->second;
    Edit meeting;
    meeting.put(Meeting{firstOf(plan), MeetingId{900}, "Of the first role"});
    meeting.put(MeetingAttendee{firstOf(plan), MeetingId{900}, role.id});
    apply(meeting, plan);
    return plan;
}

/// The plan after the table was brought in: into its constellation of that name, else into a new one.
Plan afterBringingIn(Plan plan, const QString& text, const QString& into)
{
    const bool merge = into == QString::fromStdString(plan.find<Constellation>(firstOf(plan))->name);
    const auto imported = sessionOf(text)->result(plan, into, merge);
    REQUIRE(imported);
    apply(withoutStarterRoles(plan, *imported, catalogue()), plan);
    return plan;
}

QString nameOfFirst(const Plan& plan)
{
    return QString::fromStdString(plan.find<Constellation>(firstOf(plan))->name);
}

std::size_t startersLeft(const Plan& before, const Plan& after)
{
    return std::count_if(before.all<Role>().begin(), before.all<Role>().end(),
                         [&after](const auto& entry) { return after.find<Role>(entry.first) != nullptr; });
}

} // namespace

TEST_CASE("the first chart takes the place of the roles a plan begins with, and of the meetings that were theirs")
{
    const Plan before = begun();
    const Plan after = afterBringingIn(before, table, nameOfFirst(before));
    CHECK(startersLeft(before, after) == 0);
    CHECK(after.all<Role>().size() == 2);
    CHECK(after.all<Meeting>().empty());
}

TEST_CASE("a chart brought in beside another one takes nothing from it")
{
    const Plan before = begun();
    const Plan after = afterBringingIn(before, table, "From a file");
    CHECK(startersLeft(before, after) == before.all<Role>().size());
    CHECK(after.all<ConstellationRole>().size() == before.all<ConstellationRole>().size() + 2);
    CHECK(after.all<MeetingAttendee>().size() == before.all<MeetingAttendee>().size());
}

TEST_CASE("a role that was renamed, is on a seat, or is named by the chart stays")
{
    const Plan begin = begun();
    const std::size_t starters = begin.all<Role>().size();
    REQUIRE(starters == 3);
    const ConstellationId constellation = firstOf(begin);
    const Role first = begin.all<Role>().begin()->second;

    Plan renamed = begin;
    Role head = first;
    head.name = "Head of Product";
    renamed.put(head);
    CHECK(startersLeft(begin, afterBringingIn(renamed, table, nameOfFirst(begin))) == 1);

    Plan seated = begin;
    Seat seat;
    seat.constellation = constellation;
    seat.seat = SeatId{901};
    seated.put(seat);
    seated.put(SeatRole{constellation, SeatId{901}, first.id});
    CHECK(startersLeft(begin, afterBringingIn(seated, table, nameOfFirst(begin))) == 1);

    const QString withoutLetters = QStringLiteral("Task\tPilot\tProduct Owner\nAsk\tA\t\nSum up\tA\t\nBuild\tA\t\n");
    const Plan named = afterBringingIn(begin, withoutLetters, nameOfFirst(begin));
    CHECK(startersLeft(begin, named) == 1);
}
