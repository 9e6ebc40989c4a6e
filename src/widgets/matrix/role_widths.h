#pragma once

#include <QStringList>
#include <QVector>

namespace remit {

class ChartHeader;
class ChartModel;
struct ChartMetrics;

/// The widths that the roles ask for. They are fitted once and then stay while letters are typed: a cell has room for
/// two letters and stands closer with more.
class RoleWidths {
public:
    RoleWidths(const ChartModel& model, const ChartHeader& header);

    QVector<int> fit(const ChartMetrics& metrics);
    /// Whether any of these columns has another name than it was fitted to.
    bool isRenamed(int first, int last) const;

private:
    QString namesOf(int column) const;

    const ChartModel& m_model;
    const ChartHeader& m_header;
    /// By column.
    QStringList m_names;
};

} // namespace remit
