#pragma once

#include "core/edits/edits_of_view.h"
#include "model/chart/chart_model.h"
#include "widgets/cells/chart_delegate.h"
#include "widgets/chart/chart_page.h"
#include "widgets/matrix/filter_menu.h"
#include "widgets/parts/pick_dialog.h"
#include "widgets/viewing/filter_bar.h"
#include "widgets/viewing/find_field.h"
#include "widgets/viewing/view_commands.h"
#include "window_actions.h"

#include <QHeaderView>
#include <QListWidget>
#include <QTest>
#include <QWheelEvent>

namespace remit::test {

/// A window on the fourteen lines, for finding, filtering and arranging.
struct Looking : WindowFixture {
    Looking()
        : window(services())
    {
        window.resize(1280, 800);
        window.show();
        startFourteenLines(*this, window);
        QCoreApplication::processEvents();
    }

    Workbench& workbench() { return *window.workbench(); }
    ChartModel& model() { return workbench().chartPage().chart().model(); }
    ChartTable& table() { return workbench().chartPage().chart().table(); }
    const ViewCommands::Actions& actions() { return workbench().chartPage().views().actions(); }
    QString counts() { return workbench().chartPage().views().filterBar().countText(); }
    QLineEdit& field(const QString& name) { return *window.findChild<QLineEdit*>(name); }
    std::vector<QPushButton*> chips()
    {
        std::vector<QPushButton*> shown;
        for (QPushButton* chip : window.findChildren<QPushButton*>("filterChip")) {
            if (chip->isVisible())
                shown.push_back(chip);
        }
        return shown;
    }
    QString roleName(int column)
    {
        return QString::fromStdString(window.document()->plan().find<Role>(model().roleAt(column))->name);
    }
    QString shortName(int column) { return model().headerData(column, Qt::Horizontal).toString(); }
    QString titleOf(int row) { return model().index(row, 0).data(Qt::EditRole).toString(); }
    QString currentTitle() { return titleOf(table().currentIndex().row()); }
    QAction* inFilterMenu(const QString& group, const QString& text)
    {
        FilterMenu& menu = workbench().chartPage().views().filterBar().menu();
        emit menu.aboutToShow();
        QMenu* within = group.isEmpty() ? &menu : menu.findChild<QMenu*>(group);
        REQUIRE(within);
        for (QAction* action : within->actions()) {
            if (QString(action->text()).remove('&') == text)
                return action;
        }
        FAIL("no entry " << text.toStdString());
        return nullptr;
    }

    MainWindow window;
};

} // namespace remit::test
