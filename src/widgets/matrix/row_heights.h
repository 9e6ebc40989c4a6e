#pragma once

class QFont;
class QHeaderView;

namespace remit {

class ChartDelegate;
class ChartModel;

/// Makes each row as high as its title needs: one line, or two where the title is longer.
class RowHeights {
public:
    RowHeights(QHeaderView& rows, const ChartModel& model, const ChartDelegate& delegate);

    /// Fits the rows to titles in cells of this width; the rows may be fewer than named.
    void fit(int first, int last, int cellWidth, const QFont& font);
    void fitAll(int cellWidth, const QFont& font);

private:
    QHeaderView& m_rows;
    const ChartModel& m_model;
    const ChartDelegate& m_delegate;
};

} // namespace remit
