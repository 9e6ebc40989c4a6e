#include "core/chart.h"
#include "core/letters.h"
#include "report/content/charter_content.h"
#include "report/pages/page_reading.h"
#include "report/pages/sheet_pages.h"
#include "support/plan_text.h"

#include <catch2/catch.hpp>

using namespace remit;
using namespace remit::test;

namespace {

constexpr RoleId pm{1};
constexpr RoleId po{2};

Plan smallPlan()
{
    return planFrom("              | PM | PO | BA \n"
                    "Strategy:\n"
                    "Set pricing   | AR | C  | I  \n"
                    "Set goals     | A  | R  | R  \n"
                    "Order backlog | I  | AR | C  \n");
}

/// "What I do: R Set goals (With BA · PM answers for it)", a line an item.
QStringList told(const SheetContent& sheet)
{
    QStringList lines;
    for (const SheetSection& section : sheet.sections) {
        for (const SheetItem& item : section.items) {
            QString letters;
            for (const CellLetter& letter : item.letters)
                letters += letter.letter;
            QStringList details;
            for (const SheetDetail& detail : item.details)
                details << detail.text;
            lines << QStringLiteral("%1: %2 %3 (%4)")
                         .arg(section.heading, letters, item.text, details.join(QStringLiteral("; ")));
        }
    }
    return lines;
}

void setSharing(Plan& plan, ResponsibilityId row, Sharing sharing)
{
    ChartRow changed = *plan.find<ChartRow>({theChart, row});
    changed.sharing = sharing;
    plan.put(changed);
}

} // namespace

TEST_CASE("a charter says what a role answers for, does, is asked and is told, and with whom")
{
    const Plan plan = smallPlan();
    CHECK(told(charterOf(plan, theChart, pm))
          == QStringList{"What I answer for: A Set pricing ()", "What I answer for: A Set goals (Done by PO and BA)",
                         "What I do: R Set pricing ()",
                         "Where I am told: I Order backlog (Done by PO · PO answers for it)"});
    CHECK(told(charterOf(plan, theChart, po))
          == QStringList{"What I answer for: A Order backlog ()",
                         "What I do: R Set goals (With BA · PM answers for it)", "What I do: R Order backlog ()",
                         "Where I am asked: C Set pricing (Done by PM · PM answers for it)"});
}

TEST_CASE("a charter is headed by the role's name and description, and says what is empty")
{
    Plan plan = smallPlan();
    Role role = *plan.find<Role>(pm);
    role.name = "Product Manager";
    role.shortName = "PM";
    role.description = "Owns the market side.";
    plan.put(role);
    const SheetContent sheet = charterOf(plan, theChart, pm);
    CHECK(sheet.title == "Product Manager (PM)");
    CHECK(sheet.description == "Owns the market side.");
    CHECK(sheet.subtitle == QStringLiteral("Charter · Chart · draft"));
    REQUIRE(sheet.sections.size() == 4);
    CHECK(sheet.sections[2].heading == "Where I am asked");
    const auto pages = layOut(ReportParts{sheet}, {}, FakeMeasure());
    CHECK(textsOn(pages, PageFont::row).contains("Nothing in this chart."));
}

TEST_CASE("a charter holds sharing, the role's note once, and its open questions")
{
    Plan plan = smallPlan();
    setSharing(plan, ResponsibilityId{2}, Sharing::together);
    plan.put(Assignment{theChart, ResponsibilityId{3}, po, "AR", "daily"});
    plan.put(OpenQuestion{theChart, ResponsibilityId{2}, po, "Which?", "Anna", ""});
    plan.put(OpenQuestion{theChart, ResponsibilityId{2}, RoleId{0}, "When?", "", "2026-12-03"});
    const SheetContent sheet = charterOf(plan, theChart, po);
    const QStringList lines = told(sheet);
    CHECK(lines.contains("What I answer for: A Order backlog (daily)"));
    CHECK(lines.contains("What I do: R Order backlog ()"));
    CHECK(lines.contains("What I do: R Set goals (With BA · PM answers for it; Open: Which? (Anna); "
                         "Open: When? (by 3 December 2026))"));
    CHECK(sheet.sections[1].items[0].label == "PO and BA together");
    ChartOptions fewer;
    fewer.notes = fewer.openQuestions = fewer.sharing = false;
    CHECK(told(charterOf(plan, theChart, po, fewer)).contains("What I do: R Set goals (With BA · PM answers for it)"));
    ChartOptions nameless;
    nameless.names = false;
    CHECK_FALSE(told(charterOf(plan, theChart, po, nameless)).join(' ').contains("Anna"));
}

TEST_CASE("rows left out or hidden are in no charter, hidden roles have none")
{
    Plan plan = smallPlan();
    ChartRow row = *plan.find<ChartRow>({theChart, ResponsibilityId{1}});
    row.hidden = true;
    plan.put(row);
    row = *plan.find<ChartRow>({theChart, ResponsibilityId{3}});
    row.leftOut = true;
    plan.put(row);
    ConstellationRole away = *plan.find<ConstellationRole>({theChart, RoleId{3}});
    away.hidden = true;
    plan.put(away);
    const auto sheets = charters(plan, theChart);
    REQUIRE(sheets.size() == 2);
    CHECK(told(sheets[1]) == QStringList{"What I do: R Set goals (PM answers for it)"});
}

