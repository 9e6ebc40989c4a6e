#pragma once

#include "core/id.h"

#include <QAbstractTableModel>

#include <vector>

namespace remit {

class ShownWeek;

/// All meetings of the shown constellation, a row each. Names and lengths can be typed.
class MeetingTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Often, Length, Who, Owner, Next, Hours, Columns };
    /// By what a column is sorted.
    static constexpr int sortRole = Qt::UserRole;

    explicit MeetingTable(ShownWeek& week, QObject* parent = nullptr);

    MeetingId idAt(int row) const { return m_rows[std::size_t(row)].meeting; }
    /// -1 where it is not there.
    int rowOf(MeetingId meeting) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// False when it is no name, or no number of minutes.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

private:
    struct Row {
        MeetingId meeting;
        QStringList words;
        QVariantList sortedBy;
        int minutes = 0;
    };

    void read();
    Row rowFor(MeetingId meeting) const;

    ShownWeek& m_week;
    std::vector<Row> m_rows;
};

} // namespace remit
