#include "widgets/chart/chart_whereabouts.h"

#include "model/chart/chart_model.h"
#include "model/document/change_place.h"
#include "model/document/shown_constellation.h"
#include "widgets/matrix/cell_flash.h"
#include "widgets/matrix/chart_grid.h"
#include "widgets/matrix/chart_table.h"
#include "widgets/matrix/chart_view.h"

#include <QAction>
#include <QScrollBar>
#include <QTimer>

namespace remit {

namespace {

const QString rowKey = QStringLiteral("responsibility");
const QString roleKey = QStringLiteral("role");
const QString downKey = QStringLiteral("down");
const QString acrossKey = QStringLiteral("across");
const QString hoursKey = QStringLiteral("hours");

} // namespace

ChartWhereabouts::ChartWhereabouts(ShownConstellation& shown, ChartView& chart, QAction& hours, QObject* parent)
    : QObject(parent)
    , m_shown(shown)
    , m_chart(chart)
    , m_hours(hours)
    , m_flash(new CellFlash(chart.table()))
{
}

QVariantMap ChartWhereabouts::place() const
{
    const RoleGrid& grid = m_chart.table().grid();
    return {{rowKey, qlonglong(m_chart.currentResponsibility().value)},
            {roleKey, qlonglong(m_chart.currentRole().value)},
            {downKey, grid.verticalScrollBar()->value()},
            {acrossKey, grid.horizontalScrollBar()->value()},
            {hoursKey, m_hours.isChecked()}};
}

void ChartWhereabouts::returnTo(const QVariantMap& place)
{
    m_hours.setChecked(place.value(hoursKey, false).toBool());
    const ResponsibilityId row{place.value(rowKey).toLongLong()};
    if (!m_chart.model().indexOf(row).isValid())
        return;
    m_chart.showCell(row, RoleId{place.value(roleKey).toLongLong()});
    // Once the chart has its size.
    QTimer::singleShot(0, this, [this, place] {
        const RoleGrid& grid = m_chart.table().grid();
        grid.verticalScrollBar()->setValue(place.value(downKey).toInt());
        grid.horizontalScrollBar()->setValue(place.value(acrossKey).toInt());
    });
}

void ChartWhereabouts::show(const ChangePlace& place)
{
    if (place.constellation != m_shown.id())
        m_shown.show(place.constellation);
    if (place.responsibility)
        m_chart.showCell(place.responsibility, place.role);
    else if (place.role && m_chart.currentResponsibility())
        m_chart.showCell(m_chart.currentResponsibility(), place.role);
    else if (place.area)
        m_chart.table().setCurrentIndex(m_chart.model().indexOfBand(*place.area));
    flash(place);
}

void ChartWhereabouts::flash(const ChangePlace& place)
{
    // Once the chart has found room for what is new in it.
    QTimer::singleShot(0, m_flash, [flash = m_flash, place] {
        if (place.responsibility || place.role)
            flash->at(place.responsibility, place.role);
        else if (place.area)
            flash->atBand(*place.area);
    });
}

} // namespace remit
