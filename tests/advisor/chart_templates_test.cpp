#include "advisor/catalogue_additions.h"
#include "advisor/chart_templates.h"
#include "advisor/chart_text.h"
#include "advisor/resource_files.h"
#include "core/letters.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace remit;

namespace {

/// The real catalogue with these charts instead of its own.
Catalogue catalogueWith(const std::string& charts)
{
    auto catalogue = readCatalogue(resourcesWith({{"catalogue/charts.json", charts}}));
    REQUIRE(catalogue.has_value());
    return std::move(*catalogue);
}

const ExpandedRow& rowOf(const ExpandedChart& chart, const std::string& entry)
{
    for (const ExpandedRow& row : chart.rows) {
        if (row.entry == entry)
            return row;
    }
    FAIL("no row " + entry);
    return chart.rows.front();
}

using Letters = std::map<std::string, std::string>;

struct Counts {
    std::size_t rows;
    std::size_t roles;
};

Counts countsOf(std::string_view chartKey)
{
    const auto chart = expandedChart(realCatalogue(), chartKey);
    REQUIRE(chart.has_value());
    return {chart->rows.size(), chart->roles.size()};
}

std::size_t entryCount()
{
    return realCatalogue().entries.size();
}

Plan planWith(std::string_view chartKey, ConstellationId id)
{
    Plan plan;
    apply(addTemplate(plan, realCatalogue(), chartKey, id, "Chart"), plan);
    return plan;
}

} // namespace

TEST_CASE("the first template has a row of each entry, the second drops some, the division of labour has 14 for two")
{
    CHECK(countsOf("T1").rows == entryCount());
    CHECK(countsOf("T2").rows < entryCount());
    CHECK(countsOf("T2").roles < countsOf("T1").roles);
    CHECK(countsOf("T4").rows == 14);
    CHECK(countsOf("T4").roles == 2);
}

TEST_CASE("columns merge: A and R add up, else C, else I")
{
    const auto chart = expandedChart(catalogueWith(R"([{"key": "X", "name": "X", "drop": [], "changes": [],
                                           "roles": [{"role": "PMPO", "columns": ["PM", "PO"]},
                                                     {"role": "TL", "columns": ["TL", "ES"]}]}])"),
                                     "X");
    REQUIRE(chart.has_value());
    CHECK(rowOf(*chart, "DIS6").letters == Letters{{"PMPO", "AR"}});
    CHECK(rowOf(*chart, "STR1").letters == Letters{{"PMPO", "AR"}, {"TL", "C"}});
    CHECK(rowOf(*chart, "STR4").letters == Letters{{"PMPO", "AR"}, {"TL", "I"}});
    CHECK(rowOf(*chart, "STR6").letters == Letters{{"PMPO", "R"}, {"TL", "A"}});
}

TEST_CASE("a chart inherits roles, drops and changes, and its own changes come last")
{
    const Catalogue catalogue = catalogueWith(R"([
        {"key": "BASE", "name": "Base", "roles": [{"role": "PM", "columns": ["PM"]}, {"role": "PO", "columns": ["PO"]}],
         "drop": ["STR1"], "changes": [{"rows": ["STR2"], "role": "PO", "letters": "R"}], "sharing": {"STR2": "each"}},
        {"key": "OWN", "name": "Own", "inherits": "BASE", "drop": ["STR3"],
         "changes": [{"rows": ["STR2"], "role": "PM", "letters": "A"}, {"rows": ["STR4"], "role": "PO", "letters": "R"}],
         "sharing": {"STR4": "either"}}])");
    const auto chart = expandedChart(catalogue, "OWN");
    REQUIRE(chart.has_value());
    CHECK(chart->name == "Own");
    CHECK(chart->roles == std::vector<std::string>{"PM", "PO"});
    CHECK(chart->rows.size() + 2 == catalogue.entries.size());
    CHECK(rowOf(*chart, "STR2").letters == Letters{{"PM", "A"}, {"PO", "R"}});
    CHECK(rowOf(*chart, "STR2").sharing == Sharing::unstated);
    CHECK(rowOf(*chart, "STR4").sharing == Sharing::either);
    CHECK(expandedChart(catalogue, "NIX").has_value() == false);
}

