#pragma once

#include "core/id.h"
#include "widgets/parts/services.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>

class QBoxLayout;
class QLabel;
class QPushButton;
class QSplitter;

namespace remit {

class CatalogueLinks;
class ChartEditor;
class ChartLoads;
class ChartView;
class ConstellationCommands;
class HistoryPanel;
class Inspector;
class LoadCommands;
class MessageBanner;
class Navigator;
class PlanDocument;
class PlanChange;
class ShownConstellation;
class UndoActions;
class ViewCommands;
class FindingsPart;

/// Everything around the chart of an open plan: tool bar, banners, navigator, inspector and status line.
class Workbench : public QWidget {
    Q_OBJECT

public:
    Workbench(std::unique_ptr<PlanDocument> document, const Services& services, Prompts& prompts,
              QWidget* parent = nullptr);
    ~Workbench() override;

    PlanDocument& document() const { return *m_document; }
    ChartView& chart() const { return *m_chart; }
    ChartEditor& editor() const { return *m_editor; }
    Navigator& navigator() const { return *m_navigator; }
    Inspector& inspector() const { return *m_inspector; }
    ChartLoads& loads() const { return *m_loads; }
    LoadCommands& loadCommands() const { return *m_loadCommands; }
    ViewCommands& views() const { return *m_views; }
    HistoryPanel& history() const { return *m_history; }
    ConstellationCommands& constellations() const { return *m_constellations; }
    FindingsPart& findings() const { return *m_findings; }
    UndoActions& undoActions() const { return *m_undoActions; }
    CatalogueLinks& links() const { return *m_links; }

    ShownConstellation& shown() const { return *m_shown; }
    ConstellationId constellation() const;
    void setPanelShown(const QString& panel, bool shown);

    /// A line above the chart that goes by itself after some seconds. `run` is what the action does; saving a copy
    /// when it is empty.
    void showNotice(const QString& message, const QString& action = {}, std::function<void()> run = {});
    /// Stays until it is closed.
    void showProblem(const QString& message, const QString& action = {});
    QString statusText() const;
    QString noticeText() const;

signals:
    void exportWanted();
    void importWanted();
    void shelfWanted();
    void saveCopyWanted();
    void divisionOfLabourWanted();
    void linksWanted();
    /// One of "navigator", "inspector", "history".
    void panelShown(const QString& panel, bool shown);
    /// The plan or the shown constellation differs: titles and menus look again.
    void contextChanged();

private:
    void shareRoom(const QString& panel, bool shown);
    QWidget* makeToolBar();
    QWidget* makeStatusLine();
    void makeBanners(QBoxLayout& down);
    void makeLinks();
    void connectParts();
    void follow(const PlanChange& change);
    void showShown();
    void showStatus();
    void colorIcons();
    void changeEvent(QEvent* event) override;

    const Services& m_services;
    std::unique_ptr<PlanDocument> m_document;
    ShownConstellation* m_shown;
    /// Before what looks at it, so that it follows changes first.
    ChartLoads* m_loads;
    ChartView* m_chart;
    ChartEditor* m_editor;
    ViewCommands* m_views;
    Navigator* m_navigator;
    Inspector* m_inspector;
    LoadCommands* m_loadCommands;
    HistoryPanel* m_history;
    ConstellationCommands* m_constellations;
    FindingsPart* m_findings;
    UndoActions* m_undoActions;
    CatalogueLinks* m_links;
    QSplitter* m_splitter;
    QPushButton* m_undo = nullptr;
    QPushButton* m_redo = nullptr;
    MessageBanner* m_readOnly = nullptr;
    MessageBanner* m_problem = nullptr;
    MessageBanner* m_notice = nullptr;
    QLabel* m_counts = nullptr;
    QLabel* m_selected = nullptr;
    QLabel* m_saved = nullptr;
    QTimer m_noticeEnds;
    std::function<void()> m_noticeAction;
    bool m_inspectorWaits = false;
};

} // namespace remit
