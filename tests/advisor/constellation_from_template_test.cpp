#include "advisor/constellation_from_template.h"

#include "advisor/chart_templates.h"
#include "advisor/check_context.h"
#include "advisor/check_texts.h"
#include "advisor/template_plans.h"
#include "analysis/checker/chart_checker.h"
#include "analysis/load/load.h"
#include "analysis/map/constellation_map.h"
#include "analysis/review/prints.h"
#include "core/chart.h"
#include "core/edits/edits_of_people.h"
#include "core/rows_of.h"

#include <algorithm>
#include <set>
#include <sstream>

using namespace remit;
using namespace remit::test;

namespace {

/// Findings of this weight, a rule a line.
std::string found(const Plan& plan, Severity severity)
{
    static const auto texts = readCheckTexts(readResource);
    REQUIRE(texts.has_value());
    CheckContext context
        = checkContext(theFacts(), plan, id, ConstellationLoad(plan, id, effortFactors(theFacts(), plan, id)));
    context.today = "2026-11-22";
    std::string text;
    for (const Finding& each : check(plan, id, texts->rules, context).findings) {
        if (each.severity == severity)
            text += each.rule + "\n";
    }
    return text;
}

const std::vector<StatedFacts>& organisations()
{
    static const std::vector<StatedFacts> all{
        small,
        several,
        large,
        {},
        {{"developers", 12}, {"teams", 2}, {"products", 5}},
        {{"developers", 240}, {"teams", 34}, {"products", 6}, {"locations", 4}},
    };
    return all;
}

std::vector<double> developersIn(const Plan& plan)
{
    std::vector<double> developers;
    for (const UnitId team : unitsInOrder(plan, id, UnitKind::team))
        developers.push_back(plan.find<ConstellationUnit>({id, team})->developers.value_or(-1));
    return developers;
}

} // namespace

TEST_CASE("a constellation from a template has no errors and warnings of at most five kinds, however large")
{
    for (const ConstellationTemplate& each : realTemplates()) {
        for (const StatedFacts& stated : organisations()) {
            const Plan plan = planOf(each, stated);
            const std::string warnings = found(plan, Severity::warning);
            INFO(each.id << ": " << countsIn(plan) << "\n" << warnings);
            CHECK(found(plan, Severity::error) == "");
            std::istringstream lines(warnings);
            std::set<std::string> kinds;
            for (std::string rule; std::getline(lines, rule);)
                kinds.insert(rule);
            CHECK(kinds.size() <= 5);
            const bool isUsual = stated == small || stated.empty();
            CHECK((!isUsual || std::count(warnings.begin(), warnings.end(), '\n') <= 5));
        }
    }
}

TEST_CASE("the map of a constellation from a template is clear: no card covers another, few lines cross")
{
    for (const ConstellationTemplate& each : realTemplates()) {
        for (const StatedFacts& stated : organisations()) {
            const Plan plan = planOf(each, stated);
            const ConstellationMap map = mapOf(plan, id);
            const MapFigures figures = figuresOf(layOut(map.graph), map.graph);
            INFO(each.id << ": " << countsIn(plan) << "; " << figures.lines << " lines");
            CHECK(figures.overlaps == 0);
            CHECK(figures.throughCards == 0);
            CHECK(figures.crossings * 5 <= figures.lines);
        }
    }
}

TEST_CASE("managers lead owners, owners serve teams, evenly and within a product as far as there are enough of them")
{
    CHECK(seatsIn(planOf(templateNamed("C07"), several))
          == "PM1 for Product 1, Customers\n"
             "PM2 for Product 2, Customers\n"
             "PM3 for Product 3, Customers, Internal stakeholders\n"
             "PO1 < PM1 for Team 1\n"
             "PO2 < PM1 for Team 2, Team 3\n"
             "PO3 < PM2 for Team 4, Team 5, Team 6\n"
             "PO4 < PM3 for Team 7\n"
             "PO5 < PM3 for Team 8, Team 9\n");
    CHECK(seatsIn(planOf(templateNamed("C18"), small))
          == "HEAD1 for Internal stakeholders\n"
             "PM1 < HEAD1 for Customers\n"
             "PO1 < PM1 for Team 1\n"
             "PO2 < PM1 for Team 2, Team 3\n");
    CHECK(seatsIn(planOf(templateNamed("C13"), small))
          == "BPO1 for Stakeholder group 1, Stakeholder group 2, Stakeholder group 3, Stakeholder group 4\n"
             "DPO1 for Team 1\n"
             "DPO2 for Team 2, Team 3\n");
}

