#include "analysis/cadence/cadence_told.h"
#include "analysis/checks/waivers.h"
#include "analysis/fixes/fixes.h"

using namespace remit;
using namespace remit::test;

TEST_CASE("rules on the cadence say nothing while no meeting is held, and say so")
{
    const Plan plan = organised(managerAndOwner, "PLA4: PO=AR PM=C\n");
    CHECK(test::told("pair-meets-too-seldom", plan).empty());
    CHECK(test::told("uncovered-consultation", plan).empty());
    const auto notChecked = reportOf(plan).notChecked;
    const auto isOf = [](const NotChecked& each) {
        return each.rule == "pair-meets-too-seldom" && each.reason == NotCheckedReason::noCadence;
    };
    CHECK(std::count_if(notChecked.begin(), notChecked.end(), isOf) == 1);
    const auto held = reportOf(holding(plan, syncs)).notChecked;
    CHECK(std::none_of(held.begin(), held.end(), isOf));
}

TEST_CASE("manager and owner meet twice a week, on different days, and not too far apart")
{
    const auto says
        = [](const std::string& meetings) { return toldOf("pair-meets-too-seldom", managerAndOwner, meetings); };
    CHECK(says(syncs).empty());
    CHECK(says("K01: 1 week 30 PM PO") == "error Anna and Ben: their sync is held 1 times a week, less than 2.");
    CHECK(says("K01: 2 week 30 PM")
          == "error Anna and Ben have no sync that both come to; they need one 2 times a week.");
    CHECK(says("K01: 4 sprint 30 PM PO | mon 10:00, thu 10:00, w1 mon 10:00, w1 thu 10:00").empty());
    CHECK(says("K01: 4 sprint 30 PM PO | mon 10:00, mon 14:00, w1 mon 10:00, w1 thu 10:00")
          == "error Anna and Ben: two of their syncs fall on one day.");
    CHECK(says("K01: 4 sprint 30 PM PO | mon 10:00, tue 10:00, w1 mon 10:00, w1 tue 10:00")
          == "error Anna and Ben: from one sync to the next it is 4 working days, more than 3.");
    CHECK(says("K01: 4 sprint 30 PM PO | mon 10:00, wed 10:00, fri 10:00, w1 tue 10:00")
          == "error Anna and Ben: their sync is held 1 times a week, less than 2.");
}

TEST_CASE("one person with both hats needs no meeting, and every owner is told of once, with all managers")
{
    CHECK(toldOf("pair-meets-too-seldom", "Anna: PM PO\n", "K13: 1 month 60 PM").empty());
    CHECK(toldOf("pair-meets-too-seldom", "Anna: PM\nAda: PM\nBen: PO\nCleo: PO\n", "K01: 1 week 30 PM PO")
          == "error Anna and Ada and Ben: their sync is held 1 times a week, less than 2.\n"
             "error Anna and Ada and Cleo: their sync is held 1 times a week, less than 2.");
    CHECK(toldOf("pair-meets-too-seldom", "", "").empty());
    CHECK(test::told("pair-meets-too-seldom", holding(organised("", "PLA4: PO=AR PM=C\n"), "K01: 1 week 30 PM PO"))
          == "error PM and PO: their sync is held 1 times a week, less than 2.");
}

TEST_CASE("manager and owner plan together, once events of the team are held")
{
    CHECK(toldOf("no-joint-planning", managerAndOwner, syncs).empty());
    CHECK_FALSE(toldOf("no-joint-planning", managerAndOwner, "K02: 1 day 15 PO").empty());
    CHECK(toldOf("no-joint-planning", managerAndOwner, "K04: 1 sprint 60 PO PM?").empty());
    CHECK(toldOf("no-joint-planning", managerAndOwner, "K04: 1 sprint 60 PO")
          == "warning No planning, of a sprint or of a quarter, has both product manager and product owner in it.");
}

TEST_CASE("an owner comes to what the teams hold, and to one of them at a time")
{
    const std::string seats = "Anna: PM\nBen: PO > Red\nCleo: PO > Blue\n";
    CHECK(toldOf("owner-misses-team-events", seats, "K02@Red: 1 day 15 PO\nK06@Blue: 1 sprint 45 PO").empty());
    CHECK(toldOf("owner-misses-team-events", seats,
                 "K02@Red: 1 day 15 PM\nK06@Red: 1 sprint 45 Cleo\nK02@Blue: 1 day 15 PO")
          == "warning Red: no owner of the team takes part in K02 and K06.");
    const std::string many = "Ben: PO > Red Blue Green\n";
    CHECK(toldOf("owner-misses-team-events", many,
                 "K06@Red: 1 sprint 45 PO | w1 fri 14:00\nK06@Blue: 1 sprint 45 PO | w1 fri 14:30")
          == "warning Ben: serves 3 teams, and K06 and K06 fall on one time.");
    CHECK(toldOf("owner-misses-team-events", many,
                 "K06@Red: 1 sprint 45 PO | w1 fri 14:00\nK06@Blue: 1 sprint 45 PO | w1 fri 15:00")
              .empty());
}

