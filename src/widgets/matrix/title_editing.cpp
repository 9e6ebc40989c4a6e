#include "widgets/matrix/title_editing.h"

#include "model/chart/chart_model.h"
#include "widgets/matrix/chart_grid.h"
#include "widgets/matrix/chart_table.h"

#include <QLineEdit>

#include <utility>

namespace remit {

TitleEditing::TitleEditing(ChartTable& table)
    : QObject(&table)
    , m_table(table)
{
    connect(&table.titles(), &TitleColumn::titleClosed, this, &TitleEditing::closed);
}

void TitleEditing::edit(const QModelIndex& row, const QString& typed)
{
    const QModelIndex index = row.siblingAtColumn(0);
    if (!m_table.model().flags(index).testFlag(Qt::ItemIsEditable))
        return;
    TitleColumn& titles = m_table.titles();
    m_table.setCurrentIndex(index);
    m_table.scrollTo(index);
    if (!titles.isEditing())
        titles.edit(index);
    auto* editor = qobject_cast<QLineEdit*>(titles.indexWidget(index));
    if (editor != nullptr && !typed.isEmpty()) {
        editor->setText(typed);
        editor->setModified(true);
    }
}

void TitleEditing::editDraft(const QModelIndex& draft)
{
    m_beforeDraft = m_table.currentIndex();
    m_typesDraft = true;
    edit(draft);
}

void TitleEditing::closed(QAbstractItemDelegate::EndEditHint hint)
{
    ChartModel& model = m_table.model();
    const QPersistentModelIndex at = m_table.currentIndex();
    const bool wasDraft = std::exchange(m_typesDraft, false);
    if (!at.isValid())
        return;
    const ChartRowKind kind = model.kindAt(at.row());
    if (kind == ChartRowKind::draft) {
        if (m_beforeDraft.isValid())
            m_table.setCurrentIndex(m_beforeDraft);
        model.dropDraft();
        return;
    }
    const bool enter = hint == QAbstractItemDelegate::SubmitModelCache;
    if (enter && wasDraft) {
        editDraft(model.startDraft({model.areaAt(at.row()), model.responsibilityAt(at.row())}));
    } else if (enter && kind != ChartRowKind::ready) {
        goBelow(at.row());
    } else if (hint == QAbstractItemDelegate::EditNextItem && model.columnCount() > 1) {
        m_table.setCurrentIndex(model.index(at.row(), 1));
        emit stayed();
    }
}

/// To the next title; only the row still to be typed opens, so that typing on never overwrites a title.
void TitleEditing::goBelow(int row)
{
    const ChartModel& model = m_table.model();
    int next = row + 1;
    while (next < model.rowCount() && model.kindAt(next) == ChartRowKind::band)
        ++next;
    if (next >= model.rowCount())
        return;
    if (model.kindAt(next) == ChartRowKind::ready)
        edit(model.index(next, 0));
    else
        m_table.setCurrentIndex(model.index(next, 0));
}

} // namespace remit
