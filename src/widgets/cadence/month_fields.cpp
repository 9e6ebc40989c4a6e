#include "widgets/cadence/month_fields.h"

#include "analysis/meetings/meeting_times.h"
#include "words/cadence/meeting_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QTimeEdit>

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <tuple>

namespace remit {

namespace {

constexpr int lastNth = 4;
constexpr int daysOfMonth = 31;
constexpr int daysOfWeek = 7;
const QTime usualStart(10, 0);

} // namespace

MonthFields::MonthFields(int number, QWidget* parent)
    : QWidget(parent)
    , m_number(new QLabel(tr("%1.").arg(number), this))
    , m_kind(new QComboBox(this))
    , m_nth(new QComboBox(this))
    , m_weekday(new QComboBox(this))
    , m_day(new QSpinBox(this))
    , m_from(new QTimeEdit(usualStart, this))
{
    m_kind->setObjectName("monthKind");
    const QString of = number == 1 ? QString() : tr(", time %1").arg(number);
    m_kind->setAccessibleName(tr("On which day of the month") + of);
    m_kind->addItems({tr("no time yet"), tr("on a weekday"), tr("on day")});
    m_nth->setAccessibleName(tr("Which such weekday of the month") + of);
    for (int nth = 0; nth <= lastNth; ++nth)
        m_nth->addItem(nthInWords(nth));
    m_weekday->setAccessibleName(tr("Weekday") + of);
    for (int day = 0; day < daysOfWeek; ++day)
        m_weekday->addItem(weekdayInWords(weekdayAfterMonday(day)));
    m_day->setObjectName("monthDay");
    m_day->setAccessibleName(tr("Day of the month") + of);
    m_day->setRange(1, daysOfMonth);
    m_from->setAccessibleName(tr("From") + of);
    m_from->setDisplayFormat(QStringLiteral("HH:mm"));
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(8);
    for (QWidget* each : std::initializer_list<QWidget*>{m_number, m_kind, m_nth, m_weekday, m_day, m_from})
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

void MonthFields::showNumber(bool shown)
{
    m_number->setVisible(shown);
}

void MonthFields::show(const MeetingSlot& time)
{
    m_shown = time;
    m_kind->setCurrentIndex(time.monthDay ? onDay : time.weekday == Weekday::any ? noTime : onWeekday);
    m_nth->setCurrentIndex(std::clamp(int(std::lround(time.week)), 0, lastNth));
    if (time.weekday != Weekday::any)
        m_weekday->setCurrentIndex(daysAfterMonday(time.weekday));
    m_day->setValue(int(std::lround(time.monthDay.value_or(1))));
    if (const auto from = minutesFrom(time.startsAt))
        m_from->setTime(QTime(0, 0).addSecs(*from * 60));
}

std::optional<MeetingSlot> MonthFields::time(const Meeting::Key& meeting) const
{
    if (m_kind->currentIndex() == noTime)
        return std::nullopt;
    MeetingSlot time = m_shown.value_or(MeetingSlot());
    std::tie(time.constellation, time.meeting) = meeting;
    if (!time.slot)
        time.slot = newId<MeetingSlotId>();
    time.startsAt = m_from->time().toString(QStringLiteral("HH:mm")).toStdString();
    const bool isOnDay = m_kind->currentIndex() == onDay;
    time.monthDay = isOnDay ? std::optional<double>(m_day->value()) : std::nullopt;
    time.week = isOnDay ? 0 : m_nth->currentIndex();
    time.weekday = isOnDay ? Weekday::any : weekdayAfterMonday(m_weekday->currentIndex());
    return time;
}

} // namespace remit
