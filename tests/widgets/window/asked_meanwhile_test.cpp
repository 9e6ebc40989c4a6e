#include "widgets/chart/role_commands.h"
#include "widgets/matrix.h"

using namespace remit;
using namespace remit::test;

TEST_CASE("what is typed for a row that somebody takes away meanwhile goes nowhere else")
{
    const auto asking = {&ChartActions::editNote, &ChartActions::askQuestion, &ChartActions::leaveOut};
    for (QAction* ChartActions::*action : asking) {
        Matrix m(smallChart());
        m.view.showCell(rowNumber(2), test::pm);
        m.prompts.answers << "only for row 2";
        m.prompts.whileAsked
            = [&] { m.document->perform("x", removeResponsibilities(m.document->plan(), {rowNumber(2)})); };
        (m.editor.actions().*action)->trigger();
        REQUIRE(m.prompts.asked.size() == 1);
        CHECK(m.document->undoLabel() == "x");
        CHECK(m.notices.back().contains("only for row 2"));
    }
}

TEST_CASE("what is typed for a role that somebody takes away meanwhile changes no other role")
{
    Matrix m(smallChart());
    const auto removePm = [&] { m.document->perform("x", removeRole(m.document->plan(), test::pm)); };
    m.view.showCell(rowNumber(2), test::pm);
    m.prompts.answers << "a note";
    m.prompts.whileAsked = removePm;
    m.editor.actions().editNote->trigger();
    CHECK(m.document->undoLabel() == "x");
    m.document->undo();

    m.prompts.answers = QStringList{"Product Lead", "PL"};
    m.prompts.whileAsked = removePm;
    m.editor.roles().rename(test::pm);
    CHECK(m.document->undoLabel() == "x");
    CHECK(m.notices.back().contains("Product Lead"));
}

TEST_CASE("a title that is being typed when its row goes leaves the keyboard with the chart")
{
    Matrix m(smallChart());
    m.view.showCell(rowNumber(2));
    m.press(Qt::Key_F2);
    REQUIRE(m.titleEditor());
    m.document->perform("x", removeResponsibilities(m.document->plan(), {rowNumber(2)}));
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QApplication::processEvents();
    REQUIRE_FALSE(m.titleEditor());
    CHECK(m.view.window()->focusWidget() == &m.view.table().grid());
}
