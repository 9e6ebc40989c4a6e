#pragma once

#include "core/plan.h"
#include "core/result.h"
#include "store/history.h"
#include "store/plan_file.h"
#include "store/plan_update.h"
#include "store/snapshots.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace remit {

/// An open plan file. Every function that changes it is durable when it returns, or has changed nothing.
/// Used from one thread; a second store, here or in another process, may be open on the same file.
class PlanStore {
public:
    /// Makes a new file; fails when it is there already, unless `overwrite`. The old file stays until the new is whole.
    static Result<> create(const std::string& path, const Plan& content, bool overwrite = false);
    /// Opens and checks a file; one that cannot be written opens read-only. The file is not changed by a failure.
    static Result<PlanStore> open(const std::string& path, HistoryLimits limits = {});
    /// As `open`, without the checks of structure: for measuring what they cost.
    static Result<PlanStore> openUnchecked(const std::string& path);

    PlanStore(PlanStore&&) noexcept;
    PlanStore& operator=(PlanStore&&) noexcept;
    ~PlanStore();

    const std::string& path() const { return m_file.path(); }
    bool isReadOnly() const { return m_file.isReadOnly(); }
    /// Whether the open file still stands at its path; a cheap question. Nothing is written into one that does not:
    /// every change is refused until it is back. `saveCopy` works in any state.
    FileState fileState() const { return m_file.watch().state(); }
    /// While another program holds the file, `goOn` is asked about every 50 ms whether to go on waiting, and may paint
    /// a window meanwhile. What is called on this store from within is refused, except for `follow`, which does
    /// nothing. Without it, changes wait five seconds and then give up.
    void setWaiting(std::function<bool()> goOn) { m_file.waiting().setQuestion(std::move(goOn)); }

    Result<Plan> read();
    Result<PlanUpdate> edit(std::string_view label, Edit edit, std::string_view subject = {});
    /// `step` of the result says what was taken back or done again. A step whose record is damaged is refused.
    Result<PlanUpdate> undo();
    Result<PlanUpdate> redo();
    /// Goes to the point of the history where `batch` is the last one done (0: before all), in one transaction. Does
    /// nothing when the history no longer holds it.
    Result<PlanUpdate> goTo(std::int64_t batch);
    /// What others changed since the last call of any function here. Never waits for another program. Rows that changed
    /// without an entry in the history, as by a backup copied over the file, bring `everything`.
    Result<PlanUpdate> follow();

    std::optional<std::string> undoLabel() const { return m_history.undoLabel(); }
    std::optional<std::string> redoLabel() const { return m_history.redoLabel(); }
    /// What is done, oldest first, and what was undone, the next to redo last.
    const std::vector<PastBatch>& done() const { return m_history.done(); }
    const std::vector<PastBatch>& undone() const { return m_history.undone(); }
    /// How many rows a step of the past changed; 0 when it is no longer kept.
    std::int64_t rowsChanged(std::int64_t batch);
    /// The step at which undo will stop because its record is damaged; nothing when there is none.
    Result<std::optional<PastBatch>> whereUndoStops();
    Result<std::vector<LogEntry>> log();

    /// Named states of the plan, newest first. They are kept beside the history, not in it.
    Result<std::vector<Snapshot>> snapshots();
    Result<> addSnapshot(std::string_view name, std::string_view content);
    Result<> renameSnapshot(std::int64_t id, std::string_view name);
    Result<> removeSnapshot(std::int64_t id);
    Result<std::string> snapshotContent(std::int64_t id);

    /// Writes a compact copy, history included. A file that is there is replaced once the copy is whole, and only if
    /// `overwrite`; the plan itself never is.
    Result<> saveCopy(const std::string& target, bool overwrite);
    /// As `saveCopy`, but only the plan as it is now: no history, no snapshots, nothing of what was deleted.
    Result<> saveCopyToShare(const std::string& target, bool overwrite);

private:
    PlanStore(std::string path, OpenFile file, HistoryLimits limits);
    struct Changed;
    struct Known;
    struct ByOthers;
    static Changed changedBy(std::optional<PlayedStep> played);
    template <class Change> Result<PlanUpdate> write(Change change);
    Database& db() { return m_file.db(); }
    Result<> copyTo(const std::string& target, bool overwrite, CopyOf what);
    ByOthers takeInOthers();
    PlanUpdate updateFor(PlanChange change);
    PlanUpdate updateFor(Changed& own, const ByOthers& others);
    Result<PlanUpdate> afterFailedCommit(const Known& known, const LogEntry& own, PlanUpdate update,
                                         const SqliteError& error);
    Error forget(const Known& known, Error error);

    PlanFile m_file;
    History m_history;
};

} // namespace remit
