#pragma once

#include "advisor/advice/growth.h"

#include <QWidget>

namespace remit {

/// What of a set-up is followed: how full its busiest seat is, or how well it fits.
enum class GrowthMeasure { load, fit };

/// How set-ups do as a fact grows, a line for each. A click on it chooses a value.
class GrowthChart : public QWidget {
    Q_OBJECT

public:
    explicit GrowthChart(QWidget* parent = nullptr);

    /// `now` is where one is; the fact outlives the chart.
    void display(std::vector<GrowthCurve> curves, double now, const FactQuestion& fact, GrowthMeasure measure);

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
    double measured(const GrowthPoint& point) const;
    QPointF placeOf(double value, double height) const;
    QPointF placeOf(const GrowthPoint& point) const { return placeOf(point.value, measured(point)); }
    QString measuredText(const GrowthPoint& point) const;
    void findRange();
    double valueAt(double x) const;
    void paintFrame(QPainter& painter) const;
    void paintCurve(QPainter& painter, std::size_t number, double nameAt) const;
    /// "20 developers", or a worded degree.
    QString valueText(double value) const;
    QString valuesAt(double value) const;

    std::vector<GrowthCurve> m_curves;
    GrowthMeasure m_measure = GrowthMeasure::load;
    double m_now = 0;
    double m_most = 1;
    double m_least = 0;
    double m_lowest = 0;
    double m_highest = 1;
    const FactQuestion* m_fact = nullptr;
};

} // namespace remit
