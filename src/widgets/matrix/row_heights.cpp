#include "widgets/matrix/row_heights.h"

#include "model/chart/chart_model.h"
#include "widgets/cells/chart_delegate.h"
#include "widgets/parts/text_width.h"

#include <QHeaderView>

#include <algorithm>

namespace remit {

RowHeights::RowHeights(QHeaderView& rows, const ChartModel& model, const ChartDelegate& delegate)
    : m_rows(rows)
    , m_model(model)
    , m_delegate(delegate)
{
}

void RowHeights::fit(int first, int last, int cellWidth, const QFont& font)
{
    const TextWidth width = widthIn(font);
    for (int row = first; row <= std::min(last, m_model.rowCount() - 1); ++row) {
        const QModelIndex title = m_model.index(row, 0);
        const bool isLong = m_model.responsibilityAt(row)
            && width(title.data().toString()) > m_delegate.titleRoomIn(title, cellWidth, font);
        const int height = m_delegate.rowHeight(isLong ? 2 : 1, font);
        if (m_rows.sectionSize(row) != height)
            m_rows.resizeSection(row, height);
    }
}

void RowHeights::fitAll(int cellWidth, const QFont& font)
{
    fit(0, m_model.rowCount() - 1, cellWidth, font);
}

} // namespace remit
