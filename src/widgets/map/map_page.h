#pragma once

#include "core/id.h"
#include "widgets/parts/page.h"

#include <vector>

class QLabel;

namespace remit {

class ChartFindings;
class ChartLoads;
class MapCommands;
class MapInspector;
class MapView;
class PlanDocument;
class ShownConstellation;
class ShownMap;

/// The page of the map: who sits where in the shown constellation, whom they lead and serve.
class MapPage : public Page {
    Q_OBJECT

public:
    /// `panelPlace` is the parent of the panel at its side.
    MapPage(PlanDocument& document, ShownConstellation& shown, const ChartLoads& loads, QWidget& panelPlace,
            QWidget* parent = nullptr);
    ~MapPage() override;

    /// Marks the cards by what is found about them; null for no marks.
    void setFindings(const ChartFindings* findings);

    MapView& view() const { return *m_view; }
    const ShownMap& map() const { return *m_map; }
    const MapCommands& commands() const { return *m_commands; }

    void fillMenu(MenuPart part, QMenu& menu) override;
    QWidget* tools() override { return m_tools; }
    QWidget* status() override;
    QWidget* sidePanel() override;
    int neededWidth() override;
    void takeKeyboard() override;
    QVariantMap place() const override;
    void returnTo(const QVariantMap& place) override;
    /// All but what is said in rows of the chart.
    bool canShow(const ChangePlace& place) override;
    void showPlace(const ChangePlace& place) override;
    void flash(const ChangePlace& place) override;

signals:
    void exportWanted();
    /// It is to be shown in the chart.
    void rowWanted(remit::ResponsibilityId row);

private:
    void makeTools();
    void makeEmpty();
    void refresh();
    void showAway(const std::vector<SeatId>& seats);

    ShownConstellation& m_shown;
    const ChartLoads& m_loads;
    ShownMap* m_map;
    MapView* m_view;
    MapCommands* m_commands;
    MapInspector* m_inspector;
    QWidget* m_tools = nullptr;
    QLabel* m_status;
    QWidget* m_empty = nullptr;
    QWidget* m_legend = nullptr;
};

} // namespace remit
