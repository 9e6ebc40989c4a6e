#include "window_actions.h"

#include "analysis/waivers.h"
#include "model/chart_model.h"
#include "model/findings_model.h"
#include "support/plan_text.h"
#include "widgets/accept_dialog.h"
#include "widgets/finding_card.h"
#include "widgets/finding_cards.h"
#include "widgets/finding_commands.h"
#include "widgets/findings_panel.h"
#include "widgets/fix_preview.h"
#include "widgets/rule_help.h"
#include "widgets/rule_settings_dialog.h"
#include "widgets/top_findings.h"
#include "widgets/workbench_findings.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QTest>
#include <QTreeView>

using namespace remit;
using namespace remit::test;

namespace {

constexpr ResponsibilityId accept_stories{1};
constexpr ResponsibilityId write_docs{2};
constexpr ResponsibilityId test_it{3};
constexpr RoleId po{2};
constexpr RoleId ba{3};

constexpr std::string_view troubledChart = R"(               | PM | PO | BA
Delivery:
Accept stories | AR | A  | C
Write docs     | C  |    | R
Test it        | C  |    | R
Order backlog  | I  | AR | C
)";

/// A window on a chart with findings, on a day the test chooses.
struct Troubled {
    Troubled()
    {
        const QString path = fixture.pathOf("troubled.remit");
        const auto made = PlanDocument::create(path, planFrom(troubledChart));
        INFO((made ? std::string() : made.error().message));
        REQUIRE(made);
        Services services = fixture.services();
        services.today = [this] { return today; };
        window = std::make_unique<MainWindow>(services);
        window->show();
        REQUIRE(window->openPlan(path));
    }

    Workbench& bench() const { return *window->workbench(); }
    WorkbenchFindings& parts() const { return bench().findings(); }
    ChartModel& model() const { return bench().chart().model(); }
    RoleGrid& grid() const { return bench().chart().table().grid(); }
    PlanDocument& document() const { return bench().document(); }
    bool isMarked(ResponsibilityId row) const { return model().indexOf(row).data(ChartModel::FindingRole).isValid(); }
    /// The card that holds findings of the rule.
    FindingCard* card(const std::string& rule) const
    {
        for (FindingCard* card : parts().cards().cards()) {
            if (card->findings().front().rule == rule)
                return card;
        }
        FAIL("no card for " << rule);
        return nullptr;
    }
    /// Goes to a link of the card by Tab and presses Enter.
    void follow(const std::string& rule, const QString& link) const
    {
        FindingCard* found = card(rule);
        const qsizetype at = found->text().indexOf("href=\"" + link + "\"");
        REQUIRE(at > 0);
        found->setFocus();
        for (qsizetype links = found->text().left(at).count("href="); links >= 0; --links)
            QTest::keyClick(found, Qt::Key_Tab);
        QTest::keyClick(found, Qt::Key_Return);
    }
    void select(const std::string& rule) const
    {
        parts().setPanelShown(true);
        for (const Finding& finding : parts().findings().report().findings) {
            if (finding.rule == rule)
                return parts().panel().open(&finding);
        }
        FAIL("nothing found by " << rule);
    }

    WindowFixture fixture;
    std::string today = "2026-11-22";
    std::unique_ptr<MainWindow> window;
};

} // namespace

TEST_CASE("a mark comes with the letter that makes the trouble and goes with the one that ends it")
{
    Troubled t;
    REQUIRE(t.isMarked(write_docs));
    t.bench().chart().showCell(write_docs, ba);
    QTest::keyClicks(&t.grid(), "a");
    CHECK_FALSE(t.isMarked(write_docs));
    QTest::keyClicks(&t.grid(), "a");
    CHECK(t.isMarked(write_docs));
}

TEST_CASE("the status line counts what is to fix and opens the list")
{
    Troubled t;
    auto* counts = t.window->findChild<QPushButton*>("findingsCount");
    CHECK(counts->text().startsWith("3 to fix"));
    QTest::mouseClick(counts, Qt::LeftButton);
    CHECK(t.parts().panel().isVisible());
    QTest::keyClick(&t.parts().panel().list(), Qt::Key_Escape);
    CHECK_FALSE(t.parts().panel().isVisible());
    CHECK(t.window->focusWidget() == &t.grid());
}

