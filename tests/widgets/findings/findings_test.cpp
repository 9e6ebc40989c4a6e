#include "widgets/dressed.h"
#include "widgets/troubled_chart.h"

#include "advisor/check_texts.h"

#include "widgets/chart/chart_page.h"
#include "widgets/fields/date_field.h"
#include "widgets/findings/accept_dialog.h"
#include "widgets/findings/rule_help.h"
#include "widgets/findings/top_findings.h"
#include "widgets/window/exchange_commands.h"
#include "widgets/window/plan_files.h"

#include <QCheckBox>
#include <QImage>
#include <QTextDocumentFragment>

using namespace remit;
using namespace remit::test;

TEST_CASE("a mark comes with the letter that makes the trouble and goes with the one that ends it")
{
    Troubled t;
    REQUIRE(t.isMarked(troubled::write_docs));
    t.bench().chartPage().chart().showCell(troubled::write_docs, troubled::ba);
    QTest::keyClicks(&t.grid(), "a");
    CHECK_FALSE(t.isMarked(troubled::write_docs));
    QTest::keyClicks(&t.grid(), "a");
    CHECK(t.isMarked(troubled::write_docs));
}

TEST_CASE("a card says a title in which places are counted as it is")
{
    Troubled t("| PM | PO\nDelivery:\nGet 100 %1 of %2 done | |\nShip | |\nTest | R |\nBuild | A R | C");
    CHECK(t.card("empty-row")->text().contains("Get 100 %1 of %2 done: no role"));
    CHECK(t.card("empty-row")->text().contains("And 1 more."));
}

TEST_CASE("a click on a card leads to its cell")
{
    Troubled t;
    t.bench().chartPage().chart().showCell(troubled::test_it, troubled::po);
    FindingCard* card = t.card("two-accountable");
    QTest::mouseClick(card, Qt::LeftButton, {}, QPoint(card->width() - 4, card->height() - 4));
    CHECK(t.bench().chartPage().chart().currentResponsibility() == troubled::accept_stories);
    t.bench().chartPage().chart().showCell(troubled::test_it, troubled::po);
    t.follow("two-accountable", "go");
    CHECK(t.bench().chartPage().chart().currentResponsibility() == troubled::accept_stories);
}

TEST_CASE("a fix is seen in the chart before it is applied, and is one step of undo")
{
    Troubled t;
    t.bench().chartPage().chart().showCell(troubled::write_docs, {});
    const Plan before = t.document().plan();
    t.follow("nobody-accountable", "fix0");
    CHECK(t.parts().preview().text().startsWith("Preview: "));
    CHECK(t.parts().preview().text().endsWith("1 cell changes"));
    CHECK(t.model().indexOf(troubled::write_docs, troubled::ba).data(ChartModel::ChangedRole).toBool());
    CHECK(t.document().plan() == before);

    QTest::keyClick(t.window->focusWidget(), Qt::Key_Escape);
    CHECK_FALSE(t.parts().preview().isActive());
    CHECK_FALSE(t.model().indexOf(troubled::write_docs, troubled::ba).data(ChartModel::ChangedRole).toBool());

    t.follow("nobody-accountable", "fix0");
    QTest::keyClick(&t.grid(), Qt::Key_Return);
    CHECK(lettersAt(t.document().plan(), {theChart, troubled::write_docs, troubled::ba}) == "AR");
    CHECK_FALSE(t.isMarked(troubled::write_docs));
    t.document().undo();
    CHECK(t.document().plan() == before);
}

TEST_CASE("a mark that a fix hid is seen again when it is only looked at, or undone")
{
    const Dressed dressed;
    Troubled t;
    t.bench().chartPage().chart().showCell(troubled::accept_stories, {});
    const auto showsMark = [&](ResponsibilityId row) {
        QCoreApplication::processEvents();
        TitleColumn& titles = t.bench().chartPage().chart().table().titles();
        const QImage picture = titles.viewport()->grab(titles.visualRect(t.model().indexOf(row))).toImage();
        for (int x = 0; x < picture.width(); ++x) {
            for (int y = 0; y < picture.height(); ++y) {
                const QColor color = picture.pixelColor(x, y);
                if (color.red() > 150 && color.green() < 70 && color.blue() < 70)
                    return true;
            }
        }
        return false;
    };
    REQUIRE(showsMark(troubled::write_docs));
    t.follow("nobody-accountable", "all");
    REQUIRE(t.parts().preview().isActive());
    CHECK_FALSE(showsMark(troubled::write_docs));
    QTest::keyClick(t.window->focusWidget(), Qt::Key_Escape);
    REQUIRE_FALSE(t.parts().preview().isActive());
    for (const ResponsibilityId row : {troubled::write_docs, troubled::test_it})
        CHECK(showsMark(row));

    t.bench().chartPage().chart().showCell(troubled::accept_stories, {});
    t.follow("nobody-accountable", "all");
    QTest::keyClick(t.window->focusWidget(), Qt::Key_Return);
    CHECK_FALSE(showsMark(troubled::test_it));
    t.document().undo();
    for (const ResponsibilityId row : {troubled::write_docs, troubled::test_it})
        CHECK(showsMark(row));
}

