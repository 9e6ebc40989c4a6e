#include "widgets/chart/cell_clipboard.h"

#include "core/edits/edits_of_ranges.h"
#include "core/letters.h"
#include "exchange/recognition/cell_reading.h"
#include "model/chart/chart_model.h"
#include "model/document/plan_document.h"
#include "model/exchange/clipboard.h"
#include "model/exchange/paste.h"
#include "model/steps/letter_steps.h"
#include "widgets/matrix/chart_table.h"
#include "widgets/matrix/chart_view.h"
#include "widgets/matrix/range_selection.h"

#include <QClipboard>
#include <QGuiApplication>

namespace remit {

namespace {

/// Whether the first column holds something else than letters, such as titles.
bool beginsWithTitles(const TextGrid& block, const std::vector<Letter>& scheme)
{
    return block.columnCount() > 1 && std::any_of(block.rows.begin(), block.rows.end(), [&](const auto& row) {
               return !row.empty() && readCell(row.front(), scheme).kind == Mark::Kind::text;
           });
}

void dropFirstColumn(TextGrid& block)
{
    for (auto& row : block.rows) {
        if (!row.empty())
            row.erase(row.begin());
    }
}

} // namespace

CellClipboard::CellClipboard(PlanDocument& document, ChartView& view, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_view(view)
{
}

RangeSelection& CellClipboard::range() const
{
    return m_view.table().range();
}

bool CellClipboard::copy()
{
    const auto block = range().block();
    if (!block || block->cells.rows.empty()) {
        emit noticed(block ? tr("There is nothing to copy here.")
                           : tr("Copying needs one range: select cells that stand together."));
        return false;
    }
    const bool withRoles = range().isRange() && (block->withTitles || block->wholeColumns);
    const TextGrid grid = textOf(m_document.plan(), block->cells, block->withTitles, withRoles);
    const auto look = lookOf(m_document.plan(), block->cells, block->withTitles, withRoles);
    QGuiApplication::clipboard()->setMimeData(mimeDataFor(grid, look).release());
    return true;
}

void CellClipboard::cut()
{
    const Cells cells = range().cells();
    if (copy())
        m_document.perform(steps::cutLetters(m_document.plan(), cells));
}

void CellClipboard::paste(Pasting what)
{
    const bool lettersOnly = what == Pasting::lettersOnly;
    auto block = blockFrom(QGuiApplication::clipboard()->mimeData());
    if (!block) {
        emit noticed(QString::fromStdString(block.error().message));
        return;
    }
    PasteTarget target = pasteTarget();
    if (!lettersOnly && isLookedOver(target, *block))
        return;
    if (target.rows.empty() && !target.withTitles) {
        emit noticed(tr("Choose a cell of a responsibility to paste into, or the first column for new rows."));
        return;
    }
    if (lettersOnly) {
        if (beginsWithTitles(*block, lettersOf(m_document.plan(), m_view.constellation())))
            dropFirstColumn(*block);
        target.selectedColumns -= target.withTitles && target.selectedColumns > 1 ? 1 : 0;
        target.withTitles = false;
    }
    put(target, *block);
}

/// Lines of who does what where titles go, and tables with names of roles that do not just fit in.
bool CellClipboard::isLookedOver(const PasteTarget& target, const TextGrid& block) const
{
    const bool isColumn = block.columnCount() == 1;
    if (target.withTitles && isColumn && isTaken(PastedAs::lines))
        return true;
    const bool isMarkdown = isColumn && QGuiApplication::clipboard()->text().contains(u'|');
    const bool hasPlace = target.withTitles || !target.rows.empty();
    const bool fits = hasPlace && !isMarkdown && pasteAt(m_document.plan(), target, block).problem.isEmpty();
    return !fits && isTaken(PastedAs::table);
}

void CellClipboard::put(const PasteTarget& target, const TextGrid& block)
{
    Paste pasted = pasteAt(m_document.plan(), target, block);
    const int rows = pasted.added + pasted.renamed;
    const QString cells = pasted.cells == 1 ? tr("Paste 1 cell") : tr("Paste %1 cells").arg(pasted.cells);
    const QString label = rows == 0 ? cells : (rows == 1 ? tr("Paste 1 row") : tr("Paste %1 rows").arg(rows));
    if (!m_document.perform(label, std::move(pasted.edit)))
        return;
    if (const QString message = inWords(pasted); !message.isEmpty())
        emit noticed(message);
}

/// From the upper left selected cell on, over rows and roles as they are shown.
PasteTarget CellClipboard::pasteTarget() const
{
    const ChartModel& model = m_view.model();
    PasteTarget target;
    target.constellation = m_view.constellation();
    const QModelIndex current = m_view.table().currentIndex();
    QModelIndex from = current;
    if (const auto block = range().block(); block && range().isRange() && !block->cells.rows.empty()) {
        target.selectedRows = block->cells.rows.size();
        target.selectedColumns = block->columnCount();
        const RoleId first = block->withTitles || block->cells.roles.empty() ? RoleId{} : block->cells.roles.front();
        from = model.indexOf(block->cells.rows.front(), first);
    }
    target.withTitles = from.column() == 0 && model.kindAt(from.row()) != ChartRowKind::band;
    const bool onBand = model.kindAt(from.row()) == ChartRowKind::band;
    for (int row = from.row(); !onBand && row < model.rowCount(); ++row) {
        if (const ResponsibilityId responsibility = model.responsibilityAt(row))
            target.rows.push_back(responsibility);
    }
    for (int column = std::max(1, from.column()); column < model.columnCount(); ++column)
        target.roles.push_back(model.roleAt(column));
    return target;
}

} // namespace remit
