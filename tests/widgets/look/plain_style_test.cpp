#include "widgets/look/plain_style.h"

#include <catch2/catch.hpp>

#include <QImage>
#include <QPainter>
#include <QStyleOptionHeader>

using namespace remit;

namespace {

/// A picture of what the style draws.
QImage drawn(const PlainStyle& style, QStyle::PrimitiveElement element, const QStyleOption& option)
{
    QImage image(option.rect.size(), QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    style.drawPrimitive(element, &option, &painter, nullptr);
    return image;
}

} // namespace

TEST_CASE("the arrow of a sorted column points up where the least comes first")
{
    const PlainStyle style;
    QStyleOptionHeader head;
    head.rect = {0, 0, 16, 16};
    head.sortIndicator = QStyleOptionHeader::SortDown; // what Qt says of the ascending order
    const QImage ascending = drawn(style, QStyle::PE_IndicatorHeaderArrow, head);
    CHECK(ascending == drawn(style, QStyle::PE_IndicatorArrowUp, head));
    head.sortIndicator = QStyleOptionHeader::SortUp;
    const QImage descending = drawn(style, QStyle::PE_IndicatorHeaderArrow, head);
    CHECK(descending == drawn(style, QStyle::PE_IndicatorArrowDown, head));
    CHECK(descending != ascending);
}
