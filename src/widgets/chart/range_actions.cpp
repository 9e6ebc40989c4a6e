#include "widgets/chart/range_actions.h"

#include "model/chart/chart_model.h"
#include "model/document/plan_document.h"
#include "model/steps/letter_steps.h"
#include "widgets/chart/cell_clipboard.h"
#include "widgets/matrix/chart_grid.h"
#include "widgets/matrix/chart_table.h"
#include "widgets/matrix/chart_view.h"
#include "widgets/matrix/range_selection.h"

namespace remit {

RangeActions::RangeActions(PlanDocument& document, ChartView& view, Prompts& prompts, ChartActions& actions,
                           QObject* parent)
    : ChartCommands(document, view, prompts, parent)
    , m_clipboard(new CellClipboard(document, view, this))
{
    const auto onRow = [this] { return has(Needs::row) || range().isRange(); };
    const auto anywhere = [this] { return isSomewhere(); };
    const auto pasting = [this] { return isSomewhere() && !m_document.isReadOnly(); };
    CellClipboard& board = *m_clipboard;
    cut = add(tr("Cut"), {QKeySequence::Cut}, Needs::cell, [&board] { board.cut(); });
    copy = addLooking(tr("Copy"), {QKeySequence::Copy}, onRow, [&board] { board.copy(); });
    paste = addLooking(tr("Paste"), {QKeySequence::Paste}, pasting, [&board] { board.paste(Pasting::all); });
    pasteLetters = addLooking(tr("Paste letters only"), {Qt::CTRL | Qt::SHIFT | Qt::Key_V}, pasting,
                              [&board] { board.paste(Pasting::lettersOnly); });
    fillDown = add(tr("Fill down"), {Qt::CTRL | Qt::Key_D}, Needs::cell, [this] { fill(true); });
    fillRight = add(tr("Fill right"), {Qt::CTRL | Qt::Key_R}, Needs::cell, [this] { fill(false); });
    stepLetters = add(tr("Next letter"), {Qt::Key_Space}, Needs::cell, [this] { step(); });
    actions.clearCell = add(tr("Clear letters"), {Qt::Key_Delete}, Needs::cell, [this] { clear(); });
    selectAll = addLooking(tr("Select all"), {QKeySequence::SelectAll}, anywhere, [this] { range().selectAll(); });
    selectRow = addLooking(tr("Select row"), {Qt::SHIFT | Qt::Key_Space}, anywhere, [this] { selectRows(); });
    selectColumn = addLooking(tr("Select column"), {Qt::CTRL | Qt::Key_Space}, anywhere, [this] { selectColumns(); });
    connect(m_clipboard, &CellClipboard::noticed, this, &RangeActions::noticed);
    update();
}

bool RangeActions::isSomewhere() const
{
    return m_view.table().currentIndex().isValid();
}

void RangeActions::setPasteTaker(std::function<bool(PastedAs)> taker)
{
    m_clipboard->setPasteTaker(std::move(taker));
}

void RangeActions::toggleLetter(const QString& letter)
{
    m_document.perform(steps::toggleLetter(plan(), selectedCells(), letter.toStdString()));
}

void RangeActions::replaceLetters(const QString& letters)
{
    m_document.perform(steps::setLetters(plan(), selectedCells(), letters.toStdString()));
}

void RangeActions::clear()
{
    m_document.perform(steps::setLetters(plan(), selectedCells(), {}));
}

void RangeActions::step()
{
    const Cells chosen = selectedCells();
    if (!chosen.empty())
        m_document.perform(steps::stepLetters(plan(), chosen, m_view.currentRole() ? cell() : chosen.front()));
}

/// One row (or column) alone is filled from its neighbour above (or left), as spreadsheets do.
CellBlock RangeActions::withSource(CellBlock block, bool down) const
{
    if (down && block.rows.size() == 1) {
        int above = model().indexOf(block.rows.front()).row() - 1;
        while (above >= 0 && !model().responsibilityAt(above))
            --above;
        if (above >= 0)
            block.rows.insert(block.rows.begin(), model().responsibilityAt(above));
    } else if (!down && block.roles.size() == 1) {
        const RoleId left = model().roleAt(model().columnOf(block.roles.front()) - 1);
        if (left)
            block.roles.insert(block.roles.begin(), left);
    }
    return block;
}

void RangeActions::fill(bool down)
{
    const auto selected = range().block();
    if (!selected) {
        emit noticed(tr("Filling needs one range: select cells that stand together."));
        return;
    }
    const CellBlock block = withSource(selected->cells, down);
    if (block.rows.size() < (down ? 2 : 1) || block.roles.size() < (down ? 1 : 2))
        emit noticed(down ? tr("There is no row above to fill from.")
                          : tr("There is no role on the left to fill from."));
    else
        m_document.perform(down ? steps::fillDown(plan(), block) : steps::fillRight(plan(), block));
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
