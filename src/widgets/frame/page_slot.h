#pragma once

#include <QStackedWidget>

namespace remit {

/// Room in the frame for one thing of each page, as high as the highest of them, so that nothing moves between pages.
class PageSlot : public QStackedWidget {
    Q_OBJECT

public:
    explicit PageSlot(QWidget* parent);

    /// Shows what the page has, nothing when null.
    void put(QWidget* part);

    /// As wide as the part that is shown.
    QSize sizeHint() const override
    {
        return {currentWidget()->sizeHint().width(), QStackedWidget::sizeHint().height()};
    }
    QSize minimumSizeHint() const override
    {
        return {currentWidget()->minimumSizeHint().width(), QStackedWidget::minimumSizeHint().height()};
    }
};

} // namespace remit
