#include "widgets/findings/top_findings.h"

#include "widgets/findings/finding_card.h"
#include "widgets/findings/finding_commands.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace remit {

namespace {

constexpr int topCount = 3;

} // namespace

TopFindings::TopFindings(FindingCommands& commands, QWidget* parent)
    : QFrame(parent)
    , m_commands(commands)
    , m_heading(new QLabel(this))
    , m_cards(new QHBoxLayout)
{
    setObjectName("topFindings");
    m_heading->setObjectName("topFindingsHeading");
    m_heading->setWordWrap(true);
    auto* all = new QPushButton(tr("Show all"), this);
    all->setObjectName("topFindingsAll");
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName("topFindingsClose");
    auto* across = new QHBoxLayout;
    across->addWidget(m_heading, 1);
    across->addWidget(all);
    across->addWidget(close);
    for (int i = 0; i < topCount; ++i) {
        auto* card = new FindingCard(commands, this);
        card->setAlignment(Qt::AlignTop);
        m_cards->addWidget(card, 1);
    }
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(12, 8, 12, 10);
    down->setSpacing(8);
    down->addLayout(across);
    down->addLayout(m_cards);
    connect(all, &QPushButton::clicked, this, [this] {
        hide();
        emit allWanted();
    });
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    connect(&commands.findings(), &ChartFindings::changed, this, &TopFindings::refresh);
    hide();
}

void TopFindings::open()
{
    show();
    refresh();
}

void TopFindings::refresh()
{
    if (isHidden())
        return;
    const std::vector<Finding> top = m_commands.findings().weightiest(topCount);
    setVisible(!top.empty());
    m_heading->setText(tr("In this chart: %1. What weighs most:").arg(m_commands.findings().countsText()));
    for (int i = 0; i < topCount; ++i) {
        auto* card = static_cast<FindingCard*>(m_cards->itemAt(i)->widget());
        if (std::size_t(i) < top.size())
            card->show({top[std::size_t(i)]});
        else
            card->hide();
    }
}

} // namespace remit
