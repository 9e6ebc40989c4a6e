#include "model/document/shown_constellation.h"

#include "core/chart.h"
#include "model/document/plan_document.h"

namespace remit {

namespace {

ConstellationId firstOf(const Plan& plan)
{
    const std::vector<ConstellationId> all = constellationsInOrder(plan);
    return all.empty() ? ConstellationId{} : all.front();
}

} // namespace

ShownConstellation::ShownConstellation(PlanDocument& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_id(firstOf(document.plan()))
{
    connect(&m_document, &PlanDocument::changed, this, [this] {
        if (find() == nullptr)
            show(m_document.plan().find<Constellation>(m_before) != nullptr ? m_before : firstOf(m_document.plan()));
    });
}

const Constellation* ShownConstellation::find() const
{
    return m_document.plan().find<Constellation>(m_id);
}

QString ShownConstellation::name() const
{
    const Constellation* shown = find();
    return shown ? QString::fromStdString(shown->name) : QString();
}

void ShownConstellation::show(ConstellationId constellation)
{
    emit aboutToChange();
    if (constellation != m_id)
        m_before = m_id;
    m_id = constellation;
    emit changed();
}

} // namespace remit
