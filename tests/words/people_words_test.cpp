#include "words/absence_words.h"
#include "words/row_sentence.h"
#include "words/seat_words.h"

#include "support/organisation_text.h"
#include "support/plan_text.h"

#include <catch2/catch.hpp>

using namespace remit;
using namespace remit::test;

namespace {

constexpr RoleId ownerRole{2};
constexpr ResponsibilityId pricing{1};

Plan seated(std::string_view seats)
{
    Plan plan = planFrom("             | PM | PO\n"
                         "Set pricing  | A  | R\n"
                         "Order work   | I  | AR\n");
    addSeats(plan, seats);
    return plan;
}

std::string inShort(std::string_view seats)
{
    return peopleInShort(seated(seats), theChart, ownerRole).toStdString();
}

std::string sentence(std::string_view seats)
{
    return rowSentence(seated(seats), {theChart, pricing}).toStdString();
}

QString storyOfAbsence(const Plan& plan, const QString& who, bool names = true)
{
    const ConstellationLoad loads(plan, theChart, EffortFactors{});
    const AbsenceStory story
        = storyOf(plan, theChart, absenceOf(plan, theChart, seatsCalled(plan, theChart, who), loads), names);
    QStringList lines{story.title, story.headline};
    for (const AbsenceSection& section : story.sections) {
        for (const AbsenceLine& line : section.lines)
            lines << section.heading + " / " + line.text;
    }
    return lines.join("\n");
}

} // namespace

TEST_CASE("up to two seats of a role are named, more are counted")
{
    CHECK(inShort("Anna: PM\n").empty());
    CHECK(inShort("Ben: PO\n") == "Ben");
    CHECK(inShort("Ben: PO\nCia: PO\n") == "Ben, Cia");
    CHECK(inShort("Anna: PM\nLead?: PO\n") == "vacant");
    CHECK(inShort("Ben: PO\nLead?: PO\n") == "Ben, vacant");
    CHECK(inShort("Ben: PO\nCia: PO\nDan: PO\nEva: PO\n") == "4 people");
    CHECK(inShort("Ben: PO\nCia: PO\nLead?: PO\n") == "2 people, vacant");
    CHECK(inShort("Ben: PO\nOne?: PO\nTwo?: PO\n") == "Ben, 2 vacant");
    CHECK(inShort("Lead?: PO\n").empty());
}

TEST_CASE("a row says who wears the hats, in brackets")
{
    CHECK(sentence("Anna: PM\nBen: PO\n") == "PO (Ben) does it; PM (Anna) answers for it.");
    CHECK(sentence("Anna: PM\nLead?: PO\n") == "PO (vacant) does it; PM (Anna) answers for it.");
    CHECK(sentence("") == "PO does it; PM answers for it.");
}

TEST_CASE("the story of an absence begins with what has nobody with the last word")
{
    Plan plan = seated("Anna: PM\nBen: PO\n");
    CHECK(storyOfAbsence(plan, "anna")
          == "If Anna is away\n"
             "Anna away: 1 responsibility has nobody with the last word.\n"
             "The last word / Set pricing: nobody\n"
             "Who stands in / PM: nobody is named");
    Seat seat = *plan.find<Seat>({theChart, seatNamed(plan, "Ben")});
    seat.deputy = seatNamed(plan, "Anna");
    plan.put(seat);
    CHECK(storyOfAbsence(plan, "Ben")
          == "If Ben is away\n"
             "Ben away: a deputy has the last word on 1 responsibility.\n"
             "The last word / Order work: Anna stands in\n"
             "Who does it / Set pricing: Anna stands in\n"
             "Who does it / Order work: Anna stands in\n"
             "Who stands in / PO: Anna");
    CHECK_FALSE(storyOfAbsence(plan, "Ben", false).contains("Anna"));
    CHECK(seatsCalled(plan, theChart, "PO") == std::vector{seatNamed(plan, "Ben")});
    CHECK(seatsCalled(plan, theChart, "Zoe").empty());
}