TEST_CASE("a previewed fix has Enter and Escape all over the page, but where text is typed")
{
    Troubled t;
    t.bench().chartPage().chart().showCell(troubled::write_docs, {});
    const Plan before = t.document().plan();
    t.follow("nobody-accountable", "fix0");
    QPushButton& counts = field<QPushButton>(*t.window, "findingsCount");
    counts.setFocus();
    QTest::keyClick(&counts, Qt::Key_Return);
    CHECK(lettersAt(t.document().plan(), {theChart, troubled::write_docs, troubled::ba}) == "AR");
    CHECK_FALSE(t.parts().isPanelShown());
    t.document().undo();

    t.follow("nobody-accountable", "fix0");
    QLineEdit& typed = field<QLineEdit>(*t.window, "findField");
    typed.setFocus();
    QTest::keyClick(&typed, Qt::Key_Return);
    CHECK(t.parts().preview().isActive());
    FindingCard* card = t.card("two-accountable");
    card->setFocus();
    QTest::keyClick(card, Qt::Key_Escape);
    CHECK_FALSE(t.parts().preview().isActive());

    t.follow("nobody-accountable", "fix0");
    QPushButton& cancel = field<QPushButton>(*t.window, "fixPreviewCancel");
    cancel.setFocus();
    QTest::keyClick(&cancel, Qt::Key_Return);
    CHECK_FALSE(t.parts().preview().isActive());
    CHECK(t.document().plan() == before);
}

TEST_CASE("what a fix would change is in sight while it is previewed")
{
    std::string chart = "               | PM | PO | BA\n";
    for (int row = 1; row <= 30; ++row)
        chart += "Row " + std::to_string(row) + " | A | R | C\n";
    Troubled t(chart + "Write docs | C | | R\n");
    resizeShown(*t.window, t.window->minimumSize());
    t.follow("nobody-accountable", "fix0");
    REQUIRE(t.parts().preview().isActive());
    const QModelIndex changed = t.bench().chartPage().chart().table().currentIndex();
    CHECK(changed.data(ChartModel::ChangedRole).toBool());
    CHECK(t.grid().viewport()->rect().contains(t.grid().visualRect(changed)));
}

TEST_CASE("Undo takes a previewed fix away, and leaves what was done before")
{
    Troubled t;
    t.bench().chartPage().chart().showCell(troubled::test_it, troubled::po);
    QTest::keyClicks(&t.grid(), "i");
    const Plan before = t.document().plan();
    t.bench().chartPage().chart().showCell(troubled::write_docs, {});
    QCoreApplication::processEvents();
    t.follow("nobody-accountable", "fix0");
    REQUIRE(t.parts().preview().isActive());
    auto* undo = t.window->findChild<QPushButton*>("undoButton");
    CHECK(QTextDocumentFragment::fromHtml(undo->toolTip()).toPlainText().startsWith("Undo: the preview"));
    QTest::mouseClick(undo, Qt::LeftButton);
    CHECK_FALSE(t.parts().preview().isActive());
    CHECK(t.document().plan() == before);
    QTest::mouseClick(undo, Qt::LeftButton);
    CHECK(lettersAt(t.document().plan(), {theChart, troubled::test_it, troubled::po}).empty());
    CHECK_FALSE(undo->isEnabled());
}

TEST_CASE("typing a letter while a fix is previewed ends the preview and keeps the letter")
{
    Troubled t;
    t.bench().chartPage().chart().showCell(troubled::write_docs, {});
    t.follow("nobody-accountable", "fix0");
    t.bench().chartPage().chart().showCell(troubled::test_it, troubled::po);
    QTest::keyClicks(&t.grid(), "i");
    CHECK_FALSE(t.parts().preview().isActive());
    CHECK(lettersAt(t.document().plan(), {theChart, troubled::test_it, troubled::po}) == "I");
    CHECK(lettersAt(t.document().plan(), {theChart, troubled::write_docs, troubled::ba}) == "R");
}