TEST_CASE("a constellation from a template says how its roles are set up, and counts its own facts")
{
    const Plan peers = planOf(templateNamed("C11"), small);
    CHECK(peers.find<Fact>({id, "coordination"})->value == "informal");
    const Plan plan = planOf(templateNamed("C07"), several);
    const StatedFacts counted = statedFacts(theFacts(), plan, id);
    for (const char* key : {"developers", "teams", "products"}) {
        INFO(key);
        CHECK(counted.at(key) == several.at(key));
    }
}

TEST_CASE("who has many managers has directors between them and the head")
{
    const Plan plan = planOf(templateNamed("C18"), {{"developers", 400}, {"teams", 56}, {"products", 8}});
    const std::string seats = seatsIn(plan);
    INFO(seats);
    CHECK(seats.find("DIR1 < HEAD1\n") != std::string::npos);
    CHECK(seats.find("PM1 < DIR1 for Product 1") != std::string::npos);
    CHECK(seats.find("PM8 < DIR2 for Product 8") != std::string::npos);
}

TEST_CASE("a head of product gets a column with letters only where there is one")
{
    const auto columns = [](const StatedFacts& stated) {
        const Plan plan = planOf(templateNamed("C03"), stated);
        std::string text;
        for (const RoleId role : rolesInOrder(plan, id))
            text += plan.find<Role>(role)->catalogueKey + " ";
        return text;
    };
    CHECK(columns(small) == "PM TL DL DT ES ");
    CHECK(columns(several) == "PM HEAD TL DL DT ES ");
}

TEST_CASE("all seats are vacant, founders and developers give a part of their time, teams share the developers")
{
    const Plan organised = planOf(templateNamed("C18"), several);
    for (const Seat& seat : eachOf<Seat>(organised, id)) {
        CHECK_FALSE(seat.person.has_value());
        CHECK(seat.fte == 1);
    }
    const auto shareIn = [](const char* name, const StatedFacts& stated) {
        const Plan plan = planOf(templateNamed(name), stated);
        return plan.find<Seat>({id, seatsInOrder(plan, id).front()})->fte;
    };
    CHECK(shareIn("C01", {{"founderFte", 0.5}}) == 0.5);
    CHECK(shareIn("C01", {{"founderFte", 0}}) == 0.2);
    CHECK(shareIn("C17", {}) == 0.4);
    CHECK(developersIn(planOf(templateNamed("C07"), small)) == std::vector<double>{7, 7, 6});
}

TEST_CASE("a row that was linked to the catalogue with words of its own is the row of a set-up made afterwards")
{
    Plan before;
    Responsibility own;
    own.id = ResponsibilityId{7};
    own.title = "Keep the backlog in shape";
    own.catalogueKey = "PLA6";
    before.put(own);
    const Plan plan = planOf(templateNamed("C07"), small, before);
    CHECK(plan.find<ChartRow>({id, own.id}) != nullptr);
    CHECK(plan.find<Responsibility>(own.id)->title == own.title);
    for (const auto& [key, row] : plan.all<Responsibility>())
        CHECK((row.catalogueKey != own.catalogueKey || key == own.id));
}

TEST_CASE("owners at each site are spread over two, or as many as are stated")
{
    const auto places = [](const Plan& plan) {
        std::string text;
        for (const SeatId seat : seatsInOrder(plan, id)) {
            const auto place = plan.find<Seat>({id, seat})->location;
            text += hatOf(plan, seat) + (place ? " at " + plan.find<Location>(*place)->name : "") + "\n";
        }
        return text;
    };
    CHECK(places(planOf(templateNamed("C12"), small)) == "PM at Site 1\nLPO at Site 1\nLPO at Site 2\n");
    CHECK(planOf(templateNamed("C12"), large).all<Location>().size() == 3);
    CHECK(places(planOf(templateNamed("C07"), small)) == "PM\nPO\nPO\n");
}

