#pragma once

#include "exchange/formats/text_grid.h"
#include "model/chart/stepped_table.h"
#include "model/organisation/organisation_table.h"
#include "model/organisation/table_typing.h"

#include <set>

namespace remit {

class ChartLoads;
class PlanDocument;
class ShownConstellation;
struct Catalogue;

/// One of the tables of the organisation, as it is shown: in its own order or sorted, all of it or what a filter
/// leaves, with an empty row at the end into which one types. A row stays where it is while one types into it, whatever
/// the order and the filter say about it then.
class OrganisationModel : public SteppedTable {
    Q_OBJECT

public:
    enum ItemRole { CompletionsRole = Qt::UserRole + 1, IsListRole };

    OrganisationModel(std::unique_ptr<OrganisationTable> table, PlanDocument& document, const ShownConstellation& shown,
                      const Catalogue& catalogue, QObject* parent = nullptr);
    /// The texts of the column rest on these loads too.
    void follow(const ChartLoads& loads, int column);

    const OrganisationTable& table() const { return *m_table; }
    ConstellationId constellation() const;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// False when it cannot say so, which `told` explains.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    /// A view order only; -1 is the own order of the rows.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    int sortedBy() const { return m_sortedBy; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }
    /// Only rows in which the text stands somewhere.
    void setFilter(const QString& text);
    bool isFiltered() const { return !m_filter.isEmpty(); }

    /// Rows without the empty one.
    int filledRows() const { return int(m_rows.size()); }
    bool isReady(int row) const { return row == filledRows(); }
    /// 0 for the empty row.
    qint64 idAt(int row) const;
    /// -1 when it is not shown.
    int rowOf(qint64 id) const;
    TextGrid textOf(int top, int left, int bottom, int right) const;

    /// Types the block from a cell on, on the rows as they are shown and on new ones; false when nothing came of it.
    bool paste(int row, int column, const TextGrid& block);
    /// The same text into all of these cells.
    void fill(const QModelIndexList& cells, const QString& text);
    void remove(const QModelIndexList& cells);
    /// Puts a row where another is, in the own order of the rows. False while that is not shown, which `told` explains.
    bool move(int from, int to);

signals:
    void told(const QString& sentence);

private:
    bool carryOut(TypedBlock typed);
    void rearrange();
    void refresh();
    void take(std::vector<qint64> wanted);
    bool isLeft(qint64 id) const;
    QString textAt(qint64 id, int column) const;

    std::unique_ptr<OrganisationTable> m_table;
    PlanDocument& m_document;
    const ShownConstellation& m_shown;
    const Catalogue& m_catalogue;
    std::vector<qint64> m_rows;
    /// By the filter, when it was set.
    std::set<qint64> m_hidden;
    QString m_filter;
    int m_sortedBy = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace remit
