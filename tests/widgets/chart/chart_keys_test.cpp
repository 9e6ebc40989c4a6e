#include "support/as_nobody.h"
#include "widgets/matrix.h"

#include <QFile>
#include <QKeyEvent>

using namespace remit;
using namespace remit::test;

TEST_CASE("an empty chart is filled by typing, Enter, typing, Enter")
{
    Matrix m(emptyChart());
    m.type("Set the vision");
    m.enter();
    m.type("Order the backlog");
    m.enter();
    m.type("Accept stories");
    m.enter();
    CHECK(m.titles() == "Set the vision;Order the backlog;Accept stories;");
    m.enter();
    CHECK(m.titleEditor() == nullptr);
    m.document->undo();
    CHECK(m.titles() == "Set the vision;Order the backlog;");
}

TEST_CASE("Ins, a title, Enter, the next title: rows go in below each other and none is overwritten")
{
    Matrix m(smallChart());
    const auto before = m.titles();
    m.view.showCell(rowNumber(1));
    m.press(Qt::Key_Insert);
    m.type("Write the press release");
    m.enter();
    m.type("Call the press");
    m.enter();
    CHECK(m.titleEditor() != nullptr);
    m.enter();
    CHECK(m.titleEditor() == nullptr);
    const auto firstEnds = before.find(';') + 1;
    CHECK(m.titles()
          == before.substr(0, firstEnds) + "Write the press release;Call the press;" + before.substr(firstEnds));
}

TEST_CASE("letters toggle, Shift replaces, Delete clears, undo brings them back")
{
    Matrix m(smallChart());
    m.view.showCell(rowNumber(1), po);
    m.type("r");
    m.type("a");
    CHECK(m.letters(1, po) == "AR");
    m.type("r");
    CHECK(m.letters(1, po) == "A");
    m.type("x");
    CHECK(m.letters(1, po) == "A");
    m.press(Qt::Key_C, Qt::ShiftModifier);
    CHECK(m.letters(1, po) == "C");
    m.press(Qt::Key_Delete);
    CHECK(m.letters(1, po).empty());
    m.document->undo();
    CHECK(m.letters(1, po) == "C");
    CHECK(m.view.currentResponsibility() == rowNumber(1));
    CHECK(m.view.currentRole() == po);
}

TEST_CASE("a key that is no letter of the scheme says which letters there are")
{
    Matrix m(smallChart());
    m.view.showCell(rowNumber(1), po);
    m.type("x");
    REQUIRE(m.notices.size() == 1);
    CHECK(m.notices[0] == "“X” is no letter of RACI: R, A, C, I.");
    CHECK_FALSE(m.document->canUndo());
    m.type("7");
    CHECK(m.notices.size() == 1);
}

TEST_CASE("letters are typed with any keyboard layout")
{
    Matrix m(smallChart());
    m.view.showCell(rowNumber(1), po);
    const auto typeOn = [&](int key, const QString& text) {
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text);
        QApplication::sendEvent(&m.view.table().grid(), &press);
    };
    typeOn(Qt::Key_K, "К");
    CHECK(m.letters(1, po) == "R");
    typeOn(0x424, "ф");
    CHECK(m.letters(1, po) == "AR");
    typeOn(0x3c1, "ρ");
    CHECK(m.letters(1, po) == "A");
    CHECK(m.notices.isEmpty());
}

TEST_CASE("in a plan that can only be read, keys that would change it say so and change nothing")
{
    QTemporaryDir folder;
    const QString path = folder.filePath("read.remit");
    REQUIRE(PlanDocument::create(path, smallChart()));
    const auto readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    REQUIRE(QFile::setPermissions(path, readable));
    REQUIRE(QFile::setPermissions(folder.path(), readable | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeGroup));
    const remit::test::AsNobody nobody;
    const auto document = std::move(*PlanDocument::open(path));
    REQUIRE(document->isReadOnly());
    const Plan before = document->plan();
    ChartView view(*document, proposed);
    ScriptedPrompts prompts;
    const Catalogue none;
    ChartEditor editor(*document, view, prompts, none);
    QStringList notices;
    QObject::connect(&editor, &ChartEditor::noticed, &view, [&](const QString& text) { notices << text; });
    view.show();
    view.showCell(rowNumber(1), po);
    for (const Qt::Key key : {Qt::Key_R, Qt::Key_Delete, Qt::Key_Return, Qt::Key_Insert, Qt::Key_Plus}) {
        notices.clear();
        QTest::keyClick(&view.table().grid(), key);
        CHECK(notices == QStringList{"This plan can only be read. Save a copy of your own to change it."});
    }
    CHECK(document->plan() == before);
    CHECK(prompts.asked.isEmpty());
}

