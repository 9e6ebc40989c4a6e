#pragma once

#include "core/chart.h"
#include "core/edits/edits.h"
#include "model/document/plan_document.h"
#include "widgets/catalogue/shelf_dialog.h"
#include "widgets/chart/chart_page.h"
#include "widgets/chart/inspector.h"
#include "widgets/constellations/constellation_commands.h"
#include "widgets/exchange/export_dialog.h"
#include "widgets/exchange/import_dialog.h"
#include "widgets/matrix/chart_grid.h"
#include "widgets/matrix/chart_table.h"
#include "widgets/matrix/chart_view.h"
#include "widgets/window/plan_files.h"
#include "widgets/window/workbench.h"
#include "window_fixture.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>

#include <stdexcept>

/// What the tests of the whole window do and look at.
namespace remit::test {

/// Lets the event loop run until the condition holds, at most three seconds.
template <class Condition> bool comesTrue(Condition holds)
{
    QElapsedTimer clock;
    clock.start();
    while (!holds() && clock.elapsed() < 3000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    return holds();
}

inline void click(QWidget& window, const QString& name)
{
    auto* button = window.findChild<QPushButton*>(name);
    INFO(name.toStdString());
    REQUIRE(button);
    button->click();
}

inline void type(QWidget& widget, int key, const QString& text = {}, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QKeyEvent press(QEvent::KeyPress, key, modifiers, text);
    QCoreApplication::sendEvent(&widget, &press);
}

/// The part of that name, which must be there.
template <class Part> Part& field(QWidget& window, const QString& name)
{
    auto* found = window.findChild<Part*>(name);
    INFO(name.toStdString());
    REQUIRE(found);
    return *found;
}

inline QString textOf(QWidget& window, const QString& label)
{
    return window.findChild<QLabel*>(label)->text();
}

/// From a menu, which a window has when it is shown.
inline void trigger(MainWindow& window, const QString& text)
{
    window.show();
    for (QMenu* menu : window.menuBar()->findChildren<QMenu*>()) {
        for (QAction* action : menu->actions()) {
            if (QString(action->text()).remove('&') == text && window.menuBar()->actions().contains(menu->menuAction()))
                return action->trigger();
        }
    }
    FAIL("no menu entry " << text.toStdString());
}

/// Of the message that is said now.
inline QPushButton& bannerButton(MainWindow& window, const QString& text)
{
    for (auto* button : window.findChild<QWidget*>("messageBanner")->findChildren<QPushButton*>()) {
        if (button->text() == text)
            return *button;
    }
    FAIL("no button " << text.toStdString());
    throw std::logic_error("unreachable");
}

/// A window on the fourteen lines, at the first responsibility and its first role.
inline void startFourteenLines(WindowFixture& fixture, MainWindow& window)
{
    fixture.prompts.savePath = fixture.pathOf("fourteen.remit");
    window.files().startFromDivisionOfLabour();
    REQUIRE(window.document());
    const Plan& plan = window.document()->plan();
    const Chart fourteen = chartOf(plan, window.workbench()->constellation());
    REQUIRE(fourteen.rowCount() == 14);
    for (const Band& band : fourteen.bands) {
        if (!band.rows.empty())
            return window.workbench()->chartPage().chart().showCell(band.rows.front(), fourteen.roles.front());
    }
}

inline Assignment::Key currentCell(MainWindow& window)
{
    const ChartView& view = window.workbench()->chartPage().chart();
    return {view.constellation(), view.currentResponsibility(), view.currentRole()};
}
} // namespace remit::test
