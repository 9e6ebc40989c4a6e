#pragma once

#include "model/cadence/time_in_meetings.h"

#include <QAbstractButton>

namespace remit {

/// A line about what somebody spends in meetings, with a bar for the share of the week.
class PersonTimeRow : public QAbstractButton {
    Q_OBJECT

public:
    explicit PersonTimeRow(TimeInMeetings time, QWidget* parent = nullptr);

    const TimeInMeetings& time() const { return m_time; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TimeInMeetings m_time;
};

} // namespace remit
