#pragma once

#include "core/plan.h"

#include <QWidget>

#include <vector>

class QMenu;
class QPushButton;
class QTableWidget;

namespace remit {

/// Who takes part in a meeting: roles, seats and groups of stakeholders, each with how they come.
class AttendeeTable : public QWidget {
    Q_OBJECT

public:
    /// The plan outlives this.
    AttendeeTable(const Plan& plan, ConstellationId constellation, QWidget* parent = nullptr);

    void setAttendees(const std::vector<MeetingAttendee>& attendees);
    std::vector<MeetingAttendee> attendees() const;
    /// What cannot be as it was typed; empty when all is well.
    QString problem() const;

signals:
    void changed();

private:
    void fillMenu(QMenu& menu);
    void addTo(QMenu& menu, const QString& title, const std::vector<MeetingAttendee>& choices);
    void add(const MeetingAttendee& attendee);
    void remove();
    void show(int row);
    bool isThere(const MeetingAttendee& attendee) const;

    const Plan& m_plan;
    ConstellationId m_constellation;
    std::vector<MeetingAttendee> m_attendees;
    QTableWidget* m_table;
    QPushButton* m_remove;
};

} // namespace remit
