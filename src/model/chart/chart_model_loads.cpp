#include "model/chart/chart_loads.h"
#include "model/chart/chart_model.h"
#include "model/document/plan_document.h"
#include "words/load_words.h"

/// The loads in the header of the matrix.
namespace remit {

void ChartModel::setLoads(const ChartLoads* loads)
{
    if (m_loads == loads)
        return;
    disconnect(m_loadsChanged);
    m_loads = loads;
    if (m_loads != nullptr)
        m_loadsChanged = connect(m_loads, &ChartLoads::changed, this, [this](const std::set<RoleId>& roles) {
            for (const RoleId role : roles) {
                if (const int column = columnOf(role); column > 0)
                    emit headerDataChanged(Qt::Horizontal, column, column);
            }
        });
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void ChartModel::setEfforts(const ChartLoads* efforts)
{
    if (m_efforts == efforts)
        return;
    const auto announce = [this] {
        if (rowCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, 0), {EffortRole});
    };
    disconnect(m_effortsChanged);
    m_efforts = efforts;
    if (m_efforts != nullptr)
        m_effortsChanged = connect(m_efforts, &ChartLoads::effortsChanged, this, announce);
    announce();
    // Nobody could tell what the rows are sorted by.
    if (m_efforts == nullptr && m_arrangement.sort.by == SortBy::hours)
        setSort({});
}

QVariant ChartModel::effortData(const ChartEntry& entry, int role) const
{
    if (m_efforts == nullptr || !entry.responsibility)
        return {};
    const RowEffort effort = m_efforts->effortOf(entry.responsibility);
    if (role == EffortSourceRole)
        return int(effort.source);
    if (role == EffortOriginRole)
        return tr("%1, %2").arg(effortText(effort), effortOrigin(effort));
    const auto hours = effort.hours();
    if (!hours)
        return tr("unknown");
    return effort.source == EffortSource::estimate ? tr("≈ %1").arg(hoursText(*hours)) : hoursText(*hours);
}

QVariant ChartModel::loadData(int section, int role) const
{
    if (role == LoadShownRole)
        return m_loads != nullptr;
    const RoleId id = roleAt(section);
    const RoleWorkload* load = m_loads != nullptr && id ? m_loads->of(id) : nullptr;
    if (load == nullptr)
        return {};
    const QString said = loadText(*load);
    switch (role) {
    case LoadTextRole:
        return said;
    case LoadShareRole:
        return load->load() ? QVariant(*load->load()) : QVariant();
    case LoadLevelRole:
        return int(load->level());
    case Qt::ToolTipRole:
        return loadSentence(m_document.plan(), *load);
    case Qt::AccessibleTextRole: {
        const QString name = QString::fromStdString(m_document.plan().find<Role>(id)->name);
        return said.isEmpty() ? name : tr("%1, load %2, %3").arg(name, said, loadLevelWord(load->level()));
    }
    default:
        return {};
    }
}

} // namespace remit
