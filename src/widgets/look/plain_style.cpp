#include "widgets/look/plain_style.h"

#include <QLabel>
#include <QStyleFactory>
#include <QStyleOptionHeader>

namespace remit {

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
}

void PlainStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    const auto* head = qstyleoption_cast<const QStyleOptionHeader*>(option);
    if (element != PE_IndicatorHeaderArrow || head == nullptr)
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    // Qt calls the ascending order "down".
    const bool ascending = head->sortIndicator == QStyleOptionHeader::SortDown;
    if (head->sortIndicator != QStyleOptionHeader::None)
        QProxyStyle::drawPrimitive(ascending ? PE_IndicatorArrowUp : PE_IndicatorArrowDown, option, painter, widget);
}

} // namespace remit
