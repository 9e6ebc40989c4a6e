#include "model/chart/chart_cells.h"

#include "core/role_names.h"
#include "model/chart/chart_findings.h"
#include "model/chart/chart_loads.h"
#include "model/chart/chart_model.h"
#include "words/effort_words.h"
#include "words/load_words.h"
#include "words/names.h"
#include "words/numbers.h"
#include "words/seat_words.h"
#include "words/sharing_words.h"
#include "words/spoken_chart.h"
#include "words/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace remit {

namespace {

struct CellWords {
    Q_DECLARE_TR_FUNCTIONS(remit::ChartCells)
};

/// What was found in such a row may not be so in the preview.
bool touchesRow(const PlanChange& change, ConstellationId constellation, ResponsibilityId row)
{
    const auto& cells = change.rows<Assignment>();
    return change.rows<ChartRow>().count({constellation, row}) > 0
        || std::any_of(cells.begin(), cells.end(),
                       [&](const Assignment::Key& cell) { return std::get<ResponsibilityId>(cell) == row; });
}

/// The hours, where they are from and, on a line of its own, what they grow with.
QString saidEffort(const RowEffort& effort)
{
    const QString hours = effortText(effort);
    const QString sentence = effortSentence(effort);
    return hours == sentence ? hours
                             : CellWords::tr("%1, %2\n%3").arg(hours, effortSourceWord(effort.source), sentence);
}

} // namespace

ChartCells::ChartCells(const Plan& plan, const ShownChart& shown, const ChartOverlay& overlay)
    : m_plan(plan)
    , m_shown(shown)
    , m_overlay(overlay)
{
    readScheme();
}

const Plan& ChartCells::plan() const
{
    return m_overlay.preview ? m_overlay.preview->plan : m_plan;
}

void ChartCells::readScheme()
{
    m_scheme = lettersOf(plan(), m_shown.constellation());
}

LetterMarks ChartCells::marksOf(std::string_view letters) const
{
    LetterMarks marks;
    for (const std::string& letter : characters(letters))
        marks.push_back({text(letter), chipInvolvement(letter, m_scheme)});
    return marks;
}

QVariant ChartCells::at(int rowNumber, int column, int itemRole) const
{
    const ChartEntry& entry = m_shown.rows().at(std::size_t(rowNumber));
    if (itemRole == ChartModel::KindRole)
        return int(entry.kind);
    if (itemRole == ChartModel::NumberRole)
        return entry.number;
    if (entry.kind == ChartRowKind::band)
        return band(entry, itemRole);
    const RoleId role = m_shown.roleAt(column);
    if (itemRole == ChartModel::ChangedRole)
        return isChanged(entry, role);
    if (itemRole == ChartModel::LeftOutRole || itemRole == ChartModel::LeftOutReasonRole)
        return row(entry, itemRole);
    return role ? cell(entry, role, itemRole) : title(entry, itemRole);
}

QVariant ChartCells::band(const ChartEntry& entry, int itemRole) const
{
    const auto* area = plan().find<Area>(*entry.area);
    const bool collapsed = m_shown.arranged().isCollapsed(entry.area);
    const int count = m_shown.arranged().countIn(entry.area);
    switch (itemRole) {
    case Qt::AccessibleTextRole:
        return spokenBand(area != nullptr ? text(area->name) : QString(), count, collapsed);
    case Qt::DisplayRole:
    case Qt::EditRole:
        return area != nullptr ? QVariant(text(area->name)) : QVariant();
    case ChartModel::CollapsedRole:
        return collapsed;
    case ChartModel::CountRole:
        return count;
    default:
        return {};
    }
}

