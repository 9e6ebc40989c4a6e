#include "widgets/cadence/month_times.h"

#include "widgets/cadence/month_fields.h"

#include <QVBoxLayout>

namespace remit {

MonthTimes::MonthTimes(QWidget* parent)
    : QWidget(parent)
{
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    setCount(1, 1);
}

void MonthTimes::show(const std::vector<MeetingSlot>& times)
{
    grow(times.size());
    for (std::size_t i = 0; i < times.size(); ++i)
        m_lines[i]->show(times[i]);
    setCount(m_times, m_count / m_times);
}

void MonthTimes::grow(std::size_t count)
{
    while (m_lines.size() < count) {
        m_lines.push_back(new MonthFields(int(m_lines.size()) + 1, this));
        layout()->addWidget(m_lines.back());
    }
}

void MonthTimes::setCount(int times, int turns)
{
    m_times = times;
    m_count = times * turns;
    grow(std::size_t(m_count));
    for (int i = 0; i < int(m_lines.size()); ++i) {
        m_lines[std::size_t(i)]->setVisible(i < m_count);
        m_lines[std::size_t(i)]->showNumber(m_count > 1);
    }
}

std::vector<MeetingSlot> MonthTimes::times(const Meeting::Key& meeting) const
{
    std::vector<MeetingSlot> entered;
    for (int i = 0; i < m_count; ++i) {
        auto time = m_lines[std::size_t(i)]->time(meeting);
        if (!time)
            continue;
        const int turn = i / m_times;
        time->turn = turn;
        entered.push_back(*time);
    }
    return entered;
}

} // namespace remit
