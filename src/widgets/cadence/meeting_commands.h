#pragma once

#include "cadence/placement.h"
#include "model/cadence/meeting_steps.h"

#include <QObject>

#include <functional>
#include <vector>

class QAction;
class QMenu;
class QWidget;

namespace remit {

class ChartLoads;
class ShownWeek;
struct Services;

/// How the best times are found; `bestTimes` but in tests.
using FindTimes = std::function<Placement(const Plan&, const ZoneTable&, Date, const PlacementRequest&)>;

/// What can be done with meetings, each an action with its key.
class MeetingCommands : public QObject {
    Q_OBJECT

public:
    /// `chosen` tells the selected meetings, as soon as `enable` was called; dialogs open over `stage`.
    MeetingCommands(ShownWeek& week, const ChartLoads& loads, const Services& services, FindTimes find, QWidget& stage,
                    std::function<std::vector<MeetingId>()> chosen);

    struct Actions {
        QAction* propose = nullptr;
        QAction* add = nullptr;
        QAction* edit = nullptr;
        QAction* duplicate = nullptr;
        QAction* remove = nullptr;
        QAction* pin = nullptr;
        QAction* takeOut = nullptr;
        QAction* findTimes = nullptr;
        QAction* settings = nullptr;
    };
    const Actions& actions() const { return m_actions; }
    void fillMenu(QMenu& menu) const;
    /// The keys answer while the view has the keyboard.
    void answerIn(QWidget& view);
    /// What can be done follows what is selected.
    void enable();

    void editMeeting(MeetingId meeting);

signals:
    void noticed(const QString& text);
    /// It is new.
    void selectWanted(remit::MeetingId meeting);
    /// What was said about the week that was found.
    void found(const QString& sentence);

private:
    QAction* make(const QString& text, const QString& tip, const QList<QKeySequence>& keys,
                  void (MeetingCommands::*run)());
    void makeActions();
    void propose();
    void add();
    void editChosen();
    void duplicate();
    void remove();
    void performOnChosen(const std::function<Step(const Meeting::Key&)>& make);
    void pin();
    void takeOut();
    void findTimes();
    void findTimes(const FindTimes& find);
    void takeFound(const Placement& placement);
    void askSettings();
    bool isAnyTimed() const;
    Meeting::Key keyOf(MeetingId meeting) const;

    ShownWeek& m_week;
    const ChartLoads& m_loads;
    const Services& m_services;
    FindTimes m_find;
    QWidget& m_stage;
    std::function<std::vector<MeetingId>()> m_chosen;
    Actions m_actions;
};

} // namespace remit
