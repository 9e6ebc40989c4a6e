#include "widgets/cells/waiting_marks.h"

#include "model/chart/chart_model.h"
#include "model/document/plan_document.h"

#include <QItemSelectionModel>

namespace remit {

WaitingMarks::WaitingMarks(const ChartModel& model, const QItemSelectionModel& selection, QObject* parent)
    : QObject(parent)
    , m_model(model)
{
    m_looking.setSingleShot(true);
    m_looking.setInterval(0);
    connect(&m_looking, &QTimer::timeout, this, &WaitingMarks::takeShown);
    connect(&selection, &QItemSelectionModel::currentChanged, this, &WaitingMarks::changeRow);
    connect(&model.document(), &PlanDocument::happened, this, &WaitingMarks::endWaiting);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { changeRow({}); });
    connect(&model, &QAbstractItemModel::headerDataChanged, this, &WaitingMarks::lookAgain);
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& from, const QModelIndex& to, const QList<int>& roles) {
                const bool isEdited = roles.isEmpty() && from.row() == to.row() && from.row() == m_row.row();
                if (isEdited)
                    startWaiting();
                else if (roles.contains(ChartModel::ChangedRole))
                    endWaiting();
                else
                    lookAgain();
            });
}

void WaitingMarks::startWaiting()
{
    m_isTyped = true;
    m_looking.stop();
}

/// Something was previewed, or is not any more, or was undone: nothing was typed.
void WaitingMarks::endWaiting()
{
    m_isTyped = false;
    lookAgain();
    emit ended();
}

void WaitingMarks::changeRow(const QModelIndex& current)
{
    if (m_row.isValid() && m_row.row() == current.row())
        return;
    m_row = current.siblingAtColumn(0);
    m_isTyped = false;
    takeShown();
    emit ended();
}

void WaitingMarks::lookAgain()
{
    if (!m_isTyped)
        m_looking.start();
}

void WaitingMarks::takeShown()
{
    m_rowWasMarked = m_row.isValid() && m_row.data(ChartModel::FindingRole).isValid();
    m_markedRoles.clear();
    for (int column = 1; column < m_model.columnCount(); ++column) {
        if (m_model.headerData(column, Qt::Horizontal, ChartModel::FindingRole).isValid())
            m_markedRoles.insert(m_model.roleAt(column));
    }
}

bool WaitingMarks::waits(const QModelIndex& title) const
{
    return m_isTyped && !m_rowWasMarked && m_row.isValid() && title.row() == m_row.row();
}

bool WaitingMarks::waits(int column) const
{
    return m_isTyped && m_markedRoles.count(m_model.roleAt(column)) == 0;
}

} // namespace remit
