#include "report/content/advice_content.h"

#include "advisor/resource_files.h"

using namespace remit;

namespace {

const AdviceKnowledge& adviceKnowledge()
{
    static const auto knowledge = readAdviceKnowledge(readResource, realCatalogue(), Facts::read(readResource).value());
    if (!knowledge)
        FAIL(knowledge.error().message);
    return *knowledge;
}

Plan advisedPlan(const char* developers)
{
    Plan plan;
    Constellation shown;
    shown.id = ConstellationId{1};
    shown.name = "Proposed";
    shown.description = "We split the role in spring.";
    shown.reviewOn = "2027-04-01";
    plan.put(shown);
    plan.put(Fact{shown.id, "developers", developers});
    plan.put(Fact{shown.id, "noProductDepartment", "true"});
    return plan;
}

QString allText(const SheetContent& sheet)
{
    QStringList lines{sheet.title, sheet.description};
    for (const SheetSection& section : sheet.sections) {
        lines << section.heading << section.whenEmpty;
        for (const SheetItem& item : section.items) {
            lines << item.text << item.label;
            for (const SheetDetail& detail : item.details)
                lines << detail.text;
        }
    }
    return (lines + sheet.remarks).join(u'\n');
}

} // namespace

TEST_CASE("the decision page has options, the recommendation in the user's words, what is open and sources, no codes")
{
    const auto sheets = adviceSheets(advisedPlan("20"), ConstellationId{1}, adviceKnowledge());
    REQUIRE(sheets.size() == 2);
    const QString said = allText(sheets[0]);
    for (const char* words :
         {"Two set-ups fit equally well", "We split the role in spring.", "Senior and junior product manager",
          "How many development teams are there?", "2027-04-01", "practitioner", "46 public cases"}) {
        INFO(words);
        CHECK(said.contains(words));
    }
    CHECK_FALSE(said.contains(QRegularExpression("\\b[CRWS]\\d\\d?\\b")));
    CHECK(said.contains("Nobody said yet what the roles do."));
    CHECK(said.contains("Load then: 1 Senior PM: ≈ "));
    CHECK(allText(sheets[1]).contains("Developers working on the product(s): 20"));
    CHECK(allText(sheets[1]).contains("assumed"));
}

TEST_CASE("the decision page tells the load today beside that of the options")
{
    Plan plan = advisedPlan("20");
    Role manager;
    manager.id = RoleId{1};
    manager.name = "Product Manager";
    manager.kind = RoleKind::product;
    plan.put(manager);
    ConstellationRole part;
    part.constellation = ConstellationId{1};
    part.role = manager.id;
    part.measuredHours = 44;
    plan.put(part);
    const QString said = allText(adviceSheets(plan, ConstellationId{1}, adviceKnowledge()).front());
    CHECK(said.contains("Load today\n"));
    CHECK(said.contains("Product Manager: 44 of 34 h"));
}

TEST_CASE("where facts cannot be true the page says so")
{
    Plan plan = advisedPlan("4");
    plan.put(Fact{ConstellationId{1}, "teams", "9"});
    const auto sheets = adviceSheets(plan, ConstellationId{1}, adviceKnowledge());
    REQUIRE(sheets.size() == 1);
    CHECK(allText(sheets[0]).contains("more teams than developers"));
}

TEST_CASE("the decision page tells the meetings of the first option, and the hours they cost")
{
    const auto meetings = readMeetingCatalogue(readResource);
    REQUIRE(meetings);
    const CadenceKnowledge cadence{realCatalogue(), *meetings};
    const auto sheets = adviceSheets(advisedPlan("20"), ConstellationId{1}, adviceKnowledge(), {}, &cadence);
    const QString said = allText(sheets.front());
    for (const char* words :
         {"Meetings of the first option", "Hours a week in meetings: ", "3 × Daily stand-up (every day, 15 min)"}) {
        INFO(said.toStdString());
        CHECK(said.contains(words));
    }
}
