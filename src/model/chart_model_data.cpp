#include "model/chart_model.h"
#include "model/plan_document.h"
#include "model/spoken_chart.h"

/// What the matrix shows in each cell, and which cells a change touches.
namespace remit {

namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

} // namespace

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
        marks.push_back({text(letter), strongestInvolvement(letter, m_letters)});
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
    if (const QVariant load = loadData(section, role); load.isValid())
        return load;
    if (section == 0)
        return role == Qt::DisplayRole ? tr("Responsibility") : QVariant();
    const auto* found = plan().find<Role>(roleAt(section));
    if (found == nullptr)
        return {};
    const QString name = text(found->name);
    const QString shortName = found->shortName.empty() ? name : text(found->shortName);
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
    const QString typed = value.toString().simplified();
    if (!index.isValid() || index.column() != 0 || role != Qt::EditRole || typed.isEmpty() || m_document.isReadOnly())
        return false;
    const ChartEntry entry = m_rows[std::size_t(index.row())];
    const bool typedNew = entry.kind == ChartRowKind::draft || entry.kind == ChartRowKind::ready;
    return typedNew ? create(index.row(), typed) : rename(entry, typed);
}

void ChartModel::announceCells(const PlanChange& change)
{
    const auto announce = [this](const Assignment::Key& key) {
        const auto [constellation, responsibility, role] = key;
        if (constellation != m_constellation)
            return;
        if (const QModelIndex cell = indexOf(responsibility, role); cell.isValid())
            emit dataChanged(cell, cell);
    };
    for (const Assignment::Key& key : change.rows<Assignment>()) {
        const auto* assignment = plan().find<Assignment>(key);
        if (assignment != nullptr && assignment->constellation == m_constellation)
            countLetters(*assignment);
        announce(key);
    }
    for (const OpenQuestion::Key& key : change.rows<OpenQuestion>())
        announce(key);
}

void ChartModel::announceRows(const PlanChange& change)
{
    for (const ResponsibilityId responsibility : change.rows<Responsibility>())
        announceRow(responsibility);
    for (const ChartRow::Key& key : change.rows<ChartRow>()) {
        const auto [constellation, responsibility] = key;
        if (constellation == m_constellation)
            announceRow(responsibility);
    }
    for (const AreaId area : change.rows<Area>()) {
        if (const QModelIndex band = indexOfBand(area); band.isValid())
            emit dataChanged(band, band);
    }
}

void ChartModel::announceHeaders(const PlanChange& change)
{
    for (const RoleId role : change.rows<Role>()) {
        if (const int column = columnOf(role); column > 0)
            emit headerDataChanged(Qt::Horizontal, column, column);
    }
}

void ChartModel::announceRow(ResponsibilityId responsibility)
{
    if (const QModelIndex first = indexOf(responsibility); first.isValid())
        emit dataChanged(first, first.siblingAtColumn(columnCount() - 1));
}

void ChartModel::announceEverything()
{
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    if (!m_roles.empty())
        emit headerDataChanged(Qt::Horizontal, 1, columnCount() - 1);
}

} // namespace remit
