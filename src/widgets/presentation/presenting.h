#pragma once

#include "core/id.h"

#include <QObject>

class QAction;

namespace remit {

class ChartFindings;
class ChartLoads;
class ChartView;
class PresentationWindow;

/// Starts a presentation at the current cell of a chart, and goes on there where it ends.
class Presenting : public QObject {
    Q_OBJECT

public:
    Presenting(ChartView& chart, QObject* parent);

    QAction& action() const { return *m_action; }
    /// Null unless a presentation is going on.
    PresentationWindow* window() const { return m_window; }
    /// What it can show when asked; they outlive this.
    void setSources(const ChartLoads& loads, const ChartFindings& findings);

signals:
    /// Something the user should know, to be shown where it happens.
    void noticed(const QString& message);

private:
    void present();
    void end(ResponsibilityId row, RoleId role);

    ChartView& m_chart;
    QAction* m_action;
    PresentationWindow* m_window = nullptr;
    const ChartLoads* m_loads = nullptr;
    const ChartFindings* m_findings = nullptr;
};

} // namespace remit
