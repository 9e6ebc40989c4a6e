#include "widgets/cadence/meeting_dialog.h"

#include "analysis/meetings/meeting_times.h"
#include "core/chart.h"
#include "core/organisation.h"
#include "widgets/cadence/attendee_table.h"
#include "widgets/cadence/length_fields.h"
#include "widgets/cadence/month_times.h"
#include "widgets/fields/date_field.h"
#include "widgets/organisation/fields.h"
#include "words/cadence/meeting_words.h"
#include "words/names.h"
#include "words/seat_words.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace remit {

namespace {

constexpr int mostTimes = 50;

QSpinBox* spinBox(int least, int most, const QString& name, const char* object, QWidget* parent)
{
    auto* box = new QSpinBox(parent);
    box->setRange(least, most);
    box->setAccessibleName(name);
    box->setObjectName(QLatin1String(object));
    return box;
}

std::vector<Option> rowsOf(const Plan& plan, ConstellationId constellation)
{
    std::vector<Option> options;
    for (const Band& band : chartOf(plan, constellation).bands) {
        for (const ResponsibilityId row : band.rows)
            options.push_back({row.value, text(plan.find<Responsibility>(row)->title)});
    }
    return options;
}

QHBoxLayout* inLine(std::initializer_list<QWidget*> widgets)
{
    auto* across = new QHBoxLayout;
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(8);
    for (QWidget* each : widgets)
        across->addWidget(each);
    across->addStretch(1);
    return across;
}

/// Its access key goes to the first of the fields beside it.
QLabel* labelOf(const QString& words, QWidget& first)
{
    auto* label = new QLabel(words, first.parentWidget());
    label->setBuddy(&first);
    return label;
}

} // namespace

MeetingDialog::MeetingDialog(const Plan& plan, const steps::WholeMeeting& meeting, Purpose purpose, QWidget* parent)
    : QDialog(parent)
    , m_plan(plan)
    , m_meeting(meeting)
    , m_problem(new QLabel(this))
{
    setObjectName("meetingDialog");
    setWindowTitle(purpose == Purpose::add ? tr("Add a meeting") : tr("Change the meeting"));
    setWindowModality(Qt::WindowModal);
    resize(640, 640);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(makeWhat());
    m_problem->setProperty("part", "problem");
    m_problem->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_ok = buttons->addButton(purpose == Purpose::add ? tr("Add") : tr("Change"), QDialogButtonBox::AcceptRole);
    m_ok->setDefault(true);
    m_ok->setObjectName("acceptMeeting");
    auto* down = new QVBoxLayout(this);
    down->addWidget(area, 1);
    down->addWidget(m_problem);
    down->addWidget(buttons);
    show(meeting.meeting);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &MeetingDialog::check);
    connect(m_startsOn, &QLineEdit::textChanged, this, &MeetingDialog::check);
    connect(m_per, &QComboBox::currentIndexChanged, this, &MeetingDialog::check);
    for (const QSpinBox* each : {m_times, m_turns})
        connect(each, &QSpinBox::valueChanged, this, &MeetingDialog::check);
    connect(m_attendees, &AttendeeTable::changed, this, &MeetingDialog::check);
    check();
    m_name->setFocus();
    m_name->selectAll();
}

QWidget* MeetingDialog::makeWhat()
{
    auto* content = new QWidget(this);
    auto* form = new QFormLayout(content);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_name = new QLineEdit(content);
    m_name->setObjectName("meetingName");
    m_purposeText = new QLineEdit(content);
    m_purposeText->setPlaceholderText(tr("what it is held for"));
    m_outcome = new QLineEdit(content);
    m_outcome->setPlaceholderText(tr("what is decided in it"));
    m_unit = new QComboBox(content);
    m_unit->setObjectName("meetingUnit");
    fillUnits();
    m_attendees = new AttendeeTable(m_plan, m_meeting.meeting.constellation, content);
    m_length = new LengthFields(content);
    m_channel = new QComboBox(content);
    m_channel->addItem(tr("everybody talks"), int(Channel::twoWay));
    m_channel->addItem(tr("one side is told"), int(Channel::oneWay));
    m_channel->addItem(tr("in writing, each when there is time"), int(Channel::written));
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Purpose"), m_purposeText);
    form->addRow(tr("&Outcome"), m_outcome);
    form->addRow(tr("&Team or product"), m_unit);
    QWidget* when = makeWhen();
    form->addRow(labelOf(tr("How o&ften"), *m_times), when);
    form->addRow(labelOf(tr("How &long"), m_length->first()), m_length);
    form->addRow(tr("Ho&w"), m_channel);
    form->addRow(tr("Who takes part"), m_attendees);
    makeTopics(*form);
    return content;
}

void MeetingDialog::makeTopics(QFormLayout& form)
{
    m_topics = new TickButton(this);
    m_topics->setObjectName("meetingTopics");
    m_topics->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_topics->setAccessibleName(tr("Rows of the chart it does part of the work for"));
    const auto display = [this] {
        std::vector<qint64> ids;
        for (const ResponsibilityId row : m_meeting.topics)
            ids.push_back(row.value);
        m_topics->show(rowsOf(m_plan, m_meeting.meeting.constellation), ids, tr("none"));
    };
    connect(m_topics, &TickButton::ticked, this, [this, display](const std::vector<qint64>& ids) {
        m_meeting.topics.clear();
        for (const qint64 id : ids)
            m_meeting.topics.push_back(ResponsibilityId{id});
        display();
    });
    display();
    form.addRow(tr("Rows it &serves"), m_topics);
}

