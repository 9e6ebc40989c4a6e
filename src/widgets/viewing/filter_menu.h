#pragma once

#include "model/chart/chart_filter.h"

#include <QMenu>

namespace remit {

/// Everything a chart can be filtered by, and the filters kept with the plan.
class FilterMenu : public QMenu {
    Q_OBJECT

public:
    using QMenu::QMenu;

    /// Offers what this constellation has; `filter` is ticked.
    void fill(const Plan& plan, ConstellationId constellation, const ChartFilter& filter, bool writable);

signals:
    void filterChosen(const remit::ChartFilter& filter);
    void saveWanted();
    void renameWanted(const QString& name);
    void removeWanted(const QString& name);

private:
    QMenu* addGroup(const QString& title);
    void addCondition(QMenu& menu, const QString& text, const FilterCondition& condition);
    void addAreas();
    void addHorizons();
    void addRoles(const QString& title, FilterKind kind);
    void addLetters();
    void addNamed(bool writable);

    const Plan* m_plan = nullptr;
    ConstellationId m_constellation;
    ChartFilter m_filter;
};

} // namespace remit
