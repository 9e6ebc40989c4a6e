#include "widgets/matrix/chart_header.h"

#include "analysis/load.h"
#include "model/chart/chart_model.h"
#include "widgets/look/finding_mark.h"
#include "widgets/look/fonts.h"
#include "widgets/look/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace remit {

namespace {

/// Room for the bar of a load, above its words.
constexpr int loadBar = 8;

QColor levelColor(LoadLevel level, const Theme& theme)
{
    return level == LoadLevel::red ? theme.error : level == LoadLevel::amber ? theme.warning : theme.good;
}

} // namespace

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

void ChartHeader::setGutter(int gutter)
{
    m_gutter = gutter;
    viewport()->update();
}

void ChartHeader::setSought(const QString& text)
{
    m_sought = text;
    viewport()->update();
}

QFont ChartHeader::boldFont() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return bold;
}

QSize ChartHeader::sizeHint() const
{
    const int small = QFontMetrics(smallFont(font())).height();
    const int lines = QFontMetrics(boldFont()).height() + 2 * small;
    return {QHeaderView::sizeHint().width(), lines + 12 + (showsLoads() ? small + loadBar : 0)};
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
    const QString load = model()->headerData(section, Qt::Horizontal, ChartModel::LoadTextRole).toString();
    // A mark that comes later must not squeeze the name.
    const int marked = nameWidth + findingMarkWidth(font());
    return std::max({marked, below, small.horizontalAdvance(load)}) + 14;
}

void ChartHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const Theme theme = themeFor(palette());
    painter->save();
    painter->fillRect(rect, theme.header);
    painter->setPen(theme.tableLine);
    painter->setFont(boldFont());
    if (section == 0)
        paintTitleSection(*painter, rect, theme);
    else
        paintRoleSection(*painter, rect, section, theme);
    paintSort(*painter, rect, section, theme);
    painter->setPen(theme.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->restore();
}

/// Name and subtitle of a role, and its load below them where loads are shown.
void ChartHeader::paintRoleSection(QPainter& painter, const QRect& rect, int section, const Theme& theme) const
{
    const QString name = model()->headerData(section, Qt::Horizontal).toString();
    const QString subtitle = model()->headerData(section, Qt::Horizontal, ChartModel::SubtitleRole).toString();
    const QFontMetrics bold(boldFont());
    const QFontMetrics small(smallFont(font()));
    const auto isSought
        = [this](const QString& text) { return !m_sought.isEmpty() && text.contains(m_sought, Qt::CaseInsensitive); };
    if (isSought(name) || isSought(subtitle))
        painter.fillRect(rect, theme.accentSoft);
    painter.drawLine(rect.topLeft(), rect.bottomLeft());
    const QStringList below = subtitle.isEmpty() ? QStringList() : inTwoLines(subtitle, small);
    const int height = bold.height() + static_cast<int>(below.size()) * small.height();
    const QRect room = rect.adjusted(0, 0, 0, showsLoads() ? -small.height() - loadBar : 0);
    QRect line(rect.x() + 6, room.y() + (room.height() - height) / 2, rect.width() - 12, bold.height());
    painter.setPen(theme.text);
    paintName(painter, line, section);
    line.translate(0, bold.height());
    painter.setFont(smallFont(font()));
    painter.setPen(theme.secondary);
    for (const QString& each : below) {
        painter.drawText(line, Qt::AlignCenter, small.elidedText(each, Qt::ElideRight, line.width()));
        line.translate(0, small.height());
    }
    if (showsLoads())
        paintLoad(painter, QRect(rect.x() + 6, room.bottom() - 3, rect.width() - 12, rect.bottom() - room.bottom()),
                  section);
}

