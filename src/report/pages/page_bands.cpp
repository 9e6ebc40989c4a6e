#include "report/pages/page_builder.h"

#include "report/pages/page_fonts.h"
#include "report/pages/page_metrics.h"

#include <QCoreApplication>

/// The headings of areas between the rows of a page.
namespace remit {

using namespace metrics;

double PageBuilder::bandHeading() const
{
    if (m_band == nullptr || m_bandOnPage || m_band->name.isEmpty())
        return 0;
    return m_columns.bandHeight + static_cast<double>(bandLines().size() - 1) * m_measure.lineHeight(PageFont::band);
}

/// The name of the band as it stands on this page.
QStringList PageBuilder::bandLines() const
{
    const QString name
        = m_bandBegun ? QCoreApplication::translate("report", "%1 (continued)").arg(m_band->name) : m_band->name;
    return wrappedWithin(name, m_columns.width - 2 * cellPadding, PageFont::band, m_area.height() / 3, m_measure);
}

void PageBuilder::placeBandHeading()
{
    const double height = bandHeading();
    if (height > 0) {
        m_page.fills.push_back({{m_area.left(), m_y, m_columns.width, height}, Ink::band});
        double middle = m_y + m_columns.bandHeight / 2;
        for (const QString& line : bandLines()) {
            addText(m_area.left() + cellPadding, baselineAround(middle, PageFont::band), line, PageFont::band,
                    Ink::text);
            middle += m_measure.lineHeight(PageFont::band);
        }
        m_y += height;
        m_bandBegun = true;
    }
    m_bandOnPage = true;
}

} // namespace remit
