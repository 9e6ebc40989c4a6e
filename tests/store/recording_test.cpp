#include "core/chart.h"
#include "store/plan_store.h"
#include "store/row_recorder.h"
#include "store/tables/plan_reader.h"
#include "support/sample_edits.h"
#include "support/temporary_folder.h"

#include <catch2/catch.hpp>

#include <functional>
#include <memory>
#include <random>
#include <set>
#include <vector>

using namespace remit;

namespace {

std::string inWords(sqlite3_value* value)
{
    if (value == nullptr)
        return "-";
    const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(value));
    return std::to_string(sqlite3_value_type(value)) + ":" + (text != nullptr ? text : "");
}

struct DeleteSession {
    void operator()(sqlite3_session* session) const { sqlite3session_delete(session); }
};

/// What the extension itself records of `change`.
Bytes recordedBySqlite(Database& db, const std::function<void()>& change)
{
    sqlite3_session* created = nullptr;
    checkSqlite(db.handle(), sqlite3session_create(db.handle(), "main", &created));
    const std::unique_ptr<sqlite3_session, DeleteSession> session(created);
    checkSqlite(db.handle(), sqlite3session_attach(session.get(), nullptr));
    change();
    int size = 0;
    void* data = nullptr;
    checkSqlite(db.handle(), sqlite3session_changeset(session.get(), &size, &data));
    const auto* begin = static_cast<const std::byte*>(data);
    Bytes bytes(begin, begin + size);
    sqlite3_free(data);
    return bytes;
}

/// Each change of a changeset as a line; their order does not matter.
std::multiset<std::string> changesIn(Bytes bytes)
{
    sqlite3_changeset_iter* at = nullptr;
    checkSqlite(nullptr, sqlite3changeset_start(&at, static_cast<int>(bytes.size()), bytes.data()));
    std::multiset<std::string> lines;
    while (sqlite3changeset_next(at) == SQLITE_ROW) {
        const char* table = nullptr;
        unsigned char* keys = nullptr;
        int columns = 0;
        int operation = 0;
        int indirect = 0;
        sqlite3changeset_op(at, &table, &columns, &operation, &indirect);
        sqlite3changeset_pk(at, &keys, nullptr);
        std::string line = std::string(table) + " " + std::to_string(operation) + std::to_string(indirect);
        for (int column = 0; column < columns; ++column) {
            sqlite3_value* before = nullptr;
            sqlite3_value* after = nullptr;
            if (operation != SQLITE_INSERT)
                sqlite3changeset_old(at, column, &before);
            if (operation != SQLITE_DELETE)
                sqlite3changeset_new(at, column, &after);
            line += " | key " + std::to_string(keys[column]) + " " + inWords(before) + " > " + inWords(after);
        }
        lines.insert(line);
    }
    CHECK(sqlite3changeset_finalize(at) == SQLITE_OK);
    return lines;
}

/// Rows of every table with values of every kind, absent ones and long ones among them.
Plan fullPlan()
{
    Plan plan = test::smallPlan();
    const auto constellation = plan.all<Constellation>().begin()->first;
    const auto row = plan.all<Responsibility>().begin()->first;
    const auto role = plan.all<Role>().begin()->first;
    plan.put(OpenQuestion{constellation, row, role, "Who pays?", "", "2026-12-01"});
    plan.put(Waiver{constellation, "missing-answer", row, {}, std::string(300, 'x'), "me", ""});
    plan.put(Fact{constellation, "teams", std::string(20000, 'y')});
    plan.put(Setting{"check.today", "\xC3\xA4 \xF0\x9F\x99\x82"});
    return plan;
}

void checkRecording(const std::string& path, const Edit& edit)
{
    Database db(path, SQLITE_OPEN_READWRITE);
    const auto run = [&](auto record) {
        db.execute("BEGIN");
        const auto changes = changesIn(record());
        db.execute("ROLLBACK");
        return changes;
    };
    CHECK(run([&] { return carryOut(db, edit).changeset; })
          == run([&] { return recordedBySqlite(db, [&] { writeRows(db, edit); }); }));
}

} // namespace

TEST_CASE("an edit is recorded as SQLite's own session extension records it")
{
    const test::TemporaryFolder folder;
    const std::string path = folder.file("plan.remit");
    const Plan before = fullPlan();
    REQUIRE(PlanStore::create(path, before));
    Plan after = before;
    after.eachTable([]<class Row>(Rows<Row>& rows) {
        if (rows.size() > 1)
            rows.erase(rows.begin());
    });
    auto& some = after.all<Responsibility>().begin()->second;
    some.title = "Renamed";
    some.position = -0.0;
    some.marketHours = 1.5;
    some.teamHours.reset();
    after.all<Role>().begin()->second.position = 2.5;
    after.put(Area{newId<AreaId>(), "New", "", 1e300, ""});
    after.put(Fact{after.all<Constellation>().begin()->first, "people", "7"});

    Edit edit = difference(before, after);
    edit.append(difference(after, before));
    edit.append(difference(before, after));
    for (const Edit& each : {difference(before, after), difference(after, before), edit, Edit{}})
        checkRecording(path, each);
}

TEST_CASE("so is one of hundreds of rows, side by side and far apart, of which some are not in the file")
{
    const test::TemporaryFolder folder;
    const std::string path = folder.file("plan.remit");
    Plan plan = test::smallPlan();
    const ConstellationId constellation = plan.all<Constellation>().begin()->first;
    std::vector<ResponsibilityId> rows;
    for (int number = 0; number < 120; ++number) {
        Responsibility row;
        row.id = newId<ResponsibilityId>();
        rows.push_back(row.id);
        plan.put(row);
        ChartRow inChart;
        inChart.constellation = constellation;
        inChart.responsibility = row.id;
        plan.put(inChart);
    }
    std::mt19937 random(7);
    const auto roles = rolesInOrder(plan, constellation);
    const auto putSome = [&](auto& into, const char* letters, unsigned oneIn) {
        for (const ResponsibilityId row : rows) {
            for (const RoleId role : roles) {
                if (random() % oneIn == 0)
                    into.put(Assignment{constellation, row, role, letters, ""});
            }
        }
    };
    putSome(plan, "A", 2);
    REQUIRE(PlanStore::create(path, plan));
    for (const unsigned oneIn : {1U, 2U, 9U}) {
        Edit edit;
        putSome(edit, "R", oneIn);
        for (const auto& [cell, assignment] : plan.all<Assignment>()) {
            if (random() % (3 * oneIn) == 0)
                edit.remove<Assignment>(cell);
        }
        INFO(edit.steps<Assignment>().size() << " steps");
        checkRecording(path, edit);
    }
}
