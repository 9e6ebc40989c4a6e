#include "widgets/troubled_chart.h"

#include "analysis/checks/waivers.h"
#include "widgets/chart/chart_page.h"
#include "widgets/findings/accept_dialog.h"
#include "widgets/map/map_page.h"
#include "widgets/map/map_view.h"

#include <QClipboard>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QTreeView>
#include <QWindow>

using namespace remit;
using namespace remit::test;

TEST_CASE("the status line counts what is to fix and opens the list")
{
    Troubled t;
    auto* counts = t.window->findChild<QPushButton*>("findingsCount");
    CHECK(counts->text().startsWith("3 to fix"));
    QTest::mouseClick(counts, Qt::LeftButton);
    CHECK(t.parts().panel().isVisible());
    QTest::keyClick(&t.parts().panel().list(), Qt::Key_Escape);
    CHECK_FALSE(t.parts().panel().isVisible());
    CHECK(t.window->focusWidget() == &t.grid());
}

TEST_CASE("Enter on a line of the list leads to its cell")
{
    Troubled t;
    t.bench().chartPage().chart().showCell(troubled::test_it, troubled::po);
    t.select("two-accountable");
    QTest::keyClick(&t.parts().panel().list(), Qt::Key_Return);
    CHECK(t.bench().chartPage().chart().currentResponsibility() == troubled::accept_stories);
    CHECK(t.window->focusWidget() == &t.grid());
}

TEST_CASE("Enter on what is found about a group of stakeholders leads to its card on the map")
{
    Troubled t;
    const Plan& plan = t.document().plan();
    const ConstellationId here = plan.all<Constellation>().begin()->first;
    Unit group;
    group.id = UnitId{77};
    group.kind = UnitKind::stakeholders;
    group.name = "Sales";
    Edit edit = addUnit(plan, here, group);
    Seat seat;
    seat.constellation = here;
    seat.seat = SeatId{78};
    edit.append(addSeat(plan, seat, {troubled::po}));
    t.document().perform("Seat", edit);
    t.select("stakeholder-ownership");
    QTest::keyClick(&t.parts().panel().list(), Qt::Key_Return);
    const auto* map = t.window->findChild<MapPage*>();
    REQUIRE(map != nullptr);
    CHECK(map->isVisible());
    CHECK(map->view().current()->unit == group.id);
}

TEST_CASE("equal findings are fixed together in one step of undo")
{
    Troubled t;
    const Plan before = t.document().plan();
    t.select("nobody-accountable");
    auto& list = t.parts().panel().list();
    list.setCurrentIndex(list.currentIndex().parent());
    REQUIRE(t.parts().panel().model().groupAt(list.currentIndex())->lines.size() == 2);
    click(*t.window, "fixAll");
    CHECK(t.parts().preview().text().endsWith("2 cells change"));
    auto* apply = t.window->findChild<QPushButton*>("fixPreviewApply");
    CHECK(t.window->focusWidget() == apply);
    QTest::keyClick(apply, Qt::Key_Return);
    CHECK_FALSE(t.isMarked(troubled::write_docs));
    CHECK_FALSE(t.isMarked(troubled::test_it));
    t.document().undo();
    CHECK(t.document().plan() == before);
}

TEST_CASE("Fix all says in which way, and a finding that is gone leaves its place in the list to the next")
{
    Troubled t;
    t.select("nobody-accountable");
    auto& panel = t.parts().panel();
    const QModelIndex group = panel.list().currentIndex().parent();
    panel.list().setCurrentIndex(group);
    CHECK(t.window->findChild<QPushButton*>("fixAll")->text().toStdString() == "Fix all 2: Let BA answer for it");
    panel.list().setCurrentIndex(panel.model().index(0, 0, group));
    CHECK(panel.model().lineAt(panel.list().currentIndex())->finding.responsibility == troubled::write_docs);
    // Buttons of the line before are still to go.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    panel.findChild<QPushButton*>("fix0")->click();
    REQUIRE(t.parts().preview().isActive());
    QTest::keyClick(t.window->findChild<QPushButton*>("fixPreviewApply"), Qt::Key_Return);
    CHECK(panel.model().lineAt(panel.list().currentIndex())->finding.responsibility == troubled::test_it);
}

