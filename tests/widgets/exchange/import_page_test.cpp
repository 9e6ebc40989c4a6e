#include "widgets/window_actions.h"

#include "widgets/window/exchange_commands.h"
#include "widgets/window/plan_files.h"

#include <QComboBox>
#include <QHeaderView>
#include <QScreen>
#include <QTableView>
#include <QTest>

using namespace remit;
using namespace remit::test;

TEST_CASE("a chart is brought in on a page as large as the window, with its role names whole")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    window.resize(1024, 700);
    window.show();
    const QStringList names{"Product Marketing Manager for Europe", "Owner", "Customer Success and Support Lead"};
    window.exchange().importChart(
        fixture.fileWith("long.csv", "Task," + names.join(',').toUtf8() + "\nVision,A/R,C,I\nPricing,A,R,C\n"));
    auto* dialog = window.findChild<ImportDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->size() == window.size().boundedTo(window.screen()->availableSize()));

    QHeaderView& head = *dialog->findChild<QTableView*>("preview")->horizontalHeader();
    const QFontMetrics metrics = head.fontMetrics();
    for (int column = 1; column <= names.size(); ++column) {
        INFO(names[column - 1].toStdString());
        const int room = head.sectionSize(column) - 12;
        for (const QString& word : names[column - 1].split(' '))
            CHECK(metrics.horizontalAdvance(word) <= room);
        // Broken between words, no column is as wide as a long name.
        CHECK(head.sectionSize(column) < 130);
        const int lines = (metrics.horizontalAdvance(names[column - 1]) + room - 1) / room;
        CHECK(head.height() >= lines * metrics.height());
    }
    // A column that is made narrower gets a taller head.
    const int before = head.height();
    head.resizeSection(3, 70);
    CHECK(comesTrue([&] { return head.height() > before; }));
}

TEST_CASE("before a chart is brought in it is said what becomes of what is there")
{
    WindowFixture fixture;
    fixture.prompts.savePath = fixture.pathOf("mine.remit");
    MainWindow window(fixture.services());
    window.show();
    window.files().newPlan();
    REQUIRE(window.workbench());
    const QString chart = fixture.fileWith("ours.csv", "Task,PM,Dev\nPlan,A,R\nBuild,I,A\n");
    const auto opened = [&]() -> ImportDialog& {
        window.exchange().importChart(chart);
        auto* dialog = window.findChild<ImportDialog*>();
        REQUIRE(dialog);
        return *dialog;
    };
    ImportDialog& first = opened();
    auto& target = field<QComboBox>(first, "target");
    const QString here = target.currentText();
    CHECK(textOf(first, "targetHint") == "in place of what nobody uses yet");
    target.setCurrentText("Another");
    CHECK(textOf(first, "targetHint") == "new");
    target.setCurrentText(" ");
    CHECK(textOf(first, "targetHint") == "needs a name");
    target.setCurrentText(here);
    click(first, "bring");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    ImportDialog& second = opened();
    CHECK(textOf(second, "targetHint") == "new");
    field<QComboBox>(second, "target").setCurrentText(here);
    CHECK(textOf(second, "targetHint") == "adds to what is there");
}