TEST_CASE("the manager sees reviews, and each team's stand-up once in a sprint")
{
    const auto says = [](const std::string& meetings) {
        return toldOf("manager-misses-team-events", "Anna: PM\nBen: PO > Red\n", meetings);
    };
    CHECK(says("K05: 1 sprint 60 PM PO\nK02@Red: 1 day 15 PO PM?").empty());
    CHECK(says("K05: 1 sprint 60 PM PO\nK02@Red: 1 day 15 PO PM~")
          == "warning The constellation: no product manager comes to K02, or hardly ever.");
    CHECK_THAT(says("K05: 1 sprint 60 PO"), Catch::Contains("K05"));
}

TEST_CASE("events of the sprint are no longer than published, and longer than usual is good to know")
{
    const auto says = [](const std::string& meetings) { return toldOf("event-too-long", managerAndOwner, meetings); };
    CHECK(says("K02: 1 day 15 PO\nK04: 1 sprint 120 PO\nK05: 1 sprint 60 PO\nK06: 1 sprint 60 PO").empty());
    CHECK(says("K02: 1 day 20 PO") == "error K02: 20 minutes, longer than the published limit of 15.");
    CHECK(says("K04: 1 sprint 240 PO") == "info K04: 240 minutes, longer than the usual 120.");
    CHECK_THAT(says("K04: 1 sprint 255 PO"), Catch::StartsWith("error K04: 255 minutes"));
    CHECK_THAT(says("K06: 1 sprint 100 PO"), Catch::StartsWith("error K06: 100 minutes"));
    Plan plan = holding(organised(managerAndOwner), "K05: 1 sprint 120 PO");
    CHECK_THAT(test::told("event-too-long", plan), Catch::StartsWith("info"));
    plan.put(Setting{"cadence.sprint.weeks", "1"});
    CHECK_THAT(test::told("event-too-long", plan),
               Catch::StartsWith("error K05: 120 minutes, longer than the published limit of 60"));
}

TEST_CASE("refining takes neither more than a tenth of a developer's week nor next to nothing")
{
    const Plan plan = withDevelopers(organised("Ben: PO > Red\n", "DEL1: DT=R\n"), 6);
    const auto says
        = [&](const std::string& meetings) { return test::told("refinement-share", holding(plan, meetings)); };
    CHECK(says("K03@Red: 1 week 60 PO DT").empty());
    CHECK(says("K03@Red: 3 week 90 PO DT")
          == "warning Red: refining takes a developer 11 % of the week, more than 10 %.");
    CHECK(says("K03@Red: 1 week 60 PO\nK04@Red: 1 sprint 120 DT")
          == "info Red: refining takes a developer 0 % of the week, less than 2 %; stories may start unready.");
    CHECK(says("K02@Red: 1 day 15 DT").empty());
}

TEST_CASE("a meeting has people, a purpose and somebody who sees to it, and large ones are short")
{
    const Plan plan = withDevelopers(organised("Anna: PM\nBen: PO > Red\n", "DEL1: DT=R\n"), 9);
    const auto says = [&](Plan held) { return test::told("meeting-without-purpose", held); };
    CHECK(says(holding(plan, syncs)).empty());
    CHECK(says(holding(plan, "K01: 2 week 30 PM PO")) == "info K01: nobody sees to it that it leads to something.");
    CHECK(says(holding(plan, "Talk: 2 week 30")) == "info Talk: nobody takes part in it.");
    Plan nameless = holding(plan, syncs);
    nameless.all<Meeting>().begin()->second.purpose.clear();
    CHECK(says(nameless) == "info K01: does not say what it is for.");
    CHECK(says(holding(plan, "All: 1 month 90 PM! DT"))
          == "info All: 10 people have to come, more than 8, and it is long.");
    CHECK(says(holding(plan, "All: 1 month 60 PM! DT\nK04: 1 sprint 120 PO! DT")).empty());
}

TEST_CASE("a meeting that covers no row and joins nobody of the chart is named")
{
    const Plan plan = organised(managerAndOwner, "PLA4: PO=AR PM=C\nSTR1: ES=A\n");
    CHECK(test::told("meeting-without-letters", holding(plan, "K01: 2 week 30 PM PO")).empty());
    CHECK(test::told("meeting-without-letters", holding(plan, "K16: 1 month 30 PM ES"))
          == "info K16: covers no row of the chart, and no two who come share one.");
    CHECK(test::told("meeting-without-letters", holding(plan, "K16: 1 month 30 PM ES | | 2")).empty());
}

TEST_CASE("priorities, then refining, then planning, in every sprint")
{
    const auto says = [](const std::string& priorities, const std::string& refining) {
        return toldOf("planning-before-priorities", "Anna: PM\nBen: PO > Red\n",
                      "K04@Red: 1 sprint 120 PO | mon 9:00\nK19: 1 week 30 PM PO" + priorities
                          + "\nK03@Red: 1 week 60 PO" + refining);
    };
    CHECK(says(" | tue 10:00, w1 tue 10:00", " | wed 10:00, w1 wed 10:00").empty());
    CHECK(says(" | tue 10:00, w1 tue 10:00", "").empty());
    CHECK(says(" | fri 10:00, w1 fri 10:00", " | fri 9:00, w1 fri 9:00").empty());
    CHECK(
        toldOf("planning-before-priorities", "Anna: PM\nBen: PO > Red\n",
               "K04@Red: 1 sprint 120 PO | mon 9:00\nK19: 1 sprint 30 PM PO | w1 fri 10:00\nK03@Red: 1 sprint 60 PO | "
               "wed 10:00")
        == "info Red: K04 comes in a sprint in which priorities were not set first and stories refined after that.");
}

