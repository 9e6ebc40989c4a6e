#include "advisor/cadence/meeting_proposals.h"

#include "advisor/cadence/real_meetings.h"
#include "advisor/template_plans.h"
#include "analysis/meetings/meeting_hours.h"
#include "core/edits/edits_of_meetings.h"
#include "core/rows_of.h"
#include "support/organisation_text.h"
#include "support/plan_text.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace remit;
using namespace remit::test;

namespace {

/// With each role linked to the one of the catalogue that its short name is the key of.
Plan linked(Plan plan)
{
    for (auto& [id, role] : plan.all<Role>()) {
        for (const CatalogueRole& known : realCatalogue().roles) {
            if (known.key != role.shortName)
                continue;
            role.catalogueKey = known.key;
            for (const std::string& each : known.standsFor)
                role.standsFor += (role.standsFor.empty() ? "" : " ") + each;
        }
    }
    return plan;
}

Plan seated(std::string_view text)
{
    return linked(organisationFrom(text));
}

std::vector<MeetingProposal> proposed(const Plan& plan)
{
    return meetingProposals(plan, theChart, theFacts(), theMeetings());
}

std::string who(const Plan& plan, const MeetingAttendee& attendee)
{
    std::string name;
    if (attendee.role)
        name = plan.find<Role>(attendee.role)->shortName;
    else if (attendee.unit)
        name = plan.find<Unit>(attendee.unit)->name;
    else
        name = plan.find<Person>(*plan.find<Seat>({theChart, attendee.seat})->person)->name;
    return attendee.isRequired ? name : "(" + name + ")";
}

/// "Manager and owner meet: Anna Ben", a line for each; just those whose key is given.
std::string told(const Plan& plan, const std::vector<MeetingProposal>& proposals, std::string_view keys)
{
    std::string text;
    for (const MeetingProposal& each : proposals) {
        if (keys.find(each.meeting.catalogueKey) == std::string_view::npos)
            continue;
        text += each.meeting.name + ":";
        for (const MeetingAttendee& attendee : each.attendees)
            text += " " + who(plan, attendee);
        text += "\n";
    }
    return text;
}

std::string keysOf(const std::vector<MeetingProposal>& proposals)
{
    std::string keys;
    for (const MeetingProposal& each : proposals)
        keys += (keys.empty() ? "" : " ") + each.meeting.catalogueKey;
    return keys;
}

Plan withProposals(Plan plan)
{
    apply(addMeetings(plan, proposed(plan)), plan);
    return plan;
}

/// Hours a week of one who wears the hat.
double hoursOfOne(const Plan& plan, std::string_view hat)
{
    const MeetingHours hours = meetingHours(plan, theChart);
    double most = 0;
    for (const SeatId seat : seatsInOrder(plan, theChart)) {
        if (hatOf(plan, seat) == hat)
            most = std::max(most, hours.ofSeat(seat));
    }
    return most;
}

Plan ofTemplate(const char* name, StatedFacts facts)
{
    return withProposals(planOf(templateNamed(name), facts));
}

/// Of a team of the constellation, each developer.
double hoursOfDeveloper(const Plan& plan)
{
    double most = 0;
    for (const auto& [who, people] : meetingHours(plan, theChart).unseated) {
        const auto* role = plan.find<Role>(who.first);
        if (role != nullptr && role->catalogueKey == "DT")
            most = std::max(most, hoursOf(people.lines));
    }
    return most;
}

} // namespace

TEST_CASE("a manager and an owner are to meet twice a week, with a reason that names them")
{
    const Plan plan = seated("Anna: PM\n"
                             "Ben: PO < Anna\n");
    const auto all = proposed(plan);
    REQUIRE_FALSE(all.empty());
    const MeetingProposal& first = all.front();
    CHECK(first.meeting.name == "Manager and owner meet");
    CHECK(first.meeting.per == Period::week);
    CHECK(first.meeting.times == 2);
    CHECK(first.meeting.minutesInTwoWeeks == 30);
    CHECK(first.reason.rfind("Anna and Ben carry the market side", 0) == 0);
    CHECK(first.sources == std::vector<std::string>{"S4-26", "S3-21", "S3-39"});
    REQUIRE(first.attendees.size() == 2);
    CHECK(first.attendees.front().isOwner);
}

