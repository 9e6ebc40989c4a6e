#pragma once

#include "widgets/parts/page.h"
#include "widgets/parts/services.h"

class QSplitter;

namespace remit {

class CatalogueCommands;
class CatalogueLinks;
class ChartEditor;
class ChartLoads;
class ChartStatus;
class ChartView;
class ChartWhereabouts;
class ColumnSwitch;
class FindingsPanel;
class FindingsPart;
class Inspector;
class LoadCommands;
class PlanDocument;
class ShownConstellation;
class ViewCommands;

/// The page of the responsibility chart: the matrix with its inspector, its findings and its loads.
class ChartPage : public Page {
    Q_OBJECT

public:
    /// `panelPlace` is the parent of the panel at its side.
    ChartPage(PlanDocument& document, ShownConstellation& shown, const Services& services, Prompts& prompts,
              QWidget& panelPlace, QWidget* parent = nullptr);
    ~ChartPage() override;

    ChartView& chart() const { return *m_chart; }
    ChartEditor& editor() const { return *m_editor; }
    ViewCommands& views() const { return *m_views; }
    Inspector& inspector() const { return *m_inspector; }
    ChartLoads& loads() const { return *m_loads; }
    ColumnSwitch& columns() const { return *m_columns; }
    LoadCommands& loadCommands() const { return *m_loadCommands; }
    FindingsPart& findings() const { return *m_findings; }
    CatalogueLinks& links() const { return *m_links; }
    CatalogueCommands& catalogue() const { return *m_catalogue; }

    /// What the status line counts: "14 responsibilities · 2 roles".
    QString statusText() const;

    void fillMenu(MenuPart part, QMenu& menu) override;
    QWidget* tools() override { return m_tools; }
    QWidget* status() override;
    QWidget* sidePanel() override;
    int neededWidth() override;
    QWidget& stage() override;
    QRegion inUse() override;
    QList<QWidget*> offers() override;
    bool takeOfferAway() override;
    void takeKeyboard() override;
    void leave() override;
    QVariantMap place() const override;
    void returnTo(const QVariantMap& place) override;
    /// Every change but who sits where.
    bool canShow(const ChangePlace& place) override;
    void showPlace(const ChangePlace& place) override;
    void flash(const ChangePlace& place) override;

signals:
    /// The chart is empty, and something else is to fill it.
    void importWanted();
    void divisionOfLabourWanted();

private:
    void makeTools();
    void connectChart();
    void connectFindings();
    void placeFindings(FindingsPanel& panel);
    void connectMenus();
    void offerLinks();
    void showShown();

    PlanDocument& m_document;
    ShownConstellation& m_shown;
    const ChartKnowledge m_knowledge;
    /// Before what looks at it, so that it follows changes first.
    ChartLoads* m_loads;
    /// What stands in it is made in it: to move a widget that has its style already costs as much as to make it.
    QSplitter* m_splitter;
    ChartView* m_chart;
    ChartEditor* m_editor;
    ViewCommands* m_views;
    Inspector* m_inspector;
    LoadCommands* m_loadCommands;
    FindingsPart* m_findings;
    ChartWhereabouts* m_whereabouts;
    CatalogueLinks* m_links;
    CatalogueCommands* m_catalogue;
    ChartStatus* m_status;
    ColumnSwitch* m_columns;
    QWidget* m_tools = nullptr;
    /// As it was told last.
    int m_neededWidth = -1;
};

} // namespace remit