TEST_CASE("who is asked meets the one who answers; who is told needs any meeting; the best meeting is offered")
{
    const Plan plan
        = organised("Anna: PM\nBen: PO\nTom: TL\nEva: ES\n", "PLA4: PO=AR PM=C TL=C ES=I\nPLA5: PO=AR TL=C\n");
    const Plan held = holding(plan, "K01: 2 week 30 PM PO\nK16: 1 month 30 PM ES");
    CHECK(test::told("uncovered-consultation", held)
          == "warning TL: asked on PLA4 and PLA5, but shares no meeting to talk in with who answers: PO.\n"
             "info ES: told of PLA4, but shares no meeting with who answers: PO.");
    const auto fixes = fixesFor(held, findingsOf("uncovered-consultation", held).front());
    REQUIRE(fixes.size() == 1);
    CHECK(fixLabel(realTexts(), held, fixes.front()) == "Let TL take part in K01");
    Plan after = held;
    apply(fixes.front().edit, after);
    CHECK_THAT(test::told("uncovered-consultation", after), Catch::StartsWith("info ES"));
    // A meeting it is in already does not help it.
    const Plan alone = holding(plan, "K21: 1 week 60 TL\nK16: 1 month 30 PM ES");
    const auto lonely = findingsOf("uncovered-consultation", alone);
    REQUIRE_FALSE(lonely.empty());
    for (const Finding& each : lonely)
        CHECK(fixesFor(alone, each).empty());
    // To be told in writing is enough, to be asked in writing is not.
    Plan written = holding(plan, "News: 1 week 5 PO ES TL PM");
    written.all<Meeting>().begin()->second.channel = Channel::written;
    CHECK_THAT(test::told("uncovered-consultation", written),
               Catch::Contains("PM: asked") && Catch::Contains("TL: asked") && !Catch::Contains("ES"));
}

TEST_CASE("manager and owner whose days hardly meet, and a log of decisions that is not kept")
{
    Plan plan = organised(managerAndOwner);
    CheckContext context{"2026-11-22", {}};
    plan.put(Location{LocationId{1}, "Berlin", "", "", "", 1});
    plan.put(Location{LocationId{2}, "Denver", "", "", "", 2});
    plan.all<Seat>().at({theChart, SeatId{1}}).location = LocationId{1};
    plan.all<Seat>().at({theChart, SeatId{2}}).location = LocationId{2};
    context.overlaps[{LocationId{1}, LocationId{2}}] = 0.5;
    CHECK(test::told("missing-dialogue", plan, context).empty());
    context.overlaps[{LocationId{1}, LocationId{2}}] = 0.25;
    CHECK(test::told("missing-dialogue", plan, context)
          == "error Anna and Ben share only 15 minutes of the working day, less than 30.");
}

TEST_CASE("what is found about meetings can be mended, and accepted")
{
    const auto first = [](const std::string& rule, const Plan& plan) {
        const auto fixes = fixesFor(plan, findingsOf(rule, plan).front());
        REQUIRE_FALSE(fixes.empty());
        return fixes.front();
    };
    const auto isMended = [&](const std::string& rule, Plan plan, const std::string& label) {
        const Fix fix = first(rule, plan);
        CHECK(fixLabel(realTexts(), plan, fix) == label);
        apply(fix.edit, plan);
        CHECK(test::told(rule, plan).empty());
    };
    const Plan plan = organised("Anna: PM\nBen: PO > Red\nCleo: PO > Blue\n");
    isMended("event-too-long", holding(plan, "K02: 1 day 20 PO"), "Shorten K02 to 15 minutes");
    isMended("meeting-without-purpose", holding(plan, "K01: 2 week 30 PM PO"),
             "Let PM see to it that K01 leads to something");
    isMended("owner-misses-team-events", holding(plan, "K02@Red: 1 day 15 PM"), "Let PO take part in K02");
    isMended("manager-misses-team-events", holding(plan, "K05: 1 sprint 60 PO\nK02: 1 day 15 PO PM~"),
             "Let PM take part in K05 and K02");
    isMended("owners-not-coordinated", holding(plan, "K12: 1 week 45 Ben"), "Let Cleo take part in K12");
    Plan accepted = holding(plan, "K02: 1 day 20 PO");
    const Finding finding = findingsOf("event-too-long", accepted).front();
    apply(accept(finding, "We like it", "Anna", ""), accepted);
    CHECK(findingsOf("event-too-long", accepted, {"2026-11-22", {}}).front().waived);
    apply(takeBack(finding), accepted);
    CHECK_FALSE(findingsOf("event-too-long", accepted, {"2026-11-22", {}}).front().waived);
}
