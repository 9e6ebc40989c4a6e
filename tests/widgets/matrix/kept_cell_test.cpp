#include "widgets/matrix.h"

#include "core/edits/edits_of_constellations.h"
#include "core/edits/edits_of_view.h"

using namespace remit;
using namespace remit::test;

namespace {

const ConstellationId without{3};

/// The small chart and a constellation that leaves row 5 out.
Plan twoCharts()
{
    Plan plan = smallChart();
    apply(addConstellation(plan, without, "Without", SchemeId{1}, proposed), plan);
    apply(setRowsHidden(plan, without, {rowNumber(5)}, true), plan);
    return plan;
}

} // namespace

TEST_CASE("coming back from a constellation without the row, the keyboard stands where it stood")
{
    Matrix m(twoCharts());
    m.view.showCell(rowNumber(5), po);
    m.view.setConstellation(without);
    CHECK(m.view.currentArea() == strategy);
    m.view.setConstellation(proposed);
    CHECK(m.view.currentResponsibility() == rowNumber(5));
    CHECK(m.view.currentRole() == po);
}

TEST_CASE("who went elsewhere in the meantime stays there")
{
    Matrix m(twoCharts());
    m.view.showCell(rowNumber(5), po);
    m.view.setConstellation(without);
    m.click(1, 1);
    REQUIRE(m.view.currentResponsibility() == rowNumber(1));
    m.view.setConstellation(proposed);
    CHECK(m.view.currentResponsibility() == rowNumber(1));
}
