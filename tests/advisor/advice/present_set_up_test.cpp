#include "advisor/advice/present_set_up.h"

#include "advisor/advice/advisors.h"
#include "core/edits/edits_of_seats.h"
#include "support/plan_text.h"

using namespace remit;
using namespace remit::test;

namespace {

/// Whether a chart of these rows, in which one person sits as the product manager, is told to be a set-up.
bool isSetUp(const std::string& rows)
{
    Plan plan = planFrom("| Lead | PM | Quality\n" + rows);
    Role manager = *plan.find<Role>(RoleId{2});
    manager.catalogueKey = "PM";
    plan.put(manager);
    Seat seat;
    seat.constellation = theChart;
    seat.seat = {1};
    apply(addSeat(plan, seat, {manager.id}), plan);
    return presentSetUp(plan, theChart, realAdvisor()) != nullptr;
}

} // namespace

TEST_CASE("a chart is told to be set up like the catalogue's where its product people decide, not for a hat alone")
{
    CHECK(isSetUp("Set prices | | AR | C\nAccept stories | | AR | C"));
    CHECK(isSetUp("Set prices | | AR | C\nAccept stories | AR | | C"));
    CHECK(isSetUp("Set prices | C | R | C"));
    CHECK_FALSE(isSetUp("Interview | AR | | C\nDesign | AR | C | C"));
    CHECK_FALSE(isSetUp("Interview | AR | | C\nDesign | C | | AR\nSet prices | C | AR |"));
}
