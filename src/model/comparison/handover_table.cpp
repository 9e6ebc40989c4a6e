#include "model/comparison/handover_table.h"

#include "model/comparison/compared_constellations.h"
#include "model/document/plan_document.h"
#include "model/organisation/typed_figures.h"
#include "model/steps/comparison_steps.h"
#include "words/comparison/handover_words.h"
#include "words/numbers.h"

#include <algorithm>

namespace remit {

namespace {

/// Nobody works side by side for longer.
constexpr double mostWeeks = 104;

bool areSameRows(const std::vector<Handover>& some, const std::vector<Handover>& others)
{
    return std::equal(
        some.begin(), some.end(), others.begin(), others.end(),
        [](const Handover& one, const Handover& other) { return one.responsibility == other.responsibility; });
}

} // namespace

HandoverTable::HandoverTable(ComparedConstellations& compared, ConstellationId before, ConstellationId after,
                             QObject* parent)
    : QAbstractTableModel(parent)
    , m_compared(compared)
    , m_before(before)
    , m_after(after)
{
    read();
    connect(&compared, &ComparedConstellations::reset, this, &HandoverTable::follow);
    connect(&compared, &ComparedConstellations::figuresChanged, this, &HandoverTable::follow);
}

void HandoverTable::read()
{
    const auto& all = m_compared.choice().constellations;
    const auto side = std::find(all.begin(), all.end(), m_before);
    m_handovers = side == all.end() ? std::vector<Handover>()
                                    : handovers(m_compared.plan(), m_before, m_after, m_compared.knowledge().handovers,
                                                m_compared.measured(std::size_t(side - all.begin())).loads(), true);
}

/// Where the same is handed over, the view keeps its place.
void HandoverTable::follow()
{
    if (!m_compared.isCompared(m_before) || !m_compared.isCompared(m_after)) {
        emit over();
        return;
    }
    const std::vector<Handover> before = m_handovers;
    read();
    if (areSameRows(before, m_handovers)) {
        if (!m_handovers.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
        return;
    }
    beginResetModel();
    endResetModel();
}

QString HandoverTable::headline() const
{
    return handoverHeadline(m_compared.plan(), m_before, m_after, m_handovers);
}

HandoverState::Key HandoverTable::keyAt(int row) const
{
    return {m_compared.kept().presentOf(m_after), m_compared.kept().presentOf(m_before),
            m_handovers[std::size_t(row)].responsibility};
}

int HandoverTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_handovers.size());
}

int HandoverTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString HandoverTable::shownText(const QModelIndex& index) const
{
    const Handover& handover = m_handovers[std::size_t(index.row())];
    const HandoverWords words = handoverWords(m_compared.plan(), m_compared.knowledge().handovers, handover);
    switch (index.column()) {
    case titleColumn:
        return words.title;
    case fromColumn:
        return words.before;
    case toColumn:
        return words.after;
    case weeksColumn:
        return trimmedNumber(handover.weeks, 1);
    default:
        return words.done.isEmpty() ? words.reasons : words.done;
    }
}

QString HandoverTable::explanation(const QModelIndex& index) const
{
    const Handover& handover = m_handovers[std::size_t(index.row())];
    const HandoverWords words = handoverWords(m_compared.plan(), m_compared.knowledge().handovers, handover);
    if (index.column() == weeksColumn)
        return tr("So many weeks both do it. Proposed: %1. Empty takes what is proposed.")
            .arg(trimmedNumber(handover.proposedWeeks, 1));
    return words.reasons.isEmpty() ? tr("%1. Handed over: %2").arg(words.part, words.trigger)
                                   : tr("%1: %2. Handed over: %3").arg(words.part, words.reasons, words.trigger);
}

QVariant HandoverTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Handover& handover = m_handovers[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return shownText(index);
    case Qt::CheckStateRole:
        return index.column() == titleColumn ? QVariant(handover.done ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == weeksColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ToolTipRole:
        return explanation(index).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal).toString(), shownText(index));
    default:
        return {};
    }
}

bool HandoverTable::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || m_compared.document().isReadOnly())
        return false;
    PlanDocument& document = m_compared.document();
    const HandoverState::Key key = keyAt(index.row());
    if (role == Qt::CheckStateRole && index.column() == titleColumn)
        return document.perform(
            steps::setHandedOver(document.plan(), key, value.toInt() == Qt::Checked, m_compared.today()));
    if (role != Qt::EditRole || index.column() != weeksColumn)
        return false;
    const Handover& handover = m_handovers[std::size_t(index.row())];
    if (value.toString() == trimmedNumber(handover.weeks, 1))
        return false;
    const auto weeks = countMeant(value.toString());
    if (!weeks || (*weeks && **weeks > mostWeeks)) {
        emit refused(tr("“%1” is no number of weeks: write one from 0 to %2.").arg(value.toString()).arg(mostWeeks));
        return false;
    }
    return document.perform(steps::setHandoverWeeks(document.plan(), key, *weeks));
}

Qt::ItemFlags HandoverTable::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (m_compared.document().isReadOnly())
        return flags;
    if (index.column() == titleColumn)
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() == weeksColumn)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant HandoverTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    const QString heads[]
        = {tr("Responsibility"), tr("Old holder"), tr("New holder"), tr("Weeks"), tr("Why with care")};
    return section >= 0 && section < columns ? QVariant(heads[section]) : QVariant();
}

} // namespace remit
