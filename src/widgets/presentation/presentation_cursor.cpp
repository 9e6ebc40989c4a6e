#include "widgets/presentation/presentation_cursor.h"

#include "model/chart/chart_model.h"

#include <algorithm>

namespace remit {

PresentationCursor::PresentationCursor(const ChartModel& model)
    : m_model(model)
{
}

Assignment::Key PresentationCursor::cell() const
{
    return {m_model.constellation(), m_row, m_role};
}

int PresentationCursor::at() const
{
    return int(std::find(m_rows.begin(), m_rows.end(), m_row) - m_rows.begin());
}

void PresentationCursor::refresh()
{
    m_rows.clear();
    for (const ChartEntry& entry : m_model.entriesWithCollapsed()) {
        if (entry.kind == ChartRowKind::responsibility)
            m_rows.push_back(entry.responsibility);
    }
    if (!m_rows.empty() && at() == count())
        m_row = m_rows.front();
    if (m_model.columnOf(m_role) < 1)
        m_role = m_model.roleAt(1);
}

bool PresentationCursor::go(const PresentationStep& step)
{
    using What = PresentationStep::What;
    switch (step.what) {
    case What::goRows:
        goTo(at() + step.by);
        return true;
    case What::goFirst:
        goTo(0);
        return true;
    case What::goLast:
        goTo(count() - 1);
        return true;
    case What::goRoles:
    case What::goRolesAround:
        stepRole(step.by, step.what == What::goRolesAround);
        return true;
    default:
        return false;
    }
}

void PresentationCursor::goTo(int place)
{
    if (!m_rows.empty())
        m_row = m_rows[std::size_t(std::clamp(place, 0, count() - 1))];
}

void PresentationCursor::stepRole(int by, bool around)
{
    const int roles = m_model.columnCount() - 1;
    const int wanted = m_model.columnOf(m_role) - 1 + by;
    if (roles >= 1 && (around || (wanted >= 0 && wanted < roles)))
        m_role = m_model.roleAt((wanted + roles) % roles + 1);
}

} // namespace remit
