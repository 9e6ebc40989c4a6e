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
};

} // namespace remit
