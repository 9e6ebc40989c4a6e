#include "model/organisation/organisation_model.h"

#include "model/catalogue/known_roles.h"
#include "model/chart/chart_loads.h"
#include "model/document/plan_document.h"
#include "model/document/shown_constellation.h"
#include "words/names.h"
#include "words/text.h"

#include <QCollator>

#include <algorithm>
#include <iterator>
#include <map>

namespace remit {

OrganisationModel::OrganisationModel(std::unique_ptr<OrganisationTable> table, PlanDocument& document,
                                     const ShownConstellation& shown, const Catalogue& catalogue, QObject* parent)
    : SteppedTable(parent)
    , m_table(std::move(table))
    , m_document(document)
    , m_shown(shown)
    , m_catalogue(catalogue)
    , m_rows(m_table->rows(document.plan(), shown.id()))
{
    connect(&document, &PlanDocument::changed, this, [this](const PlanChange& change) {
        if (showsInTables(change))
            refresh();
    });
    connect(&shown, &ShownConstellation::changed, this, [this] { rearrange(); });
}

void OrganisationModel::follow(const ChartLoads& loads, int column)
{
    connect(&loads, &ChartLoads::changed, this, [this, column] {
        if (!m_rows.empty())
            emit dataChanged(index(0, column), index(filledRows() - 1, column));
    });
}

ConstellationId OrganisationModel::constellation() const
{
    return m_shown.id();
}

int OrganisationModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : filledRows() + (m_document.isReadOnly() ? 0 : 1);
}

int OrganisationModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_table->columns().size());
}

QString OrganisationModel::textAt(qint64 id, int column) const
{
    return m_table->textAt({m_document.plan(), constellation(), id}, column);
}

QVariant OrganisationModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const qint64 id = idAt(index.row());
    const TableRow row{m_document.plan(), constellation(), id};
    switch (role) {
    case Qt::DisplayRole:
        return id != 0 ? textAt(id, index.column()) : index.column() == 0 ? m_table->invitation() : QString();
    case Qt::EditRole:
        return id != 0 ? textAt(id, index.column()) : QString();
    case Qt::ToolTipRole:
        return asToolTip(id != 0 ? m_table->toolTip(row, index.column()) : QString());
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(m_table->columns()[std::size_t(index.column())].title,
                                data(index, Qt::DisplayRole).toString());
    case CompletionsRole:
        return m_table->completions(row, index.column());
    case IsListRole:
        return m_table->columns()[std::size_t(index.column())].kind == TableColumn::Kind::list;
    default:
        return {};
    }
}

QVariant OrganisationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal)
        return m_table->columns()[std::size_t(section)].title;
    return isReady(section) ? QString() : QString::number(section + 1);
}

Qt::ItemFlags OrganisationModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const bool isTyped = m_table->columns()[std::size_t(index.column())].kind != TableColumn::Kind::shown;
    const auto shown = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return isTyped && !m_document.isReadOnly() && m_shown.find() != nullptr ? shown | Qt::ItemIsEditable : shown;
}

bool OrganisationModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const QString typed = value.toString();
    const TextGrid cell{{{typed.toStdString()}}};
    const TablePlace place{isReady(index.row()) ? std::vector<qint64>() : std::vector{idAt(index.row())},
                           index.column()};
    const TypedBlock done = typeInto(*m_table, m_document.plan(), constellation(), place, cell);
    const bool saysNothing = isReady(index.row()) && typed.isEmpty() && done.added.empty();
    return saysNothing || carryOut(done);
}

/// True when it was understood, all of it, and saved.
bool OrganisationModel::carryOut(TypedBlock typed)
{
    const bool saved = m_document.perform(withKnownRoles(m_document.plan(), typed.step, m_catalogue));
    if (!saved)
        typed.made.clear();
    if (const QString told = inWords(typed); !told.isEmpty())
        emit this->told(told);
    return saved && typed.problems.isEmpty();
}

