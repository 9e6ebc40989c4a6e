#include "widgets/cadence/consultation_part.h"

#include "analysis/meetings/consultation_cover.h"
#include "core/role_names.h"
#include "model/cadence/shown_week.h"
#include "words/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace remit {

namespace {

/// "PO is asked on 3 rows that PM answers for"
QString pairInWords(const Plan& plan, const UncoveredPair& pair)
{
    const QString listening = text(shortNameOf(plan, pair.listening));
    const QString answering = text(shortNameOf(plan, pair.answering));
    const int rows = int(pair.rows.size());
    return pair.isAsked
        ? ConsultationPart::tr("%1 is asked on %n rows that %2 answers for", nullptr, rows).arg(listening, answering)
        : ConsultationPart::tr("%1 is told of %n rows that %2 answers for", nullptr, rows).arg(listening, answering);
}

QString pairsInWords(const Plan& plan, ConstellationId constellation, const ConsultationCover& cover)
{
    QStringList lines;
    for (const UncoveredPair& each : cover.uncovered)
        lines << pairInWords(plan, each);
    if (const auto* best = plan.find<Meeting>({constellation, cover.best}))
        lines << ConsultationPart::tr("“%1” would cover %2 of them if all of them came.")
                     .arg(text(best->name), QString::number(cover.bestCovers));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

ConsultationPart::ConsultationPart(ShownWeek& week, QWidget* parent)
    : QWidget(parent)
    , m_week(week)
    , m_count(new QLabel(this))
    , m_without(new QPushButton(this))
    , m_pairs(new QLabel(this))
{
    setObjectName("consultations");
    m_without->setObjectName("pairsWithout");
    m_without->setProperty("part", "link");
    m_without->setCheckable(true);
    m_pairs->setObjectName("uncoveredPairs");
    m_pairs->setWordWrap(true);
    m_pairs->setProperty("part", "softBox");
    m_pairs->hide();
    auto* across = new QHBoxLayout;
    across->setContentsMargins(0, 0, 0, 0);
    across->addWidget(m_count);
    across->addWidget(m_without);
    across->addStretch(1);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(4);
    down->addLayout(across);
    down->addWidget(m_pairs);
    connect(m_without, &QPushButton::toggled, m_pairs, &QWidget::setVisible);
    connect(&week, &ShownWeek::changed, this, &ConsultationPart::refresh);
    refresh();
}

void ConsultationPart::refresh()
{
    const ConsultationCover cover = consultationCover(m_week.plan(), m_week.constellation());
    m_count->setText(cover.pairs == 0 ? tr("Nobody is asked or told.")
                                      : tr("%1 of %2 pairs.").arg(cover.covered).arg(cover.pairs));
    const bool isWhole = cover.uncovered.empty();
    m_without->setVisible(!isWhole);
    m_without->setText(tr("%1 without").arg(cover.uncovered.size()));
    m_pairs->setText(pairsInWords(m_week.plan(), m_week.constellation(), cover));
    m_pairs->setVisible(!isWhole && m_without->isChecked());
}

} // namespace remit
