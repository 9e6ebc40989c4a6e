#include "widgets/catalogue/link_offer.h"

#include "model/catalogue/catalogue_links.h"
#include "model/document/plan_document.h"
#include "widgets/matrix/chart_view.h"

#include <utility>

namespace remit {

namespace {

/// Typing goes on meanwhile.
constexpr int pauseMilliseconds = 700;
/// Rows that were typed one by one are not worth a word each.
constexpr std::size_t worthSaying = 3;

} // namespace

LinkOffer::LinkOffer(PlanDocument& document, CatalogueLinks& links, ChartView& view, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_links(links)
    , m_view(view)
    , m_rows(document.plan().all<Responsibility>().size())
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &LinkOffer::look);
    connect(&document, &PlanDocument::changed, this, &LinkOffer::follow);
    // What is there from the beginning is not offered, only counted, when the window has been painted.
    m_pause.start(pauseMilliseconds);
}

void LinkOffer::follow(const PlanChange& change)
{
    if (!change.touches<Responsibility>())
        return;
    const std::size_t rows = m_document.plan().all<Responsibility>().size();
    m_manyAtOnce = m_manyAtOnce || rows > m_rows + 1;
    m_rows = rows;
    m_hasNews = true;
    m_pause.start(pauseMilliseconds);
}

int LinkOffer::unlinkedRows() const
{
    const Plan& plan = m_document.plan();
    int count = 0;
    for (const auto& entry : plan.all<ChartRow>()) {
        const Responsibility* row = plan.find<Responsibility>(entry.second.responsibility);
        count += entry.second.constellation == m_view.constellation() && row && row->catalogueKey.empty() ? 1 : 0;
    }
    return count;
}

void LinkOffer::look()
{
    const std::size_t found = m_links.proposals(m_view.constellation()).size();
    const bool worth = m_hasNews && (m_manyAtOnce ? found > m_offered : found >= m_offered + worthSaying);
    m_manyAtOnce = false;
    const bool isCounting = !std::exchange(m_hasNews, false);
    // Fewer than before: some were accepted, the next ones count from there.
    if (worth || isCounting || found < m_offered)
        m_offered = found;
    if (!worth || m_document.isReadOnly())
        return;
    const int lines = unlinkedRows();
    emit offered(lines == 1 ? tr("The line looks like an entry of the catalogue.")
                            : tr("%1 of %2 lines look like entries of the catalogue.").arg(found).arg(lines));
}

} // namespace remit
