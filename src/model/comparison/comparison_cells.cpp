#include "model/comparison/comparison_cells.h"

#include "core/letters.h"
#include "model/comparison/compared_constellations.h"
#include "model/comparison/comparison_table.h"
#include "words/comparison/comparison_words.h"
#include "words/text.h"

namespace remit {

const Comparison& ComparisonCells::comparison() const
{
    return m_compared.comparison();
}

const Plan& ComparisonCells::plan() const
{
    return m_compared.plan();
}

QVariant ComparisonCells::band(std::optional<AreaId> area, bool isCollapsed, int role) const
{
    const auto* found = area ? plan().find<Area>(*area) : nullptr;
    const QString name = found != nullptr ? text(found->name) : QString();
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::AccessibleTextRole:
        return isCollapsed ? ComparisonTable::tr("Area %1, closed").arg(name)
                           : ComparisonTable::tr("Area %1").arg(name);
    case ChartModel::CollapsedRole:
        return isCollapsed;
    default:
        return {};
    }
}

QVariant ComparisonCells::title(int row, int role) const
{
    const auto* found = plan().find<Responsibility>(comparison().rows()[std::size_t(row)].responsibility);
    if (found == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(found->title);
    case Qt::AccessibleTextRole:
        return spokenTitle(row);
    case ChartModel::NumberRole:
        return row + 1;
    default:
        return {};
    }
}

QString ComparisonCells::spokenTitle(int row) const
{
    const auto* found = plan().find<Responsibility>(comparison().rows()[std::size_t(row)].responsibility);
    const QString title = found != nullptr ? text(found->title) : QString();
    const int count = comparison().differencesIn(row);
    return count == 0 ? ComparisonTable::tr("Row %1, %2").arg(row + 1).arg(title)
        : count == 1  ? ComparisonTable::tr("Row %1, %2; 1 difference").arg(row + 1).arg(title)
                      : ComparisonTable::tr("Row %1, %3; %2 differences").arg(row + 1).arg(count).arg(title);
}

LetterMarks ComparisonCells::marks(const ComparedPlace& place) const
{
    LetterMarks marks;
    const auto& scheme = comparison().schemeOf(place.side);
    for (const std::string& letter : characters(comparison().letters(place)))
        marks.push_back({text(letter), chipInvolvement(letter, scheme)});
    return marks;
}

QVariant ComparisonCells::cell(const ComparedPlace& place, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(comparison().letters(place));
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return spokenDifference(plan(), comparison(), place);
    case ChartModel::LettersRole:
        return QVariant::fromValue(marks(place));
    case ChartModel::ChangedRole:
        return comparison().differs(place);
    case ComparisonTable::BeforeRole:
        return comparison().differs(place) ? text(comparison().lettersBefore(place)) : QString();
    case ComparisonTable::StateRole:
        return int(comparison().stateOf(place.side, place.row));
    case ComparisonTable::GoneRole:
        return comparison().sides()[place.side].columns[place.column].isGone;
    default:
        return {};
    }
}

QVariant ComparisonCells::head(std::size_t sideNumber, std::size_t columnNumber, int role) const
{
    if (role == ComparisonTable::GroupStartRole)
        return columnNumber == 0;
    const ComparedSide& side = comparison().sides()[sideNumber];
    const ComparedColumn& column = side.columns[columnNumber];
    if (role == ComparisonTable::GoneRole)
        return column.isGone;
    if (role != Qt::DisplayRole && role != ChartModel::SubtitleRole && role != Qt::AccessibleTextRole
        && role != Qt::ToolTipRole)
        return {};
    const ColumnWords words = columnWords(plan(), side.constellation, m_compared.baseline(), column);
    if (role == Qt::DisplayRole)
        return words.name;
    if (role == ChartModel::SubtitleRole)
        return words.below;
    const QString name = columnInSentence(plan(), side.constellation, m_compared.baseline(), column);
    const QString where = constellationName(plan(), side.constellation);
    return words.below.isEmpty() ? ComparisonTable::tr("%1 in %2").arg(name, where)
                                 : ComparisonTable::tr("%1 in %2, %3").arg(name, where, words.below);
}

} // namespace remit
