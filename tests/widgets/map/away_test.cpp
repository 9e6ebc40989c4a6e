#include "widgets/map/away_dialog.h"

#include "model/chart/chart_loads.h"
#include "model/document/plan_document.h"
#include "model/steps/seat_steps.h"
#include "support/organisation_text.h"
#include "support/plan_text.h"

#include <QApplication>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

#include <catch2/catch.hpp>

using namespace remit;
using namespace remit::test;

namespace {

Plan seated()
{
    Plan plan = planFrom("             | PM | PO\n"
                         "Set pricing  | A  | R\n"
                         "Order work   | I  | AR\n");
    addSeats(plan,
             "Anna: PM\n"
             "Ben: PO < Anna\n");
    return plan;
}

/// The dialog about Ben's absence.
struct BenAway {
    BenAway()
    {
        dialog.show();
        QApplication::processEvents();
    }

    QString headline() { return dialog.findChild<QLabel*>("awayHeadline")->text(); }
    QTextBrowser& story() { return *dialog.findChild<QTextBrowser*>("awayStory"); }
    void perform(const Step& step)
    {
        REQUIRE(document->perform(step));
        QApplication::processEvents();
    }

    QTemporaryDir folder;
    std::unique_ptr<PlanDocument> document = std::move(*PlanDocument::create(folder.filePath("away.remit"), seated()));
    ChartLoads loads{*document, Facts(), theChart};
    AwayDialog dialog{*document, loads, {seatNamed(document->plan(), "Ben")}};
};

} // namespace

TEST_CASE("the dialog says what an absence means, and again when the plan differs")
{
    BenAway ben;
    CHECK(ben.dialog.windowTitle() == "If Ben is away");
    CHECK(ben.headline() == "Ben away: 1 responsibility has nobody with the last word.");
    CHECK(ben.story().toPlainText().contains("Order work: nobody"));
    Seat seat = *ben.document->plan().find<Seat>({theChart, seatNamed(ben.document->plan(), "Ben")});
    seat.deputy = seatNamed(ben.document->plan(), "Anna");
    ben.perform(steps::changeSeat(ben.document->plan(), seat));
    CHECK(ben.headline() == "Ben away: a deputy has the last word on 1 responsibility.");
    CHECK(ben.story().toPlainText().contains("Order work: Anna stands in"));
}

TEST_CASE("a line of the dialog leads to its row with the keyboard")
{
    BenAway ben;
    ResponsibilityId wanted;
    QObject::connect(&ben.dialog, &AwayDialog::rowWanted, [&](ResponsibilityId row) { wanted = row; });
    ben.story().setFocus();
    QTest::keyClick(&ben.story(), Qt::Key_Tab);
    QTest::keyClick(&ben.story(), Qt::Key_Return);
    CHECK(wanted == ResponsibilityId{2});
}

TEST_CASE("the dialog goes when the seat it speaks of goes")
{
    BenAway ben;
    ben.perform(steps::removeSeats(ben.document->plan(), theChart, {seatNamed(ben.document->plan(), "Ben")}));
    CHECK_FALSE(ben.dialog.isVisible());
}