TEST_CASE("the places of the plan come before numbered ones")
{
    const auto placesIn = [](Plan plan) {
        std::set<std::string> names;
        plan = planOf(templateNamed("C12"), large, plan);
        for (const auto& [place, row] : plan.all<Location>())
            names.insert(row.name);
        return names;
    };
    Plan plan;
    apply(addLocation(plan, newId<LocationId>(), "Berlin"), plan);
    apply(addLocation(plan, newId<LocationId>(), "Site 2"), plan);
    CHECK(placesIn(plan) == std::set<std::string>{"Berlin", "Site 1", "Site 2"});
    apply(addLocation(plan, newId<LocationId>(), "Lisbon"), plan);
    apply(addLocation(plan, newId<LocationId>(), "Porto"), plan);
    CHECK(placesIn(plan) == std::set<std::string>{"Berlin", "Lisbon", "Porto", "Site 2"});
}

TEST_CASE("internal products have no customers, and who has one stakeholder or none is asked nothing")
{
    const double internal = factNumber(*theFacts().question("marketSide"), "internal").value();
    CHECK(seatsIn(planOf(templateNamed("C02"), {{"marketSide", internal}, {"teams", 1}}))
          == "PMPO1 for Team 1, Internal stakeholders\n");
    CHECK(seatsIn(planOf(templateNamed("C02"), {{"stakeholderGroups", 0}, {"teams", 1}}))
          == "PMPO1 for Team 1, Customers\n");
}

TEST_CASE("what is stated becomes the facts of the constellation, what is assumed does not")
{
    const Plan plan = planOf(templateNamed("C02"), small);
    StatedFacts expected = small;
    expected["titles"] = 0;
    CHECK(typedFacts(theFacts(), plan, id) == expected);
    CHECK(plan.all<Fact>().size() == expected.size());
    CHECK(plan.find<Constellation>(id)->name == "New");
    CHECK(plan.find<Constellation>(id)->description == templateNamed("C02").description);
}

TEST_CASE("a second constellation uses the teams, stakeholders and places of the plan again")
{
    Plan plan;
    const ConstellationId first{2};
    apply(constellationFrom(plan, realCatalogue(), theFacts(), templateNamed("C12"), several, "First", first), plan);
    const Plan both = planOf(templateNamed("C12"), several, plan);
    CHECK(both.all<Unit>() == plan.all<Unit>());
    CHECK(both.all<Location>() == plan.all<Location>());
    CHECK(both.all<Role>() == plan.all<Role>());
    CHECK(seatsInOrder(both, first) == seatsInOrder(plan, first));
    CHECK(seatsInOrder(both, id).size() == 8);
    CHECK(developersIn(both) == std::vector<double>{7, 7, 7, 7, 7, 7, 6, 6, 6});
}

TEST_CASE("things are spread over others in order and evenly, within the same part where there are enough")
{
    const auto spread = [](int count, int others, int parts) {
        std::string text;
        for (int i = 0; i < count; ++i)
            text += std::to_string(counterpart(i, count, others, parts));
        return text;
    };
    CHECK(spread(6, 3, 1) == "001122");
    CHECK(spread(5, 2, 1) == "00111");
    CHECK(spread(2, 5, 1) == "13");
    CHECK(spread(4, 3, 2) == "0012");
    CHECK(spread(9, 5, 3) == "011222344");
    CHECK(spread(9, 2, 3) == "000011111");
}

TEST_CASE("a constellation keeps which template it is from and what its chart was like, and so does one from a chart")
{
    Plan plan;
    apply(constellationFrom(plan, realCatalogue(), theFacts(), templateNamed("C05"), {}, "Pair", ConstellationId{7}),
          plan);
    const Constellation& made = plan.all<Constellation>().at(ConstellationId{7});
    CHECK(made.templateKey == "C05");
    CHECK(made.templatePrint == chartPrint(plan, made.id));
    apply(addTemplate(plan, realCatalogue(), "T4", ConstellationId{8}, "Lines"), plan);
    CHECK(plan.find<Constellation>(ConstellationId{8})->templateKey == "T4");
    CHECK(plan.find<Constellation>(ConstellationId{8})->templatePrint == chartPrint(plan, ConstellationId{8}));
}
