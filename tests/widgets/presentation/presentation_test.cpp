#include "model/chart/chart_model.h"
#include "model/steps/row_steps.h"
#include "widgets/chart/chart_page.h"
#include "widgets/frame/pages.h"
#include "widgets/look/theme.h"
#include "widgets/presentation/presentation_card.h"
#include "widgets/presentation/presentation_chart.h"
#include "widgets/presentation/presentation_window.h"
#include "widgets/viewing/view_commands.h"
#include "widgets/window_actions.h"

#include <QApplication>
#include <QTest>

using namespace remit;
using namespace remit::test;

namespace {

struct Presented : WindowFixture {
    Presented()
        : window(services())
    {
        window.resize(1280, 800);
        window.show();
        startFourteenLines(*this, window);
        start();
    }

    void start()
    {
        window.workbench()->chartPage().views().actions().present->trigger();
        presentation = window.workbench()->chartPage().views().presentation();
        REQUIRE(presentation);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(presentation, key, modifiers);
        QCoreApplication::processEvents();
    }
    std::string letters()
    {
        return std::string(lettersAt(window.document()->plan(),
                                     {window.workbench()->constellation(), presentation->row(), presentation->role()}));
    }
    QString place() { return presentation->findChild<QLabel*>("presentationPlace")->text(); }
    QString hint() { return presentation->findChild<QLabel*>("presentationHint")->text(); }

    MainWindow window;
    PresentationWindow* presentation = nullptr;
};

} // namespace

TEST_CASE("a presentation goes through the responsibilities one at a time")
{
    Presented f;
    CHECK(f.presentation->isVisible());
    CHECK(f.presentation->isFullScreen());
    CHECK(f.place().endsWith("1 of 14"));
    f.press(Qt::Key_Right);
    f.press(Qt::Key_PageDown);
    CHECK(f.place().endsWith("3 of 14"));
    f.press(Qt::Key_Left);
    CHECK(f.place().endsWith("2 of 14"));
    f.press(Qt::Key_End);
    f.press(Qt::Key_Right);
    CHECK(f.place().endsWith("14 of 14"));
    f.press(Qt::Key_Home);
    CHECK(f.place().endsWith("1 of 14"));
    click(*f.presentation, "presentationNext");
    CHECK(f.place().endsWith("2 of 14"));
    const ResponsibilityId row = f.presentation->row();
    f.press(Qt::Key_Escape);
    CHECK_FALSE(f.window.workbench()->chartPage().views().presentation());
    CHECK(f.window.workbench()->chartPage().chart().currentResponsibility() == row);
}

TEST_CASE("F5 presents the chart from every page")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    window.show();
    startFourteenLines(fixture, window);
    Pages& pages = window.workbench()->pages();
    for (int page = 0; page < int(pages.titles().size()); ++page) {
        pages.turnTo(page);
        QApplication::setActiveWindow(&window);
        QTest::keySequence(&window, QKeySequence(Qt::Key_F5));
        INFO(pages.titles().at(page).toStdString());
        auto* presentation = window.workbench()->chartPage().views().presentation();
        REQUIRE(presentation);
        QTest::keyClick(presentation, Qt::Key_Escape);
        QCoreApplication::processEvents();
    }
}

TEST_CASE("letters typed while presenting change the chosen role and can be undone")
{
    Presented f;
    const RoleId first = f.presentation->role();
    f.press(Qt::Key_Tab);
    CHECK(f.presentation->role() != first);
    const std::string before = f.letters();
    const bool hadI = before.find('I') != std::string::npos;
    f.press(Qt::Key_I);
    CHECK((f.letters().find('I') != std::string::npos) != hadI);
    f.press(Qt::Key_R, Qt::ShiftModifier);
    CHECK(f.letters() == "R");
    for (PresentationCard* card : f.presentation->findChildren<PresentationCard*>()) {
        if (card->isChosen())
            CHECK(card->accessibleName().endsWith(": R"));
    }
    f.press(Qt::Key_Delete);
    CHECK(f.letters().empty());
    f.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(f.letters() == "R");
    const RoleId role = f.presentation->role();
    const ResponsibilityId row = f.presentation->row();
    f.press(Qt::Key_Escape);
    f.window.document()->undo();
    f.window.document()->undo();
    CHECK(lettersAt(f.window.document()->plan(), {f.window.workbench()->constellation(), row, role}) == before);
}

TEST_CASE("an open question is typed and seen while presenting")
{
    Presented f;
    auto* box = f.presentation->findChild<QWidget*>("presentationQuestionBox");
    CHECK_FALSE(box->isVisible());
    const RoleId role = f.presentation->role();
    f.press(Qt::Key_Q);
    auto* editor = f.presentation->findChild<QLineEdit*>("presentationQuestionEditor");
    REQUIRE(editor->isVisible());
    QTest::keyClicks(editor, "Who accepts in August?");
    QTest::keyClick(editor, Qt::Key_Return);
    CHECK_FALSE(editor->isVisible());
    CHECK(f.presentation->role() == role);
    CHECK(box->isVisible());
    CHECK(f.presentation->findChild<QLabel*>("presentationQuestion")->text().contains("Who accepts in August?"));
    const OpenQuestion::Key key{f.window.workbench()->constellation(), f.presentation->row(), RoleId{}};
    REQUIRE(f.window.document()->plan().find<OpenQuestion>(key));
    f.press(Qt::Key_Q);
    QTest::keyClicks(editor, "changed");
    QTest::keyClick(editor, Qt::Key_Escape);
    CHECK(f.presentation->isVisible());
    CHECK(f.window.document()->plan().find<OpenQuestion>(key)->text == "Who accepts in August?");
}

