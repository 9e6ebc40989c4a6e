#include "model/document/plan_document.h"

#include "exchange/formats/json_export.h"
#include "exchange/formats/json_import.h"
#include "words/names.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace remit {

namespace {

/// Labels stand in menus and tool tips, and may quote a long title.
constexpr int longestLabel = 100;

/// Milliseconds after which a file that another program holds is given up.
constexpr int longestWait = 10'000;

QString labelOf(const std::optional<std::string>& label)
{
    return label ? QString::fromStdString(*label) : QString();
}

} // namespace

PlanDocument::PlanDocument(PlanStore store, Plan plan)
    : m_store(std::move(store))
    , m_plan(std::move(plan))
{
    m_store.setWaiting([this] { return goOnWaiting(); });
    readSnapshots();
}

PlanDocument::~PlanDocument() = default;

Result<std::unique_ptr<PlanDocument>> PlanDocument::open(const QString& path)
{
    auto store = PlanStore::open(path.toStdString());
    if (!store)
        return store.error();
    auto plan = store->read();
    if (!plan)
        return plan.error();
    return std::unique_ptr<PlanDocument>(new PlanDocument(std::move(*store), std::move(*plan)));
}

Result<std::unique_ptr<PlanDocument>> PlanDocument::create(const QString& path, const Plan& content, bool overwrite)
{
    if (auto created = PlanStore::create(path.toStdString(), content, overwrite); !created)
        return created.error();
    return open(path);
}

QString PlanDocument::path() const
{
    return QString::fromStdString(m_store.path());
}

QString PlanDocument::fileName() const
{
    return QFileInfo(path()).fileName();
}

bool PlanDocument::isReadOnly() const
{
    return m_store.isReadOnly();
}

bool PlanDocument::perform(const QString& label, Edit edit, const QString& subject)
{
    if (edit.empty())
        return true;
    return take(m_store.edit(shortened(label, longestLabel).toStdString(), std::move(edit), subject.toStdString()));
}

bool PlanDocument::canUndo() const
{
    return m_store.undoLabel().has_value() && !isReadOnly();
}

bool PlanDocument::canRedo() const
{
    return m_store.redoLabel().has_value() && !isReadOnly();
}

QString PlanDocument::undoLabel() const
{
    return labelOf(m_store.undoLabel());
}

QString PlanDocument::redoLabel() const
{
    return labelOf(m_store.redoLabel());
}

/// Where there was nothing to take back or do again, others' changes are all that came.
PlanNews PlanDocument::newsOf(PlanNews::Kind kind, const Result<PlanUpdate>& outcome)
{
    const bool own = outcome && outcome->step;
    return {own ? kind : PlanNews::Kind::done, !own};
}

void PlanDocument::undo()
{
    auto outcome = m_store.undo();
    const PlanNews news = newsOf(PlanNews::Kind::undone, outcome);
    take(std::move(outcome), news);
}

void PlanDocument::redo()
{
    auto outcome = m_store.redo();
    const PlanNews news = newsOf(PlanNews::Kind::redone, outcome);
    take(std::move(outcome), news);
}

bool PlanDocument::goTo(std::int64_t batch)
{
    if (!take(m_store.goTo(batch), PlanNews{PlanNews::Kind::wentTo}))
        return false;
    const std::int64_t last = done().empty() ? 0 : done().back().number;
    if (last == batch)
        return true;
    emit failed(tr("That point of the undo list is not kept any more, so nothing was changed."));
    return false;
}

void PlanDocument::followOthers()
{
    if (const FileState now = m_store.fileState(); now != m_fileState) {
        m_fileState = now;
        emit fileStateChanged(now);
    }
    const std::size_t wereUndone = undone().size();
    auto outcome = m_store.follow();
    const auto kind = undone().size() > wereUndone ? PlanNews::Kind::undone : PlanNews::Kind::done;
    take(std::move(outcome), PlanNews{kind, true});
}

