#include "store/tables/sqlite.h"

namespace remit {

void checkSqlite(sqlite3* db, int code)
{
    if (code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE)
        throw SqliteError(code, db != nullptr ? sqlite3_errmsg(db) : sqlite3_errstr(code));
}

Statement::Statement(sqlite3* db, std::string_view sql)
{
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(db, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                        &statement, nullptr);
    m_statement.reset(statement);
    checkSqlite(db, code);
}

void Statement::check(int code) const
{
    checkSqlite(sqlite3_db_handle(m_statement.get()), code);
}

void Statement::bind(int index, std::int64_t value)
{
    check(sqlite3_bind_int64(m_statement.get(), index, value));
}

void Statement::bind(int index, double value)
{
    check(sqlite3_bind_double(m_statement.get(), index, value));
}

void Statement::bind(int index, std::string_view value)
{
    const char* data = value.data() != nullptr ? value.data() : "";
    check(sqlite3_bind_text64(m_statement.get(), index, data, value.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bindInPlace(int index, std::string_view value)
{
    const char* data = value.data() != nullptr ? value.data() : "";
    check(sqlite3_bind_text64(m_statement.get(), index, data, value.size(), SQLITE_STATIC, SQLITE_UTF8));
}

void Statement::bindBlob(int index, std::span<const std::byte> value)
{
    check(sqlite3_bind_blob64(m_statement.get(), index, value.data(), value.size(), SQLITE_TRANSIENT));
}

void Statement::bindNull(int index)
{
    check(sqlite3_bind_null(m_statement.get(), index));
}

bool Statement::step()
{
    const int code = sqlite3_step(m_statement.get());
    check(code);
    return code == SQLITE_ROW;
}

void Statement::run()
{
    while (step()) { }
    reset();
}

void Statement::reset()
{
    // The code repeats the failure of the last step, which has been thrown already.
    sqlite3_reset(m_statement.get());
}

std::string_view Statement::text(int column) const
{
    const auto* data = sqlite3_column_text(m_statement.get(), column);
    if (data == nullptr)
        return {};
    return {reinterpret_cast<const char*>(data),
            static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column))};
}

std::span<const std::byte> Statement::blob(int column) const
{
    const auto* data = static_cast<const std::byte*>(sqlite3_column_blob(m_statement.get(), column));
    return {data, static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column))};
}

Database::Database(const std::string& path, int openFlags)
{
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(path.c_str(), &handle, openFlags, nullptr);
    m_handle.reset(handle);
    checkSqlite(handle, code);
    sqlite3_extended_result_codes(handle, 1);
}

void Database::execute(const char* sql)
{
    checkSqlite(handle(), sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr));
}

Statement& Database::cached(std::string_view sql)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end())
        found = m_statements.emplace(std::string(sql), Statement(handle(), sql)).first;
    found->second.reset();
    return found->second;
}

std::int64_t Database::integer(std::string_view sql)
{
    Statement statement(handle(), sql);
    return statement.step() ? statement.integer(0) : 0;
}

std::string Database::text(std::string_view sql)
{
    Statement statement(handle(), sql);
    return statement.step() ? std::string(statement.text(0)) : std::string();
}

Transaction::Transaction(Database& db, Kind kind)
    : m_db(db)
{
    db.execute(kind == Kind::writing ? "BEGIN IMMEDIATE" : "BEGIN");
}

Transaction::~Transaction()
{
    // A failed commit may have rolled back already; there is nothing more to do about a rollback that fails.
    if (m_open && sqlite3_get_autocommit(m_db.handle()) == 0)
        sqlite3_exec(m_db.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    m_db.execute("COMMIT");
    m_open = false;
}

} // namespace remit
