#include "widgets/compare/compare_whereabouts.h"

#include "model/comparison/compared_constellations.h"
#include "model/comparison/comparison_table.h"
#include "model/document/change_place.h"
#include "widgets/compare/compare_commands.h"
#include "widgets/compare/compare_grid.h"

#include <QAction>

#include <algorithm>

namespace remit {

namespace {

const QString comparedKey = QStringLiteral("compared");
const QString baselineKey = QStringLiteral("baseline");
const QString byKey = QStringLiteral("by");
const QString changesKey = QStringLiteral("changesOnly");
const QString comparedRowKey = QStringLiteral("responsibility");

} // namespace

CompareWhereabouts::CompareWhereabouts(ComparedConstellations& compared, ComparisonTable& table, CompareGrid& grid,
                                       CompareCommands& commands)
    : m_compared(compared)
    , m_table(table)
    , m_grid(grid)
    , m_commands(commands)
{
}

QVariantMap CompareWhereabouts::place() const
{
    QVariantList ids;
    for (const ConstellationId each : m_compared.choice().constellations)
        ids << qint64(each.value);
    const QModelIndex current = m_grid.currentIndex();
    return {{comparedKey, ids},
            {baselineKey, qint64(m_compared.baseline().value)},
            {byKey, int(m_compared.choice().by)},
            {changesKey, m_table.isChangesOnly()},
            {comparedRowKey, qint64(m_table.responsibilityAt(current.row()).value)}};
}

void CompareWhereabouts::returnTo(const QVariantMap& place)
{
    std::vector<ConstellationId> ids;
    for (const QVariant& each : place.value(comparedKey).toList())
        ids.push_back(ConstellationId{each.toLongLong()});
    if (ids.empty())
        return;
    m_compared.choose(ids, ConstellationId{place.value(baselineKey).toLongLong()});
    const auto by = std::size_t(std::clamp(place.value(byKey).toInt(), 0, 2));
    m_commands.by()[by]->trigger();
    m_commands.changesOnly().setChecked(place.value(changesKey, true).toBool());
    const ResponsibilityId row{place.value(comparedRowKey).toLongLong()};
    const QModelIndex index = m_table.indexOf(m_compared.baseline(), row, {});
    if (index.isValid())
        m_grid.setCurrentIndex(index);
}

bool CompareWhereabouts::canShow(const ChangePlace& place) const
{
    return place.responsibility && !place.isOfOrganisation() && m_compared.isCompared(place.constellation);
}

void CompareWhereabouts::flash(const ChangePlace& place)
{
    const QModelIndex index = m_table.indexOf(place.constellation, place.responsibility, place.role);
    if (index.isValid())
        m_grid.flash(index);
}

} // namespace remit
