#include "widgets/advice/advised_window.h"

#include "analysis/load/effort_terms.h"
#include "widgets/advice/growth_chart.h"
#include "widgets/facts/count_slider.h"

#include <QAction>
#include <QHelpEvent>
#include <QStyle>
#include <QToolTip>

using namespace remit;
using namespace remit::test;

TEST_CASE("where nothing is known a situation can be tried, as one step that undo takes back")
{
    AdvisedWindow t;
    REQUIRE(t.page().findChild<QWidget*>("situationInvitation"));
    t.button("try_twenty").click();
    t.settle();
    CHECK(t.factOf("developers") == "20");
    CHECK(t.factOf("noProductDepartment") == "true");
    CHECK(t.cards().first(2) == QStringList{"C06", "C05"});
    CHECK(t.page().findChild<QWidget*>("situationInvitation") == nullptr);
    CHECK(t.window.workbench()->noticeText().contains("Twenty developers"));
    auto* strain = t.page().findChild<QAction*>("situation_strain");
    REQUIRE(strain);
    strain->trigger();
    t.settle();
    CHECK(t.factOf("developers") == "8");
    CHECK(t.factOf("noProductDepartment") == "unknown");
    CHECK(t.cards().front() == "C05");
    t.window.document()->undo();
    t.settle();
    CHECK(t.factOf("developers") == "20");
    t.window.document()->undo();
    t.settle();
    CHECK(t.factOf("developers") == "unknown");
}

TEST_CASE("what the map tells stays when a situation is tried, and it is said")
{
    AdvisedWindow t;
    t.typeFact("developers", "20");
    t.typeFact("teams", "3");
    t.button("create_" + t.cards().front()).click();
    t.settle();
    t.page().findChild<QAction*>("situation_fiveTeams")->trigger();
    t.settle();
    CHECK(t.page().advice()->stated().at("teams") == 3);
    CHECK(t.window.workbench()->noticeText().contains("The map tells otherwise of"));
}

TEST_CASE("what helps first stands below the cards as long as the plan does not show it")
{
    AdvisedWindow t;
    t.typeFact("developers", "20");
    const auto told = [&] {
        QStringList words;
        for (const QLabel* each : t.view().findChild<QWidget*>("firstActions")->findChildren<QLabel*>())
            words << each->text();
        return words.join(' ');
    };
    REQUIRE(t.view().findChild<QWidget*>("firstActions"));
    CHECK(told().contains("what the roles may decide"));
    CHECK_FALSE(told().contains("twice a week"));
    t.button("create_" + t.cards().front()).click();
    t.settle();
    CHECK(t.view().findChild<QWidget*>("firstActions") == nullptr);
}

TEST_CASE("the chart of growth goes over any numeric fact")
{
    AdvisedWindow t;
    t.typeFact("developers", "20");
    t.typeFact("teams", "3");
    auto& facts = field<QComboBox>(t.view(), "growthFact");
    CHECK(facts.currentData().toString() == "developers");
    CHECK(facts.findData("headcountBudget") < 0);
    facts.setCurrentIndex(facts.findData("teams"));
    t.settle();
    CHECK(field<QComboBox>(t.view(), "growthFact").currentData().toString() == "teams");
    auto* chart = t.view().findChild<GrowthChart*>();
    CHECK(chart->accessibleName().contains("teams"));
    emit chart->valueChosen(5);
    t.settle();
    CHECK(t.factOf("teams") == "5");
    auto& measures = field<QComboBox>(t.view(), "growthMeasure");
    measures.setCurrentIndex(1);
    t.typeFact("developers", "21");
    chart = t.view().findChild<GrowthChart*>();
    CHECK(chart->accessibleName() == "How well set-ups fit by teams");
    CHECK(chart->accessibleDescription().contains("points at 5"));
}

TEST_CASE("a slider shows what would be while it is dragged, and states it once when it is let go")
{
    AdvisedWindow t;
    t.typeFact("developers", "5");
    // A step between, or both would be undone together.
    Edit title;
    title.put(Setting{"title", "Atlas"});
    REQUIRE(t.window.document()->perform("Title", title));
    t.settle();
    auto& slider = field<CountSlider>(t.page(), "slider_developers");
    const auto middleOf = [&](int position) {
        return QPoint(QStyle::sliderPositionFromValue(slider.minimum(), slider.maximum(), position, slider.width() - 12)
                          + 6,
                      slider.height() / 2);
    };
    const QString before = t.headline();
    QTest::mousePress(&slider, Qt::LeftButton, {}, middleOf(slider.value()));
    for (int position = slider.value(); position < 40; ++position)
        QTest::mouseMove(&slider, middleOf(position));
    t.settle();
    CHECK(t.factOf("developers") == "5");
    CHECK(t.number("developers").value().value() > 50);
    CHECK(t.headline() != before);
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, middleOf(40));
    t.settle();
    CHECK(t.factOf("developers") == plainNumber(*t.number("developers").value()));
    t.window.document()->undo();
    t.settle();
    CHECK(t.headline() == before);
    CHECK(t.number("developers").value() == 5.0);
}

TEST_CASE("with the keyboard a slider waits for a rest, and Escape takes back what was tried")
{
    AdvisedWindow t;
    t.typeFact("developers", "5");
    auto& slider = field<CountSlider>(t.page(), "slider_developers");
    slider.setFocus();
    QTest::keyClick(&slider, Qt::Key_Right);
    QTest::keyClick(&slider, Qt::Key_Right);
    CHECK(t.factOf("developers") == "5");
    CHECK(t.number("developers").value() == 7.0);
    QTest::keyClick(&slider, Qt::Key_Escape);
    CHECK(t.number("developers").value() == 5.0);
    QTest::keyClick(&slider, Qt::Key_Right);
    QTRY_COMPARE(QString::fromStdString(t.factOf("developers")), QString("6"));
}

TEST_CASE("a slider goes one by one over few and in growing steps over many")
{
    FactQuestion analysts;
    analysts.sweep = {0, 1, 2};
    CHECK(sliderValues(analysts) == std::vector<double>{0, 1, 2});
    FactQuestion developers;
    developers.least = 1;
    developers.sweep = {1, 10, 300};
    const auto values = sliderValues(developers);
    CHECK(std::vector<double>(values.begin(), values.begin() + 4) == std::vector<double>{1, 2, 3, 4});
    CHECK(values.back() == 300);
    CHECK(values.size() < 80);
}

TEST_CASE("an answer that does not fit its field is whole in the tool tip, and no limit is called so")
{
    AdvisedWindow t;
    t.page().facts()->showAll(true);
    CHECK(t.number("headcountBudget").placeholderText() == "unknown (no limit)");
    t.choose("stage", "Released, market fit not proven");
    QComboBox& stage = t.choice("stage");
    QHelpEvent help(QEvent::ToolTip, stage.rect().center(), stage.mapToGlobal(stage.rect().center()));
    QCoreApplication::sendEvent(&stage, &help);
    CHECK(QToolTip::text().contains("Released, market fit not proven"));
}
