#pragma once

#include "report/content/chart_content.h"
#include "report/pages/page_metrics.h"
#include "report/pages/text_measure.h"

#include <vector>

namespace remit {

/// Roles that stand side by side on a page.
struct ColumnBlock {
    int first = 0;
    std::vector<double> widths;
};

/// Widths of a chart's columns. Row numbers and responsibilities stand left of every block.
struct ColumnLayout {
    double scale = 1;
    /// Between the margins, in layout units.
    double width = 0;
    double numberWidth = 0;
    double titleWidth = 0;
    /// Room for the number of a footnote.
    double markWidth = 0;
    /// The least height of a row, and the space above and below what is in it.
    double rowHeight = metrics::rowHeight;
    double rowPadding = metrics::rowPadding;
    double bandHeight = metrics::bandHeight;
    std::vector<ColumnBlock> blocks;
};

/// Spreads the roles over the paper's width: on one page when they fit, else in blocks of about the same number of
/// roles, each of at least one. With fit to width the scale goes down to 0.6 before there are blocks.
ColumnLayout columnLayout(const ChartContent& content, const PaperOptions& paper, const TextMeasure& measure);

/// Between the margins, so that all roles stand side by side and hardly a title wraps.
double naturalWidth(const ChartContent& content, const TextMeasure& measure);

/// The paper inside its margins, in points; margins that leave too little are made smaller.
QRectF printable(const PaperOptions& paper);
QSizeF paperSize(const PaperOptions& paper);

} // namespace remit
