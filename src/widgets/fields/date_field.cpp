#include "widgets/fields/date_field.h"

#include "widgets/look/theme.h"

#include <QAction>
#include <QCalendarWidget>
#include <QEvent>
#include <QFrame>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QStyle>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

namespace remit {

namespace {

/// Below the field, or above it where the screen ends; not over its side.
QPoint placeFor(const QSize& popup, const QWidget& field)
{
    const QRect screen = field.screen()->availableGeometry();
    QPoint place = field.mapToGlobal(QPoint(0, field.height() + 2));
    if (place.y() + popup.height() > screen.bottom())
        place.setY(field.mapToGlobal(QPoint(0, -2)).y() - popup.height());
    place.setX(std::max(screen.left(), std::min(place.x(), screen.right() - popup.width())));
    return place;
}

/// In the words and colours of the program: weekends are days like others.
void dress(QCalendarWidget& calendar)
{
    calendar.setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    QTextCharFormat day;
    day.setForeground(calendar.palette().color(QPalette::Text));
    for (const Qt::DayOfWeek each : {Qt::Saturday, Qt::Sunday})
        calendar.setWeekdayTextFormat(each, day);
    for (const auto& [name, sign] :
         {std::pair("qt_calendar_prevmonth", "‹"), std::pair("qt_calendar_nextmonth", "›")}) {
        if (auto* button = calendar.findChild<QToolButton*>(QLatin1String(name))) {
            button->setIcon({});
            button->setText(QString::fromUtf8(sign));
            button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        }
    }
}

} // namespace

DateField::DateField(QWidget* parent)
    : QLineEdit(parent)
{
    m_button = addAction(QIcon(), QLineEdit::TrailingPosition);
    m_button->setText(tr("Calendar"));
    m_button->setToolTip(tr("Choose the day in a calendar (Alt+Down)"));
    drawIcon();
    connect(m_button, &QAction::triggered, this, &DateField::openCalendar);
    connect(this, &QLineEdit::textChanged, this, [this] {
        if (isValid())
            mark(false);
    });
    connect(this, &QLineEdit::editingFinished, this, [this] { mark(!isValid()); });
}

void DateField::setEarliest(QDate earliest)
{
    m_earliest = earliest;
}

QDate DateField::date() const
{
    return QDate::fromString(text().trimmed(), Qt::ISODate);
}

bool DateField::isValid() const
{
    return text().trimmed().isEmpty() || (date().isValid() && !(m_earliest.isValid() && date() < m_earliest));
}

QString DateField::day() const
{
    return text().trimmed();
}

QString DateField::problem() const
{
    return date().isValid() ? tr("The day is past: choose %1 or later.").arg(m_earliest.toString(Qt::ISODate))
                            : tr("Write the date as 2026-12-31, or choose it in the calendar.");
}

void DateField::openCalendar()
{
    auto* popup = new QFrame(this, Qt::Popup);
    popup->setObjectName("calendarPopup");
    popup->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget(popup);
    dress(*calendar);
    if (m_earliest.isValid())
        calendar->setMinimumDate(m_earliest);
    if (date().isValid())
        calendar->setSelectedDate(date());
    auto* none = new QPushButton(tr("No date"), popup);
    none->setObjectName("noDate");
    none->setProperty("part", "link");
    auto* down = new QVBoxLayout(popup);
    down->setContentsMargins(6, 6, 6, 6);
    down->addWidget(calendar);
    down->addWidget(none, 0, Qt::AlignLeft);
    const auto pick = [this, popup](const QString& day) {
        popup->close();
        choose(day);
    };
    connect(calendar, &QCalendarWidget::clicked, this, [pick](QDate day) { pick(day.toString(Qt::ISODate)); });
    connect(calendar, &QCalendarWidget::activated, this, [pick](QDate day) { pick(day.toString(Qt::ISODate)); });
    connect(none, &QPushButton::clicked, this, [pick] { pick({}); });
    popup->move(placeFor(popup->sizeHint(), *this));
    popup->show();
    calendar->setFocus();
}

void DateField::choose(const QString& day)
{
    setFocus();
    if (day == text())
        return;
    setText(day);
    emit textEdited(day);
}

/// A day that is not understood keeps a red frame, and says on pointing how to write it.
void DateField::mark(bool wrong)
{
    setToolTip(wrong ? problem() : QString());
    if (property("wrong").toBool() == wrong)
        return;
    setProperty("wrong", wrong);
    style()->unpolish(this);
    style()->polish(this);
}

void DateField::drawIcon()
{
    m_button->setIcon(lineIcon(QStringLiteral("calendar"), themeFor(palette()).secondary));
}

/// Where nothing was typed, undo and redo are those of the plan: a day that was chosen is saved already.
bool DateField::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isOurs = (key->matches(QKeySequence::Undo) && !isUndoAvailable())
            || (key->matches(QKeySequence::Redo) && !isRedoAvailable());
        if (isOurs) {
            event->ignore();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void DateField::keyPressEvent(QKeyEvent* event)
{
    const bool isAltDown = event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier);
    if (isAltDown || event->key() == Qt::Key_F4)
        openCalendar();
    else
        QLineEdit::keyPressEvent(event);
}

void DateField::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_button != nullptr)
        drawIcon();
}

} // namespace remit
