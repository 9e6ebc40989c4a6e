#include "report/content/boundary_content.h"

#include "report/pages/fake_measure.h"
#include "report/pages/sheet_pages.h"
#include "support/plan_text.h"

#include <catch2/catch.hpp>

using namespace remit;
using namespace remit::test;

namespace {

Plan signedPlan()
{
    Plan plan = planFrom("               | PM | PO | DT\n"
                         "Set pricing    | AR | C  |\n"
                         "Accept stories | I  | AR |\n"
                         "Write stories  | R  | AR | R\n"
                         "Fix bugs       | I  |    | AR\n");
    ChartRow shared = *plan.find<ChartRow>({theChart, {3}});
    shared.sharing = Sharing::either;
    plan.put(shared);
    return plan;
}

/// "PM has the last word: 1 Set pricing (PO is asked)", a line an item.
QStringList boundaryTold(const SheetContent& sheet)
{
    QStringList lines;
    for (const SheetSection& section : sheet.sections) {
        for (const SheetItem& item : section.items)
            lines << QStringLiteral("%1: %2 %3 (%4)").arg(section.heading, item.number, item.text, item.label);
    }
    return lines;
}

} // namespace

TEST_CASE("the boundary of two roles says who has the last word and what the other does", "[boundary]")
{
    const SheetContent sheet = boundarySheet(signedPlan(), theChart, {1}, {2}, {});
    CHECK(boundaryTold(sheet)
          == QStringList{"PM has the last word: 1 Set pricing (PO is asked)",
                         "PO has the last word: 2 Accept stories (PM is told)",
                         "PO has the last word: 3 Write stories (PM does it)",
                         "Others have the last word: 4 Fix bugs (DT has it · PM is told)",
                         "Both do it, and share it so: 3 Write stories (PM or PO)"});
    CHECK(sheet.description.contains("PM has the last word in 1, PO in 2; both do 1."));
}

TEST_CASE("what was settled about a row stands below it, and names nobody where no names are wanted", "[boundary]")
{
    Plan plan = signedPlan();
    plan.put(Decision{theChart, {2}, "PO: Accountable", "She writes them", "Anna and Ben", "2026-11-29"});
    const auto below = [&plan](bool names) {
        ChartOptions options;
        options.names = names;
        return boundarySheet(plan, theChart, {1}, {2}, options).sections[1].items.front().details.front().text;
    };
    CHECK(below(true)
          == "Settled on 29 November 2026: PO: Accountable. Reason: She writes them. Agreed by Anna and Ben.");
    CHECK(below(false) == "Settled on 29 November 2026: PO: Accountable. Reason: She writes them.");
}

TEST_CASE("both can sign at the foot of the page", "[boundary]")
{
    const SheetContent sheet = boundarySheet(signedPlan(), theChart, {1}, {2}, {});
    CHECK(sheet.signatures == QStringList{"PM: signature and date", "PO: signature and date"});
    const auto pages = sheetPages(sheet, {}, FakeMeasure());
    REQUIRE(pages.size() == 1);
    int signatures = 0;
    for (const PageText& text : pages.front().texts)
        signatures += text.text.endsWith("signature and date") ? 1 : 0;
    CHECK(signatures == 2);
}

TEST_CASE("a role that is gone has no boundary", "[boundary]")
{
    CHECK(boundarySheet(signedPlan(), theChart, {1}, {9}, {}).title.isEmpty());
}
