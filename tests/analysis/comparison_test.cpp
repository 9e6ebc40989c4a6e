#include "analysis/compared_charts.h"

#include "analysis/changes.h"
#include "analysis/comparison/bringing.h"
#include "analysis/matching/role_matching.h"
#include "core/edits/edits.h"
#include "support/organisation_text.h"

#include <random>

using namespace remit;
using namespace remit::test;

TEST_CASE("cells differ where the letters mean something else", "[comparison]")
{
    const Plan plan = twoCharts("| PM | DT\n"
                                "Groom the backlog | AR | C\n"
                                "Accept stories | AR | R\n"
                                "Set pricing | A |",
                                "| PM | PO | DT\n"
                                "Groom the backlog | I | AR | C\n"
                                "Accept stories | | AR |\n"
                                "Set pricing | A | |");
    CHECK(differences(plan)
          == "Groom the backlog / PM: AR to I\n"
             "Groom the backlog / PO: - to AR\n"
             "Accept stories / PM: AR to -\n"
             "Accept stories / PO: - to AR\n"
             "Accept stories / DT: R to -");
}

TEST_CASE("a constellation does not differ from itself, nor from its copy", "[comparison]")
{
    Plan plan = twoCharts("| PM | DT\nSet pricing | AR | C", "| PM | DT\nSet pricing | AR | C");
    CHECK(differences(plan).empty());
    CHECK(Comparison(plan, {{chartToday, chartProposed}, 0, ComparedBy::roles}).differingRows() == 0);
}

TEST_CASE("a role that is split goes on in each that stands for a part of it, and the other way round", "[comparison]")
{
    Plan plan = twoCharts("| PM/PO | DT\nSet pricing | AR | C\nOrder the backlog | AR | ",
                          "| PM | PO | DT\nSet pricing | AR | C | C\nOrder the backlog | C | AR | ");
    standFor(plan, "PM/PO", "PM PO");
    standFor(plan, "PM", "PM");
    standFor(plan, "PO", "PO");
    CHECK(differences(plan)
          == "Set pricing / PO: AR to C\n"
             "Order the backlog / PM: AR to C");
    const Comparison back(plan, {{chartToday, chartProposed}, 1, ComparedBy::roles});
    CHECK(differences(plan, back) == "Set pricing / PM/PO: ARC to AR\nOrder the backlog / PM/PO: ARC to AR");
}

TEST_CASE("what has no counterpart is gone with all it held, or new", "[comparison]")
{
    const Plan plan = twoCharts("| PM | BA\nWrite stories | A | R", "| PM | PO\nWrite stories | A | R");
    CHECK(differences(plan) == "Write stories / PO: - to R\nWrite stories / BAx: R to -");
}

TEST_CASE("roles that the user pairs are one column, until the pair is parted again", "[comparison]")
{
    Plan plan = twoCharts("| PM | Fachverantwortung\nWrite stories | A | R", "| PM | PO\nWrite stories | A | R");
    const RoleId responsible{2};
    const RoleId owner{3};
    CHECK(pairableRoles(plan, chartProposed, chartToday) == std::vector{responsible});
    Comparison comparison(plan, {{chartToday, chartProposed}, 0, ComparedBy::roles});
    const Edit pair = setPaired(plan, owner, responsible, true);
    const PlanChange change = changeBy(pair);
    apply(pair, plan);
    CHECK_FALSE(comparison.follow(plan, change).has_value());
    CHECK(differences(plan, comparison) == "");
    CHECK(arePaired(plan, responsible, owner));
    apply(setPaired(plan, responsible, owner, false), plan);
    CHECK(differences(plan) == "Write stories / PO: - to R\nWrite stories / Fachverantwortungx: R to -");
    CHECK(plan.all<Setting>().empty());
}

TEST_CASE("rows that are left out hold nothing; rows of one constellation alone differ as such", "[comparison]")
{
    const Plan plan = twoCharts("| PM\nSet pricing | AR\nRun the demo |\nWrite stories |",
                                "| PM\nSet pricing [left out] | AR\nWrite stories |");
    CHECK(differences(plan) == "Set pricing / PM: AR to -");
    const Comparison comparison(plan, {{chartToday, chartProposed}, 0, ComparedBy::roles});
    CHECK(comparison.stateOf(1, 0) == RowState::leftOut);
    CHECK(comparison.stateOf(1, 1) == RowState::absent);
    CHECK(comparison.differsIn(1));
    CHECK_FALSE(comparison.differsIn(2));
    CHECK(comparison.differingRows() == 2);
}

