#include "two_pages.h"

#include <QLayout>
#include <QPushButton>

using namespace remit;
using namespace remit::test;

TEST_CASE("mouse, keys and menu turn to a page, which is made then and gets the keyboard")
{
    TwoPages t;
    REQUIRE(t.tabs().isVisible());
    CHECK(t.second == nullptr);
    field<QWidget>(t.window, "constellations").setFocus();
    QTest::mouseClick(&t.tabs(), Qt::LeftButton, {}, t.tabs().tabRect(t.tabs().count() - 1).center());
    REQUIRE(t.second);
    CHECK(t.second->isVisible());
    CHECK_FALSE(t.chart().isVisible());
    CHECK(t.window.focusWidget() == t.second->field);

    const SecondPage* made = t.second;
    t.press(Qt::Key_1, Qt::ControlModifier);
    CHECK(t.chart().isVisible());
    CHECK_FALSE(t.second->isVisible());
    CHECK(t.tabs().currentIndex() == 0);
    CHECK(t.window.focusWidget() == &t.chart().chart().table().grid());
    t.press(Qt::Key(Qt::Key_0 + t.tabs().count()), Qt::ControlModifier);
    CHECK(t.second->isVisible());
    CHECK(t.tabs().currentIndex() == t.tabs().count() - 1);

    trigger(t.window, "Chart");
    CHECK(t.chart().isVisible());
    trigger(t.window, "Second");
    CHECK(t.second->isVisible());
    CHECK(t.second == made);
}

TEST_CASE("the arrows go along the tabs and stay there")
{
    TwoPages t;
    t.tabs().setFocus(Qt::TabFocusReason);
    for (int page = 1; page < t.tabs().count(); ++page)
        t.press(Qt::Key_Right);
    CHECK(t.second->isVisible());
    CHECK(t.window.focusWidget() == &t.tabs());
    for (int page = 1; page < t.tabs().count(); ++page)
        t.press(Qt::Key_Left);
    CHECK(t.chart().isVisible());
}

TEST_CASE("an undo of what the shown page cannot show goes to the chart")
{
    TwoPages t;
    const Assignment::Key cell = currentCell(t.window);
    const std::string before = t.lettersAt(cell);
    type(t.chart().chart().table().grid(), Qt::Key_I, "i");
    REQUIRE(t.lettersAt(cell) != before);
    const QString label = t.window.document()->undoLabel();
    t.turnToSecond();
    click(t.window, "undoButton");
    CHECK(t.lettersAt(cell) == before);
    CHECK(t.chart().isVisible());
    CHECK(t.tabs().currentIndex() == 0);
    CHECK(currentCell(t.window) == cell);
    CHECK(t.window.focusWidget() == &t.chart().chart().table().grid());
    CHECK(t.bench().noticeText() == "Undone: " + label);
    CHECK_FALSE(t.second->gone);
}

TEST_CASE("in a narrow window undo and redo give up their words before a tab is cut")
{
    TwoPages t;
    auto& undo = *t.window.findChild<QPushButton*>("undoButton");
    t.turnToSecond();
    t.window.resize(1600, 800);
    CHECK(comesTrue([&] { return undo.text() == "Undo"; }));
    // The tools take a little more than there is beside the words.
    const QWidget& bar = field<QWidget>(t.window, "workbenchBar");
    QLabel& tools = *t.second->toolbox;
    const int room = 1024 - bar.layout()->sizeHint().width() + tools.sizeHint().width();
    tools.setText(QString(room / tools.fontMetrics().horizontalAdvance(u'm') + 2, u'm'));
    t.window.resize(1024, 700);
    CHECK(comesTrue([&] { return undo.text().isEmpty(); }));
    CHECK(undo.accessibleName() == "Undo");
    CHECK(t.tabs().width() >= t.tabs().sizeHint().width());
    t.window.resize(1600, 800);
    CHECK(comesTrue([&] { return undo.text() == "Undo"; }));
}

TEST_CASE("an undo of what the shown page can show stays there")
{
    TwoPages t;
    const Assignment::Key cell = currentCell(t.window);
    type(t.chart().chart().table().grid(), Qt::Key_I, "i");
    t.turnToSecond();
    t.second->showsChanges = true;
    click(t.window, "undoButton");
    CHECK(t.second->isVisible());
    REQUIRE(t.second->gone);
    CHECK(t.second->gone->responsibility == std::get<ResponsibilityId>(cell));
}

