#include "widgets/chart/chart_page.h"
#include "widgets/parts/long_work.h"
#include "widgets/parts/work_dialog.h"
#include "widgets/window/exchange_commands.h"
#include "widgets/window/plan_files.h"
#include "widgets/window_actions.h"

#include <QDialogButtonBox>
#include <QProgressBar>
#include <QTest>
#include <QTimer>

#include <chrono>
#include <thread>

using namespace remit;
using namespace remit::test;

TEST_CASE("work that is done at once shows nothing and lets nothing else happen")
{
    QWidget window;
    bool other = false;
    QTimer::singleShot(0, &window, [&] { other = true; });
    const auto answer = resultOfWork(&window, "Counting…", [](WorkProgress&) { return 42; });
    CHECK(answer == 42);
    CHECK_FALSE(other);
    CHECK(window.findChildren<QDialog*>().isEmpty());
}

TEST_CASE("work that lasts shows how far it is while the window lives, and gives its result")
{
    QWidget window;
    window.show();
    std::atomic<bool> goOn{false};
    int ticks = 0;
    QTimer ticking;
    QObject::connect(&ticking, &QTimer::timeout, [&] {
        ++ticks;
        const auto* bar = window.findChild<QProgressBar*>();
        if (bar && bar->isVisible() && bar->value() == 250)
            goOn = true;
    });
    ticking.start(10);
    const auto answer = resultOfWork(&window, "Counting…", [&goOn](WorkProgress& progress) {
        progress.tell(0.25);
        while (!goOn && !progress.cancelled())
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
        return QString("done");
    });
    CHECK(answer == QString("done"));
    CHECK(ticks > 5);
    CHECK(window.findChildren<WorkDialog*>().isEmpty());
}

TEST_CASE("cancelling ends the waiting at once, even when the work does not look")
{
    std::atomic<bool> mayEnd{false};
    std::atomic<bool> ended{false};
    {
        QWidget window;
        window.show();
        QTimer clicking;
        QObject::connect(&clicking, &QTimer::timeout, [&] {
            if (auto* cancel = window.findChild<QPushButton*>("cancelWork"))
                QTest::mouseClick(cancel, Qt::LeftButton);
        });
        clicking.start(10);
        const auto answer = resultOfWork(&window, "Counting…", [&](WorkProgress&) {
            while (!mayEnd)
                std::this_thread::sleep_for(std::chrono::milliseconds(2));
            ended = true;
            return 1;
        });
        CHECK_FALSE(answer);
        CHECK_FALSE(ended);
        mayEnd = true;
    }
    CHECK(ended);
}

TEST_CASE("a large chart is read and brought in, and the window's plan opens the same way")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    window.show();
    startFourteenLines(fixture, window);
    QByteArray csv = "Task";
    for (int role = 0; role < 40; ++role)
        csv += ",Role " + QByteArray::number(role);
    for (int row = 0; row < 800; ++row) {
        csv += "\nTask number " + QByteArray::number(row);
        for (int role = 0; role < 40; ++role)
            csv += role == row % 40 ? ",A/R" : ",C";
    }
    window.exchange().importChart(fixture.fileWith("large.csv", csv));
    auto* dialog = window.findChild<ImportDialog*>();
    REQUIRE(dialog);
    dialog->accept();
    CHECK(window.workbench()->chartPage().statusText() == "800 responsibilities · 40 roles");
    const Plan plan = window.document()->plan();
    const QString path = window.document()->path();
    window.closePlan();
    REQUIRE(window.files().open(path));
    CHECK(window.document()->plan() == plan);
}
