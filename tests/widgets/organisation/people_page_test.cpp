#include "widgets/organisation/people_window.h"

using namespace remit;
using namespace remit::test;

TEST_CASE("people are typed row by row as in a spreadsheet")
{
    PeopleWindow t(three);
    t.page().showTable(PeoplePage::People);
    t.page().takeKeyboard();
    t.press(Qt::Key_Insert);
    t.type("Mia");
    t.press(Qt::Key_Tab);
    t.type("from Lisbon");
    t.press(Qt::Key_Return);
    CHECK(t.view().currentIndex() == t.view().model()->index(4, PeopleTable::Description));
    t.press(Qt::Key_Home);
    t.press(Qt::Key_Return);
    t.type("Noa");
    t.press(Qt::Key_Return);
    CHECK(t.column(PeopleTable::Name) == QStringList{"Frank", "Anna", "Ben", "Mia", "Noa"});
    CHECK(t.column(PeopleTable::Description)[3] == "from Lisbon");
    CHECK(t.window.document()->undoLabel() == "Add Noa");
}

TEST_CASE("what one types replaces the cell, F2 goes on with it, Escape takes it back")
{
    PeopleWindow t(three);
    t.go(2, SeatsTable::Who);
    t.type("Mia");
    t.press(Qt::Key_Return);
    CHECK(t.seats() == "Frank: ES\nAnna: PM < Frank\nMia 50%: PO < Anna\n");
    t.go(2, SeatsTable::Hats);
    t.press(Qt::Key_F2);
    REQUIRE(t.editor());
    QTest::keyClick(t.editor(), Qt::Key_End);
    t.type(", BA");
    t.press(Qt::Key_Return);
    t.go(2, SeatsTable::Time);
    t.type("80");
    t.press(Qt::Key_Escape);
    CHECK_FALSE(t.editor());
    CHECK(t.seats() == "Frank: ES\nAnna: PM < Frank\nMia 50%: PO BA < Anna\n");
}

TEST_CASE("what cannot be stays in its cell with the reason, to be put right")
{
    PeopleWindow t(three);
    t.go(0, SeatsTable::ReportsTo);
    t.type("Ben");
    t.press(Qt::Key_Return);
    CHECK(t.said() == "Ben reports to Frank already, directly or through others: both ways would be a circle.");
    REQUIRE(t.editor());
    CHECK(t.editor()->text() == "Ben");
    t.editor()->selectAll();
    t.type("Zoe");
    t.press(Qt::Key_Return);
    CHECK(t.said().startsWith("Nobody called “Zoe” sits in this constellation"));
    t.press(Qt::Key_Escape);
    CHECK(t.seats() == three);
}

TEST_CASE("a name that makes a role, a team or a location says so, and known ones say nothing")
{
    PeopleWindow t(three);
    t.go(2, SeatsTable::Hats);
    t.type("PM, Foo Role");
    t.press(Qt::Key_Return);
    CHECK(t.seats() == "Frank: ES\nAnna: PM < Frank\nBen 50%: PM Foo Role < Anna\n");
    CHECK(t.said() == "“Foo Role” is a new role of the plan now; Undo takes it back.");
    t.window.document()->undo();
    CHECK(t.seats() == three);
    t.go(2, SeatsTable::Serves);
    t.type("Moblie");
    t.press(Qt::Key_Return);
    CHECK(t.said() == "“Moblie” is a new team of the plan now; Undo takes it back.");
    t.go(1, SeatsTable::Serves);
    t.type("moblie, Web");
    t.press(Qt::Key_Return);
    CHECK(t.said() == "“Web” is a new team of the plan now; Undo takes it back.");
}

TEST_CASE("names are completed, in lists the last one")
{
    PeopleWindow t(three);
    t.go(2, SeatsTable::Hats);
    t.type("ES, p");
    QCompleter* completer = t.editor()->completer();
    REQUIRE(completer);
    CHECK(completer->popup()->isVisible());
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    CHECK(t.editor()->text() == "ES, PM");
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    t.settle();
    CHECK(t.seats() == "Frank: ES\nAnna: PM < Frank\nBen 50%: ES PM < Anna\n");
}

