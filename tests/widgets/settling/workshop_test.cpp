#include "core/chart.h"
#include "model/document/shown_constellation.h"
#include "model/settling/answers_table.h"
#include "report/output/chart_output.h"
#include "report/output/programs.h"
#include "support/plan_text.h"
#include "widgets/chart/inspector.h"
#include "widgets/settling/answers_view.h"
#include "widgets/settling/row_settling.h"
#include "widgets/settling/settling_commands.h"
#include "widgets/settling/settling_dialog.h"
#include "widgets/settling/sheets_dialog.h"
#include "widgets/window_actions.h"

#include <QComboBox>
#include <QDir>
#include <QListWidget>
#include <QTest>

using namespace remit;
using namespace remit::test;

namespace {

const char* const blankChart = "| PM | PO | BA\n"
                               "Strategy:\n"
                               "Set goals | | |\n"
                               "Set pricing | | |\n"
                               "Delivery:\n"
                               "Accept stories | | |\n"
                               "Write stories | | |";

/// A window on a chart nobody has filled in, and the files of a workshop.
struct Workshop {
    Workshop()
        : window(fixture.services())
    {
        const QString path = fixture.pathOf("workshop.remit");
        REQUIRE(PlanDocument::create(path, planFrom(blankChart)));
        window.resize(1440, 900);
        window.show();
        REQUIRE(window.files().open(path));
        fixture.preferences.setFolder(fixture.folder.path());
    }

    const Plan& plan() { return window.document()->plan(); }
    QString said() { return window.workbench()->noticeText(); }
    /// The dialog that an entry of the menu opens.
    template <class Dialog> Dialog& opened(const QString& entry)
    {
        trigger(window, entry);
        for (auto* each : window.findChildren<Dialog*>()) {
            if (each->isVisible() && QTest::qWaitForWindowExposed(each))
                return *each;
        }
        FAIL("nothing opened");
        return *window.findChild<Dialog*>();
    }
    SettlingDialog& settling() { return opened<SettlingDialog>(QString::fromUtf8("Settle the split…")); }

    /// Fills in a sheet, a line of letters per row: "AR|C|", and remembers it to be read.
    void fillIn(const QString& person, const QList<QByteArrayList>& rows)
    {
        const QDir folder(fixture.folder.path());
        const QStringList found = folder.entryList({"*" + person + ".csv"});
        REQUIRE(found.size() == 1);
        QFile file(folder.filePath(found.front()));
        REQUIRE(file.open(QIODevice::ReadWrite));
        QByteArray content = file.readAll();
        for (int row = 0; row < int(rows.size()); ++row) {
            const QByteArray key = ",row-" + QByteArray::number(row + 1) + "\r";
            REQUIRE(content.contains(",,," + key));
            content.replace(",,," + key, "," + rows[row].join(',') + key);
        }
        file.resize(0);
        file.seek(0);
        file.write(content);
        fixture.prompts.openPaths << file.fileName();
    }
    /// Anna and Ben, who differ about the first three rows.
    void fillInTwo()
    {
        auto& sheets = opened<SheetsDialog>(QString::fromUtf8("Write fill-in sheets…"));
        field<QPlainTextEdit>(sheets, "sheetNames").setPlainText("Anna\nBen");
        field<QComboBox>(sheets, "sheetFormat").setCurrentIndex(1);
        click(sheets, "writeSheets");
        fillIn("Anna", {{"AR", "C", ""}, {"A", "R", ""}, {"C", "AR", ""}, {"C", "A", "R"}});
        fillIn("Ben", {{"AR", "I", ""}, {"R", "", "R"}, {"A", "R", ""}, {"C", "A", "R"}});
    }
    /// The words of the chart as a PDF.
    QString onPaper()
    {
        const QString path = fixture.pathOf("chart.pdf");
        REQUIRE(exportTo(path, ExportFormat::pdf, plan(), {theChart}, {}, {}));
        return output("pdftotext", {"-layout", path, "-"});
    }
    std::string row(int row)
    {
        std::string text;
        for (int role = 1; role <= 3; ++role)
            text += (role > 1 ? "|" : "") + std::string(lettersAt(plan(), {theChart, {row}, {role}}));
        return text;
    }

