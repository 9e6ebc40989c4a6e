#pragma once

#include "core/id.h"

#include <QObject>

class QAction;
class QWidget;

namespace remit {

class ChartLoads;
class ChartView;
class HoursColumn;
class Preferences;

/// What a user can do about loads, for menus; each opens over the window of the chart.
class LoadCommands : public QObject {
    Q_OBJECT

public:
    LoadCommands(ChartView& view, ChartLoads& loads, Preferences& preferences, QObject* parent = nullptr);

    /// Checkable: loads in the header.
    QAction* loadShown() const { return m_loadShown; }
    /// Checkable: the hours of each row, beside its title.
    QAction* hoursShown() const { return m_hoursShown; }
    /// Types the hours of the current row.
    QAction* editHours() const { return m_editHours; }
    /// The breakdown of the current role, else of the first product role.
    QAction* breakdown() const { return m_breakdown; }
    QAction* facts() const { return m_facts; }

    void openBreakdown(RoleId role);
    void openFacts();

private:
    RoleId currentRole() const;
    void nameBreakdown();
    void showLoads(bool shown);
    void showHours(bool shown);

    ChartView& m_view;
    ChartLoads& m_loads;
    Preferences& m_preferences;
    HoursColumn* m_hours;
    QAction* m_loadShown;
    QAction* m_hoursShown;
    QAction* m_editHours;
    QAction* m_breakdown;
    QAction* m_facts;
};

} // namespace remit
