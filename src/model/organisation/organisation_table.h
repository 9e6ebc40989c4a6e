#pragma once

#include "core/result.h"
#include "model/document/step.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <utility>
#include <vector>

namespace remit {

/// A column of a table of seats, people, units or locations.
struct TableColumn {
    enum class Kind {
        text,
        /// Names with commas between them.
        list,
        /// Reckoned from what stands elsewhere, and not typed.
        shown,
    };

    QString title;
    /// In characters, to begin with.
    int width = 16;
    Kind kind = Kind::text;
    /// Names other rows of the table: typed last of a block, when all of its rows are there.
    bool namesRows = false;
};

/// A row of a table, by the id of what stands in it.
struct TableRow {
    const Plan& plan;
    ConstellationId constellation;
    qint64 id = 0;
};

/// A row that is written in a draft, which holds the organisation alone.
struct TableDraft {
    Plan& plan;
    ConstellationId constellation;
    qint64 id = 0;

    TableRow read() const { return {plan, constellation, id}; }
};

/// One of the tables in which an organisation is written as in a spreadsheet: how its cells read, and which step it is
/// to type into them. Knows no document.
class OrganisationTable {
public:
    virtual ~OrganisationTable() = default;

    virtual QString name() const = 0;
    /// What stands, faintly, in the empty last row.
    virtual QString invitation() const = 0;
    /// What the table is good for, said while it is empty.
    virtual QString purpose() const = 0;
    const std::vector<TableColumn>& columns() const { return m_columns; }
    /// In their own order.
    virtual std::vector<qint64> rows(const Plan& plan, ConstellationId constellation) const = 0;
    virtual QString textAt(const TableRow& row, int column) const = 0;
    /// What can be meant there; for names that may also be new, those that are.
    virtual QStringList completions(const TableRow& row, int column) const;
    /// What a cell says on pointing at it, where there is more to know.
    virtual QString toolTip(const TableRow& row, int column) const;

    /// Makes the cell of the draft say so, for which names that are new may be made; what was done as the undo list has
    /// it, or why it cannot be, and then the draft is as it was.
    virtual Result<QString> type(const TableDraft& row, int column, const QString& text) const = 0;
    /// A new row at the end, which says nothing yet.
    virtual Edit added(const Plan& plan, ConstellationId constellation, qint64 id) const = 0;
    /// Why a new row cannot stay as it is; empty when it can.
    virtual QString lack(const TableRow& row) const;
    /// "Add Mia"
    virtual QString addedLabel(const TableRow& row) const = 0;
    virtual Step removed(const Plan& plan, ConstellationId constellation, const std::vector<qint64>& ids) const = 0;
    /// What else goes with them, for the user to know; empty when nothing does.
    virtual QString toldOfRemoval(const Plan& plan, ConstellationId constellation,
                                  const std::vector<qint64>& ids) const;
    /// All rows in this order.
    virtual Step ordered(const Plan& plan, ConstellationId constellation, const std::vector<qint64>& ids) const = 0;

protected:
    explicit OrganisationTable(std::vector<TableColumn> columns)
        : m_columns(std::move(columns))
    {
    }

private:
    std::vector<TableColumn> m_columns;
};

/// Whether the change may show in one of the tables.
bool showsInTables(const PlanChange& change);

} // namespace remit