void OrganisationModel::sort(int column, Qt::SortOrder order)
{
    m_sortedBy = column;
    m_sortOrder = order;
    rearrange();
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void OrganisationModel::setFilter(const QString& text)
{
    m_filter = text.simplified();
    rearrange();
}

bool OrganisationModel::isLeft(qint64 id) const
{
    for (int column = 0; column < columnCount(); ++column) {
        if (textAt(id, column).contains(m_filter, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

/// Filters and sorts anew.
void OrganisationModel::rearrange()
{
    std::vector<qint64> wanted = m_table->rows(m_document.plan(), constellation());
    m_hidden.clear();
    std::erase_if(wanted, [this](qint64 id) { return !isLeft(id) && m_hidden.insert(id).second; });
    if (m_sortedBy >= 0) {
        QCollator collator;
        collator.setNumericMode(true);
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        collator.setIgnorePunctuation(true);
        std::map<qint64, QString> texts;
        for (const qint64 id : wanted)
            texts[id] = textAt(id, m_sortedBy);
        // What says nothing comes last either way.
        std::stable_sort(wanted.begin(), wanted.end(), [&](qint64 a, qint64 b) {
            const QString& one = texts[a];
            const QString& other = texts[b];
            if (one.isEmpty() || other.isEmpty())
                return !one.isEmpty() && other.isEmpty();
            return m_sortOrder == Qt::AscendingOrder ? collator.compare(one, other) < 0
                                                     : collator.compare(other, one) < 0;
        });
    }
    take(std::move(wanted));
}

/// What came and went does, at the end where rows are sorted; the others stay.
void OrganisationModel::refresh()
{
    std::vector<qint64> all = m_table->rows(m_document.plan(), constellation());
    std::erase_if(all, [this](qint64 id) { return m_hidden.contains(id); });
    if (m_sortedBy < 0)
        return take(std::move(all));
    const std::set<qint64> there(all.begin(), all.end());
    const std::set<qint64> before(m_rows.begin(), m_rows.end());
    std::vector<qint64> wanted = m_rows;
    std::erase_if(wanted, [&](qint64 id) { return !there.contains(id); });
    std::copy_if(all.begin(), all.end(), std::back_inserter(wanted), [&](qint64 id) { return !before.contains(id); });
    take(std::move(wanted));
}

void OrganisationModel::take(std::vector<qint64> wanted)
{
    const auto update = updateOf(m_rows, std::move(wanted), [](qint64 id) { return id; });
    SteppedTable::carryOut(update, Qt::Vertical,
                           [&](const ListStep& step) { remit::carryOut(step, update.wanted, m_rows); });
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

qint64 OrganisationModel::idAt(int row) const
{
    return row >= 0 && row < filledRows() ? m_rows[std::size_t(row)] : 0;
}

int OrganisationModel::rowOf(qint64 id) const
{
    const auto found = std::find(m_rows.begin(), m_rows.end(), id);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

TextGrid OrganisationModel::textOf(int top, int left, int bottom, int right) const
{
    TextGrid grid;
    for (int row = top; row <= std::min(bottom, filledRows() - 1); ++row) {
        std::vector<std::string> cells;
        for (int column = left; column <= right; ++column)
            cells.push_back(textAt(idAt(row), column).toStdString());
        grid.rows.push_back(std::move(cells));
    }
    return grid;
}

bool OrganisationModel::paste(int row, int column, const TextGrid& block)
{
    const auto first = m_rows.begin() + std::clamp(row, 0, filledRows());
    const auto count = std::min<std::ptrdiff_t>(m_rows.end() - first, std::ptrdiff_t(block.rows.size()));
    const TablePlace place{{first, first + count}, column};
    const TypedBlock typed = typeInto(*m_table, m_document.plan(), constellation(), place, block);
    const bool isEmpty = typed.step.edit.empty();
    carryOut(typed);
    return !isEmpty;
}

void OrganisationModel::fill(const QModelIndexList& cells, const QString& text)
{
    int left = columnCount();
    std::map<int, std::set<int>> columnsOfRow;
    for (const QModelIndex& cell : cells) {
        if ((flags(cell) & Qt::ItemIsEditable) && !isReady(cell.row())) {
            columnsOfRow[cell.row()].insert(cell.column());
            left = std::min(left, cell.column());
        }
    }
    TablePlace place{{}, left};
    TextGrid block;
    for (const auto& [row, columns] : columnsOfRow) {
        place.rows.push_back(idAt(row));
        std::vector<std::string> texts;
        for (int column = left; column <= *columns.rbegin(); ++column)
            texts.push_back((columns.contains(column) ? text : textAt(idAt(row), column)).toStdString());
        block.rows.push_back(std::move(texts));
    }
    TypedBlock typed = typeInto(*m_table, m_document.plan(), constellation(), place, block);
    if (cells.size() > 1)
        typed.step.label = text.isEmpty() ? tr("Empty %1 cells of %2").arg(cells.size()).arg(m_table->name())
                                          : tr("Fill %1 cells of %2").arg(cells.size()).arg(m_table->name());
    carryOut(typed);
}

void OrganisationModel::remove(const QModelIndexList& cells)
{
    std::set<int> rows;
    for (const QModelIndex& cell : cells)
        rows.insert(cell.row());
    std::vector<qint64> ids;
    for (const int row : rows) {
        if (const qint64 id = idAt(row))
            ids.push_back(id);
    }
    if (ids.empty() || m_document.isReadOnly())
        return;
    const Plan& plan = m_document.plan();
    const QString told = m_table->toldOfRemoval(plan, constellation(), ids);
    const Step step = m_table->removed(plan, constellation(), ids);
    if (m_document.perform(step))
        emit this->told((tr("%1.").arg(step.label) + QLatin1Char(' ') + told).trimmed());
}

bool OrganisationModel::move(int from, int to)
{
    if (m_document.isReadOnly() || idAt(from) == 0 || idAt(to) == 0 || from == to)
        return false;
    if (m_sortedBy >= 0 || isFiltered()) {
        emit told(m_sortedBy >= 0
                      ? tr("The rows are sorted: click the head of the column until they have their own order again, "
                           "then move them.")
                      : tr("Some rows are filtered out: empty the filter, then move rows."));
        return false;
    }
    std::vector<qint64> order = m_rows;
    const qint64 moved = order[std::size_t(from)];
    order.erase(order.begin() + from);
    order.insert(order.begin() + to, moved);
    return m_document.perform(m_table->ordered(m_document.plan(), constellation(), order));
}

} // namespace remit
