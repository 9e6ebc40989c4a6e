#include "widgets/agreement/agreeing_window.h"

#include "core/edits/edits_of_people.h"
#include "core/edits/edits_of_seats.h"
#include "exchange/formats/agreed_content.h"
#include "model/comparison/comparison_table.h"
#include "widgets/compare/compare_commands.h"
#include "widgets/compare/compare_grid.h"
#include "widgets/fields/date_field.h"
#include "widgets/frame/pages.h"

#include <QDialogButtonBox>
#include <QTest>

using namespace remit;
using namespace remit::test;

TEST_CASE("agreeing keeps the constellation with day, people and review in half a year, in one step", "[agree]")
{
    AgreeingWindow at(seatedChart());
    const Plan before = at.plan();
    at.agree("Anna, Ben");
    REQUIRE(at.last());
    CHECK(at.last()->agreedOn == "2026-11-29");
    CHECK(at.last()->agreedBy == "Anna, Ben");
    CHECK(at.last()->reviewOn == "2027-05-29");
    CHECK(at.plan().find<Constellation>(theChart)->agreedOn == "2026-11-29");
    const auto kept = agreedContent(*at.last());
    REQUIRE(kept);
    CHECK(kept->all<Assignment>() == before.all<Assignment>());
    CHECK(kept->all<Seat>() == before.all<Seat>());
    CHECK(kept->find<Constellation>(theChart)->agreedOn == "2026-11-29");
    CHECK(at.window.document()->undoLabel() == "Agree on “Chart”");
    at.window.document()->undo();
    CHECK(at.plan() == before);
}

TEST_CASE("a day that is none, or a review before it, cannot be agreed on, and that is said", "[agree]")
{
    AgreeingWindow at(seatedChart());
    AgreeDialog& dialog = at.dialog();
    auto& agreedOn = field<DateField>(dialog, "agreedOn");
    auto* ok = field<QDialogButtonBox>(dialog, "buttons").button(QDialogButtonBox::Ok);
    CHECK(ok->isEnabled());
    agreedOn.setText("");
    CHECK_FALSE(ok->isEnabled());
    CHECK(textOf(dialog, "problem") == "Say on which day it is agreed.");
    agreedOn.setText("2027-12-01");
    CHECK(textOf(dialog, "problem") == "A review comes after the day it is agreed.");
    field<DateField>(dialog, "reviewOn").setText("");
    CHECK(ok->isEnabled());
    agreedOn.setText("soon");
    CHECK_FALSE(ok->isEnabled());
}

TEST_CASE("since agreed stands beside what was agreed, and tells letters, people and what who left answered for",
          "[agree]")
{
    AgreeingWindow at(seatedChart());
    at.agree("Anna");
    PlanDocument& document = *at.window.document();
    REQUIRE(document.perform("Letters", setLetters(at.plan(), {theChart, ResponsibilityId{2}, RoleId{1}}, "C")));
    REQUIRE(document.perform("Anna leaves", removePerson(at.plan(), PersonId{1})));
    trigger(at.window, "Since agreed");
    QCoreApplication::processEvents();
    ComparedConstellations& compared = at.page().compared();
    CHECK(compared.baseline() == at.side());
    CHECK(compared.choice().constellations.size() == 2);
    CHECK(compared.comparison().differingRows() == 1);
    const QStringList moves = at.moves();
    INFO(moves.join("\n").toStdString());
    CHECK(moves.contains("People"));
    CHECK(moves.contains("Anna left; answered for Set pricing"));
    // It follows what is done from now on.
    REQUIRE(document.perform("Letters", setLetters(at.plan(), {theChart, ResponsibilityId{1}, RoleId{2}}, "I")));
    CHECK(compared.comparison().differingRows() == 2);
    document.undo();
    CHECK(compared.comparison().differingRows() == 1);
}

TEST_CASE("an agreed version is read-only and says so, and a row can be brought back from it", "[agree]")
{
    AgreeingWindow at(seatedChart());
    at.agree("Anna");
    PlanDocument& document = *at.window.document();
    REQUIRE(document.perform("Letters", setLetters(at.plan(), {theChart, ResponsibilityId{2}, RoleId{1}}, "C")));
    trigger(at.window, "Since agreed");
    ComparisonTable& table = at.page().grid().table();
    at.page().grid().setCurrentIndex(table.indexOf(at.side(), {2}, {1}));
    const Plan before = at.plan();
    QTest::keyClicks(&at.page().grid().grid(), "a");
    CHECK(at.said() == "Chart, agreed 29 November 2026 is kept as it was: it can be read, not changed.");
    CHECK(at.plan() == before);
    at.page().grid().setCurrentIndex(table.indexOf(theChart, {2}, {1}));
    QMenu menu;
    at.page().commands().fillCellMenu(menu);
    for (QAction* action : menu.actions()) {
        if (action->text() == "Make this row as in Chart, agreed 29 November 2026")
            action->trigger();
    }
    CHECK(lettersAt(at.plan(), {theChart, ResponsibilityId{2}, RoleId{1}}) == "I");
}

