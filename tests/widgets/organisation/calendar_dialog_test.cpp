#include "model/document/plan_document.h"
#include "support/organisation_text.h"
#include "widgets/organisation/bring_in_calendar_dialog.h"
#include "widgets/spoken_controls.h"
#include "widgets/window_fixture.h"

#include <QPushButton>

using namespace remit;
using namespace remit::test;

namespace {

constexpr const char* dentist = "BEGIN:VEVENT\r\nSUMMARY:Dentist\r\nDTSTART:20261203T090000\r\nDURATION:PT1H\r\n"
                                "END:VEVENT\r\n";
constexpr const char* feast = "BEGIN:VEVENT\r\nSUMMARY:Feast\r\nDTSTART;VALUE=DATE:20261225\r\nEND:VEVENT\r\n";

/// The dialog over a plan of two people, on the first of December 2026.
struct BringingIn {
    BringingIn()
        : document(
            std::move(*PlanDocument::create(fixture.pathOf("plan.remit"), organisationFrom("Anna: PM\nBen: PO\n"))))
        , dialog(*document, ConstellationId{1}, fixture.prompts, QDate(2026, 12, 1))
    {
        QObject::connect(&dialog, &BringInCalendarDialog::brought,
                         [this](const QString& sentence) { told = sentence; });
        dialog.show();
    }

    void choose(const QByteArray& content)
    {
        fixture.prompts.openPath = fixture.fileWith("other.ics", content);
        dialog.findChild<QPushButton*>("calendarToRead")->click();
    }
    void chooseEvents(const char* events)
    {
        choose(QByteArray("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") + events + "END:VCALENDAR\r\n");
    }
    void say(const QString& subject)
    {
        auto& subjects = *dialog.findChild<QComboBox*>("calendarSubject");
        subjects.setCurrentIndex(subjects.findText(subject));
    }
    QString summary() { return dialog.findChild<QLabel*>("calendarSummary")->text(); }
    QPushButton& bringIn() { return *dialog.findChild<QPushButton*>("bringInCalendar"); }

    WindowFixture fixture;
    std::unique_ptr<PlanDocument> document;
    BringInCalendarDialog dialog;
    /// What was said when it was brought in.
    QString told;
};

} // namespace

TEST_CASE("busy times of a calendar are told before they are brought in, as one step")
{
    BringingIn t;
    CHECK(t.summary() == "No file is chosen yet.");
    CHECK_FALSE(t.bringIn().isEnabled());
    t.say("when Ben is busy");
    t.chooseEvents(dentist);
    CHECK(t.summary() == "1 busy time is new.");
    CHECK(t.document->plan().all<BlockedTime>().empty());
    t.bringIn().click();
    CHECK_FALSE(t.dialog.isVisible());
    CHECK(t.told == "1 busy time is new.");
    REQUIRE(t.document->plan().all<BlockedTime>().size() == 1);
    CHECK(t.document->plan().all<BlockedTime>().begin()->second.startsAt == "09:00");
    t.document->undo();
    CHECK(t.document->plan().all<BlockedTime>().empty());
}

TEST_CASE("what a file says is read anew when it is said to be holidays")
{
    BringingIn t;
    t.chooseEvents(feast);
    t.say("holidays for all");
    CHECK(t.summary() == "1 free day is new.");
    t.bringIn().click();
    REQUIRE(t.document->plan().all<Holiday>().size() == 1);
    CHECK(t.document->plan().all<Holiday>().begin()->second.name == "Feast");
}

TEST_CASE("a file that is no calendar, or brings nothing, is told and cannot be brought in")
{
    BringingIn t;
    t.choose("hello");
    CHECK(t.summary().startsWith("This is no calendar file"));
    CHECK_FALSE(t.bringIn().isEnabled());
    t.chooseEvents("BEGIN:VEVENT\r\nSUMMARY:Broken\r\nEND:VEVENT\r\n");
    CHECK(t.summary() == "No busy time is new.\n“Broken” was left out: it says no time, or ends before it begins.");
    CHECK_FALSE(t.bringIn().isEnabled());
}

TEST_CASE("a file with nothing that can be read tells the first of it, and how much more there is")
{
    BringingIn t;
    QByteArray events;
    for (int i = 0; i < 300; ++i)
        events += "BEGIN:VEVENT\r\nSUMMARY:Broken " + QByteArray::number(i) + "\r\nEND:VEVENT\r\n";
    t.chooseEvents(events.constData());
    CHECK(t.summary().endsWith("and 288 more"));
    CHECK(fitsSmallScreen(t.dialog));
}

TEST_CASE("bringing in a calendar is heard, goes by keys and fits a small screen")
{
    BringingIn t;
    t.chooseEvents(dentist);
    CHECK(namelessIn(t.dialog, 5) == "");
    CHECK(sharedAccessKeys(t.dialog) == "");
    CHECK(fitsSmallScreen(t.dialog));
}
