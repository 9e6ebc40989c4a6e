#pragma once

#include "core/plan.h"
#include "core/result.h"
#include "store/plan_store.h"

#include <QObject>
#include <QString>

#include <memory>

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

    /// Carries out the edit under a label for the undo list; an empty edit does nothing. False when it failed, which
    /// `failed` then explained. Edits with the same non-empty subject within a second are undone together.
    bool perform(const QString& label, const Edit& edit, const QString& subject = {});

    bool canUndo() const;
    bool canRedo() const;
    QString undoLabel() const;
    QString redoLabel() const;
    void undo();
    void redo();

    /// A copy of the file, history included, under another name; replaces a file that is there only if `overwrite`.
    Result<> saveCopy(const QString& path, bool overwrite);

public slots:
    /// Takes in what others have changed in the file since; cheap when there is nothing.
    void followOthers();

signals:
    /// The plan differs in these rows.
    void changed(const remit::PlanChange& change);
    void failed(const QString& message);

private:
    PlanDocument(PlanStore store, Plan plan);
    bool take(Result<PlanUpdate> outcome);

    PlanStore m_store;
    Plan m_plan;
};

} // namespace remit
