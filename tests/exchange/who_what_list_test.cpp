#include "charts.h"

#include "core/chart.h"
#include "exchange/recognition/chart_source.h"
#include "exchange/recognition/who_what_list.h"

using namespace remit;

namespace {

const std::vector<KnownRole> known{
    {"Product Manager", "PM"}, {"Product Owner", "PO"}, {"Business Analyst", "BA"}, {"Lead", "Lead"}};

/// One line per row: "area/ title: role letters, ... (sharing)".
std::string readList(std::string_view text, const std::vector<KnownRole>& roles = known)
{
    const auto list = readWhoWhatList(text, roles);
    if (!list)
        return list.error().message;
    std::string result;
    for (const RecognisedRow& row : list->chart.rows) {
        result += (row.area.empty() ? "" : row.area + "/ ") + row.title + ":";
        for (std::size_t i = 0; i < list->chart.roles.size(); ++i) {
            if (!row.at(i).letters.empty())
                result += " " + list->chart.roles[i] + " " + row.at(i).letters;
        }
        if (row.sharing != Sharing::unstated)
            result += " (" + std::string(wordFor(row.sharing)) + ")";
        result += "\n";
    }
    for (const LeftOut& each : list->chart.leftOut)
        result += "left out " + std::to_string(each.row + 1) + ": " + each.text + "\n";
    return result;
}

} // namespace

TEST_CASE("Who stands before a tab, a colon or a dash")
{
    const std::string wanted = "Order the backlog: Product Owner AR\n";
    for (const char* line :
         {"PO\tOrder the backlog", "PO: Order the backlog", "PO - Order the backlog", "po – Order the backlog",
          "Product Owner — Order the backlog", "  The PO:Order the backlog  ", "PO -> Order the backlog",
          "Order the backlog - PO", "Order the backlog\tproduct owner"}) {
        INFO(line);
        CHECK(readList(line) == wanted);
    }
}

TEST_CASE("A known role at the start needs nothing after it")
{
    CHECK(readList("PM attends iteration demos and some stand-ups")
          == "Attends iteration demos and some stand-ups: Product Manager AR\n");
    CHECK(readList("Business Analyst writes stories - with the team")
          == "Writes stories - with the team: Business Analyst AR\n");
    CHECK(readList("PM or PO shows the iteration to customers")
          == "Shows the iteration to customers: Product Manager AR Product Owner R (either)\n");
    CHECK(readList("Lead - Grooming\nLead grooming\nPMs meet").find("Grooming: Lead AR\n") == 0);
}

TEST_CASE("Several who do it, the first answers; and is together, or is one of them")
{
    CHECK(readList("PM and PO – write criteria") == "write criteria: Product Manager AR Product Owner R (together)\n");
    CHECK(readList("PO, PM & BA: plan") == "plan: Product Owner AR Product Manager R Business Analyst R (together)\n");
    CHECK(readList("BA OR PM: show") == "show: Business Analyst AR Product Manager R (either)\n");
    CHECK(readList("PM and PO or BA: mixed").find("(") == std::string::npos);
    CHECK(readList("PM and PM: twice") == "twice: Product Manager AR\n");
}

TEST_CASE("A slash joins one role unless both sides are known and the whole is not")
{
    CHECK(readList("PO/BA: lead grooming") == "lead grooming: Product Owner AR Business Analyst R (either)\n");
    CHECK(readList("PO/BA: lead grooming", {{"PO/BA", "POBA"}, {"PO", ""}, {"BA", ""}}) == "lead grooming: PO/BA AR\n");
    CHECK(readList("PO/BA\twrite stories", {}) == "write stories: PO/BA AR\n");
}

TEST_CASE("Unknown leading words become roles, unless they are too many to be a name")
{
    CHECK(readList("Data Scientist: model churn\nQA - test") == "model churn: Data Scientist AR\ntest: QA AR\n");
    CHECK(readList("PO: a\nWe all agreed that this will be done - soon\nno separator here")
          == "a: Product Owner AR\nleft out 2: We all agreed that this will be done - soon\n"
             "left out 3: no separator here\n");
}

