#include "model/chart/chart_find.h"

#include "core/chart.h"
#include "model/chart/chart_model.h"
#include "model/document/plan_document.h"

#include <algorithm>

namespace remit {

namespace {

class Search {
public:
    Search(const ChartModel& model, const QString& text)
        : m_model(model)
        , m_plan(model.document().plan())
        , m_text(text)
    {
    }

    std::vector<ChartHit> run()
    {
        for (int column = 1; column < m_model.columnCount(); ++column) {
            const auto* role = m_plan.find<Role>(m_model.roleAt(column));
            if (role != nullptr && (has(role->name) || has(role->shortName)))
                m_hits.push_back({std::nullopt, {}, role->id});
        }
        for (const ChartEntry& entry : m_model.entriesWithCollapsed())
            look(entry);
        return std::move(m_hits);
    }

private:
    bool has(const std::string& utf8) const
    {
        return QString::fromStdString(utf8).contains(m_text, Qt::CaseInsensitive);
    }

    void look(const ChartEntry& entry)
    {
        if (entry.kind == ChartRowKind::band) {
            if (const auto* area = m_plan.find<Area>(*entry.area); area != nullptr && has(area->name))
                m_hits.push_back({entry.area, {}, {}});
            return;
        }
        const auto* row = m_plan.find<Responsibility>(entry.responsibility);
        if (row == nullptr)
            return;
        if (has(row->title) || has(row->description))
            m_hits.push_back({std::nullopt, row->id, {}});
        std::vector<std::pair<int, RoleId>> noted;
        for (const Assignment* cell : assignmentsOf(m_plan, m_model.constellation(), row->id)) {
            const int column = cell->note.empty() || !has(cell->note) ? -1 : m_model.columnOf(cell->role);
            if (column > 0)
                noted.emplace_back(column, cell->role);
        }
        std::sort(noted.begin(), noted.end());
        for (const auto& each : noted)
            m_hits.push_back({std::nullopt, row->id, each.second});
    }

    const ChartModel& m_model;
    const Plan& m_plan;
    const QString& m_text;
    std::vector<ChartHit> m_hits;
};

} // namespace

std::vector<ChartHit> hitsOf(const ChartModel& model, const QString& text)
{
    return text.isEmpty() ? std::vector<ChartHit>() : Search(model, text).run();
}

} // namespace remit