TEST_CASE("the keys walk over all cells, the first column included")
{
    Matrix m(smallChart());
    m.view.showCell(rowNumber(1), pm);
    m.press(Qt::Key_Left);
    CHECK(m.view.table().currentIndex().column() == 0);
    m.press(Qt::Key_End);
    CHECK(m.view.currentRole() == ba);
    m.press(Qt::Key_Tab);
    CHECK(m.view.currentResponsibility() == rowNumber(2));
    CHECK(m.view.table().currentIndex().column() == 0);
    m.press(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(m.view.currentResponsibility() == rowNumber(1));
    CHECK(m.view.currentRole() == ba);
    m.press(Qt::Key_Home);
    m.press(Qt::Key_Down);
    m.press(Qt::Key_Right);
    CHECK(m.view.currentResponsibility() == rowNumber(2));
    CHECK(m.view.currentRole() == pm);
    m.press(Qt::Key_End, Qt::ControlModifier);
    CHECK(m.view.table().currentIndex().row() == m.view.model().readyRow());
    m.press(Qt::Key_Home, Qt::ControlModifier);
    CHECK(m.view.table().currentIndex() == m.view.model().index(0, 0));
    m.press(Qt::Key_PageDown);
    CHECK(m.view.table().currentIndex().row() == m.view.model().rowCount() - 1);
}

TEST_CASE("Ins opens a row below; without a title it goes again")
{
    Matrix m(smallChart());
    m.view.showCell(rowNumber(1));
    m.press(Qt::Key_Insert);
    REQUIRE(m.titleEditor() != nullptr);
    m.enter(Qt::Key_Escape);
    CHECK_FALSE(m.document->canUndo());
    CHECK(m.view.currentResponsibility() == rowNumber(1));
    m.press(Qt::Key_Insert);
    m.type("Between");
    m.enter(Qt::Key_Tab);
    CHECK(m.titles() == "Row 1;Between;Row 2;Row 3;Row 4;Row 5;Row 6;");
    CHECK(m.view.currentRole() == pm);
    m.type("c");
    CHECK(lettersAt(m.document->plan(), {proposed, m.view.currentResponsibility(), pm}) == "C");
}

TEST_CASE("rows, areas and roles are added, moved and kept current")
{
    Matrix m(smallChart());
    m.view.showCell(rowNumber(1), po);
    m.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(m.titles() == "Row 2;Row 1;Row 3;Row 4;Row 5;Row 6;");
    CHECK(m.view.currentResponsibility() == rowNumber(1));
    m.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(chartOf(m.document->plan(), proposed).roles == std::vector<RoleId>{pm, ba, po});
    CHECK(m.view.currentRole() == po);
    m.prompts.answers << "Operations"
                      << "Tech Lead";
    m.press(Qt::Key_Insert, Qt::ControlModifier);
    CHECK(m.document->plan().all<Area>().size() == 3);
    m.press(Qt::Key_Insert, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(m.document->plan().all<Role>().size() == 4);
    m.view.table().setCurrentIndex(m.view.model().indexOfBand(delivery));
    m.press(Qt::Key_Up, Qt::AltModifier);
    m.press(Qt::Key_Up, Qt::AltModifier);
    CHECK(areasInOrder(m.document->plan()).front() == delivery);
    m.press(Qt::Key_Period, Qt::ControlModifier);
    CHECK(m.view.model().isCollapsed(delivery));
}

TEST_CASE("notes, sharing, questions and leaving out are one key each")
{
    Matrix m(smallChart());
    m.view.showCell(rowNumber(1), pm);
    m.prompts.answers << "within a day"
                      << "who pays?"
                      << "done elsewhere";
    m.press(Qt::Key_Return);
    CHECK(m.document->plan().find<Assignment>({proposed, rowNumber(1), pm})->note == "within a day");
    m.type("+");
    CHECK(m.document->plan().find<ChartRow>({proposed, rowNumber(1)})->sharing == Sharing::together);
    m.type("?");
    CHECK(m.document->plan().find<OpenQuestion>({proposed, rowNumber(1), pm})->text == "who pays?");
    m.press(Qt::Key_L, Qt::ControlModifier);
    CHECK(m.document->plan().find<ChartRow>({proposed, rowNumber(1)})->leftOutReason == "done elsewhere");
    m.press(Qt::Key_L, Qt::ControlModifier);
    CHECK_FALSE(m.document->plan().find<ChartRow>({proposed, rowNumber(1)})->leftOut);
}

TEST_CASE("deleting something in use says what goes with it")
{
    Matrix m(smallChart());
    m.view.showCell(rowNumber(1));
    m.prompts.confirms = false;
    m.press(Qt::Key_Delete);
    REQUIRE(m.prompts.asked.size() == 1);
    CHECK(m.prompts.asked[0].contains("1 cell with letters"));
    CHECK(m.titles() == "Row 1;Row 2;Row 3;Row 4;Row 5;Row 6;");
    m.prompts.confirms = true;
    m.press(Qt::Key_Delete, Qt::ControlModifier);
    CHECK(m.titles() == "Row 2;Row 3;Row 4;Row 5;Row 6;");
    m.document->undo();
    CHECK(m.titles() == "Row 1;Row 2;Row 3;Row 4;Row 5;Row 6;");
    CHECK(m.letters(1, pm) == "A");
}
