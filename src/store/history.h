#pragma once

#include "store/changeset.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace remit {

/// One line of the log of a plan.
struct LogEntry {
    std::int64_t id = 0;
    /// Entries of one batch are undone together; an undo or redo carries the batch it acted on.
    std::int64_t batch = 0;
    /// "edit", "undo" or "redo".
    std::string kind;
    /// UTC, ISO 8601 with milliseconds.
    std::string at;
    std::string author;
    std::string label;
    /// Bytes of the changeset.
    std::int64_t size = 0;

    friend bool operator==(const LogEntry&, const LogEntry&) = default;
};

/// A step of the past: all edits that are undone together.
struct PastBatch {
    std::int64_t number = 0;
    std::string label;
    /// When it was last added to.
    std::string at;
    std::string author;
    /// Bytes of its changesets.
    std::int64_t size = 0;
    /// Its entries that are edits are among these.
    std::int64_t firstEntry = 0;
    std::int64_t lastEntry = 0;

    friend bool operator==(const PastBatch&, const PastBatch&) = default;
};

/// A step that was taken back or redone.
struct PlayedStep {
    std::string label;
    PlanChange rows;
};

/// How much of the past is kept. Where it grows beyond, it is cut to a sixteenth below, so that few edits have to.
struct HistoryLimits {
    std::int64_t bytes = std::int64_t{64} << 20;
    std::int64_t batches = 10'000;
};

/// The append-only log inside the plan, and from it what can be undone and redone. All functions run inside the
/// caller's transaction, except for the reading of `entries`.
class History {
public:
    explicit History(HistoryLimits limits = {})
        : m_limits(limits)
    {
    }

    /// Takes in entries appended since the last call, by whomever. Returns the rows they touch; `everything` when
    /// entries in between were pruned, or when the newest one known is not there any more: then another past stands in
    /// the file.
    PlanChange catchUp(Database& db);
    /// Starts anew from the log as far as it was known, after a transaction that failed half-way.
    void rewind(Database& db, const LogEntry& known);
    /// The newest entry taken in; its id is 0 when there is none.
    const LogEntry& newest() const { return m_newest; }

    /// Appends what an edit changed. A non-empty subject that was edited within the last second joins its batch.
    void appendEdit(Database& db, std::string_view label, std::string_view subject, const Bytes& changeset);
    /// Plays the last batch back (or the last undone one forward) and appends that; nothing when there is none. Throws
    /// a refusal when what is kept of it is damaged.
    std::optional<PlayedStep> undo(Database& db);
    std::optional<PlayedStep> redo(Database& db);

    /// Plays batches back or forward until `batch` is the last one done (0: none is) and appends each as an undo or
    /// redo. Returns the rows that were touched; none when the batch is not known or already the last.
    PlanChange goTo(Database& db, std::int64_t batch);

    /// What is done, oldest first, and what was undone, the next to redo last.
    const std::vector<PastBatch>& done() const { return m_done; }
    const std::vector<PastBatch>& undone() const { return m_undone; }

    /// What would be undone and redone next.
    std::optional<std::string> undoLabel() const;
    std::optional<std::string> redoLabel() const;

    /// How many rows a batch changed; 0 when it is not known.
    std::int64_t rowsChanged(Database& db, std::int64_t batch) const;
    /// The step at which undo will stop, because what is kept of it is damaged. Reads the whole past.
    std::optional<PastBatch> firstDamaged(Database& db) const;
    static std::vector<LogEntry> entries(Database& db, std::int64_t newerThan = 0);

private:
    void place(const LogEntry& entry);
    void append(Database& db, std::int64_t batch, std::string_view kind, std::string_view label,
                const Bytes& changeset);
    PlayedStep replayBatch(Database& db, const PastBatch& batch, bool backwards);
    void prune(Database& db);

    HistoryLimits m_limits;
    bool m_pruning = true;
    std::vector<PastBatch> m_done;
    std::vector<PastBatch> m_undone;
    bool m_started = false;
    LogEntry m_newest;
    std::int64_t m_bytes = 0;
    std::string m_lastSubject;
    std::int64_t m_lastSubjectAt = 0;
    std::int64_t m_lastSubjectEntry = 0;
};

} // namespace remit
