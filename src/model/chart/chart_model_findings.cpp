#include "analysis/chart_checker.h"
#include "model/chart/chart_findings.h"
#include "model/chart/chart_model.h"
#include "model/document/plan_document.h"

#include <algorithm>

/// What the model shows besides the plan: marks of findings, and a change that is only previewed.
namespace remit {

namespace {

/// What was found in such a row may not be so in the preview.
bool touchesRow(const PlanChange& change, ConstellationId constellation, ResponsibilityId row)
{
    const auto& cells = change.rows<Assignment>();
    return change.rows<ChartRow>().count({constellation, row}) > 0
        || std::any_of(cells.begin(), cells.end(),
                       [&](const Assignment::Key& cell) { return std::get<ResponsibilityId>(cell) == row; });
}

} // namespace

const Plan& ChartModel::plan() const
{
    return m_preview ? m_preview->plan : m_document.plan();
}

void ChartModel::setFindings(const ChartFindings* findings)
{
    if (m_findings == findings)
        return;
    if (m_findings != nullptr)
        disconnect(m_findings, nullptr, this, nullptr);
    m_findings = findings;
    if (m_findings != nullptr)
        connect(m_findings, &ChartFindings::marksChanged, this, &ChartModel::announceFindings);
    announceEverything();
}

void ChartModel::preview(const Edit& edit)
{
    endPreview();
    m_preview = previewOf(m_document.plan(), edit);
    take(PlanChange(m_preview->change));
}

void ChartModel::endPreview()
{
    if (!m_preview)
        return;
    const PlanChange change = m_preview->change;
    m_preview.reset();
    take(change);
}

void ChartModel::announceFindings(const RecheckedParts& parts)
{
    if (parts.everything)
        return announceEverything();
    for (const ResponsibilityId row : parts.rows) {
        if (const QModelIndex title = indexOf(row); title.isValid())
            emit dataChanged(title, title, {FindingRole, FindingTextRole});
    }
    for (const RoleId role : parts.roles) {
        if (const int column = columnOf(role); column > 0)
            emit headerDataChanged(Qt::Horizontal, column, column);
    }
}

QVariant ChartModel::findingData(ResponsibilityId responsibility, RoleId role, int itemRole) const
{
    const bool isOverridden = m_preview && touchesRow(m_preview->change, m_constellation, responsibility);
    if (m_findings == nullptr || isOverridden)
        return {};
    if (itemRole == FindingTextRole)
        return m_findings->textAt(responsibility, role);
    const auto worst = m_findings->markAt(responsibility, role);
    return worst ? QVariant(int(*worst)) : QVariant();
}

QString ChartModel::withFindings(const QString& spoken, ResponsibilityId responsibility) const
{
    const QString found = findingData(responsibility, {}, FindingTextRole).toString();
    return found.isEmpty() ? spoken
                           : spoken + QStringLiteral("; ") + QString(found).replace(u'\n', QStringLiteral("; "));
}

bool ChartModel::isChanged(const ChartEntry& entry, RoleId role) const
{
    if (!m_preview || entry.kind != ChartRowKind::responsibility)
        return false;
    const PlanChange& change = m_preview->change;
    if (role)
        return change.rows<Assignment>().count({m_constellation, entry.responsibility, role}) > 0;
    return change.rows<ChartRow>().count({m_constellation, entry.responsibility}) > 0
        || change.rows<Responsibility>().count(entry.responsibility) > 0;
}

} // namespace remit