TEST_CASE("a role that holds no letter is named after the last charter, and has one where no role holds any")
{
    Plan plan = planFrom("              | PM | PO | BA \n"
                         "Set pricing   | AR |    |    \n");
    const auto sheets = charters(plan, theChart);
    REQUIRE(sheets.size() == 1);
    CHECK(sheets[0].remarks == QStringList{"Without letters in this chart, and so without a charter: PO and BA."});
    plan.remove<Assignment>({theChart, ResponsibilityId{1}, pm});
    CHECK(charters(plan, theChart).size() == 3);
}

TEST_CASE("the head of a charter says a short name once")
{
    Plan plan = smallPlan();
    Role role = *plan.find<Role>(pm);
    role.name = "Security Officer (ISB)";
    role.shortName = "ISB";
    plan.put(role);
    CHECK(charterOf(plan, theChart, pm).title == "Security Officer (ISB)");
}

TEST_CASE("every letter of a role is on its charter, whatever the scheme")
{
    Plan plan = smallPlan();
    const SchemeId scheme = plan.find<Constellation>(theChart)->scheme;
    plan.put(Letter{scheme, "V", "Verifies", "", "verifies", 9});
    plan.put(Letter{scheme, "O", "Owner", "", "answers does", 10});
    plan.put(Assignment{theChart, ResponsibilityId{1}, po, "OVX", ""});
    const QStringList lines = told(charterOf(plan, theChart, po));
    for (const char* part :
         {"What I answer for: O Set", "What I do: O Set", "What I check and sign off: V Set", "Also noted: X Set"})
        CHECK(lines.filter(part).size() == 1);
}

TEST_CASE("long charters go on over columns and pages, keep headings with their items and lose nothing")
{
    SheetContent sheet;
    sheet.title = "Role";
    sheet.running = "Charter: Role";
    sheet.sections.resize(3);
    int number = 0;
    for (SheetSection& section : sheet.sections) {
        section.heading = "Part";
        for (int i = 0; i < 60; ++i)
            section.items.push_back({QString::number(++number),
                                     {{"A", Involvement::answers}},
                                     QStringLiteral("Item-%1").arg(number),
                                     {},
                                     {{QStringLiteral("Detail-%1").arg(number), false}}});
    }
    for (const auto orientation : {QPageLayout::Portrait, QPageLayout::Landscape}) {
        PaperOptions paper;
        paper.orientation = orientation;
        const auto pages = layOut(ReportParts{sheet}, paper, FakeMeasure());
        REQUIRE(pages.size() > 2);
        const QStringList items = textsOn(pages, PageFont::row);
        REQUIRE(items.size() == number);
        CHECK(items.front() == "Item-1");
        CHECK(items.back() == QStringLiteral("Item-%1").arg(number));
        CHECK(textsOn(pages, PageFont::note).size() == number);
        CHECK(textsOn(pages.back(), PageFont::footer).back() == QStringLiteral("Page %1 of %1").arg(pages.size()));
        CHECK(textsOn(pages.back(), PageFont::footer).front() == "Charter: Role");
        const double bottom = paperSize(paper).height() - paper.margins.bottom();
        for (const PageLayout& page : pages) {
            for (const PageChip& chip : page.chips)
                CHECK(chip.rect.bottom() < bottom);
            for (const PageText& text : page.texts)
                CHECK(text.x + FakeMeasure().width(text.text, text.font) <= paperSize(paper).width());
        }
    }
}

TEST_CASE("a section of a charter that goes on in the next column says its heading there again")
{
    SheetContent sheet;
    sheet.sections.resize(1);
    sheet.sections[0].heading = "What I do";
    for (int i = 0; i < 60; ++i)
        sheet.sections[0].items.push_back({QString::number(i), {}, QStringLiteral("Item-%1").arg(i), {}, {}});
    PaperOptions paper;
    paper.orientation = QPageLayout::Landscape;
    const auto pages = layOut(ReportParts{sheet}, paper, FakeMeasure());
    const QStringList headings = textsOn(pages, PageFont::band);
    REQUIRE(headings.size() > 1);
    CHECK(headings.front() == "What I do");
    CHECK(headings.count("What I do (continued)") == headings.size() - 1);
    CHECK(textsOn(pages, PageFont::row).size() == 60);
}

TEST_CASE("a short charter on wide paper fills two columns about evenly")
{
    const auto pages = layOut(ReportParts{charterOf(smallPlan(), theChart, po)}, {}, FakeMeasure());
    REQUIRE(pages.size() == 1);
    double leftmost = 1e9;
    double rightmost = 0;
    for (const PageFill& fill : pages[0].fills) {
        leftmost = std::min(leftmost, fill.rect.left());
        rightmost = std::max(rightmost, fill.rect.left());
    }
    CHECK(leftmost < pages[0].size.width() / 2);
    CHECK(rightmost > pages[0].size.width() / 2);
}

TEST_CASE("a long unbroken word and a long description lose no character in a charter")
{
    Plan plan = smallPlan();
    Role role = *plan.find<Role>(pm);
    role.description = std::string(9000, 'd');
    plan.put(role);
    Responsibility row = *plan.find<Responsibility>(ResponsibilityId{2});
    row.title = std::string(700, 't');
    plan.put(row);
    QString all;
    for (const PageLayout& page : layOut(ReportParts{charterOf(plan, theChart, pm)}, {}, FakeMeasure()))
        all += textsOn(page, PageFont::row).join(QString());
    CHECK(all.count('d') >= 9000);
    CHECK(all.count('t') >= 700);
}
