#pragma once

#include <QProxyStyle>

namespace remit {

/// The style of the program: Fusion, in which a label shows its text as it stands. Qt would guess from the text whether
/// it is rich, so that a role named "<b>x</b>" would be set in bold and one named "<img src=…>" would be gone. A label
/// that shows rich text says so itself, and escapes the plan's words in it. The arrow of a sorted column points up
/// where the least comes first, as it does over the chart; Fusion's points the other way. The wheel scrolls what is
/// under the pointer; a choice, number or slider it meets on the way keeps its value, also when it has the keyboard.
/// Where the menus do not all fit, the button for the rest is drawn by one of our lines: for Fusion's picture, which
/// every menu bar asks for, Qt loads what reads any kind of picture.
class PlainStyle : public QProxyStyle {
    Q_OBJECT

public:
    PlainStyle();

    void polish(QWidget* widget) override;
    using QProxyStyle::polish;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace remit