void MeetingDialog::fillUnits()
{
    m_unit->addItem(tr("none: of the whole organisation"), qint64(0));
    for (const UnitKind kind : {UnitKind::team, UnitKind::product}) {
        for (const UnitId unit : unitsInOrder(m_plan, m_meeting.meeting.constellation, kind))
            m_unit->addItem(tr("%1 (%2)").arg(text(m_plan.find<Unit>(unit)->name), kindOfUnit(kind)),
                            qlonglong(unit.value));
    }
}

QWidget* MeetingDialog::makeWhen()
{
    auto* content = new QWidget(this);
    m_times = spinBox(1, mostTimes, tr("How many times"), "meetingTimes", content);
    m_every = spinBox(1, mostTimes, tr("In how many of them"), "meetingEvery", content);
    m_per = new QComboBox(content);
    m_per->setObjectName("meetingPer");
    m_per->setAccessibleName(tr("In which period"));
    const std::pair<Period, QString> periods[]
        = {{Period::day, tr("days")},     {Period::week, tr("weeks")},       {Period::sprint, tr("sprints")},
           {Period::month, tr("months")}, {Period::quarter, tr("quarters")}, {Period::halfYear, tr("half-years")}};
    for (const auto& each : periods)
        m_per->addItem(each.second, int(each.first));
    m_day = new QComboBox(content);
    m_day->setObjectName("meetingDay");
    m_day->setAccessibleName(tr("On which day of the sprint"));
    m_day->addItem(tr("any day"), int(SprintDay::any));
    m_day->addItem(tr("first day of the sprint"), int(SprintDay::first));
    m_day->addItem(tr("last day of the sprint"), int(SprintDay::last));
    m_startsOn = new DateField(content);
    m_startsOn->setObjectName("meetingStartsOn");
    m_startsOn->setAccessibleName(tr("Held from"));
    m_month = new MonthTimes(content);
    m_turns = spinBox(1, 4, tr("At how many times of the day in turn"), "meetingTurns", content);
    auto* down = new QVBoxLayout(content);
    down->setContentsMargins(0, 0, 0, 0);
    down->addLayout(inLine({m_times, new QLabel(tr("times in"), content), m_every, m_per, m_day}));
    down->addWidget(m_month);
    down->addLayout(inLine({new QLabel(tr("from"), content), m_startsOn, new QLabel(tr("at"), content), m_turns,
                            new QLabel(tr("times of the day in turn"), content)}));
    return content;
}

void MeetingDialog::show(const Meeting& meeting)
{
    m_name->setText(text(meeting.name));
    m_purposeText->setText(text(meeting.purpose));
    m_purposeText->setCursorPosition(0);
    m_outcome->setText(text(meeting.outcome));
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(qlonglong(meeting.unit.value))));
    m_times->setValue(int(std::lround(meeting.times)));
    m_every->setValue(int(std::lround(meeting.every)));
    m_per->setCurrentIndex(m_per->findData(int(meeting.per)));
    m_day->setCurrentIndex(m_day->findData(int(meeting.day)));
    m_startsOn->setText(text(meeting.startsOn));
    m_turns->setValue(int(std::lround(meeting.turns)));
    m_length->show(meeting, sprintOf(m_plan, meeting.constellation).weeks);
    m_channel->setCurrentIndex(m_channel->findData(int(meeting.channel)));
    m_attendees->setAttendees(m_meeting.attendees);
    if (isByMonths(meeting))
        m_month->show(m_meeting.times);
}

QString MeetingDialog::obstacle() const
{
    if (nameFrom(m_name->text()).text.isEmpty())
        return tr("Give the meeting a name.");
    if (!m_startsOn->isValid())
        return m_startsOn->problem();
    return m_attendees->problem();
}

void MeetingDialog::check()
{
    const QString problem = obstacle();
    const bool isAlone = problem.isEmpty() && m_attendees->attendees().empty();
    m_problem->setText(isAlone ? tr("Nobody takes part yet: it costs nobody any time and gets none.") : problem);
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_ok->setEnabled(problem.isEmpty());
    const auto per = Period(m_per->currentData().toInt());
    m_day->setVisible(per == Period::sprint);
    m_month->setCount(m_times->value(), m_turns->value());
    m_month->setVisible(per == Period::month || per == Period::quarter || per == Period::halfYear);
}

steps::WholeMeeting MeetingDialog::meeting() const
{
    steps::WholeMeeting whole = m_meeting;
    Meeting& meeting = whole.meeting;
    meeting.name = nameFrom(m_name->text()).text.toStdString();
    meeting.purpose = m_purposeText->text().trimmed().toStdString();
    meeting.outcome = m_outcome->text().trimmed().toStdString();
    meeting.unit = UnitId{m_unit->currentData().toLongLong()};
    meeting.times = m_times->value();
    meeting.every = m_every->value();
    meeting.per = Period(m_per->currentData().toInt());
    meeting.day = meeting.per == Period::sprint ? SprintDay(m_day->currentData().toInt()) : SprintDay::any;
    meeting.startsOn = m_startsOn->day().toStdString();
    meeting.turns = m_turns->value();
    m_length->applyTo(meeting);
    meeting.channel = Channel(m_channel->currentData().toInt());
    whole.attendees = m_attendees->attendees();
    // Times by weeks say nothing of a meeting by months, and the other way round.
    if (isByMonths(meeting))
        whole.times = m_month->times(meeting.key());
    else if (isByMonths(m_meeting.meeting))
        whole.times.clear();
    return whole;
}

} // namespace remit
