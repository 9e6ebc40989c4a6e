#pragma once

#include "model/chart/arranged_chart.h"
#include "model/chart/list_steps.h"

#include <unordered_map>

namespace remit {

/// The rows and columns of a constellation as they are on screen. They follow what is arranged with updates that are
/// taken step by step, so that views can be told of each. The titles are column 0, the roles come from 1 on.
class ShownChart {
public:
    ShownChart(ConstellationId constellation, bool withReadyRow);

    /// What is to be seen; what is on screen follows with the updates below.
    const ArrangedChart& arranged() const { return m_arranged; }
    ArrangedChart& arranged() { return m_arranged; }

    ConstellationId constellation() const { return m_arranged.constellation(); }
    const std::vector<ChartEntry>& rows() const { return m_rows; }
    const std::vector<RoleId>& roles() const { return m_roles; }
    ResponsibilityId responsibilityAt(int row) const;
    std::optional<AreaId> areaAt(int row) const;
    RoleId roleAt(int column) const;
    /// -1 for what is not shown, here and below.
    int rowOf(ResponsibilityId responsibility) const;
    int rowOfBand(AreaId area) const;
    int rowOfDraft() const;
    int readyRow() const;
    int columnOf(RoleId role) const;
    /// The most letters any cell of the column had since the columns were read.
    int mostLettersIn(int column) const;

    /// Puts on screen what is arranged.
    void read(const Plan& plan);
    LinesChanged follow(const Plan& plan, const PlanChange& change);
    /// The row that was typed into is the responsibility now, so that the current cell stays on it.
    void becomes(int row, ResponsibilityId responsibility);

    ListUpdate<ChartEntry> rowUpdate() const;
    void take(const ListUpdate<ChartEntry>& update, const ListStep& step);
    /// Once all steps are taken, gives the rows their numbers; the first and last that differ, -1 when none does.
    std::pair<int, int> renumber(const ListUpdate<ChartEntry>& update);
    /// Whether other rows are to be seen, or in another order.
    bool differs() const { return m_rows != m_arranged.entries(); }
    /// Instead of an update: where each row went, -1 where it is gone.
    std::vector<int> takeAtOnce();
    ListUpdate<RoleId> columnUpdate(const Plan& plan) const;
    void take(const ListUpdate<RoleId>& update, const ListStep& step);
    void readLetters(const Plan& plan);

private:
    void indexRows();
    void countLetters(const Assignment& assignment);

    ArrangedChart m_arranged;
    std::vector<ChartEntry> m_rows;
    std::vector<RoleId> m_roles;
    std::map<RoleId, int> m_mostLetters;
    std::unordered_map<std::int64_t, int> m_rowOf;
};

} // namespace remit
