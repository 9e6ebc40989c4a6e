#include "model/chart/chart_model.h"

#include "core/edits.h"
#include "model/document/plan_document.h"
#include "words/names.h"

#include <algorithm>
#include <limits>

namespace remit {

ChartModel::ChartModel(PlanDocument& document, ConstellationId constellation, QObject* parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_constellation(constellation)
{
    m_options.withReadyRow = !document.isReadOnly();
    readAnew();
    connect(&document, &PlanDocument::changed, this, &ChartModel::follow);
}

ChartModel::~ChartModel() = default;

void ChartModel::setConstellation(ConstellationId constellation)
{
    if (m_constellation == constellation)
        return;
    beginResetModel();
    m_constellation = constellation;
    m_preview.reset();
    m_options.draft.reset();
    m_arrangement.kept.clear();
    m_arrangement.revealed.clear();
    readAnew();
    endResetModel();
    emit arranged();
    emit columnsArranged();
}

void ChartModel::readAnew()
{
    readChart();
    takeSort();
    takeAway();
    m_rows = entriesOf(m_chart, m_options);
    m_roles = pinnedFirst(plan(), m_chart);
    m_letters = lettersOf(plan(), m_constellation);
    readLetters();
    indexRows();
}

void ChartModel::readChart()
{
    m_chart = chartOf(plan(), m_constellation);
}

void ChartModel::indexRows()
{
    m_inScope.clear();
    for (const Band& band : m_chart.bands) {
        for (const ResponsibilityId row : band.rows)
            m_inScope.emplace(row.value, -1);
    }
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].kind == ChartRowKind::responsibility)
            m_inScope[m_rows[row].responsibility.value] = int(row);
    }
}

void ChartModel::readLetters()
{
    m_mostLetters.assign(m_roles.size(), 0);
    const auto& all = plan().all<Assignment>();
    const std::int64_t lowest = std::numeric_limits<std::int64_t>::min();
    for (auto it = all.lower_bound({m_constellation, {lowest}, {lowest}});
         it != all.end() && it->second.constellation == m_constellation; ++it)
        countLetters(it->second);
}

void ChartModel::countLetters(const Assignment& assignment)
{
    const int column = columnOf(assignment.role);
    if (column < 1)
        return;
    int& most = m_mostLetters[std::size_t(column - 1)];
    most = std::max(most, int(characters(assignment.letters).size()));
}

void ChartModel::follow(const PlanChange& change)
{
    endPreview();
    take(change);
}

void ChartModel::take(const PlanChange& change)
{
    if (change.everything) {
        beginResetModel();
        readAnew();
        endResetModel();
        emit arranged();
        emit columnsArranged();
        return;
    }
    const bool rowsChange = changesRows(change);
    const bool columnsChange = change.touches<ConstellationRole>();
    if (rowsChange || columnsChange)
        readChart();
    if (rowsChange)
        takeSort();
    keepShownRows(change);
    if (rowsChange || changesFilter(change)) {
        takeAway();
        updateRows();
        emit arranged();
    }
    if (columnsChange)
        updateColumns();
    if (change.touches<Letter>() || change.touches<LetterScheme>() || change.touches<Constellation>()) {
        m_letters = lettersOf(plan(), m_constellation);
        announceEverything();
    }
    announceCells(change);
    announceRows(change);
    announceHeaders(change);
}

bool ChartModel::changesRows(const PlanChange& change) const
{
    if (change.touches<Area>() || change.touches<Responsibility>())
        return true;
    if (m_arrangement.sort.by == SortBy::hours && change.touches<Fact>())
        return true;
    const auto& keys = change.rows<ChartRow>();
    return std::any_of(keys.begin(), keys.end(), [&](const ChartRow::Key& key) {
        const auto [constellation, responsibility] = key;
        if (constellation != m_constellation)
            return false;
        const auto* row = plan().find<ChartRow>(key);
        const bool wasThere = m_inScope.find(responsibility.value) != m_inScope.end();
        return (row != nullptr) != wasThere || (row != nullptr && row->hidden)
            || m_options.away.contains(responsibility);
    });
}

void ChartModel::updateRows()
{
    takeRows(entriesOf(m_chart, m_options));
}

void ChartModel::renumber(const std::vector<ChartEntry>& entries)
{
    int first = -1;
    int last = -1;
    for (std::size_t row = 0; row < entries.size(); ++row) {
        if (m_rows[row] == entries[row])
            continue;
        m_rows[row] = entries[row];
        first = first < 0 ? int(row) : first;
        last = int(row);
    }
    if (first >= 0)
        emit dataChanged(index(first, 0), index(last, 0));
}

void ChartModel::updateColumns()
{
    takeColumns(pinnedFirst(plan(), m_chart));
    readLetters();
    emit columnsArranged();
}

void ChartModel::setCollapsed(std::optional<AreaId> area, bool collapsed)
{
    if (isCollapsed(area) == collapsed)
        return;
    if (collapsed)
        m_options.collapsed.insert(area);
    else
        m_options.collapsed.erase(area);
    updateRows();
    if (const QModelIndex band = area ? indexOfBand(*area) : QModelIndex(); band.isValid())
        emit dataChanged(band, band);
}

QModelIndex ChartModel::startDraft(const DraftPlace& place)
{
    m_options.draft = place;
    updateRows();
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [](const ChartEntry& entry) { return entry.kind == ChartRowKind::draft; });
    return found == m_rows.end() ? QModelIndex() : index(int(found - m_rows.begin()), 0);
}

void ChartModel::dropDraft()
{
    if (!m_options.draft)
        return;
    m_options.draft.reset();
    updateRows();
}

bool ChartModel::create(int row, const Name& name)
{
    const ChartEntry typed = m_rows[std::size_t(row)];
    DraftPlace place{typed.area, std::nullopt};
    if (typed.kind == ChartRowKind::draft && m_options.draft)
        place = *m_options.draft;
    else if (!m_chart.bands.empty() && !m_chart.bands.back().rows.empty())
        place.after = m_chart.bands.back().rows.back();
    const auto id = newId<ResponsibilityId>();
    const Edit added
        = addResponsibility(m_document.plan(), m_constellation, id, name.text.toStdString(), place.area, place.after);
    const Edit edit = withDescription<Responsibility>(added, id, name.whole.toStdString());
    m_options.draft.reset();
    if (isCollapsed(place.area))
        setCollapsed(place.area, false);
    // The row on screen becomes the responsibility, so that the current cell stays on it.
    const int at = typed.kind == ChartRowKind::ready ? readyRow() : row;
    m_rows[std::size_t(at)] = {ChartRowKind::responsibility, place.area, id, typed.number};
    const bool done = m_document.perform(tr("Add “%1”").arg(name.text), edit);
    if (!done)
        updateRows();
    return done;
}

bool ChartModel::rename(const ChartEntry& entry, const Name& name)
{
    Edit edit;
    if (const auto* found = m_document.plan().find<Responsibility>(entry.responsibility)) {
        Responsibility responsibility = *found;
        responsibility.title = name.text.toStdString();
        if (responsibility.description.empty())
            responsibility.description = name.whole.toStdString();
        if (!(responsibility == *found))
            edit.put(responsibility);
    } else if (const auto* area = entry.area ? m_document.plan().find<Area>(*entry.area) : nullptr) {
        Area renamed = *area;
        renamed.name = name.text.toStdString();
        if (!(renamed == *area))
            edit.put(renamed);
    }
    return edit.empty() || m_document.perform(tr("Rename to “%1”").arg(name.text), edit);
}

} // namespace remit