TEST_CASE("a range is copied as a spreadsheet copies it, and pasted with new rows in one step")
{
    PeopleWindow t(three);
    t.select(1, SeatsTable::Who, 2, SeatsTable::ReportsTo);
    t.press(Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == "Anna\tPM\t100 %\tFrank\r\nBen\tPO\t50 %\tAnna\r\n");
    t.place("Mia\tTL\t50 %\tAnna\r\nNoa\tTL\t300 %\tMia\r\n");
    t.go(3, SeatsTable::Who);
    t.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(t.seats() == "Frank: ES\nAnna: PM < Frank\nBen 50%: PO < Anna\nMia 50%: TL < Anna\nNoa: TL < Mia\n");
    CHECK(t.said()
          == "Row 2: A seat has at most 100 % of full time: for “300 %”, make several seats. “TL” is a new role of the "
             "plan now; Undo takes it back.");
    click(t.window, "undoButton");
    CHECK(t.seats() == three);
    CHECK(t.page().isVisible());
}

TEST_CASE("what is cut leaves empty cells, and rows are removed with one key")
{
    PeopleWindow t(three);
    t.select(1, SeatsTable::Who, 2, SeatsTable::Who);
    t.press(Qt::Key_X, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == "Anna\r\nBen\r\n");
    CHECK(t.seats() == "Frank: ES\n?: PM < Frank\n? 50%: PO < ?\n");
    t.page().showTable(PeoplePage::People);
    t.page().takeKeyboard();
    t.go(0, PeopleTable::Name);
    t.press(Qt::Key_Delete);
    CHECK(t.column(PeopleTable::Name) == QStringList{"Anna", "Ben"});
    CHECK(t.said() == "Remove Frank. Vacant now: the seats of Frank (ES in Chart).");
}

TEST_CASE("a click on a head sorts, a third one gives rows their own order back, in which they are moved")
{
    PeopleWindow t(three);
    const auto clickHead = [&](int column) {
        QHeaderView* heads = t.view().horizontalHeader();
        const QPoint at(heads->sectionViewportPosition(column) + 10, heads->height() / 2);
        QTest::mouseClick(heads->viewport(), Qt::LeftButton, {}, at);
        t.settle();
    };
    clickHead(SeatsTable::Who);
    CHECK(t.column(SeatsTable::Who) == QStringList{"Anna", "Ben", "Frank"});
    clickHead(SeatsTable::Who);
    CHECK(t.column(SeatsTable::Who) == QStringList{"Frank", "Ben", "Anna"});
    clickHead(SeatsTable::Who);
    CHECK(t.column(SeatsTable::Who) == QStringList{"Frank", "Anna", "Ben"});
    t.go(2, SeatsTable::Who);
    t.press(Qt::Key_Up, Qt::AltModifier);
    CHECK(t.column(SeatsTable::Who) == QStringList{"Frank", "Ben", "Anna"});
    CHECK(t.view().currentIndex().row() == 1);
    t.view().verticalHeader()->moveSection(2, 0);
    CHECK(t.column(SeatsTable::Who) == QStringList{"Anna", "Frank", "Ben"});
    CHECK(t.view().verticalHeader()->visualIndex(2) == 2);
}

TEST_CASE("the filter leaves the rows it is found in, and goes with the table")
{
    PeopleWindow t(three);
    QTest::keyClicks(&field<QLineEdit>(t.window, "tableFilter"), "anna");
    CHECK(t.column(SeatsTable::Who) == QStringList{"Anna", "Ben"});
    t.page().showTable(PeoplePage::People);
    t.page().showTable(PeoplePage::Seats);
    CHECK(t.column(SeatsTable::Who) == QStringList{"Frank", "Anna", "Ben"});
}

TEST_CASE("an empty table says what it is for, and its button begins the first row")
{
    PeopleWindow t("Anna: PM\n");
    t.page().showTable(PeoplePage::Places);
    auto* add = t.view().viewport()->findChild<QPushButton*>();
    REQUIRE(add);
    REQUIRE(add->isVisible());
    QTest::mouseClick(add, Qt::LeftButton);
    t.type("Berlin");
    t.press(Qt::Key_Tab);
    t.type("Europe/Ber");
    QTest::keyClick(t.editor()->completer()->popup(), Qt::Key_Down);
    t.press(Qt::Key_Return);
    CHECK(t.column(PlacesTable::Zone) == QStringList{"Europe/Berlin"});
    CHECK_FALSE(add->isVisible());
}

