#include "widgets/chart/chart_status.h"

#include "core/chart.h"
#include "model/chart/chart_model.h"
#include "model/document/plan_document.h"
#include "model/document/shown_constellation.h"
#include "widgets/matrix/chart_grid.h"
#include "widgets/matrix/chart_table.h"
#include "widgets/matrix/chart_view.h"
#include "widgets/matrix/range_selection.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace remit {

ChartStatus::ChartStatus(PlanDocument& document, ShownConstellation& shown, ChartView& chart, QPushButton& findings,
                         QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_shown(shown)
    , m_chart(chart)
    , m_counts(new QLabel(this))
    , m_questions(new QPushButton(this))
    , m_selected(new QLabel(this))
{
    m_selected->setObjectName("selectionCount");
    for (QLabel* label : {m_counts, m_selected})
        label->setProperty("part", "status");
    m_questions->setObjectName("questionsCount");
    m_questions->setProperty("part", "statusLink");
    m_questions->setToolTip(tr("Shows only the rows with open questions"));
    m_questions->setFocusPolicy(Qt::TabFocus);
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->addWidget(m_counts);
    across->addWidget(m_questions);
    across->addWidget(&findings);
    across->addStretch(1);
    across->addWidget(m_selected);
    const RangeSelection& range = chart.table().range();
    connect(&range, &RangeSelection::changed, this, [this, &range] { m_selected->setText(range.inWords()); });
    connect(m_questions, &QPushButton::clicked, this, &ChartStatus::showQuestions);
    connect(&document, &PlanDocument::changed, this, &ChartStatus::count);
    connect(&shown, &ShownConstellation::changed, this, &ChartStatus::count);
    count();
}

void ChartStatus::count()
{
    const Plan& plan = m_document.plan();
    const Chart chart = chartOf(plan, m_shown.id());
    const auto rows = int(chart.rowCount());
    const auto questions = std::count_if(plan.all<OpenQuestion>().begin(), plan.all<OpenQuestion>().end(),
                                         [&](const auto& row) { return row.second.constellation == m_shown.id(); });
    QStringList parts{rows == 0 ? tr("No responsibilities yet")
                                : (rows == 1 ? tr("1 responsibility") : tr("%1 responsibilities").arg(rows))};
    if (rows > 0)
        parts << (chart.roles.size() == 1 ? tr("1 role") : tr("%1 roles").arg(chart.roles.size()));
    m_counts->setText(parts.join(tr(" · ")));
    m_questions->setText(questions == 1 ? tr("1 open question") : tr("%1 open questions").arg(questions));
    m_questions->setVisible(questions > 0);
}

QString ChartStatus::text() const
{
    return m_counts->text();
}

void ChartStatus::showQuestions()
{
    ChartFilter filter;
    filter.conditions.insert({FilterKind::questions});
    m_chart.model().setFilter(filter);
    m_chart.table().grid().setFocus();
}

} // namespace remit
