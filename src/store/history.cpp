#include "store/history.h"

#include "store/clock.h"

#include <algorithm>
#include <utility>

namespace remit {

namespace {

constexpr std::int64_t coalescingMilliseconds = 1000;

Bytes toBytes(std::span<const std::byte> blob)
{
    return {blob.begin(), blob.end()};
}

/// The forward changesets of a batch, in order.
std::vector<Bytes> editsOf(Database& db, std::int64_t batch)
{
    Statement& statement = db.cached("SELECT changeset FROM history WHERE batch = ?1 AND kind = 'edit' ORDER BY id");
    statement.bind(1, batch);
    std::vector<Bytes> changesets;
    while (statement.step())
        changesets.push_back(toBytes(statement.blob(0)));
    statement.reset();
    return changesets;
}

void eraseBatch(std::vector<PastBatch>& batches, std::int64_t number)
{
    std::erase_if(batches, [&](const PastBatch& each) { return each.number == number; });
}

bool holds(const std::vector<PastBatch>& batches, std::int64_t number)
{
    return std::any_of(batches.begin(), batches.end(), [&](const PastBatch& each) { return each.number == number; });
}

} // namespace

std::vector<LogEntry> History::entries(Database& db, std::int64_t newerThan)
{
    Statement& statement = db.cached("SELECT id, batch, kind, at, author, label, length(changeset) FROM history "
                                     "WHERE id > ?1 ORDER BY id");
    statement.bind(1, newerThan);
    std::vector<LogEntry> all;
    while (statement.step()) {
        all.push_back({statement.integer(0), statement.integer(1), std::string(statement.text(2)),
                       std::string(statement.text(3)), std::string(statement.text(4)), std::string(statement.text(5)),
                       statement.integer(6)});
    }
    statement.reset();
    return all;
}

PlanChange History::catchUp(Database& db)
{
    PlanChange change;
    const bool first = !std::exchange(m_started, true);
    for (const LogEntry& entry : entries(db, m_lastSeen)) {
        const bool follows = entry.id == m_lastSeen + 1;
        m_lastSeen = entry.id;
        place(entry);
        if (first)
            continue;
        change.everything = change.everything || !follows;
        Statement& statement = db.cached("SELECT changeset FROM history WHERE id = ?1");
        statement.bind(1, entry.id);
        if (statement.step())
            change.merge(rowsIn(statement.blob(0)));
        statement.reset();
    }
    return change;
}

void History::rewind(Database& db, std::int64_t lastSeen)
{
    *this = History(m_limits);
    m_started = true;
    for (const LogEntry& entry : entries(db)) {
        if (entry.id <= lastSeen)
            place(entry);
    }
    m_lastSeen = lastSeen;
}

void History::place(const LogEntry& entry)
{
    m_bytes += entry.size;
    if (entry.kind == "edit") {
        m_undone.clear();
        if (m_done.empty() || m_done.back().number != entry.batch)
            m_done.push_back({entry.batch, entry.label, {}, entry.author, 0});
        m_done.back().at = entry.at;
        m_done.back().size += entry.size;
        return;
    }
    auto& from = entry.kind == "undo" ? m_done : m_undone;
    auto& to = entry.kind == "undo" ? m_undone : m_done;
    if (!from.empty() && from.back().number == entry.batch) {
        to.push_back(std::move(from.back()));
        from.pop_back();
    }
}

LogEntry History::append(Database& db, std::int64_t batch, std::string_view kind, std::string_view label,
                         const Bytes& changeset)
{
    const std::string at = isoTime(millisecondsNow());
    const std::string author = accountName();
    Statement& statement = db.cached("INSERT INTO history (batch, kind, at, author, label, changeset) "
                                     "VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    statement.bind(1, batch);
    statement.bind(2, kind);
    statement.bind(3, std::string_view(at));
    statement.bind(4, std::string_view(author));
    statement.bind(5, label);
    statement.bindBlob(6, changeset);
    statement.run();
    LogEntry entry{sqlite3_last_insert_rowid(db.handle()),     batch, std::string(kind), at, author, std::string(label),
                   static_cast<std::int64_t>(changeset.size())};
    m_lastSeen = entry.id;
    place(entry);
    prune(db);
    return entry;
}

void History::appendEdit(Database& db, std::string_view label, std::string_view subject, const Bytes& changeset)
{
    const std::int64_t now = millisecondsNow();
    const bool joins = !subject.empty() && subject == m_lastSubject && m_lastSeen == m_lastSubjectEntry
        && now - m_lastSubjectAt <= coalescingMilliseconds && !m_done.empty();
    const std::int64_t batch = joins ? m_done.back().number : m_lastSeen + 1;
    append(db, batch, "edit", label, changeset);
    m_lastSubject = subject;
    m_lastSubjectAt = now;
    m_lastSubjectEntry = m_lastSeen;
}

Bytes History::replayBatch(Database& db, const PastBatch& batch, bool backwards)
{
    const Bytes forwards = combined(editsOf(db, batch.number));
    Bytes played = backwards ? inverted(forwards) : forwards;
    replay(db, played);
    append(db, batch.number, backwards ? "undo" : "redo", batch.label, played);
    return played;
}

std::optional<Bytes> History::undo(Database& db)
{
    if (m_done.empty())
        return std::nullopt;
    return replayBatch(db, PastBatch(m_done.back()), true);
}

std::optional<Bytes> History::redo(Database& db)
{
    if (m_undone.empty())
        return std::nullopt;
    return replayBatch(db, PastBatch(m_undone.back()), false);
}

std::optional<std::string> History::undoLabel() const
{
    return m_done.empty() ? std::nullopt : std::optional(m_done.back().label);
}

std::optional<std::string> History::redoLabel() const
{
    return m_undone.empty() ? std::nullopt : std::optional(m_undone.back().label);
}

std::vector<Bytes> History::goTo(Database& db, std::int64_t batch)
{
    std::vector<Bytes> played;
    const bool forwards = holds(m_undone, batch);
    if (!forwards && batch != 0 && !holds(m_done, batch))
        return played;
    // What is on the way must not be pruned before it was played.
    m_pruning = false;
    const auto last = [&] { return m_done.empty() ? 0 : m_done.back().number; };
    while (last() != batch)
        played.push_back(forwards ? replayBatch(db, PastBatch(m_undone.back()), false)
                                  : replayBatch(db, PastBatch(m_done.back()), true));
    m_pruning = true;
    prune(db);
    return played;
}

std::int64_t History::rowsChanged(Database& db, std::int64_t batch)
{
    std::int64_t rows = 0;
    if (const std::vector<Bytes> edits = editsOf(db, batch); !edits.empty())
        remit::rowsIn(combined(edits)).eachTable([&](const auto& each) {
            rows += static_cast<std::int64_t>(each.keys.size());
        });
    return rows;
}

/// The oldest step goes first; what can be redone goes from its far end, so that the next redo still fits. The newest
/// step stays, so that the last thing done can always be undone.
std::optional<std::int64_t> History::nextToPrune(Database& db) const
{
    const std::int64_t newest = m_done.empty() ? -1 : m_done.back().number;
    Statement& batches = db.cached("SELECT batch FROM history ORDER BY id");
    std::optional<std::int64_t> oldest;
    while (!oldest && batches.step()) {
        const std::int64_t batch = batches.integer(0);
        if (batch != newest && !holds(m_undone, batch))
            oldest = batch;
    }
    batches.reset();
    if (!oldest && m_undone.size() > 1)
        oldest = m_undone.front().number;
    return oldest;
}

void History::forgetBatch(Database& db, std::int64_t batch)
{
    Statement& size = db.cached("SELECT sum(length(changeset)) FROM history WHERE batch = ?1");
    size.bind(1, batch);
    m_bytes -= size.step() ? size.integer(0) : 0;
    size.reset();
    Statement& remove = db.cached("DELETE FROM history WHERE batch = ?1");
    remove.bind(1, batch);
    remove.run();
    eraseBatch(m_done, batch);
    eraseBatch(m_undone, batch);
}

void History::prune(Database& db)
{
    if (!m_pruning)
        return;
    auto excess = static_cast<std::int64_t>(m_done.size() + m_undone.size()) - m_limits.batches;
    while (m_bytes > m_limits.bytes || excess > 0) {
        const std::optional<std::int64_t> batch = nextToPrune(db);
        if (!batch)
            break;
        forgetBatch(db, *batch);
        --excess;
    }
}

} // namespace remit
