#include "store/history.h"

#include "core/text.h"
#include "store/changeset_reader.h"
#include "store/clock.h"
#include "store/file_check.h"
#include "store/pruning.h"

#include <algorithm>
#include <limits>
#include <set>

namespace remit {

namespace {

constexpr std::int64_t coalescingMilliseconds = 1000;

Bytes toBytes(std::span<const std::byte> blob)
{
    return {blob.begin(), blob.end()};
}

/// The forward changesets of a batch, in order.
std::vector<Bytes> editsOf(Database& db, const PastBatch& batch)
{
    Statement& statement = db.cached("SELECT changeset FROM history WHERE id BETWEEN ?1 AND ?2 AND batch = ?3 "
                                     "AND kind = 'edit' ORDER BY id");
    statement.bind(1, batch.firstEntry);
    statement.bind(2, batch.lastEntry);
    statement.bind(3, batch.number);
    std::vector<Bytes> changesets;
    while (statement.step())
        changesets.push_back(toBytes(statement.blob(0)));
    statement.reset();
    return changesets;
}

bool areSound(const std::vector<Bytes>& edits)
{
    return !edits.empty()
        && std::all_of(edits.begin(), edits.end(), [](const Bytes& each) { return isSoundChangeset(each); });
}

std::string nameOfFile(Database& db)
{
    return fileNameOf(std::string(sqlite3_db_filename(db.handle(), "main")));
}

LogEntry readEntry(const Statement& row)
{
    return {row.integer(0),         row.integer(1),         std::string(row.text(2)),
            plainText(row.text(3)), plainText(row.text(4)), plainText(row.text(5)),
            row.integer(6)};
}

constexpr std::string_view entryColumns = "SELECT id, batch, kind, at, author, label, length(changeset) FROM history ";

/// Whether the entry stands in the file as it is known; none is known in a history without any.
bool isThere(Database& db, const LogEntry& known)
{
    if (known.id == 0)
        return true;
    static const std::string sql = std::string(entryColumns) + "WHERE id = ?1";
    Statement& statement = db.cached(sql);
    statement.bind(1, known.id);
    const bool same = statement.step() && readEntry(statement) == known;
    statement.reset();
    return same;
}

/// SQLite never gives a number again, and has no more after the last.
void refuseWhenNumbersAreUsedUp(Database& db)
{
    Statement& last = db.cached("SELECT max(n) FROM (SELECT CAST(seq AS INTEGER) AS n FROM sqlite_sequence "
                                "WHERE name = 'history' UNION ALL SELECT max(id) FROM history)");
    const bool usedUp = last.step() && last.integer(0) == std::numeric_limits<std::int64_t>::max();
    last.reset();
    if (usedUp)
        throw Refusal("The history in " + nameOfFile(db)
                      + " can't take another entry, so nothing was changed. Save a copy to share, which starts a new "
                        "history, and go on with that.");
}

bool holds(const std::vector<PastBatch>& batches, std::int64_t number)
{
    return std::any_of(batches.begin(), batches.end(), [&](const PastBatch& each) { return each.number == number; });
}

} // namespace

std::vector<LogEntry> History::entries(Database& db, std::int64_t newerThan)
{
    static const std::string sql = std::string(entryColumns) + "WHERE id > ?1 ORDER BY id";
    Statement& statement = db.cached(sql);
    statement.bind(1, newerThan);
    std::vector<LogEntry> all;
    while (statement.step())
        all.push_back(readEntry(statement));
    statement.reset();
    return all;
}

PlanChange History::catchUp(Database& db)
{
    PlanChange change;
    const bool first = !m_started;
    if (!first && !isThere(db, m_newest)) {
        *this = History(m_limits);
        change.everything = true;
    }
    m_started = true;
    for (const LogEntry& entry : entries(db, m_newest.id)) {
        change.everything = change.everything || (!first && entry.id != m_newest.id + 1);
        place(entry);
        if (first || change.everything)
            continue;
        Statement& statement = db.cached("SELECT changeset FROM history WHERE id = ?1");
        statement.bind(1, entry.id);
        if (statement.step())
            change.merge(rowsIn(statement.blob(0)));
        statement.reset();
    }
    return change;
}

void History::rewind(Database& db, const LogEntry& known)
{
    *this = History(m_limits);
    m_started = true;
    for (const LogEntry& entry : entries(db)) {
        if (entry.id <= known.id)
            place(entry);
    }
    m_newest = known;
}

void History::place(const LogEntry& entry)
{
    m_newest = entry;
    m_bytes += entry.size;
    if (entry.kind == "edit") {
        m_undone.clear();
        if (m_done.empty() || m_done.back().number != entry.batch)
            m_done.push_back({entry.batch, {}, {}, entry.author, 0, entry.id, entry.id});
        // What was done in steps is named by what came of it.
        m_done.back().label = entry.label;
        m_done.back().at = entry.at;
        m_done.back().size += entry.size;
        m_done.back().lastEntry = entry.id;
        return;
    }
    auto& from = entry.kind == "undo" ? m_done : m_undone;
    auto& to = entry.kind == "undo" ? m_undone : m_done;
    if (!from.empty() && from.back().number == entry.batch) {
        to.push_back(std::move(from.back()));
        from.pop_back();
    }
}

void History::append(Database& db, std::int64_t batch, std::string_view kind, std::string_view label,
                     const Bytes& changeset)
{
    const std::string at = isoTime(millisecondsNow());
    const std::string author = plainText(accountName());
    const std::string words = plainText(label);
    Statement& statement = db.cached("INSERT INTO history (batch, kind, at, author, label, changeset) "
                                     "VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    statement.bind(1, batch);
    statement.bind(2, kind);
    statement.bind(3, std::string_view(at));
    statement.bind(4, std::string_view(author));
    statement.bind(5, std::string_view(words));
    statement.bindBlob(6, changeset);
    statement.run();
    place({sqlite3_last_insert_rowid(db.handle()), batch, std::string(kind), at, author, words,
           static_cast<std::int64_t>(changeset.size())});
    prune(db);
}

void History::appendEdit(Database& db, std::string_view label, std::string_view subject, const Bytes& changeset)
{
    refuseWhenNumbersAreUsedUp(db);
    const std::int64_t now = millisecondsNow();
    const bool joins = !subject.empty() && subject == m_lastSubject && m_newest.id == m_lastSubjectEntry
        && now - m_lastSubjectAt <= coalescingMilliseconds && !m_done.empty();
    const std::int64_t batch = joins ? m_done.back().number : m_newest.id + 1;
    append(db, batch, "edit", label, changeset);
    m_lastSubject = subject;
    m_lastSubjectAt = now;
    m_lastSubjectEntry = m_newest.id;
}

/// The edits of the batch one after the other. What was played is kept as they follow one another.
PlayedStep History::replayBatch(Database& db, const PastBatch& batch, bool backwards)
{
    refuseWhenNumbersAreUsedUp(db);
    std::vector<Bytes> edits = editsOf(db, batch);
    if (!areSound(edits))
        throw Refusal("\"" + batch.label + "\" can't be " + (backwards ? "taken back" : "redone") + ": what "
                      + nameOfFile(db) + " keeps of it is damaged. Nothing was changed.");
    if (backwards)
        std::reverse(edits.begin(), edits.end());
    PlayedStep step{batch.label, {}};
    Bytes played;
    for (const Bytes& edit : edits) {
        const Bytes one = backwards ? inverted(edit) : edit;
        replay(db, one);
        step.rows.merge(rowsIn(one));
        played.insert(played.end(), one.begin(), one.end());
    }
    append(db, batch.number, backwards ? "undo" : "redo", batch.label, played);
    return step;
}

std::optional<PlayedStep> History::undo(Database& db)
{
    if (m_done.empty())
        return std::nullopt;
    return replayBatch(db, PastBatch(m_done.back()), true);
}

std::optional<PlayedStep> History::redo(Database& db)
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

PlanChange History::goTo(Database& db, std::int64_t batch)
{
    PlanChange touched;
    const bool forwards = holds(m_undone, batch);
    if (!forwards && batch != 0 && !holds(m_done, batch))
        return touched;
    // What is on the way must not be pruned before it was played.
    m_pruning = false;
    const auto last = [&] { return m_done.empty() ? 0 : m_done.back().number; };
    while (last() != batch)
        touched.merge(replayBatch(db, PastBatch(forwards ? m_undone.back() : m_done.back()), !forwards).rows);
    m_pruning = true;
    prune(db);
    return touched;
}

std::int64_t History::rowsChanged(Database& db, std::int64_t batch) const
{
    PlanChange change;
    for (const auto* batches : {&m_done, &m_undone}) {
        for (const PastBatch& each : *batches) {
            if (each.number != batch)
                continue;
            for (const Bytes& edit : editsOf(db, each))
                change.merge(rowsIn(edit));
        }
    }
    std::int64_t rows = 0;
    change.eachTable([&]<class Row>(const Keys<Row>& keys) { rows += static_cast<std::int64_t>(keys.size()); });
    return rows;
}

std::optional<PastBatch> History::firstDamaged(Database& db) const
{
    const auto found = std::find_if(m_done.rbegin(), m_done.rend(),
                                    [&](const PastBatch& each) { return !areSound(editsOf(db, each)); });
    return found == m_done.rend() ? std::nullopt : std::optional(*found);
}

void History::prune(Database& db)
{
    const auto steps = static_cast<std::int64_t>(m_done.size() + m_undone.size());
    if (!m_pruning || (m_bytes <= m_limits.bytes && steps <= m_limits.batches))
        return;
    const std::set<std::int64_t> gone = surplusBatches(db, {m_done, m_undone, m_bytes, m_limits});
    forgetBatches(db, gone);
    for (auto* batches : {&m_done, &m_undone})
        std::erase_if(*batches, [&](const PastBatch& each) { return gone.count(each.number) > 0; });
    m_bytes = db.integer("SELECT sum(length(changeset)) FROM history");
}

} // namespace remit
