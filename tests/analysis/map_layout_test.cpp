#include "map_seen.h"

#include <catch2/catch.hpp>

using namespace remit;
using namespace remit::test;

TEST_CASE("an empty map and a map of one seat")
{
    CHECK(layOut({}).bounds == MapRect{});
    const MapLayout one = layOut(graphFrom("PO").graph);
    CHECK(one.nodes.front().width == 200);
    CHECK(one.bounds == one.nodes.front());
}

TEST_CASE("who leads stands above, with a straight line")
{
    CHECK(rows("PM > PO\n") == "PM\nPO\n");
    const MapLayout layout = layOut(graphFrom("PM > PO\n").graph);
    CHECK(layout.nodes[0].center().x == layout.nodes[1].center().x);
    CHECK(layout.nodes[1].y - layout.nodes[0].bottom() == 72);
    const std::vector<MapPoint>& line = layout.lines.front().points;
    CHECK(line.front() == MapPoint{layout.nodes[0].center().x, layout.nodes[0].bottom()});
    CHECK(line.back() == MapPoint{layout.nodes[1].center().x, layout.nodes[1].y});
}

TEST_CASE("from the sponsor to the teams, in rows, with stakeholders at the sides and frames around the places")
{
    CHECK(rows(sponsorToTeams)
          == "ES\n"
             "Customers PM Sales\n"
             "PO1 PO2 PO3\n"
             "Checkout Catalogue Mobile\n");
    CHECK(figures(sponsorToTeams) == "11 lines, 0 crossings, 0 overlaps, 0 through cards");
    CHECK(faults(sponsorToTeams) == "");
    NamedGraph named = graphFrom(sponsorToTeams);
    const MapLayout layout = layOut(named.graph);
    // The sponsor, the manager and the owner in the middle stand in one line, and so do the owners and their teams.
    CHECK(middle(named, layout, "ES").x == middle(named, layout, "PM").x);
    CHECK(middle(named, layout, "PM").x == middle(named, layout, "PO2").x);
    CHECK(middle(named, layout, "PO3").x == middle(named, layout, "Mobile").x);
    const MapRect& berlin = layout.frames[named.frames["Berlin"]];
    CHECK(berlin.x == layout.nodes[named["PO1"]].x - 24);
    CHECK(berlin.y == layout.nodes[named["PO1"]].y - 24);
    CHECK(berlin.bottom() == layout.nodes[named["Checkout"]].bottom() + 24 + 22);
}

TEST_CASE("a parent stands above the middle of its own, and the whole is symmetrical")
{
    const NamedGraph named = graphFrom("Founder > A B C D\nA : T\nD : U\n");
    const MapLayout layout = layOut(named.graph);
    const double axis = middle(named, layout, "Founder").x;
    CHECK(middle(named, layout, "A").x + middle(named, layout, "D").x == 2 * axis);
    CHECK(middle(named, layout, "B").x + middle(named, layout, "C").x == 2 * axis);
}

TEST_CASE("a small branch stands in the middle between two large ones")
{
    const NamedGraph named = graphFrom("Head > A B C\nA : T1 T2 T3\nC : T4 T5 T6\n");
    const MapLayout layout = layOut(named.graph);
    CHECK(middle(named, layout, "B").x == middle(named, layout, "Head").x);
}

TEST_CASE("sixty cards: a head, managers, owners and teams")
{
    CHECK(figures(largeOrganisation(1)) == "45 lines, 0 crossings, 0 overlaps, 0 through cards");
    CHECK(figures(largeOrganisation(2)) == "60 lines, 0 crossings, 0 overlaps, 0 through cards");
    CHECK(faults(largeOrganisation(2)) == "");
}

TEST_CASE("a row that would be too wide to read becomes several, of what hangs from one card")
{
    CHECK(rows("PO : A B C D E\n") == "PO\nA B C D E\n");
    CHECK(rows("PO : A B C D E F\n") == "PO\nA B C\nD E F\n");
    CHECK(rows("PO : A B C D E F G H I J K L\n") == "PO\nA B C D\nE F G H\nI J K L\n");
    CHECK(figures("PO : A B C D E F G H I J K L\n") == "12 lines, 0 crossings, 0 overlaps, 0 through cards");
    const MapLayout layout = layOut(graphFrom(largeOrganisation(2)).graph);
    CHECK(layout.bounds.width < 4000);
}

TEST_CASE("peers without a boss stand side by side")
{
    CHECK(rows("A - C\nA B\nB - C\n") == "A C B\n");
    // Some lines go above the cards and some below.
    CHECK(figures("A - B C D E\nB - C D E\nC - D E\nD - E\n") == "10 lines, 1 crossings, 0 overlaps, 0 through cards");
    CHECK(figures("A - B\nB - C\n") == "2 lines, 0 crossings, 0 overlaps, 0 through cards");
}

TEST_CASE("peers who coordinate stand side by side under their boss")
{
    CHECK(rows("PM > A B C\nA - C\n") == "PM\nA C B\n");
    CHECK(figures("PM > A B C\nA - B C\nB - C\n") == "6 lines, 0 crossings, 0 overlaps, 0 through cards");
}

TEST_CASE("who only coordinates stands beside the peer")
{
    CHECK(rows("PM > A B\nCoach - B\n") == "PM\nA B Coach\n");
}

