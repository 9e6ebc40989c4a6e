#include "model/chart_loads.h"
#include "model/chart_model.h"
#include "model/load_words.h"
#include "model/plan_document.h"

/// The loads in the header of the matrix.
namespace remit {

void ChartModel::setLoads(const ChartLoads* loads)
{
    if (m_loads == loads)
        return;
    if (m_loads != nullptr)
        disconnect(m_loads, nullptr, this, nullptr);
    m_loads = loads;
    if (m_loads != nullptr)
        connect(m_loads, &ChartLoads::changed, this, [this](const std::set<RoleId>& roles) {
            for (const RoleId role : roles) {
                if (const int column = columnOf(role); column > 0)
                    emit headerDataChanged(Qt::Horizontal, column, column);
            }
        });
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
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
