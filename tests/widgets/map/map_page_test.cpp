#include "widgets/map/map_of_plan.h"

using namespace remit;
using namespace remit::test;

namespace {

/// The first role stands for one of the catalogue; the texts of the checks.
CheckTexts linkedAndChecked(MapOfPlan& map, const char* catalogueRole)
{
    Role role = map.document->plan().all<Role>().begin()->second;
    role.standsFor = catalogueRole;
    Edit edit;
    edit.put(role);
    map.document->perform("Link", edit);
    const auto texts = readCheckTexts(embeddedResources());
    REQUIRE(texts);
    return *texts;
}

} // namespace

TEST_CASE("on the map the arrow keys go to the card in that direction")
{
    MapOfPlan map(threeOwners);
    CHECK(map.current() == "Frank");
    QStringList way;
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Right, Qt::Key_Down, Qt::Key_Left, Qt::Key_Up}) {
        map.press(key);
        way << map.current();
    }
    CHECK(way == QStringList{"Anna", "Ben", "Gil", "Mobile", "Checkout", "Ben"});
}

TEST_CASE("typing on a seat puts a person there, Escape leaves it, and an empty name makes it vacant")
{
    MapOfPlan map(threeOwners);
    map.click("Ben");
    map.type("Mia Sol");
    map.enter();
    CHECK(map.seats() == "Frank: ES\nAnna: PM < Frank\nMia Sol: PO < Anna > Checkout\nGil: PO < Anna > Mobile\n");
    CHECK(map.view().hasFocus());
    map.type("X");
    map.enter(Qt::Key_Escape);
    CHECK(map.current() == "Mia Sol");
    map.press(Qt::Key_Return);
    map.editor()->clear();
    map.enter();
    CHECK(map.current() == "vacant");
    CHECK(map.document->undoLabel() == "Make Mia Sol vacant");
    map.document->undo();
    CHECK(map.current() == "Mia Sol");
}

TEST_CASE("a name that is there already is the same person")
{
    MapOfPlan map(threeOwners);
    map.click("Gil");
    map.type("anna");
    map.enter();
    CHECK(map.document->plan().all<Person>().size() == 4);
    CHECK(map.current() == "Anna");
}

TEST_CASE("Insert adds a vacant seat below the selected one, and Delete takes it out")
{
    MapOfPlan map("Anna: PM\n");
    map.document->perform("Add role", addRole(map.document->plan(), chart, RoleId{9}, "Owner", "PO"));
    map.click("Anna");
    map.page->commands().actions().addSeat->trigger();
    CHECK(map.seats() == "Anna: PM\n?: Owner < Anna\n");
    CHECK(map.current() == "vacant");
    map.page->commands().actions().remove->trigger();
    CHECK(map.seats() == "Anna: PM\n");
}

TEST_CASE("a team that is added is served by the selected seat and named at once")
{
    MapOfPlan map("Anna: PM\n");
    map.click("Anna");
    map.page->commands().actions().addTeam->trigger();
    map.type("Mobile");
    map.enter();
    CHECK(map.seats() == "Anna: PM > Mobile\n");
    map.page->commands().actions().rename->trigger();
    REQUIRE(map.editor() != nullptr);
    map.editor()->clear();
    map.enter();
    CHECK(map.seats() == "Anna: PM > Mobile\n");
}

TEST_CASE("what is selected stays selected when cards come and go before it")
{
    MapOfPlan map(threeOwners);
    map.click("Mobile");
    map.document->perform("Remove",
                          removeSeats(map.document->plan(), chart, {seatNamed(map.document->plan(), "Frank")}));
    CHECK(map.current() == "Mobile");
    map.document->perform("Remove", removeUnit(map.document->plan(), {chart, UnitId{2}}));
    CHECK(map.current().isEmpty());
}

TEST_CASE("hats of several seats are merged into one and split again, each undone in one step")
{
    MapOfPlan map(threeOwners);
    map.click("Anna");
    map.click("Ben", Qt::ControlModifier);
    REQUIRE(map.page->commands().actions().merge->isEnabled());
    map.page->commands().actions().merge->trigger();
    CHECK(map.seats() == "Frank: ES\nAnna: PM PO < Frank > Checkout\nGil: PO < Anna > Mobile\n");
    map.page->commands().actions().split->trigger();
    CHECK(map.seats() == "Frank: ES\nAnna: PM < Frank > Checkout\n?: PO < Frank > Checkout\nGil: PO < Anna > Mobile\n");
    map.document->undo();
    map.document->undo();
    CHECK(map.seats() == test::seatsOf(organisationFrom(threeOwners)));
}

