#include "widgets/window/workbench.h"

#include "model/comparison/compared_constellations.h"
#include "model/document/plan_document.h"
#include "model/document/shown_constellation.h"
#include "widgets/catalogue/catalogue_commands.h"
#include "widgets/chart/chart_editor.h"
#include "widgets/chart/chart_page.h"
#include "widgets/chart/inspector.h"
#include "widgets/chart/range_actions.h"
#include "widgets/constellations/constellation_commands.h"
#include "widgets/constellations/navigator.h"
#include "widgets/findings/finding_commands.h"
#include "widgets/findings/findings_part.h"
#include "widgets/frame/pages.h"
#include "widgets/frame/side_panels.h"
#include "widgets/frame/status_line.h"
#include "widgets/history/history_panel.h"
#include "widgets/history/snapshot_list.h"
#include "widgets/parts/edge_overlay.h"
#include "widgets/parts/page.h"
#include "widgets/parts/preferences.h"
#include "widgets/settling/settling_commands.h"
#include "widgets/window/agreement_actions.h"
#include "widgets/window/file_guard.h"
#include "widgets/window/news_teller.h"
#include "widgets/window/plan_pages.h"
#include "widgets/window/undo_actions.h"
#include "widgets/window/workbench_bar.h"

#include <QAction>
#include <QVBoxLayout>

