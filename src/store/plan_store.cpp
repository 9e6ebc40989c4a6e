#include "store/plan_store.h"

#include "core/text.h"
#include "store/open_file.h"
#include "store/plan_file.h"
#include "store/row_recorder.h"
#include "store/schema.h"
#include "store/tables/plan_reader.h"

namespace remit {

/// What was changed within a transaction, and the edit that says all of it where there is one.
struct PlanStore::Changed {
    PlanChange rows;
    Edit* edit = nullptr;
    /// The label of what was undone or redone.
    std::optional<std::string> step;
};

/// What others did to the file: to the rows, and whether they were there at all.
struct PlanStore::ByOthers {
    PlanChange change;
    bool wereThere = false;
};

/// What was known before a transaction that may fail.
struct PlanStore::Known {
    LogEntry newest;
    FileWatch watch;
};

PlanStore::PlanStore(std::string path, OpenFile file, HistoryLimits limits)
    : m_file(std::move(path), std::move(file))
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
    return PlanStore(path, std::move(*file), limits);
}

Result<PlanStore> PlanStore::openUnchecked(const std::string& path)
{
    auto file = openFile(path, Checks::none);
    if (!file)
        return file.error();
    return PlanStore(path, std::move(*file), {});
}

Result<Plan> PlanStore::read()
{
    return m_file.read([&] {
        m_file.watch().dropStaleCache(db());
        Transaction transaction(db(), Transaction::Kind::reading);
        m_history.catchUp(db());
        Plan plan = readPlan(db());
        m_file.watch().remember(db());
        transaction.commit();
        return plan;
    });
}

/// Inside a transaction: what others changed since the file was last looked at. What neither the history nor the list
/// of snapshots explains may be anything.
PlanStore::ByOthers PlanStore::takeInOthers()
{
    const bool isTouched = m_file.watch().isTouched(db());
    const bool isByOthers = isTouched && m_file.watch().isRemembered();
    PlanChange change = m_history.catchUp(db());
    if (isByOthers && change.empty())
        change.everything = !m_file.watch().hasOtherSnapshots(db());
    if (change.everything) {
        if (auto sound = checkContent(db(), path()); !sound)
            throw Refusal(sound.error().message);
    }
    m_file.watch().remember(db());
    return {std::move(change), isByOthers};
}

PlanUpdate PlanStore::updateFor(PlanChange change)
{
    PlanUpdate update;
    update.change = std::move(change);
    if (update.change.everything)
        update.everything = readPlan(db());
    else
        update.rows = readRows(db(), update.change);
    return update;
}

/// One durable transaction: takes in what others did, lets `change` act, and makes the update before the commit, so
/// that memory follows only what is on disk. Rows are read again unless the edit alone tells what they are now.
template <class Change> Result<PlanUpdate> PlanStore::write(Change change)
{
    if (auto possible = m_file.mayWrite(); !possible)
        return possible.error();
    const Known known{m_history.newest(), m_file.watch()};
    std::optional<PlanUpdate> update;
    LogEntry own;
    try {
        m_file.watch().dropStaleCache(db());
        Transaction transaction(db(), Transaction::Kind::writing);
        const ByOthers others = takeInOthers();
        Changed changed = change();
        own = m_history.newest();
        update = updateFor(changed, others);
        transaction.commit();
        m_file.watch().rememberOwnWriting();
        return std::move(*update);
    } catch (const SqliteError& error) {
        if (update && own != known.newest)
            return afterFailedCommit(known, own, std::move(*update), error);
        return forget(known, m_file.sentenceFor(error));
    }
}

/// What differs from the plan in memory. Rows are read again unless the edit alone tells what they are now.
PlanUpdate PlanStore::updateFor(Changed& own, const ByOthers& others)
{
    PlanUpdate update;
    if (own.edit != nullptr && others.change.empty()) {
        update.change = std::move(own.rows);
        update.rows = update.change.empty() ? Edit() : std::move(*own.edit);
    } else {
        own.rows.merge(others.change);
        update = updateFor(std::move(own.rows));
    }
    update.step = std::move(own.step);
    update.byOthers = others.wereThere;
    return update;
}

/// A disk can fail after the change is in the file: what stands there now decides.
Result<PlanUpdate> PlanStore::afterFailedCommit(const Known& known, const LogEntry& own, PlanUpdate update,
                                                const SqliteError& error)
