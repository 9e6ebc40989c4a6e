#pragma once

#include "model/cadence/time_in_meetings.h"

#include <QScrollArea>

#include <optional>

class QLabel;
class QVBoxLayout;

namespace remit {

class ChartFindings;
class MeetingFindings;
class ShownWeek;

/// Beside the meetings: what each person spends in them, what is to look at, and how good the times are.
class TimePanel : public QScrollArea {
    Q_OBJECT

public:
    explicit TimePanel(ShownWeek& week, QWidget* parent = nullptr);

    /// Whose findings about meetings are told; null tells none.
    void setFindings(ChartFindings* findings);
    /// Holds until the meetings change.
    void sayPlacement(const QString& sentence);
    /// What is said of the person that is selected; empty without one.
    QString details() const;

signals:
    /// What is found about a meeting is to be seen.
    void meetingWanted(remit::MeetingId meeting);

private:
    void refresh();
    void showPeople();
    void showTroubles();
    void showHeadline();
    void showDetails();
    QString detailsOf(const TimeInMeetings& time) const;
    void addFindings();
    void addQuality();
    QLabel* addHeading(QVBoxLayout& down, const QString& words);

    ShownWeek& m_week;
    QLabel* m_constellation;
    QVBoxLayout* m_down;
    QVBoxLayout* m_people;
    QLabel* m_details;
    QLabel* m_findingsHeading;
    MeetingFindings* m_findings;
    QLabel* m_troublesHeading;
    QVBoxLayout* m_troubles;
    QWidget* m_quality;
    QLabel* m_placement;
    std::vector<TimeInMeetings> m_times;
    /// Whose details are shown: a seat, else a role and team.
    std::optional<Participant> m_chosen;
};

} // namespace remit
