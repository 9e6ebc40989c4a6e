#include "widgets/presentation/presenting.h"

#include "model/chart/chart_model.h"
#include "widgets/matrix/chart_view.h"
#include "widgets/presentation/presentation_window.h"

#include <QAction>

namespace remit {

Presenting::Presenting(ChartView& chart, QObject* parent)
    : QObject(parent)
    , m_chart(chart)
    , m_action(new QAction(tr("P&resent"), this))
{
    m_action->setShortcuts({Qt::Key_F5, Qt::Key_F11});
    connect(m_action, &QAction::triggered, this, &Presenting::present);
}

void Presenting::setSources(const ChartLoads& loads, const ChartFindings& findings)
{
    m_loads = &loads;
    m_findings = &findings;
}

void Presenting::present()
{
    if (m_chart.model().rowCounts().shown == 0) {
        emit noticed(tr("There is nothing to present: the chart shows no responsibility."));
        return;
    }
    if (m_window == nullptr) {
        m_window = new PresentationWindow(m_chart.model(), &m_chart);
        m_window->setSources(m_loads, m_findings);
        connect(m_window, &PresentationWindow::ended, this, &Presenting::end);
    }
    m_window->begin(m_chart.currentResponsibility(), m_chart.currentRole());
}

void Presenting::end(ResponsibilityId row, RoleId role)
{
    m_window->deleteLater();
    m_window = nullptr;
    m_chart.showCell(row, role);
    m_chart.window()->activateWindow();
    m_chart.setFocus();
}

} // namespace remit
