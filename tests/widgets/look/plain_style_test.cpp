#include "widgets/look/plain_style.h"

#include "widgets/dressed.h"

#include <catch2/catch.hpp>

#include <QComboBox>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QSlider>
#include <QSpinBox>
#include <QStyleOptionHeader>
#include <QWheelEvent>

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

/// Whether a turn of the wheel over it is left to what it stands in.
bool leavesTheWheel(QWidget& field)
{
    field.show();
    field.setFocus();
    QWheelEvent wheel(QPointF(5, 5), field.mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&field, &wheel);
    return !wheel.isAccepted();
}

} // namespace

TEST_CASE("the wheel scrolls past a choice, a number and a slider that has the keyboard, and changes none")
{
    const test::Dressed dressed;
    QComboBox choice;
    choice.addItems({"weekly", "monthly"});
    QSpinBox number;
    number.setValue(3);
    QSlider slider;
    slider.setValue(3);
    CHECK(leavesTheWheel(choice));
    CHECK(leavesTheWheel(number));
    CHECK(leavesTheWheel(slider));
    CHECK(choice.currentIndex() == 0);
    CHECK(number.value() == 3);
    CHECK(slider.value() == 3);
}

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
