#include "widgets/look/plain_style.h"

#include <QLabel>
#include <QStyleFactory>

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

} // namespace remit
