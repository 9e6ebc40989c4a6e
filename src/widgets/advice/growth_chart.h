#pragma once

#include "advisor/advice/growth.h"

#include <QWidget>

namespace remit {

/// How the load of the busiest seat grows with a fact, a line for each set-up. A click on it chooses a value.
class GrowthChart : public QWidget {
    Q_OBJECT

public:
    explicit GrowthChart(QWidget* parent = nullptr);

    /// `now` is where one is; the fact outlives the chart.
    void display(std::vector<LoadCurve> curves, double now, const FactQuestion& fact);

    QSize sizeHint() const override { return {640, 190}; }
    QSize minimumSizeHint() const override { return {280, 190}; }

signals:
    void valueChosen(double value);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    QRectF plot() const;
    double namesWidth() const;
    /// Where the name of each curve stands: at its end, as far as others leave room.
    std::vector<double> namePlaces() const;
    QPointF placeOf(double value, double use) const;
    double valueAt(double x) const;
    void paintFrame(QPainter& painter) const;
    void paintCurve(QPainter& painter, std::size_t number, double nameAt) const;
    /// "20 developers", or a worded degree.
    QString valueText(double value) const;
    QString valuesAt(double value) const;

    std::vector<LoadCurve> m_curves;
    double m_now = 0;
    double m_most = 1;
    double m_least = 0;
    const FactQuestion* m_fact = nullptr;
};

} // namespace remit
