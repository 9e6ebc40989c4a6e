#pragma once

#include "widgets/compare/compare_page.h"

#include "analysis/compared_charts.h"
#include "model/comparison/comparison_table.h"
#include "model/comparison/figure_table.h"
#include "model/document/change_place.h"
#include "model/document/shown_constellation.h"
#include "widgets/compare/compare_commands.h"
#include "widgets/compare/compare_grid.h"
#include "widgets/compare/figure_view.h"
#include "widgets/compare/moves_panel.h"
#include "widgets/frame/pages.h"
#include "widgets/window_actions.h"

#include <QApplication>
#include <QComboBox>
#include <QListWidget>
#include <QTabBar>
#include <QTableView>
#include <QTest>

/// A window on constellations side by side.
namespace remit::test {

inline const char* const todayText = "| PM | DT\n"
                                     "Delivery:\n"
                                     "Groom the backlog | AR | C\n"
                                     "Accept stories | AR | R\n"
                                     "Run the demo | AR | I";
inline const char* const proposedText = "| PM | PO | DT\n"
                                        "Delivery:\n"
                                        "Groom the backlog | I | AR | C\n"
                                        "Accept stories | | AR |\n"
                                        "Run the demo | AR | | I";

/// PM is role 1, DT 2, PO 3. A window on a plan, at the page of the comparison.
struct CompareWindow {
    explicit CompareWindow(const Plan& plan)
        : window(fixture.services())
    {
        const QString path = fixture.pathOf("compare.remit");
        REQUIRE(PlanDocument::create(path, plan));
        window.resize(1440, 900);
        window.show();
        REQUIRE(window.files().open(path));
        QApplication::setActiveWindow(&window);
        turn();
    }

    void turn()
    {
        Pages& pages = window.workbench()->pages();
        pages.turnTo(int(pages.titles().indexOf("Compare")));
        QCoreApplication::processEvents();
    }
    ComparePage& page() { return static_cast<ComparePage&>(window.workbench()->page()); }
    ComparisonTable& table() { return page().grid().table(); }
    QWidget& keys() { return page().grid().grid(); }
    const Plan& plan() { return window.document()->plan(); }
    QString said() { return window.workbench()->noticeText(); }
    void go(ConstellationId where, int row, int role)
    {
        page().grid().setCurrentIndex(table().indexOf(where, ResponsibilityId{row}, RoleId{role}));
    }
    /// Titles of the rows that are shown, bands with a colon.
    std::string rows()
    {
        std::string text;
        for (int row = 0; row < table().rowCount(); ++row)
            text += (row > 0 ? ", " : "") + table().index(row, 0).data().toString().toStdString()
                + (table().responsibilityAt(row) ? "" : ":");
        return text;
    }
    std::string letters(ConstellationId where, int row, int role)
    {
        return std::string(lettersAt(plan(), {where, ResponsibilityId{row}, RoleId{role}}));
    }
    QStringList moves()
    {
        page().moves().flush();
        QStringList told;
        for (int line = 0; line < page().moves().list().count(); ++line)
            told << page().moves().list().item(line)->text();
        return told;
    }

    WindowFixture fixture;
    MainWindow window;
};

} // namespace remit::test
