#include "widgets/window_actions.h"

#include "widgets/window/exchange_commands.h"

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
