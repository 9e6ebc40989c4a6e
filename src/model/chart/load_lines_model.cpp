#include "model/chart/load_lines_model.h"

#include "core/chart.h"
#include "words/effort_words.h"
#include "words/load_words.h"
#include "words/names.h"
#include "words/numbers.h"

namespace remit {

void LoadLinesModel::show(const Plan& plan, ConstellationId constellation, const RoleWorkload* load)
{
    beginResetModel();
    m_lines.clear();
    for (const Band& band : load != nullptr ? chartOf(plan, constellation).bands : std::vector<Band>()) {
        for (const ResponsibilityId row : band.rows) {
            const auto found = load->rows.find(row);
            if (found == load->rows.end())
                continue;
            const QString title = QString::fromStdString(plan.find<Responsibility>(row)->title);
            for (const LoadLine& line : found->second)
                m_lines.push_back({line, title, line.hours ? std::optional(load->scaledHours(line)) : std::nullopt});
        }
    }
    endResetModel();
}

ResponsibilityId LoadLinesModel::responsibilityAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_lines[std::size_t(row)].line.responsibility : ResponsibilityId{};
}

int LoadLinesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int LoadLinesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString LoadLinesModel::textOf(const Shown& shown, int column) const
{
    switch (column) {
    case ResponsibilityColumn:
        return shown.title;
    case HoursColumn:
        return shown.hours
            ? (shown.line.source == EffortSource::estimate ? tr("≈ %1") : tr("%1")).arg(hoursText(*shown.hours))
            : tr("unknown");
    case PartColumn:
        return loadReasonText(shown.line);
    case EffortColumn:
        return termsSentence(shown.line.terms);
    case HalfColumn:
        return shown.line.source == EffortSource::unknown ? QString() : effortHalfWord(shown.line.half);
    case SourceColumn:
        return effortSourceWord(shown.line.source);
    default:
        return {};
    }
}

QVariant LoadLinesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Shown& shown = m_lines[std::size_t(index.row())];
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == HoursColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == SortRole && index.column() == HoursColumn)
        return shown.hours.value_or(-1);
    if (role == SortRole && index.column() == PartColumn)
        return shown.line.share;
    if (role == Qt::DisplayRole || role == SortRole)
        return textOf(shown, index.column());
    if (role == Qt::ToolTipRole)
        return asToolTip(textOf(shown, index.column()));
    return {};
}

QVariant LoadLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ResponsibilityColumn:
        return tr("Responsibility");
    case HoursColumn:
        return tr("Hours a week");
    case PartColumn:
        return tr("Part");
    case EffortColumn:
        return tr("Effort");
    case HalfColumn:
        return tr("Half");
    case SourceColumn:
        return tr("Source");
    default:
        return {};
    }
}

} // namespace remit
