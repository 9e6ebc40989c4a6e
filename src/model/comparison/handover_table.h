#pragma once

#include "analysis/comparison/transition.h"

#include <QAbstractTableModel>
#include <QString>

#include <vector>

namespace remit {

class ComparedConstellations;

/// What is handed over from one of the compared constellations to another: a row a responsibility, riskiest first, with
/// a tick when it is done and weeks that can be typed. Kept up to date with the comparison.
class HandoverTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { titleColumn, fromColumn, toColumn, weeksColumn, careColumn, columns };

    /// `after` is no former state. The comparison outlives the table.
    HandoverTable(ComparedConstellations& compared, ConstellationId before, ConstellationId after,
                  QObject* parent = nullptr);

    /// "14 responsibilities are handed over, 6 with the last word. 3 are done."
    QString headline() const;
    bool isEmpty() const { return m_handovers.empty(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    /// What was typed is no number of weeks, as a sentence.
    void refused(const QString& why);
    /// One of the two is not compared any more.
    void over();

private:
    void read();
    void follow();
    HandoverState::Key keyAt(int row) const;
    QString shownText(const QModelIndex& index) const;
    QString explanation(const QModelIndex& index) const;

    ComparedConstellations& m_compared;
    ConstellationId m_before;
    ConstellationId m_after;
    std::vector<Handover> m_handovers;
};

} // namespace remit
