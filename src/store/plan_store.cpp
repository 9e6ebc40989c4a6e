#include "store/plan_store.h"

#include "store/file_check.h"
#include "store/open_file.h"
#include "store/plan_reader.h"
#include "store/row_recorder.h"
#include "store/schema.h"

namespace remit {

namespace {

/// What was changed within a transaction, and the edit that says all of it where there is one.
struct Changed {
    PlanChange rows;
    Edit* edit = nullptr;
};

} // namespace

void apply(PlanUpdate update, Plan& plan)
{
    if (update.everything)
        plan = std::move(*update.everything);
    else
        apply(std::move(update.rows), plan);
}

PlanStore::PlanStore(std::string path, std::unique_ptr<Database> db, bool readOnly, HistoryLimits limits)
    : m_path(std::move(path))
    , m_db(std::move(db))
    , m_readOnly(readOnly)
    , m_history(limits)
{
}

PlanStore::PlanStore(PlanStore&&) noexcept = default;
PlanStore& PlanStore::operator=(PlanStore&&) noexcept = default;
PlanStore::~PlanStore() = default;

Result<> PlanStore::create(const std::string& path, const Plan& content, bool overwrite)
{
    return createFile(path, content, overwrite);
}

Result<PlanStore> PlanStore::open(const std::string& path, HistoryLimits limits)
{
    auto file = openFile(path, Checks::all);
    if (!file)
        return file.error();
    return PlanStore(path, std::move(file->db), file->readOnly, limits);
}

Result<PlanStore> PlanStore::openUnchecked(const std::string& path)
{
    auto file = openFile(path, Checks::none);
    if (!file)
        return file.error();
    return PlanStore(path, std::move(file->db), file->readOnly, {});
}

Result<Plan> PlanStore::read()
try {
    Transaction transaction(*m_db, Transaction::Kind::reading);
    m_history.catchUp(*m_db);
    Plan plan = readPlan(*m_db);
    transaction.commit();
    m_dataVersion = m_db->integer("PRAGMA data_version");
    return plan;
} catch (const SqliteError& error) {
    return sentenceFor(error, m_path);
}

PlanUpdate PlanStore::updateFor(PlanChange change)
{
    PlanUpdate update{std::move(change), {}, std::nullopt, false};
    if (update.change.everything)
        update.everything = readPlan(*m_db);
    else
        update.rows = readRows(*m_db, update.change);
    return update;
}

/// One durable transaction: takes in what others did, lets `change` act, and makes the update before the commit, so
/// that memory follows only what is on disk. Rows are read again unless the edit alone tells what they are now.
template <class Change> Result<PlanUpdate> PlanStore::write(Change change)
{
    if (m_readOnly)
        return Error{fileNameOf(m_path) + " can't be written, so it was not changed. Save a copy to work on it."};
    const std::int64_t lastSeen = m_history.lastSeen();
    try {
        Transaction transaction(*m_db, Transaction::Kind::writing);
        const PlanChange byOthers = m_history.catchUp(*m_db);
        Changed own = change();
        PlanUpdate update;
        if (own.edit != nullptr && byOthers.empty()) {
            update.change = std::move(own.rows);
            update.rows = update.change.empty() ? Edit() : std::move(*own.edit);
        } else {
            own.rows.merge(byOthers);
            update = updateFor(std::move(own.rows));
        }
        transaction.commit();
        return update;
    } catch (const SqliteError& error) {
        return forget(lastSeen, sentenceFor(error, m_path));
    }
}

/// After a failure the history in memory may be ahead of the one on disk.
Error PlanStore::forget(std::int64_t lastSeen, Error error)
try {
    m_history.rewind(*m_db, lastSeen);
    return error;
} catch (const SqliteError& again) {
    return sentenceFor(again, m_path);
}

Result<PlanUpdate> PlanStore::edit(std::string_view label, Edit edit, std::string_view subject)
{
    return write([&] {
        RecordedEdit recorded = carryOut(*m_db, edit);
        if (!recorded.changeset.empty())
            m_history.appendEdit(*m_db, label, subject, recorded.changeset);
        return Changed{std::move(recorded.change), &edit};
    });
}

Result<PlanUpdate> PlanStore::undo()
{
    return write([&] {
        const auto played = m_history.undo(*m_db);
        return Changed{played ? rowsIn(*played) : PlanChange{}};
    });
}

Result<PlanUpdate> PlanStore::redo()
{
    return write([&] {
        const auto played = m_history.redo(*m_db);
        return Changed{played ? rowsIn(*played) : PlanChange{}};
    });
}

Result<PlanUpdate> PlanStore::goTo(std::int64_t batch)
{
    return write([&] {
        Changed changed;
        for (const Bytes& played : m_history.goTo(*m_db, batch))
            changed.rows.merge(rowsIn(played));
        return changed;
    });
}

std::int64_t PlanStore::rowsChanged(std::int64_t batch)
try {
    return History::rowsChanged(*m_db, batch);
} catch (const SqliteError&) {
    return 0;
}

Result<PlanUpdate> PlanStore::follow()
{
    const std::int64_t lastSeen = m_history.lastSeen();
    try {
        const std::int64_t version = m_db->integer("PRAGMA data_version");
        if (version == m_dataVersion)
            return PlanUpdate{};
        Transaction transaction(*m_db, Transaction::Kind::reading);
        PlanUpdate update = updateFor(m_history.catchUp(*m_db));
        transaction.commit();
        update.byOthers = true;
        m_dataVersion = version;
        return update;
    } catch (const SqliteError& error) {
        return forget(lastSeen, sentenceFor(error, m_path));
    }
}

Result<std::vector<LogEntry>> PlanStore::log()
try {
    return History::entries(*m_db);
} catch (const SqliteError& error) {
    return sentenceFor(error, m_path);
}

Result<> PlanStore::saveCopy(const std::string& path, bool overwrite)
{
    if (isSameFile(path, m_path))
        return Error{fileNameOf(path) + " is the plan itself. Choose another name for the copy."};
    return copyFile(*m_db, path, overwrite, CopyOf::everything);
}

Result<> PlanStore::saveCopyToShare(const std::string& path, bool overwrite)
{
    if (isSameFile(path, m_path))
        return Error{fileNameOf(path) + " is the plan itself. Choose another name for the copy."};
    return copyFile(*m_db, path, overwrite, CopyOf::present);
}

Result<std::vector<Snapshot>> PlanStore::snapshots()
try {
    return allSnapshots(*m_db);
} catch (const SqliteError& error) {
    return sentenceFor(error, m_path);
}

/// One durable transaction on what stands beside the plan's rows and its history.
template <class Act> Result<> PlanStore::writeBeside(Act act)
{
    if (m_readOnly)
        return Error{fileNameOf(m_path) + " can't be written, so it was not changed. Save a copy to work on it."};
    try {
        Transaction transaction(*m_db, Transaction::Kind::writing);
        act();
        transaction.commit();
        return {};
    } catch (const SqliteError& error) {
        return sentenceFor(error, m_path);
    }
}

Result<> PlanStore::addSnapshot(std::string_view name, std::string_view content)
{
    return writeBeside([&] { remit::addSnapshot(*m_db, name, content); });
}

Result<> PlanStore::renameSnapshot(std::int64_t id, std::string_view name)
{
    return writeBeside([&] { remit::renameSnapshot(*m_db, id, name); });
}

Result<> PlanStore::removeSnapshot(std::int64_t id)
{
    return writeBeside([&] { remit::removeSnapshot(*m_db, id); });
}

Result<std::string> PlanStore::snapshotContent(std::int64_t id)
try {
    if (auto content = remit::snapshotContent(*m_db, id))
        return std::move(*content);
    return Error{"This snapshot is not in " + fileNameOf(m_path) + " any more."};
} catch (const SqliteError& error) {
    return sentenceFor(error, m_path);
}

} // namespace remit
