#include "model/chart/chart_model.h"

#include "core/role_names.h"
#include "model/document/plan_document.h"
#include "words/names.h"
#include "words/spoken_chart.h"
#include "words/text.h"

#include <algorithm>

/// What the matrix shows in each cell.
namespace remit {

ChartRowKind ChartModel::kindAt(int row) const
{
    return m_rows.at(std::size_t(row)).kind;
}

ResponsibilityId ChartModel::responsibilityAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[std::size_t(row)].responsibility : ResponsibilityId{};
}

std::optional<AreaId> ChartModel::areaAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[std::size_t(row)].area : std::nullopt;
}

RoleId ChartModel::roleAt(int column) const
{
    return column >= 1 && column < columnCount() ? m_roles[std::size_t(column - 1)] : RoleId{};
}

QModelIndex ChartModel::indexOf(ResponsibilityId responsibility, RoleId role) const
{
    const auto found = m_inScope.find(responsibility.value);
    const int column = role ? columnOf(role) : 0;
    if (found == m_inScope.end() || found->second < 0 || column < 0)
        return {};
    return index(found->second, column);
}

QModelIndex ChartModel::indexOfBand(AreaId area) const
{
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].kind == ChartRowKind::band && m_rows[row].area == area)
            return index(int(row), 0);
    }
    return {};
}

std::optional<AreaId> ChartModel::areaOf(ResponsibilityId responsibility) const
{
    const auto* found = plan().find<Responsibility>(responsibility);
    return found != nullptr ? found->area : std::nullopt;
}

int ChartModel::columnOf(RoleId role) const
{
    const auto found = std::find(m_roles.begin(), m_roles.end(), role);
    return found == m_roles.end() ? -1 : int(found - m_roles.begin()) + 1;
}

int ChartModel::readyRow() const
{
    return !m_rows.empty() && m_rows.back().kind == ChartRowKind::ready ? int(m_rows.size()) - 1 : -1;
}

int ChartModel::mostLettersIn(int column) const
{
    return column >= 1 && column < columnCount() ? m_mostLetters[std::size_t(column - 1)] : 0;
}

int ChartModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ChartModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_roles.size()) + 1;
}

QVariant ChartModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ChartEntry& entry = m_rows[std::size_t(index.row())];
    if (role == KindRole)
        return int(entry.kind);
    if (role == NumberRole)
        return entry.number;
    if (entry.kind == ChartRowKind::band)
        return bandData(entry, role);
    if (role == ChangedRole)
        return isChanged(entry, roleAt(index.column()));
    if (role == LeftOutRole || role == LeftOutReasonRole)
        return rowData(entry, role);
    return index.column() == 0 ? titleData(entry, role) : cellData(entry, roleAt(index.column()), role);
}

QVariant ChartModel::bandData(const ChartEntry& entry, int role) const
{
    switch (role) {
    case Qt::AccessibleTextRole:
        return spokenBand(bandData(entry, Qt::DisplayRole).toString(), bandData(entry, CountRole).toInt(),
                          isCollapsed(entry.area));
    case Qt::DisplayRole:
    case Qt::EditRole:
        if (const auto* area = plan().find<Area>(*entry.area))
            return text(area->name);
        return {};
    case CollapsedRole:
        return isCollapsed(entry.area);
    case CountRole:
        for (const Band& band : m_chart.bands) {
            if (band.area == entry.area)
                return int(band.rows.size());
        }
        return 0;
    default:
        return {};
    }
}

QVariant ChartModel::titleData(const ChartEntry& entry, int role) const
{
    const auto* found = plan().find<Responsibility>(entry.responsibility);
    switch (role) {
    case Qt::DisplayRole:
        if (found != nullptr)
            return text(found->title);
        return entry.kind == ChartRowKind::ready ? tr("Type a responsibility, then Enter") : QString();
    case Qt::AccessibleTextRole:
        if (found == nullptr)
            return tr("New responsibility");
        return withFindings(spokenRow(plan(), {m_constellation, entry.responsibility}, entry.number),
                            entry.responsibility);
    case Qt::EditRole:
        return found != nullptr ? text(found->title) : QString();
    case QuestionRole:
        return questionAt(entry.responsibility, {});
    case FindingRole:
    case FindingTextRole:
        return findingData(entry.responsibility, {}, role);
    case EffortRole:
    case EffortSourceRole:
    case EffortOriginRole:
        return effortData(entry, role);
    default:
        return rowData(entry, role);
    }
}