TEST_CASE("what others do is marked on the shown page, if it is to be seen there, and turns to no other")
{
    TwoPages t;
    const Assignment::Key cell = currentCell(t.window);
    t.turnToSecond();
    auto other = std::move(*PlanDocument::open(t.window.document()->path()));
    const auto change = [&] { return other->perform("Give", toggleLetter(other->plan(), cell, "I")); };
    REQUIRE(change());
    t.bench().followOthers();
    CHECK_FALSE(t.second->marked);
    t.second->showsChanges = true;
    REQUIRE(change());
    t.bench().followOthers();
    CHECK(t.second->marked);
    CHECK(t.second->isVisible());
}

TEST_CASE("opening a plan again leads back to the page and to the places on all of them")
{
    TwoPages t;
    const QString path = t.window.document()->path();
    const Chart rows = chartOf(t.window.document()->plan(), t.bench().constellation());
    t.chart().chart().showCell(rows.bands.back().rows.back(), rows.roles.back());
    const Assignment::Key cell = currentCell(t.window);
    t.turnToSecond();
    t.second->field->setValue(7);
    t.window.closePlan();

    t.second = nullptr;
    REQUIRE(t.window.files().open(path));
    // The pages of the program are there when the plan comes back to its place; this one comes later.
    t.addSecond();
    t.bench().returnTo(t.fixture.preferences.placeIn(path));
    REQUIRE(t.second);
    CHECK(t.second->isVisible());
    CHECK(t.second->field->value() == 7);
    CHECK(t.tabs().currentIndex() == t.tabs().count() - 1);
    t.turnToChart();
    CHECK(currentCell(t.window) == cell);
}

TEST_CASE("what is typed on a page is saved before another is turned to, which may read it")
{
    TwoPages t;
    const Assignment::Key cell = currentCell(t.window);
    field<QPlainTextEdit>(t.window, "note").setPlainText("Typed just now.");
    const auto isSaved = [&] { return t.window.document()->plan().find<Assignment>(cell)->note == "Typed just now."; };
    REQUIRE_FALSE(isSaved());
    bool wasSaved = false;
    QObject::connect(&t.bench().pages(), &Pages::made, &t.window, [&] { wasSaved = isSaved(); });
    QTest::mouseClick(&t.tabs(), Qt::LeftButton, {}, t.tabs().tabRect(t.tabs().count() - 1).center());
    CHECK(wasSaved);
}

TEST_CASE("a preview goes when its page is left: undo never means what nobody sees")
{
    TwoPages t;
    const Assignment::Key cell = currentCell(t.window);
    FixPreview& preview = t.chart().findings().preview();
    preview.preview("Give I", toggleLetter(t.window.document()->plan(), cell, "I"));
    REQUIRE(preview.isActive());
    t.turnToSecond();
    CHECK_FALSE(preview.isActive());
    CHECK(t.window.focusWidget() == t.second->field);
    t.turnToChart();
    CHECK_FALSE(preview.isVisible());
}

TEST_CASE("what ends in the chart shows it: bringing in and the shelf")
{
    TwoPages t;
    t.turnToSecond();
    t.window.exchange().importChart(t.fixture.fileWith("ours.csv", "Task,Anna,Ben\nWrite it,C,C\nSign it,I,I\n"));
    t.window.findChild<ImportDialog*>()->accept();
    CHECK(t.chart().isVisible());
    CHECK(t.chart().findings().top().isVisible());

    t.turnToSecond();
    click(t.window, "shelfEntry");
    CHECK(t.chart().isVisible());
    CHECK(t.window.findChild<ShelfDialog*>());
}

TEST_CASE("menus tell what a page shows after it has followed, also a page that came late")
{
    TwoPages t;
    t.turnToSecond();
    t.fixture.prompts.text = "Year 2";
    t.bench().constellations().duplicate();
    CHECK(t.hasEntry("About Year 2"));
}

TEST_CASE("the chart keeps up with the shown constellation while another page shows")
{
    TwoPages t;
    t.turnToSecond();
    t.fixture.prompts.text = "Year 2";
    t.bench().constellations().duplicate();
    CHECK(t.second->isVisible());
    CHECK(t.chart().chart().constellation() == t.bench().constellation());
    t.bench().constellations().remove();
    CHECK(t.chart().chart().constellation() == t.bench().constellation());
    CHECK(t.hasEntry("Do the second thing"));
}