TEST_CASE("a responsibility that is gone since comes back from what was agreed, with all it needs", "[agree]")
{
    AgreeingWindow at(seatedChart());
    at.agree("Anna");
    PlanDocument& document = *at.window.document();
    REQUIRE(document.perform("Delete", removeResponsibilities(at.plan(), {ResponsibilityId{2}})));
    REQUIRE(document.perform("Delete", removeRole(at.plan(), RoleId{2})));
    trigger(at.window, "Since agreed");
    at.page().grid().setCurrentIndex(at.page().grid().table().indexOf(theChart, {2}, {1}));
    QMenu menu;
    at.page().commands().fillCellMenu(menu);
    for (QAction* action : menu.actions()) {
        if (action->text().startsWith("Make this row as in"))
            action->trigger();
    }
    CHECK(lettersAt(at.plan(), {theChart, ResponsibilityId{2}, RoleId{2}}) == "AR");
    document.undo();
    CHECK(at.plan().find<Role>(RoleId{2}) == nullptr);
}

TEST_CASE("a draft has nothing to compare with, and offers to agree", "[agree]")
{
    AgreeingWindow at(seatedChart());
    trigger(at.window, "Since agreed");
    CHECK(at.said() == "“Chart” is a draft: nothing was agreed yet.");
    CHECK(textOf(at.versions(), "noAgreedVersions").startsWith("Nothing is agreed yet."));
}

TEST_CASE("agreed versions are listed, compared with and deleted, and undo brings them back", "[agree]")
{
    AgreeingWindow at(seatedChart());
    at.agree("Anna");
    AgreedVersionsDialog& dialog = at.versions();
    auto& list = field<QListWidget>(dialog, "agreedVersions");
    REQUIRE(list.count() == 1);
    CHECK(list.item(0)->text() == "Agreed on 29 November 2026");
    QTest::keyClick(&list, Qt::Key_Delete);
    CHECK(list.count() == 0);
    CHECK(at.last() == nullptr);
    CHECK(at.plan().find<Constellation>(theChart)->agreedOn.empty());
    at.window.document()->undo();
    CHECK(list.count() == 1);
    list.setCurrentRow(0);
    click(dialog, "compareAgreed");
    QCoreApplication::processEvents();
    CHECK(at.page().compared().baseline() == at.side());
    // The one that is looked at is deleted: something else is compared, and nothing breaks.
    REQUIRE(at.window.document()->perform("Delete", removeAgreedVersion(at.plan(), at.last()->key())));
    CHECK_FALSE(at.page().compared().isComparing());
}

TEST_CASE("a snapshot stands beside the constellation as it was in it", "[agree]")
{
    AgreeingWindow at(seatedChart());
    PlanDocument& document = *at.window.document();
    REQUIRE(document.addSnapshot("Before"));
    REQUIRE(document.perform("Letters", setLetters(at.plan(), {theChart, ResponsibilityId{2}, RoleId{1}}, "C")));
    at.agree("Anna");
    trigger(at.window, "Since agreed");
    ComparedConstellations& compared = at.page().compared();
    const auto sides = compared.kept().snapshotsOf(theChart);
    REQUIRE(sides.size() == 1);
    CHECK(sides[0].name == "Chart in “Before”");
    REQUIRE(compared.setCompared(sides[0].id, true));
    CHECK(compared.comparison().differingRows() == 1);
    const QVariantMap place = at.page().place();
    compared.setCompared(sides[0].id, false);
    at.page().returnTo(place);
    CHECK(compared.isCompared(sides[0].id));
}

TEST_CASE("a plan whose review date has passed opens with one line that leads to what changed", "[agree]")
{
    AgreeingWindow at(seatedChart());
    CHECK(at.said().isEmpty());
    at.agree("Anna");
    at.window.closePlan();
    at.day = "2027-05-29";
    at.open();
    CHECK(at.said().isEmpty());
    at.window.closePlan();
    at.day = "2027-05-30";
    at.open();
    CHECK(at.said() == "“Chart” was to be looked at again on 29 May 2027.");
}
