#include "store/open_file.h"

#include "store/new_file.h"
#include "store/schema.h"
#include "store/tables/plan_reader.h"

namespace remit {

namespace {

constexpr int busyMilliseconds = 5000;
constexpr int longestValue = 64 << 20;

/// Settings of every connection: durable commits, checked keys, and no trust in what a file may hold.
void configure(Database& db)
{
    sqlite3_busy_timeout(db.handle(), busyMilliseconds);
    sqlite3_db_config(db.handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(db.handle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_limit(db.handle(), SQLITE_LIMIT_LENGTH, longestValue);
    sqlite3_limit(db.handle(), SQLITE_LIMIT_ATTACHED, 1);
    db.execute("PRAGMA cell_size_check = ON");
    db.execute("PRAGMA foreign_keys = ON");
    db.execute("PRAGMA synchronous = EXTRA");
}

Error damaged(const std::string& path, const std::string& detail)
{
    return Error{fileNameOf(path) + " is damaged (" + detail
                 + "). It was not changed. Open a copy or a backup instead."};
}

Result<> checkContent(Database& db, const std::string& path, std::span<const char* const> scripts)
{
    if (!hasOurSchema(db, scripts))
        return Error{fileNameOf(path)
                     + " holds more or other tables than a plan has, so it is not opened. It was not changed. Ask "
                       "whoever sent it for an export as JSON."};
    if (const std::string fault = structuralFault(db); !fault.empty())
        return damaged(path, fault);
    return {};
}

std::unique_ptr<Database> connect(const std::string& path, bool readOnly)
{
    const int mode = readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    auto db = std::make_unique<Database>(path, mode | SQLITE_OPEN_NOMUTEX);
    configure(*db);
    return db;
}

/// Takes the history and the snapshots out of a file, down to the bytes.
void removePast(const std::string& path)
{
    Database db(path, SQLITE_OPEN_READWRITE);
    db.execute("PRAGMA journal_mode = MEMORY");
    db.execute("PRAGMA temp_store = MEMORY");
    db.execute("PRAGMA secure_delete = ON");
    db.execute("DELETE FROM history");
    db.execute("DELETE FROM snapshot");
    db.execute("DELETE FROM sqlite_sequence");
    db.execute("VACUUM");
}

} // namespace

Error sentenceFor(const SqliteError& error, const std::string& path)
{
    if (dynamic_cast<const Refusal*>(&error) != nullptr)
        return Error{error.what()};
    const std::string name = fileNameOf(path);
    switch (error.code()) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error{name + " is being changed by another program. Nothing was changed; try again."};
    case SQLITE_FULL:
        return Error{"The disk is full, so " + name + " was not changed. Make room and try again."};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return Error{name + " can't be written, so it was not changed. Save a copy to work on it."};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return damaged(path, error.what());
    case SQLITE_CONSTRAINT:
    case SQLITE_ABORT:
        return Error{"The change does not fit what is in " + name + " now, so nothing was changed."};
    default:
        return Error{name + " can't be used (" + error.what() + "). Nothing was changed."};
    }
}

Result<> checkContent(Database& db, const std::string& path)
{
    return checkContent(db, path, migrationScripts());
}

Result<OpenFile> openFile(const std::string& path, Checks checks)
try {
    const auto header = readHeader(path);
    if (!header)
        return header.error();
    if (auto ours = checkCompanions(path); !ours)
        return ours.error();
    OpenFile file{nullptr, !canWrite(path), stampOf(path)};
    file.db = connect(path, file.readOnly);
    const auto all = migrationScripts();
    const auto version = static_cast<std::size_t>(header->schemaVersion);
    if (checks == Checks::all) {
        if (auto sound = checkContent(*file.db, path, all.first(version)); !sound)
            return sound.error();
    }
    if (version < all.size())
        migrate(*file.db, all);
    return file;
} catch (const SqliteError& error) {
    return sentenceFor(error, path);
}

Result<> createFile(const std::string& path, const Plan& content, bool overwrite)
{
    if (!overwrite && isTaken(path))
        return Error{fileNameOf(path) + " exists already. Choose another name, or open that plan."};
    auto file = NewFile::beside(path);
    if (!file)
        return file.error();
    try {
        Database db(file->path(), SQLITE_OPEN_READWRITE);
        configure(db);
        db.execute("PRAGMA journal_mode = MEMORY");
        migrate(db, migrationScripts());
        Transaction transaction(db, Transaction::Kind::writing);
        writeRows(db, difference({}, content));
        transaction.commit();
    } catch (const SqliteError& error) {
        return sentenceFor(error, path);
    }
    return file->putInPlace(overwrite);
}

Result<> copyFile(Database& db, const std::string& path, bool overwrite, CopyOf what)
{
    if (!overwrite && isTaken(path))
        return Error{fileNameOf(path) + " exists already. Choose another name, or open that plan."};
    auto file = NewFile::beside(path);
    if (!file)
        return file.error();
    try {
        Statement statement(db.handle(), "VACUUM INTO ?1");
        statement.bind(1, std::string_view(file->path()));
        statement.run();
        if (what == CopyOf::present)
            removePast(file->path());
    } catch (const SqliteError& error) {
        return sentenceFor(error, path);
    }
    return file->putInPlace(overwrite);
}

} // namespace remit
