#pragma once

#include "model/chart/chart_arrangement.h"
#include "widgets/viewing/action_table.h"
#include "widgets/viewing/view_actions.h"

#include <QObject>

namespace remit {

class ChartTable;
class ChartView;
class FilterBar;
class PlanDocument;
class Prompts;

/// What of the chart is shown and in which order: filter, sort, hide, pin. Only what is hidden or pinned is an edit of
/// the plan.
class ArrangingCommands : public QObject {
    Q_OBJECT

public:
    /// Puts its actions under their names.
    ArrangingCommands(ChartView& chart, Prompts& prompts, ViewActions& actions, QObject* parent);

    FilterBar& filterBar() const { return *m_filterBar; }

signals:
    /// Rows are to be sorted by what would not be seen otherwise.
    void hoursWanted();

private:
    void addSorting(ViewActions& actions);
    void addHiding(ViewActions& actions);
    void sortBy(SortBy by, RoleId role = {});
    void reverseSort();
    void hideRows();
    void hideRoles();
    void showHidden();
    void pin();
    bool isPinned(RoleId role) const;
    bool hidesAnything() const;
    RoleId currentRole() const;
    std::vector<ResponsibilityId> selectedRows() const;
    std::vector<RoleId> selectedRoles() const;
    QString nameOf(RoleId role) const;
    PlanDocument& document() const;

    ChartView& m_chart;
    ChartTable& m_table;
    FilterBar* m_filterBar;
    ActionTable m_actions;
};

} // namespace remit
