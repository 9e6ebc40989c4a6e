#include "core/letters.h"
#include "widgets/letters/scheme_dialog.h"
#include "widgets/letters/scheme_editor.h"
#include "widgets/letters/scheme_switch_dialog.h"
#include "widgets/window_actions.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QTest>

using namespace remit;
using namespace remit::test;

namespace {

/// The letters dialog of a window on the fourteen lines.
struct Letters {
    Letters()
        : window(fixture.services())
    {
        window.show();
        startFourteenLines(fixture, window);
        open();
    }
    void open()
    {
        trigger(window, "Letters…");
        dialog = newest<SchemeDialog>();
        REQUIRE(dialog);
    }
    template <class Dialog> Dialog* newest()
    {
        for (Dialog* each : window.findChildren<Dialog*>()) {
            // A real screen may still be putting the window in its place.
            if (each->isVisible() && QTest::qWaitForWindowExposed(each))
                return each;
        }
        return nullptr;
    }
    void choose(const QString& scheme)
    {
        auto* list = dialog->findChild<QListWidget*>("schemes");
        const auto found = list->findItems(scheme, Qt::MatchExactly);
        INFO(scheme.toStdString());
        REQUIRE(found.size() == 1);
        list->setCurrentItem(found.front());
    }
    void push(QWidget& where, const QString& name)
    {
        auto* button = where.findChild<QPushButton*>(name);
        REQUIRE(button);
        QApplication::processEvents();
        QTest::mouseClick(button, Qt::LeftButton);
    }
    SchemeSwitchDialog* askToUse(const QString& scheme)
    {
        choose(scheme);
        push(*dialog, "useScheme");
        return newest<SchemeSwitchDialog>();
    }
    const Plan& plan() { return window.document()->plan(); }
    QString schemeName()
    {
        const auto* shown = plan().find<Constellation>(window.workbench()->constellation());
        return QString::fromStdString(plan().find<LetterScheme>(shown->scheme)->name);
    }
    int count(const std::string& letter)
    {
        int cells = 0;
        for (const auto& [key, cell] : plan().all<Assignment>()) {
            const auto all = characters(cell.letters);
            cells += int(std::count(all.begin(), all.end(), letter));
        }
        return cells;
    }

    WindowFixture fixture;
    MainWindow window;
    SchemeDialog* dialog = nullptr;
};

void enter(QWidget& dialog, const QString& field, const QString& text)
{
    auto* line = dialog.findChild<QLineEdit*>(field);
    REQUIRE(line);
    line->setFocus();
    line->selectAll();
    for (const QChar character : text)
        type(*line, Qt::Key_unknown, character);
}

} // namespace

TEST_CASE("every scheme of the catalogue can be used in every constellation")
{
    Letters letters;
    auto* list = letters.dialog->findChild<QListWidget*>("schemes");
    QStringList names;
    for (int row = 0; row < list->count(); ++row)
        names << list->item(row)->text();
    CHECK(names == QStringList{"RACI", "RASCI", "RACI-VS", "DACI", "RAPID", "Owner/Helper"});
    CHECK(list->currentItem()->text() == "RACI");
    CHECK_FALSE(letters.dialog->findChild<QPushButton*>("useScheme")->isEnabled());
}

TEST_CASE("switching says what becomes of each letter, and one undo takes it back")
{
    Letters letters;
    const Plan before = letters.plan();
    const int doing = letters.count("R");
    auto* asking = letters.askToUse("DACI");
    REQUIRE(asking);
    CHECK(textOf(*asking, "cellsR").startsWith(QString::number(doing)));
    CHECK(asking->findChildren<QComboBox*>().isEmpty());
    letters.push(*asking, "useLetters");
    CHECK(letters.schemeName() == "DACI");
    CHECK(letters.count("D") == doing);
    CHECK(letters.count("R") == 0);
    CHECK(letters.window.document()->undoLabel() == "Use the letters of DACI");
    letters.window.document()->undo();
    CHECK(letters.plan() == before);
}

TEST_CASE("Enter in the list of schemes asks once")
{
    Letters letters;
    letters.choose("DACI");
    auto* list = letters.dialog->findChild<QListWidget*>("schemes");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(letters.window.findChildren<SchemeSwitchDialog*>().size() == 1);
    letters.push(*letters.newest<SchemeSwitchDialog>(), "useLetters");
    CHECK(letters.schemeName() == "DACI");
}

