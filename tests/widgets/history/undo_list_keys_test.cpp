#include "core/edits/edits.h"
#include "widgets/chart/chart_page.h"
#include "widgets/matrix/chart_grid.h"
#include "widgets/matrix/chart_view.h"
#include "widgets/window_actions.h"

#include <QListView>

using namespace remit;
using namespace remit::test;

TEST_CASE("where the undo list is put away, the chart has the keyboard again")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    window.show();
    startFourteenLines(fixture, window);
    REQUIRE(window.document()->perform("Note", setNote(window.document()->plan(), currentCell(window), "one")));
    RoleGrid& grid = window.workbench()->chartPage().chart().table().grid();
    grid.setFocus();
    trigger(window, "Undo list");
    const auto& list = *window.findChild<QListView*>("historyList");
    REQUIRE(window.focusWidget() == &list);
    trigger(window, "Undo list");
    CHECK_FALSE(list.isVisible());
    CHECK(window.focusWidget() == &grid);
}