try {
    m_history.rewind(db(), known.newest);
    m_history.catchUp(db());
    if (m_history.newest() != own)
        return forget(known, m_file.sentenceFor(error));
    m_file.watch().rememberOwnWriting();
    update.warning = "The change is in " + fileNameOf(path()) + ", but the disk reported a fault (" + error.what()
        + "). Save a copy on another disk.";
    return update;
} catch (const SqliteError& again) {
    return Error{fileNameOf(path()) + " can't be read after a fault of the disk (" + again.what()
                 + "), so that the last change may be in it or not. Open it again to see."};
}

/// After a failure the history in memory may be ahead of the one on disk.
Error PlanStore::forget(const Known& known, Error error)
try {
    m_file.watch() = known.watch;
    m_history.rewind(db(), known.newest);
    return error;
} catch (const SqliteError& again) {
    return m_file.sentenceFor(again);
}

Result<PlanUpdate> PlanStore::edit(std::string_view label, Edit edit, std::string_view subject)
{
    return write([&] {
        RecordedEdit recorded = carryOut(db(), edit);
        if (!recorded.changeset.empty())
            m_history.appendEdit(db(), label, subject, recorded.changeset);
        return Changed{std::move(recorded.change), &edit, std::nullopt};
    });
}

PlanStore::Changed PlanStore::changedBy(std::optional<PlayedStep> played)
{
    if (!played)
        return {};
    return {std::move(played->rows), nullptr, std::move(played->label)};
}

Result<PlanUpdate> PlanStore::undo()
{
    return write([&] { return changedBy(m_history.undo(db())); });
}

Result<PlanUpdate> PlanStore::redo()
{
    return write([&] { return changedBy(m_history.redo(db())); });
}

Result<PlanUpdate> PlanStore::goTo(std::int64_t batch)
{
    return write([&] { return Changed{m_history.goTo(db(), batch), nullptr, std::nullopt}; });
}

std::int64_t PlanStore::rowsChanged(std::int64_t batch)
try {
    return m_file.mayRead() ? m_history.rowsChanged(db(), batch) : 0;
} catch (const SqliteError&) {
    return 0;
}

Result<std::optional<PastBatch>> PlanStore::whereUndoStops()
{
    return m_file.read([&] {
        m_history.catchUp(db());
        return m_history.firstDamaged(db());
    });
}

Result<PlanUpdate> PlanStore::follow()
{
    if (!m_file.mayRead())
        return PlanUpdate{};
    const Known known{m_history.newest(), m_file.watch()};
    const Waiting::Never never(m_file.waiting());
    try {
        m_file.watch().dropStaleCache(db());
        Transaction transaction(db(), Transaction::Kind::reading);
        if (!m_file.watch().isTouched(db()))
            return PlanUpdate{};
        PlanUpdate update = updateFor(takeInOthers().change);
        transaction.commit();
        update.byOthers = true;
        return update;
    } catch (const SqliteError& error) {
        // Whoever holds the file now will let go of it before the next look.
        if (error.code() == SQLITE_BUSY)
            return PlanUpdate{};
        return forget(known, m_file.sentenceFor(error));
    }
}

Result<std::vector<LogEntry>> PlanStore::log()
{
    return m_file.read([&] { return History::entries(db()); });
}

Result<> PlanStore::copyTo(const std::string& target, bool overwrite, CopyOf what)
{
    if (isSameFile(target, path()))
        return Error{fileNameOf(target) + " is the plan itself. Choose another name for the copy."};
    if (auto possible = m_file.mayRead(); !possible)
        return possible.error();
    return copyFile(db(), target, overwrite, what);
}

Result<> PlanStore::saveCopy(const std::string& target, bool overwrite)
{
    return copyTo(target, overwrite, CopyOf::everything);
}

Result<> PlanStore::saveCopyToShare(const std::string& target, bool overwrite)
{
    return copyTo(target, overwrite, CopyOf::present);
}

Result<std::vector<Snapshot>> PlanStore::snapshots()
{
    return m_file.read([&] { return allSnapshots(db()); });
}

Result<> PlanStore::addSnapshot(std::string_view name, std::string_view content)
{
    return m_file.write([&] { remit::addSnapshot(db(), plainText(name), content); });
}

Result<> PlanStore::renameSnapshot(std::int64_t id, std::string_view name)
{
    return m_file.write([&] { remit::renameSnapshot(db(), id, plainText(name)); });
}

Result<> PlanStore::removeSnapshot(std::int64_t id)
{
    return m_file.write([&] { remit::removeSnapshot(db(), id); });
}

Result<std::string> PlanStore::snapshotContent(std::int64_t id)
{
    auto content = m_file.read([&] { return remit::snapshotContent(db(), id); });
    if (!content)
        return content.error();
    if (!*content)
        return Error{"This snapshot is not in " + fileNameOf(path()) + " any more."};
    return std::move(**content);
}

} // namespace remit