QVariant ChartCells::title(const ChartEntry& entry, int itemRole) const
{
    const auto* found = plan().find<Responsibility>(entry.responsibility);
    switch (itemRole) {
    case Qt::DisplayRole:
        if (found != nullptr)
            return text(found->title);
        return entry.kind == ChartRowKind::ready ? CellWords::tr("Type a responsibility, then Enter") : QString();
    case Qt::AccessibleTextRole:
        if (found == nullptr)
            return CellWords::tr("New responsibility");
        return withFindings(spokenRow(plan(), {m_shown.constellation(), entry.responsibility}, entry.number),
                            entry.responsibility, {});
    case Qt::EditRole:
        if (m_overlay.unsaved && m_overlay.unsaved->kind == entry.kind)
            return m_overlay.unsaved->title;
        return found != nullptr ? text(found->title) : QString();
    case ChartModel::QuestionRole:
        return question(entry.responsibility, {});
    case ChartModel::FindingRole:
    case ChartModel::FindingTextRole:
        return finding(entry.responsibility, {}, itemRole);
    case ChartModel::EffortRole:
    case ChartModel::EffortSourceRole:
    case ChartModel::EffortSentenceRole:
        return effort(entry, itemRole);
    default:
        return row(entry, itemRole);
    }
}

QVariant ChartCells::row(const ChartEntry& entry, int itemRole) const
{
    const auto* found = plan().find<ChartRow>({m_shown.constellation(), entry.responsibility});
    if (found == nullptr)
        return {};
    if (itemRole == ChartModel::LeftOutRole)
        return found->leftOut;
    if (itemRole == ChartModel::LeftOutReasonRole)
        return text(found->leftOutReason);
    return itemRole == ChartModel::SharingRole ? QVariant(sharingWord(found->sharing)) : QVariant();
}

QVariant ChartCells::cell(const ChartEntry& entry, RoleId role, int itemRole) const
{
    const Assignment::Key key{m_shown.constellation(), entry.responsibility, role};
    const auto* assignment = plan().find<Assignment>(key);
    const std::string_view letters = assignment != nullptr ? std::string_view(assignment->letters) : "";
    switch (itemRole) {
    case Qt::AccessibleTextRole:
        return entry.responsibility ? spokenCell(plan(), key) : CellWords::tr("New responsibility");
    case Qt::DisplayRole: {
        QStringList each;
        for (const std::string& letter : characters(letters))
            each.push_back(text(letter));
        return each.join(u' ');
    }
    case ChartModel::LettersRole:
        return QVariant::fromValue(marksOf(letters));
    case ChartModel::NoteRole:
        return assignment != nullptr ? text(assignment->note) : QString();
    case ChartModel::QuestionRole:
        return question(entry.responsibility, role);
    default:
        return {};
    }
}

QString ChartCells::question(ResponsibilityId responsibility, RoleId role) const
{
    const auto* found = plan().find<OpenQuestion>({m_shown.constellation(), responsibility, role});
    return found != nullptr ? text(found->text) : QString();
}

QVariant ChartCells::effort(const ChartEntry& entry, int itemRole) const
{
    if (m_overlay.efforts == nullptr || !entry.responsibility)
        return {};
    const RowEffort found = m_overlay.efforts->effortOf(entry.responsibility);
    if (itemRole == ChartModel::EffortSourceRole)
        return int(found.source);
    if (itemRole == ChartModel::EffortSentenceRole)
        return saidEffort(found);
    const auto hours = found.hours();
    if (!hours)
        return CellWords::tr("unknown");
    return found.source == EffortSource::estimate ? CellWords::tr("≈ %1").arg(hoursText(*hours)) : hoursText(*hours);
}

QVariant ChartCells::head(int column, int itemRole) const
{
    if (itemRole == ChartModel::LoadShownRole)
        return m_overlay.loads != nullptr;
    if (column == 0)
        return itemRole == Qt::DisplayRole ? CellWords::tr("Responsibility") : QVariant();
    const auto* found = plan().find<Role>(m_shown.roleAt(column));
    if (found == nullptr)
        return {};
    const QString shortName = text(shortNameOf(*found));
    switch (itemRole) {
    case Qt::DisplayRole:
        return shortName;
    case ChartModel::SubtitleRole:
        return belowHead(*found, shortName);
    case ChartModel::FindingRole:
    case ChartModel::FindingTextRole:
        return finding({}, found->id, itemRole);
    case Qt::ToolTipRole:
        return asToolTip(headToolTip(*found));
    case Qt::AccessibleTextRole:
        return spokenHead(*found);
    default:
        return load(found->id, itemRole);
    }
}