QVariant ChartModel::rowData(const ChartEntry& entry, int role) const
{
    const auto* row = plan().find<ChartRow>({m_constellation, entry.responsibility});
    if (row == nullptr)
        return {};
    if (role == LeftOutRole)
        return row->leftOut;
    if (role == LeftOutReasonRole)
        return text(row->leftOutReason);
    if (role != SharingRole)
        return {};
    return sharingWord(row->sharing);
}

QVariant ChartModel::cellData(const ChartEntry& entry, RoleId role, int itemRole) const
{
    const auto* assignment = plan().find<Assignment>({m_constellation, entry.responsibility, role});
    switch (itemRole) {
    case Qt::AccessibleTextRole:
        return entry.responsibility ? spokenCell(plan(), {m_constellation, entry.responsibility, role})
                                    : tr("New responsibility");
    case Qt::DisplayRole: {
        QStringList letters;
        for (const std::string& letter : characters(assignment != nullptr ? assignment->letters : std::string()))
            letters.push_back(text(letter));
        return letters.join(u' ');
    }
    case LettersRole:
        return QVariant::fromValue(assignment != nullptr ? marksOf(assignment->letters) : LetterMarks());
    case NoteRole:
        return assignment != nullptr ? text(assignment->note) : QString();
    case QuestionRole:
        return questionAt(entry.responsibility, role);
    default:
        return {};
    }
}

LetterMarks ChartModel::marksOf(std::string_view letters) const
{
    LetterMarks marks;
    for (const std::string& letter : characters(letters))
        marks.push_back({text(letter), chipInvolvement(letter, m_letters)});
    return marks;
}

QString ChartModel::questionAt(ResponsibilityId responsibility, RoleId role) const
{
    const auto* question = plan().find<OpenQuestion>({m_constellation, responsibility, role});
    return question != nullptr ? text(question->text) : QString();
}

QVariant ChartModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (QVariant load = loadData(section, role); load.isValid())
        return load;
    if (section == 0)
        return role == Qt::DisplayRole ? tr("Responsibility") : QVariant();
    const auto* found = plan().find<Role>(roleAt(section));
    if (found == nullptr)
        return {};
    const QString name = text(found->name);
    const QString shortName = text(shortNameOf(*found));
    if (role == Qt::DisplayRole)
        return shortName;
    if (role == FindingRole || role == FindingTextRole)
        return findingData({}, found->id, role);
    if (role == SubtitleRole)
        return name == shortName ? QString() : name;
    if (role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const QString trouble = findingData({}, found->id, FindingTextRole).toString();
    return trouble.isEmpty() ? name : name + u'\n' + trouble;
}

Qt::ItemFlags ChartModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const auto usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == 0 && !m_document.isReadOnly() ? usual | Qt::ItemIsEditable : usual;
}

bool ChartModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || index.column() != 0 || role != Qt::EditRole || m_document.isReadOnly())
        return false;
    const Name typed = nameFrom(value.toString());
    const ChartEntry entry = m_rows[std::size_t(index.row())];
    const bool typedNew = entry.kind == ChartRowKind::draft || entry.kind == ChartRowKind::ready;
    if (typed.text.isEmpty()) {
        if (!typedNew)
            emit noticed(tr("A title can't be empty, so “%1” stays.").arg(shortened(index.data().toString(), 60)));
        return false;
    }
    if (!(typedNew ? create(index.row(), typed) : rename(entry, typed)))
        return false;
    if (typed.isCut() && entry.kind != ChartRowKind::band)
        emit noticed(tr("The title was cut after %1 characters. All of it is kept as the row's description: rest the "
                        "mouse on the title in the inspector.")
                         .arg(longestName));
    else if (typed.isCut())
        emit noticed(tr("The name was cut after %1 characters.").arg(longestName));
    else if (index.data().toString() == typed.text && isTwice(entry.kind, typed.text))
        emit noticed(tr("“%1” is there twice now.").arg(shortened(typed.text, 60)));
    return true;
}

/// Whether another row of the same kind has this title.
bool ChartModel::isTwice(ChartRowKind kind, const QString& title) const
{
    const std::string utf8 = title.toStdString();
    if (kind == ChartRowKind::band) {
        const auto& areas = m_document.plan().all<Area>();
        return std::count_if(areas.begin(), areas.end(), [&](const auto& each) { return each.second.name == utf8; })
            > 1;
    }
    const auto& rows = m_document.plan().all<Responsibility>();
    return std::count_if(rows.begin(), rows.end(), [&](const auto& each) { return each.second.title == utf8; }) > 1;
}

} // namespace remit
