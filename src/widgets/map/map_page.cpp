#include "widgets/map/map_page.h"

#include "model/document/change_place.h"
#include "model/document/plan_document.h"
#include "model/document/shown_constellation.h"
#include "model/map/shown_map.h"
#include "widgets/map/away_dialog.h"
#include "widgets/map/map_commands.h"
#include "widgets/map/map_inspector.h"
#include "widgets/map/map_legend.h"
#include "widgets/map/map_view.h"
#include "widgets/parts/action_button.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace remit {

namespace {

MapItem itemOf(const ChangePlace& place)
{
    return {place.seat, place.unit};
}

} // namespace

MapPage::MapPage(PlanDocument& document, ShownConstellation& shown, const ChartLoads& loads, QWidget& panelPlace,
                 QWidget* parent)
    : Page(parent)
    , m_shown(shown)
    , m_loads(loads)
    , m_map(new ShownMap(document, shown, loads, this))
    , m_view(new MapView(*m_map, this))
    , m_commands(new MapCommands(*m_map, *m_view))
    , m_inspector(new MapInspector(*m_map, *m_view, *m_commands, &panelPlace))
    , m_status(new QLabel(this))
{
    m_view->setReadOnly(document.isReadOnly());
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    makeEmpty();
    down->addWidget(m_empty, 1);
    down->addWidget(m_view, 1);
    m_legend = new MapLegend(*m_map, this);
    down->addWidget(m_legend);
    m_inspector->setMinimumWidth(220);
    // It stands beside the page and may go before it.
    connect(m_inspector, &QObject::destroyed, this, [this] { m_inspector = nullptr; });
    makeTools();
    const auto notice = [this](const QString& text) { emit noticed({text}); };
    connect(m_commands, &MapCommands::noticed, this, notice);
    connect(m_inspector, &MapInspector::noticed, this, notice);
    // Also where there is no card yet to have the keyboard.
    addAction(m_commands->actions().addSeat);
    connect(m_commands, &MapCommands::awayWanted, this, &MapPage::showAway);
    connect(m_commands, &MapCommands::exportWanted, this, &MapPage::exportWanted);
    connect(m_map, &ShownMap::changed, this, &MapPage::refresh);
    connect(&shown, &ShownConstellation::aboutToChange, this, [this] {
        m_view->flush();
        m_inspector->flush();
    });
    connect(m_view, &MapView::menuAsked, this, [this](const QPoint& global) {
        QMenu menu;
        m_commands->fillMenu(menu);
        menu.exec(global);
    });
    refresh();
}

MapPage::~MapPage()
{
    // What looks at the map goes before it.
    delete m_inspector;
    delete m_view;
}

void MapPage::setFindings(const ChartFindings* findings)
{
    m_map->setFindings(findings);
}

void MapPage::makeTools()
{
    m_tools = new QWidget(this);
    auto* across = new QHBoxLayout(m_tools);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(10);
    const MapCommands::Actions& actions = m_commands->actions();
    auto* add = new QPushButton(tr("Add"), m_tools);
    add->setObjectName("addToMap");
    add->setToolTip(tr("Adds a seat, a team, a product or stakeholders"));
    add->setFocusPolicy(Qt::TabFocus);
    auto* menu = new QMenu(add);
    menu->addActions({actions.addSeat, actions.addTeam, actions.addProduct, actions.addStakeholders});
    add->setMenu(menu);
    across->addWidget(add);
    across->addStretch(1);
    for (QAction* action : {actions.arrange, actions.fit})
        across->addWidget(buttonFor(*action, m_tools));
}

/// What stands in place of a map on which nobody sits.
void MapPage::makeEmpty()
{
    m_empty = new QWidget(this);
    m_empty->setObjectName("emptyMap");
    auto* heading = new QLabel(tr("Who sits where?"), m_empty);
    heading->setProperty("part", "heading");
    heading->setAlignment(Qt::AlignCenter);
    auto* text
        = new QLabel(tr("A seat is a position: it wears one or more of the roles, and somebody sits in it or it is "
                        "vacant. Teams and stakeholders are what seats serve."),
                     m_empty);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignCenter);
    text->setProperty("part", "secondary");
    auto* add = buttonFor(*m_commands->actions().addSeat, m_empty);
    add->setObjectName("addFirstSeat");
    auto* down = new QVBoxLayout(m_empty);
    down->addStretch(1);
    down->addWidget(heading, 0, Qt::AlignCenter);
    auto* across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(text, 3);
    across->addStretch(1);
    down->addLayout(across);
    down->addSpacing(10);
    down->addWidget(add, 0, Qt::AlignCenter);
    down->addStretch(2);
}

void MapPage::refresh()
{
    const bool hadKeyboard = m_empty->isVisible() && m_empty->isAncestorOf(window()->focusWidget());
    m_empty->setVisible(m_map->isEmpty());
    m_view->setVisible(!m_map->isEmpty());
    m_legend->setVisible(!m_map->isEmpty());
    m_status->setText(m_map->summary());
    if (hadKeyboard && !m_map->isEmpty())
        m_view->setFocus();
}

void MapPage::showAway(const std::vector<SeatId>& seats)
{
    auto* dialog = new AwayDialog(m_map->document(), m_loads, seats, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AwayDialog::rowWanted, this, &MapPage::rowWanted);
    connect(dialog, &AwayDialog::seatWanted, this, [this](SeatId seat) {
        m_view->select({seat, {}});
        m_view->flash({seat, {}});
    });
    dialog->show();
}

void MapPage::fillMenu(MenuPart part, QMenu& menu)
{
    const MapCommands::Actions& actions = m_commands->actions();
    if (part == MenuPart::edit)
        m_commands->fillMenu(menu);
    if (part == MenuPart::look)
        menu.addActions({actions.zoomIn, actions.zoomOut, actions.fit, actions.arrange});
}

QWidget* MapPage::status()
{
    return m_status;
}

QWidget* MapPage::sidePanel()
{
    return m_inspector;
}

int MapPage::neededWidth()
{
    // A wider map is scrolled anyway.
    constexpr int mostNeeded = 900;
    return std::min(std::max(m_view->zoom().easyWidth(), minimumSizeHint().width()), mostNeeded);
}

void MapPage::takeKeyboard()
{
    m_map->isEmpty() ? m_empty->findChild<QPushButton*>()->setFocus() : m_view->setFocus();
}

QVariantMap MapPage::place() const
{
    const auto current = m_view->current();
    if (!current)
        return {};
    return {{QStringLiteral("seat"), QVariant::fromValue(qint64(current->seat.value))},
            {QStringLiteral("unit"), QVariant::fromValue(qint64(current->unit.value))}};
}

void MapPage::returnTo(const QVariantMap& place)
{
    m_view->select({SeatId{place.value(QStringLiteral("seat")).toLongLong()},
                    UnitId{place.value(QStringLiteral("unit")).toLongLong()}});
}

bool MapPage::canShow(const ChangePlace& place)
{
    return !place.responsibility && !place.area && !place.isOfCadence();
}

void MapPage::showPlace(const ChangePlace& place)
{
    if (place.constellation != m_shown.id())
        m_shown.show(place.constellation);
    m_view->select(itemOf(place));
    m_view->flash(itemOf(place));
}

void MapPage::flash(const ChangePlace& place)
{
    if (place.constellation == m_shown.id())
        m_view->flash(itemOf(place));
}

} // namespace remit
