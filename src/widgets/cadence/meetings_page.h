#pragma once

#include "widgets/cadence/meeting_commands.h"
#include "widgets/parts/page.h"

class QAction;
class QLabel;
class QStackedWidget;

namespace remit {

class ChartFindings;
class MeetingMoves;
class MeetingsBar;
class MeetingsList;
class PlanDocument;
class ShownConstellation;
class TimePanel;
class UnplacedList;
class WeekView;
class YearView;

/// The page of the meetings: the weeks of a sprint as a calendar, all meetings as a list, and the year.
class MeetingsPage : public Page {
    Q_OBJECT

public:
    /// `panelPlace` is the parent of the panel at its side.
    MeetingsPage(PlanDocument& document, ShownConstellation& shown, const ChartLoads& loads, const Services& services,
                 QWidget& panelPlace, QWidget* parent = nullptr, FindTimes find = bestTimes);
    ~MeetingsPage() override;

    ShownWeek& week() const { return *m_week; }
    WeekView& view() const { return *m_view; }
    MeetingsBar& bar() const { return *m_bar; }
    MeetingsList& list() const { return *m_list; }
    YearView& year() const { return *m_year; }
    UnplacedList& unplaced() const { return *m_unplaced; }
    const MeetingCommands& commands() const { return *m_commands; }
    /// Null once it went before the page.
    TimePanel* panel() const { return m_panel; }

    /// What the checks say about the meetings is told beside them; null tells nothing.
    void setFindings(ChartFindings* findings);

    void fillMenu(MenuPart part, QMenu& menu) override;
    QWidget* status() override;
    QWidget* sidePanel() override;
    int neededWidth() override;
    void takeKeyboard() override;
    void leave() override;
    QVariantMap place() const override;
    void returnTo(const QVariantMap& place) override;
    /// What is said of meetings, and of no row of the chart.
    bool canShow(const ChangePlace& place) override;
    void showPlace(const ChangePlace& place) override;
    void flash(const ChangePlace& place) override;

signals:
    /// The meetings are to go into other calendars, or busy times and free days are to come from them.
    void calendarFileWanted();
    void calendarWanted();

private:
    void makeLayout();
    void connectParts();
    void connectView();
    void turn(int view);
    void refresh();
    void select(MeetingId meeting);
    std::vector<MeetingId> chosen() const;

    PlanDocument& m_document;
    ShownConstellation& m_shown;
    ShownWeek* m_week;
    QStackedWidget* m_stack;
    MeetingCommands* m_commands;
    MeetingMoves* m_moves;
    MeetingsBar* m_bar;
    WeekView* m_view;
    MeetingsList* m_list;
    YearView* m_year;
    UnplacedList* m_unplaced;
    QWidget* m_unplacedRow = nullptr;
    QLabel* m_unplacedCount = nullptr;
    QWidget* m_content = nullptr;
    QWidget* m_legend = nullptr;
    QWidget* m_empty;
    TimePanel* m_panel;
    QLabel* m_status;
};

} // namespace remit
