#pragma once

#include "core/id.h"

#include <QObject>

class QAction;
class QWidget;

namespace remit {

class ChartLoads;
class ChartView;
class Preferences;

/// What a user can do about loads, for menus; each opens over the window of the chart.
class LoadCommands : public QObject {
    Q_OBJECT

public:
    LoadCommands(ChartView& view, ChartLoads& loads, Preferences& preferences, QObject* parent = nullptr);

    /// Checkable: loads in the header.
    QAction* loadShown() const { return m_loadShown; }
    /// The breakdown of the current role, else of the first product role.
    QAction* breakdown() const { return m_breakdown; }
    QAction* facts() const { return m_facts; }

    /// Loads are about people: a presentation takes them away without changing what the user chose.
    void setLoadShown(bool shown);

    void openBreakdown(RoleId role);
    void openFacts();

private:
    RoleId currentRole() const;
    void nameBreakdown();
    void show(bool shown);

    ChartView& m_view;
    ChartLoads& m_loads;
    Preferences& m_preferences;
    QAction* m_loadShown;
    QAction* m_breakdown;
    QAction* m_facts;
};

} // namespace remit