TEST_CASE("the whole chart is shown and worked on by key")
{
    Presented f;
    f.press(Qt::Key_W);
    CHECK(f.presentation->showsWholeChart());
    const ResponsibilityId row = f.presentation->row();
    const RoleId role = f.presentation->role();
    f.press(Qt::Key_Down);
    CHECK(f.presentation->row() != row);
    f.press(Qt::Key_Right);
    CHECK(f.presentation->role() != role);
    f.press(Qt::Key_I, Qt::ShiftModifier);
    CHECK(f.letters() == "I");
    f.press(Qt::Key_T);
    CHECK_FALSE(f.presentation->showsWholeChart());
    CHECK(f.place().endsWith("2 of 14"));
}

TEST_CASE("notes stay off the projector until they are asked for")
{
    Presented f;
    const Assignment::Key cell{f.window.workbench()->constellation(), f.presentation->row(), f.presentation->role()};
    REQUIRE(f.window.document()->perform("note", setNote(f.window.document()->plan(), cell, "salary talks")));
    const auto noted = [&] {
        int cards = 0;
        for (PresentationCard* card : f.presentation->findChildren<PresentationCard*>())
            cards += card->content().note.isEmpty() ? 0 : 1;
        return cards;
    };
    CHECK(noted() == 0);
    auto* box = f.presentation->findChild<QWidget*>("presentationQuestionBox");
    REQUIRE(f.window.document()->perform(
        steps::describeResponsibility(f.window.document()->plan(), f.presentation->row(), "With <who> pays")));
    CHECK_FALSE(box->isVisible());
    f.press(Qt::Key_N);
    CHECK(noted() == 1);
    CHECK(box->isVisible());
    CHECK(box->findChild<QLabel*>()->text() == "With &lt;who&gt; pays");
    f.press(Qt::Key_N);
    CHECK(noted() == 0);
    CHECK_FALSE(box->isVisible());
    f.press(Qt::Key_F);
    CHECK(box->isVisible());
    const QString place = f.place();
    f.press(Qt::Key_H);
    CHECK(f.place().startsWith(place + " · "));
}

TEST_CASE("that nothing was found is said in a calm colour, what is open in that of warnings")
{
    Presented f;
    auto* box = f.presentation->findChild<QWidget*>("presentationQuestionBox");
    const auto edge = [box] { return box->grab().toImage().pixelColor(2, box->height() / 2); };
    const Theme theme = themeFor(f.presentation->palette());
    f.press(Qt::Key_F);
    REQUIRE(f.presentation->findChild<QLabel*>("presentationQuestion")->text() == "Nothing to fix or to look at here.");
    CHECK(edge().name() == theme.good.name());
    const ConstellationId shown = f.window.workbench()->constellation();
    f.window.document()->perform(
        "question", setQuestion(f.window.document()->plan(), {shown, f.presentation->row(), {}, "Who?", "", ""}));
    QCoreApplication::processEvents();
    CHECK(edge().name() == theme.warning.name());
    f.window.document()->undo();
    QCoreApplication::processEvents();
    CHECK(edge().name() == theme.good.name());
}

TEST_CASE("a presentation follows the filter and ends when nothing is left to show")
{
    Presented f;
    ChartModel& model = f.window.workbench()->chartPage().chart().model();
    f.press(Qt::Key_Escape);
    ChartFilter filter;
    filter.text = "customer";
    model.setFilter(filter);
    f.start();
    CHECK(f.place().endsWith(QString("of %1").arg(model.rowCounts().shown)));
    f.press(Qt::Key_Escape);
    filter.text = "xyzzy";
    model.setFilter(filter);
    f.window.workbench()->chartPage().views().actions().present->trigger();
    CHECK_FALSE(f.window.workbench()->chartPage().views().presentation());
    CHECK(f.window.workbench()->noticeText().contains("nothing to present"));
}

TEST_CASE("a card on the projector says who wears the hat, or that nobody does")
{
    Presented f;
    PlanDocument& document = *f.window.document();
    const ConstellationId constellation = f.window.workbench()->constellation();
    const auto roles = rolesInOrder(document.plan(), constellation);
    const auto below = [&](std::size_t role) {
        return f.presentation->findChildren<PresentationCard*>()[qsizetype(role)]->content().below;
    };
    CHECK(below(0).isEmpty());
    Edit edit = addPerson(document.plan(), PersonId{1}, "Anna");
    for (std::int64_t number : {1, 2}) {
        Seat seat;
        seat.constellation = constellation;
        seat.seat = SeatId{number};
        if (number == 1)
            seat.person = PersonId{1};
        edit.append(addSeat(document.plan(), seat, {roles[std::size_t(number - 1)]}));
    }
    REQUIRE(document.perform("Seats", edit));
    f.press(Qt::Key_Right);
    CHECK(below(0) == "Anna");
    CHECK(below(1) == "vacant");
}
