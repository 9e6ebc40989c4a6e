#include "widgets/window/workbench.h"

#include "model/document/plan_document.h"
#include "model/document/shown_constellation.h"
#include "widgets/catalogue/catalogue_commands.h"
#include "widgets/chart/chart_page.h"
#include "widgets/chart/inspector.h"
#include "widgets/constellations/constellation_commands.h"
#include "widgets/constellations/navigator.h"
#include "widgets/findings/findings_part.h"
#include "widgets/history/history_panel.h"
#include "widgets/history/snapshot_list.h"
#include "widgets/look/theme.h"
#include "widgets/parts/edge_overlay.h"
#include "widgets/parts/preferences.h"
#include "widgets/window/file_guard.h"
#include "widgets/window/news_teller.h"
#include "widgets/window/side_panels.h"
#include "widgets/window/undo_actions.h"
#include "words/names.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

namespace remit {

namespace {

constexpr int navigatorWidth = 230;
constexpr int sidePanelWidth = 290;
constexpr int historyWidth = 250;

/// A button that does what the action does, and can do it when the action can.
QPushButton* buttonFor(QAction& action, const QString& text, const QString& name, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(name);
    const auto look = [button, &action] {
        button->setEnabled(action.isEnabled());
        button->setToolTip(action.toolTip());
    };
    QObject::connect(&action, &QAction::changed, button, look);
    QObject::connect(button, &QPushButton::clicked, &action, &QAction::trigger);
    look();
    return button;
}

} // namespace

Workbench::Workbench(std::unique_ptr<PlanDocument> document, const Services& services, Prompts& prompts,
                     QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_prompts(prompts)
    , m_pending(*this)
    , m_document(std::move(document))
    , m_shown(new ShownConstellation(*m_document, this))
    , m_pages(new QStackedWidget(this))
    , m_panels(new SidePanels(
          *m_pages, [this] { return m_pages->count() == 0 ? 0 : page().neededWidth(); }, services.preferences, this))
    , m_chartPage(new ChartPage(*m_document, *m_shown, services, prompts, m_pages))
    , m_navigator(new Navigator(*m_document, *m_shown, int(services.catalogue.entries.size()), this))
    , m_constellations(new ConstellationCommands(*m_document, *m_shown, services.catalogue, prompts, *this))
    , m_undoActions(new UndoActions(*m_document, m_pending, m_chartPage->findings().preview(), this))
    , m_guard(new FileGuard(*this))
    , m_overlay(new EdgeOverlay(this))
    , m_message(new MessageBanner(this))
{
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    down->addWidget(makeToolBar());
    down->addWidget(m_panels, 1);
    down->addWidget(makeStatusLine());
    m_navigator->setMinimumWidth(180);
    m_panels->add(QStringLiteral("navigator"), tr("Constellations"), *m_navigator, SidePanels::Side::left,
                  navigatorWidth);
    addPage(*m_chartPage);
    m_overlay->add(*m_message);
    connectParts();
    connectNavigator();
    new NewsTeller(*this);
    showSaved();
    colorIcons();
    if (services.preferences.isPanelShown(QStringLiteral("history")))
        history();
    if (m_document->isReadOnly())
        sayReadOnly();
}

Workbench::~Workbench()
{
    m_pending.flush();
    // The views look at the document until they are gone, and members go before children.
    delete m_panels;
}

void Workbench::addPage(Page& page)
{
    m_pages->addWidget(&page);
    if (QWidget* panel = page.sidePanel())
        m_panels->add(QStringLiteral("inspector"), tr("Inspector"), *panel, SidePanels::Side::right, sidePanelWidth);
    for (QWidget* offer : page.offers())
        m_overlay->add(*offer);
    m_overlay->lieOver(page.stage(), [&page] { return page.inUse(); });
    connect(&page, &Page::noticed, this, &Workbench::say);
}

QWidget* Workbench::makeToolBar()
{
    auto* bar = new QFrame(this);
    bar->setObjectName("workbenchBar");
    auto* across = new QHBoxLayout(bar);
    across->setContentsMargins(12, 6, 12, 6);
    across->setSpacing(10);
    m_undo = buttonFor(m_undoActions->undo(), tr("Undo"), QStringLiteral("undoButton"), bar);
    m_redo = buttonFor(m_undoActions->redo(), tr("Redo"), QStringLiteral("redoButton"), bar);
    auto* exporting = new QPushButton(tr("Export…"), bar);
    exporting->setObjectName("exportButton");
    for (QPushButton* button : {m_undo, m_redo, exporting})
        button->setFocusPolicy(Qt::TabFocus);
    across->addWidget(m_undo);
    across->addWidget(m_redo);
    across->addWidget(m_chartPage->tools(), 1);
    across->addWidget(exporting);
    connect(exporting, &QPushButton::clicked, this, [this] {
        m_pending.flush();
        emit exportWanted();
    });
    return bar;
}

QWidget* Workbench::makeStatusLine()
{
    auto* line = new QFrame(this);
    line->setObjectName("statusLine");
    auto* across = new QHBoxLayout(line);
    across->setContentsMargins(12, 4, 12, 4);
    m_saved = new QLabel(line);
    m_saved->setProperty("part", "status");
    across->addWidget(m_chartPage->status(), 1);
    across->addSpacing(16);
    across->addWidget(m_saved);
    return line;
}

void Workbench::connectParts()
{
    connect(m_document.get(), &PlanDocument::changed, this, &Workbench::follow);
    connect(m_document.get(), &PlanDocument::failed, this, [this](const QString& message) {
        say({message, tr("Save a copy…"), [this] { emit saveCopyWanted(); }, Message::Kind::problem});
    });
    connect(m_guard, &FileGuard::changed, this, &Workbench::showSaved);
    connect(m_guard, &FileGuard::openAnewWanted, this, [this] { emit reopenWanted(m_document->path()); });
    connect(m_panels, &SidePanels::shownChanged, this, &Workbench::panelShown);
    connect(m_shown, &ShownConstellation::aboutToChange, this, [this] { m_pending.flush(); });
    connect(m_shown, &ShownConstellation::changed, this, &Workbench::contextChanged);
    connect(m_chartPage, &ChartPage::importWanted, this, &Workbench::importWanted);
    connect(m_chartPage, &ChartPage::divisionOfLabourWanted, this, &Workbench::divisionOfLabourWanted);
    connect(&m_chartPage->inspector(), &Inspector::otherLettersWanted, m_constellations,
            &ConstellationCommands::chooseLetters);
}

void Workbench::connectNavigator()
{
    ConstellationCommands* commands = m_constellations;
    connect(m_navigator, &Navigator::newConstellationWanted, commands, &ConstellationCommands::create);
    connect(m_navigator, &Navigator::propertiesWanted, commands, &ConstellationCommands::editProperties);
    connect(m_navigator, &Navigator::responsibilitiesWanted, commands,
            &ConstellationCommands::addExistingResponsibilities);
    connect(m_navigator, &Navigator::rolesWanted, commands, &ConstellationCommands::addExistingRoles);
    connect(m_navigator, &Navigator::shelfWanted, m_chartPage->catalogue().shelf(), &QAction::trigger);
}

HistoryPanel& Workbench::history()
{
    if (m_history != nullptr)
        return *m_history;
    m_history = new HistoryPanel(*m_document, m_prompts, this);
    m_history->setMinimumWidth(200);
    m_panels->add(QStringLiteral("history"), tr("Undo list"), *m_history, SidePanels::Side::right, historyWidth);
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
    return *qobject_cast<Page*>(m_pages->currentWidget());
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
    const QString trouble = m_guard->trouble();
    m_saved->setText(trouble.isEmpty()
                         ? (m_document->isReadOnly() ? tr("Read only · %1") : tr("Every change is saved · %1"))
                               .arg(m_document->fileName())
                         : trouble);
    m_saved->setProperty("part", trouble.isEmpty() ? "status" : "problem");
    m_saved->style()->unpolish(m_saved);
    m_saved->style()->polish(m_saved);
}

QString Workbench::savedText() const
{
    return m_saved->text();
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
    QVariantMap place = m_chartPage->place();
    place.insert(QStringLiteral("constellation"), qlonglong(constellation().value));
    return place;
}

void Workbench::returnTo(const QVariantMap& place)
{
    const ConstellationId shown{place.value(QStringLiteral("constellation")).toLongLong()};
    if (shown != constellation() && m_document->plan().find<Constellation>(shown) != nullptr)
        m_shown->show(shown);
    m_chartPage->returnTo(place);
}

void Workbench::say(const Message& message)
{
    m_message->say(message);
}

QString Workbench::noticeText() const
{
    return m_message->isHidden() ? QString() : m_message->message();
}

void Workbench::colorIcons()
{
    const Theme theme = themeFor(palette());
    m_undo->setIcon(lineIcon("undo", theme.text));
    m_redo->setIcon(lineIcon("redo", theme.text));
}

void Workbench::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_undo)
        colorIcons();
}

} // namespace remit
