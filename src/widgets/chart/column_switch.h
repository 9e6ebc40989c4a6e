#pragma once

#include "words/seat_columns.h"

#include <QObject>

class QAction;
class QMenu;
class QSplitter;

namespace remit {

class ChartView;
class ColumnChart;
class ColumnView;
class PlanDocument;
class ShownConstellation;

/// Whether the chart shows roles, seats or people as its columns. Roles are where letters are given; the other two are
/// looked at, and leave as soon as something happens in the chart of roles.
class ColumnSwitch : public QObject {
    Q_OBJECT

public:
    /// The other columns stand in place of the chart in the splitter.
    ColumnSwitch(PlanDocument& document, const ShownConstellation& shown, ChartView& chart, QSplitter& place);

    ChartColumns columns() const { return m_columns; }
    void show(ChartColumns columns);
    /// The view in place of the chart; null while the chart shows its roles.
    ColumnView* view() const;
    void fillMenu(QMenu& menu);

private:
    void makeView();
    void dropView();
    void showRoles(ResponsibilityId row);

    PlanDocument& m_document;
    const ShownConstellation& m_shown;
    ChartView& m_chart;
    QSplitter& m_place;
    ChartColumns m_columns = ChartColumns::roles;
    ColumnView* m_view = nullptr;
    ColumnChart* m_model = nullptr;
    QAction* m_roles;
    QAction* m_seats;
    QAction* m_people;
};

} // namespace remit
