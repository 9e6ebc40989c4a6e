#include "widgets/chart/column_switch.h"

#include "model/chart/column_chart.h"
#include "widgets/matrix/chart_grid.h"
#include "widgets/matrix/chart_table.h"
#include "widgets/matrix/chart_view.h"
#include "widgets/matrix/column_view.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QSplitter>

namespace remit {

ColumnSwitch::ColumnSwitch(PlanDocument& document, const ShownConstellation& shown, ChartView& chart, QSplitter& place)
    : QObject(&chart)
    , m_document(document)
    , m_shown(shown)
    , m_chart(chart)
    , m_place(place)
    , m_roles(new QAction(tr("&Roles"), this))
    , m_seats(new QAction(tr("&Seats"), this))
    , m_people(new QAction(tr("&People"), this))
{
    auto* group = new QActionGroup(this);
    for (QAction* action : {m_roles, m_seats, m_people}) {
        action->setCheckable(true);
        group->addAction(action);
    }
    m_seats->setObjectName("columnsBySeats");
    m_roles->setChecked(true);
    m_roles->setStatusTip(tr("The chart in which letters are given"));
    m_seats->setStatusTip(tr("What each seat holds, all its hats together"));
    m_people->setStatusTip(tr("What each person holds, all their seats together"));
    connect(m_roles, &QAction::triggered, this, [this] { show(ChartColumns::roles); });
    connect(m_seats, &QAction::triggered, this, [this] { show(ChartColumns::seats); });
    connect(m_people, &QAction::triggered, this, [this] { show(ChartColumns::people); });
    connect(&chart, &ChartView::currentChanged, this, [this] { show(ChartColumns::roles); });
}

void ColumnSwitch::fillMenu(QMenu& menu)
{
    menu.addActions({m_roles, m_seats, m_people});
}

ColumnView* ColumnSwitch::view() const
{
    return m_view;
}

void ColumnSwitch::makeView()
{
    m_model = new ColumnChart(m_document, m_shown, m_columns, this);
    m_view = new ColumnView(*m_model, &m_place);
    m_model->setParent(m_view);
    m_place.insertWidget(0, m_view);
    m_place.setStretchFactor(0, 1);
    connect(m_view, &ColumnView::rolesAsked, this, &ColumnSwitch::showRoles);
}

void ColumnSwitch::show(ChartColumns columns)
{
    if (columns == m_columns)
        return;
    const bool hadKeyboard = m_chart.isAncestorOf(m_chart.window()->focusWidget())
        || (m_view != nullptr && m_view->isAncestorOf(m_view->window()->focusWidget()));
    m_columns = columns;
    QAction* chosen = columns == ChartColumns::roles ? m_roles : columns == ChartColumns::seats ? m_seats : m_people;
    chosen->setChecked(true);
    const bool isByRoles = columns == ChartColumns::roles;
    if (isByRoles)
        dropView();
    else if (m_view == nullptr)
        makeView();
    else
        m_model->setColumns(columns);
    if (!isByRoles) {
        m_view->setLook(m_chart.table().look());
        m_view->select(m_chart.currentResponsibility());
        m_view->show();
    }
    m_chart.setVisible(isByRoles);
    if (hadKeyboard)
        isByRoles ? m_chart.table().grid().setFocus() : m_view->setFocus();
}

/// It follows every change as a whole, which nobody is to pay for who types letters.
void ColumnSwitch::dropView()
{
    m_view->hide();
    m_view->deleteLater();
    m_view = nullptr;
    m_model = nullptr;
}

void ColumnSwitch::showRoles(ResponsibilityId row)
{
    show(ChartColumns::roles);
    m_chart.table().grid().setFocus();
    if (row)
        m_chart.showCell(row);
}

} // namespace remit
