#include "model/document/history_model.h"

#include "model/document/plan_document.h"
#include "model/document/plan_news.h"
#include "words/names.h"
#include "words/relative_time.h"

#include <QDateTime>
#include <QLocale>

namespace remit {

namespace {

QDateTime timeOf(const PastBatch& batch)
{
    return QDateTime::fromString(QString::fromStdString(batch.at), Qt::ISODateWithMs);
}

} // namespace

HistoryModel::HistoryModel(PlanDocument& document, QObject* parent)
    : QAbstractListModel(parent)
    , m_document(document)
{
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    const auto steps = m_document.done().size() + m_document.undone().size();
    return parent.isValid() || steps == 0 ? 0 : int(steps) + 1;
}

int HistoryModel::currentRow() const
{
    return int(m_document.undone().size());
}

const PastBatch* HistoryModel::batchAt(int row) const
{
    const auto& undone = m_document.undone();
    const auto& done = m_document.done();
    if (row < int(undone.size()))
        return &undone[std::size_t(row)];
    const auto back = std::size_t(row) - undone.size();
    return back < done.size() ? &done[done.size() - 1 - back] : nullptr;
}

HistoryModel::State HistoryModel::stateAt(int row) const
{
    if (row == currentRow())
        return State::current;
    return row < currentRow() ? State::undone : State::done;
}

QString HistoryModel::labelAt(int row) const
{
    const PastBatch* batch = batchAt(row);
    return batch ? QString::fromStdString(batch->label) : tr("Before all changes listed here");
}

QString HistoryModel::sizeOf(const PastBatch& batch) const
{
    auto& counted = m_rows[batch.number];
    if (counted.first != batch.size)
        counted = {batch.size, m_document.rowsChanged(batch.number)};
    return counted.second == 1 ? tr("1 change") : tr("%1 changes").arg(QLocale().toString(qlonglong(counted.second)));
}

QString HistoryModel::detailAt(int row) const
{
    const PastBatch* batch = batchAt(row);
    QStringList parts;
    if (batch)
        parts << relativeTime(timeOf(*batch), QDateTime::currentDateTime()) << sizeOf(*batch) << authorOf(*batch);
    if (stateAt(row) == State::current)
        parts.prepend(tr("the plan is here"));
    if (stateAt(row) == State::undone)
        parts.prepend(tr("undone"));
    parts.removeAll(QString());
    return parts.join(tr(" · "));
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    const int row = index.row();
    if (row < 0 || row >= rowCount())
        return {};
    const PastBatch* batch = batchAt(row);
    switch (role) {
    case Qt::DisplayRole:
        return labelAt(row);
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(labelAt(row), detailAt(row));
    case Qt::ToolTipRole:
        return batch
            ? asToolTip(tr("%1\n%2 · %3 · %4")
                            .arg(labelAt(row), QLocale().toString(timeOf(*batch).toLocalTime(), QLocale::ShortFormat),
                                 QString::fromStdString(batch->author), QLocale().formattedDataSize(batch->size)))
            : QString();
    case BatchRole:
        return QVariant::fromValue<qlonglong>(batch ? batch->number : 0);
    case StateRole:
        return QVariant::fromValue(stateAt(row));
    case DetailRole:
        return detailAt(row);
    default:
        return {};
    }
}

void HistoryModel::refresh()
{
    beginResetModel();
    endResetModel();
}

} // namespace remit
