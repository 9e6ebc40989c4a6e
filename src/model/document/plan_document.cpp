#include "model/document/plan_document.h"

#include "words/names.h"

#include <QFileInfo>

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
    take(m_store.undo());
}

void PlanDocument::redo()
{
    take(m_store.redo());
}

void PlanDocument::followOthers()
{
    take(m_store.follow());
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
    if (!change.empty())
        emit changed(change);
    if (byOthers)
        readSnapshots();
    return true;
}

bool PlanDocument::tell(const Error& error)
{
    emit failed(QString::fromStdString(error.message));
    return false;
}

} // namespace remit