TEST_CASE("a letter without counterpart is asked about, and cancelling changes nothing")
{
    Letters letters;
    const Assignment::Key cell = currentCell(letters.window);
    REQUIRE(letters.window.document()->perform("C", setLetters(letters.plan(), cell, "C")));
    const Plan before = letters.plan();
    auto* asking = letters.askToUse("Owner/Helper");
    REQUIRE(asking);
    auto* choice = asking->findChild<QComboBox*>("choiceC");
    REQUIRE(choice);
    asking->reject();
    CHECK(letters.plan() == before);

    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    asking = letters.askToUse("Owner/Helper");
    choice = asking->findChild<QComboBox*>("choiceC");
    CHECK(choice->currentText() == "keep it as a note in the cell");
    choice->setCurrentIndex(choice->findData("H"));
    letters.push(*asking, "useLetters");
    CHECK(lettersAt(letters.plan(), cell) == "H");
}

TEST_CASE("a copy of a scheme is edited with what is wrong said in place, used, and deleted when unused")
{
    Letters letters;
    const auto before = letters.plan().all<LetterScheme>();
    letters.choose("RASCI");
    letters.push(*letters.dialog, "editScheme");
    auto* editor = letters.newest<SchemeEditor>();
    REQUIRE(editor);
    CHECK(editor->findChild<QLineEdit*>("schemeName")->text() == "RASCI, ours");
    auto* ok = editor->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    CHECK(ok->isEnabled());

    enter(*editor, "letterField", "a");
    CHECK(textOf(*editor, "schemeProblem").contains("“A” is there twice."));
    CHECK_FALSE(ok->isEnabled());
    enter(*editor, "letterField", "?");
    CHECK(textOf(*editor, "schemeProblem").contains("“?” is not a single letter or digit."));
    enter(*editor, "letterField", "ж");
    CHECK(textOf(*editor, "schemeProblem").isEmpty());
    letters.push(*editor, "addLetter");
    CHECK(textOf(*editor, "schemeProblem").contains("Letter 6 needs a character to be typed by."));
    enter(*editor, "letterField", "W");
    enter(*editor, "letterName", "Watches");
    CHECK(textOf(*editor, "schemeProblem").contains("“W” says nothing yet: tick what it means."));
    auto* informed = editor->findChild<QCheckBox*>("involvementinformed");
    QTest::mouseClick(informed, Qt::LeftButton, {}, {8, informed->height() / 2});
    CHECK(ok->isEnabled());
    enter(*editor, "schemeName", "Ours");
    auto* style = editor->findChild<QComboBox*>("letterStyle");
    style->setCurrentIndex(style->findData("does"));
    QTest::mouseClick(ok, Qt::LeftButton);

    letters.choose("Ours");
    const auto& schemes = letters.plan().all<LetterScheme>();
    const auto ours
        = std::find_if(schemes.begin(), schemes.end(), [](const auto& each) { return each.second.name == "Ours"; });
    REQUIRE(ours != schemes.end());
    const std::vector<Letter> made = lettersOf(letters.plan(), ours->first);
    REQUIRE(made.size() == 6);
    CHECK(made[0].letter == "Ж");
    CHECK(made[5] == Letter{ours->first, "W", "Watches", "", "informed", 6, "does"});
    CHECK(chipInvolvement("W", made) == Involvement::does);

    letters.fixture.prompts.confirms = true;
    letters.push(*letters.dialog, "removeScheme");
    CHECK(letters.plan().all<LetterScheme>() == before);
}

TEST_CASE("removing a letter of a scheme in use says how many cells hold it and asks")
{
    Letters letters;
    letters.choose("RACI");
    letters.push(*letters.dialog, "editScheme");
    auto* editor = letters.newest<SchemeEditor>();
    QTest::mouseClick(editor->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    auto* asking = letters.askToUse("RACI, ours");
    REQUIRE(asking);
    letters.push(*asking, "useLetters");
    REQUIRE(letters.schemeName() == "RACI, ours");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    letters.open();
    letters.push(*letters.dialog, "editScheme");
    editor = letters.newest<SchemeEditor>();
    REQUIRE(editor);
    const int doing = letters.count("R");
    const int answering = letters.count("A");
    letters.push(*editor, "removeLetter");
    enter(*editor, "letterField", "Z");
    QTest::mouseClick(editor->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    asking = letters.newest<SchemeSwitchDialog>();
    REQUIRE(asking);
    CHECK(textOf(*asking, "cellsR").startsWith(QString::number(doing)));
    auto* choice = asking->findChild<QComboBox*>("choiceR");
    choice->setCurrentIndex(choice->findData("I"));
    letters.push(*asking, "useLetters");
    CHECK(letters.count("R") == 0);
    CHECK(letters.count("A") == 0);
    CHECK(letters.count("Z") == answering);
    CHECK(letters.window.document()->undoLabel() == "Letters “RACI, ours”");
}
