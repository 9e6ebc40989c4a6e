#pragma once

#include "core/cadence_rows.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QSpinBox;

namespace remit {

/// How long a meeting is: the same in all sprints, or by their length.
class LengthFields : public QWidget {
    Q_OBJECT

public:
    explicit LengthFields(QWidget* parent = nullptr);

    /// As it is in sprints of so many weeks.
    void show(const Meeting& meeting, int sprintWeeks);
    void applyTo(Meeting& meeting) const;
    /// The field for the minutes.
    QWidget& first() const;

private:
    void makeByWeeks();
    void showByWeeks();

    QSpinBox* m_minutes;
    QCheckBox* m_bySprint;
    QWidget* m_lengths;
    std::array<QSpinBox*, 4> m_byWeeks{};
};

} // namespace remit
