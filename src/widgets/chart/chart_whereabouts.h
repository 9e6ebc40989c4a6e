#pragma once

#include <QObject>
#include <QVariantMap>

class QAction;

namespace remit {

class CellFlash;
class ChartView;
class ShownConstellation;
struct ChangePlace;

/// Where one is in the chart, and how one gets elsewhere: to a change, or back to where one was.
class ChartWhereabouts : public QObject {
    Q_OBJECT

public:
    /// `hours` is the switch of the hours column, which belongs to what was looked at.
    ChartWhereabouts(ShownConstellation& shown, ChartView& chart, QAction& hours, QObject* parent);

    QVariantMap place() const;
    /// As far as what the place names is still there.
    void returnTo(const QVariantMap& place);

    /// Goes there, to another constellation too, and marks it for a moment.
    void show(const ChangePlace& place);
    void flash(const ChangePlace& place);

private:
    ShownConstellation& m_shown;
    ChartView& m_chart;
    QAction& m_hours;
    CellFlash* m_flash;
};

} // namespace remit