TEST_CASE("who hangs nowhere stays close to the peer, however wide the rows below are")
{
    NamedGraph named = graphFrom("PM > A B\nB : T1 T2 T3 T4 T5\nCoach - B\n");
    const MapLayout layout = layOut(named.graph);
    CHECK(layout.nodes[named["Coach"]].x - layout.nodes[named["B"]].right() == 40);
}

TEST_CASE("external stakeholders stand left of who looks after them, internal ones right")
{
    const std::string text = "Business << Buyers\n"
                             "Business - Development\n"
                             "Development >> Operations\n"
                             "Business : Shop\n"
                             "Development : Shop\n";
    CHECK(rows(text) == "Buyers Business Development Operations\nShop\n");
    CHECK(figures(text) == "5 lines, 0 crossings, 0 overlaps, 0 through cards");
    CHECK(faults("PM << A B C D E F\nPM >> G H\n") == "");
    CHECK(figures("PM << A B C D E F\nPM >> G H\n") == "8 lines, 0 crossings, 0 overlaps, 0 through cards");
}

TEST_CASE("stakeholders of an owner in a frame stand outside of it")
{
    const std::string text = "PM > A B | Berlin\nA << Customers\nA >> Board\n";
    CHECK(rows(text) == "PM\nCustomers A B Board\n");
    CHECK(faults(text) == "");
    // Unless they belong to it as well.
    const std::string both = "PM > A | Berlin\nA << Customers\nA << Guests | Berlin\n";
    CHECK(rows(both) == "PM\nCustomers Guests A\n");
    CHECK(faults(both) == "");
}

TEST_CASE("in a frame, who looks after stakeholders stands at their side of it")
{
    CHECK(rows("PM > A B C | Berlin\nB << Customers\n") == "PM\nCustomers B A C\n");
    CHECK(rows("PM > A B C | Berlin\nB >> Board\n") == "PM\nA C B Board\n");
}

TEST_CASE("stakeholders do not come between peers who coordinate when they can stand outside")
{
    CHECK(rows("PM > A B\nA - B\nB << Customers\n") == "PM\nCustomers B A\n");
}

TEST_CASE("an owner of two teams, a team of two owners")
{
    const std::string text = "PM > A B C\nA : T1\nC : T1 T2\nB : T3\n";
    CHECK(rows(text) == "PM\nA C B\nT1 T2 T3\n");
    CHECK(figures(text) == "7 lines, 0 crossings, 0 overlaps, 0 through cards");
}

TEST_CASE("a unit stands below the lowest of those who serve it")
{
    const std::string text = "ES > PM\nPM > PO\nES : Shop\nPO : Shop\n";
    CHECK(rows(text) == "ES\nPM\nPO\nShop\n");
    CHECK(figures(text) == "4 lines, 0 crossings, 0 overlaps, 0 through cards");
}

TEST_CASE("the longest way from the top decides the row")
{
    CHECK(rows("CTO > PO\nES > PM\nPM > PO\n") == "CTO ES\nPM\nPO\n");
}

TEST_CASE("a helper without a boss stands beside the owner whose team is served")
{
    CHECK(rows("ES > PM\nPM > PO1 PO2\nPO1 : T\nHelper : T\n") == "ES\nPM\nPO1 Helper PO2\nT\n");
    const std::string text = "PM > A B C\nA : T1\nB : T2\nC : T3\nHelper : T2\n";
    CHECK(rows(text) == "PM\nA B Helper C\nT1 T2 T3\n");
    CHECK(figures(text) == "7 lines, 0 crossings, 0 overlaps, 0 through cards");
}

TEST_CASE("frames whose owners have different bosses stay apart")
{
    const std::string text = "H > M1 M2 M3\n"
                             "M1 > A D | Berlin\nM1 > B | Lisbon\n"
                             "M2 > C | Berlin\nM3 > E | Lisbon\n"
                             "A : T1 | Berlin\nB : T2 | Lisbon\nC : T3 | Berlin\nD : T4 | Berlin\nE : T5 | Lisbon\n";
    CHECK(faults(text) == "");
    const NamedGraph named = graphFrom(text);
    const MapFigures figures = figuresOf(layOut(named.graph), named.graph);
    CHECK(figures.crossings * 5 <= figures.lines);
}

TEST_CASE("frames below each other stay apart")
{
    NamedGraph named = graphFrom("PM > A | Berlin\nA > B | Lisbon\n");
    const MapLayout layout = layOut(named.graph);
    CHECK(layout.frames[named.frame("Lisbon")].y - layout.frames[named.frame("Berlin")].bottom() > 24);
}

TEST_CASE("a reporting circle is broken where it closes, and who leads itself has no line")
{
    CHECK(rows("A > B\nB > C\nC > A\n") == "A\nB\nC\n");
    CHECK(figures("A > B\nB > C\nC > A\n") == "3 lines, 0 crossings, 0 overlaps, 0 through cards");
    CHECK(figures("A > A\n") == "0 lines, 0 crossings, 0 overlaps, 0 through cards");
}

TEST_CASE("seats without links stand in tidy rows below the others")
{
    CHECK(rows("A B C D\n") == "A B C D\n");
    CHECK(rows("PM > PO\nA B C D E F\n") == "PM\nPO\nA B C\nD E F\n");
    CHECK(rows("PM > A | Berlin\nB C | Berlin\n") == "PM\nA B C\n");
}
