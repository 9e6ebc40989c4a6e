#include "analysis/changes.h"
#include "analysis/checker/chart_checker.h"
#include "analysis/checks/waivers.h"
#include "analysis/meetings/meeting_times.h"
#include "analysis/organised.h"
#include "core/edits/edits.h"
#include "core/edits/edits_of_meetings.h"
#include "support/meetings_text.h"
#include "support/plan_text.h"

#include <random>

using namespace remit;
using namespace remit::test;

namespace {

using Random = std::mt19937_64;

Plan somebodyEverywhere()
{
    Plan plan = organised("Chief: ES\n"
                          "Anna: PM < Chief > Red\n"
                          "Ben: PO < Anna > Red Blue Green\n"
                          "Ben 50%: PO DT > Blue\n"
                          "Lead?: TL < Chief\n",
                          "PLA4: PO=AR PM=C\nPLA6: PO=AR\nDEL5: PO=A DT=R\nDEL7: PM=I PO=A\nCOL5: PM=A\nSTR10: PM=AR\n"
                          "Own: PM=AR PO=R\n");
    plan.put(Location{LocationId{1}, "Berlin", "Europe/Berlin", "", "", 1});
    plan.put(Location{LocationId{2}, "Pune", "Asia/Kolkata", "", "", 2});
    Unit group;
    group.id = UnitId{90};
    group.kind = UnitKind::stakeholders;
    group.name = "Sales";
    apply(addUnit(plan, theChart, group), plan);
    return holding(plan,
                   "K01: 2 week 30 PM! PO | mon 10:00, thu 10:00\n"
                   "K02@Red: 1 day 15 PO DT PM? | 9:30\n"
                   "K04@Red: 1 sprint 120 PO! DT | mon 10:00\n"
                   "K12: 1 sprint 45 PO\n"
                   "K13: 1 month 75 PM Sales");
}

template <class Row> const Row* anyOf(const Plan& plan, Random& random)
{
    const auto& rows = plan.all<Row>();
    return rows.empty() ? nullptr
                        : &std::next(rows.begin(), static_cast<std::ptrdiff_t>(random() % rows.size()))->second;
}

template <class Row, class Change> Edit changed(const Plan& plan, Random& random, Change change)
{
    Edit edit;
    if (const Row* there = anyOf<Row>(plan, random)) {
        Row row = *there;
        change(row);
        edit.put(row);
    }
    return edit;
}

std::optional<LocationId> anyPlace(Random& random)
{
    return random() % 3 == 0 ? std::nullopt : std::optional(LocationId{1 + std::int64_t(random() % 2)});
}

Edit editOfSeat(const Plan& plan, Random& random)
{
    const Seat* seat = anyOf<Seat>(plan, random);
    if (seat == nullptr)
        return {};
    switch (random() % 5) {
    case 0:
        return setHats(plan, seat->key(), {anyOf<Role>(plan, random)->id, anyOf<Role>(plan, random)->id});
    case 1: {
        std::vector<UnitId> served;
        for (const auto& entry : plan.all<ConstellationUnit>()) {
            if (random() % 2 == 0)
                served.push_back(entry.second.unit);
        }
        return setServed(plan, seat->key(), served);
    }
    case 2:
        return random() % 4 == 0 ? removeSeats(plan, theChart, {seat->seat}) : Edit();
    default: {
        Seat other = *seat;
        other.person = random() % 3 == 0 ? std::nullopt : std::optional(anyOf<Person>(plan, random)->id);
        other.location = anyPlace(random);
        other.deputy = random() % 3 == 0 ? std::optional(anyOf<Seat>(plan, random)->seat) : std::nullopt;
        return changeSeat(plan, other);
    }
    }
}

Edit editOfMeeting(const Plan& plan, Random& random)
{
    const Meeting* meeting = anyOf<Meeting>(plan, random);
    if (meeting == nullptr)
        return {};
    switch (random() % 5) {
    case 0:
        return changed<Meeting>(plan, random, [&](Meeting& each) {
            setMinutes(each, int(random() % 300));
            each.times = 1 + double(random() % 3);
            each.purpose = random() % 2 == 0 ? "" : "To talk";
        });
    case 1:
        return changed<MeetingAttendee>(plan, random, [&](MeetingAttendee& each) {
            each.share = random() % 2 == 0 ? 0 : 1;
            each.isOwner = random() % 2 == 0;
        });
    case 2:
        return changed<MeetingSlot>(plan, random, [&](MeetingSlot& each) {
            each.weekday = Weekday(1 + random() % 5);
            each.startsAt = random() % 3 == 0 ? "" : "14:00";
        });
    case 3:
        return random() % 8 == 0 ? removeMeetings(plan, theChart, {meeting->meeting}) : Edit();
    default: {
        Edit edit;
        edit.put(Setting{"cadence.sprint.weeks", random() % 2 == 0 ? "1" : "2"});
        return edit;
    }
    }
}

Edit editOfAnything(const Plan& plan, const CheckReport& report, Random& random)
{
    constexpr const char* letters[] = {"A", "R", "AR", "C", "I", ""};
    constexpr const char* links[] = {"PLA4", "COL5", "OPS1", "DEL7", ""};
    switch (random() % 10) {
    case 0:
    case 1:
        return editOfSeat(plan, random);
    case 8:
    case 9:
        return editOfMeeting(plan, random);
    case 2:
        return setLetters(plan, {theChart, anyOf<Responsibility>(plan, random)->id, anyOf<Role>(plan, random)->id},
                          letters[random() % std::size(letters)]);
    case 3:
        return changed<Responsibility>(plan, random, [&](Responsibility& row) {
            row.catalogueKey = links[random() % std::size(links)];
            row.horizon = random() % 2 == 0 ? Horizon::operational : Horizon::tactical;
        });
    case 4:
        return changed<ConstellationUnit>(plan, random, [&](ConstellationUnit& use) {
            use.location = anyPlace(random);
            use.developers = double(random() % 20);
        });
    case 5:
        return changed<Role>(plan, random, [&](Role& role) { role.standsFor = random() % 2 == 0 ? "PM PO" : "PO DT"; });
    default:
        if (report.findings.empty())
            return {};
        return accept(report.findings[random() % report.findings.size()], "Fine", "Anna", "");
    }
}

CheckContext anyContext(const Plan& plan, Random& random)
{
    CheckContext context{"2026-11-22", {}};
    for (const auto& entry : plan.all<Seat>()) {
        if (random() % 4 != 0)
            context.seats[entry.second.seat] = {double(random() % 50), 34, random() % 2 == 0, false};
    }
    for (const char* fact : {"ownerAuthority", "middleManagement", "stage", "payingCustomers", "organisation"}) {
        if (random() % 2 == 0)
            context.facts[fact] = double(random() % 3);
    }
    context.overlaps[{LocationId{1}, LocationId{2}}] = double(random() % 6);
    context.loads[RoleId{2}] = {double(random() % 60), 34, false};
    for (const auto& entry : plan.all<Responsibility>())
        context.efforts[entry.first] = double(random() % 10);
    return context;
}

} // namespace

