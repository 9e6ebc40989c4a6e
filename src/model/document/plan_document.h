#pragma once

#include "core/plan.h"
#include "core/result.h"
#include "model/document/plan_news.h"
#include "model/document/step.h"
#include "store/plan_store.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace remit {

/// An open plan: the one object that edits. Every change is on disk when `perform` returns; `changed` then names the
/// rows that differ. It follows what other windows and programs do to the same file.
class PlanDocument : public QObject {
    Q_OBJECT

public:
    /// Opens the plan; a file that cannot be written opens read-only.
    static Result<std::unique_ptr<PlanDocument>> open(const QString& path);
    /// Creates the file with this content; refuses to overwrite unless `overwrite`.
    static Result<std::unique_ptr<PlanDocument>> create(const QString& path, const Plan& content,
                                                        bool overwrite = false);
    ~PlanDocument() override;

    const Plan& plan() const { return m_plan; }
    QString path() const;
    /// The file's name without folder, as the status bar and titles show it.
    QString fileName() const;
    bool isReadOnly() const;
    /// Whether the open file still stood at its path when others were last followed. Elsewhere it is not written into;
    /// a copy can be saved in any state.
    FileState fileState() const { return m_fileState; }

    /// Carries out the edit under a label for the undo list; an empty edit does nothing. False when it failed, which
    /// `failed` then explained. Edits with the same non-empty subject within a second are undone together.
    bool perform(const QString& label, Edit edit, const QString& subject = {});
    bool perform(Step step) { return perform(step.label, std::move(step.edit), step.subject); }

    bool canUndo() const;
    bool canRedo() const;
    QString undoLabel() const;
    QString redoLabel() const;
    void undo();
    void redo();

    /// The steps of the past that are done, oldest first, and those undone, the next to redo last.
    const std::vector<PastBatch>& done() const { return m_store.done(); }
    const std::vector<PastBatch>& undone() const { return m_store.undone(); }
    /// Goes back or forward to where `batch` is the last step done (0: before all) at once. False when it failed, which
    /// `failed` then explained.
    bool goTo(std::int64_t batch);
    /// How many rows a step of the past changed.
    std::int64_t rowsChanged(std::int64_t batch) { return m_store.rowsChanged(batch); }

    /// Named states of the whole plan, newest first.
    const std::vector<Snapshot>& snapshots() const { return m_snapshots; }
    /// Keeps the plan as it is now under a name. Like the others, false when it failed, which `failed` then explained.
    bool addSnapshot(const QString& name);
    bool renameSnapshot(std::int64_t id, const QString& name);
    bool removeSnapshot(std::int64_t id);
    /// The plan as it was kept; the error names the snapshot.
    Result<Plan> snapshotPlan(std::int64_t id);
    /// Makes the plan what it was, as one step that can be undone.
    bool restoreSnapshot(std::int64_t id);

    /// A copy of the file, history included, under another name; replaces a file that is there only if `overwrite`.
    Result<> saveCopy(const QString& path, bool overwrite);
    /// The same without history and snapshots, and without a trace of what was deleted.
    Result<> saveCopyToShare(const QString& path, bool overwrite);

public slots:
    /// Takes in what others have changed in the file since; cheap when there is nothing.
    void followOthers();

signals:
    /// The plan differs in these rows.
    void changed(const remit::PlanChange& change);
    /// After `changed`, unless it was an edit made here.
    void happened(const remit::PlanNews& news);
    /// Nothing was changed unless the sentence says so.
    void failed(const QString& message);
    void fileStateChanged(remit::FileState state);
    /// Another program holds the file, for the user to know why nothing goes on; false when that is over. Meanwhile the
    /// window paints, and takes no keys.
    void waiting(bool isWaiting);
    void snapshotsChanged();

private:
    PlanDocument(PlanStore store, Plan plan);
    static PlanNews newsOf(PlanNews::Kind kind, const Result<PlanUpdate>& outcome);
    bool take(Result<PlanUpdate> outcome, std::optional<PlanNews> news = {});
    void name(PlanNews& news) const;
    QString snapshotName(std::int64_t id) const;
    bool tell(const Error& error);
    bool goOnWaiting();
    void endWaiting();
    bool afterSnapshot(const Result<>& outcome);
    void readSnapshots();

    PlanStore m_store;
    Plan m_plan;
    std::vector<Snapshot> m_snapshots;
    FileState m_fileState = FileState::same;
    /// Runs while another program holds the file.
    QElapsedTimer m_waitingSince;
    bool m_isPainting = false;
};

} // namespace remit
