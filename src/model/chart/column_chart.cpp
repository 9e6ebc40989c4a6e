#include "model/chart/column_chart.h"

#include "core/organisation.h"
#include "model/chart/chart_model.h"
#include "model/document/plan_document.h"
#include "model/document/shown_constellation.h"
#include "words/text.h"

namespace remit {

ColumnChart::ColumnChart(PlanDocument& document, const ShownConstellation& shown, ChartColumns columns, QObject* parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_shown(shown)
    , m_columns(columns)
    , m_chart(shown.id(), false)
    , m_cells(m_plan, m_chart, m_overlay)
{
    read();
    connect(&document, &PlanDocument::changed, this, &ColumnChart::read);
    connect(&shown, &ShownConstellation::changed, this, &ColumnChart::read);
}

void ColumnChart::setColumns(ChartColumns columns)
{
    m_columns = columns;
    read();
}

/// As a whole: it is looked at, not typed into, and says who holds what after any change.
void ColumnChart::read()
{
    beginResetModel();
    m_plan = withColumns(m_document.plan(), m_shown.id(), m_columns);
    m_chart.arranged().show(m_shown.id());
    m_chart.arranged().read(m_plan);
    m_chart.read(m_plan);
    m_cells.readScheme();
    endResetModel();
}

bool ColumnChart::hasSeats() const
{
    return !seatsInOrder(m_document.plan(), m_shown.id()).empty();
}

int ColumnChart::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_chart.rows().size());
}

int ColumnChart::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_chart.roles().size()) + 1;
}

QVariant ColumnChart::data(const QModelIndex& index, int role) const
{
    return index.isValid() ? m_cells.at(index.row(), index.column(), role) : QVariant();
}

QVariant ColumnChart::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (const auto* hats = role == ChartModel::SubtitleRole ? m_plan.find<Role>(m_chart.roleAt(section)) : nullptr)
        return text(m_document.plan().find<Role>(hats->id) == nullptr ? hats->description : hats->name);
    return m_cells.head(section, role);
}

} // namespace remit
