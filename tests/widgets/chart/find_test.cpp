#include "widgets/chart/chart_page.h"
#include "widgets/looking.h"

#include "model/steps/row_steps.h"

using namespace remit;
using namespace remit::test;

TEST_CASE("find marks, counts, and goes from place to place by key")
{
    Looking f;
    f.actions().find->trigger();
    QLineEdit& field = f.field("findField");
    QTest::keyClicks(&field, "stories");
    auto* find = f.window.findChild<FindField*>();
    const int found = int(hitsOf(f.model(), "stories").size());
    REQUIRE(found > 2);
    CHECK(find->countText() == QString("1 of %1").arg(found));
    CHECK(f.currentTitle().contains("stories", Qt::CaseInsensitive));
    const QString first = f.currentTitle();
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(find->countText() == QString("2 of %1").arg(found));
    CHECK(f.currentTitle() != first);
    f.actions().findPrevious->trigger();
    CHECK(f.currentTitle() == first);
    f.actions().findPrevious->trigger();
    CHECK(find->countText() == QString("%1 of %1").arg(found));
    f.actions().findNext->trigger();
    CHECK(f.currentTitle() == first);
    field.clear();
    QTest::keyClicks(&field, "xyzzy");
    CHECK(find->countText() == "nothing found");
    QTest::keyClick(&field, Qt::Key_Escape);
    CHECK(find->countText().isEmpty());
}

TEST_CASE("find reaches roles, areas, notes, descriptions and collapsed bands")
{
    Looking f;
    const ResponsibilityId row = f.workbench().chartPage().chart().currentResponsibility();
    const RoleId po = f.model().roleAt(2);
    REQUIRE(f.window.document()->perform(
        "note", setNote(f.window.document()->plan(), {f.model().constellation(), row, po}, "quokka")));
    const auto area = f.model().areaAt(f.table().currentIndex().row());
    if (area)
        f.model().setCollapsed(area, true);
    f.table().setCurrentIndex(f.model().index(0, 0));
    QTest::keyClicks(&f.field("findField"), "quokka");
    CHECK(f.workbench().chartPage().chart().currentResponsibility() == row);
    CHECK(f.workbench().chartPage().chart().currentRole() == po);
    f.field("findField").clear();
    REQUIRE(f.window.document()->perform(steps::describeResponsibility(f.window.document()->plan(), row, "a numbat")));
    QTest::keyClicks(&f.field("findField"), "numbat");
    CHECK(f.workbench().chartPage().chart().currentResponsibility() == row);
    CHECK(f.table().currentIndex().column() == 0);
    f.field("findField").clear();
    QTest::keyClicks(&f.field("findField"), f.roleName(2));
    CHECK(f.model().roleAt(f.table().currentIndex().column()) == po);
}
