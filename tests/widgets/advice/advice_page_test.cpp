#include "widgets/advice/advised_window.h"

#include "widgets/advice/advice_quality_dialog.h"
#include "widgets/advice/growth_chart.h"
#include "widgets/parts/sources_dialog.h"

#include <QScrollBar>

using namespace remit;
using namespace remit::test;

TEST_CASE("the advice follows every fact at once, and each fact is one step to undo")
{
    AdvisedWindow t;
    CHECK(t.headline() == "“One person is PM and PO” fits best.");
    t.typeFact("developers", "20");
    t.typeFact("productManagers", "0");
    t.typeFact("productOwners", "0");
    CHECK(t.factOf("developers") == "20");
    CHECK(t.factOf("noProductDepartment") == "true");
    CHECK(t.cards().first(2) == QStringList{"C06", "C05"});
    CHECK(t.headline()
          == "Two set-ups fit equally well. The question that decides: How many development teams are there?");
    t.window.document()->undo();
    t.settle();
    CHECK(t.factOf("noProductDepartment") == "unknown");
    CHECK(t.factOf("productOwners") == "unknown");
    CHECK(t.factOf("developers") == "20");
}

TEST_CASE("unknown is an answer, and what is assumed stands in it")
{
    AdvisedWindow t;
    CHECK(t.number("teams").placeholderText() == "unknown (1)");
    CHECK(t.choice("stage").currentText() == "unknown (Growth)");
    t.choose("stage", "Scale-up");
    CHECK(t.factOf("stage") == "scaleup");
    t.choice("stage").setCurrentIndex(0);
    t.settle();
    CHECK(t.factOf("stage") == "unknown");
    CHECK(t.choice("stage").currentText() == "unknown (Growth)");
}

TEST_CASE("the facts to ask next are buttons to their fields, also to those that are folded away")
{
    AdvisedWindow t;
    t.typeFact("developers", "20");
    CHECK_FALSE(t.page().facts()->areAllShown());
    CHECK_FALSE(t.number("markets").isVisible());
    t.page().facts()->ask("markets");
    CHECK(t.page().facts()->areAllShown());
    CHECK(t.window.focusWidget() == &t.number("markets"));
    t.button("ask_stage").click();
    CHECK(t.window.focusWidget() == &t.choice("stage"));
}

TEST_CASE("facts that cannot be true together are said at the field, and no answer is invented")
{
    AdvisedWindow t;
    t.typeFact("developers", "4");
    t.typeFact("teams", "9");
    CHECK(t.cards().isEmpty());
    CHECK(t.textOfShown("adviceProblem").contains("more teams than developers"));
    CHECK(textOf(t.page(), "problem_teams").contains("more teams than developers"));
    t.typeFact("teams", "0");
    CHECK(textOf(t.page(), "problem_teams").contains("whole number from 1 to 10000"));
    CHECK(t.factOf("teams") == "9");
    t.typeFact("teams", "2");
    CHECK_FALSE(t.cards().isEmpty());
}

TEST_CASE("a card shows reasons with sources, and its details")
{
    AdvisedWindow t;
    t.typeFact("developers", "20");
    const QString best = t.cards().front();
    AdviceCard& card = field<AdviceCard>(t.view(), "advice_" + best);
    REQUIRE(card.findChild<QPushButton*>("sources"));
    card.findChild<QPushButton*>("sources")->click();
    t.settle();
    auto* sources = t.window.findChild<SourcesDialog*>();
    REQUIRE(sources);
    sources->close();
    for (QPushButton* each : card.findChildren<QPushButton*>()) {
        if (each->text() == "Details")
            each->click();
    }
    t.settle();
    t.settle();
    bool hasRisks = false;
    for (const QLabel* each : t.view().findChildren<QLabel*>())
        hasRisks = hasRisks || (each->isVisible() && each->text().startsWith("Risks: "));
    CHECK(hasRisks);
}

