#pragma once

#include "model/cadence/meeting_steps.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace remit {

class AttendeeTable;
class DateField;
class LengthFields;
class MonthTimes;
class TickButton;

/// A meeting to be written down or changed: what for, how often, how long, who comes, and for which rows of the chart.
class MeetingDialog : public QDialog {
    Q_OBJECT

public:
    enum class Purpose { add, change };

    /// The plan outlives the dialog.
    MeetingDialog(const Plan& plan, const steps::WholeMeeting& meeting, Purpose purpose, QWidget* parent);

    /// As it was entered.
    steps::WholeMeeting meeting() const;

private:
    QWidget* makeWhat();
    QWidget* makeWhen();
    void makeTopics(QFormLayout& form);
    void fillUnits();
    void show(const Meeting& meeting);
    void check();
    QString obstacle() const;

    const Plan& m_plan;
    steps::WholeMeeting m_meeting;
    QLineEdit* m_name;
    QLineEdit* m_purposeText;
    QLineEdit* m_outcome;
    QComboBox* m_unit;
    QSpinBox* m_times;
    QSpinBox* m_every;
    QComboBox* m_per;
    QComboBox* m_day;
    DateField* m_startsOn;
    MonthTimes* m_month;
    LengthFields* m_length;
    QComboBox* m_channel;
    QSpinBox* m_turns;
    AttendeeTable* m_attendees;
    TickButton* m_topics;
    QLabel* m_problem;
    QPushButton* m_ok;
};

} // namespace remit
