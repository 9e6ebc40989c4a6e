#pragma once

#include "analysis/checks/finding.h"

#include <QPointer>
#include <QStringList>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace remit {

class ChartFindings;
class ShownWeek;

/// What the checks say about the meetings, the weightiest first, with ways to repair it at a click.
class MeetingFindings : public QWidget {
    Q_OBJECT

public:
    explicit MeetingFindings(ShownWeek& week, QWidget* parent = nullptr);

    /// Null shows none.
    void setFindings(ChartFindings* findings);
    /// "1 to look at, 12 checks fine"; empty while nothing is checked.
    QString headline() const;

signals:
    void changed();
    /// A finding about a meeting was clicked.
    void meetingWanted(remit::MeetingId meeting);

private:
    std::vector<Finding> toldOf() const;
    void refresh();
    void add(const Finding& finding);
    /// What can be done, as links: a number for a fix, else the meeting.
    QStringList linksOf(const Finding& finding) const;
    void follow(const Finding& finding, const QString& link);

    ShownWeek& m_week;
    QVBoxLayout* m_down;
    QPointer<ChartFindings> m_findings;
    std::vector<Finding> m_shown;
};

} // namespace remit