TEST_CASE("in every chart of the catalogue each row has one A, an R, and says how several share it")
{
    const Catalogue& catalogue = realCatalogue();
    for (const ChartTemplate& recipe : catalogue.charts) {
        const auto chart = expandedChart(catalogue, recipe.key);
        REQUIRE(chart.has_value());
        for (const ExpandedRow& row : chart->rows) {
            int answers = 0;
            int does = 0;
            for (const auto& [role, letters] : row.letters) {
                answers += letters.find('A') != std::string::npos ? 1 : 0;
                does += letters.find('R') != std::string::npos ? 1 : 0;
            }
            INFO(recipe.key << " " << row.entry);
            CHECK(answers == 1);
            CHECK(does >= 1);
            CHECK((row.sharing != Sharing::unstated) == (does > 1));
        }
    }
}

TEST_CASE("the division of labour in 14 lines keeps its titles, letters and sharing")
{
    const ConstellationId id{1};
    const Plan plan = planWith("T4", id);
    CHECK(chartText(plan, id)
          == "Discovery | Lead requirements gathering for each epic |  | PM:C PO/BA:AR\n"
             "Discovery | Help the PO bring customers into the epics |  | PM:R PO/BA:A\n"
             "Discovery | Show the iteration to customers before release | either | PM:AR PO/BA:R\n"
             "Planning | Keep the roadmap of epics with all parties |  | PM:AR PO/BA:C\n"
             "Planning | Lead grooming: split and estimate stories |  | PM:I PO/BA:AR\n"
             "Delivery | Record story details reviewed with developers |  | PM:I PO/BA:AR\n"
             "Delivery | Make mock-ups and work on design with UX |  | PM:I PO/BA:AR\n"
             "Delivery | Write the acceptance criteria of stories | together | PM:R PO/BA:AR\n"
             "Delivery | Answer developers and explain requirements |  | PM:C PO/BA:AR\n"
             "Delivery | Check finished stories and accept them |  | PM:I PO/BA:AR\n"
             "Delivery | Describe the new feature for implementations |  | PM:C PO/BA:AR\n"
             "Delivery | Take part in stand-ups, retros and demos |  | PM:I PO/BA:AR\n"
             "Delivery | Sit in on demos and some stand-ups |  | PM:AR PO/BA:I\n"
             "Collaboration | Meet twice a week or more often | each | PM:AR PO/BA:R\n");
    for (const auto& [key, row] : plan.all<ChartRow>())
        CHECK(!row.chosenRole.has_value());
}

TEST_CASE("a template brings links, effort and source with each responsibility")
{
    const Plan plan = planWith("T4", ConstellationId{1});
    bool found = false;
    for (const auto& [id, row] : plan.all<Responsibility>()) {
        if (row.title != "Write the acceptance criteria of stories")
            continue;
        found = true;
        CHECK(row.catalogueKey == "DEL2");
        CHECK(row.marketTerms == "0.15T");
        CHECK(row.teamTerms == "0.5T");
        CHECK(row.effortFlags == "x");
        CHECK(row.effortSource == EffortSource::estimate);
        CHECK(row.source == "S4-19, S2-14");
        CHECK(row.horizon == Horizon::operational);
        CHECK(!row.description.empty());
    }
    CHECK(found);
}

