#include "model/chart/findings_model.h"

#include "model/chart/chart_findings.h"
#include "words/names.h"

namespace remit {

namespace {

/// Child indexes carry the row of their group, counted from 1.
constexpr quintptr topLevel = 0;

bool isSameSubject(const Finding& a, const Finding& b)
{
    return a.rule == b.rule && a.responsibility == b.responsibility && a.role == b.role && a.seat == b.seat
        && a.unit == b.unit && a.location == b.location;
}

} // namespace

FindingsModel::FindingsModel(QObject* parent)
    : QAbstractItemModel(parent)
{
}

void FindingsModel::show(std::vector<FindingGroup> groups)
{
    beginResetModel();
    m_groups = std::move(groups);
    endResetModel();
}

const FindingGroup* FindingsModel::groupAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return nullptr;
    const std::size_t group = index.internalId() == topLevel ? std::size_t(index.row()) : index.internalId() - 1;
    return group < m_groups.size() ? &m_groups[group] : nullptr;
}

const FindingLine* FindingsModel::lineAt(const QModelIndex& index) const
{
    const FindingGroup* group = groupAt(index);
    if (group == nullptr)
        return nullptr;
    if (index.internalId() != topLevel)
        return &group->lines[std::size_t(index.row())];
    return isSingle(*group) ? &group->lines.front() : nullptr;
}

QModelIndex FindingsModel::indexOf(const Finding& finding) const
{
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        const auto& lines = m_groups[group].lines;
        for (std::size_t row = 0; row < lines.size(); ++row) {
            if (!isSameSubject(lines[row].finding, finding))
                continue;
            const QModelIndex top = index(int(group), 0);
            return isSingle(m_groups[group]) ? top : index(int(row), 0, top);
        }
    }
    return {};
}

QModelIndex FindingsModel::index(int row, int column, const QModelIndex& parent) const
{
    if (row < 0 || column < 0 || row >= rowCount(parent) || column >= columnCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : topLevel);
}

QModelIndex FindingsModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == topLevel)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, topLevel);
}

int FindingsModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    if (parent.internalId() != topLevel || parent.column() != 0)
        return 0;
    const FindingGroup& group = m_groups[std::size_t(parent.row())];
    return isSingle(group) ? 0 : int(group.lines.size());
}

int FindingsModel::columnCount(const QModelIndex&) const
{
    return 2;
}

QVariant FindingsModel::text(const FindingGroup& group, const FindingLine* line, int column) const
{
    if (column == 1)
        return line != nullptr ? line->place : QString();
    if (line == nullptr)
        return tr("%1 (%2)").arg(group.title).arg(group.lines.size());
    if (group.accepted)
        return tr("%1 — %2").arg(line->sentence, line->accepted);
    return group.title == line->title && isSingle(group) ? tr("%1 — %2").arg(line->title, line->sentence)
                                                         : line->sentence;
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    const FindingGroup* group = groupAt(index);
    if (group == nullptr)
        return {};
    const FindingLine* line = lineAt(index);
    const Severity severity = line != nullptr ? line->finding.severity : group->severity;
    switch (role) {
    case Qt::DisplayRole:
        return text(*group, line, index.column());
    case Qt::ToolTipRole:
        return line != nullptr ? asToolTip(text(*group, line, 0).toString()) : QVariant();
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(group->accepted ? tr("accepted") : severityWords(severity),
                                text(*group, line, index.column()).toString());
    case SeverityRole:
        return group->accepted ? QVariant() : QVariant(int(severity));
    case CountRole:
        return line != nullptr ? 1 : int(group->lines.size());
    case AcceptedRole:
        return group->accepted;
    default:
        return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Finding") : tr("Where");
}

} // namespace remit
