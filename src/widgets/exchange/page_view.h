#pragma once

#include "report/output/chart_painter.h"

#include <QAbstractScrollArea>

namespace remit {

/// One page as it will be printed, on a desk that scrolls; fitted to the view until another size is asked for.
class PageView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PageView(QWidget* parent = nullptr);

    /// `page` outlives the view or is replaced before; null shows an empty desk.
    void show(const PageLayout* page, PageInks inks);
    void zoomBy(double factor);
    void fit();
    /// Pixels a point of paper takes.
    double zoom() const;

signals:
    /// Page up and page down at an end of the page.
    void turned(int pages);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void updateBars();
    QRectF pageOnDesk() const;

    const PageLayout* m_page = nullptr;
    PageInks m_inks = PageInks::colors;
    bool m_fitted = true;
    double m_zoom = 1;
};

} // namespace remit
