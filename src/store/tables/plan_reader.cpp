#include "store/tables/plan_reader.h"

#include "store/tables/row_access.h"

namespace remit {

namespace {

template <class Row> void readTable(Database& db, Rows<Row>& table)
{
    Statement statement(db.handle(), rows::selectAll<Row>());
    while (statement.step()) {
        Row row = rows::readRow<Row>(statement);
        auto key = row.key();
        table.emplace_hint(table.end(), std::move(key), std::move(row));
    }
}

template <class Row> void readChanged(Database& db, const Keys<Row>& keys, Edit& edit)
{
    for (const auto& key : keys) {
        Statement& statement = db.cached(rows::selectOne<Row>());
        rows::bindKey(statement, key);
        if (statement.step())
            edit.put(rows::readRow<Row>(statement));
        else
            edit.remove<Row>(key);
        statement.reset();
    }
}

struct Writer {
    Database& db;

    template <class Row> void operator()(const Row& row) const
    {
        Statement& statement = db.cached(rows::putOne<Row>());
        rows::bindRow(statement, row);
        statement.run();
    }
    template <class Row> void operator()(const Removal<Row>& removal) const
    {
        Statement& statement = db.cached(rows::removeOne<Row>());
        rows::bindKey(statement, removal.key);
        statement.run();
    }
};

} // namespace

Plan readPlan(Database& db)
{
    Plan plan;
    plan.eachTable([&]<class Row>(Rows<Row>& table) { readTable<Row>(db, table); });
    return plan;
}

Edit readRows(Database& db, const PlanChange& change)
{
    Edit edit;
    change.eachTable([&]<class Row>(const Keys<Row>& keys) { readChanged<Row>(db, keys, edit); });
    return edit;
}

void writeRows(Database& db, const Edit& edit)
{
    edit.eachStep(Writer{db});
}

} // namespace remit