Result<> PlanDocument::saveCopy(const QString& path, bool overwrite)
{
    Result<> outcome = m_store.saveCopy(path.toStdString(), overwrite);
    endWaiting();
    return outcome;
}

Result<> PlanDocument::saveCopyToShare(const QString& path, bool overwrite)
{
    Result<> outcome = m_store.saveCopyToShare(path.toStdString(), overwrite);
    endWaiting();
    return outcome;
}

/// Brings the plan to what the store did; with `news`, tells what became of it.
bool PlanDocument::take(Result<PlanUpdate> outcome, std::optional<PlanNews> news)
{
    endWaiting();
    if (!outcome)
        return tell(outcome.error());
    const PlanChange change = std::move(outcome->change);
    const bool byOthers = outcome->byOthers;
    const std::string warning = outcome->warning;
    std::optional<ChangePlaces> places;
    if (news && !change.empty())
        places.emplace(change, m_plan);
    apply(std::move(*outcome), m_plan);
    if (places) {
        news->places = places->in(m_plan);
        name(*news);
    }
    if (!change.empty())
        emit changed(change);
    if (byOthers)
        readSnapshots();
    if (!warning.empty())
        tell(Error{warning});
    if (places)
        emit happened(*news);
    return true;
}

/// The step is the one that was undone last, or done last.
void PlanDocument::name(PlanNews& news) const
{
    const auto& steps = news.kind == PlanNews::Kind::undone ? undone() : done();
    if (steps.empty())
        return;
    news.label = QString::fromStdString(steps.back().label);
    news.author = authorOf(steps.back());
}

/// Asked by the store again and again while another program holds the file.
bool PlanDocument::goOnWaiting()
{
    if (!m_waitingSince.isValid()) {
        m_waitingSince.start();
        emit waiting(true);
    }
    m_isPainting = true;
    QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    m_isPainting = false;
    return !m_waitingSince.hasExpired(longestWait);
}

/// Not for what runs into it while the window is painted.
void PlanDocument::endWaiting()
{
    if (!m_waitingSince.isValid() || m_isPainting)
        return;
    m_waitingSince.invalidate();
    emit waiting(false);
}

bool PlanDocument::tell(const Error& error)
{
    emit failed(QString::fromStdString(error.message));
    return false;
}

void PlanDocument::readSnapshots()
{
    auto all = m_store.snapshots();
    if (!all || *all == m_snapshots)
        return;
    m_snapshots = std::move(*all);
    emit snapshotsChanged();
}

bool PlanDocument::afterSnapshot(const Result<>& outcome)
{
    endWaiting();
    if (!outcome)
        return tell(outcome.error());
    readSnapshots();
    return true;
}

bool PlanDocument::addSnapshot(const QString& name)
{
    return afterSnapshot(m_store.addSnapshot(name.toStdString(), toJson(m_plan)));
}

bool PlanDocument::renameSnapshot(std::int64_t id, const QString& name)
{
    return afterSnapshot(m_store.renameSnapshot(id, name.toStdString()));
}

bool PlanDocument::removeSnapshot(std::int64_t id)
{
    return afterSnapshot(m_store.removeSnapshot(id));
}

QString PlanDocument::snapshotName(std::int64_t id) const
{
    const auto found
        = std::find_if(m_snapshots.begin(), m_snapshots.end(), [id](const Snapshot& each) { return each.id == id; });
    return found == m_snapshots.end() ? QString() : QString::fromStdString(found->name);
}

Result<Plan> PlanDocument::snapshotPlan(std::int64_t id)
{
    const auto content = m_store.snapshotContent(id);
    if (!content)
        return content.error();
    return fromJson(*content, "The snapshot “" + snapshotName(id).toStdString() + "”");
}

bool PlanDocument::restoreSnapshot(std::int64_t id)
{
    const auto then = snapshotPlan(id);
    if (!then)
        return tell(then.error());
    return perform(tr("Restore snapshot “%1”").arg(snapshotName(id)), difference(m_plan, *then));
}

} // namespace remit
