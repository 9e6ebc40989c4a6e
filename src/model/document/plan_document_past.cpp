// What a plan document knows of its past: points of the history to go to, and snapshots.

#include "exchange/json_export.h"
#include "exchange/json_import.h"
#include "model/document/plan_document.h"

#include <algorithm>

namespace remit {

bool PlanDocument::goTo(std::int64_t batch)
{
    if (!take(m_store.goTo(batch)))
        return false;
    const std::int64_t last = done().empty() ? 0 : done().back().number;
    if (last == batch)
        return true;
    emit failed(tr("That point of the undo list is not kept any more, so nothing was changed."));
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