TEST_CASE("the meetings a set-up brings are folded away on its card, and stay as they were left while facts change")
{
    AdvisedWindow t;
    t.typeFact("developers", "20");
    t.typeFact("teams", "3");
    const QString best = t.cards().front();
    const auto says = [&](const QString& begin) {
        for (const QLabel* each : field<AdviceCard>(t.view(), "advice_" + best).findChildren<QLabel*>()) {
            if (each->isVisible() && each->text().startsWith(begin))
                return true;
        }
        return false;
    };
    for (QPushButton* each : field<AdviceCard>(t.view(), "advice_" + best).findChildren<QPushButton*>()) {
        if (each->text() == "Details")
            each->click();
    }
    t.settle();
    t.settle();
    CHECK_FALSE(says("3 × Daily stand-up"));
    QTest::keyClick(&t.button("meetings_" + best), Qt::Key_Space);
    t.settle();
    CHECK(says("Hours a week in meetings: "));
    CHECK(says("3 × Daily stand-up (every day, 15 min)"));
    CHECK(says("Each team needs a fixed quarter of an hour a day"));
    t.choose("stage", "Scale-up");
    if (t.cards().contains(best))
        CHECK(says("3 × Daily stand-up"));
    t.button("meetings_" + best).click();
    CHECK_FALSE(says("3 × Daily stand-up"));
}

TEST_CASE("creating makes a constellation in one step, shows it, and it is checked against the advice")
{
    AdvisedWindow t;
    t.typeFact("developers", "20");
    t.typeFact("teams", "3");
    const ConstellationId before = t.here();
    const auto constellations = t.plan().all<Constellation>().size();
    t.view().verticalScrollBar()->setValue(40);
    t.button("create_" + t.cards().front()).click();
    t.settle();
    CHECK(t.here() != before);
    CHECK(t.plan().all<Constellation>().size() == constellations + 1);
    CHECK_FALSE(t.plan().all<Seat>().empty());
    CHECK(t.window.workbench()->noticeText().contains("is a constellation of the plan now"));
    CHECK(t.textOfShown("presentSetUp").contains("nothing fits better"));
    CHECK_FALSE(t.number("teams").isEnabled());
    CHECK(t.view().verticalScrollBar()->value() == 0);
    bannerButton(t.window, "Show its chart").click();
    CHECK(t.window.workbench()->chartPage().isVisible());
    t.window.document()->undo();
    t.settle();
    CHECK(t.plan().all<Constellation>().size() == constellations);
    CHECK(t.plan().all<Seat>().empty());
}

TEST_CASE("the rest, what does not apply and both sides of a dispute are folded away until they are asked for")
{
    AdvisedWindow t;
    t.typeFact("developers", "20");
    const auto few = t.cards().size();
    CHECK(few <= 3);
    t.button("otherSetUps").click();
    t.settle();
    CHECK(t.cards().size() > few);
    t.button("ruledOut").click();
    t.button("disagreements").click();
    t.typeFact("developers", "21");
    CHECK(t.cards().size() > few);
    CHECK(t.button("disagreements").isChecked());
}

TEST_CASE("a click on what would change it sets the fact, as one on the chart of growth does")
{
    AdvisedWindow t;
    t.typeFact("developers", "32");
    t.typeFact("teams", "5");
    QPushButton* set = nullptr;
    for (QPushButton* each : t.view().findChildren<QPushButton*>()) {
        if (each->isVisible() && each->objectName().startsWith("set_"))
            set = each;
    }
    REQUIRE(set);
    const QString key = set->objectName().mid(4);
    const std::string before = t.factOf(key.toUtf8().constData());
    set->click();
    t.settle();
    CHECK(t.factOf(key.toUtf8().constData()) != before);
    auto* chart = t.view().findChild<GrowthChart*>();
    REQUIRE(chart);
    emit chart->valueChosen(12);
    t.settle();
    CHECK(t.factOf("developers") == "12");
}

TEST_CASE("the view of a camp can be taken")
{
    AdvisedWindow t;
    t.typeFact("developers", "20");
    t.typeFact("teams", "3");
    auto& lens = field<QComboBox>(t.window, "lens");
    const QStringList own = t.cards();
    lens.setCurrentIndex(lens.findText("Scrum scaling"));
    t.settle();
    CHECK(t.cards() != own);
    CHECK(t.cards().front() == "C08");
}

TEST_CASE("how good the advice is stands in a sentence, with its figures a click away")
{
    AdvisedWindow t;
    CHECK(t.textOfShown("adviceQuality").contains("46 public cases"));
    t.button("adviceFigures").click();
    t.settle();
    REQUIRE(t.window.findChild<AdviceQualityDialog*>());
}
