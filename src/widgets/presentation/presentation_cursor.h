#pragma once

#include "core/id.h"
#include "core/rows.h"
#include "widgets/presentation/presentation_keys.h"

#include <vector>

namespace remit {

class ChartModel;

/// Which row and role of the chart are presented, and where a key leads from there. Rows of collapsed areas count.
class PresentationCursor {
public:
    explicit PresentationCursor(const ChartModel& model);

    ResponsibilityId row() const { return m_row; }
    RoleId role() const { return m_role; }
    Assignment::Key cell() const;
    /// Among the rows, from 0.
    int at() const;
    int count() const { return int(m_rows.size()); }

    void setRow(ResponsibilityId row) { m_row = row; }
    void setRole(RoleId role) { m_role = role; }
    /// Rows and roles may have come or gone: it stays where it is, or goes to the first ones.
    void refresh();
    /// Moves as the step says; whether it was about moving.
    bool go(const PresentationStep& step);

private:
    void goTo(int place);
    void stepRole(int by, bool around);

    const ChartModel& m_model;
    std::vector<ResponsibilityId> m_rows;
    ResponsibilityId m_row;
    RoleId m_role;
};

} // namespace remit
