#include "widgets/look/finding_mark.h"

#include "widgets/look/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace remit {

namespace {

constexpr QLatin1Char mark('!');

/// What is to fix stands apart from what is to look at without its colour, too.
QFont markFont(QFont font, Severity severity)
{
    font.setWeight(severity == Severity::error ? QFont::Black : QFont::Medium);
    return font;
}

} // namespace

void paintFindingMark(QPainter& painter, const QRect& rect, Severity severity, const QFont& font, const Theme& theme)
{
    painter.save();
    painter.setFont(markFont(font, severity));
    painter.setPen(severityColor(severity, theme));
    painter.drawText(rect, Qt::AlignCenter | Qt::TextDontClip, QString(mark));
    painter.restore();
}

int findingMarkWidth(const QFont& font)
{
    return QFontMetrics(markFont(font, Severity::error)).horizontalAdvance(mark) + 1;
}

QColor severityColor(Severity severity, const Theme& theme)
{
    switch (severity) {
    case Severity::error:
        return theme.error;
    case Severity::warning:
        return theme.warning;
    case Severity::info:
        break;
    }
    return theme.accent;
}

} // namespace remit
