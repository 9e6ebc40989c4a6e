#pragma once

#include "core/cadence_rows.h"

#include <QWidget>

#include <vector>

namespace remit {

class MonthFields;

/// When a meeting that goes by months is held: a line for each of its times.
class MonthTimes : public QWidget {
    Q_OBJECT

public:
    explicit MonthTimes(QWidget* parent = nullptr);

    void show(const std::vector<MeetingSlot>& times);
    /// So many lines for each turn; what was entered in those that go comes back with them.
    void setCount(int times, int turns);
    /// The times as they were entered, without those that are to have none yet.
    std::vector<MeetingSlot> times(const Meeting::Key& meeting) const;

private:
    void grow(std::size_t count);

    std::vector<MonthFields*> m_lines;
    int m_times = 1;
    int m_count = 0;
};

} // namespace remit