TEST_CASE("a second template uses the areas, roles, scheme and equal responsibilities of the plan again")
{
    Plan plan = planWith("T1", ConstellationId{1});
    CHECK(plan.all<Responsibility>().size() == entryCount());
    apply(addTemplate(plan, realCatalogue(), "T2", ConstellationId{2}, "Two"), plan);
    CHECK(plan.all<Responsibility>().size() == entryCount());
    CHECK(plan.all<Area>().size() == realCatalogue().areas.size());
    CHECK(plan.all<LetterScheme>().size() == 1);
    CHECK(plan.all<Role>().size() == 8);
    apply(addTemplate(plan, realCatalogue(), "T4", ConstellationId{3}, "Three"), plan);
    CHECK(plan.all<Responsibility>().size() == entryCount() + 14);
    CHECK(plan.all<Area>().size() == realCatalogue().areas.size());
    CHECK(constellationsInOrder(plan) == std::vector<ConstellationId>{{1}, {2}, {3}});
    CHECK(addTemplate(plan, realCatalogue(), "NIX", ConstellationId{4}, "Four").empty());
}

TEST_CASE("an area that comes later takes its place in the catalogue's order")
{
    Plan plan = planWith("T4", ConstellationId{1});
    apply(addEntries(plan, realCatalogue(), ConstellationId{1}, {"OPS1", "STK1", "STR1"}), plan);
    std::string names;
    for (const AreaId area : areasInOrder(plan))
        names += plan.find<Area>(area)->name + " ";
    CHECK(names == "Strategy Discovery Planning Delivery Stakeholders Collaboration Operations ");
}

TEST_CASE("a plan can start from six charts, twenty constellations and the sample")
{
    const auto names = templateNames(realCatalogue(), readResource);
    REQUIRE(names.has_value());
    REQUIRE_FALSE(names->empty());
    CHECK(names->front() == TemplateName{"T1", "PM strategic, PO operational"});
    const auto placeOf = [&](const TemplateName& name) { return std::find(names->begin(), names->end(), name); };
    const auto firstSetUp = placeOf({"C01", "Founder keeps the product job"});
    CHECK(placeOf({"T4", "Division of labour in 14 lines"}) < firstSetUp);
    CHECK(firstSetUp < placeOf({"C20", "One owner per product"}));
    CHECK(placeOf({"C20", "One owner per product"}) != names->end());
    CHECK(names->back() == TemplateName{"sample", "Sample: a company of 20 developers"});
}

TEST_CASE("a new plan is empty, a template or the sample, and an unknown name lists the choices")
{
    const Catalogue& catalogue = realCatalogue();
    const auto empty = planFromTemplate(catalogue, readResource, "");
    REQUIRE(empty.has_value());
    CHECK(empty->all<Responsibility>().empty());
    CHECK(empty->all<LetterScheme>().size() == 2);
    const auto chart = constellationsInOrder(*empty);
    REQUIRE(chart.size() == 1);
    CHECK(empty->find<Constellation>(chart.front())->name == "Chart");
    std::string roles;
    for (const RoleId role : rolesInOrder(*empty, chart.front()))
        roles += empty->find<Role>(role)->shortName + " ";
    CHECK(roles == "PM PO DT ");
    CHECK(lettersOf(*empty, chart.front()).size() == 4);

    const auto first = planFromTemplate(catalogue, readResource, "T1");
    REQUIRE(first.has_value());
    CHECK(first->all<Responsibility>().size() == entryCount());
    CHECK(first->all<Constellation>().size() == 1);

    const auto unknown = planFromTemplate(catalogue, readResource, "T3");
    REQUIRE(!unknown.has_value());
    CHECK(unknown.error().message.find("There is no template \"T3\". Choose one of T1, T2, T4, T5, T6, T7, C01, C02, ")
          == 0);
}

TEST_CASE("a template in a plan that has a role of that short name gives its own role another")
{
    Plan plan;
    Role manager;
    manager.id = {1};
    manager.name = "Project Manager";
    manager.shortName = "PM";
    plan.put(manager);
    CatalogueAdditions additions(plan, realCatalogue());
    const RoleId product = additions.role("PM");
    apply(additions.take(), plan);
    CHECK(plan.find<Role>(product)->shortName == "PdM");
    CHECK(plan.find<Role>({1})->shortName == "PM");
}
