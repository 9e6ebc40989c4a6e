#include "widgets/agreement/agreeing_window.h"

#include "report/output/programs.h"
#include "widgets/compare/compare_menus.h"

#include <QComboBox>
#include <QFile>
#include <QMenu>

using namespace remit;
using namespace remit::test;

namespace {

/// "Chart" as it is, as it was agreed and as it was in the snapshot "Before", beside each other. Run demos: the owner
/// had the last word, the manager was told (I), then asked (C), which was agreed; now the manager has it.
struct FormerStates : AgreeingWindow {
    FormerStates()
        : AgreeingWindow(seatedChart())
    {
        REQUIRE(document().addSnapshot("Before"));
        give(RoleId{1}, "C");
        agree("Anna");
        give(RoleId{1}, "AR");
        give(RoleId{2}, "I");
        trigger(window, "Since agreed");
        QCoreApplication::processEvents();
        ComparedConstellations& compared = page().compared();
        REQUIRE(compared.setCompared(compared.kept().snapshotsOf(theChart).front().id, true));
    }

    PlanDocument& document() { return *window.document(); }
    void give(RoleId role, const std::string& letters)
    {
        REQUIRE(document().perform("Letters", setLetters(plan(), {theChart, ResponsibilityId{2}, role}, letters)));
    }
    /// What opens when this is chosen to go to paper.
    ExportDialog& paper(const QString& entry)
    {
        QMenu menu;
        page().menus().fillPaperMenu(menu);
        for (QAction* action : menu.actions()) {
            if (action->text() == entry)
                action->trigger();
        }
        auto* dialog = window.findChild<ExportDialog*>();
        INFO(entry.toStdString());
        REQUIRE(dialog);
        return *dialog;
    }
    /// Writes what the dialog is about; the path of the file.
    QString write(ExportDialog& dialog, const QString& format, const QString& name)
    {
        field<QComboBox>(dialog, "format").setCurrentText(format);
        field<QCheckBox>(dialog, "openWhenDone").setChecked(false);
        field<QLineEdit>(dialog, "target").setText(pathOf(name));
        auto& button = field<QPushButton>(dialog, "exportButton");
        REQUIRE(button.isEnabled());
        button.click();
        return pathOf(name);
    }
    QString read(const QString& written)
    {
        QFile file(written);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll());
    }
};

const QString agreedState = "Chart, agreed 29 November 2026";
const QString snapshotState = "Chart in “Before”";

} // namespace

TEST_CASE_METHOD(FormerStates, "what was agreed and a snapshot are among the constellations that can be printed",
                 "[agree]")
{
    auto& list = field<QListWidget>(paper("Side by side…"), "constellations");
    QStringList named;
    for (int line = 0; line < list.count(); ++line) {
        if (list.item(line)->checkState() == Qt::Checked)
            named << list.item(line)->text();
    }
    CHECK(named.contains("Chart"));
    CHECK(named.contains(agreedState));
    CHECK(named.contains(snapshotState));
}

TEST_CASE_METHOD(FormerStates, "former states stand beside the constellation in a file, each with its own letters",
                 "[agree]")
{
    const Plan before = plan();
    const QString text = read(write(paper("Side by side…"), "Markdown", "sides.md"));
    INFO(text.toStdString());
    CHECK(text.contains(agreedState));
    CHECK(text.contains(snapshotState));
    CHECK(text.contains("Run demos"));
    CHECK_FALSE(text.contains("Set pricing"));
    CHECK(plan() == before);
}

TEST_CASE_METHOD(FormerStates,
                 "former states are printed beside the constellation, also when the version is gone meanwhile",
                 "[agree]")
{
    ExportDialog& dialog = paper("Side by side…");
    REQUIRE(document().perform("Delete", removeAgreedVersion(plan(), last()->key())));
    const QString printed = write(dialog, "PDF", "sides.pdf");
    CHECK(read(printed).startsWith("%PDF"));
    if (!has("pdftotext"))
        return;
    const QString said = output("pdftotext", {"-layout", printed, "-"});
    CHECK(said.contains(agreedState));
    CHECK(said.contains(snapshotState));
}

TEST_CASE_METHOD(FormerStates, "the way from what was agreed to what is now is printed", "[agree]")
{
    const QString text = read(write(paper("From " + agreedState + " to Chart…"), "Markdown", "way.md"));
    INFO(text.toStdString());
    CHECK(text.contains("Run demos"));
}
