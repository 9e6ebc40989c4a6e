#pragma once

#include "advisor/comparison/metric_texts.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <vector>

namespace remit {

class ComparedConstellations;

/// The figures of the compared constellations: a row a figure, a column a constellation.
class FigureTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum ItemRole {
        VerdictRole = Qt::UserRole + 1, ///< Verdict as int
        VerdictTextRole, ///< QString: "↓ better"; empty where there is nothing to say
        BaselineRole, ///< bool, header: the others are compared with it
    };

    explicit FigureTable(ComparedConstellations& compared, QObject* parent = nullptr);

    /// All figures, or the few that matter most.
    bool isAll() const { return m_isAll; }
    void setAll(bool all);
    /// "How it is counted" and where it comes from, of a row.
    QString explanation(int row) const;
    /// Which of them cannot be compared with the baseline, a sentence on a line each; empty where all can.
    QString apart() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void readAnew();
    const MetricText& metric(int row) const;
    Verdict verdict(std::size_t side, int row) const;
    QString verdictText(std::size_t side, int row) const;
    QString spoken(std::size_t side, int row) const;

    ComparedConstellations& m_compared;
    bool m_isAll = false;
    /// Places of those shown among all.
    std::vector<std::size_t> m_shown;
    int m_sides = 0;
    QTimer m_soon;
};

} // namespace remit
