#include "support/unwritable.h"
#include "widgets/chart/inspector.h"
#include "widgets/matrix.h"
#include "widgets/presentation/presentation_window.h"

#include <QLabel>
#include <QPlainTextEdit>

#include <optional>

using namespace remit;
using namespace remit::test;
using remit::test::Unwritable;

namespace {

/// A chart on a disk that can be taken away and given back.
struct FragileMatrix : Matrix {
    FragileMatrix()
        : Matrix(smallChart())
    {
        QObject::connect(document.get(), &PlanDocument::failed, &view, [this](const QString& why) { problems << why; });
        view.showCell(rowNumber(1), pm);
    }
    void takeDisk() { unwritable.emplace(folder.path()); }
    void giveDisk() { unwritable.reset(); }

    QStringList problems;
    std::optional<Unwritable> unwritable;
};

} // namespace

TEST_CASE("a title that cannot be written stays in its open editor until it can")
{
    FragileMatrix m;
    m.press(Qt::Key_F2);
    m.type("Set the prices");
    m.takeDisk();
    m.enter();
    REQUIRE(m.titleEditor());
    CHECK(m.titleEditor()->text() == "Set the prices");
    CHECK(m.problems.size() == 1);
    CHECK(m.titles() == "Row 1;Row 2;Row 3;Row 4;Row 5;Row 6;");
    m.giveDisk();
    m.enter();
    CHECK_FALSE(m.titleEditor());
    CHECK(m.titles() == "Set the prices;Row 2;Row 3;Row 4;Row 5;Row 6;");
}

TEST_CASE("a title that cannot be written can be let go")
{
    FragileMatrix m;
    m.press(Qt::Key_F2);
    m.type("Set the prices");
    m.takeDisk();
    m.enter();
    REQUIRE(m.titleEditor());
    m.enter(Qt::Key_Escape);
    CHECK_FALSE(m.titleEditor());
}

TEST_CASE("a note that cannot be written stays in its field, for the cell it was written for")
{
    FragileMatrix m;
    Inspector inspector(*m.document, m.view);
    inspector.show();
    auto& note = *inspector.findChild<QPlainTextEdit*>("note");
    QTest::keyClicks(&note, "within a day");
    m.takeDisk();
    m.view.showCell(rowNumber(3), po);
    CHECK(note.toPlainText() == "within a day");
    CHECK_FALSE(m.problems.isEmpty());
    m.giveDisk();
    m.view.showCell(rowNumber(2), pm);
    CHECK(m.document->plan().find<Assignment>({proposed, rowNumber(1), pm})->note == "within a day");
    CHECK(note.toPlainText().isEmpty());
    CHECK(m.document->plan().find<Assignment>({proposed, rowNumber(3), po}) == nullptr);
}

TEST_CASE("what a dialog asked for is asked again when it cannot be written, with what was typed")
{
    const std::pair<QAction * ChartActions::*, QString> asking[] = {{&ChartActions::editNote, "Note"},
                                                                    {&ChartActions::askQuestion, "Open question"},
                                                                    {&ChartActions::leaveOut, "Leave out"}};
    for (const auto& each : asking) {
        FragileMatrix m;
        const Plan before = m.document->plan();
        m.prompts.answers << "who pays?"
                          << "who pays?";
        m.prompts.whileAsked = [&] {
            m.takeDisk();
            m.prompts.whileAsked = [&] { m.giveDisk(); };
        };
        (m.editor.actions().*each.first)->trigger();
        CHECK(m.prompts.asked == QStringList{each.second, each.second});
        CHECK(m.prompts.offered.back() == "who pays?");
        CHECK_FALSE(m.document->plan() == before);
    }
}

TEST_CASE("a question typed while presenting stays open when it cannot be written, and the reason is shown")
{
    FragileMatrix m;
    PresentationWindow presentation(m.view.model(), &m.view);
    presentation.begin(rowNumber(1), pm);
    QTest::keyClick(&presentation, Qt::Key_Q);
    auto& line = *presentation.findChild<QLineEdit*>("presentationQuestionEditor");
    QTest::keyClicks(&line, "Who accepts in August?");
    m.takeDisk();
    QTest::keyClick(&line, Qt::Key_Return);
    CHECK(line.isVisible());
    CHECK(line.text() == "Who accepts in August?");
    REQUIRE(m.problems.size() == 1);
    CHECK(presentation.findChild<QLabel*>("presentationHint")->text() == m.problems[0]);
    m.giveDisk();
    QTest::keyClick(&line, Qt::Key_Return);
    CHECK_FALSE(line.isVisible());
    CHECK(m.document->plan().find<OpenQuestion>({proposed, rowNumber(1), RoleId{}})->text == "Who accepts in August?");
}
