#include "widgets/findings/finding_item_delegate.h"

#include "model/chart/findings_model.h"
#include "widgets/look/finding_mark.h"
#include "widgets/look/theme.h"

#include <QPainter>

namespace remit {

namespace {

constexpr int markSize = 16;

QIcon markFor(const QVariant& severity, const QStyleOptionViewItem& option)
{
    const qreal scale = option.widget != nullptr ? option.widget->devicePixelRatioF() : 1;
    QPixmap image(QSize(markSize, markSize) * scale);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    const Theme theme = themeFor(option.palette);
    const QRect rect(0, 0, markSize, markSize);
    if (severity.isValid() && Severity(severity.toInt()) != Severity::info) {
        paintFindingMark(painter, rect, Severity(severity.toInt()), option.font, theme);
    } else {
        painter.setPen(theme.secondary);
        painter.setFont(option.font);
        painter.drawText(rect, Qt::AlignCenter, severity.isValid() ? QStringLiteral("i") : QStringLiteral("✓"));
    }
    return QIcon(image);
}

} // namespace

void FindingItemDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() != 0)
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(markSize, markSize);
    option->icon = markFor(index.data(FindingsModel::SeverityRole), *option);
    if (index.data(FindingsModel::CountRole).toInt() > 1)
        option->font.setWeight(QFont::DemiBold);
}

} // namespace remit
