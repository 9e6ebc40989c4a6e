#pragma once

#include "core/cadence_rows.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QSpinBox;
class QTimeEdit;

namespace remit {

/// One time of a meeting that goes by months: the nth weekday of the month, or a day of it, and from when.
class MonthFields : public QWidget {
    Q_OBJECT

public:
    /// `number` counts the times of the meeting from 1.
    explicit MonthFields(int number, QWidget* parent = nullptr);

    /// Whether it says which of the times it is.
    void showNumber(bool shown);
    void show(const MeetingSlot& time);
    /// As it was entered; nothing where it is to have no time yet.
    std::optional<MeetingSlot> time(const Meeting::Key& meeting) const;

private:
    enum Kind { noTime, onWeekday, onDay };

    void showKind();

    QLabel* m_number;
    QComboBox* m_kind;
    QComboBox* m_nth;
    QComboBox* m_weekday;
    QSpinBox* m_day;
    QTimeEdit* m_from;
    /// As it was before.
    std::optional<MeetingSlot> m_shown;
};

} // namespace remit