namespace remit {

namespace {

/// It is added first.
constexpr int chartNumber = 0;
constexpr int navigatorWidth = 230;
constexpr int sidePanelWidth = 290;
constexpr int historyWidth = 250;

} // namespace

Workbench::Workbench(std::unique_ptr<PlanDocument> document, const Services& services, Prompts& prompts,
                     QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_prompts(prompts)
    , m_pending(*this)
    , m_document(std::move(document))
    , m_shown(new ShownConstellation(*m_document, this))
    , m_pages(new Pages(this))
    , m_panels(new SidePanels(
          m_pages->widget(), [this] { return m_pages->shownNumber() < 0 ? 0 : page().neededWidth(); },
          services.preferences, this))
    , m_others(*this, services, m_panels->place())
    , m_navigator(new Navigator(*m_document, *m_shown, int(services.catalogue.entries.size()), &m_panels->place()))
    , m_constellations(new ConstellationCommands(*m_document, *m_shown, services, prompts, *this))
    , m_settling(new SettlingCommands(*m_document, *m_shown, services, prompts, *this))
    , m_undoActions(new UndoActions(*m_document, m_pending, this))
    , m_agreements(new AgreementActions(*this, services))
    , m_guard(new FileGuard(*this))
    , m_bar(new WorkbenchBar(*m_undoActions, this))
    , m_status(new StatusLine(*m_document, this))
    , m_message(new MessageBanner(this))
{
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    down->addWidget(m_bar);
    down->addWidget(m_panels, 1);
    down->addWidget(m_status);
    m_panels->add(QStringLiteral("navigator"), tr("Constellations"), m_navigator, SidePanels::Side::left,
                  navigatorWidth);
    m_panels->add(QStringLiteral("inspector"), tr("Inspector"), nullptr, SidePanels::Side::right, sidePanelWidth);
    connectParts();
    connectNavigator();
    new NewsTeller(*this);
    addPage({QStringLiteral("chart"), tr("Chart"), [this](QWidget*) { return makeChart(); }});
    m_others.add();
    m_pages->showLast(services.preferences.placeIn(m_document->path()));
    showSaved();
    if (services.preferences.isPanelShown(QStringLiteral("history")))
        history();
    if (m_document->isReadOnly())
        sayReadOnly();
}

Workbench::~Workbench()
{
    m_pending.flush();
    // The views look at the document until they are gone, and members go before children.
    delete m_settling;
    delete m_panels;
}

void Workbench::addPage(PageMaker maker)
{
    m_bar->addTab(maker.title);
    m_pages->add(std::move(maker));
    emit contextChanged();
}

ChartPage* Workbench::makeChart()
{
    auto* chart = new ChartPage(*m_document, *m_shown, m_services, m_prompts, m_panels->place(), &m_pages->widget());
    m_undoActions->watch(chart->findings().preview());
    connect(chart, &ChartPage::importWanted, this, &Workbench::importWanted);
    connect(chart, &ChartPage::divisionOfLabourWanted, this, &Workbench::divisionOfLabourWanted);
    connect(&chart->inspector(), &Inspector::otherLettersWanted, m_constellations,
            &ConstellationCommands::chooseLetters);
    connect(&chart->findings().commands(), &FindingCommands::placeWanted, this,
            [this](const ChangePlace& place) { m_pages->showPlace(place); });
    connect(&chart->findings().commands(), &FindingCommands::comparisonWanted, this, [this](auto before, auto after) {
        turnToComparison(*m_pages).choose({before, after}, before);
    });
    chart->editor().ranges().setPasteTaker([this](PastedAs what) { return m_pasteTaker && m_pasteTaker(what); });
    return chart;
}

ChartPage& Workbench::chartPage()
{
    return static_cast<ChartPage&>(m_pages->at(chartNumber));
}

ChartPage& Workbench::showChart()
{
    m_pages->show(chartNumber);
    return chartPage();
}

void Workbench::setPasteTaker(std::function<bool(PastedAs)> taker)
{
    m_pasteTaker = std::move(taker);
}

/// What lies over a page and what stands beside it go and come with it.
void Workbench::settle(Page& page)
{
    if (page.sidePanel() != nullptr)
        page.sidePanel()->hide();
    auto* overlay = new EdgeOverlay(this);
    overlay->lieOver(page.stage(), [&page] { return page.inUse(); });
    for (QWidget* offer : page.offers())
        overlay->add(*offer);
    m_overlays.insert(&page, overlay);
    connect(&page, &Page::noticed, this, &Workbench::say);
    connect(&page, &Page::neededWidthChanged, m_panels, &SidePanels::arrange);
    followAfterPages();
}

/// What stands around a page asks it when the plan has changed: the page follows first, also one that comes later.
void Workbench::followAfterPages()
{
    disconnect(m_document.get(), &PlanDocument::changed, this, &Workbench::follow);
    connect(m_document.get(), &PlanDocument::changed, this, &Workbench::follow);
    disconnect(m_shown, &ShownConstellation::changed, this, &Workbench::contextChanged);
    connect(m_shown, &ShownConstellation::changed, this, &Workbench::contextChanged);
}

/// Puts what belongs to the shown page around it.
void Workbench::surround()
{
    m_bar->showPage(m_pages->shownNumber(), page().tools());
    m_status->showPage(page().status());
    m_panels->put(QStringLiteral("inspector"), page().sidePanel());
    m_overlays.value(&page())->add(*m_message);
    m_message->leavePage();
    emit contextChanged();
}

void Workbench::connectParts()
{
    connect(m_document.get(), &PlanDocument::failed, this, [this](const QString& message) {
        say({message, tr("Save a copy…"), [this] { emit saveCopyWanted(); }, Message::Kind::problem});
    });
    connect(m_guard, &FileGuard::changed, this, &Workbench::showSaved);
    connect(m_guard, &FileGuard::openAnewWanted, this, [this] { emit reopenWanted(m_document->path()); });
    connect(m_settling, &SettlingCommands::noticed, this, &Workbench::say);
    connect(m_panels, &SidePanels::shownChanged, this, &Workbench::panelShown);
    connect(m_shown, &ShownConstellation::aboutToChange, this, [this] { m_pending.flush(); });
    connect(m_pages, &Pages::made, this, &Workbench::settle);
    connect(m_pages, &Pages::aboutToTurn, this, [this] { m_pending.flush(); });
    connect(m_pages, &Pages::turned, this, &Workbench::surround);
    connect(m_bar, &WorkbenchBar::pageWanted, m_pages, &Pages::turnTo);
    connect(m_bar, &WorkbenchBar::exportWanted, this, [this] {
        m_pending.flush();
        emit exportWanted();
    });
}

void Workbench::connectNavigator()
{
    connect(m_navigator, &Navigator::clicked, this, [this] { page().takeKeyboard(); });
    connect(m_navigator, &Navigator::newConstellationWanted, m_constellations, &ConstellationCommands::create);
    connect(m_navigator, &Navigator::propertiesWanted, m_constellations, &ConstellationCommands::editProperties);
    connect(m_navigator, &Navigator::responsibilitiesWanted, m_constellations,
            &ConstellationCommands::addExistingResponsibilities);
    connect(m_navigator, &Navigator::rolesWanted, m_constellations, &ConstellationCommands::addExistingRoles);
    connect(m_navigator, &Navigator::shelfWanted, this, [this] { showChart().catalogue().shelf()->trigger(); });
}

HistoryPanel& Workbench::history()
{
    if (m_history != nullptr)
        return *m_history;
    m_history = new HistoryPanel(*m_document, m_prompts, this);
    m_history->setMinimumWidth(200);
    m_panels->add(QStringLiteral("history"), tr("Undo list"), m_history, SidePanels::Side::right, historyWidth);
    connect(m_history, &HistoryPanel::aboutToGo, this, [this] { m_pending.flush(); });
    connect(&m_history->snapshots(), &SnapshotList::restored, this, [this](const QString& name) {
        say({tr("The plan is as in “%1” again. Undo takes that back.").arg(name)});
    });
    return *m_history;
}

ConstellationId Workbench::constellation() const
{
    return m_shown->id();
}

Page& Workbench::page() const
{
    return m_pages->shown();
}

void Workbench::setPanelShown(const QString& panel, bool shown)
{
    if (shown && panel == QStringLiteral("history"))
        history();
    m_panels->setShown(panel, shown);
}

bool Workbench::isPanelShown(const QString& panel) const
{
    return m_panels->isShown(panel);
}

void Workbench::follow(const PlanChange& change)
{
    if (!m_follows)
        m_message->makeWay();
    showSaved();
    if (change.touches<Constellation>())
        emit contextChanged();
}

void Workbench::followOthers()
{
    m_follows = true;
    m_document->followOthers();
    m_follows = false;
}

void Workbench::showSaved()
{
    m_status->showSaved(m_guard->trouble());
}

QString Workbench::savedText() const
{
    return m_status->savedText();
}

void Workbench::sayReadOnly()
{
    say({tr("“%1” can only be read: the file or its folder is not writable for you. "
            "Keep a copy of your own to change it.")
             .arg(m_document->fileName()),
         tr("Save a copy…"), [this] { emit saveCopyWanted(); }});
}

QVariantMap Workbench::place() const
{
    QVariantMap place = m_pages->place();
    place.insert(QStringLiteral("constellation"), qlonglong(constellation().value));
    return place;
}

void Workbench::returnTo(const QVariantMap& place)
{
    const ConstellationId shown{place.value(QStringLiteral("constellation")).toLongLong()};
    if (shown != constellation() && m_document->plan().find<Constellation>(shown) != nullptr)
        m_shown->show(shown);
    m_pages->returnTo(place);
}

void Workbench::say(const Message& message)
{
    m_message->say(message);
}

QString Workbench::noticeText() const
{
    return m_message->isHidden() ? QString() : m_message->message();
}

} // namespace remit
