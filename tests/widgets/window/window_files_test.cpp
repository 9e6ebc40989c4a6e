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
    CHECK_FALSE(window.findChild<QWidget*>("readOnlyBanner")->isHidden());
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
