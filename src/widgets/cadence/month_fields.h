#pragma once

#include "core/cadence_rows.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QSpinBox;
class QTimeEdit;

namespace remit {

/// When a meeting that goes by months is held: the nth weekday of the month, or a day of it, and from when.
class MonthFields : public QWidget {
    Q_OBJECT

public:
    explicit MonthFields(QWidget* parent = nullptr);

    /// Shows the first of the times; none where it has no time yet.
    void show(const std::vector<MeetingSlot>& times);
    /// The times with the first as it was entered; one for the meeting where it had none.
    std::vector<MeetingSlot> applied(std::vector<MeetingSlot> times, const Meeting::Key& meeting) const;

private:
    enum Kind { noTime, onWeekday, onDay };

    void showKind();

    QComboBox* m_kind;
    QComboBox* m_nth;
    QComboBox* m_weekday;
    QSpinBox* m_day;
    QTimeEdit* m_from;
};

} // namespace remit
