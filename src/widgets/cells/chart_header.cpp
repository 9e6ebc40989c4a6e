#include "widgets/cells/chart_header.h"

#include "model/chart/chart_model.h"
#include "widgets/cells/load_bar.h"
#include "widgets/cells/role_header.h"
#include "widgets/cells/waiting_marks.h"
#include "widgets/look/finding_mark.h"
#include "widgets/look/fonts.h"
#include "widgets/look/theme.h"
#include "widgets/parts/text_width.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace remit {

namespace {

constexpr int sidePadding = 6;
/// Between the mark of a finding and the name.
constexpr int markGap = 4;

} // namespace

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

QString ChartHeader::said(int section, int role) const
{
    return model()->headerData(section, Qt::Horizontal, role).toString();
}

RoleHeaderTexts ChartHeader::textsOf(int section) const
{
    return {said(section, Qt::DisplayRole), said(section, ChartModel::SubtitleRole), findingMarkWidth(font()) + markGap,
            widthIn(boldFont()), widthIn(smallFont(font()))};
}

void ChartHeader::fitHeight(const QVector<int>& roleWidths)
{
    const int name = QFontMetrics(boldFont()).height();
    const int small = QFontMetrics(smallFont(font())).height();
    int height = name + 2 * small;
    for (int role = 0; role < roleWidths.size(); ++role) {
        const RoleHeaderLines lines = roleHeaderLines(textsOf(role + 1), roleWidths[role] - 2 * sidePadding);
        height = std::max(height, int(lines.name.size()) * name + int(lines.below.size()) * small);
    }
    height += 12 + (showsLoads() ? small + loadBarHeight : 0);
    if (std::exchange(m_height, height) != height)
        emit geometriesChanged();
}

QSize ChartHeader::sizeHint() const
{
    // A table asks for the height alone; Qt would measure names in a weight of the font nothing here is set in.
    return {defaultSectionSize(), m_height};
}

int ChartHeader::widthFor(int section, int widestLine) const
{
    const QFontMetrics small(smallFont(font()));
    // Loads get longer while letters are typed; their columns do not.
    const int load = showsLoads() ? std::max(small.horizontalAdvance(said(section, ChartModel::LoadTextRole)),
                                             small.horizontalAdvance(tr("≈ 00 of 00 h")))
                                  : 0;
    return std::max(roleHeaderWidth(textsOf(section), widestLine), load) + 2 * sidePadding + 2;
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
    const RoleHeaderTexts texts = textsOf(section);
    const auto isSought
        = [this](const QString& text) { return !m_sought.isEmpty() && text.contains(m_sought, Qt::CaseInsensitive); };
    if (isSought(texts.name) || isSought(texts.below))
        painter.fillRect(rect, theme.accentSoft);
    painter.drawLine(rect.topLeft(), rect.bottomLeft());
    const QFontMetrics bold(boldFont());
    const QFontMetrics small(smallFont(font()));
    const RoleHeaderLines lines = roleHeaderLines(texts, rect.width() - 2 * sidePadding);
    const int height = int(lines.name.size()) * bold.height() + int(lines.below.size()) * small.height();
    const QRect room = rect.adjusted(sidePadding, 0, -sidePadding, showsLoads() ? -small.height() - loadBarHeight : 0);
    QRect line(room.x(), room.y() + (room.height() - height) / 2, room.width(), bold.height());
    painter.setPen(theme.text);
    paintName(painter, line, lines.name, section);
    line.translate(0, int(lines.name.size()) * bold.height());
    painter.setFont(smallFont(font()));
    painter.setPen(theme.secondary);
    for (const QString& each : lines.below) {
        painter.drawText(line, Qt::AlignHCenter | Qt::AlignTop | Qt::TextDontClip, each);
        line.translate(0, small.height());
    }
    if (showsLoads())
        paintLoadOf(section, painter, {room.x(), room.bottom() - 3, room.width(), rect.bottom() - room.bottom()},
                    theme);
}

