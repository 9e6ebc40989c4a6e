#pragma once

#include "core/id.h"
#include "model/chart/chart_findings.h"
#include "model/comparison/compared_constellations.h"
#include "widgets/compare/compare_whereabouts.h"
#include "widgets/parts/page.h"

#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;

namespace remit {

class CompareCommands;
class CompareGrid;
class CompareMenus;
class ComparisonNote;
class ComparisonTable;
class EmptyComparison;
class FigureTable;
class FigureView;
class MovesPanel;
class PlanDocument;
class ShownConstellation;

/// The page of the comparison: two to four constellations side by side, the short answer first.
class ComparePage : public Page {
    Q_OBJECT

public:
    /// `panelPlace` is the parent of the panel at its side.
    ComparePage(PlanDocument& document, const ShownConstellation& shown, MeasuringKnowledge knowledge, Today today,
                QWidget& panelPlace, QWidget* parent = nullptr);
    ~ComparePage() override;

    ComparedConstellations& compared() const { return *m_compared; }
    CompareGrid& grid() const { return *m_grid; }
    FigureView& figures() const { return *m_figures; }
    MovesPanel& moves() const { return *m_moves; }
    CompareCommands& commands() const { return *m_commands; }
    CompareMenus& menus() const { return *m_menus; }

    void fillMenu(MenuPart part, QMenu& menu) override;
    QWidget* tools() override { return m_tools; }
    QWidget* status() override;
    QWidget* sidePanel() override;
    int neededWidth() override;
    void takeKeyboard() override;
    QVariantMap place() const override { return m_whereabouts.place(); }
    void returnTo(const QVariantMap& place) override { m_whereabouts.returnTo(place); }
    bool canShow(const ChangePlace& place) override { return m_whereabouts.canShow(place); }
    void showPlace(const ChangePlace& place) override;
    void flash(const ChangePlace& place) override { m_whereabouts.flash(place); }

signals:
    void newConstellationWanted();
    void duplicateWanted();
    /// What people say is to be laid over each other.
    void settlingWanted();
    /// The cell is to be shown in the chart of its constellation; row and role may be 0.
    void chartWanted(remit::ConstellationId constellation, remit::ResponsibilityId row, remit::RoleId role);
    /// Pages of these constellations are to go out, by the name of the part; the first is where they begin. The plan
    /// has the former states among them.
    void paperWanted(const QString& part, const std::vector<remit::ConstellationId>& constellations,
                     const remit::Plan& plan);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void makeTools();
    QPushButton* addTool(const char* name, const QString& words, const QString& toolTip);
    void addMenu(QPushButton& button, void (CompareMenus::*fill)(QMenu&));
    void connectParts();
    void refresh();
    void showNote();
    void showAllRows();
    void shareHeight();
    void showCell(ConstellationId constellation, ResponsibilityId row, RoleId role);

    ComparedConstellations* m_compared;
    ComparisonTable* m_table;
    FigureTable* m_figureTable;
    FigureView* m_figures;
    CompareGrid* m_grid;
    CompareCommands* m_commands;
    CompareMenus* m_menus;
    CompareWhereabouts m_whereabouts;
    MovesPanel* m_moves;
    QWidget* m_tools = nullptr;
    QPushButton* m_choose = nullptr;
    QLineEdit* m_find = nullptr;
    QLabel* m_status;
    EmptyComparison* m_empty;
    QWidget* m_content;
    ComparisonNote* m_note;
    QSplitter* m_splitter;
};

} // namespace remit