TEST_CASE("other letters that mean the same are no difference", "[comparison]")
{
    Plan plan = twoCharts("| PM | DT\nSet pricing | A | R\nRun the demo | C | R",
                          "| PM | DT\nSet pricing | A | R\nRun the demo | C | R");
    const SchemeId owner{2};
    plan.put(LetterScheme{owner, "Owner and helper", "", ""});
    plan.put(Letter{owner, "O", "Owner", "", "answers", 1});
    plan.put(Letter{owner, "H", "Helper", "", "does", 2});
    plan.put(Letter{owner, "X", "Told", "", "informed", 3});
    Constellation other = *plan.find<Constellation>(chartProposed);
    other.scheme = owner;
    plan.put(other);
    plan.put(Assignment{chartProposed, {1}, {1}, "O", ""});
    plan.put(Assignment{chartProposed, {1}, {2}, "H", ""});
    plan.put(Assignment{chartProposed, {2}, {1}, "X", ""});
    plan.put(Assignment{chartProposed, {2}, {2}, "H", ""});
    CHECK(differences(plan) == "Run the demo / PM: C to X");
}

TEST_CASE("by person, all hats of somebody are together, and others are others", "[comparison]")
{
    Plan plan = twoCharts("| PM | PO\nSet pricing | AR |\nAccept stories | | AR",
                          "| PM | PO\nSet pricing | AR |\nAccept stories | | AR");
    plan.put(Person{{1}, "Anna", "", 1});
    plan.put(Person{{2}, "Ben", "", 2});
    const auto seat = [&](ConstellationId where, int id, PersonId who, std::vector<RoleId> hats) {
        Seat row;
        row.constellation = where;
        row.seat = SeatId{id};
        row.person = who;
        apply(addSeat(plan, row, hats), plan);
    };
    seat(chartToday, 1, {1}, {{1}, {2}});
    seat(chartProposed, 1, {1}, {{1}});
    seat(chartProposed, 2, {2}, {{2}});
    CHECK(differences(plan).empty());
    CHECK(differences(plan, ComparedBy::people) == "Accept stories / Anna: AR to -\nAccept stories / Ben: - to AR");
    CHECK(differences(plan, ComparedBy::seats) == "Accept stories / seat 1: AR to -\nAccept stories / seat 2: - to AR");
}

namespace {

/// A chart of up to six roles and five rows with letters anywhere.
std::string randomChart(std::mt19937_64& random)
{
    std::vector<int> roles;
    std::string text;
    for (int role = 1; role <= 6; ++role) {
        if (random() % 3 != 0) {
            roles.push_back(role);
            text += "| Role " + std::to_string(role);
        }
    }
    if (roles.empty())
        text = "| Role 1";
    static const char* const letters[] = {"", "", "A", "R", "AR", "C", "I", "AC"};
    for (int row = 1; row <= 5; ++row) {
        if (random() % 5 == 0)
            continue;
        text += "\nRow " + std::to_string(row) + (random() % 7 == 0 ? " [left out]" : "");
        for (std::size_t at = 0; at < std::max<std::size_t>(roles.size(), 1); ++at)
            text += std::string(" | ") + letters[random() % 8];
    }
    return text;
}

/// Letters by row and role, of rows that are not left out; told without the comparison.
std::map<std::pair<ResponsibilityId, RoleId>, std::string> cellsOfChart(const Plan& plan, ConstellationId constellation)
{
    std::map<std::pair<ResponsibilityId, RoleId>, std::string> cells;
    for (const Assignment& each : eachOf<Assignment>(plan, constellation)) {
        const auto* row = plan.find<ChartRow>({constellation, each.responsibility});
        if (row != nullptr && !row->leftOut && !each.letters.empty())
            cells[{each.responsibility, each.role}] = each.letters;
    }
    return cells;
}

} // namespace

