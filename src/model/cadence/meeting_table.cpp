#include "model/cadence/meeting_table.h"

#include "analysis/meetings/meeting_hours.h"
#include "analysis/meetings/meeting_times.h"
#include "analysis/meetings/occurrences.h"
#include "model/cadence/meeting_steps.h"
#include "model/cadence/shown_week.h"
#include "model/document/plan_document.h"
#include "words/cadence/meeting_words.h"
#include "words/names.h"
#include "words/numbers.h"
#include "words/text.h"
#include "words/zones.h"

#include <QLocale>

#include <algorithm>

namespace remit {

namespace {

constexpr int daysLookedAhead = 366;
constexpr int longestTyped = 5 * minutesOfDay;

/// The first day from today on that it is held; nothing where it has no time within a year.
std::optional<Occurrence> nextOf(const ShownWeek& week, const Meeting& meeting)
{
    std::optional<Occurrence> next;
    for (const MeetingSlot& slot : slotsOf(week.plan(), meeting.key())) {
        const auto held
            = daysOf(meeting, slot, week.sprint(), week.today(), week.today() + std::chrono::days(daysLookedAhead));
        const auto from = minutesFrom(slot.startsAt);
        if (held.empty() || !from)
            continue;
        const Occurrence each{meeting.meeting, slot.slot, held.front(), *from, 0};
        if (!next || std::pair(each.date, each.startsAt) < std::pair(next->date, next->startsAt))
            next = each;
    }
    return next;
}

QString nextInWords(const std::optional<Occurrence>& next)
{
    if (!next)
        return MeetingTable::tr("no time yet");
    return QLocale(QLocale::English).toString(qtDate(next->date), QStringLiteral("ddd d MMM "))
        + clockInWords(next->startsAt);
}

/// "30", "30 min", "1 h", "1:30": minutes; nothing for anything else.
std::optional<int> minutesTyped(const QString& typed)
{
    QString rest = typed.trimmed().toLower();
    if (const auto clock = minutesFrom(rest.toStdString()); clock && rest.contains(u':'))
        return clock;
    int minutes = 0;
    if (const qsizetype hour = rest.indexOf(u'h'); hour >= 0) {
        bool isNumber = false;
        minutes = int(rest.left(hour).trimmed().replace(u',', u'.').toDouble(&isNumber) * minutesOfHour);
        if (!isNumber)
            return std::nullopt;
        rest = rest.mid(hour + 1).trimmed();
    }
    rest = rest.remove(QStringLiteral("min")).trimmed();
    bool isNumber = true;
    if (!rest.isEmpty())
        minutes += rest.toInt(&isNumber);
    return isNumber && minutes > 0 && minutes <= longestTyped ? std::optional(minutes) : std::nullopt;
}

} // namespace

MeetingTable::MeetingTable(ShownWeek& week, QObject* parent)
    : QAbstractTableModel(parent)
    , m_week(week)
{
    read();
    connect(&week, &ShownWeek::changed, this, [this] {
        beginResetModel();
        read();
        endResetModel();
    });
}

void MeetingTable::read()
{
    m_rows.clear();
    for (const Meeting* meeting : meetingsInOrder(m_week.plan(), m_week.constellation()))
        m_rows.push_back(rowFor(meeting->meeting));
    const MeetingHours hours = meetingHours(m_week.plan(), m_week.constellation());
    for (Row& row : m_rows) {
        const double spent = hours.meetings.at(row.meeting);
        row.words[Hours] = hoursText(spent);
        row.sortedBy[Hours] = spent;
    }
}

MeetingTable::Row MeetingTable::rowFor(MeetingId id) const
{
    const Plan& plan = m_week.plan();
    const Meeting& meeting = *plan.find<Meeting>({m_week.constellation(), id});
    Row row{id, QStringList(Columns), QVariantList(Columns), minutesOf(meeting, m_week.sprint().weeks)};
    const auto next = nextOf(m_week, meeting);
    row.words[Name] = text(meeting.name);
    row.words[Often] = howOften(meeting);
    row.words[Length] = lengthInWords(row.minutes);
    row.words[Who] = whoComes(plan, meeting);
    row.words[Owner] = ownerInWords(plan, meeting);
    row.words[Next] = takesTime(meeting) ? nextInWords(next) : tr("in writing");
    for (int column = Name; column < Columns; ++column)
        row.sortedBy[column] = row.words[column];
    row.sortedBy[Often] = -timesAWeek(meeting, m_week.sprint().weeks);
    row.sortedBy[Length] = row.minutes;
    row.sortedBy[Next] = next ? qlonglong(next->date.time_since_epoch().count()) * minutesOfDay + next->startsAt
                              : std::numeric_limits<qlonglong>::max();
    return row;
}

int MeetingTable::rowOf(MeetingId meeting) const
{
    const auto found
        = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.meeting == meeting; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int MeetingTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MeetingTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QVariant MeetingTable::data(const QModelIndex& index, int role) const
{
    const Row& row = m_rows[std::size_t(index.row())];
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return row.words[index.column()];
    if (role == Qt::ToolTipRole)
        return asToolTip(row.words[index.column()]);
    if (role == sortRole)
        return row.sortedBy[index.column()];
    if (role == Qt::TextAlignmentRole && index.column() == Hours)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant MeetingTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Hours)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[]
        = {tr("Meeting"), tr("How often"), tr("Length"), tr("Who"), tr("Owner"), tr("Next"), tr("Person-hours")};
    return names[section];
}

Qt::ItemFlags MeetingTable::flags(const QModelIndex& index) const
{
    const bool isTyped = (index.column() == Name || index.column() == Length) && !m_week.document().isReadOnly();
    return QAbstractTableModel::flags(index) | (isTyped ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

bool MeetingTable::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || value.toString() == m_rows[std::size_t(index.row())].words[index.column()])
        return false;
    const Meeting::Key key{m_week.constellation(), idAt(index.row())};
    if (index.column() == Length) {
        const auto minutes = minutesTyped(value.toString());
        return minutes && m_week.document().perform(steps::setLength(m_week.plan(), key, *minutes));
    }
    const remit::Name name = nameFrom(value.toString());
    if (name.text.isEmpty())
        return false;
    steps::WholeMeeting whole = steps::wholeMeeting(m_week.plan(), key);
    whole.meeting.name = name.text.toStdString();
    return m_week.document().perform(steps::changeMeeting(m_week.plan(), whole));
}

} // namespace remit
