#include "widgets/map/map_findings.h"

#include "analysis/fixes/fixes.h"
#include "model/chart/chart_findings.h"
#include "model/document/plan_document.h"
#include "model/map/shown_map.h"
#include "widgets/parts/flow_layout.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace remit {

MapFindings::MapFindings(ShownMap& map, QWidget* parent)
    : QWidget(parent)
    , m_map(map)
    , m_down(new QVBoxLayout(this))
{
    setObjectName("cardFindings");
    m_down->setContentsMargins(0, 10, 0, 0);
    m_down->setSpacing(4);
    hide();
}

std::vector<MapFindings::Told> MapFindings::toldOf(const MapItem& item) const
{
    std::vector<Told> all;
    const Plan& plan = m_map.document().plan();
    for (const Finding& finding : m_map.findingsOf(item)) {
        if (finding.severity == Severity::info)
            continue;
        Told told{finding, m_map.findings()->textOf({finding}), {}};
        if (!m_map.document().isReadOnly()) {
            for (const Fix& fix : fixesFor(plan, finding))
                told.fixes << m_map.findings()->fixText(fix);
        }
        all.push_back(std::move(told));
    }
    return all;
}

void MapFindings::show(const MapItem* item)
{
    std::vector<Told> all = item == nullptr ? std::vector<Told>() : toldOf(*item);
    if (all == m_shown)
        return;
    m_shown = std::move(all);
    emptyLayout(*m_down);
    for (const Told& told : m_shown)
        add(told);
    setVisible(!m_shown.empty());
}

void MapFindings::add(const Told& told)
{
    auto* text = new QLabel(told.text, this);
    text->setWordWrap(true);
    m_down->addWidget(text);
    for (int fix = 0; fix < told.fixes.size(); ++fix) {
        auto* button = new QPushButton(told.fixes[fix], this);
        button->setObjectName("fixOfCard");
        button->setProperty("part", "link");
        m_down->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this, [this, finding = told.finding, fix] { repair(finding, fix); });
    }
}

void MapFindings::repair(const Finding& finding, int fix)
{
    PlanDocument& document = m_map.document();
    const std::vector<Fix> fixes = fixesFor(document.plan(), finding);
    if (fix < int(fixes.size()))
        document.perform(m_map.findings()->fixText(fixes[std::size_t(fix)]), fixes[std::size_t(fix)].edit);
}

} // namespace remit
