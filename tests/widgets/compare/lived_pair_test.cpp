#include "widgets/compare/compared_window.h"

#include "widgets/compare/compare_menus.h"
#include "widgets/troubled_chart.h"

#include <QMenu>

using namespace remit;
using namespace remit::test;

namespace {

const ConstellationId lived{9};

/// Today, Proposed, and how Today is really lived, which comes last.
Plan designedAndLived()
{
    Plan plan = twoCharts(todayText, proposedText);
    apply(addConstellation(plan, lived, "As we live it", {}, chartToday), plan);
    plan.all<Constellation>().at(lived).livedOf = chartToday;
    return plan;
}

} // namespace

TEST_CASE("what was designed is laid beside how it is lived before anything else", "[compare]")
{
    CompareWindow compare(designedAndLived());
    CHECK(compare.page().compared().choice().constellations == std::vector{chartToday, lived});
    CHECK(compare.page().compared().baseline() == chartToday);
}

TEST_CASE("the pair of designed and lived is offered first among what can be compared", "[compare]")
{
    CompareWindow compare(designedAndLived());
    compare.page().compared().choose({chartProposed, chartToday}, chartProposed);
    QMenu menu;
    compare.page().menus().fillChoiceMenu(menu);
    CHECK(menu.actions().at(0)->text() == "Designed and lived");
    QAction* pair = menu.actions().at(1);
    CHECK(pair->text() == "Today and As we live it");
    pair->trigger();
    CHECK(compare.page().compared().choice().constellations == std::vector{chartToday, lived});
    CHECK(compare.page().compared().baseline() == chartToday);
}

TEST_CASE("where no constellation is lived of another, no such pair is offered", "[compare]")
{
    CompareWindow compare(twoCharts(todayText, proposedText));
    QMenu menu;
    compare.page().menus().fillChoiceMenu(menu);
    CHECK(menu.actions().at(0)->text() == "Beside each other");
}

TEST_CASE("what is found to be lived otherwise leads to the comparison of the two", "[compare]")
{
    Troubled t;
    Edit edit = addConstellation(t.document().plan(), lived, "As we live it", {}, theChart);
    Plan after = t.document().plan();
    apply(edit, after);
    Constellation row = *after.find<Constellation>(lived);
    row.livedOf = theChart;
    edit.put(row);
    for (const ResponsibilityId each : {troubled::accept_stories, troubled::write_docs, troubled::test_it})
        edit.append(setLetters(after, {lived, each, troubled::po}, "R"));
    REQUIRE(t.document().perform("Lived", edit));
    t.bench().shown().show(lived);
    t.select("designed-lived-drift");
    click(*t.window, "compareFinding");
    auto* page = qobject_cast<ComparePage*>(&t.bench().page());
    REQUIRE(page);
    CHECK(page->compared().choice().constellations == std::vector{theChart, lived});
    CHECK(page->compared().baseline() == theChart);
}

TEST_CASE("the lists of what is compared and with what have headings that are seen", "[compare]")
{
    CompareWindow compare(designedAndLived());
    QMenu menu(&compare.window);
    compare.page().menus().fillChoiceMenu(menu);
    menu.popup({});
    QStringList seen;
    for (const QLabel* label : menu.findChildren<QLabel*>()) {
        if (label->isVisible() && label->height() > 0)
            seen << label->text();
    }
    CHECK(seen == QStringList{"Designed and lived", "Beside each other", "The others are compared with"});
    menu.close();
}
