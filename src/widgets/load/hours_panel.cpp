#include "widgets/load/hours_panel.h"

#include "model/catalogue/catalogue_links.h"
#include "model/chart/chart_loads.h"
#include "model/document/plan_document.h"
#include "model/steps/hours_steps.h"
#include "widgets/fields/paused_save.h"
#include "widgets/look/theme.h"
#include "widgets/matrix/chart_view.h"
#include "words/effort_words.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace remit {

HoursPanel::HoursPanel(ChartLoads& loads, CatalogueLinks& links, ChartView& view, QWidget* parent)
    : QWidget(parent)
    , m_loads(loads)
    , m_links(links)
    , m_view(view)
    , m_hours(new QLabel(this))
    , m_effort(new QLineEdit(this))
    , m_change(new QPushButton(tr("Change these hours…"), this))
    , m_estimate(new QPushButton(tr("Use the catalogue's estimate"), this))
    , m_problem(new QLabel(this))
    , m_save(new PausedSave(*m_effort, [this] { return save(); }))
{
    makeParts();
    connect(m_change, &QPushButton::clicked, this, &HoursPanel::openLine);
    connect(m_estimate, &QPushButton::clicked, this, [this] {
        flush();
        m_links.useEstimate(m_row);
    });
    connect(&m_view, &ChartView::currentChanged, this, &HoursPanel::moveToCurrent);
    connect(&m_loads, &ChartLoads::changed, this, &HoursPanel::refresh);
    connect(&m_loads.document(), &PlanDocument::changed, this, &HoursPanel::refresh);
    refresh();
}

void HoursPanel::makeParts()
{
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 8, 0, 0);
    down->setSpacing(4);
    auto* label = new QLabel(tr("HOURS"), this);
    label->setProperty("part", "section");
    m_hours->setObjectName("rowHours");
    m_hours->setTextFormat(Qt::RichText);
    m_hours->setWordWrap(true);
    m_effort->setObjectName("rowEffort");
    m_effort->setAccessibleName(tr("Effort"));
    m_effort->setPlaceholderText(tr("Hours a week, such as 2.5"));
    m_effort->setToolTip(
        tr("Hours a week (2.5), market and team half (1 + 2), or terms that grow with the organisation "
           "(0.5P+0.25M | 0.75T): P products, T teams, M markets, S stakeholder groups."));
    m_change->setObjectName("rowEffortChange");
    m_estimate->setObjectName("rowEstimate");
    for (QPushButton* each : {m_change, m_estimate})
        each->setProperty("part", "link");
    m_problem->setObjectName("rowEffortProblem");
    m_problem->setProperty("part", "problem");
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    for (QWidget* each : {static_cast<QWidget*>(label), static_cast<QWidget*>(m_hours), static_cast<QWidget*>(m_effort),
                          static_cast<QWidget*>(m_problem)})
        down->addWidget(each);
    for (QPushButton* each : {m_change, m_estimate})
        down->addWidget(each, 0, Qt::AlignLeft);
}

void HoursPanel::flush()
{
    m_save->flush();
}

void HoursPanel::moveToCurrent()
{
    flush();
    m_row = {};
    m_formulaWanted = false;
    refresh();
}

void HoursPanel::refresh()
{
    if (!m_save->isPending())
        m_row = m_view.currentResponsibility();
    const auto* row = m_loads.document().plan().find<Responsibility>(m_row);
    setVisible(row != nullptr);
    if (row == nullptr)
        return;
    m_estimate->setVisible(m_links.hasOtherEstimate(m_row) && !m_loads.document().isReadOnly());
    const RowEffort effort = m_loads.effortOf(m_row);
    const QString sentence = effortSentence(effort);
    m_hours->setText(QStringLiteral("%1 <span style=\"color:%2\">%3</span>")
                         .arg(effortText(effort).toHtmlEscaped(), themeFor(palette()).secondary.name(),
                              sentence == effortText(effort) ? QString() : sentence.toHtmlEscaped()));
    m_hours->setToolTip(QStringLiteral("<p>%1</p>").arg(effortOrigin(effort).toHtmlEscaped()));
    showLine(QString::fromStdString(formatEffort(effortOf(*row))));
}

void HoursPanel::openLine()
{
    m_formulaWanted = true;
    refresh();
    m_effort->setFocus();
    m_effort->selectAll();
}

void HoursPanel::showLine(const QString& written)
{
    const bool isFormula = std::any_of(written.begin(), written.end(), [](QChar each) { return each.isLetter(); });
    const bool isOpen = !isFormula || m_formulaWanted || m_save->isPending() || m_effort->hasFocus();
    m_effort->setVisible(isOpen);
    m_change->setVisible(!isOpen && !m_loads.document().isReadOnly());
    if (m_save->isPending() || (m_effort->hasFocus() && m_problem->isVisibleTo(this)))
        return;
    const QSignalBlocker quiet(m_effort);
    if (m_effort->text().trimmed() != written)
        m_effort->setText(written);
    m_problem->hide();
}

bool HoursPanel::save()
{
    PlanDocument& document = m_loads.document();
    const auto* row = document.plan().find<Responsibility>(m_row);
    const auto typed = parseEffort(m_effort->text().toStdString());
    m_problem->setVisible(!typed);
    if (!typed) {
        m_problem->setText(QString::fromStdString(typed.error().message));
        return true;
    }
    return row == nullptr || document.perform(steps::setHours(document.plan(), m_row, *typed));
}

} // namespace remit
