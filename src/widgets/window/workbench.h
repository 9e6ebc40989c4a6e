#pragma once

#include "core/id.h"
#include "widgets/parts/message_banner.h"
#include "widgets/parts/pending_input.h"
#include "widgets/parts/services.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace remit {

class ChartPage;
class ConstellationCommands;
class EdgeOverlay;
class HistoryPanel;
class Navigator;
class Page;
class PlanChange;
class PlanDocument;
class ShownConstellation;
class UndoActions;

/// The frame around the pages of an open plan: tool bar, panels at the sides, messages and status line.
class Workbench : public QWidget {
    Q_OBJECT

public:
    Workbench(std::unique_ptr<PlanDocument> document, const Services& services, Prompts& prompts,
              QWidget* parent = nullptr);
    ~Workbench() override;

    PlanDocument& document() const { return *m_document; }
    ShownConstellation& shown() const { return *m_shown; }
    ConstellationId constellation() const;
    ChartPage& chartPage() const { return *m_chartPage; }
    /// The one that shows.
    Page& page() const;
    ConstellationCommands& constellations() const { return *m_constellations; }
    UndoActions& undoActions() const { return *m_undoActions; }
    /// Made when it is first asked for.
    HistoryPanel& history();
    /// What is being typed anywhere in the workbench.
    const PendingInput& pending() const { return m_pending; }

    /// `panel` is "navigator", "inspector" (what stands at the right of the page) or "history".
    void setPanelShown(const QString& panel, bool shown);
    bool isPanelShown(const QString& panel) const;

    void say(const Message& message);
    void sayLastAgain();
    /// What is being said; empty when nothing is.
    QString noticeText() const;

signals:
    void exportWanted();
    void importWanted();
    void saveCopyWanted();
    void divisionOfLabourWanted();
    void panelShown(const QString& panel, bool shown);
    /// The plan or the shown constellation differs: titles and menus look again.
    void contextChanged();

private:
    void addPage(Page& page);
    QWidget* makeToolBar();
    QWidget* makeStatusLine();
    QSplitter* makeMiddle();
    void connectParts();
    void connectNavigator();
    QWidget* panelNamed(const QString& panel) const;
    void shareRoom(const QString& panel, bool shown);
    void follow(const PlanChange& change);
    void showSaved();
    void sayReadOnly();
    void colorIcons();
    void changeEvent(QEvent* event) override;

    const Services& m_services;
    Prompts& m_prompts;
    PendingInput m_pending;
    std::unique_ptr<PlanDocument> m_document;
    ShownConstellation* m_shown;
    QStackedWidget* m_pages;
    ChartPage* m_chartPage;
    Navigator* m_navigator;
    HistoryPanel* m_history = nullptr;
    ConstellationCommands* m_constellations;
    UndoActions* m_undoActions;
    EdgeOverlay* m_overlay;
    MessageBanner* m_message;
    QSplitter* m_splitter = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_redo = nullptr;
    QLabel* m_saved = nullptr;
    bool m_inspectorWaits = false;
};

} // namespace remit