    WindowFixture fixture;
    MainWindow window;
};

AnswersView& answers(SettlingDialog& dialog)
{
    return field<AnswersView>(dialog, "answers");
}

/// "Accept stories, Set pricing": what is to be settled, in the order of the list.
std::string titles(SettlingDialog& dialog)
{
    auto& list = field<QListWidget>(dialog, "disputedRows");
    QStringList all;
    for (int line = 0; line < list.count(); ++line)
        all << list.item(line)->text();
    return all.join(", ").toStdString();
}

void giveReason(SettlingDialog& dialog, const QString& reason, const QString& who)
{
    field<QLineEdit>(dialog, "settledReason").setText(reason);
    field<QLineEdit>(dialog, "settledBy").setText(who);
}

/// Puts the frame on the line of an answer and takes it, by the keyboard.
void takeAnswer(SettlingDialog& dialog, int line)
{
    AnswersView& view = answers(dialog);
    view.setCurrentIndex(view.model()->index(line, 0));
    type(view, Qt::Key_Return);
}

} // namespace

TEST_CASE("a workshop: sheets are written, filled in, read, settled with reasons, and printed", "[settling]")
{
    Workshop workshop;
    workshop.fillInTwo();
    CHECK(workshop.said().contains("2 sheets are in"));
    SettlingDialog& dialog = workshop.settling();
    CHECK(field<QLabel>(dialog, "settlingEmpty").isVisible());
    click(dialog, "readAnswers");
    CHECK(titles(dialog) == "Accept stories, Set pricing, Set goals");
    CHECK(textOf(dialog, "settledCount") == "0 OF 3 SETTLED");
    CHECK(textOf(dialog, "disputedSentence") == "Different roles are accountable. Anna: PO. Ben: PM.");

    takeAnswer(dialog, 1);
    giveReason(dialog, "She works with the team every day", "Anna, Ben");
    click(dialog, "settleRow");
    CHECK(workshop.row(3) == "C|AR|");
    CHECK(textOf(dialog, "settledCount") == "1 OF 3 SETTLED");
    CHECK(textOf(dialog, "disputedTitle") == "Set pricing");

    takeAnswer(dialog, 1);
    answers(dialog).setCurrentIndex(answers(dialog).model()->index(0, 2));
    type(answers(dialog), Qt::Key_I, "i");
    giveReason(dialog, "Nobody else knows the market", "Anna, Ben");
    click(dialog, "settleRow");
    CHECK(workshop.row(2) == "A|R|I");

    giveReason(dialog, {}, "Anna, Ben");
    takeAnswer(dialog, 2);
    click(dialog, "settleRow");
    CHECK(workshop.row(1) == "AR|I|");
    CHECK(textOf(dialog, "settledCount") == "3 OF 3 SETTLED");
    CHECK(field<QPushButton>(dialog, "takeAgreed").isVisible());
    click(dialog, "takeAgreed");
    CHECK(workshop.row(4) == "C|A|R");
    click(dialog, "closeSettling");

    if (!has("pdftotext"))
        return;
    const QString paper = workshop.onPaper();
    CHECK(paper.count("Settled on ") == 3);
    CHECK(paper.contains("PM: Accountable; PO: Responsible; BA: Informed."));
    CHECK(paper.contains("Reason: Nobody else knows the market. Agreed by Anna, Ben."));
}

TEST_CASE("what was settled is undone in one step, from the dialog too", "[settling]")
{
    Workshop workshop;
    workshop.fillInTwo();
    SettlingDialog& dialog = workshop.settling();
    click(dialog, "readAnswers");
    takeAnswer(dialog, 2);
    click(dialog, "settleRow");
    REQUIRE(workshop.row(3) == "A|R|");
    click(dialog, "undoSettling");
    CHECK(workshop.row(3) == "||");
    CHECK(textOf(dialog, "settledCount") == "0 OF 3 SETTLED");
}