TEST_CASE("beside the map a seat is changed: hats, person, share, manager, location")
{
    MapOfPlan map(threeOwners);
    map.click("Gil");
    map.field<QComboBox>("seatPerson").lineEdit()->setText("Tom");
    QTest::keyClick(map.field<QComboBox>("seatPerson").lineEdit(), Qt::Key_Return);
    auto& hats = map.field<TickButton>("seatHats");
    emit hats.menu()->aboutToShow();
    for (QCheckBox* box : hats.menu()->findChildren<QCheckBox*>()) {
        if (box->text() == "PM")
            box->click();
    }
    auto& share = map.field<QLineEdit>("seatShare");
    share.setFocus();
    share.selectAll();
    QTest::keyClicks(&share, "60");
    // Saved when it is left, or after a moment of rest where the window is not the active one.
    CHECK(QTest::qWaitFor([&] { return map.seats().find("Tom 60%") != std::string::npos; }, 3000));
    auto& manager = map.field<QComboBox>("seatManager");
    manager.setCurrentIndex(1);
    emit manager.activated(1);
    map.settle();
    CHECK(map.seats() == "Frank: ES\nAnna: PM < Frank\nBen: PO < Anna > Checkout\nTom 60%: PO PM < Frank > Mobile\n");
    auto& location = map.field<QComboBox>("seatLocation");
    location.lineEdit()->setText("Lisbon");
    QTest::keyClick(location.lineEdit(), Qt::Key_Return);
    const Plan& plan = map.document->plan();
    REQUIRE(plan.all<Location>().size() == 1);
    CHECK(plan.find<Seat>({chart, seatNamed(plan, "Tom")})->location == plan.all<Location>().begin()->first);
    CHECK(map.document->undoLabel() == "Add location “Lisbon”");
}

TEST_CASE("a seat is offered no manager that would close a circle")
{
    MapOfPlan map(threeOwners);
    map.click("Anna");
    QStringList offered;
    for (int index = 0; index < map.field<QComboBox>("seatManager").count(); ++index)
        offered << map.field<QComboBox>("seatManager").itemText(index);
    CHECK(offered == QStringList{"nobody", "Frank · ES"});
}

TEST_CASE("a map on which nobody sits says what a seat is and adds the first")
{
    MapOfPlan map("");
    auto* add = map.page->findChild<QWidget*>("addFirstSeat");
    REQUIRE(add != nullptr);
    CHECK(add->isVisible());
    QTest::mouseClick(add, Qt::LeftButton);
    map.settle();
    CHECK_FALSE(add->isVisible());
    CHECK(map.seats() == "?:\n");
    map.document->undo();
    map.settle();
    map.page->takeKeyboard();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Insert);
    map.settle();
    CHECK(map.seats() == "?:\n");
}

TEST_CASE("what the current card says is heard")
{
    MapOfPlan map(threeOwners);
    map.click("Ben");
    CHECK(map.view().accessibleDescription() == "PO, Checkout; Ben; reports to Anna; serves Checkout");
}

TEST_CASE("undoing a change of seats leads to the seat")
{
    MapOfPlan map(threeOwners);
    const Plan before = map.document->plan();
    PlanChange change;
    change.add<SeatRole>({chart, seatNamed(before, "Gil"), RoleId{3}});
    const auto places = placesOf(change, before, before);
    REQUIRE(places.size() == 1);
    map.page->showPlace(places.front());
    CHECK(map.current() == "Gil");
}

TEST_CASE("a card with something to look at says so, in the panel and in its tool tip, until it is accepted")
{
    MapOfPlan map("Ben: PO > Red Blue Green\nGil: PO > Grey\n");
    const CheckTexts texts = linkedAndChecked(map, "PO");
    ChartFindings findings(*map.document, texts, chart, [] { return std::string("2026-11-22"); }, {});
    map.page->setFindings(&findings);
    const auto mark = [&](int index) { return map.page->map().cards()[std::size_t(index)].mark; };
    CHECK(mark(0) == Severity::warning);
    CHECK_FALSE(mark(1));
    map.click("Ben");
    auto& said = map.field<QWidget>("cardFindings");
    CHECK(said.findChild<QLabel*>()->text() == "To look at: Ben: serves 3 teams as owner, more than 2.");
    map.click("Gil");
    CHECK_FALSE(said.isVisible());
    map.document->perform("Accept", accept(findings.at(SeatId{1}).front(), "For now", "Ann", ""));
    CHECK_FALSE(mark(0));
    map.document->undo();
    CHECK(mark(0) == Severity::warning);
    map.page->setFindings(nullptr);
    CHECK_FALSE(mark(0));
}

TEST_CASE("what is found about a card is repaired at a click beside it, and taken back by undo")
{
    MapOfPlan map("Anna: PM\nBen: PM\n");
    const CheckTexts texts = linkedAndChecked(map, "PM");
    map.document->perform("Add", addUnit(map.document->plan(), chart, {UnitId{90}, UnitKind::stakeholders, "Sales"}));
    ChartFindings findings(*map.document, texts, chart, [] { return std::string("2026-11-22"); }, {});
    map.page->setFindings(&findings);
    map.click("Sales");
    auto& said = map.field<QWidget>("cardFindings");
    CHECK(said.findChild<QLabel*>()->text() == "To fix: Sales: nobody looks after this group.");
    QStringList ways;
    for (const auto* each : said.findChildren<QPushButton*>("fixOfCard"))
        ways << each->text();
    CHECK(ways == QStringList{"Let Anna look after Sales", "Let Ben look after Sales"});
    QTest::mouseClick(said.findChildren<QPushButton*>("fixOfCard").at(1), Qt::LeftButton);
    CHECK(servedBy(map.document->plan(), {chart, seatNamed(map.document->plan(), "Ben")}) == std::vector{UnitId{90}});
    CHECK_FALSE(said.isVisible());
    CHECK(map.document->undoLabel() == "Let Ben look after Sales");
    map.document->undo();
    CHECK(said.isVisible());
    map.page->setFindings(nullptr);
}
