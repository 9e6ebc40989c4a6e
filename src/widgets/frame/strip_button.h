#pragma once

#include <QPushButton>

namespace remit {

/// A narrow button at the side of the window that reads from bottom to top. It stands for a panel that has no room.
class StripButton : public QPushButton {
    Q_OBJECT

public:
    using QPushButton::QPushButton;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace remit
