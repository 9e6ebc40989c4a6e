#include "widgets/looking.h"

#include "core/edits/edits_of_constellations.h"

#include <QListWidget>

using namespace remit;
using namespace remit::test;

TEST_CASE("a constellation is clicked and the keyboard is back in the page, with the arrows it stays in the list")
{
    Looking f;
    REQUIRE(
        f.window.document()->perform("Copy",
                                     addConstellation(f.window.document()->plan(), ConstellationId{77}, "Copy",
                                                      f.window.document()->plan().all<LetterScheme>().begin()->first,
                                                      f.workbench().constellation())));
    QCoreApplication::processEvents();
    auto& list = field<QListWidget>(f.window, "constellations");
    REQUIRE(list.count() == 2);
    list.setFocus();
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualItemRect(list.item(1)).center());
    CHECK(f.workbench().constellation() == ConstellationId{77});
    CHECK(f.window.focusWidget() == &f.table().grid());
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Up);
    CHECK(f.workbench().constellation() != ConstellationId{77});
    CHECK(f.window.focusWidget() == &list);
}