TEST_CASE("accepting wants a reason, leaves the list, and comes back after its last day")
{
    Troubled t;
    t.fixture.preferences.setAuthorName("Ann");
    t.bench().chartPage().chart().showCell(troubled::accept_stories, {});
    t.follow("two-accountable", "accept");
    auto* dialog = t.window->findChild<AcceptDialog*>();
    REQUIRE(dialog);
    auto* accepting = dialog->findChild<QPushButton*>("acceptButton");
    CHECK_FALSE(accepting->isEnabled());
    CHECK(dialog->author() == "Ann");
    QTest::keyClicks(dialog->findChild<QPlainTextEdit*>("acceptReason"), "small team");
    dialog->findChild<QCheckBox*>("acceptEnds")->click();
    auto* until = dialog->findChild<DateField*>("acceptUntil");
    until->selectAll();
    QTest::keyClicks(until, "2026-01-01");
    CHECK_FALSE(accepting->isEnabled());
    until->selectAll();
    QTest::keyClicks(until, "2026-11-22");
    REQUIRE(accepting->isEnabled());
    accepting->click();
    CHECK_FALSE(t.isMarked(troubled::accept_stories));
    CHECK(t.parts().findings().counts().waived == 1);

    t.today = "2026-11-23";
    t.parts().findings().followDate();
    CHECK(t.isMarked(troubled::accept_stories));
}

TEST_CASE("the help of every check is shown to its end")
{
    WindowFixture fixture;
    const CheckTexts texts = std::move(*readCheckTexts(fixture.resources));
    for (RuleText text : texts.texts) {
        INFO(text.title);
        text.why += text.why + text.why + text.why;
        RuleHelp help(text);
        help.show();
        QCoreApplication::processEvents();
        const auto* words = help.findChild<QLabel*>("ruleHelpText");
        CHECK(words->height() >= words->heightForWidth(words->width()));
    }
}

TEST_CASE("a chart that is brought in opens with its three weightiest findings")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    window.show();
    fixture.prompts.savePath = fixture.pathOf("in.remit");
    window.exchange().importChart(fixture.fileWith(
        "in.csv", "Task,PM,PO,BA\nVision,A/R,A,C\nPricing,R,C,\nBacklog,C,A,I\nAcceptance,A,A/R,C\nDocs,C,C,I\n"));
    auto* dialog = window.findChild<ImportDialog*>();
    REQUIRE(dialog);
    dialog->accept();
    REQUIRE(window.workbench());
    const TopFindings& top = window.workbench()->chartPage().findings().top();
    REQUIRE(top.isVisible());
    int cards = 0;
    for (const FindingCard* card : top.findChildren<FindingCard*>())
        cards += card->isVisible() ? 1 : 0;
    CHECK(cards == 3);
    click(window, "topFindingsAll");
    CHECK_FALSE(top.isVisible());
    CHECK(window.workbench()->chartPage().findings().panel().isVisible());
}

TEST_CASE("Escape takes what weighs most away when nothing nearer wants it")
{
    Troubled t;
    t.parts().openImported();
    REQUIRE(t.parts().top().isVisible());
    t.grid().setFocus();
    QTest::keyClick(&t.grid(), Qt::Key_Escape);
    CHECK_FALSE(t.parts().top().isVisible());
}

TEST_CASE("findings can be switched off in the chart for good, and are still in the list")
{
    Troubled t;
    trigger(*t.window, "Findings in the chart");
    t.window->closePlan();
    REQUIRE(t.window->files().open(t.fixture.pathOf("troubled.remit")));
    t.bench().setPanelShown("inspector", true);
    CHECK_FALSE(t.isMarked(troubled::write_docs));
    CHECK_FALSE(t.parts().cards().isVisible());
    CHECK_FALSE(t.window->findChild<QPushButton*>("findingsCount")->isVisible());
    trigger(*t.window, "Findings");
    CHECK(t.parts().panel().isVisible());
    trigger(*t.window, "Findings in the chart");
    CHECK(t.isMarked(troubled::write_docs));
    CHECK(t.parts().cards().isVisible());
}