/// Who sits there, else the name of the role.
QString ChartCells::belowHead(const Role& role, const QString& shortName) const
{
    const QString people = peopleBelowRole(plan(), m_shown.constellation(), role.id);
    return people.isEmpty() && text(role.name) != shortName ? text(role.name) : people;
}

QVariant ChartCells::load(RoleId role, int itemRole) const
{
    const RoleWorkload* found = m_overlay.loads != nullptr ? m_overlay.loads->of(role) : nullptr;
    if (found == nullptr)
        return {};
    if (itemRole == ChartModel::LoadTextRole)
        return loadText(*found);
    if (itemRole == ChartModel::LoadInShortRole)
        return loadInShort(*found);
    if (itemRole == ChartModel::LoadShareRole)
        return found->load() ? QVariant(*found->load()) : QVariant();
    return itemRole == ChartModel::LoadLevelRole ? QVariant(int(found->level())) : QVariant();
}

QString ChartCells::headToolTip(const Role& role) const
{
    const RoleWorkload* found = m_overlay.loads != nullptr ? m_overlay.loads->of(role.id) : nullptr;
    QStringList said{found != nullptr ? loadSentence(plan(), *found) : text(role.name),
                     peopleBelowRole(plan(), m_shown.constellation(), role.id),
                     finding({}, role.id, ChartModel::FindingTextRole).toString()};
    said.removeAll(QString());
    return said.join(u'\n');
}

QString ChartCells::spokenHead(const Role& role) const
{
    const QString said = load(role.id, ChartModel::LoadTextRole).toString();
    const QString people = peopleBelowRole(plan(), m_shown.constellation(), role.id);
    const QString name = people.isEmpty() ? text(role.name) : CellWords::tr("%1: %2").arg(text(role.name), people);
    if (said.isEmpty())
        return withFindings(name, {}, role.id);
    const QString level = loadLevelWord(m_overlay.loads->of(role.id)->level());
    return withFindings(CellWords::tr("%1, load %2, %3").arg(name, said, level), {}, role.id);
}

QVariant ChartCells::finding(ResponsibilityId responsibility, RoleId role, int itemRole) const
{
    const bool isOverridden
        = m_overlay.preview && touchesRow(m_overlay.preview->change, m_shown.constellation(), responsibility);
    if (m_overlay.findings == nullptr || isOverridden)
        return {};
    if (itemRole == ChartModel::FindingTextRole)
        return m_overlay.findings->textAt(responsibility, role);
    const auto worst = m_overlay.findings->markAt(responsibility, role);
    return worst ? QVariant(int(*worst)) : QVariant();
}

QString ChartCells::withFindings(const QString& spoken, ResponsibilityId responsibility, RoleId role) const
{
    const QString found = finding(responsibility, role, ChartModel::FindingTextRole).toString();
    return found.isEmpty() ? spoken
                           : spoken + QStringLiteral("; ") + QString(found).replace(u'\n', QStringLiteral("; "));
}

bool ChartCells::isChanged(const ChartEntry& entry, RoleId role) const
{
    if (!m_overlay.preview || entry.kind != ChartRowKind::responsibility)
        return false;
    const PlanChange& change = m_overlay.preview->change;
    if (role)
        return change.rows<Assignment>().count({m_shown.constellation(), entry.responsibility, role}) > 0;
    return change.rows<ChartRow>().count({m_shown.constellation(), entry.responsibility}) > 0
        || change.rows<Responsibility>().count(entry.responsibility) > 0;
}

} // namespace remit
