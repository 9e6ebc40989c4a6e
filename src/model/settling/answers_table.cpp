#include "model/settling/answers_table.h"

#include "core/chart.h"
#include "core/letters.h"
#include "core/role_names.h"
#include "model/chart/chart_cells.h"
#include "model/settling/settled_split.h"
#include "words/names.h"
#include "words/settling/decision_words.h"
#include "words/text.h"

#include <algorithm>

namespace remit {

namespace {

/// What the plan says stands first, what is to hold last.
constexpr int linesBefore = 1;
constexpr int linesBeside = 2;

} // namespace

AnswersTable::AnswersTable(SettledSplit& split, QObject* parent)
    : QAbstractTableModel(parent)
    , m_split(split)
{
    connect(&split, &SettledSplit::changed, this, &AnswersTable::follow);
}

void AnswersTable::show(ResponsibilityId row)
{
    m_row = row;
    m_draft = planned();
    follow();
    emit drafted();
}

/// What was drafted stays: others may change the plan meanwhile.
void AnswersTable::follow()
{
    beginResetModel();
    m_scheme = lettersOf(m_split.plan(), m_split.constellation());
    m_roles = rolesInOrder(m_split.plan(), m_split.constellation());
    m_speaking.clear();
    for (std::size_t at = 0; at < m_split.voices().size(); ++at) {
        if (m_split.voices()[at].speaksOf(m_row))
            m_speaking.push_back(at);
    }
    endResetModel();
}

std::map<RoleId, std::string> AnswersTable::planned() const
{
    std::map<RoleId, std::string> letters;
    for (const Assignment* cell : assignmentsOf(m_split.plan(), m_split.constellation(), m_row)) {
        if (!cell->letters.empty())
            letters.emplace(cell->role, cell->letters);
    }
    return letters;
}

bool AnswersTable::isDraftChanged() const
{
    return m_draft != planned();
}

void AnswersTable::take(int line)
{
    if (!m_row || line < 0 || line >= draftLine())
        return;
    std::map<RoleId, std::string> taken;
    for (int column = 0; column < int(m_roles.size()); ++column) {
        if (const std::string letters = lettersIn(line, column); !letters.empty())
            taken.emplace(m_roles[std::size_t(column)], letters);
    }
    m_draft = std::move(taken);
    tellDraft();
}

void AnswersTable::toggle(int column, const std::string& letter)
{
    if (!m_row || column < 0 || column >= int(m_roles.size()))
        return;
    const RoleId role = m_roles[std::size_t(column)];
    const std::string letters = toggled(m_draft[role], letter, m_scheme);
    if (letters.empty())
        m_draft.erase(role);
    else
        m_draft[role] = letters;
    tellDraft();
}

void AnswersTable::clear(int column)
{
    if (column < 0 || column >= int(m_roles.size()))
        return;
    m_draft.erase(m_roles[std::size_t(column)]);
    tellDraft();
}

void AnswersTable::tellDraft()
{
    emit dataChanged(index(draftLine(), 0), index(draftLine(), columnCount() - 1));
    emit drafted();
}

int AnswersTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_row ? 0 : int(m_speaking.size()) + linesBeside;
}

int AnswersTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_row ? 0 : int(m_roles.size());
}

std::string AnswersTable::lettersIn(int line, int column) const
{
    const RoleId role = m_roles[std::size_t(column)];
    if (line == draftLine()) {
        const auto held = m_draft.find(role);
        return held == m_draft.end() ? std::string() : held->second;
    }
    if (line < linesBefore)
        return std::string(lettersAt(m_split.plan(), {m_split.constellation(), m_row, role}));
    return m_split.voices()[m_speaking[std::size_t(line - linesBefore)]].at(m_row, role);
}

QString AnswersTable::lineName(int line) const
{
    if (line < linesBefore)
        return tr("In the plan");
    return line == draftLine() ? tr("Settled as")
                               : m_split.names().value(qsizetype(m_speaking[std::size_t(line - linesBefore)]));
}

bool AnswersTable::isDisputed(int column) const
{
    const auto& rows = m_split.overlay().disputed;
    const auto row = std::find_if(rows.begin(), rows.end(),
                                  [this](const DisputedRow& each) { return each.responsibility == m_row; });
    return row != rows.end()
        && std::find(row->roles.begin(), row->roles.end(), m_roles[std::size_t(column)]) != row->roles.end();
}

QString AnswersTable::spoken(int line, int column) const
{
    const std::string letters = lettersIn(line, column);
    return tr("%1, %2: %3")
        .arg(lineName(line), text(fullNameOf(m_split.plan(), m_roles[std::size_t(column)])),
             letters.empty() ? tr("nothing") : letterNames(letters, m_scheme));
}

QVariant AnswersTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isDraft = index.row() == draftLine();
    const bool isVoice = !isDraft && index.row() >= linesBefore;
    switch (role) {
    case Qt::DisplayRole:
        return text(lettersIn(index.row(), index.column()));
    case Qt::AccessibleTextRole:
        return spoken(index.row(), index.column());
    case Qt::ToolTipRole:
        return asToolTip(spoken(index.row(), index.column()));
    case LettersRole: {
        LetterMarks marks;
        for (const std::string& letter : characters(lettersIn(index.row(), index.column())))
            marks.push_back({text(letter), chipInvolvement(letter, m_scheme)});
        return QVariant::fromValue(marks);
    }
    case DisputedRole:
        return isVoice && isDisputed(index.column());
    case DraftRole:
        return isDraft;
    default:
        return {};
    }
}

QVariant AnswersTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isColumn = orientation == Qt::Horizontal;
    if (section < 0 || section >= (isColumn ? columnCount() : rowCount()))
        return {};
    if (role == Qt::DisplayRole)
        return isColumn ? text(shortNameOf(m_split.plan(), m_roles[std::size_t(section)])) : lineName(section);
    if (role == Qt::AccessibleTextRole)
        return isColumn ? text(fullNameOf(m_split.plan(), m_roles[std::size_t(section)])) : lineName(section);
    return {};
}

Qt::ItemFlags AnswersTable::flags(const QModelIndex&) const
{
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace remit