/// Above the titles, and above their hours where they are shown.
void ChartHeader::paintTitleSection(QPainter& painter, const QRect& rect, const Theme& theme) const
{
    const QString name = model()->headerData(0, Qt::Horizontal).toString();
    painter.drawLine(rect.x() + m_gutter - 1, rect.top(), rect.x() + m_gutter - 1, rect.bottom());
    painter.setPen(theme.text);
    const QRect room = rect.adjusted(m_gutter + 8, 0, -8 - m_hoursWidth, 0);
    painter.drawText(room, Qt::AlignVCenter, painter.fontMetrics().elidedText(name, Qt::ElideRight, room.width()));
    if (m_hoursWidth <= 0)
        return;
    const QRect hours(rect.right() - m_hoursWidth + 1, rect.y(), m_hoursWidth, rect.height());
    painter.drawText(hours.adjusted(4, 0, -8, 0), Qt::AlignVCenter | Qt::AlignRight, tr("Hours"));
    painter.setPen(theme.tableLine);
    painter.drawLine(hours.topLeft(), hours.bottomLeft());
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

void ChartHeader::setHoursWidth(int width)
{
    m_hoursWidth = width;
    viewport()->update();
}

bool ChartHeader::showsLoads() const
{
    return model() != nullptr && model()->headerData(0, Qt::Horizontal, ChartModel::LoadShownRole).toBool();
}

void ChartHeader::paintLoad(QPainter& painter, const QRect& room, int section) const
{
    const QString said = model()->headerData(section, Qt::Horizontal, ChartModel::LoadTextRole).toString();
    if (said.isEmpty())
        return;
    const Theme theme = themeFor(palette());
    const QVariant share = model()->headerData(section, Qt::Horizontal, ChartModel::LoadShareRole);
    const auto level = LoadLevel(model()->headerData(section, Qt::Horizontal, ChartModel::LoadLevelRole).toInt());
    const QRectF track(room.x(), room.y() + 2, room.width(), 4);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.line);
    painter.drawRoundedRect(track, 2, 2);
    if (share.isValid()) {
        const double filled = std::clamp(share.toDouble(), 0.0, 1.0) * track.width();
        painter.setBrush(levelColor(level, theme));
        painter.drawRoundedRect(QRectF(track.topLeft(), QSizeF(filled, track.height())), 2, 2);
    }
    painter.restore();
    const bool isCalm = level == LoadLevel::green || level == LoadLevel::unknown;
    painter.setFont(smallFont(font()));
    painter.setPen(isCalm ? theme.secondary : levelColor(level, theme));
    painter.drawText(room.adjusted(0, loadBar, 0, 0), Qt::AlignHCenter | Qt::AlignTop,
                     QFontMetrics(painter.font()).elidedText(said, Qt::ElideRight, room.width()));
}

int ChartHeader::loadAt(const QPoint& position) const
{
    const int section = logicalIndexAt(position);
    const int top = height() - QFontMetrics(smallFont(font())).height() - loadBar - 4;
    if (section < 1 || !showsLoads() || position.y() < top)
        return -1;
    return model()->headerData(section, Qt::Horizontal, ChartModel::LoadTextRole).toString().isEmpty() ? -1 : section;
}

void ChartHeader::mousePressEvent(QMouseEvent* event)
{
    m_pressedLoad = event->button() == Qt::LeftButton ? loadAt(event->pos()) : -1;
    if (m_pressedLoad < 0)
        QHeaderView::mousePressEvent(event);
}

void ChartHeader::mouseReleaseEvent(QMouseEvent* event)
{
    const int pressed = std::exchange(m_pressedLoad, -1);
    if (pressed < 0)
        QHeaderView::mouseReleaseEvent(event);
    else if (loadAt(event->pos()) == pressed)
        emit loadClicked(pressed);
}

void ChartHeader::mouseMoveEvent(QMouseEvent* event)
{
    QHeaderView::mouseMoveEvent(event);
    if (event->buttons() == Qt::NoButton)
        viewport()->setCursor(loadAt(event->pos()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

/// A small triangle in the column that the rows are sorted by.
void ChartHeader::paintSort(QPainter& painter, const QRect& rect, int section, const Theme& theme) const
{
    const auto* chart = qobject_cast<const ChartModel*>(model());
    if (chart == nullptr || !chart->isSorted())
        return;
    const ChartSort& sort = chart->arrangement().sort;
    if (section == 0 ? sort.by == SortBy::role : sort.by != SortBy::role || chart->roleAt(section) != sort.role)
        return;
    const int x = rect.right() - 10;
    const int y = section == 0 ? rect.center().y() : rect.top() + 8;
    const int up = sort.reversed ? -1 : 1;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawPolygon(QPolygon({{x - 4, y + 2 * up}, {x + 4, y + 2 * up}, {x, y - 3 * up}}));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void paintPinnedEdge(QWidget& part, const QHeaderView& header)
{
    const bool hasPinned = header.count() > 1 && !header.isSectionHidden(0) && !header.isSectionHidden(1);
    if (!hasPinned)
        return;
    const int right = header.length() - header.offset();
    QColor line = themeFor(part.palette()).secondary;
    line.setAlphaF(0.6F);
    QPainter(&part).fillRect(right - 2, 0, 2, part.height(), line);
}

void ChartHeader::paintEvent(QPaintEvent* event)
{
    QHeaderView::paintEvent(event);
    paintPinnedEdge(*viewport(), *this);
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
