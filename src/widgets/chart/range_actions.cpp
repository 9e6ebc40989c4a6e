#include "widgets/chart/range_actions.h"

#include "core/chart.h"
#include "core/letters.h"
#include "model/chart/chart_model.h"
#include "model/document/plan_document.h"
#include "widgets/matrix/chart_grid.h"
#include "widgets/matrix/chart_table.h"
#include "widgets/matrix/chart_view.h"
#include "widgets/matrix/range_selection.h"
#include "words/text.h"

namespace remit {

RangeActions::RangeActions(PlanDocument& document, ChartView& view, QObject* parent)
    : QObject(parent)
    , cut(make(tr("Cut"), QKeySequence::Cut, &RangeActions::cutCells))
    , copy(nullptr)
    , paste(make(tr("Paste"), QKeySequence::Paste, &RangeActions::pasteBlock))
    , pasteLetters(make(tr("Paste letters only"), Qt::CTRL | Qt::SHIFT | Qt::Key_V, &RangeActions::pasteOnlyLetters))
    , fillDown(make(tr("Fill down"), Qt::CTRL | Qt::Key_D, &RangeActions::fillDownCells))
    , fillRight(make(tr("Fill right"), Qt::CTRL | Qt::Key_R, &RangeActions::fillRightCells))
    , stepLetters(make(tr("Next letter"), Qt::Key_Space, &RangeActions::step))
    , selectAll(make(tr("Select all"), QKeySequence::SelectAll, &RangeActions::selectEverything))
    , selectRow(make(tr("Select row"), Qt::SHIFT | Qt::Key_Space, &RangeActions::selectRows))
    , selectColumn(make(tr("Select column"), Qt::CTRL | Qt::Key_Space, &RangeActions::selectColumns))
    , m_document(document)
    , m_view(view)
{
    copy = new QAction(tr("Copy"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &RangeActions::copyCells);
    connect(&m_view, &ChartView::currentChanged, this, &RangeActions::update);
    connect(&range(), &RangeSelection::changed, this, &RangeActions::update);
    update();
}

QAction* RangeActions::make(const QString& label, const QKeySequence& key, void (RangeActions::*run)())
{
    auto* action = new QAction(label, this);
    action->setShortcut(key);
    // The chart's own key presses run them (see ChartEditor), so that they are quiet while a text is edited.
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, run);
    return action;
}

std::vector<QAction*> RangeActions::all() const
{
    return {cut, copy, paste, pasteLetters, fillDown, fillRight, stepLetters, selectAll, selectRow, selectColumn};
}

RangeSelection& RangeActions::range() const
{
    return m_view.table().range();
}

void RangeActions::update()
{
    const bool writable = !m_document.isReadOnly();
    const bool onCell = bool(m_view.currentRole()) || range().isRange();
    for (QAction* action : {cut, fillDown, fillRight, stepLetters})
        action->setEnabled(writable && onCell);
    const bool somewhere = m_view.table().currentIndex().isValid();
    paste->setEnabled(writable && somewhere);
    pasteLetters->setEnabled(writable && somewhere);
    copy->setEnabled(bool(m_view.currentResponsibility()) || range().isRange());
    for (QAction* action : {selectAll, selectRow, selectColumn})
        action->setEnabled(somewhere);
}

Cells RangeActions::cells() const
{
    if (range().isRange())
        return range().cells();
    if (!m_view.currentRole())
        return {};
    return {{m_view.constellation(), m_view.currentResponsibility(), m_view.currentRole()}};
}

QString RangeActions::cellsInWords(const Cells& cells) const
{
    if (cells.size() != 1)
        return tr("%1 cells").arg(cells.size());
    const auto [constellation, responsibility, role] = cells.front();
    const QString name = m_view.model().headerData(m_view.model().columnOf(role), Qt::Horizontal).toString();
    return tr("%1 on “%2”").arg(name, text(m_document.plan().find<Responsibility>(responsibility)->title));
}

void RangeActions::toggleLetter(const QString& letter)
{
    const Cells chosen = cells();
    const bool all = allHold(m_document.plan(), chosen, letter.toStdString());
    m_document.perform((all ? tr("Take %1 from %2") : tr("Give %1 to %2")).arg(letter, cellsInWords(chosen)),
                       toggleLetterIn(m_document.plan(), chosen, letter.toStdString()));
}

void RangeActions::replaceLetters(const QString& letters)
{
    const Cells chosen = cells();
    m_document.perform(tr("Set %1 for %2").arg(letters, cellsInWords(chosen)),
                       setLettersIn(m_document.plan(), chosen, letters.toStdString()));
}

void RangeActions::clear()
{
    const Cells chosen = cells();
    m_document.perform(tr("Clear %1").arg(cellsInWords(chosen)), setLettersIn(m_document.plan(), chosen, {}));
}

void RangeActions::step()
{
    const Cells chosen = cells();
    if (chosen.empty())
        return;
    const auto scheme = lettersOf(m_document.plan(), m_view.constellation());
    const Assignment::Key current{m_view.constellation(), m_view.currentResponsibility(), m_view.currentRole()};
    const std::string next
        = nextLetters(lettersAt(m_document.plan(), m_view.currentRole() ? current : chosen.front()), scheme);
    const QString label = next.empty() ? tr("Clear %1").arg(cellsInWords(chosen))
                                       : tr("Set %1 for %2").arg(text(next), cellsInWords(chosen));
    // Stepping on within a second is one step back.
    m_document.perform(label, setLettersIn(m_document.plan(), chosen, next),
                       QStringLiteral("step ") + cellsInWords(chosen));
}

void RangeActions::fillDownCells()
{
    fill(true);
}

void RangeActions::fillRightCells()
{
    fill(false);
}

/// One row (or column) alone is filled from its neighbour above (or left), as spreadsheets do.
void RangeActions::fill(bool down)
{
    const auto selected = range().block();
    if (!selected) {
        emit noticed(tr("Filling needs one range: select cells that stand together."));
        return;
    }
    CellBlock block = selected->cells;
    const ChartModel& model = m_view.model();
    if (down && block.rows.size() == 1) {
        int above = model.indexOf(block.rows.front()).row() - 1;
        while (above >= 0 && !model.responsibilityAt(above))
            --above;
        if (above >= 0)
            block.rows.insert(block.rows.begin(), model.responsibilityAt(above));
    } else if (!down && block.roles.size() == 1) {
        const RoleId left = model.roleAt(model.columnOf(block.roles.front()) - 1);
        if (left)
            block.roles.insert(block.roles.begin(), left);
    }
    const auto filled
        = down ? (block.rows.size() - 1) * block.roles.size() : block.rows.size() * (block.roles.size() - 1);
    if (block.rows.empty() || block.roles.empty() || filled == 0) {
        emit noticed(down ? tr("There is no row above to fill from.")
                          : tr("There is no role on the left to fill from."));
        return;
    }
    const QString label = filled == 1
        ? (down ? tr("Fill 1 cell down") : tr("Fill 1 cell to the right"))
        : (down ? tr("Fill %1 cells down") : tr("Fill %1 cells to the right")).arg(filled);
    m_document.perform(label,
                       down ? remit::fillDown(m_document.plan(), block) : remit::fillRight(m_document.plan(), block));
}

void RangeActions::selectEverything()
{
    range().selectAll();
}

void RangeActions::selectRows()
{
    const QModelIndex current = m_view.table().currentIndex();
    const QModelIndex extent = range().extent();
    const int first = std::min(current.row(), extent.row());
    range().selectRows(first, std::max(current.row(), extent.row()));
}

void RangeActions::selectColumns()
{
    const QModelIndex current = m_view.table().currentIndex();
    const QModelIndex extent = range().extent();
    const int first = std::min(current.column(), extent.column());
    range().selectColumns(first, std::max(current.column(), extent.column()));
}

bool RangeActions::extendBy(int key, Qt::KeyboardModifiers modifiers)
{
    if (!modifiers.testFlag(Qt::ShiftModifier) || modifiers.testFlag(Qt::AltModifier))
        return false;
    const QModelIndex extent = range().extent();
    if (!extent.isValid())
        return false;
    const QModelIndex to = m_view.table().grid().reach(extent, key, modifiers.testFlag(Qt::ControlModifier));
    if (!to.isValid())
        return false;
    range().extendTo(to);
    m_view.table().scrollTo(to);
    return true;
}

} // namespace remit
