#pragma once

#include "report/pages/footnotes.h"
#include "report/pages/page_head.h"
#include "report/pages/report_progress.h"
#include "report/pages/row_stacks.h"

namespace remit {

enum class RowSpacing { usual, tight };

/// Places the rows of one chart on pages, top to bottom, block by block.
class PageBuilder {
public:
    PageBuilder(const ChartContent& content, const PaperOptions& paper, const TextMeasure& measure,
                ReportProgress goOn = {}, RowSpacing spacing = RowSpacing::usual);

    /// To be called once; no pages when it was asked to stop.
    std::vector<PageLayout> build();

private:
    void buildBlock(const ColumnBlock& block);
    void sayEmpty();
    /// Says how far it is; whether to go on.
    bool rowDone();

    void startPage();
    void finishPage();
    void closeGrid();
    double room() const { return m_bottom - m_y; }
    /// Below the last notes, on another page where there is no room.
    void addRemarks();

    void placeRow(const RowStacks& row);
    bool fits(double height, const Footnotes::Notes& notes) const;
    /// Puts down what fits of the row; at least a line of each stack.
    RowProgress placePart(const RowStacks& row, const RowProgress& from);
    void placePiece(const RowStacks& row, const RowProgress& from, const RowProgress& to, double height);
    void placeStack(const Stack& stack, std::size_t from, std::size_t to, double top);
    void placeItem(const LineItem& item, double x, double top, double height);

    /// The height of the band's heading where it is still to come on this page.
    double bandHeading() const;
    QStringList bandLines() const;
    void placeBandHeading();

    const ChartContent& m_content;
    const TextMeasure& m_measure;
    ColumnLayout m_columns;
    QSizeF m_paper;
    QRectF m_area;
    PageHead m_head;
    Footnotes m_notes;
    ReportProgress m_goOn;
    double m_rowsInAll = 0;
    double m_rowsDone = 0;
    bool m_stopped = false;

    std::vector<PageLayout> m_pages;
    PageLayout m_page;
    PagePen m_pen;
    const ColumnBlock* m_block = nullptr;
    const ContentBand* m_band = nullptr;
    double m_y = 0;
    double m_bottom = 0;
    double m_gridTop = 0;
    int m_rowsOnPage = 0;
    bool m_bandOnPage = false;
    bool m_bandBegun = false;
};

} // namespace remit