TEST_CASE("what is found about people is kept up to date through changes of seats, letters, links and facts")
{
    int findings = 0;
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        Random random(seed);
        Plan plan = somebodyEverywhere();
        CheckContext context = anyContext(plan, random);
        ChartChecker checker(plan, theChart, realRules(), context);
        for (int step = 0; step < 100; ++step) {
            const Edit edit = editOfAnything(plan, checker.report(), random);
            apply(edit, plan);
            if (random() % 4 == 0) {
                context = anyContext(plan, random);
                checker.update(plan, changeBy(edit), context);
            } else {
                checker.update(plan, changeBy(edit));
            }
            const CheckReport scratch = check(plan, theChart, realRules(), context);
            INFO("seed " << seed << " step " << step);
            REQUIRE(checker.report() == scratch);
            REQUIRE(checker.counts() == scratch.counts());
            findings += int(checker.ofOrganisation().size());
        }
    }
    CHECK(findings > 1000);
}

TEST_CASE("accepting what is found about a seat takes it off the list, and taking it back brings it back")
{
    Plan plan = organised("Anna: PO > A B C\nBen: PO > D\n");
    const CheckContext today{"2026-11-22", {}};
    ChartChecker checker(plan, theChart, realRules(), today);
    const auto carryOut = [&](const Edit& edit) {
        apply(edit, plan);
        PlanChange change;
        for (const auto& entry : plan.all<Seat>())
            change.add<SubjectWaiver>({theChart, "span-of-control", entry.second.seat, {}, {}});
        return checker.update(plan, change);
    };
    const Finding first = findingsOf("span-of-control", plan).front();
    const int warnings = checker.counts().warnings;
    CHECK(carryOut(accept(first, "For now", "Anna", "")).organisation);
    CHECK(checker.counts().warnings == warnings - 1);
    CHECK(checker.counts().waived == 1);
    CHECK(carryOut(takeBack(first)).organisation);
    CHECK(checker.counts().warnings == warnings);
}