TEST_CASE("several pairs, teams and owners have a meeting each, told apart by name")
{
    const Plan plan = seated("Anna: PM\n"
                             "Ben: PO < Anna > Mobile\n"
                             "Gil: PO < Anna > Web\n"
                             "Dev: DT\n");
    CHECK(told(plan, proposed(plan), "K01 K06 K12 K23")
          == "Manager and owner meet: Anna, Ben: Anna Ben\n"
             "Manager and owner meet: Anna, Gil: Anna Gil\n"
             "Retrospective, Mobile: PO DT\n"
             "Retrospective, Web: PO DT\n"
             "Owners coordinate: PO (PM)\n"
             "Stakeholder office hour: Ben: Ben\n"
             "Stakeholder office hour: Gil: Gil\n");
}

TEST_CASE("vacant seats of one role are told apart by whom they serve")
{
    Plan plan = seated("Anna: PM\n"
                       "Ben: PO < Anna > Mobile Checkout\n"
                       "Gil: PO < Anna > Web\n");
    for (auto& [key, seat] : plan.all<Seat>())
        seat.person.reset();
    std::string names;
    for (const MeetingProposal& each : proposed(plan)) {
        if (each.meeting.catalogueKey == "K01")
            names += each.meeting.name + "\n";
    }
    CHECK(names
          == "Manager and owner meet: PM, PO (Mobile, Checkout)\n"
             "Manager and owner meet: PM, PO (Web)\n");
}

TEST_CASE("one who is manager and owner at once is not to meet alone")
{
    const Plan plan = seated("Anna: PMPO\n"
                             "Dev: DT\n");
    const std::string keys = keysOf(proposed(plan));
    for (const char* key : {"K01", "K12", "K19", "K22"}) {
        INFO(key);
        CHECK(keys.find(key) == std::string::npos);
    }
    CHECK(keys.find("K02") != std::string::npos);
    CHECK(keys.find("K08") != std::string::npos);
}

TEST_CASE("a lead sees those alone who report to it, and not those who report to somebody else")
{
    const Plan plan = seated("Hedda: HEAD\n"
                             "Anna: PM < Hedda\n"
                             "Ben: PO < Anna\n");
    CHECK(told(plan, proposed(plan), "K21") == "One-to-one with the lead: Hedda Anna\n");
}

TEST_CASE("the business owner and the development owner have one meeting of their own instead of the usual one")
{
    const Plan plan = seated("Anna: BPO\n"
                             "Ben: DPO\n");
    CHECK(told(plan, proposed(plan), "K01 K24") == "Business and dev owner meet: Anna Ben\n");
}

TEST_CASE("while nobody has a seat, roles meet")
{
    const Plan plan = planFrom("   | PM | PO | DT\n"
                               "Row | A  | R  | I \n");
    CHECK(told(plan, proposed(plan), "K01 K02") == "");
    CHECK(told(plan, proposed(linked(plan)), "K01 K02")
          == "Manager and owner meet: PM PO\n"
             "Daily stand-up: DT PO (PM)\n");
}

TEST_CASE("what is held already is not proposed again, and what is removed is")
{
    Plan plan = seated("Anna: PM\n"
                       "Ben: PO < Anna > Mobile\n"
                       "Gil: PO < Anna > Web\n"
                       "Dev: DT\n");
    const auto before = proposed(plan);
    apply(addMeetings(plan, before), plan);
    CHECK(keysOf(proposed(plan)).empty());

    const auto second = std::find_if(before.begin(), before.end(),
                                     [](const MeetingProposal& each) { return each.meeting.catalogueKey == "K06"; });
    apply(removeMeetings(plan, theChart, {second->meeting.meeting}), plan);
    CHECK(told(plan, proposed(plan), "K01 K06") == "Retrospective, Mobile: PO DT\n");
}

