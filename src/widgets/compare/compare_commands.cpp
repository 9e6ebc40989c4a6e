#include "widgets/compare/compare_commands.h"

#include "analysis/matching/role_matching.h"
#include "core/letters.h"
#include "model/comparison/compared_constellations.h"
#include "model/comparison/comparison_table.h"
#include "model/document/plan_document.h"
#include "model/steps/comparison_steps.h"
#include "model/steps/constellation_steps.h"
#include "model/steps/letter_steps.h"
#include "widgets/compare/compare_grid.h"
#include "widgets/matrix/chart_grid.h"
#include "widgets/parts/key_press.h"
#include "words/comparison/comparison_words.h"
#include "words/refusals.h"
#include "words/text.h"

#include <QAction>
#include <QActionGroup>
#include <QKeyEvent>
#include <QMenu>

namespace remit {

CompareCommands::CompareCommands(ComparedConstellations& compared, CompareGrid& grid, QObject* parent)
    : QObject(parent)
    , m_compared(compared)
    , m_grid(grid)
    , m_changesOnly(new QAction(tr("Changes &only"), this))
    , m_by{new QAction(tr("Compare by &role"), this), new QAction(tr("Compare by &seat"), this),
           new QAction(tr("Compare by &person"), this)}
    , m_toChart(new QAction(tr("Show in the &chart"), this))
    , m_bring(new QAction(this))
{
    m_changesOnly->setCheckable(true);
    m_changesOnly->setChecked(grid.table().isChangesOnly());
    connect(m_changesOnly, &QAction::toggled, &grid.table(), &ComparisonTable::setChangesOnly);
    auto* group = new QActionGroup(this);
    for (std::size_t at = 0; at < m_by.size(); ++at) {
        m_by[at]->setCheckable(true);
        m_by[at]->setChecked(at == 0);
        group->addAction(m_by[at]);
        connect(m_by[at], &QAction::triggered, this,
                [this, at] { m_compared.setBy(Words<ComparedBy>::list[at].first); });
    }
    connect(m_toChart, &QAction::triggered, this, [this] { open(m_grid.currentIndex()); });
    connect(m_bring, &QAction::triggered, this, &CompareCommands::bringBaseline);
    connect(&compared, &ComparedConstellations::failed, this, [this](const QString& message) {
        emit noticed({message, {}, {}, Message::Kind::problem});
    });
    connect(&grid, &CompareGrid::activated, this, &CompareCommands::open);
    grid.grid().installEventFilter(this);
}

/// A band opens or closes; a cell leads to the chart.
void CompareCommands::open(const QModelIndex& index)
{
    ComparisonTable& table = m_grid.table();
    const ResponsibilityId row = table.responsibilityAt(index.row());
    if (!index.isValid())
        return;
    if (!row) {
        const auto area = table.areaAt(index.row());
        return table.setCollapsed(area, !table.isCollapsed(area));
    }
    const auto place = table.placeAt(index);
    const auto cell = table.cellAt(index);
    const std::size_t side = place ? place->side : m_compared.choice().baseline;
    emit chartWanted(m_compared.kept().presentOf(m_compared.choice().constellations[side]), row,
                     cell ? std::get<2>(*cell) : RoleId());
}

bool CompareCommands::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const KeyPress press = KeyPress::of(*static_cast<QKeyEvent*>(event));
    if (event->type() == QEvent::KeyPress)
        return run(press) || QObject::eventFilter(watched, event);
    if (!press.writes())
        return QObject::eventFilter(watched, event);
    event->accept();
    return true;
}

bool CompareCommands::run(const KeyPress& press)
{
    if (press.key == Qt::Key_Return || press.key == Qt::Key_Enter) {
        open(m_grid.currentIndex());
        return true;
    }
    if (press.key == Qt::Key_Delete || press.key == Qt::Key_Backspace) {
        clear();
        return true;
    }
    if (!press.isLetter() || !press.writes())
        return false;
    typeLetter(press);
    return true;
}

std::optional<Assignment::Key> CompareCommands::writableCell()
{
    const auto place = m_grid.table().placeAt(m_grid.currentIndex());
    if (!place)
        return std::nullopt;
    if (m_compared.document().isReadOnly()) {
        emit noticed({readOnlyWords()});
        return std::nullopt;
    }
    const auto cell = m_grid.table().cellAt(m_grid.currentIndex());
    if (!cell) {
        emit noticed({m_compared.choice().by == ComparedBy::roles
                          ? tr("This role takes no part in the constellation any more.")
                          : tr("Letters are given to roles: compare by role to change them.")});
        return std::nullopt;
    }
    if (m_compared.isKept(std::get<0>(*cell))) {
        emit noticed({tr("%1 is kept as it was: it can be read, not changed.")
                          .arg(constellationName(m_compared.plan(), std::get<0>(*cell)))});
        return std::nullopt;
    }
    const RowState state = m_compared.comparison().stateOf(place->side, place->row);
    if (state == RowState::here)
        return cell;
    sayNotAbout(*cell, state == RowState::leftOut);
    return std::nullopt;
}

