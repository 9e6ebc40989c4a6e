#pragma once

#include "core/id.h"
#include "widgets/parts/message_banner.h"
#include "widgets/parts/pending_input.h"
#include "widgets/parts/services.h"

#include <QVariantMap>
#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace remit {

class ChartPage;
class ConstellationCommands;
class EdgeOverlay;
class FileGuard;
class HistoryPanel;
class Navigator;
class Page;
class PlanChange;
class PlanDocument;
class ShownConstellation;
class SidePanels;
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

    /// Where one is in the plan; values that another session understands.
    QVariantMap place() const;
    void returnTo(const QVariantMap& place);

    /// Takes in what others did to the plan and to its file.
    void followOthers();

    void say(const Message& message);
    void sayLastAgain() { m_message->sayAgain(); }
    /// What is being said; empty when nothing is.
    QString noticeText() const;
    /// What the status line says about the file.
    QString savedText() const;

signals:
    void exportWanted();
    void importWanted();
    void saveCopyWanted();
    void divisionOfLabourWanted();
    /// What stands at the path of the plan is to be opened in place of it.
    void reopenWanted(const QString& path);
    void panelShown(const QString& panel, bool shown);
    /// The plan or the shown constellation differs: titles and menus look again.
    void contextChanged();

private:
    void addPage(Page& page);
    QWidget* makeToolBar();
    QWidget* makeStatusLine();
    void connectParts();
    void connectNavigator();
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
    /// Before the pages are made in it: to move a widget that has its style already costs as much as to make it.
    SidePanels* m_panels;
    ChartPage* m_chartPage;
    Navigator* m_navigator;
    HistoryPanel* m_history = nullptr;
    ConstellationCommands* m_constellations;
    UndoActions* m_undoActions;
    FileGuard* m_guard;
    EdgeOverlay* m_overlay;
    MessageBanner* m_message;
    QPushButton* m_undo = nullptr;
    QPushButton* m_redo = nullptr;
    QLabel* m_saved = nullptr;
    /// What changes now was done by others.
    bool m_follows = false;
};

} // namespace remit
