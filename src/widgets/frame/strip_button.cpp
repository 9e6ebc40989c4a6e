#include "widgets/frame/strip_button.h"

#include "widgets/look/theme.h"

#include <QPainter>

namespace remit {

namespace {

constexpr int endMargin = 14;
constexpr int buttonWidth = 28;

} // namespace

QSize StripButton::sizeHint() const
{
    return {buttonWidth, fontMetrics().horizontalAdvance(text()) + 2 * endMargin};
}

void StripButton::paintEvent(QPaintEvent*)
{
    const Theme theme = themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool marked = hasFocus() || underMouse() || isChecked();
    if (marked) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accentSoft);
        painter.drawRoundedRect(rect().adjusted(2, 2, -2, -2), 6, 6);
    }
    painter.setPen(marked ? theme.accent : theme.secondary);
    painter.translate(0, height());
    painter.rotate(-90);
    painter.drawText(QRect(0, 0, height(), width()), Qt::AlignCenter, text());
}

} // namespace remit
