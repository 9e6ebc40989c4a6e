#pragma once

#include "report/pages/column_layout.h"
#include "report/pages/legend_lines.h"
#include "report/pages/page_pen.h"

namespace remit {

/// What stands above the rows of a chart: the title on its first page, the legend and the header of the table on all.
/// The chart must outlive it.
class PageHead {
public:
    /// `area` is the paper between the margins, in layout units.
    PageHead(const ChartContent& content, const ColumnLayout& columns, const QRectF& area, const TextMeasure& measure);

    /// What stands above the table; returns where that begins.
    double placeTop(PagePen& pen, bool isFirst) const;
    /// The header of the block's roles; returns where the rows begin.
    double placeTable(PagePen& pen, const ColumnBlock& block, double top) const;
    /// Names of roles and meanings of letters that were too long for their place, in full.
    QStringList remarks() const { return m_remarks; }

private:
    struct Role {
        QStringList name;
        QStringList person;
    };

    Role roleIn(double width, const RoleHeader& role) const;
    double heightOf(const Role& role) const;
    const Role& roleOf(const ColumnBlock& block, std::size_t column) const;
    double placeParagraph(PagePen& pen, double top, const QString& text, PageFont font, Ink ink) const;
    void placeRole(PagePen& pen, const Role& role, const QRectF& cell) const;

    const ChartContent& m_content;
    QRectF m_area;
    double m_width;
    double m_numberWidth;
    double m_titleWidth;
    const TextMeasure& m_measure;
    LegendLines m_legend;
    /// One per role of the chart, wrapped for its column.
    std::vector<Role> m_roles;
    QStringList m_remarks;
};

} // namespace remit
