#include "report/content/seat_charters.h"
#include "support/organisation_text.h"
#include "support/plan_text.h"

#include <catch2/catch.hpp>

using namespace remit;
using namespace remit::test;

namespace {

Plan seated()
{
    Plan plan = planFrom("              | PM | PO | BA \n"
                         "Strategy:\n"
                         "Set pricing   | AR | C  | I  \n"
                         "Set goals     | A  | R  | R  \n"
                         "Order backlog | I  | AR | C  \n");
    addSeats(plan,
             "Anna: PM\n"
             "Ben 50%: PO BA < Anna > Mobile\n"
             "Lead?: BA < Ben\n");
    Seat vacant = *plan.find<Seat>({theChart, seatNamed(plan, "Lead")});
    vacant.startsOn = "2027-01-01";
    plan.put(vacant);
    return plan;
}

/// "What I do: R Set goals", a line an item.
QStringList told(const SheetContent& sheet)
{
    QStringList lines;
    for (const SheetSection& section : sheet.sections) {
        for (const SheetItem& item : section.items) {
            QString letters;
            for (const CellLetter& letter : item.letters)
                letters += letter.letter;
            lines << section.heading + ": " + (letters.isEmpty() ? QString() : letters + " ") + item.text;
        }
    }
    return lines;
}

} // namespace

TEST_CASE("a seat has a charter of all its hats, with whom it reports to, leads and shares rows")
{
    const auto sheets = seatCharters(seated(), theChart);
    REQUIRE(sheets.size() == 3);
    CHECK(sheets[1].title == "Ben");
    CHECK(sheets[1].subtitle == "Charter · PO and BA, Mobile · Chart · draft");
    CHECK(sheets[1].description
          == "Hats: PO and BA · Time: 50 % of full time · Reports to: Anna, PM · Leads: Lead · Deputy: nobody yet · "
             "Serves: Mobile");
    CHECK(told(sheets[1])
          == QStringList{"What I answer for: A Order backlog", "What I do: R Set goals", "What I do: R Order backlog",
                         "Where I am asked: C Set pricing", "Where I am asked: C Order backlog",
                         "Where I am told: I Set pricing", "With whom I share it: Anna, PM: 1 responsibility",
                         "With whom I share it: Lead: 1 responsibility"});
}

TEST_CASE("a vacant seat says so, and from when somebody sits there")
{
    const auto sheets = seatCharters(seated(), theChart);
    CHECK(sheets[2].title == "Lead: vacant from January 2027");
    CHECK(sheets[2].description
          == "Hats: BA · Time: full time · Reports to: Ben, PO and BA, Mobile · Deputy: nobody yet");
}

TEST_CASE("without names a charter is that of the seat")
{
    ChartOptions options;
    options.names = false;
    for (const SheetContent& sheet : seatCharters(seated(), theChart, options)) {
        const QString all = sheet.title + sheet.subtitle + sheet.running + sheet.description + told(sheet).join(' ');
        CHECK_FALSE(all.contains("Anna"));
        CHECK_FALSE(all.contains("Ben"));
    }
    CHECK(seatCharters(seated(), theChart, options)[1].title == "PO and BA, Mobile");
}

TEST_CASE("where nobody sits there are no charters of seats")
{
    CHECK(seatCharters(planFrom("  | PM\nSet pricing | AR\n"), theChart).empty());
}
