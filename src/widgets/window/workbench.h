#pragma once

#include "core/id.h"
#include "model/exchange/clipboard.h"
#include "widgets/fields/pending_input.h"
#include "widgets/parts/message_banner.h"
#include "widgets/parts/page.h"
#include "widgets/parts/services.h"
#include "widgets/window/plan_pages.h"

#include <QHash>
#include <QVariantMap>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

namespace remit {

class AgreementActions;
class ChartPage;
class ConstellationCommands;
class EdgeOverlay;
class FileGuard;
class HistoryPanel;
class Navigator;
class Page;
class Pages;
class Plan;
class PlanChange;
class PlanDocument;
class SettlingCommands;
class ShownConstellation;
class SidePanels;
class StatusLine;
class UndoActions;
class WorkbenchBar;
struct PageMaker;

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
    Pages& pages() const { return *m_pages; }
    /// The one that shows.
    Page& page() const;
    void addPage(PageMaker maker);
    /// The page of the chart, whatever shows; what only the chart can do goes there first: showChart().
    ChartPage& chartPage();
    ChartPage& showChart();
    /// Is asked about what is pasted into the chart and had better be looked over first; true when it has taken it.
    void setPasteTaker(std::function<bool(PastedAs)> taker);
    ConstellationCommands& constellations() const { return *m_constellations; }
    SettlingCommands& settling() const { return *m_settling; }
    AgreementActions& agreements() const { return *m_agreements; }
    Navigator& navigator() const { return *m_navigator; }
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
    /// False when nothing is being said.
    bool takeMessageAway() { return m_message->takeAway() || page().takeOfferAway(); }
    /// What is being said; empty when nothing is.
    QString noticeText() const;
    /// What the status line says about the file.
    QString savedText() const;

signals:
    void exportWanted();
    void mapExportWanted();
    void calendarExportWanted();
    /// Pages of these constellations, by the name of the part; the plan has the former states among them.
    void pagesExportWanted(const QString& part, const std::vector<remit::ConstellationId>& constellations,
                           const remit::Plan& plan);
    void importWanted();
    void peopleWanted();
    /// Busy times or free days are to come from a calendar file.
    void calendarWanted();
    void saveCopyWanted();
    void divisionOfLabourWanted();
    /// What stands at the path of the plan is to be opened in place of it.
    void reopenWanted(const QString& path);
    void panelShown(const QString& panel, bool shown);
    /// The plan or the shown constellation differs: titles and menus look again.
    void contextChanged();

private:
    ChartPage* makeChart();
    void settle(Page& page);
    void surround();
    void followAfterPages();
    void connectParts();
    void connectNavigator();
    void follow(const PlanChange& change);
    void showSaved();
    void sayReadOnly();

    const Services& m_services;
    Prompts& m_prompts;
    PendingInput m_pending;
    std::unique_ptr<PlanDocument> m_document;
    ShownConstellation* m_shown;
    Pages* m_pages;
    /// Before the pages are made in it: to move a widget that has its style already costs as much as to make it.
    SidePanels* m_panels;
    PlanPages m_others;
    Navigator* m_navigator;
    HistoryPanel* m_history = nullptr;
    ConstellationCommands* m_constellations;
    SettlingCommands* m_settling;
    UndoActions* m_undoActions;
    AgreementActions* m_agreements;
    FileGuard* m_guard;
    WorkbenchBar* m_bar;
    StatusLine* m_status;
    /// Lies over the shown page, in its overlay.
    MessageBanner* m_message;
    QHash<Page*, EdgeOverlay*> m_overlays;
    std::function<bool(PastedAs)> m_pasteTaker;
    /// What changes now was done by others.
    bool m_follows = false;
};

} // namespace remit
