#include "widgets/troubled_chart.h"

#include "widgets/chart/chart_page.h"
#include "widgets/findings/rule_help.h"
#include "widgets/findings/rule_settings_dialog.h"

#include <QComboBox>

using namespace remit;
using namespace remit::test;

TEST_CASE("why a check matters is told, and its settings are one step away")
{
    Troubled t;
    t.bench().chartPage().chart().showCell(troubled::accept_stories, {});
    t.follow("two-accountable", "why");
    auto* help = t.window->findChild<RuleHelp*>();
    REQUIRE(help);
    CHECK(help->findChild<QLabel*>("ruleHelpText")->text().contains("Why it matters"));
    help->findChild<QPushButton*>("ruleHelpSettings")->click();
    CHECK(t.window->findChild<RuleSettingsDialog*>());
}

TEST_CASE("a limit of -1 is refused where it is typed, and nothing of it is kept")
{
    Troubled t;
    t.parts().commands().openSettings("many-consulted");
    auto* dialog = t.window->findChild<RuleSettingsDialog*>();
    REQUIRE(dialog);
    auto* limit = dialog->findChild<QLineEdit*>("ruleLimit");
    auto* problem = dialog->findChild<QLabel*>("ruleLimitProblem");
    auto* ok = dialog->findChild<QPushButton*>("rulesOk");
    REQUIRE(limit);
    const QString hint = problem->text();
    limit->clear();
    QTest::keyClicks(limit, "-1");
    CHECK_FALSE(ok->isEnabled());
    CHECK(problem->text() != hint);
    CHECK(dialog->edit().empty());
    limit->clear();
    QTest::keyClicks(limit, "nonsense");
    CHECK_FALSE(ok->isEnabled());
    limit->clear();
    QTest::keyClicks(limit, "6");
    CHECK(ok->isEnabled());
    CHECK(problem->text() == hint);
    CHECK_FALSE(dialog->edit().empty());
    dialog->findChild<QPushButton*>("ruleReset")->click();
    CHECK(dialog->edit().empty());
}

TEST_CASE("Tab goes from how grave a finding is to its limit, and only then to the buttons")
{
    Troubled t;
    t.parts().commands().openSettings("two-accountable");
    auto* dialog = t.window->findChild<RuleSettingsDialog*>();
    auto* list = dialog->findChild<QTreeWidget*>("ruleList");
    for (QTreeWidgetItem* item : list->findItems("Many are asked before", Qt::MatchExactly | Qt::MatchRecursive))
        list->setCurrentItem(item);
    auto* limit = dialog->findChild<QLineEdit*>("ruleLimit");
    REQUIRE(limit);
    QCoreApplication::processEvents();
    dialog->findChild<QComboBox*>("ruleSeverity")->setFocus();
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    CHECK(dialog->focusWidget() == limit);
    QTest::keyClick(limit, Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(dialog->focusWidget()->objectName() == "ruleSeverity");
}

TEST_CASE("a check switched off and one made lighter are one step of undo")
{
    Troubled t;
    const Plan before = t.document().plan();
    t.parts().commands().openSettings("two-accountable");
    auto* dialog = t.window->findChild<RuleSettingsDialog*>();
    auto* list = dialog->findChild<QTreeWidget*>("ruleList");
    list->currentItem()->setCheckState(0, Qt::Unchecked);
    for (QTreeWidgetItem* item : list->findItems("Nobody answers", Qt::MatchContains | Qt::MatchRecursive))
        list->setCurrentItem(item);
    auto* severity = dialog->findChild<QComboBox*>("ruleSeverity");
    severity->setFocus();
    QTest::keyClick(severity, Qt::Key_Down);
    dialog->findChild<QPushButton*>("rulesOk")->click();
    CHECK_FALSE(t.isMarked(troubled::accept_stories));
    CHECK(Severity(t.model().indexOf(troubled::write_docs).data(ChartModel::FindingRole).toInt()) == Severity::warning);
    t.document().undo();
    CHECK(t.document().plan() == before);
    CHECK(t.isMarked(troubled::accept_stories));
}