TEST_CASE("the differences of two constellations, applied to the one, give the other", "[comparison]")
{
    std::mt19937_64 random(11);
    for (int round = 0; round < 300; ++round) {
        const Plan plan = twoCharts(randomChart(random), randomChart(random));
        const Comparison comparison(plan, {{chartToday, chartProposed}, 0, ComparedBy::roles});
        auto cells = cellsOfChart(plan, chartToday);
        for (int row = 0; row < int(comparison.rows().size()); ++row) {
            const auto& columns = comparison.sides()[1].columns;
            for (std::size_t at = 0; at < columns.size(); ++at) {
                const ComparedPlace place{1, at, row};
                const std::pair cell(comparison.rows()[std::size_t(row)].responsibility, columns[at].role);
                if (!comparison.differs(place))
                    continue;
                CHECK((cells.contains(cell) ? cells.at(cell) : "") == comparison.lettersBefore(place));
                if (comparison.letters(place).empty())
                    cells.erase(cell);
                else
                    cells[cell] = comparison.letters(place);
            }
        }
        REQUIRE(cells == cellsOfChart(plan, chartProposed));
    }
}

TEST_CASE("brought row by row, a constellation comes to say what the other says", "[comparison]")
{
    std::mt19937_64 random(12);
    for (int round = 0; round < 200; ++round) {
        Plan plan = twoCharts(randomChart(random), randomChart(random));
        const auto wanted = cellsOfChart(plan, chartProposed);
        const Comparison before(plan, {{chartToday, chartProposed}, 1, ComparedBy::roles});
        for (const ComparedRow& row : before.rows()) {
            Edit edit = bringRow(plan, chartToday, chartProposed, row.responsibility);
            apply(std::move(edit), plan);
            CHECK(bringRow(plan, chartToday, chartProposed, row.responsibility).empty());
        }
        REQUIRE(cellsOfChart(plan, chartToday) == wanted);
        REQUIRE(Comparison(plan, {{chartToday, chartProposed}, 1, ComparedBy::roles}).differingRows() == 0);
    }
}

TEST_CASE("a comparison that follows edits is the one read anew", "[comparison]")
{
    std::mt19937_64 random(13);
    for (int round = 0; round < 60; ++round) {
        Plan plan = twoCharts(randomChart(random), randomChart(random));
        Comparison followed(plan, {{chartToday, chartProposed}, 0, ComparedBy::roles});
        for (int step = 0; step < 12; ++step) {
            const ConstellationId where{1 + std::int64_t(random() % 2)};
            const ResponsibilityId row{1 + std::int64_t(random() % 5)};
            const RoleId role{1 + std::int64_t(random() % 6)};
            if (plan.find<ChartRow>({where, row}) == nullptr || plan.find<ConstellationRole>({where, role}) == nullptr)
                continue;
            PlanChange change;
            if (random() % 4 == 0) {
                apply(removeFromScope(plan, where, {row}), plan);
                change.add<ChartRow>({where, row});
            } else {
                apply(toggleLetter(plan, {where, row, role}, random() % 2 == 0 ? "A" : "C"), plan);
                change.add<Assignment>({where, row, role});
            }
            followed.follow(plan, change);
            const Comparison anew(plan, {{chartToday, chartProposed}, 0, ComparedBy::roles});
            REQUIRE(differences(plan, followed) == differences(plan, anew));
            REQUIRE(followed.differingRows() == anew.differingRows());
            REQUIRE(followed.rows() == anew.rows());
        }
    }
}

TEST_CASE("a constellation that is removed leaves the comparison", "[comparison]")
{
    Plan plan = twoCharts("| PM\nSet pricing | AR", "| PM\nSet pricing | C");
    Comparison comparison(plan, {{chartToday, chartProposed}, 1, ComparedBy::roles});
    apply(removeConstellation(plan, chartProposed), plan);
    PlanChange change;
    change.add<Constellation>(chartProposed);
    CHECK_FALSE(comparison.follow(plan, change).has_value());
    REQUIRE(comparison.sides().size() == 1);
    CHECK(comparison.sides().front().constellation == chartToday);
    CHECK(comparison.differingRows() == 0);
}

TEST_CASE("letters are said in another scheme by what they mean", "[comparison]")
{
    const std::vector<Letter> raci{
        {{1}, "A", "", "", "answers", 1}, {{1}, "R", "", "", "does", 2}, {{1}, "C", "", "", "consulted", 3}};
    const std::vector<Letter> owner{{{2}, "O", "", "", "answers does", 1}, {{2}, "H", "", "", "supports", 2}};
    CHECK(lettersInScheme("AR", raci, raci) == "AR");
    CHECK(lettersInScheme("C", raci, owner).empty());
    CHECK(lettersInScheme("H", owner, raci).empty());
    CHECK(lettersInScheme("O", owner, raci) == "AR");
}