TEST_CASE("the panel at the side changes the seat or the unit of the current row")
{
    PeopleWindow t("Anna: PM > Mobile\nBen: PO\n");
    t.go(1, SeatsTable::Who);
    auto& panel = *t.page().sidePanel();
    auto& title = field<QLineEdit>(panel, "seatTitle");
    REQUIRE(title.isVisible());
    QTest::keyClicks(&title, "Lead PO");
    QTest::keyClick(&title, Qt::Key_Return);
    t.page().leave();
    CHECK(t.column(SeatsTable::Title) == QStringList{"", "Lead PO"});
    t.page().showTable(PeoplePage::Units);
    CHECK_FALSE(title.isVisible());
    CHECK(field<QLineEdit>(panel, "unitName").text() == "Mobile");
}

TEST_CASE("a list of people is looked over before it is brought in as one step")
{
    PeopleWindow t(three);
    click(t.window, "bringInPeople");
    auto* dialog = t.window.findChild<BringInPeopleDialog*>();
    REQUIRE(dialog);
    auto& text = field<QPlainTextEdit>(*dialog, "peopleText");
    text.setPlainText("Role;FTE\nPO;1\n");
    CHECK(textOf(*dialog, "peopleSummary") == "The list has no column of names: call one of its columns \"Name\".");
    text.setPlainText("Rolle;Name;Vorgesetzter\nPO;Mia;Anna\nPO;Noa;Zoe\n");
    auto& preview = field<QTableWidget>(*dialog, "peoplePreview");
    CHECK(preview.item(0, 1)->text() == "new, sits as PO, reports to Anna");
    CHECK(preview.item(1, 2)->text().startsWith("Nobody called “Zoe”"));
    CHECK(t.seats() == three);
    dialog->accept();
    CHECK(t.seats() == std::string(three) + "Mia: PO < Anna\nNoa: PO\n");
    CHECK(t.window.document()->undoLabel() == "Bring in 2 people");
    CHECK(t.said() == "2 new people and 2 new seats of 2 people.");
}

TEST_CASE("the page is found by its tab, its menu and its key, and keys of the tables are free")
{
    PeopleWindow t(three);
    CHECK(field<QTabBar>(t.window, "pageTabs").tabText(3) == "People");
    const PeoplePage& page = t.page();
    QTest::keyClick(&t.view(), Qt::Key_1, Qt::ControlModifier);
    CHECK_FALSE(page.isVisible());
    QTest::keyClick(t.window.focusWidget(), Qt::Key_4, Qt::ControlModifier);
    CHECK(page.isVisible());
    std::map<QString, QString> owners;
    for (const MenuAction& each : actionsOf(*t.window.menuBar())) {
        const QString key = each.action->shortcut().toString();
        INFO(key.toStdString());
        CHECK((key.isEmpty() || owners.count(key) == 0));
        owners[key] = each.action->text();
    }
    for (const char* key : {"Ins", "F2", "Del", "Alt+Up", "Alt+Down", "Ctrl+V"})
        CHECK(owners.count(key) == 1);
}

TEST_CASE("undo by mouse while a cell is open keeps what was typed as a step, and takes that back")
{
    PeopleWindow t(three);
    t.go(2, SeatsTable::Who);
    t.type("Bea");
    t.press(Qt::Key_Return);
    const std::string before = "Frank: ES\nAnna: PM < Frank\nBea 50%: PO < Anna\n";
    CHECK(t.seats() == before);
    t.go(1, SeatsTable::Who);
    t.type("Zoe");
    REQUIRE(t.editor());
    click(t.window, "undoButton");
    t.settle();
    CHECK(t.seats() == before);
    CHECK(t.editor() == nullptr);
    click(t.window, "redoButton");
    CHECK(t.seats() == "Frank: ES\nZoe: PM < Frank\nBea 50%: PO < Zoe\n");
}
