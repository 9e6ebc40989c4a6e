#include "widgets/matrix/role_widths.h"

#include "model/chart/chart_model.h"
#include "widgets/cells/chart_geometry.h"
#include "widgets/cells/chart_header.h"

#include <algorithm>

namespace remit {

RoleWidths::RoleWidths(const ChartModel& model, const ChartHeader& header)
    : m_model(model)
    , m_header(header)
{
}

QString RoleWidths::namesOf(int column) const
{
    return m_model.headerData(column, Qt::Horizontal).toString() + u'\n'
        + m_model.headerData(column, Qt::Horizontal, ChartModel::SubtitleRole).toString();
}

QVector<int> RoleWidths::fit(const ChartMetrics& metrics)
{
    constexpr int lettersAtLeast = 2;
    QVector<int> widths;
    m_names = QStringList{QString()};
    for (int column = 1; column < m_model.columnCount(); ++column) {
        const int letters = std::max(lettersAtLeast, m_model.mostLettersIn(column));
        const int chips = letters * (metrics.chip + metrics.chipGap) + 12;
        widths << std::max({metrics.narrowestColumn, m_header.widthFor(column, metrics.widestSubtitle), chips});
        m_names << namesOf(column);
    }
    return widths;
}

bool RoleWidths::isRenamed(int first, int last) const
{
    for (int column = std::max(1, first); column <= last; ++column) {
        if (namesOf(column) != m_names.value(column))
            return true;
    }
    return false;
}

} // namespace remit
