#include "widgets/look/plain_style.h"

#include "widgets/look/theme.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QStyleFactory>
#include <QStyleOptionHeader>

namespace remit {

namespace {

bool hasValueToKeep(const QWidget* widget)
{
    return qobject_cast<const QComboBox*>(widget) != nullptr || qobject_cast<const QAbstractSpinBox*>(widget) != nullptr
        || qobject_cast<const QSlider*>(widget) != nullptr;
}

} // namespace

PlainStyle::PlainStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void PlainStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    auto* label = qobject_cast<QLabel*>(widget);
    // Qt shows tool tips in a label of its own; `asToolTip` escapes what goes there.
    if (label != nullptr && label->textFormat() == Qt::AutoText && !label->inherits("QTipLabel"))
        label->setTextFormat(Qt::PlainText);
    if (hasValueToKeep(widget)) {
        widget->installEventFilter(this);
        if (widget->focusPolicy() == Qt::WheelFocus)
            widget->setFocusPolicy(Qt::StrongFocus);
    }
}

QIcon PlainStyle::standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const
{
    if (which == SP_ToolBarHorizontalExtensionButton)
        return lineIcon(QStringLiteral("down"), QGuiApplication::palette().color(QPalette::PlaceholderText));
    return QProxyStyle::standardIcon(which, option, widget);
}

bool PlainStyle::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Wheel)
        return QProxyStyle::eventFilter(watched, event);
    event->ignore();
    return true;
}

void PlainStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    if (element == PE_IndicatorArrowDown && qobject_cast<const QPushButton*>(widget) != nullptr)
        return lineIcon(QStringLiteral("chevron"), option->palette.color(QPalette::ButtonText))
            .paint(painter, option->rect);
    const auto* head = qstyleoption_cast<const QStyleOptionHeader*>(option);
    if (element != PE_IndicatorHeaderArrow || head == nullptr)
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    // Qt calls the ascending order "down".
    const bool ascending = head->sortIndicator == QStyleOptionHeader::SortDown;
    if (head->sortIndicator != QStyleOptionHeader::None)
        QProxyStyle::drawPrimitive(ascending ? PE_IndicatorArrowUp : PE_IndicatorArrowDown, option, painter, widget);
}

} // namespace remit
