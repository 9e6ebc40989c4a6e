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
    /// Offers what any of these constellations has; findings are not known there, and no filter is kept.
    void fillForSeveral(const Plan& plan, const std::vector<ConstellationId>& constellations,
                        const ChartFilter& filter);

signals:
    void filterChosen(const remit::ChartFilter& filter);
    void saveWanted();
    void renameWanted(const QString& name);
    void removeWanted(const QString& name);

private:
    void begin(const Plan& plan, const std::vector<ConstellationId>& constellations, const ChartFilter& filter);
    QMenu* addGroup(const QString& title);
    void addCondition(QMenu& menu, const QString& text, const FilterCondition& condition);
    void addAreas();
    void addHorizons();
    void addRoles(const QString& title, FilterKind kind);
    void addLetters();
    void addNamed();
    void addKeeping(bool writable);

    const Plan* m_plan = nullptr;
    std::vector<ConstellationId> m_constellations;
    ChartFilter m_filter;
};

} // namespace remit
