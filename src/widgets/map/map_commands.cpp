#include "widgets/map/map_commands.h"

#include "analysis/coverage/absence.h"
#include "core/chart.h"
#include "core/organisation.h"
#include "model/document/plan_document.h"
#include "model/map/shown_map.h"
#include "model/steps/seat_steps.h"
#include "model/steps/unit_steps.h"
#include "widgets/map/map_view.h"
#include "words/absence_words.h"
#include "words/names.h"
#include "words/text.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace remit {

namespace {

QAction* made(QWidget& view, const QString& text, const QKeySequence& key, const QString& hint)
{
    auto* action = new QAction(text, &view);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setStatusTip(hint);
    view.addAction(action);
    return action;
}

QString withoutMnemonics(QString name)
{
    return name.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

bool isUnitNamed(const Plan& plan, const QString& name)
{
    const auto& all = plan.all<Unit>();
    return std::any_of(all.begin(), all.end(), [&](const auto& each) { return text(each.second.name) == name; });
}

} // namespace

MapCommands::MapCommands(ShownMap& map, MapView& view)
    : QObject(&view)
    , m_map(map)
    , m_view(view)
{
    makeActions();
    connect(m_actions.addSeat, &QAction::triggered, this, &MapCommands::addSeat);
    connect(m_actions.addTeam, &QAction::triggered, this,
            [this] { addUnit(UnitKind::team, UnitSide::internal, tr("Team")); });
    connect(m_actions.addProduct, &QAction::triggered, this,
            [this] { addUnit(UnitKind::product, UnitSide::internal, tr("Product")); });
    connect(m_actions.addStakeholders, &QAction::triggered, this,
            [this] { addUnit(UnitKind::stakeholders, UnitSide::external, tr("Customers")); });
    connect(m_actions.rename, &QAction::triggered, this, [this] { m_view.editCurrent(); });
    connect(m_actions.merge, &QAction::triggered, this, &MapCommands::merge);
    connect(m_actions.split, &QAction::triggered, this, &MapCommands::split);
    connect(m_actions.remove, &QAction::triggered, this, &MapCommands::remove);
    connect(m_actions.arrange, &QAction::triggered, this, [this] {
        m_map.document().perform(steps::arrangeMap(m_map.document().plan(), m_map.constellation()));
        m_view.zoom().fitLegibly();
    });
    connect(m_actions.away, &QAction::triggered, this, [this] { emit awayWanted(awaySeats()); });
    connect(m_actions.exportMap, &QAction::triggered, this, &MapCommands::exportWanted);
    connect(m_actions.zoomIn, &QAction::triggered, this, [this] { m_view.zoom().by(1.2); });
    connect(m_actions.zoomOut, &QAction::triggered, this, [this] { m_view.zoom().by(1 / 1.2); });
    connect(m_actions.fit, &QAction::triggered, this, [this] { m_view.zoom().fitAll(); });
    connect(&view, &MapView::headingTyped, this, &MapCommands::take);
    connect(&view, &MapView::placed, this, &MapCommands::place);
    connect(&view, &MapView::linked, this, &MapCommands::link);
    connect(&view, &MapView::personDropped, this, [this](SeatId seat, PersonId person) {
        const Plan& plan = m_map.document().plan();
        if (m_map.document().perform(steps::seatPerson(plan, {m_map.constellation(), seat}, person)))
            m_view.select({seat, {}});
    });
    connect(&view, &MapView::selectionChanged, this, &MapCommands::enable);
    connect(&map, &ShownMap::changed, this, &MapCommands::enable);
    enable();
}

void MapCommands::makeActions()
{
    const auto add = [this](const QString& text, const QKeySequence& key, const QString& hint) {
        return made(m_view, text, key, hint);
    };
    m_actions.addSeat = add(tr("Add &seat"), Qt::Key_Insert, tr("A vacant seat, reporting to the selected one"));
    m_actions.addTeam = add(tr("Add &team"), {}, tr("A team; served by the selected seat"));
    m_actions.addStakeholders
        = add(tr("Add sta&keholders"), {}, tr("Customers, Sales, …; looked after by the selected seat"));
    m_actions.addProduct = add(tr("Add &product"), {}, tr("From two on, products frame those who work on them"));
    m_actions.rename = add(tr("&Name…"), Qt::Key_F2, tr("Who sits there, or what the unit is called"));
    m_actions.merge = add(tr("&Merge hats"), {}, tr("One seat of the selected ones: what one person would carry"));
    m_actions.split = add(tr("Sp&lit hats"), {}, tr("A seat for each hat of the selected one"));
    m_actions.remove = add(tr("&Remove"), Qt::Key_Delete, tr("Takes the selected cards out of the constellation"));
    m_actions.arrange = add(tr("&Arrange again"), {}, tr("Forgets where cards were dragged"));
    m_actions.away
        = add(tr("What i&f somebody is away…"), {}, tr("Who has the last word then, and where the hours go"));
    m_actions.exportMap = add(tr("E&xport the map…"), {}, tr("As a picture or a PDF"));
    m_actions.zoomIn = add(tr("Zoom &in"), QKeySequence::ZoomIn, {});
    m_actions.zoomOut = add(tr("Zoom &out"), QKeySequence::ZoomOut, {});
    m_actions.fit = add(tr("&Whole map"), QKeySequence(Qt::CTRL | Qt::Key_0), tr("Fits the map into the window"));
}

void MapCommands::fillMenu(QMenu& menu) const
{
    const Actions& all = m_actions;
    menu.addActions({all.addSeat, all.addTeam, all.addProduct, all.addStakeholders});
    menu.addSeparator();
    menu.addActions({all.rename, all.merge, all.split});
    menu.addSeparator();
    menu.addAction(all.remove);
    menu.addSeparator();
    menu.addActions({all.away, all.exportMap});
}

void MapCommands::enable()
{
    const Plan& plan = m_map.document().plan();
    const std::vector<SeatId> seats = selectedSeats();
    const bool writable = !m_map.document().isReadOnly() && plan.find<Constellation>(m_map.constellation()) != nullptr;
    for (QAction* action : {m_actions.addSeat, m_actions.addTeam, m_actions.addStakeholders, m_actions.addProduct})
        action->setEnabled(writable);
    m_actions.rename->setEnabled(writable && m_view.selection().size() == 1);
    m_actions.remove->setEnabled(writable && !m_view.selection().empty());
    m_actions.merge->setEnabled(writable && seats.size() > 1);
    m_actions.split->setEnabled(writable && seats.size() == 1
                                && hatsOf(plan, {m_map.constellation(), seats.front()}).size() > 1);
    m_actions.arrange->setEnabled(writable && m_map.hasPlaced());
    m_actions.away->setEnabled(!seats.empty());
    m_actions.away->setText(
        seats.size() == 1
            ? tr("What i&f %1 is away…").arg(withoutMnemonics(whoIsAway(plan, m_map.constellation(), seats)))
            : tr("What i&f they are away…"));
    for (QAction* action : {m_actions.fit, m_actions.exportMap})
        action->setEnabled(!m_map.isEmpty());
}

std::vector<SeatId> MapCommands::selectedSeats() const
{
    std::vector<SeatId> seats;
    for (const MapItem& item : m_view.selection()) {
        if (item.seat)
            seats.push_back(item.seat);
    }
    return seats;
}

std::vector<SeatId> MapCommands::awaySeats() const
{
    const Plan& plan = m_map.document().plan();
    std::vector<SeatId> away;
    const auto add = [&](SeatId seat) {
        if (std::find(away.begin(), away.end(), seat) == away.end())
            away.push_back(seat);
    };
    for (const SeatId seat : selectedSeats()) {
        add(seat);
        if (const auto person = plan.find<Seat>({m_map.constellation(), seat})->person) {
            for (const SeatId other : seatsOfPerson(plan, m_map.constellation(), *person))
                add(other);
        }
    }
    return away;
}

/// Below the selected seat, with the first role that nobody wears yet.
void MapCommands::addSeat()
{
    const Plan& plan = m_map.document().plan();
    const ConstellationId constellation = m_map.constellation();
    const std::vector<SeatId> selected = selectedSeats();
    std::vector<RoleId> hats;
    for (const RoleId role : rolesInOrder(plan, constellation)) {
        if (hats.empty() && seatsOf(plan, constellation, role).empty())
            hats.push_back(role);
    }
    const auto id = newId<SeatId>();
    const auto manager = selected.empty() ? std::nullopt : std::optional(selected.front());
    if (m_map.document().perform(steps::addSeat(plan, constellation, id, hats, manager)))
        m_view.select({id, {}});
}

void MapCommands::addUnit(UnitKind kind, UnitSide side, const QString& name)
{
    const Plan& plan = m_map.document().plan();
    const ConstellationId constellation = m_map.constellation();
    const std::vector<SeatId> selected = selectedSeats();
    const auto id = newId<UnitId>();
    Step step = steps::addUnit(plan, constellation, id, kind, side,
                               nameFrom(freeName(name, [&](const QString& each) { return isUnitNamed(plan, each); })));
    if (selected.size() == 1) {
        std::vector<UnitId> units = servedBy(plan, {constellation, selected.front()});
        units.push_back(id);
        step.edit.append(steps::setServed(plan, {constellation, selected.front()}, units).edit);
    }
    if (!m_map.document().perform(step))
        return;
    m_view.select({{}, id});
    m_view.editCurrent();
}

void MapCommands::take(const MapItem& item, const QString& typed)
{
    const Plan& plan = m_map.document().plan();
    const Name name = nameFrom(typed);
    if (item.seat)
        m_map.document().perform(steps::fillSeat(plan, {m_map.constellation(), item.seat}, name));
    else if (name.text.isEmpty())
        emit noticed(tr("A team, product or group of stakeholders needs a name."));
    else
        m_map.document().perform(steps::renameUnit(plan, item.unit, name));
}

void MapCommands::place(const std::map<int, MapPoint>& places)
{
    std::map<SeatId, steps::MapPlace> seats;
    std::map<UnitId, steps::MapPlace> units;
    for (const auto& [index, point] : places) {
        const MapItem item = m_map.cards()[std::size_t(index)].item;
        if (item.seat)
            seats[item.seat] = {point.x, point.y};
        else
            units[item.unit] = {point.x, point.y};
    }
    const Plan& plan = m_map.document().plan();
    if (!m_map.document().perform(steps::placeOnMap(plan, m_map.constellation(), seats, units)))
        m_map.endPreview();
}

void MapCommands::link(const MapItem& from, const MapItem& to)
{
    const Plan& plan = m_map.document().plan();
    const Seat::Key seat{m_map.constellation(), from.seat};
    const Step step = to.unit ? steps::serveUnit(plan, seat, to.unit) : steps::leadSeat(plan, seat, to.seat);
    if (!step.edit.empty())
        m_map.document().perform(step);
    else if (to.unit)
        emit noticed(tr("It serves that already."));
    else if (plan.find<Seat>({m_map.constellation(), to.seat})->manager == from.seat)
        emit noticed(tr("That seat reports to it already."));
    else
        emit noticed(tr("A seat can't lead whom it reports to: the lines would make a circle."));
}

void MapCommands::remove()
{
    const Plan& plan = m_map.document().plan();
    const std::vector<SeatId> seats = selectedSeats();
    Step step = steps::removeSeats(plan, m_map.constellation(), seats);
    if (seats.empty())
        step = {};
    for (const MapItem& item : m_view.selection()) {
        if (!item.unit)
            continue;
        const Step removed = steps::removeUnit(plan, {m_map.constellation(), item.unit});
        step.label = step.label.isEmpty() ? removed.label : tr("Remove %1 cards").arg(m_view.selection().size());
        step.edit.append(removed.edit);
    }
    m_map.document().perform(step);
}

void MapCommands::merge()
{
    const std::vector<SeatId> seats = selectedSeats();
    if (m_map.document().perform(steps::mergeSeats(m_map.document().plan(), m_map.constellation(), seats)))
        m_view.select({seats.front(), {}});
}

void MapCommands::split()
{
    const Seat::Key seat{m_map.constellation(), selectedSeats().front()};
    if (m_map.document().perform(steps::splitSeat(m_map.document().plan(), seat)))
        m_view.select({std::get<1>(seat), {}});
}

} // namespace remit
