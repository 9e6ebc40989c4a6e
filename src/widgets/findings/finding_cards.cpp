#include "widgets/findings/finding_cards.h"

#include "widgets/findings/finding_card.h"
#include "widgets/findings/finding_commands.h"
#include "widgets/matrix/chart_view.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace remit {

namespace {

constexpr std::size_t mostCards = 6;

bool isAmong(const Finding& finding, const std::vector<std::vector<Finding>>& cards)
{
    return std::any_of(cards.begin(), cards.end(), [&](const std::vector<Finding>& card) {
        return std::find(card.begin(), card.end(), finding) != card.end();
    });
}

/// Puts the finding with its equals, else on a card of its own.
void gather(const Finding& finding, std::vector<std::vector<Finding>>& cards)
{
    const auto equal = std::find_if(cards.begin(), cards.end(), [&](const std::vector<Finding>& card) {
        return card.front().rule == finding.rule && card.front().severity == finding.severity;
    });
    if (equal == cards.end())
        cards.push_back({finding});
    else
        equal->push_back(finding);
}

} // namespace

FindingCards::FindingCards(FindingCommands& commands, ChartView& chart, QWidget* parent)
    : QWidget(parent)
    , m_commands(commands)
    , m_chart(chart)
    , m_heading(new QLabel(this))
    , m_nothing(new QLabel(this))
    , m_down(new QVBoxLayout)
    , m_all(new QPushButton(this))
{
    setObjectName("findingCards");
    m_heading->setObjectName("findingsHeading");
    m_heading->setProperty("part", "section");
    m_heading->setWordWrap(true);
    m_nothing->setProperty("part", "secondary");
    m_nothing->setWordWrap(true);
    m_all->setObjectName("allFindings");
    m_all->setProperty("part", "link");
    m_down->setSpacing(8);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 10, 0, 0);
    down->setSpacing(8);
    down->addWidget(m_heading);
    down->addWidget(m_nothing);
    down->addLayout(m_down);
    down->addWidget(m_all);
    connect(m_all, &QPushButton::clicked, this, &FindingCards::listWanted);
    connect(&commands.findings(), &ChartFindings::changed, this, &FindingCards::refresh);
    connect(&chart, &ChartView::currentChanged, this, &FindingCards::refresh);
    refresh();
}

std::vector<std::vector<Finding>> FindingCards::shown() const
{
    const ChartFindings& findings = m_commands.findings();
    std::vector<std::vector<Finding>> cards;
    const ResponsibilityId row = m_chart.currentResponsibility();
    const RoleId role = m_chart.currentRole();
    if (row) {
        for (const Finding& finding : findings.at(row, {}))
            cards.push_back({finding});
    }
    if (role) {
        for (const Finding& finding : findings.at({}, role))
            cards.push_back({finding});
    }
    std::vector<std::vector<Finding>> others;
    for (const Finding& finding : findings.report().findings) {
        if (!finding.waived && finding.severity != Severity::info && !isAmong(finding, cards))
            gather(finding, others);
    }
    cards.insert(cards.end(), others.begin(), others.end());
    if (cards.size() > mostCards)
        cards.resize(mostCards);
    return cards;
}

void FindingCards::showCards(const std::vector<std::vector<Finding>>& findings)
{
    while (m_cards.size() < findings.size()) {
        m_cards.push_back(new FindingCard(m_commands, this));
        m_down->addWidget(m_cards.back());
    }
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        if (i < findings.size())
            m_cards[i]->show(findings[i]);
        else
            m_cards[i]->hide();
    }
}

void FindingCards::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void FindingCards::refresh()
{
    if (!isVisible())
        return;
    const ChartFindings& findings = m_commands.findings();
    const FindingCounts& counts = findings.counts();
    const int all = counts.errors + counts.warnings + counts.infos;
    m_heading->setText(findings.countsText().toUpper());
    m_nothing->setVisible(all == 0);
    m_nothing->setText(findings.report().rows == 0 ? tr("There is nothing to check yet.")
                                                   : tr("Every check that could be made is passed."));
    showCards(shown());
    m_all->setText(all == 0 ? tr("What is checked (F8)") : tr("All findings (F8)"));
}

std::vector<FindingCard*> FindingCards::cards() const
{
    std::vector<FindingCard*> result;
    std::copy_if(m_cards.begin(), m_cards.end(), std::back_inserter(result),
                 [](FindingCard* card) { return !card->isHidden(); });
    return result;
}

} // namespace remit