TEST_CASE("Tab goes from the list to what can be done about a finding")
{
    Troubled t;
    t.select("nobody-accountable");
    auto& list = t.parts().panel().list();
    list.setCurrentIndex(list.currentIndex().parent());
    QCoreApplication::processEvents();
    list.setFocus();
    QStringList passed;
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(t.window->focusWidget(), Qt::Key_Tab);
        passed << t.window->focusWidget()->objectName();
    }
    CHECK(passed == QStringList{"fixAll", "acceptAll", "changeCheck"});
    QTest::keyClick(t.window->focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    QTest::keyClick(t.window->focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    QTest::keyClick(t.window->focusWidget(), Qt::Key_Return);
    CHECK(t.parts().preview().text().startsWith("Preview: "));
}

TEST_CASE("equal findings are accepted together for one reason")
{
    Troubled t;
    const Plan before = t.document().plan();
    t.select("nobody-accountable");
    auto& list = t.parts().panel().list();
    list.setCurrentIndex(list.currentIndex().parent());
    click(*t.window, "acceptAll");
    auto* dialog = t.window->findChild<AcceptDialog*>();
    REQUIRE(dialog);
    QTest::keyClicks(dialog->findChild<QPlainTextEdit*>("acceptReason"), "The team decides");
    dialog->accept();
    CHECK(t.parts().findings().counts().waived == 2);
    CHECK_FALSE(t.isMarked(troubled::write_docs));
    t.document().undo();
    CHECK(t.document().plan() == before);
}

TEST_CASE("accepted findings are listed and can be taken back")
{
    Troubled t;
    for (const Finding& finding : t.parts().findings().weightiest(1))
        t.document().perform("Accept", accept(finding, "fine here", "Ann", ""));
    const int accepted = t.parts().findings().counts().waived;
    REQUIRE(accepted == 1);
    t.parts().setPanelShown(true);
    auto& panel = t.parts().panel();
    CHECK(textOf(*t.window, "findingsCounts").endsWith("1 accepted"));
    const QModelIndex group = panel.model().index(panel.model().rowCount() - 1, 0);
    panel.list().setCurrentIndex(panel.model().index(0, 0, group));
    CHECK(textOf(*t.window, "findingSentence").contains("fine here"));
    click(*t.window, "takeBack");
    CHECK(t.parts().findings().counts().waived == 0);
}

TEST_CASE("the list is filtered, gathered otherwise, copied and exported")
{
    Troubled t;
    t.parts().setPanelShown(true);
    auto& panel = t.parts().panel();
    QTest::keyClicks(panel.findChild<QLineEdit*>("findingsFilter"), "stories two");
    panel.findChild<QLineEdit*>("findingsFilter")->setText("Write docs");
    CHECK(panel.model().groups().size() == 1);
    auto* grouping = panel.findChild<QComboBox*>("findingsGrouping");
    grouping->setCurrentIndex(grouping->findData(int(FindingGrouping::severity)));
    CHECK(panel.model().groups().front().title == "To fix");
    click(*t.window, "findingsCopy");
    CHECK(QApplication::clipboard()->text().contains("Write docs"));
    t.fixture.prompts.savePath = t.fixture.pathOf("findings.csv");
    click(*t.window, "findingsExport");
    QFile file(t.fixture.pathOf("findings.csv"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("nobody-accountable"));
    t.fixture.prompts.savePath = t.fixture.pathOf("no folder/findings.csv");
    click(*t.window, "findingsExport");
    CHECK_FALSE(QFile::exists(t.fixture.pathOf("no folder/findings.csv")));

    panel.findChild<QLineEdit*>("findingsFilter")->setText("nothing like this");
    CHECK(textOf(*t.window, "findingsEmpty").contains("nothing like this"));
}

TEST_CASE("what was not checked takes one line of the list, which unfolds by a key")
{
    Troubled t;
    resizeShown(*t.window, {900, 560});
    t.select("nobody-accountable");
    auto& panel = t.parts().panel();
    panel.list().setCurrentIndex(panel.list().currentIndex().parent());
    QCoreApplication::processEvents();
    auto& line = field<QPushButton>(panel, "notChecked");
    auto& reasons = field<QPlainTextEdit>(panel, "whyNotChecked");
    CHECK(line.text().endsWith(" checks do not apply yet"));
    CHECK(line.height() < 2 * line.fontMetrics().lineSpacing());
    CHECK_FALSE(reasons.isVisible());
    CHECK(panel.list().height() > panel.height() / 2);
    const auto& accept = field<QPushButton>(panel, "acceptAll");
    CHECK(accept.width() > accept.fontMetrics().horizontalAdvance(accept.text()));

    line.setFocus();
    QTest::keyClick(&line, Qt::Key_Space);
    CHECK(reasons.isVisible());
    CHECK(reasons.toPlainText().contains("nobody has a seat here yet"));
    QTest::keyClick(&line, Qt::Key_Tab);
    CHECK(t.window->focusWidget() == &reasons);
    QTest::keyClick(&line, Qt::Key_Space);
    CHECK_FALSE(reasons.isVisible());
}

TEST_CASE("one click acts on a link that is half in sight")
{
    Troubled t;
    t.select("nobody-accountable");
    auto& panel = t.parts().panel();
    static_cast<QSplitter&>(*panel.parentWidget()).setSizes({400, 140});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    auto& link = field<QPushButton>(panel, "fix0");
    auto& details = field<QScrollArea>(panel, "findingDetails");
    details.verticalScrollBar()->setValue(link.y() + link.height() / 2);
    const QPoint inSight = link.mapTo(t.window.get(), QPoint(10, link.height() * 3 / 4));
    REQUIRE(link.visibleRegion().boundingRect().height() < link.height());
    REQUIRE(t.window->childAt(inSight) == &link);
    QTest::mouseClick(t.window->windowHandle(), Qt::LeftButton, {}, inSight);
    CHECK(t.parts().preview().isActive());
}
