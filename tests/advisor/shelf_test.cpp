#include "advisor/chart_templates.h"
#include "advisor/chart_text.h"
#include "advisor/resource_files.h"

#include <catch2/catch.hpp>

using namespace remit;

namespace {

ConstellationId onlyConstellation(const Plan& plan)
{
    return plan.all<Constellation>().begin()->first;
}

void useScheme(Plan& plan, const std::string& catalogueKey)
{
    const CatalogueScheme* source = realCatalogue().scheme(catalogueKey);
    LetterScheme scheme = source->scheme;
    scheme.id = {99};
    plan.put(scheme);
    for (Letter letter : source->letters) {
        letter.scheme = scheme.id;
        plan.put(letter);
    }
    Constellation constellation = plan.all<Constellation>().begin()->second;
    constellation.scheme = scheme.id;
    plan.put(constellation);
}

} // namespace

TEST_CASE("entries from the shelf come with area and effort and without letters")
{
    Plan plan = emptyPlan(realCatalogue());
    const auto id = onlyConstellation(plan);
    apply(addEntries(plan, realCatalogue(), id, {"PLA4", "DIS8"}), plan);
    CHECK(chartText(plan, id)
          == "Discovery | Demonstrate the iteration to customers |  | PM: PO: DT:\n"
             "Planning | Order the product backlog |  | PM: PO: DT:\n");
    CHECK(plan.all<Assignment>().empty());
}

TEST_CASE("with default letters the roles of the constellation get what is usual for them")
{
    Plan plan = emptyPlan(realCatalogue());
    const auto id = onlyConstellation(plan);
    apply(addEntries(plan, realCatalogue(), id, {"DIS8", "STR6"}, DefaultLetters::fillIn), plan);
    CHECK(chartText(plan, id)
          == "Strategy | Build the business case |  | PM:R PO:I DT:\n"
             "Discovery | Demonstrate the iteration to customers | either | PM:AR PO:R DT:C\n");
}

TEST_CASE("a role that stands for two gets both parts, and none is given out twice")
{
    Plan plan;
    apply(addTemplate(plan, realCatalogue(), "T4", ConstellationId{1}, "Lines"), plan);
    apply(addEntries(plan, realCatalogue(), ConstellationId{1}, {"STR4", "PLA4"}, DefaultLetters::fillIn), plan);
    const std::string text = chartText(plan, ConstellationId{1});
    CHECK(text.find("| Research market, trends and user expectations |  | PM:AR PO/BA:C\n") != std::string::npos);
    CHECK(text.find("| Order the product backlog |  | PM:C PO/BA:AR\n") != std::string::npos);
}

TEST_CASE("default letters are those of the constellation's scheme")
{
    Plan plan = emptyPlan(realCatalogue());
    useScheme(plan, "daci");
    const auto id = onlyConstellation(plan);
    apply(addEntries(plan, realCatalogue(), id, {"DIS8"}, DefaultLetters::fillIn), plan);
    CHECK(chartText(plan, id) == "Discovery | Demonstrate the iteration to customers | either | PM:AD PO:D DT:C\n");
}

TEST_CASE("an entry already linked in the chart is left as it is")
{
    Plan plan;
    apply(addTemplate(plan, realCatalogue(), "T4", ConstellationId{1}, "Lines"), plan);
    CHECK(addEntries(plan, realCatalogue(), ConstellationId{1}, {"PLA1", "NIX"}).empty());
}
