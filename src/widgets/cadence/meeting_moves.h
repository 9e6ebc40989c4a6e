#pragma once

#include "core/cadence_rows.h"

#include <QObject>

namespace remit {

class ShownWeek;
struct WeekBlock;

/// Carries out what is wanted in the calendar: other times, other lengths, a time for what has none.
class MeetingMoves : public QObject {
    Q_OBJECT

public:
    explicit MeetingMoves(ShownWeek& week, QObject* parent = nullptr);

    void move(const WeekBlock& block, int day, int from, bool alone);
    void setLength(const WeekBlock& block, int minutes);
    void moveToOtherWeek(const WeekBlock& block, int weeks);
    void place(MeetingId meeting, int day, int from);
    /// At the first time of the shown week that suits everybody.
    void placeAnywhere(MeetingId meeting);

signals:
    void noticed(const QString& text);
    /// It was put there.
    void placed(remit::MeetingId meeting);

private:
    Meeting::Key keyOf(MeetingId meeting) const;

    ShownWeek& m_week;
};

} // namespace remit
