#include "widgets/exchange/open_import.h"

#include <QAction>
#include <QCheckBox>
#include <QMenu>

using namespace remit;
using namespace remit::test;

TEST_CASE("people under the roles are asked about with a tick")
{
    const Preview preview("Task,Product Owner,Developer\n,Ann Alder,Ben Birch\nPlan,A,R\nBuild,I,A\n");
    CHECK(textOf(*preview.dialog, "people").contains("Ann Alder (Product Owner), Ben Birch (Developer)"));
    auto& tick = field<QCheckBox>(*preview.dialog, "bringPeople");
    CHECK(tick.isChecked());
    tick.click();
    CHECK_FALSE(tick.isChecked());
    tick.click();
    click(*preview.dialog, "bring");
    const Plan& plan = preview.window.document()->plan();
    CHECK(plan.all<Person>().size() == 2);
    CHECK(plan.all<Seat>().size() == 2);
}

TEST_CASE("what two names in one head mean is chosen with the keyboard, and a head can be said to name people")
{
    const Preview preview("Task,PO,Anna/Tom,Xiu\nPlan,A,R,C\nBuild,I,A,R\n");
    CHECK(textOf(*preview.dialog, "people").contains("Anna (Anna/Tom), Tom (Anna/Tom)"));
    auto& meaning = field<QComboBox>(*preview.dialog, "sharedName");
    meaning.setFocus();
    QTest::keyClick(&meaning, Qt::Key_Down);
    CHECK(preview.roles() == QStringList{"PO", "Anna", "Tom", "Xiu"});
    // It is a new box, with the keyboard in it.
    CHECK(comesTrue([&] {
        auto* box = qobject_cast<QComboBox*>(preview.dialog->focusWidget());
        return box && box->isVisible() && box->currentText().contains("together");
    }));

    auto& result = field<QTableView>(*preview.dialog, "preview");
    result.setCurrentIndex(result.model()->index(0, 4));
    QTest::keyClick(&result, Qt::Key_Space);
    auto* menu = preview.dialog->findChild<QMenu*>("roleMenu");
    REQUIRE(menu);
    for (QAction* action : menu->actions()) {
        if (action->text() == "The head names people")
            action->trigger();
    }
    menu->close();
    CHECK(textOf(*preview.dialog, "people").endsWith("Xiu. Click a name above to give them a role of the plan."));
    click(*preview.dialog, "bring");
    CHECK(preview.window.document()->plan().all<Person>().size() == 3);
}

TEST_CASE("a role can get another name before it is in the plan, but not that of another column")
{
    Preview preview("Task,PO,Dev\nPlan,A,R\nBuild,I,A\n");
    auto& result = field<QTableView>(*preview.dialog, "preview");
    const auto rename = [&](const QString& name) {
        preview.fixture.prompts.text = name;
        result.setCurrentIndex(result.model()->index(0, 2));
        QTest::keyClick(&result, Qt::Key_Space);
        auto* menu = preview.dialog->findChild<QMenu*>("roleMenu");
        REQUIRE(menu);
        for (QAction* action : menu->actions()) {
            if (action->text().startsWith("Another name"))
                action->trigger();
        }
        delete menu;
    };
    rename("Engineer");
    CHECK(preview.roles() == QStringList{"PO", "Engineer"});
    rename("po");
    CHECK(preview.roles() == QStringList{"PO", "Engineer"});
    CHECK(preview.fixture.prompts.told.join(u' ').contains("“po” already"));
}

TEST_CASE("a role of the file is told to be one of the plan in the head of the result")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    startFourteenLines(fixture, window);
    window.show();
    const std::size_t before = window.document()->plan().all<Role>().size();
    window.exchange().importChart(fixture.fileWith("ours.csv", "Task,Chief of product,Dev\nPlan,A,R\nBuild,I,A\n"));
    auto* dialog = window.findChild<ImportDialog*>();
    REQUIRE(dialog);
    QCoreApplication::processEvents();
    const RoleId first = rolesInOrder(window.document()->plan()).front();
    const QString known = QString::fromStdString(window.document()->plan().find<Role>(first)->name);
    auto& preview = field<QTableView>(*dialog, "preview");
    preview.setCurrentIndex(preview.model()->index(0, 1));
    QTest::keyClick(&preview, Qt::Key_Space);
    auto* menu = dialog->findChild<QMenu*>("roleMenu");
    REQUIRE(menu);
    for (QAction* action : menu->actions()) {
        if (action->text().startsWith(known + u','))
            action->trigger();
    }
    CHECK(preview.model()->headerData(1, Qt::Horizontal).toString() == known);
    click(*dialog, "bring");
    CHECK(window.document()->plan().all<Role>().size() == before + 1);
}
