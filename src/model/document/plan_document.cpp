#include "model/document/plan_document.h"

#include "exchange/json_export.h"
#include "exchange/json_import.h"
#include "words/names.h"

#include <QFileInfo>

#include <algorithm>

namespace remit {

namespace {

/// Labels stand in menus and tool tips, and may quote a long title.
constexpr int longestLabel = 100;

QString labelOf(const std::optional<std::string>& label)
{
    return label ? QString::fromStdString(*label) : QString();
}

} // namespace

PlanDocument::PlanDocument(PlanStore store, Plan plan)
    : m_store(std::move(store))
    , m_plan(std::move(plan))
{
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

void PlanDocument::undo()
{
    takeNews(m_store.undo(), PlanNews::Kind::undone);
}

void PlanDocument::redo()
{
    takeNews(m_store.redo(), PlanNews::Kind::redone);
}

bool PlanDocument::goTo(std::int64_t batch)
{
    if (!takeNews(m_store.goTo(batch), PlanNews::Kind::wentTo))
        return false;
    const std::int64_t last = done().empty() ? 0 : done().back().number;
    if (last == batch)
        return true;
    emit failed(tr("That point of the undo list is not kept any more, so nothing was changed."));
    return false;
}

void PlanDocument::followOthers()
{
    const std::size_t wereUndone = undone().size();
    auto outcome = m_store.follow();
    takeNews(std::move(outcome), undone().size() > wereUndone ? PlanNews::Kind::undone : PlanNews::Kind::done);
}

Result<> PlanDocument::saveCopy(const QString& path, bool overwrite)
{
    return m_store.saveCopy(path.toStdString(), overwrite);
}

Result<> PlanDocument::saveCopyToShare(const QString& path, bool overwrite)
{
    return m_store.saveCopyToShare(path.toStdString(), overwrite);
}

bool PlanDocument::take(Result<PlanUpdate> outcome)
{
    if (!outcome)
        return tell(outcome.error());
    const bool byOthers = outcome->byOthers;
    const PlanChange change = std::move(outcome->change);
    apply(std::move(*outcome), m_plan);
    tellChanged(change, byOthers);
    return true;
}

/// As `take`, and tells what became of the plan.
bool PlanDocument::takeNews(Result<PlanUpdate> outcome, PlanNews::Kind kind)
{
    if (!outcome || outcome->change.empty())
        return take(std::move(outcome));
    PlanNews news{kind, outcome->byOthers};
    const auto& steps = kind == PlanNews::Kind::undone ? undone() : done();
    if (!steps.empty()) {
        news.label = QString::fromStdString(steps.back().label);
        news.author = authorOf(steps.back());
    }
    const PlanChange change = outcome->change;
    const ChangePlaces places(change, m_plan);
    apply(std::move(*outcome), m_plan);
    news.places = places.in(m_plan);
    tellChanged(change, news.byOthers);
    emit happened(news);
    return true;
}

void PlanDocument::tellChanged(const PlanChange& change, bool byOthers)
{
    if (!change.empty())
        emit changed(change);
    if (byOthers)
        readSnapshots();
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

bool PlanDocument::restoreSnapshot(std::int64_t id)
{
    const auto found
        = std::find_if(m_snapshots.begin(), m_snapshots.end(), [id](const Snapshot& each) { return each.id == id; });
    const auto content = m_store.snapshotContent(id);
    if (!content)
        return tell(content.error());
    const std::string name = found == m_snapshots.end() ? std::string() : found->name;
    const auto then = fromJson(*content, "The snapshot “" + name + "”");
    if (!then)
        return tell(then.error());
    return perform(tr("Restore snapshot “%1”").arg(QString::fromStdString(name)), difference(m_plan, *then));
}

} // namespace remit
