#include "widgets/matrix/kept_cell.h"

#include "model/chart/chart_model.h"

#include <QItemSelectionModel>

#include <algorithm>

namespace remit {

KeptCell::KeptCell(ChartModel& model, QItemSelectionModel& selection, QObject* parent)
    : QObject(parent)
    , m_model(model)
    , m_selection(selection)
{
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &KeptCell::remember);
    connect(&model, &QAbstractItemModel::modelReset, this, &KeptCell::restore);
    connect(&model, &QAbstractItemModel::layoutAboutToBeChanged, this, &KeptCell::remember);
    connect(&model, &QAbstractItemModel::layoutChanged, this, &KeptCell::keep);
    connect(&selection, &QItemSelectionModel::currentChanged, this, [this] { m_standsIn = false; });
}

void KeptCell::remember()
{
    if (m_standsIn)
        return;
    m_responsibility = m_model.responsibilityAt(m_selection.currentIndex().row());
    m_role = m_model.roleAt(m_selection.currentIndex().column());
}

void KeptCell::restore()
{
    QModelIndex index = m_model.indexOf(m_responsibility, m_role);
    if (!index.isValid())
        index = m_model.indexOf(m_responsibility);
    const bool missing = !index.isValid();
    if (missing && m_model.rowCount() > 0)
        index = m_model.index(0, 0);
    go(index.row(), index.column());
    m_standsIn = missing;
}

/// When a filter has taken the current row away, another one is current.
void KeptCell::keep()
{
    if (m_selection.currentIndex().isValid() || m_model.rowCount() == 0)
        return;
    int row = 0;
    while (row + 1 < m_model.rowCount() && m_model.kindAt(row) == ChartRowKind::band)
        ++row;
    go(row, std::max(0, m_model.columnOf(m_role)));
}

void KeptCell::go(int row, int column)
{
    m_selection.setCurrentIndex(m_model.index(row, column), QItemSelectionModel::ClearAndSelect);
}

} // namespace remit
