#include "widgets/findings/findings_part.h"

#include "model/chart/chart_loads.h"
#include "model/chart/chart_model.h"
#include "model/document/plan_document.h"
#include "widgets/findings/finding_cards.h"
#include "widgets/findings/finding_commands.h"
#include "widgets/findings/findings_panel.h"
#include "widgets/findings/fix_preview.h"
#include "widgets/findings/top_findings.h"
#include "widgets/matrix/chart_grid.h"
#include "widgets/matrix/chart_table.h"
#include "widgets/matrix/chart_view.h"
#include "widgets/parts/preferences.h"
#include "widgets/parts/services.h"

#include <QPushButton>

namespace remit {

namespace {

const QString shownChoice = QStringLiteral("findings");

} // namespace

FindingsPart::FindingsPart(PlanDocument& document, ChartView& chart, const ChartLoads& loads, const CheckTexts& texts,
                           const Services& services, Prompts& prompts, QWidget& page)
    : QObject(&page)
    , m_chart(chart)
    , m_findings(new ChartFindings(
          document, texts, chart.constellation(), services.today, [&loads] { return loads.forChecks(); }, this))
    , m_preview(new FixPreview(document, chart, &page))
    , m_commands(new FindingCommands(*m_findings, chart, *m_preview, services.preferences, page))
    , m_top(new TopFindings(*m_commands, &page))
    , m_cards(new FindingCards(*m_commands, chart, &page))
    , m_counts(new QPushButton(&page))
    , m_prompts(prompts)
    , m_page(page)
    , m_preferences(services.preferences)
{
    m_counts->setObjectName("findingsCount");
    m_counts->setToolTip(tr("All findings (F8)"));
    m_counts->setFocusPolicy(Qt::TabFocus);
    chart.model().setFindings(m_findings);
    connectParts();
    follow();
    setShown(m_preferences.isPanelShown(shownChoice));
}

FindingsPart::~FindingsPart() = default;

void FindingsPart::connectParts()
{
    connect(m_findings, &ChartFindings::changed, this, &FindingsPart::follow);
    connect(m_counts, &QPushButton::clicked, this, [this] { setPanelShown(!isPanelShown()); });
    connect(m_cards, &FindingCards::listWanted, this, [this] { setPanelShown(true); });
    connect(m_top, &TopFindings::allWanted, this, [this] { setPanelShown(true); });
    connect(m_commands, &FindingCommands::listWanted, this, [this](const Finding& finding) {
        setPanelShown(true);
        panel().open(&finding);
    });
}

FindingsPanel& FindingsPart::panel()
{
    if (m_panel != nullptr)
        return *m_panel;
    m_panel = new FindingsPanel(*m_commands, m_prompts, &m_page);
    connect(m_panel, &FindingsPanel::closed, this, [this] { setPanelShown(false); });
    emit panelMade(*m_panel);
    return *m_panel;
}

void FindingsPart::setConstellation(ConstellationId constellation)
{
    m_preview->cancel();
    m_top->hide();
    m_findings->setConstellation(constellation);
}

void FindingsPart::setShown(bool shown)
{
    if (m_shown == shown)
        return;
    m_shown = shown;
    m_preferences.setPanelShown(shownChoice, shown);
    m_chart.model().setFindings(shown ? m_findings : nullptr);
    m_cards->setVisible(shown);
    if (!shown) {
        m_top->hide();
        setPanelShown(false);
    }
    showCounts();
    emit shownChanged(shown);
}

void FindingsPart::setPanelShown(bool shown)
{
    if (shown) {
        m_top->hide();
        panel().open();
    } else if (isPanelShown()) {
        m_panel->hide();
        m_chart.table().grid().setFocus();
    }
    emit panelShownChanged(shown);
}

bool FindingsPart::isPanelShown() const
{
    return m_panel != nullptr && !m_panel->isHidden();
}

void FindingsPart::openImported()
{
    if (m_shown && !isPanelShown())
        m_top->open();
}

void FindingsPart::follow()
{
    m_chart.model().setRowsWithFindings(m_findings->markedRows());
    showCounts();
}

void FindingsPart::showCounts()
{
    m_counts->setVisible(m_shown && m_findings->report().rows > 0);
    m_counts->setText(m_findings->countsText());
    m_counts->setAccessibleName(tr("Findings: %1").arg(m_findings->countsText()));
}

} // namespace remit
