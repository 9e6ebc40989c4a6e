#include "widgets/window_actions.h"

#include "support/as_nobody.h"
#include "widgets/chart/chart_editor.h"
#include "widgets/chart/chart_page.h"
#include "widgets/matrix/letter_painter.h"
#include "widgets/window/exchange_commands.h"
#include "widgets/window/plan_files.h"

#include <QFileInfo>
#include <QMenu>

#include <sys/stat.h>

using namespace remit;
using namespace remit::test;

TEST_CASE("the responsibility chart is exported to a PDF, and the choices are remembered")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    startFourteenLines(fixture, window);
    window.exchange().exportChart();
    auto* dialog = window.findChild<ExportDialog*>();
    REQUIRE(dialog);
    dialog->findChild<QLineEdit*>("target")->setText(fixture.pathOf("chart"));
    dialog->findChild<QCheckBox*>("openWhenDone")->setChecked(false);
    dialog->findChild<QCheckBox*>("fitToWidth")->setChecked(true);
    dialog->exportNow();

    QFile pdf(fixture.pathOf("chart.pdf"));
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(4) == "%PDF");
    CHECK(fixture.preferences.exportChoice("fitToWidth", false).toBool());
    CHECK(window.workbench()->noticeText().contains("chart.pdf"));
}

TEST_CASE("an export that cannot be written says so and keeps the dialog open")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    startFourteenLines(fixture, window);
    window.exchange().exportChart();
    auto* dialog = window.findChild<ExportDialog*>();
    dialog->findChild<QLineEdit*>("target")->setText(fixture.pathOf("no such folder/chart.pdf"));
    dialog->exportNow();
    CHECK(dialog->isVisible());
    CHECK(textOf(*dialog, "problem").contains("chart.pdf"));
}

TEST_CASE("two windows on one plan follow each other")
{
    WindowFixture fixture;
    MainWindow first(fixture.services());
    startFourteenLines(fixture, first);
    MainWindow second(fixture.services());
    REQUIRE(second.files().open(first.document()->path()));

    const Assignment::Key cell = currentCell(first);
    first.document()->perform("Note", setNote(first.document()->plan(), cell, "seen elsewhere"));
    CHECK(comesTrue([&] { return second.document()->plan() == first.document()->plan(); }));
}

TEST_CASE("a plan that cannot be written opens with a banner that says so")
{
    WindowFixture fixture;
    QString path;
    {
        MainWindow window(fixture.services());
        startFourteenLines(fixture, window);
        path = window.document()->path();
    }
    REQUIRE(::chmod(QFileInfo(path).path().toLocal8Bit().constData(), 0755) == 0);
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    const AsNobody nobody;
    MainWindow window(fixture.services());
    REQUIRE(window.files().open(path));
    CHECK(window.workbench()->noticeText().contains("can only be read"));
    CHECK(window.workbench()->savedText().startsWith("Read only"));
    // Nothing looks as if it could change the plan.
    for (const char* name : {"newConstellation", "responsibilitiesEntry", "rolesEntry", "shelfEntry", "paintButton"}) {
        INFO(name);
        CHECK_FALSE(window.findChild<QWidget*>(name)->isEnabled());
    }
    QMenu letters;
    window.workbench()->chartPage().editor().painter().fill(letters);
    for (const QAction* action : letters.actions())
        CHECK((action->isSeparator() || !action->isEnabled()));
}

TEST_CASE("a plan that is moved away while it is open is told soon; a copy of it is what one goes on in")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    startFourteenLines(fixture, window);
    Workbench& bench = *window.workbench();
    CHECK(bench.savedText() == "Every change is saved · fourteen.remit");
    const Plan before = window.document()->plan();
    bench.chartPage().chart().showCell(before.all<Responsibility>().rbegin()->first,
                                       chartOf(before, bench.constellation()).roles.front());
    const auto at = bench.chartPage().chart().currentResponsibility();
    REQUIRE(QFile::rename(window.document()->path(), fixture.pathOf("fourteen (conflict).remit")));
    CHECK(comesTrue([&] { return bench.noticeText().contains("was moved or deleted"); }));
    CHECK(bench.savedText().startsWith("Not saved"));

    fixture.prompts.savePath = fixture.pathOf("kept.remit");
    bannerButton(window, "Save a copy…").click();
    REQUIRE(comesTrue([&] { return window.document()->path() == fixture.pathOf("kept.remit"); }));
    CHECK(window.document()->plan() == before);
    CHECK(window.workbench()->savedText() == "Every change is saved · kept.remit");
    CHECK(window.workbench()->chartPage().chart().currentResponsibility() == at);
    type(window.workbench()->chartPage().chart().table().grid(), Qt::Key_C, "c");
    CHECK(window.document()->plan() != before);
}

TEST_CASE("a plan that is put back is saved again")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    startFourteenLines(fixture, window);
    const QString path = window.document()->path();
    REQUIRE(QFile::rename(path, fixture.pathOf("elsewhere.remit")));
    CHECK(comesTrue([&] { return window.workbench()->savedText().startsWith("Not saved"); }));
    REQUIRE(QFile::rename(fixture.pathOf("elsewhere.remit"), path));
    CHECK(comesTrue([&] { return window.workbench()->savedText().startsWith("Every change is saved"); }));
}

TEST_CASE("a window on a plan that is saved nowhere closes only when one says so")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    window.show();
    startFourteenLines(fixture, window);
    REQUIRE(QFile::remove(window.document()->path()));
    fixture.prompts.confirms = false;
    CHECK_FALSE(window.close());
    CHECK(window.isVisible());
    CHECK(fixture.prompts.asked.join(u' ').contains("saved nowhere"));
    window.files().newPlan();
    CHECK(window.document()->plan().all<Responsibility>().size() == 14);
    fixture.prompts.confirms = true;
    CHECK(window.close());
}

TEST_CASE("a plan that is replaced while it is open is told soon, and what stands there can be opened")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    startFourteenLines(fixture, window);
    const QString path = window.document()->path();
    const auto empty = PlanDocument::create(fixture.pathOf("other.remit"), Plan{});
    REQUIRE(empty);
    REQUIRE(QFile::remove(path));
    REQUIRE(QFile::rename(fixture.pathOf("other.remit"), path));
    CHECK(comesTrue([&] { return window.workbench()->noticeText().contains("Another file stands at"); }));
    CHECK(window.workbench()->savedText().startsWith("Not saved"));
    bannerButton(window, "Open what stands there").click();
    CHECK(comesTrue([&] { return window.document()->plan().all<Responsibility>().empty(); }));
    CHECK(window.workbench()->savedText().startsWith("Every change is saved"));
}
