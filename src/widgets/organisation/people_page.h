#pragma once

#include "widgets/parts/page.h"

#include <array>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QTabBar;

namespace remit {

class ChartLoads;
class OrganisationInspector;
class OrganisationTable;
class PlanDocument;
class ShownConstellation;
class TableCommands;
class TableView;
struct Catalogue;

/// The page of the tables: seats, people, units and locations, written as in a spreadsheet.
class PeoplePage : public Page {
    Q_OBJECT

public:
    enum Table { Seats, People, Units, Places };

    /// `panelPlace` is the parent of the panel at its side.
    PeoplePage(PlanDocument& document, ShownConstellation& shown, const ChartLoads& loads, const Catalogue& catalogue,
               QWidget& panelPlace, QWidget* parent = nullptr);
    ~PeoplePage() override;

    TableView& view(Table table) const { return *m_views[table]; }
    TableView& shownView() const;
    Table shownTable() const;
    void showTable(Table table);

    void fillMenu(MenuPart part, QMenu& menu) override;
    QWidget* status() override;
    QWidget* sidePanel() override;
    QWidget& stage() override;
    void takeKeyboard() override;
    void leave() override;
    QVariantMap place() const override;
    void returnTo(const QVariantMap& place) override;
    /// All but what is said in rows of the chart.
    bool canShow(const ChangePlace& place) override;
    void showPlace(const ChangePlace& place) override;
    void flash(const ChangePlace& place) override;

signals:
    void bringInWanted();

private:
    QWidget* makeBar();
    TableView* makeView(std::unique_ptr<OrganisationTable> table, int loadColumn = -1);
    QWidget* makeNote(const OrganisationTable& table, TableView& view);
    void turn();
    void showCounts();
    void showRow();

    PlanDocument& m_document;
    ShownConstellation& m_shown;
    const ChartLoads& m_loads;
    const Catalogue& m_catalogue;
    QTabBar* m_tabs;
    QLineEdit* m_filter;
    QStackedWidget* m_stack;
    TableCommands* m_commands;
    std::array<TableView*, 4> m_views;
    OrganisationInspector* m_inspector;
    QLabel* m_status;
};

} // namespace remit