TEST_CASE("proposals keep the order of the catalogue when they are added")
{
    const Plan plan = withProposals(seated("Anna: PM\n"
                                           "Ben: PO < Anna\n"));
    std::vector<std::string> keys;
    for (const Meeting* each : meetingsInOrder(plan, theChart))
        keys.push_back(each->catalogueKey);
    CHECK(std::is_sorted(keys.begin(), keys.end()));
    CHECK(keys.size() > 3);
}

TEST_CASE("a meeting that is not needed can be asked for")
{
    const Plan plan = seated("Anna: PM\n"
                             "Ben: PO < Anna\n");
    CHECK(keysOf(proposed(plan)).find("K18") == std::string::npos);
    const auto made = meetingsLike(plan, theChart, theFacts(), theMeetings(), *theMeetings().find("K18"));
    CHECK(told(plan, made, "K18") == "Launch readiness: PM PO\n");
}

TEST_CASE("rows of the chart that a meeting covers become its topics")
{
    const Plan plan = planOf(templateNamed("C05"), small);
    for (const MeetingProposal& each : proposed(plan)) {
        for (const ResponsibilityId topic : each.topics) {
            const auto& covers = theMeetings().find(each.meeting.catalogueKey)->covers;
            CHECK(std::find(covers.begin(), covers.end(), plan.find<Responsibility>(topic)->catalogueKey)
                  != covers.end());
        }
        if (each.meeting.catalogueKey == "K01")
            CHECK(each.topics.size() == 1);
    }
}

TEST_CASE("a manager and an owner come to the hours that were worked out by hand, within little more than an hour")
{
    // By hand they were counted with a preview for customers, as before the first release, and with a lead they see
    // alone, whom this template does not have: seven eighths of an hour.
    const auto about = [](double hours) { return Approx(hours).margin(1.2); };
    const StatedFacts one{{"developers", 7}, {"teams", 1}, {"products", 1}};
    const StatedFacts two{{"developers", 14}, {"teams", 2}, {"products", 1}};
    CHECK(hoursOfOne(ofTemplate("C05", one), "PM") == about(8.0));
    CHECK(hoursOfOne(ofTemplate("C05", one), "PO") == about(9.4));
    CHECK(hoursOfOne(ofTemplate("C05", two), "PO") == about(13.6));
    CHECK(hoursOfOne(ofTemplate("C05", small), "PM") == about(8.2));
    CHECK(hoursOfOne(ofTemplate("C05", small), "PO") == about(18.1));
    CHECK(hoursOfDeveloper(ofTemplate("C05", small)) == Approx(4.7).margin(0.2));
}

TEST_CASE("shorter sprints cost an owner more hours of meetings, longer ones fewer")
{
    StatedFacts weekly = small;
    weekly["sprintWeeks"] = 1;
    StatedFacts monthly = small;
    monthly["sprintWeeks"] = 4;
    const double usual = hoursOfOne(ofTemplate("C05", small), "PO");
    CHECK(hoursOfOne(ofTemplate("C05", weekly), "PO") == Approx(usual + 19.6 - 18.1).margin(0.5));
    CHECK(hoursOfOne(ofTemplate("C05", monthly), "PO") == Approx(usual + 17.9 - 18.1).margin(0.5));
}

TEST_CASE("every template's meetings have somebody who has to come and one who owns them")
{
    for (const ConstellationTemplate& each : realTemplates()) {
        for (const StatedFacts& facts : {small, several, large}) {
            const Plan plan = planOf(each, facts);
            for (const MeetingProposal& made : proposed(plan)) {
                INFO(each.id << ": " << made.meeting.name);
                CHECK(std::count_if(made.attendees.begin(), made.attendees.end(),
                                    [](const MeetingAttendee& attendee) { return attendee.isOwner; })
                      == 1);
                CHECK(made.attendees.front().isRequired);
                CHECK(made.reason.find('{') == std::string::npos);
                CHECK(made.meeting.minutesInTwoWeeks >= 15);
            }
        }
    }
}