void CompareCommands::sayNotAbout(const Assignment::Key& cell, bool isLeftOut)
{
    const auto [constellation, row, role] = cell;
    const QString name = constellationName(m_compared.plan(), constellation);
    if (isLeftOut) {
        emit noticed(
            {tr("%1 leaves this responsibility out.").arg(name), tr("Show in the chart"),
             [this, where = std::get<0>(cell), what = std::get<1>(cell)] { emit chartWanted(where, what, {}); }});
        return;
    }
    emit noticed({tr("This responsibility is not in %1 yet.").arg(name), tr("Add it"),
                  [this, where = std::get<0>(cell), what = std::get<1>(cell)] {
                      m_compared.document().perform(steps::addRowsTo(m_compared.plan(), where, {what}));
                  }});
}

void CompareCommands::typeLetter(const KeyPress& press)
{
    const auto cell = writableCell();
    if (!cell)
        return;
    const ConstellationId constellation = std::get<0>(*cell);
    const QString letter = letterMeant(press, lettersOf(m_compared.plan(), constellation));
    if (letter.isEmpty())
        emit noticed({noLetterWords(m_compared.plan(), constellation, press.text)});
    else
        m_compared.document().perform(steps::toggleLetter(m_compared.plan(), {*cell}, letter.toStdString()));
}

void CompareCommands::clear()
{
    const auto cell = writableCell();
    if (cell)
        m_compared.document().perform(steps::setLetters(m_compared.plan(), {*cell}, {}));
}

/// Brings the row to what the baseline says of it: one step back.
void CompareCommands::bringBaseline()
{
    const auto place = m_grid.table().placeAt(m_grid.currentIndex());
    if (!place || m_compared.comparison().isBaseline(place->side))
        return;
    const ConstellationId to = m_compared.choice().constellations[place->side];
    Step step = steps::bringRow(m_compared.plan(), to, m_compared.baseline(),
                                m_compared.comparison().rows()[std::size_t(place->row)].responsibility);
    step.edit = m_compared.kept().withMissing(std::move(step.edit), to);
    m_compared.document().perform(std::move(step));
}

void CompareCommands::fillCellMenu(QMenu& menu)
{
    const auto place = m_grid.table().placeAt(m_grid.currentIndex());
    const bool isRow = bool(m_grid.table().responsibilityAt(m_grid.currentIndex().row()));
    m_toChart->setEnabled(isRow);
    menu.addAction(m_toChart);
    const bool canBring = place && !m_compared.comparison().isBaseline(place->side)
        && !m_compared.isKept(m_compared.choice().constellations[place->side])
        && m_compared.comparison().differsIn(place->row) && !m_compared.document().isReadOnly();
    m_bring->setText(tr("Make this row as in %1").arg(constellationName(m_compared.plan(), m_compared.baseline())));
    m_bring->setEnabled(canBring);
    menu.addAction(m_bring);
    if (place && !m_compared.document().isReadOnly())
        addPairing(menu, *place);
}

/// A role that only one of the two has can be told to be one of the other's, as after an import under another name.
void CompareCommands::addPairing(QMenu& menu, const ComparedPlace& place)
{
    const ComparedSide& side = m_compared.comparison().sides()[place.side];
    const ComparedColumn& column = side.columns[place.column];
    const ConstellationId there = column.isGone ? side.constellation : m_compared.baseline();
    const ConstellationId here = column.isGone ? m_compared.baseline() : side.constellation;
    const Plan& plan = m_compared.plan();
    if (!column.role || here == there || plan.find<ConstellationRole>({there, column.role}) != nullptr)
        return;
    QMenu* roles = menu.addMenu(tr("Same role as"));
    for (const RoleId other : pairableRoles(plan, here, there)) {
        QAction* action = roles->addAction(text(plan.find<Role>(other)->name).replace('&', "&&"));
        action->setCheckable(true);
        action->setChecked(arePaired(plan, column.role, other));
        connect(action, &QAction::triggered, this, [this, role = column.role, other](bool paired) {
            m_compared.document().perform(steps::setPaired(m_compared.plan(), role, other, paired));
        });
    }
    roles->setEnabled(!roles->isEmpty());
}

void CompareCommands::fillLookMenu(QMenu& menu)
{
    menu.addAction(m_changesOnly);
    menu.addSeparator();
    for (QAction* action : m_by)
        menu.addAction(action);
}

} // namespace remit
