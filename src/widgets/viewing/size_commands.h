#pragma once

#include "widgets/viewing/action_table.h"
#include "widgets/viewing/view_actions.h"

#include <QObject>

namespace remit {

class ChartTable;
class Preferences;

/// How large the chart is shown, by menu, keys and the wheel with Ctrl; kept on this computer.
class SizeCommands : public QObject {
    Q_OBJECT

public:
    /// Puts its actions under their names.
    SizeCommands(ChartTable& table, Preferences& preferences, ViewActions& actions, QObject* parent);

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    /// Something the user should know about what was asked for.
    void noticed(const QString& message);

private:
    void zoomTo(double zoom);
    void fitToWidth();
    void switchCompact();

    ChartTable& m_table;
    Preferences& m_preferences;
    ActionTable m_actions;
};

} // namespace remit
