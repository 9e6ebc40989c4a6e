#include "widgets/compare/group_heads.h"

#include "model/comparison/compared_constellations.h"
#include "model/comparison/comparison_table.h"
#include "widgets/look/fonts.h"
#include "widgets/look/theme.h"
#include "words/comparison/comparison_words.h"
#include "words/names.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace remit {

namespace {

constexpr int heightOfHeads = 30;
constexpr int gapToNote = 8;

} // namespace

GroupHeads::GroupHeads(const ComparisonTable& table, const QHeaderView& columns, QWidget* parent)
    : QWidget(parent)
    , m_table(table)
    , m_columns(columns)
{
    setObjectName("groupHeads");
    setAccessibleName(tr("Constellations"));
}

QSize GroupHeads::sizeHint() const
{
    return {0, heightOfHeads};
}

void GroupHeads::setIndent(int indent)
{
    m_indent = indent;
    update();
}

QString GroupHeads::nameOf(std::size_t side) const
{
    return constellationName(m_table.compared().plan(), m_table.compared().choice().constellations[side]);
}

QRect GroupHeads::rectOf(std::size_t side) const
{
    const auto columns = m_table.columnsOf(side);
    if (columns.second < columns.first)
        return {};
    const int left = m_indent + m_columns.sectionViewportPosition(columns.first);
    const int right
        = m_indent + m_columns.sectionViewportPosition(columns.second) + m_columns.sectionSize(columns.second);
    return QRect(left, 0, right - left, height()) & rect().adjusted(m_indent, 0, 0, 0);
}

int GroupHeads::sideAt(const QPoint& position) const
{
    for (std::size_t side = 0; side < m_table.compared().choice().constellations.size(); ++side) {
        if (rectOf(side).contains(position))
            return int(side);
    }
    return -1;
}

void GroupHeads::paintEvent(QPaintEvent*)
{
    const Theme theme = themeFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.header);
    painter.setPen(theme.line);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics names(bold);
    const QFontMetrics notes(smallFont(font()));
    for (std::size_t side = 0; side < m_table.compared().choice().constellations.size(); ++side) {
        const QRect place = rectOf(side);
        if (place.isEmpty())
            continue;
        painter.fillRect(QRect(place.topLeft(), QSize(2, place.height())), theme.line);
        const QRect room = place.adjusted(8, 0, -8, 0);
        const QString note = m_table.compared().choice().baseline == side ? tr("compared with this") : QString();
        const QString name = names.elidedText(nameOf(side), Qt::ElideRight, room.width());
        const int beside = note.isEmpty() ? 0 : gapToNote + notes.horizontalAdvance(note);
        const bool hasRoom = names.horizontalAdvance(name) + beside <= room.width();
        const int width = names.horizontalAdvance(name) + (hasRoom ? beside : 0);
        QRect line(room.x() + (room.width() - width) / 2, 0, width + 1, place.height());
        painter.setFont(bold);
        painter.setPen(theme.text);
        painter.drawText(line, int(Qt::AlignVCenter | Qt::AlignLeft), name);
        if (note.isEmpty() || !hasRoom)
            continue;
        painter.setFont(smallFont(font()));
        painter.setPen(theme.secondary);
        painter.drawText(line, int(Qt::AlignVCenter | Qt::AlignRight), note);
    }
}

void GroupHeads::mousePressEvent(QMouseEvent* event)
{
    const int side = sideAt(event->pos());
    if (side >= 0)
        emit pressed(side, event->globalPosition().toPoint());
}

bool GroupHeads::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto& help = *static_cast<QHelpEvent*>(event);
    const int side = sideAt(help.pos());
    QToolTip::showText(help.globalPos(), side < 0 ? QString() : asToolTip(nameOf(std::size_t(side))), this);
    return true;
}

} // namespace remit