TEST_CASE("Bullets, numbers and tick boxes go")
{
    for (const char* mark : {"- ", "* ", "• ", "•\t", "1. ", "12) ", "(3) ", "1.2. ", "a) ", "- [x] ", "1.\t", "– "}) {
        INFO(mark);
        CHECK(readList(std::string(mark) + "PO: plan the 2. sprint") == "plan the 2. sprint: Product Owner AR\n");
    }
    CHECK(readList("PO: 3.5 releases a year") == "3.5 releases a year: Product Owner AR\n");
}

TEST_CASE("A line that ends with a colon opens an area, or says who does what follows")
{
    CHECK(readList("Delivery:\nPO: a\n## Discovery\nBA: b")
          == "Delivery/ a: Product Owner AR\nDiscovery/ b: Business Analyst AR\n");
    CHECK(readList("PM:\n- vision\n- price: by market\nPO or BA:\n- stories\nPM: demo")
          == "vision: Product Manager AR\nprice: by market: Product Manager AR\n"
             "stories: Product Owner AR Business Analyst R (either)\ndemo: Product Manager AR\n");
}

TEST_CASE("The same work named twice is one row with one who answers")
{
    CHECK(readList("PM: roadmap\nPO: Roadmap") == "roadmap: Product Manager AR Product Owner R\n");
}

TEST_CASE("Text that is no such list is told from one")
{
    CHECK(looksLikeWhoWhatList("PO: a\nQA: b\n", known));
    CHECK_FALSE(looksLikeWhoWhatList("Order the backlog\nAccept stories", known));
    CHECK_FALSE(looksLikeWhoWhatList("A\tR\nR\tC", known));
    CHECK_FALSE(looksLikeWhoWhatList("", known));
    CHECK(readList("").find("No line says who does what") == 0);
    CHECK_FALSE(readWhoWhatList(std::string(100'001, '\n'), known));
}

TEST_CASE("A list is brought in like a chart, with its sharing")
{
    const auto list = readWhoWhatList("PM or PO: show\nPO: accept", known);
    REQUIRE(list);
    CHECK(list->grid.rows
          == std::vector<std::vector<std::string>>{{"Product Manager or Product Owner", "show"},
                                                   {"Product Owner", "accept"}});
    const auto imported = importChart({}, list->chart, test::into("List"));
    REQUIRE(imported);
    Plan plan;
    apply(imported->edit, plan);
    const Chart chart = chartOf(plan, imported->constellation);
    REQUIRE(chart.rowCount() == 2);
    const ResponsibilityId show = chart.bands.front().rows.front();
    CHECK(plan.find<ChartRow>({imported->constellation, show})->sharing == Sharing::either);
    CHECK(lettersAt(plan, {imported->constellation, show, chart.roles.front()}) == "AR");
}

TEST_CASE("The letters of another scheme are used where it has them")
{
    const auto list = readWhoWhatList("PM and PO: show", known, {"H", "O"});
    REQUIRE(list);
    CHECK(list->chart.rows.front().at(0).letters == "OH");
    CHECK(list->chart.rows.front().at(1).letters == "H");
    CHECK(list->chart.letters == "OH");
}

TEST_CASE("A file of such lines is a chart, a table with letters stays a table, other text is refused")
{
    const auto list = readChartSource("PO - Order the backlog\r\nPM: price, package\r\n", "who.txt", known);
    REQUIRE(list);
    CHECK(list->isList);
    CHECK(list->chart.roles == std::vector<std::string>{"Product Owner", "Product Manager"});
    CHECK(list->chart.rows.back().title == "price, package");
    const auto table = readChartSource("Task,PO,PM\nOrder,A,R\nPrice,R,A\n", "chart.csv", known);
    REQUIRE(table);
    CHECK_FALSE(table->isList);
    const auto letter = readChartSource("Dear all,\nhow are you?\n", "letter.txt", known);
    REQUIRE_FALSE(letter);
    CHECK(letter.error().message.find("letter.txt") != std::string::npos);
}
