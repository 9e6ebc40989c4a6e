#include "widgets/chart/inspector.h"
#include "widgets/constellations/navigator.h"
#include "widgets/history/history_panel.h"
#include "widgets/parts/preferences.h"
#include "widgets/window/workbench.h"

/// Which panels stand beside the chart.
namespace remit {

namespace {

constexpr int roomForBoth = 1160;

} // namespace

void Workbench::setPanelShown(const QString& panel, bool shown)
{
    const std::pair<QString, QWidget*> panels[] = {{QStringLiteral("navigator"), m_navigator},
                                                   {QStringLiteral("inspector"), m_inspector},
                                                   {QStringLiteral("history"), m_history}};
    for (const auto& each : panels) {
        if (each.first == panel)
            each.second->setVisible(shown);
    }
    m_services.preferences.setPanelShown(panel, shown);
    emit panelShown(panel, shown);
    shareRoom(panel, shown);
}

/// In a narrow window the inspector and the undo list take turns, so that the chart keeps its room.
void Workbench::shareRoom(const QString& panel, bool shown)
{
    const bool isHistory = panel == QStringLiteral("history");
    if (!isHistory && panel != QStringLiteral("inspector"))
        return;
    if (shown && isVisible() && width() < roomForBoth) {
        const QWidget* other = isHistory ? static_cast<QWidget*>(m_inspector) : m_history;
        if (other->isHidden())
            return;
        m_inspectorWaits = isHistory;
        setPanelShown(isHistory ? QStringLiteral("inspector") : QStringLiteral("history"), false);
    } else if (!shown && isHistory && m_inspectorWaits) {
        m_inspectorWaits = false;
        setPanelShown(QStringLiteral("inspector"), true);
    }
}

} // namespace remit
