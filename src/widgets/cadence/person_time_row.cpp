#include "widgets/cadence/person_time_row.h"

#include "widgets/look/fonts.h"
#include "widgets/look/theme.h"
#include "words/names.h"
#include "words/numbers.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace remit {

namespace {

/// A larger part of the week in meetings is marked.
constexpr double muchOfWeek = 0.4;
constexpr int timeBarHeight = 4;

QString shareText(double share)
{
    return PersonTimeRow::tr("%1 %").arg(std::lround(share * 100));
}

} // namespace

PersonTimeRow::PersonTimeRow(TimeInMeetings time, QWidget* parent)
    : QAbstractButton(parent)
    , m_time(std::move(time))
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setText(m_time.name);
    const QString said = tr("%1: %2 hours a week in meetings, %3 of the week")
                             .arg(m_time.name, hoursText(m_time.hours), shareText(m_time.share));
    setAccessibleName(said);
    setToolTip(asToolTip(said));
}

QSize PersonTimeRow::sizeHint() const
{
    return {120, fontMetrics().height() + timeBarHeight + 10};
}

void PersonTimeRow::paintEvent(QPaintEvent*)
{
    const Theme theme = themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || hasFocus())
        painter.fillRect(rect(), isChecked() ? theme.accentSoft : theme.hoveredRow);
    if (hasFocus()) {
        painter.setPen(theme.accent);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
    const QRect line = rect().adjusted(3, 2, -3, -timeBarHeight - 5);
    painter.setFont(smallFont(font()));
    painter.setPen(theme.secondary);
    const QString share = shareText(m_time.share);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, share);
    const int shareWidth = painter.fontMetrics().horizontalAdvance(share) + 5;
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(theme.text);
    const QString hours = tr("%1 h").arg(hoursText(m_time.hours));
    painter.drawText(line.adjusted(0, 0, -shareWidth, 0), Qt::AlignRight | Qt::AlignVCenter, hours);
    const int taken = shareWidth + painter.fontMetrics().horizontalAdvance(hours) + 6;
    painter.setFont(font());
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_time.name, Qt::ElideRight, line.width() - taken));
    const QRectF track(line.left(), rect().bottom() - timeBarHeight - 2, line.width(), timeBarHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.line);
    painter.drawRoundedRect(track, 2, 2);
    painter.setBrush(m_time.share >= muchOfWeek ? theme.warning : theme.accent);
    painter.drawRoundedRect(QRectF(track.topLeft(), QSizeF(track.width() * std::min(1.0, m_time.share), timeBarHeight)),
                            2, 2);
}

} // namespace remit
