#pragma once

#include <QAbstractListModel>

#include <map>

namespace remit {

class PlanDocument;
struct PastBatch;

/// The steps of a plan's past, the newest first: what was undone, what is done, and where it began.
class HistoryModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        /// What `PlanDocument::goTo` takes.
        BatchRole = Qt::UserRole,
        StateRole,
        /// "5 min ago", and who and how much beside it.
        DetailRole,
    };
    enum class State { undone, current, done };

    explicit HistoryModel(PlanDocument& document, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    /// The row of the point the plan is at.
    int currentRow() const;
    /// Reads the past anew.
    void refresh();

private:
    const PastBatch* batchAt(int row) const;
    State stateAt(int row) const;
    QString labelAt(int row) const;
    QString detailAt(int row) const;
    QString sizeOf(const PastBatch& batch) const;

    PlanDocument& m_document;
    /// Rows changed by batch, counted when first shown; with the size they were counted at.
    mutable std::map<std::int64_t, std::pair<std::int64_t, std::int64_t>> m_rows;
};

} // namespace remit

Q_DECLARE_METATYPE(remit::HistoryModel::State)
