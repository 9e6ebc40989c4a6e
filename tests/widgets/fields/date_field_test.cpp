#include "widgets/fields/date_field.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace remit;

namespace {

struct Shown {
    Shown()
    {
        field.show();
        field.setFocus();
    }

    QCalendarWidget* calendar()
    {
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        for (auto* each : field.findChildren<QCalendarWidget*>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }

    DateField field;
    QSignalSpy edited{&field, &QLineEdit::textEdited};
};

} // namespace

TEST_CASE("a day is typed, and what is no day says how to write it once the field is left")
{
    Shown shown;
    QTest::keyClicks(&shown.field, "2026-12-3");
    CHECK_FALSE(shown.field.isValid());
    CHECK(shown.field.toolTip().isEmpty());
    QTest::keyClick(&shown.field, Qt::Key_Return);
    CHECK(shown.field.toolTip().contains("2026-12-31"));
    QTest::keyClick(&shown.field, Qt::Key_1);
    CHECK(shown.field.isValid());
    CHECK(shown.field.day() == "2026-12-31");
    CHECK(shown.field.toolTip().isEmpty());
}

TEST_CASE("the calendar opens on the field's day by button or key, and a choice counts as typed")
{
    Shown shown;
    shown.field.setText("2026-12-30");
    QTest::mouseClick(shown.field.findChild<QToolButton*>(), Qt::LeftButton);
    REQUIRE(shown.calendar());
    CHECK(shown.calendar()->selectedDate() == QDate(2026, 12, 30));
    QTest::keyClick(shown.calendar(), Qt::Key_Escape);
    CHECK(shown.calendar() == nullptr);
    CHECK(shown.edited.isEmpty());

    QTest::keyClick(&shown.field, Qt::Key_Down, Qt::AltModifier);
    REQUIRE(shown.calendar());
    auto* days = shown.calendar()->findChild<QWidget*>("qt_calendar_calendarview");
    QTest::keyClick(days, Qt::Key_Right);
    QTest::keyClick(days, Qt::Key_Return);
    CHECK(shown.calendar() == nullptr);
    CHECK(shown.field.text() == "2026-12-31");
    CHECK(shown.edited.size() == 1);

    QTest::keyClick(&shown.field, Qt::Key_F4);
    QTest::mouseClick(shown.field.findChild<QPushButton*>("noDate"), Qt::LeftButton);
    CHECK(shown.field.text().isEmpty());
    CHECK(shown.field.isValid());
}

TEST_CASE("a day before the earliest one is refused, typed and in the calendar")
{
    Shown shown;
    shown.field.setEarliest(QDate(2026, 11, 22));
    QTest::keyClicks(&shown.field, "2026-11-21");
    CHECK_FALSE(shown.field.isValid());
    CHECK(shown.field.problem().contains("2026-11-22"));
    shown.field.openCalendar();
    CHECK(shown.calendar()->minimumDate() == QDate(2026, 11, 22));
}

TEST_CASE("undo is that of the plan after a day was chosen, and that of the field while one is typed")
{
    Shown f;
    const auto keeps = [&f] {
        QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
        QApplication::sendEvent(&f.field, &undo);
        return undo.isAccepted();
    };
    f.field.setText("2027-01-29");
    CHECK_FALSE(keeps());
    QTest::keyClicks(&f.field, "1");
    CHECK(keeps());
}