/// The mark of a finding stands before the first line.
void ChartHeader::paintName(QPainter& painter, QRect line, const QStringList& lines, int section) const
{
    const QVariant finding = model()->headerData(section, Qt::Horizontal, ChartModel::FindingRole);
    const bool isMarked = finding.isValid() && (m_waiting == nullptr || !m_waiting->waits(section));
    int mark = isMarked ? findingMarkWidth(font()) + markGap : 0;
    for (const QString& each : lines) {
        const int width = painter.fontMetrics().horizontalAdvance(each) + mark;
        const QRect place(line.x() + (line.width() - width) / 2, line.y(), width, line.height());
        painter.drawText(place.adjusted(mark, 0, 0, 0), Qt::AlignCenter | Qt::TextDontClip, each);
        if (mark > 0)
            paintFindingMark(painter, place.adjusted(0, 0, mark - markGap - width, 0), Severity(finding.toInt()),
                             font(), themeFor(palette()));
        mark = 0;
        line.translate(0, line.height());
    }
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

void ChartHeader::setHoursWidth(int width)
{
    m_hoursWidth = width;
    viewport()->update();
}

bool ChartHeader::showsLoads() const
{
    return model() != nullptr && model()->headerData(0, Qt::Horizontal, ChartModel::LoadShownRole).toBool();
}

void ChartHeader::paintLoadOf(int section, QPainter& painter, const QRect& room, const Theme& theme) const
{
    const QString words = said(section, ChartModel::LoadTextRole);
    if (words.isEmpty())
        return;
    const QVariant share = model()->headerData(section, Qt::Horizontal, ChartModel::LoadShareRole);
    const auto level = LoadLevel(model()->headerData(section, Qt::Horizontal, ChartModel::LoadLevelRole).toInt());
    paintLoad(painter, room,
              {words, said(section, ChartModel::LoadInShortRole),
               share.isValid() ? std::optional(share.toDouble()) : std::nullopt, level},
              smallFont(font()), theme);
}

int ChartHeader::loadAt(const QPoint& position) const
{
    const int section = logicalIndexAt(position);
    const int top = height() - QFontMetrics(smallFont(font())).height() - loadBarHeight - 4;
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

/// A small triangle in the column that the rows are sorted by, pointing up where the least comes first.
void ChartHeader::paintSort(QPainter& painter, const QRect& rect, int section, const Theme& theme) const
{
    const auto* chart = qobject_cast<const ChartModel*>(model());
    if (chart == nullptr || !chart->isSorted())
        return;
    const ChartSort& sort = chart->arrangement().sort;
    if (section == 0 ? sort.by == SortBy::role : sort.by != SortBy::role || chart->roleAt(section) != sort.role)
        return;
    const bool mostFirst = sort.by == SortBy::hours || sort.by == SortBy::role;
    const QRect place = sortRect(rect, section, sort.by == SortBy::hours);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    const int tip = sort.reversed != mostFirst ? place.bottom() : place.top();
    const int base = sort.reversed != mostFirst ? place.top() : place.bottom();
    painter.drawPolygon(QPolygon({{place.left(), base}, {place.right(), base}, {place.center().x(), tip}}));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

/// Beside the heading of the titles or of their hours; above the name of a role.
QRect ChartHeader::sortRect(const QRect& rect, int section, bool byHours) const
{
    constexpr int width = 9;
    constexpr int height = 5;
    constexpr int gap = 6;
    if (section > 0)
        return {rect.center().x() - width / 2, rect.top() + 2, width, height};
    const QFontMetrics bold(boldFont());
    const int y = rect.center().y() - height / 2;
    if (byHours)
        return {rect.right() - 8 - bold.horizontalAdvance(tr("Hours")) - gap - width, y, width, height};
    const int end = rect.x() + m_gutter + 8 + bold.horizontalAdvance(said(0, Qt::DisplayRole)) + gap;
    return {std::min(end, rect.right() - m_hoursWidth - width - 2), y, width, height};
}

void paintPinnedEdge(QWidget& part, const QHeaderView& header)
{
    if (header.count() < 2 || header.isSectionHidden(0))
        return;
    const int right = header.length() - header.offset();
    if (header.isSectionHidden(1))
        return QPainter(&part).fillRect(right - 1, 0, 1, part.height(), themeFor(part.palette()).line);
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
