#include "widgets/map/map_of_plan.h"

using namespace remit;
using namespace remit::test;

TEST_CASE("a card stays where it was dragged, with its lines, until the map is arranged again")
{
    MapOfPlan map(threeOwners);
    const QPoint from = map.middleOf("Gil");
    const QPoint to = from + QPoint(60, 45);
    QTest::mousePress(map.view().viewport(), Qt::LeftButton, {}, from);
    for (int step = 1; step <= 5; ++step)
        QTest::mouseMove(map.view().viewport(), from + (to - from) * step / 5);
    const auto during = map.page->map().lines();
    QTest::mouseRelease(map.view().viewport(), Qt::LeftButton, {}, to);
    map.settle();
    const Seat& gil = *map.document->plan().find<Seat>({chart, seatNamed(map.document->plan(), "Gil")});
    REQUIRE(gil.x.has_value());
    CHECK(map.document->undoLabel() == "Move a card on the map");
    CHECK(map.page->commands().actions().arrange->isEnabled());
    map.page->commands().actions().arrange->trigger();
    CHECK_FALSE(map.document->plan().find<Seat>(gil.key())->x.has_value());
}

TEST_CASE("a line is drawn from the knob below a seat to what it serves, or to whom it leads")
{
    MapOfPlan map(threeOwners);
    map.drawLine("Ben", "Mobile");
    CHECK(map.seats() == "Frank: ES\nAnna: PM < Frank\nBen: PO < Anna > Checkout Mobile\nGil: PO < Anna > Mobile\n");
    CHECK(map.document->undoLabel() == "Whom Ben serves");
    map.drawLine("Frank", "Ben");
    CHECK(map.seats() == "Frank: ES\nAnna: PM < Frank\nBen: PO < Frank > Checkout Mobile\nGil: PO < Anna > Mobile\n");
    CHECK(map.document->undoLabel() == "Ben reports to Frank");
    const std::string before = map.seats();
    map.drawLine("Ben", "Mobile");
    CHECK(map.told == "It serves that already.");
    map.drawLine("Gil", "Frank");
    CHECK(map.told.contains("circle"));
    CHECK(map.seats() == before);
}

TEST_CASE("Escape lets go of a line that is being drawn")
{
    MapOfPlan map(threeOwners);
    map.click("Ben");
    QTest::mousePress(map.view().viewport(), Qt::LeftButton, {}, map.knobOf("Ben"));
    QTest::mouseMove(map.view().viewport(), map.middleOf("Mobile"));
    map.press(Qt::Key_Escape);
    QTest::mouseRelease(map.view().viewport(), Qt::LeftButton, {}, map.middleOf("Mobile"));
    map.settle();
    CHECK(map.seats() == test::seatsOf(organisationFrom(threeOwners)));
    CHECK(map.current() == "Ben");
}

TEST_CASE("beside a map with nothing selected stand the people, and one dropped on a seat sits there")
{
    MapOfPlan map(threeOwners);
    map.document->perform("Add Mia", addPerson(map.document->plan(), PersonId{99}, "Mia"));
    map.press(Qt::Key_Escape);
    auto& people = map.field<QListWidget>("mapPeople");
    CHECK(people.isVisible());
    CHECK(people.item(0)->text() == "Mia");
    CHECK(people.item(1)->text() == "Frank");
    const std::unique_ptr<QMimeData> mia(people.model()->mimeData({people.model()->index(0, 0)}));
    const QPoint place = map.middleOf("Gil");
    QDragEnterEvent enter(place, Qt::CopyAction, mia.get(), Qt::LeftButton, {});
    QApplication::sendEvent(map.view().viewport(), &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent drop(place, Qt::CopyAction, mia.get(), Qt::LeftButton, {});
    QApplication::sendEvent(map.view().viewport(), &drop);
    map.settle();
    CHECK(map.seats() == "Frank: ES\nAnna: PM < Frank\nBen: PO < Anna > Checkout\nMia: PO < Anna > Mobile\n");
    CHECK(map.document->undoLabel().startsWith("Mia as "));
}
