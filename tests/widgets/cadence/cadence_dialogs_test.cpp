#include "widgets/cadence/meetings_of_plan.h"
#include "widgets/spoken_controls.h"

#include <QComboBox>
#include <QSpinBox>

using namespace remit;
using namespace remit::test;

namespace {

/// Every control has a name, no two answer to one key, and there is room on a small screen.
void checkDialog(QDialog& dialog, int controls)
{
    CHECK(namelessIn(dialog, controls) == "");
    CHECK(sharedAccessKeys(dialog) == "");
    CHECK(fitsSmallScreen(dialog));
}

Plan monthlyBoard()
{
    CalendarPlan made(oneTeam);
    const MeetingId board = made.meeting("Board", {"PM", "ES"}, 60, Period::month, 3);
    made.at(board, 0, Weekday::tuesday, "11:00");
    return made.plan;
}

} // namespace

TEST_CASE("the dialog of a meeting is heard, goes by keys and fits a small screen, also with many times")
{
    MeetingsOfPlan t(monthlyBoard());
    t.select("Board");
    t.press(Qt::Key_Return);
    auto& dialog = t.dialog<MeetingDialog>();
    dialog.findChild<QSpinBox*>("meetingTimes")->setValue(50);
    for (QComboBox* each : dialog.findChildren<QComboBox*>("monthKind"))
        each->setCurrentIndex(1);
    checkDialog(dialog, 40);
}

TEST_CASE("the letters of labels in the dialog of a meeting are those of their fields")
{
    MeetingsOfPlan t(monthlyBoard());
    t.page->commands().actions().add->trigger();
    auto& dialog = t.dialog<MeetingDialog>();
    const auto fieldOf = [&](const char* key) {
        for (const QLabel* each : dialog.findChildren<QLabel*>()) {
            if (QKeySequence::mnemonic(each->text()).toString() == QLatin1String(key))
                return each->buddy();
        }
        return static_cast<QWidget*>(nullptr);
    };
    CHECK(fieldOf("Alt+N") == dialog.findChild<QLineEdit*>("meetingName"));
    CHECK(fieldOf("Alt+F") == dialog.findChild<QSpinBox*>("meetingTimes"));
    CHECK(fieldOf("Alt+L") == dialog.findChild<QSpinBox*>("meetingMinutes"));
}

TEST_CASE("the rules of meetings are heard, go by keys and fit a small screen")
{
    MeetingsOfPlan t(monthlyBoard());
    t.page->commands().actions().settings->trigger();
    auto& dialog = t.dialog<CadenceSettingsDialog>();
    dialog.findChild<QPushButton*>("addHoliday")->click();
    checkDialog(dialog, 20);
}

TEST_CASE("proposed meetings are heard, go by keys and fit a small screen")
{
    Plan content = CalendarPlan(oneTeam).plan;
    for (auto role : std::map(content.all<Role>())) {
        role.second.standsFor = role.second.shortName;
        content.put(role.second);
    }
    MeetingsOfPlan t(content);
    t.page->commands().actions().propose->trigger();
    checkDialog(t.dialog<ProposeDialog>(), 20);
}

TEST_CASE("the search for the best times is heard, goes by keys and fits a small screen, also where there are none")
{
    Placement impossible;
    impossible.clash = {MeetingId{1}};
    Remedy remedy;
    remedy.meeting = MeetingId{1};
    remedy.minutes = 30;
    impossible.remedies = {remedy};
    MeetingsOfPlan t(monthlyBoard(),
                     [&](const Plan&, const ZoneTable&, Date, const PlacementRequest&) { return impossible; });
    t.page->commands().actions().findTimes->trigger();
    checkDialog(t.dialog<BestTimesDialog>(), 3);
}
