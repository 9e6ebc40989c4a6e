#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>

#include <sqlite3.h>

/// A thin RAII layer over sqlite3. Everything here throws SqliteError; it is caught inside store/ only.
namespace remit {

/// A call of SQLite that failed, with its (extended) result code.
class SqliteError : public std::runtime_error {
public:
    SqliteError(int code, const std::string& message)
        : std::runtime_error(message)
        , m_code(code)
    {
    }
    /// The primary result code (SQLITE_BUSY, SQLITE_FULL, ...).
    int code() const { return m_code & 0xFF; }

private:
    int m_code;
};

/// Something that this program itself refuses to do to the file; what it says is a whole sentence for the user.
class Refusal : public SqliteError {
public:
    explicit Refusal(const std::string& sentence)
        : SqliteError(SQLITE_MISUSE, sentence)
    {
    }
};

/// A prepared statement. Text it returns lives until the next step.
class Statement {
public:
    Statement(sqlite3* db, std::string_view sql);

    void bind(int index, std::int64_t value);
    void bind(int index, double value);
    void bind(int index, std::string_view value);
    /// Without a copy: the text has to stay as it is until the statement has run.
    void bindInPlace(int index, std::string_view value);
    void bindBlob(int index, std::span<const std::byte> value);
    void bindNull(int index);

    /// True while there is a row to read.
    bool step();
    /// Steps to the end and makes the statement ready for the next use.
    void run();
    void reset();

    std::int64_t integer(int column) const { return sqlite3_column_int64(m_statement.get(), column); }
    double real(int column) const { return sqlite3_column_double(m_statement.get(), column); }
    std::string_view text(int column) const;
    std::span<const std::byte> blob(int column) const;
    bool isNull(int column) const { return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL; }

    sqlite3_stmt* handle() const { return m_statement.get(); }

private:
    void check(int code) const;

    struct Finalize {
        void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
    };
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

/// A connection. Statements handed out by `cached` are kept and reset for the next use.
class Database {
public:
    Database(const std::string& path, int openFlags);

    void execute(const char* sql);
    Statement& cached(std::string_view sql);
    std::int64_t integer(std::string_view sql);
    std::string text(std::string_view sql);
    sqlite3* handle() const { return m_handle.get(); }

private:
    struct Close {
        void operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
    };
    std::unique_ptr<sqlite3, Close> m_handle;
    std::map<std::string, Statement, std::less<>> m_statements;
};

/// A transaction that rolls back unless it was committed.
class Transaction {
public:
    enum class Kind { reading, writing };
    Transaction(Database& db, Kind kind);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit();

private:
    Database& m_db;
    bool m_open = true;
};

/// Throws when a call on the connection failed.
void checkSqlite(sqlite3* db, int code);

} // namespace remit
