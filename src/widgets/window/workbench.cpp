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
#include "widgets/window/undo_actions.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace remit {

namespace {

constexpr int roomForBoth = 1160;

/// A button that does what the action does, and can do it when the action can.
QPushButton* buttonFor(QAction& action, const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
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
    , m_chartPage(new ChartPage(*m_document, *m_shown, services, prompts, m_pages))
    , m_navigator(new Navigator(*m_document, *m_shown, int(services.catalogue.entries.size()), this))
    , m_constellations(new ConstellationCommands(*m_document, *m_shown, services.catalogue, prompts, *this))
    , m_undoActions(new UndoActions(*m_document, m_pending, m_chartPage->findings().preview(), this))
    , m_overlay(new EdgeOverlay(this))
    , m_message(new MessageBanner(this))
{
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    down->addWidget(makeToolBar());
    down->addWidget(makeMiddle(), 1);
    down->addWidget(makeStatusLine());
    addPage(*m_chartPage);
    m_overlay->add(*m_message);
    connectParts();
    connectNavigator();
    showSaved();
    colorIcons();
    if (m_document->isReadOnly())
        sayReadOnly();
}

Workbench::~Workbench()
{
    m_pending.flush();
    m_services.preferences.setSplitterState(m_splitter->saveState());
    // The views look at the document until they are gone, and members go before children.
    delete m_splitter;
}

void Workbench::addPage(Page& page)
{
    m_pages->addWidget(&page);
    if (QWidget* panel = page.sidePanel())
        m_splitter->addWidget(panel);
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
    m_undo = buttonFor(m_undoActions->undo(), tr("Undo"), bar);
    m_redo = buttonFor(m_undoActions->redo(), tr("Redo"), bar);
    auto* exporting = new QPushButton(tr("Export…"), bar);
    m_undo->setObjectName("undoButton");
    m_redo->setObjectName("redoButton");
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

QSplitter* Workbench::makeMiddle()
{
    m_splitter = new QSplitter(this);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_navigator);
    m_splitter->addWidget(m_pages);
    m_splitter->setStretchFactor(1, 1);
    m_navigator->setMinimumWidth(180);
    return m_splitter;
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
    m_history->hide();
    m_splitter->addWidget(m_history);
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

QWidget* Workbench::panelNamed(const QString& panel) const
{
    if (panel == QStringLiteral("navigator"))
        return m_navigator;
    return panel == QStringLiteral("history") ? static_cast<QWidget*>(m_history) : page().sidePanel();
}

void Workbench::setPanelShown(const QString& panel, bool shown)
{
    if (shown && panel == QStringLiteral("history"))
        history();
    if (QWidget* named = panelNamed(panel))
        named->setVisible(shown);
    m_services.preferences.setPanelShown(panel, shown);
    emit panelShown(panel, shown);
    shareRoom(panel, shown);
}

bool Workbench::isPanelShown(const QString& panel) const
{
    const QWidget* named = panelNamed(panel);
    return named != nullptr && !named->isHidden();
}

/// In a narrow window the inspector and the undo list take turns, so that the chart keeps its room.
void Workbench::shareRoom(const QString& panel, bool shown)
{
    const bool isHistory = panel == QStringLiteral("history");
    if (!isHistory && panel != QStringLiteral("inspector"))
        return;
    if (shown && isVisible() && width() < roomForBoth) {
        const QString other = isHistory ? QStringLiteral("inspector") : QStringLiteral("history");
        if (!isPanelShown(other))
            return;
        m_inspectorWaits = isHistory;
        setPanelShown(other, false);
    } else if (!shown && isHistory && m_inspectorWaits) {
        m_inspectorWaits = false;
        setPanelShown(QStringLiteral("inspector"), true);
    }
}

void Workbench::follow(const PlanChange& change)
{
    m_message->makeWay();
    showSaved();
    if (change.touches<Constellation>())
        emit contextChanged();
}

void Workbench::showSaved()
{
    m_saved->setText((m_document->isReadOnly() ? tr("Read only · %1") : tr("Every change is saved · %1"))
                         .arg(m_document->fileName()));
}

void Workbench::sayReadOnly()
{
    say({tr("“%1” can only be read: the file or its folder is not writable for you. "
            "Keep a copy of your own to change it.")
             .arg(m_document->fileName()),
         tr("Save a copy…"), [this] { emit saveCopyWanted(); }});
}

void Workbench::say(const Message& message)
{
    m_message->say(message);
}

void Workbench::sayLastAgain()
{
    m_message->sayAgain();
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