TEST_CASE("a row can be left open, which is a question on it, and be settled later", "[settling]")
{
    Workshop workshop;
    workshop.fillInTwo();
    SettlingDialog& dialog = workshop.settling();
    click(dialog, "readAnswers");
    giveReason(dialog, "Ask the sponsor", {});
    click(dialog, "leaveRowOpen");
    const auto* question = workshop.plan().find<OpenQuestion>({theChart, {3}, {}});
    REQUIRE(question);
    CHECK(QString::fromStdString(question->text).endsWith("Ask the sponsor"));
    CHECK(textOf(dialog, "disputedTitle") == "Set pricing");
    field<QListWidget>(dialog, "disputedRows").setCurrentRow(0);
    CHECK(textOf(dialog, "settledState") == "Left open, as a question on the row.");
    takeAnswer(dialog, 1);
    click(dialog, "settleRow");
    CHECK_FALSE(workshop.plan().find<OpenQuestion>({theChart, {3}, {}}));
}

TEST_CASE("answers and what was settled are there again after closing and opening the dialog", "[settling]")
{
    Workshop workshop;
    workshop.fillInTwo();
    {
        SettlingDialog& dialog = workshop.settling();
        click(dialog, "readAnswers");
        takeAnswer(dialog, 1);
        click(dialog, "settleRow");
        click(dialog, "closeSettling");
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    SettlingDialog& dialog = workshop.settling();
    CHECK(textOf(dialog, "settledCount") == "1 OF 3 SETTLED");
    CHECK(textOf(dialog, "disputedTitle") == "Set pricing");
}

TEST_CASE("names are hidden where the answer is to be talked about", "[settling]")
{
    Workshop workshop;
    workshop.fillInTwo();
    SettlingDialog& dialog = workshop.settling();
    click(dialog, "readAnswers");
    field<QCheckBox>(dialog, "hideNames").setChecked(true);
    CHECK(textOf(dialog, "disputedSentence") == "Different roles are accountable. Answer 1: PO. Answer 2: PM.");
    CHECK(answers(dialog).model()->headerData(1, Qt::Vertical).toString() == "Answer 1");
}

TEST_CASE("what does not fit is told under the rows, and a stranger's file changes nothing", "[settling]")
{
    Workshop workshop;
    workshop.fillInTwo();
    workshop.fixture.prompts.openPaths << workshop.fixture.fileWith("other.csv", "Task,PM,PO\nFly,A,R\nSwim,R,A\n");
    SettlingDialog& dialog = workshop.settling();
    click(dialog, "readAnswers");
    CHECK(field<QPlainTextEdit>(dialog, "readingProblems").isVisible());
    CHECK(field<QPlainTextEdit>(dialog, "readingProblems").toPlainText()
          == "“other.csv” belongs to another plan: none of its responsibilities is in Chart.");
    CHECK(titles(dialog) == "Accept stories, Set pricing, Set goals");
    type(answers(dialog), Qt::Key_Q, "q");
    CHECK(textOf(dialog, "settledState") == "“q” is no letter of RACI: R, A, C, I.");
}

TEST_CASE("what was settled is told where the row is", "[settling]")
{
    Workshop workshop;
    Edit edit;
    edit.put(Decision{theChart, {1}, "PM: Accountable", "It is his market", "Anna", "2026-11-29"});
    REQUIRE(workshop.window.document()->perform("Settle", edit));
    workshop.window.workbench()->chartPage().chart().showCell({1}, {1});
    CHECK(textOf(workshop.window, "sentence")
              .contains("Settled on 29 November 2026: PM: Accountable. Reason: It is his market. Agreed by Anna."));
}

TEST_CASE("no sheet is written for nobody, nor into a folder that is not there", "[settling]")
{
    Workshop workshop;
    auto& sheets = workshop.opened<SheetsDialog>(QString::fromUtf8("Write fill-in sheets…"));
    CHECK_FALSE(field<QPushButton>(sheets, "writeSheets").isEnabled());
    field<QPlainTextEdit>(sheets, "sheetNames").setPlainText("Anna");
    CHECK(textOf(sheets, "sheetsSummary") == QString::fromUtf8("Writes “Who does what - Chart - Anna.html”."));
    field<QLineEdit>(sheets, "sheetsFolder").setText(workshop.fixture.pathOf("none"));
    click(sheets, "writeSheets");
    CHECK(textOf(sheets, "sheetsSummary").contains("is no folder"));
    CHECK(sheets.isVisible());
}