TEST_CASE("Enter on a line of the list leads to its cell")
{
    Troubled t;
    t.bench().chart().showCell(test_it, po);
    t.select("two-accountable");
    QTest::keyClick(&t.parts().panel().list(), Qt::Key_Return);
    CHECK(t.bench().chart().currentResponsibility() == accept_stories);
    CHECK(t.window->focusWidget() == &t.grid());
}

TEST_CASE("a click on a card leads to its cell")
{
    Troubled t;
    t.bench().chart().showCell(test_it, po);
    FindingCard* card = t.card("two-accountable");
    QTest::mouseClick(card, Qt::LeftButton, {}, QPoint(card->width() - 4, card->height() - 4));
    CHECK(t.bench().chart().currentResponsibility() == accept_stories);
    t.bench().chart().showCell(test_it, po);
    t.follow("two-accountable", "go");
    CHECK(t.bench().chart().currentResponsibility() == accept_stories);
}

TEST_CASE("a fix is seen in the chart before it is applied, and is one step of undo")
{
    Troubled t;
    t.bench().chart().showCell(write_docs, {});
    const Plan before = t.document().plan();
    t.follow("nobody-accountable", "fix0");
    CHECK(t.parts().preview().text().startsWith("Preview: "));
    CHECK(t.parts().preview().text().endsWith("1 cell changes"));
    CHECK(t.model().indexOf(write_docs, ba).data(ChartModel::ChangedRole).toBool());
    CHECK(t.document().plan() == before);

    QTest::keyClick(t.window->focusWidget(), Qt::Key_Escape);
    CHECK_FALSE(t.parts().preview().isActive());
    CHECK_FALSE(t.model().indexOf(write_docs, ba).data(ChartModel::ChangedRole).toBool());

    t.follow("nobody-accountable", "fix0");
    QTest::keyClick(&t.grid(), Qt::Key_Return);
    CHECK(lettersAt(t.document().plan(), {theChart, write_docs, ba}) == "AR");
    CHECK_FALSE(t.isMarked(write_docs));
    t.document().undo();
    CHECK(t.document().plan() == before);
}

TEST_CASE("equal findings are fixed together in one step of undo")
{
    Troubled t;
    const Plan before = t.document().plan();
    t.select("nobody-accountable");
    auto& list = t.parts().panel().list();
    list.setCurrentIndex(list.currentIndex().parent());
    REQUIRE(t.parts().panel().model().groupAt(list.currentIndex())->lines.size() == 2);
    click(*t.window, "fixAll");
    CHECK(t.parts().preview().text().endsWith("2 cells change"));
    click(*t.window, "fixPreviewApply");
    CHECK_FALSE(t.isMarked(write_docs));
    CHECK_FALSE(t.isMarked(test_it));
    t.document().undo();
    CHECK(t.document().plan() == before);
}

TEST_CASE("typing a letter while a fix is previewed ends the preview and keeps the letter")
{
    Troubled t;
    t.bench().chart().showCell(write_docs, {});
    t.follow("nobody-accountable", "fix0");
    t.bench().chart().showCell(test_it, po);
    QTest::keyClicks(&t.grid(), "i");
    CHECK_FALSE(t.parts().preview().isActive());
    CHECK(lettersAt(t.document().plan(), {theChart, test_it, po}) == "I");
    CHECK(lettersAt(t.document().plan(), {theChart, write_docs, ba}) == "R");
}

TEST_CASE("accepting wants a reason, leaves the list, and comes back after its last day")
{
    Troubled t;
    t.fixture.preferences.setAuthorName("Ann");
    t.bench().chart().showCell(accept_stories, {});
    t.follow("two-accountable", "accept");
    auto* dialog = t.window->findChild<AcceptDialog*>();
    REQUIRE(dialog);
    auto* accepting = dialog->findChild<QPushButton*>("acceptButton");
    CHECK_FALSE(accepting->isEnabled());
    CHECK(dialog->author() == "Ann");
    QTest::keyClicks(dialog->findChild<QPlainTextEdit*>("acceptReason"), "small team");
    dialog->findChild<QCheckBox*>("acceptEnds")->click();
    auto* until = dialog->findChild<QDateEdit*>("acceptUntil");
    until->setDate(QDate(2026, 1, 1));
    CHECK(until->date() == QDate(2026, 11, 22));
    REQUIRE(accepting->isEnabled());
    accepting->click();
    CHECK_FALSE(t.isMarked(accept_stories));
    CHECK(t.parts().findings().counts().waived == 1);

    t.today = "2026-11-23";
    t.parts().findings().followDate();
    CHECK(t.isMarked(accept_stories));
}

