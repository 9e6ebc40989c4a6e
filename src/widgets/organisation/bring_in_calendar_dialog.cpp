#include "widgets/organisation/bring_in_calendar_dialog.h"

#include "core/organisation.h"
#include "exchange/formats/source_file.h"
#include "model/document/plan_document.h"
#include "widgets/parts/long_work.h"
#include "widgets/parts/prompts.h"
#include "words/names.h"
#include "words/seat_words.h"
#include "words/text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace remit {

namespace {

constexpr int seatRole = Qt::UserRole;
constexpr int placeRole = Qt::UserRole + 1;

} // namespace

BringInCalendarDialog::BringInCalendarDialog(PlanDocument& document, ConstellationId constellation, Prompts& prompts,
                                             const QDate& today, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_constellation(constellation)
    , m_prompts(prompts)
    , m_today(today)
    , m_subject(new QComboBox(this))
    , m_file(new QPushButton(tr("Choose a &file…"), this))
    , m_name(new QLabel(this))
    , m_summary(new QLabel(this))
{
    setObjectName("bringInCalendarDialog");
    setWindowTitle(tr("Busy times and holidays"));
    setMinimumWidth(520);
    fillSubjects();
    arrange();
    connect(m_file, &QPushButton::clicked, this, &BringInCalendarDialog::chooseFile);
    connect(m_subject, &QComboBox::currentIndexChanged, this, &BringInCalendarDialog::look);
    look();
}

void BringInCalendarDialog::fillSubjects()
{
    const Plan& plan = m_document.plan();
    for (const SeatId id : seatsInOrder(plan, m_constellation)) {
        const Seat& seat = *plan.find<Seat>({m_constellation, id});
        const QString who = seat.person ? whoSits(plan, seat) : seatName(plan, seat);
        m_subject->addItem(tr("when %1 is busy").arg(who), QVariant());
        m_subject->setItemData(m_subject->count() - 1, qlonglong(id.value), seatRole);
    }
    m_subject->addItem(tr("holidays for all"));
    m_subject->setItemData(m_subject->count() - 1, qlonglong(0), placeRole);
    for (const LocationId id : locationsInOrder(plan)) {
        m_subject->addItem(tr("holidays in %1").arg(text(plan.find<Location>(id)->name)));
        m_subject->setItemData(m_subject->count() - 1, qlonglong(id.value), placeRole);
    }
}

void BringInCalendarDialog::arrange()
{
    auto* heading = new QLabel(tr("Busy times and holidays"), this);
    heading->setProperty("part", "heading");
    auto* hint = new QLabel(tr("A calendar file (.ics) that another program has written. Of the appointments only the "
                               "times are taken; they are kept free of meetings."),
                            this);
    hint->setWordWrap(true);
    hint->setProperty("part", "secondary");
    auto* says = new QLabel(tr("The file &says"), this);
    says->setBuddy(m_subject);
    m_subject->setObjectName("calendarSubject");
    m_file->setObjectName("calendarToRead");
    m_file->setAutoDefault(false);
    m_name->setProperty("part", "secondary");
    m_summary->setObjectName("calendarSummary");
    m_summary->setWordWrap(true);
    auto* file = new QHBoxLayout;
    file->addWidget(m_file);
    file->addWidget(m_name, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_bringIn = buttons->addButton(tr("&Bring in"), QDialogButtonBox::AcceptRole);
    m_bringIn->setObjectName("bringInCalendar");
    m_bringIn->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(20, 20, 20, 20);
    down->setSpacing(10);
    down->addWidget(heading);
    down->addWidget(hint);
    down->addLayout(file);
    down->addWidget(says);
    down->addWidget(m_subject);
    down->addWidget(m_summary);
    down->addStretch(1);
    down->addWidget(buttons);
    m_file->setFocus();
}

void BringInCalendarDialog::chooseFile()
{
    const auto path = m_prompts.askOpenPath(windowTitle(), tr("Calendars (*.ics);;All files (*)"));
    if (!path || path->isEmpty())
        return;
    m_content.clear();
    m_name->setText(QFileInfo(*path).fileName());
    const auto content = readSourceFile(path->toStdString());
    if (content)
        m_content = *content;
    look();
    if (!content)
        m_summary->setText(QString::fromStdString(content.error().message));
}

std::optional<Result<CalendarImport>> BringInCalendarDialog::read()
{
    const QVariant seat = m_subject->currentData(seatRole);
    const LocationId place{m_subject->currentData(placeRole).toLongLong()};
    const auto work = [=, plan = m_document.plan(), content = m_content, constellation = m_constellation,
                       today = m_today](WorkProgress&) {
        return seat.isValid() ? importBusyTimes(plan, {constellation, SeatId{seat.toLongLong()}}, content, today)
                              : importHolidays(plan, place, content, today);
    };
    return resultOfWork(this, tr("Reading the calendar…"), work);
}

void BringInCalendarDialog::look()
{
    m_import = {};
    QString says = tr("No file is chosen yet.");
    if (!m_content.empty()) {
        if (const auto import = read()) {
            if (*import)
                m_import = **import;
            says = *import ? (QStringList{m_import.summary} + m_import.problems).join(QLatin1Char('\n'))
                           : QString::fromStdString(import->error().message);
        } else {
            m_content.clear();
            m_name->clear();
        }
    }
    m_summary->setText(says);
    m_bringIn->setEnabled(!m_import.step.edit.empty() && !m_document.isReadOnly());
}

void BringInCalendarDialog::accept()
{
    if (!m_document.perform(m_import.step))
        return;
    emit brought(m_import.summary);
    QDialog::accept();
}

} // namespace remit
