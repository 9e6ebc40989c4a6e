#include "widgets/viewing/size_commands.h"

#include "model/chart/chart_model.h"
#include "widgets/matrix/chart_grid.h"
#include "widgets/matrix/chart_table.h"
#include "widgets/parts/preferences.h"

#include <QAction>
#include <QWheelEvent>

#include <algorithm>

namespace remit {

namespace {

constexpr double zoomSteps[] = {0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3};
constexpr double smallest = 0.5;
constexpr double largest = 3;

double stepAbove(double zoom)
{
    const auto* next
        = std::find_if(std::begin(zoomSteps), std::end(zoomSteps), [zoom](double step) { return step > zoom + 0.001; });
    return next == std::end(zoomSteps) ? zoom : *next;
}

double stepBelow(double zoom)
{
    double below = zoom;
    for (const double step : zoomSteps) {
        if (step < zoom - 0.001)
            below = step;
    }
    return below;
}

} // namespace

SizeCommands::SizeCommands(ChartTable& table, Preferences& preferences, ViewActions& actions, QObject* parent)
    : QObject(parent)
    , m_table(table)
    , m_preferences(preferences)
    , m_actions(*this, Qt::WindowShortcut)
{
    const auto zoom = [this] { return m_table.look().zoom; };
    const auto canGrow = [zoom] { return zoom() < largest; };
    const auto canShrink = [zoom] { return zoom() > smallest; };
    const auto isCompact = [this] { return m_table.look().compact; };
    const auto usual = [zoom] { return tr("&Usual size (now %1 %)").arg(qRound(zoom() * 100)); };
    const QList<QKeySequence> plus{Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal};
    actions.zoomIn = m_actions.add({tr("Zoom &in"), plus, canGrow, [=, this] { zoomTo(stepAbove(zoom())); }});
    actions.zoomOut = m_actions.add(
        {tr("Zoom &out"), {Qt::CTRL | Qt::Key_Minus}, canShrink, [=, this] { zoomTo(stepBelow(zoom())); }});
    actions.zoomReset = m_actions.add({tr("&Usual size"), {Qt::CTRL | Qt::Key_0}, {}, [this] { zoomTo(1); }, usual});
    actions.fitToWidth = m_actions.add({tr("Fit to &width"), {}, {}, [this] { fitToWidth(); }});
    actions.fitToWidth->setStatusTip(tr("As large as all roles are seen side by side, at most the usual size"));
    actions.compact = m_actions.add({tr("Co&mpact rows"), {}, {}, [this] { switchCompact(); }, {}, isCompact});
    const ChartLook look{std::clamp(m_preferences.viewChoice("zoom", 1.0).toDouble(), smallest, largest),
                         m_preferences.viewChoice("compact", false).toBool()};
    if (!(look == m_table.look()))
        m_table.setLook(look);
    m_table.grid().viewport()->installEventFilter(this);
    m_table.titles().viewport()->installEventFilter(this);
    m_actions.update();
}

void SizeCommands::zoomTo(double zoom)
{
    m_table.setLook({std::clamp(zoom, smallest, largest), m_table.look().compact});
    m_preferences.setViewChoice("zoom", m_table.look().zoom);
    m_actions.update();
}

/// What does not fit at the smallest size either stays as it is.
void SizeCommands::fitToWidth()
{
    const double before = m_table.look().zoom;
    const auto* step = std::find(std::begin(zoomSteps), std::end(zoomSteps), 1.0) + 1;
    while (step != std::begin(zoomSteps)) {
        zoomTo(*--step);
        if (m_table.allColumnsFit())
            return;
    }
    zoomTo(before);
    emit noticed(tr("%1 roles do not fit side by side, at %2 % neither. Hide some of them, or make the window wider.")
                     .arg(m_table.model().columnCount() - 1)
                     .arg(qRound(smallest * 100)));
}

void SizeCommands::switchCompact()
{
    m_table.setLook({m_table.look().zoom, !m_table.look().compact});
    m_preferences.setViewChoice("compact", m_table.look().compact);
    m_actions.update();
}

bool SizeCommands::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Wheel)
        return QObject::eventFilter(watched, event);
    const auto* wheel = static_cast<QWheelEvent*>(event);
    if (!wheel->modifiers().testFlag(Qt::ControlModifier) || wheel->angleDelta().y() == 0)
        return QObject::eventFilter(watched, event);
    const double zoom = m_table.look().zoom;
    zoomTo(wheel->angleDelta().y() > 0 ? stepAbove(zoom) : stepBelow(zoom));
    return true;
}

} // namespace remit
