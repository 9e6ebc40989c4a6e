#include "widgets/chart_header.h"

#include "model/chart_model.h"
#include "widgets/chart_delegate.h"
#include "widgets/finding_mark.h"
#include "widgets/theme.h"

#include <QPainter>

namespace remit {

QStringList inTwoLines(const QString& text, const QFontMetrics& metrics)
{
    QStringList best{text};
    int narrowest = metrics.horizontalAdvance(text);
    for (qsizetype space = text.indexOf(' '); space > 0; space = text.indexOf(' ', space + 1)) {
        const QStringList lines{text.left(space), text.mid(space + 1)};
        const int width = std::max(metrics.horizontalAdvance(lines[0]), metrics.horizontalAdvance(lines[1]));
        if (width < narrowest) {
            narrowest = width;
            best = lines;
        }
    }
    return best;
}

ChartHeader::ChartHeader(int gutter, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_gutter(gutter)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(20);
}

QFont ChartHeader::boldFont() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return bold;
}

QSize ChartHeader::sizeHint() const
{
    const int lines = QFontMetrics(boldFont()).height() + 2 * QFontMetrics(smallFont(font())).height();
    return {QHeaderView::sizeHint().width(), lines + 12};
}

int ChartHeader::widthFor(int section, int widestSubtitle) const
{
    const QString name = model()->headerData(section, Qt::Horizontal).toString();
    const QString subtitle = model()->headerData(section, Qt::Horizontal, ChartModel::SubtitleRole).toString();
    const int nameWidth = std::min(QFontMetrics(boldFont()).horizontalAdvance(name), widestSubtitle);
    const QFontMetrics small(smallFont(font()));
    int below = 0;
    for (const QString& line : inTwoLines(subtitle, small))
        below = std::max(below, std::min(small.horizontalAdvance(line), widestSubtitle));
    // A mark that comes later must not squeeze the name.
    return std::max(nameWidth + findingMarkWidth(font()), below) + 14;
}

void ChartHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const Theme theme = themeFor(palette());
    painter->save();
    painter->fillRect(rect, theme.header);
    painter->setPen(theme.tableLine);
    const QString name = model()->headerData(section, Qt::Horizontal).toString();
    const QString subtitle = model()->headerData(section, Qt::Horizontal, ChartModel::SubtitleRole).toString();
    const QFontMetrics bold(boldFont());
    const QFontMetrics small(smallFont(font()));
    painter->setFont(boldFont());
    if (section == 0) {
        painter->drawLine(rect.x() + m_gutter - 1, rect.top(), rect.x() + m_gutter - 1, rect.bottom());
        painter->setPen(theme.text);
        painter->drawText(rect.adjusted(m_gutter + 8, 0, -8, 0), Qt::AlignVCenter, name);
    } else {
        painter->drawLine(rect.topLeft(), rect.bottomLeft());
        const QStringList below = subtitle.isEmpty() ? QStringList() : inTwoLines(subtitle, small);
        const int height = bold.height() + static_cast<int>(below.size()) * small.height();
        QRect line(rect.x() + 6, rect.y() + (rect.height() - height) / 2, rect.width() - 12, bold.height());
        painter->setPen(theme.text);
        paintName(*painter, line, section);
        line.translate(0, bold.height());
        painter->setFont(smallFont(font()));
        painter->setPen(theme.secondary);
        for (const QString& each : below) {
            painter->drawText(line, Qt::AlignCenter, small.elidedText(each, Qt::ElideRight, line.width()));
            line.translate(0, small.height());
        }
    }
    painter->setPen(theme.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->restore();
}

void ChartHeader::paintName(QPainter& painter, const QRect& line, int section) const
{
    const QFontMetrics bold(boldFont());
    const QVariant finding = model()->headerData(section, Qt::Horizontal, ChartModel::FindingRole);
    const int mark = finding.isValid() ? findingMarkWidth(font()) + 4 : 0;
    const QString name
        = bold.elidedText(model()->headerData(section, Qt::Horizontal).toString(), Qt::ElideRight, line.width() - mark);
    const int width = bold.horizontalAdvance(name) + mark;
    const QRect place(line.x() + (line.width() - width) / 2, line.y(), width, line.height());
    painter.drawText(place.adjusted(mark, 0, 0, 0), Qt::AlignCenter | Qt::TextDontClip, name);
    if (mark > 0)
        paintFindingMark(painter, QRect(place.x(), place.y(), mark - 4, place.height()), Severity(finding.toInt()),
                         font(), themeFor(palette()));
}

void ChartHeader::paintEvent(QPaintEvent* event)
{
    QHeaderView::paintEvent(event);
    const int end = length() - offset();
    if (end >= viewport()->width())
        return;
    const Theme theme = themeFor(palette());
    const QRect rest(end, 0, viewport()->width() - end, viewport()->height());
    QPainter painter(viewport());
    painter.fillRect(rest, theme.header);
    painter.setPen(theme.line);
    painter.drawLine(rest.bottomLeft(), rest.bottomRight());
    painter.setPen(theme.tableLine);
    painter.drawLine(rest.topLeft(), rest.bottomLeft());
}

} // namespace remit
