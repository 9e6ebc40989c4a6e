#pragma once

#include <QWidget>

class QPushButton;
class QTabBar;

namespace remit {

class MeetingCommands;
class ShownWeek;

/// Above the meetings: which week of the sprint, which view, whose meetings, and what to do next.
class MeetingsBar : public QWidget {
    Q_OBJECT

public:
    enum View { calendar, list, year };

    MeetingsBar(ShownWeek& week, const MeetingCommands& commands, QWidget* parent);

    View view() const;
    void show(View view);

signals:
    void calendarFileWanted();
    void calendarWanted();
    void viewWanted(int view);

private:
    void makeTabs();
    QPushButton* addButton(const MeetingCommands& commands);
    void refresh();
    void fillFilter();

    ShownWeek& m_week;
    QTabBar* m_weeks;
    QTabBar* m_views;
    QPushButton* m_filter;
};

} // namespace remit
