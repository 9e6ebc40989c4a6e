#pragma once

#include "core/plan.h"
#include "core/result.h"
#include "store/history.h"
#include "store/snapshots.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace remit {

class Database;

/// What differs after an edit, an undo or somebody else's change: which rows, and their new content.
struct PlanUpdate {
    PlanChange change;
    /// Brings a plan in memory to the state on disk; unused when `everything` is set.
    Edit rows;
    /// The whole plan, when the changed rows could not be told.
    std::optional<Plan> everything;
    /// The file was written by somebody else, so that the snapshots may differ too.
    bool byOthers = false;
};

/// Brings the plan in memory up to date.
void apply(PlanUpdate update, Plan& plan);

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

    const std::string& path() const { return m_path; }
    bool isReadOnly() const { return m_readOnly; }

    Result<Plan> read();
    Result<PlanUpdate> edit(std::string_view label, Edit edit, std::string_view subject = {});
    Result<PlanUpdate> undo();
    Result<PlanUpdate> redo();
    /// Goes to the point of the history where `batch` is the last one done (0: before all), in one transaction. Does
    /// nothing when the history no longer holds it.
    Result<PlanUpdate> goTo(std::int64_t batch);
    /// What others changed since the last call of any function here.
    Result<PlanUpdate> follow();

    std::optional<std::string> undoLabel() const { return m_history.undoLabel(); }
    std::optional<std::string> redoLabel() const { return m_history.redoLabel(); }
    /// What is done, oldest first, and what was undone, the next to redo last.
    const std::vector<PastBatch>& done() const { return m_history.done(); }
    const std::vector<PastBatch>& undone() const { return m_history.undone(); }
    /// How many rows a step of the past changed; 0 when it is no longer kept.
    std::int64_t rowsChanged(std::int64_t batch);
    Result<std::vector<LogEntry>> log();

    /// Named states of the plan, newest first. They are kept beside the history, not in it.
    Result<std::vector<Snapshot>> snapshots();
    Result<> addSnapshot(std::string_view name, std::string_view content);
    Result<> renameSnapshot(std::int64_t id, std::string_view name);
    Result<> removeSnapshot(std::int64_t id);
    Result<std::string> snapshotContent(std::int64_t id);

    /// Writes a compact copy, history included. A file that is there is replaced once the copy is whole, and only if
    /// `overwrite`; the plan itself never is.
    Result<> saveCopy(const std::string& path, bool overwrite);
    /// As `saveCopy`, but only the plan as it is now: no history, no snapshots, nothing of what was deleted.
    Result<> saveCopyToShare(const std::string& path, bool overwrite);

private:
    PlanStore(std::string path, std::unique_ptr<Database> db, bool readOnly, HistoryLimits limits);
    template <class Change> Result<PlanUpdate> write(Change change);
    template <class Act> Result<> writeBeside(Act act);
    PlanUpdate updateFor(PlanChange change);
    Error forget(std::int64_t lastSeen, Error error);

    std::string m_path;
    std::unique_ptr<Database> m_db;
    bool m_readOnly;
    History m_history;
    std::int64_t m_dataVersion = 0;
};

} // namespace remit