TEST_CASE("accepted findings are listed and can be taken back")
{
    Troubled t;
    for (const Finding& finding : t.parts().findings().weightiest(1))
        t.document().perform("Accept", accept(finding, "fine here", "Ann", ""));
    const int accepted = t.parts().findings().counts().waived;
    REQUIRE(accepted == 1);
    t.parts().setPanelShown(true);
    auto& panel = t.parts().panel();
    CHECK(textOf(*t.window, "findingsCounts").endsWith("1 accepted"));
    const QModelIndex group = panel.model().index(panel.model().rowCount() - 1, 0);
    panel.list().setCurrentIndex(panel.model().index(0, 0, group));
    CHECK(textOf(*t.window, "findingSentence").contains("fine here"));
    click(*t.window, "takeBack");
    CHECK(t.parts().findings().counts().waived == 0);
}

TEST_CASE("the list is filtered, gathered otherwise, copied and exported")
{
    Troubled t;
    t.parts().setPanelShown(true);
    auto& panel = t.parts().panel();
    QTest::keyClicks(panel.findChild<QLineEdit*>("findingsFilter"), "stories two");
    panel.findChild<QLineEdit*>("findingsFilter")->setText("Write docs");
    CHECK(panel.model().groups().size() == 1);
    auto* grouping = panel.findChild<QComboBox*>("findingsGrouping");
    grouping->setCurrentIndex(grouping->findData(int(FindingGrouping::severity)));
    CHECK(panel.model().groups().front().title == "To fix");
    click(*t.window, "findingsCopy");
    CHECK(QApplication::clipboard()->text().contains("Write docs"));
    t.fixture.prompts.savePath = t.fixture.pathOf("findings.csv");
    click(*t.window, "findingsExport");
    QFile file(t.fixture.pathOf("findings.csv"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("nobody-accountable"));
    t.fixture.prompts.savePath = t.fixture.pathOf("no folder/findings.csv");
    click(*t.window, "findingsExport");
    CHECK_FALSE(QFile::exists(t.fixture.pathOf("no folder/findings.csv")));

    panel.findChild<QLineEdit*>("findingsFilter")->setText("nothing like this");
    CHECK(textOf(*t.window, "findingsEmpty").contains("nothing like this"));
}

TEST_CASE("why a check matters is told, and its settings are one step away")
{
    Troubled t;
    t.bench().chart().showCell(accept_stories, {});
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
    CHECK_FALSE(t.isMarked(accept_stories));
    CHECK(Severity(t.model().indexOf(write_docs).data(ChartModel::FindingRole).toInt()) == Severity::warning);
    t.document().undo();
    CHECK(t.document().plan() == before);
    CHECK(t.isMarked(accept_stories));
}

TEST_CASE("a chart that is brought in opens with its three weightiest findings")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    window.show();
    fixture.prompts.savePath = fixture.pathOf("in.remit");
    window.importChart(fixture.fileWith(
        "in.csv", "Task,PM,PO,BA\nVision,A/R,A,C\nPricing,R,C,\nBacklog,C,A,I\nAcceptance,A,A/R,C\nDocs,C,C,I\n"));
    auto* dialog = window.findChild<ImportDialog*>();
    REQUIRE(dialog);
    dialog->accept();
    REQUIRE(window.workbench());
    const TopFindings& top = window.workbench()->findings().top();
    REQUIRE(top.isVisible());
    int cards = 0;
    for (const FindingCard* card : top.findChildren<FindingCard*>())
        cards += card->isVisible() ? 1 : 0;
    CHECK(cards == 3);
    click(window, "topFindingsAll");
    CHECK_FALSE(top.isVisible());
    CHECK(window.workbench()->findings().panel().isVisible());
}

TEST_CASE("findings can be switched off in the chart, and are still in the list")
{
    Troubled t;
    trigger(*t.window, "Findings in the chart");
    CHECK_FALSE(t.isMarked(write_docs));
    CHECK_FALSE(t.parts().cards().isVisible());
    CHECK_FALSE(t.window->findChild<QPushButton*>("findingsCount")->isVisible());
    trigger(*t.window, "Findings");
    CHECK(t.parts().panel().isVisible());
    trigger(*t.window, "Findings in the chart");
    CHECK(t.isMarked(write_docs));
    CHECK(t.parts().cards().isVisible());
}
