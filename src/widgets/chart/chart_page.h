#pragma once

#include "widgets/parts/page.h"
#include "widgets/parts/services.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QSplitter;

namespace remit {

class CatalogueCommands;
class CatalogueLinks;
class ChartEditor;
class ChartLoads;
class ChartView;
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
    ChartPage(PlanDocument& document, ShownConstellation& shown, const Services& services, Prompts& prompts,
              QWidget* parent = nullptr);
    ~ChartPage() override;

    ChartView& chart() const { return *m_chart; }
    ChartEditor& editor() const { return *m_editor; }
    ViewCommands& views() const { return *m_views; }
    Inspector& inspector() const { return *m_inspector; }
    ChartLoads& loads() const { return *m_loads; }
    LoadCommands& loadCommands() const { return *m_loadCommands; }
    FindingsPart& findings() const { return *m_findings; }
    CatalogueLinks& links() const { return *m_links; }
    CatalogueCommands& catalogue() const { return *m_catalogue; }

    /// What the status line counts: "14 responsibilities · 2 roles".
    QString statusText() const;

    QString title() const override;
    void fillMenu(MenuPart part, QMenu& menu) override;
    QWidget* tools() override { return m_tools; }
    QWidget* status() override { return m_status; }
    QWidget* sidePanel() override;
    QWidget& stage() override;
    QRect inUse() override;
    QList<QWidget*> offers() override;
    void takeKeyboard() override;

signals:
    /// The chart is empty, and something else is to fill it.
    void importWanted();
    void divisionOfLabourWanted();

private:
    void makeTools();
    void makeStatus();
    void connectChart();
    void connectFindings();
    void connectMenus();
    void offerLinks();
    void showShown();
    void showCounts();
    void showQuestions();

    PlanDocument& m_document;
    ShownConstellation& m_shown;
    /// Before what looks at it, so that it follows changes first.
    ChartLoads* m_loads;
    ChartView* m_chart;
    ChartEditor* m_editor;
    ViewCommands* m_views;
    Inspector* m_inspector;
    LoadCommands* m_loadCommands;
    FindingsPart* m_findings;
    CatalogueLinks* m_links;
    CatalogueCommands* m_catalogue;
    QSplitter* m_splitter;
    QWidget* m_tools = nullptr;
    QWidget* m_status = nullptr;
    QLabel* m_counts = nullptr;
    QPushButton* m_questions = nullptr;
    QLabel* m_selected = nullptr;
};

} // namespace remit
