#include "widgets/cadence/month_fields.h"

#include "analysis/meetings/meeting_times.h"
#include "words/cadence/meeting_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QTimeEdit>

#include <algorithm>
#include <cmath>

namespace remit {

namespace {

constexpr int lastNth = 4;
constexpr int daysOfMonth = 31;
const QTime usualStart(10, 0);

} // namespace

MonthFields::MonthFields(QWidget* parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_nth(new QComboBox(this))
    , m_weekday(new QComboBox(this))
    , m_day(new QSpinBox(this))
    , m_from(new QTimeEdit(usualStart, this))
{
    m_kind->setObjectName("monthKind");
    m_kind->setAccessibleName(tr("On which day of the month"));
    m_kind->addItems({tr("no time yet"), tr("on a weekday"), tr("on day")});
    m_nth->setAccessibleName(tr("Which such weekday of the month"));
    for (int nth = 0; nth <= lastNth; ++nth)
        m_nth->addItem(nthInWords(nth));
    m_weekday->setAccessibleName(tr("Weekday"));
    for (int day = 0; day < workingDaysOfWeek; ++day)
        m_weekday->addItem(weekdayInWords(weekdayAfterMonday(day)));
    m_day->setObjectName("monthDay");
    m_day->setAccessibleName(tr("Day of the month"));
    m_day->setRange(1, daysOfMonth);
    m_from->setAccessibleName(tr("From"));
    m_from->setDisplayFormat(QStringLiteral("HH:mm"));
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(8);
    for (QWidget* each : {static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_nth), static_cast<QWidget*>(m_weekday),
                          static_cast<QWidget*>(m_day), static_cast<QWidget*>(m_from)})
        across->addWidget(each);
    across->addStretch(1);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &MonthFields::showKind);
    showKind();
}

void MonthFields::showKind()
{
    m_nth->setVisible(m_kind->currentIndex() == onWeekday);
    m_weekday->setVisible(m_kind->currentIndex() == onWeekday);
    m_day->setVisible(m_kind->currentIndex() == onDay);
    m_from->setVisible(m_kind->currentIndex() != noTime);
}

void MonthFields::show(const std::vector<MeetingSlot>& times)
{
    if (times.empty())
        return;
    const MeetingSlot& first = times.front();
    m_kind->setCurrentIndex(first.monthDay ? onDay : first.weekday == Weekday::any ? noTime : onWeekday);
    m_nth->setCurrentIndex(std::clamp(int(std::lround(first.week)), 0, lastNth));
    if (first.weekday != Weekday::any)
        m_weekday->setCurrentIndex(std::min(daysAfterMonday(first.weekday), workingDaysOfWeek - 1));
    m_day->setValue(int(std::lround(first.monthDay.value_or(1))));
    if (const auto from = minutesFrom(first.startsAt))
        m_from->setTime(QTime(0, 0).addSecs(*from * 60));
}

std::vector<MeetingSlot> MonthFields::applied(std::vector<MeetingSlot> times, const Meeting::Key& meeting) const
{
    if (m_kind->currentIndex() == noTime) {
        if (!times.empty())
            times.erase(times.begin());
        return times;
    }
    if (times.empty()) {
        MeetingSlot added;
        std::tie(added.constellation, added.meeting) = meeting;
        added.slot = newId<MeetingSlotId>();
        times.push_back(added);
    }
    MeetingSlot& first = times.front();
    first.startsAt = m_from->time().toString(QStringLiteral("HH:mm")).toStdString();
    const bool isOnDay = m_kind->currentIndex() == onDay;
    first.monthDay = isOnDay ? std::optional<double>(m_day->value()) : std::nullopt;
    first.week = isOnDay ? 0 : m_nth->currentIndex();
    first.weekday = isOnDay ? Weekday::any : weekdayAfterMonday(m_weekday->currentIndex());
    return times;
}

} // namespace remit
