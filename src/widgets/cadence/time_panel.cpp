#include "widgets/cadence/time_panel.h"

#include "analysis/meetings/free_time.h"
#include "model/cadence/shown_week.h"
#include "widgets/cadence/consultation_part.h"
#include "widgets/cadence/meeting_findings.h"
#include "widgets/cadence/person_time_row.h"
#include "widgets/parts/flow_layout.h"
#include "words/cadence/meeting_words.h"
#include "words/cadence/trouble_words.h"
#include "words/numbers.h"
#include "words/text.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace remit {

namespace {

constexpr qsizetype mostTroubles = 6;

bool isSame(const Participant& one, const Participant& other)
{
    return one.seat == other.seat && (one.seat || (one.role == other.role && one.unit == other.unit));
}

QLabel* cardOf(const QString& words, QWidget* parent)
{
    auto* card = new QLabel(words, parent);
    card->setWordWrap(true);
    card->setProperty("part", "findingCard");
    card->setProperty("severity", "warning");
    return card;
}

} // namespace

TimePanel::TimePanel(ShownWeek& week, QWidget* parent)
    : QScrollArea(parent)
    , m_week(week)
    , m_constellation(new QLabel)
    , m_details(new QLabel)
    , m_placement(new QLabel)
{
    setObjectName("timePanel");
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    content->setObjectName("timePanelContent");
    m_down = new QVBoxLayout(content);
    m_down->setContentsMargins(14, 14, 14, 14);
    m_down->setSpacing(6);
    auto* heading = new QLabel(tr("Time in meetings"), content);
    heading->setProperty("part", "subheading");
    m_down->addWidget(heading);
    m_constellation->setProperty("part", "secondary");
    m_constellation->setWordWrap(true);
    m_down->addWidget(m_constellation);
    m_people = new QVBoxLayout;
    m_people->setSpacing(4);
    m_down->addLayout(m_people);
    m_details->setWordWrap(true);
    m_details->setProperty("part", "softBox");
    m_details->setObjectName("personDetails");
    m_down->addWidget(m_details);
    addFindings();
    addQuality();
    m_down->addStretch(1);
    setWidget(content);
    connect(&week, &ShownWeek::changed, this, &TimePanel::refresh);
    refresh();
}

QLabel* TimePanel::addHeading(QVBoxLayout& down, const QString& words)
{
    auto* heading = new QLabel(words.toUpper());
    heading->setProperty("part", "section");
    heading->setContentsMargins(0, 10, 0, 0);
    down.addWidget(heading);
    return heading;
}

/// How well the meetings do their work, and how good their times are; of no meetings there is nothing to say.
void TimePanel::addQuality()
{
    m_quality = new QWidget;
    auto* down = new QVBoxLayout(m_quality);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(6);
    addHeading(*down, tr("Is there a meeting for every C and I?"));
    down->addWidget(new ConsultationPart(m_week));
    addHeading(*down, tr("Placement"));
    m_placement->setWordWrap(true);
    m_placement->setObjectName("placement");
    down->addWidget(m_placement);
    m_down->addWidget(m_quality);
}

/// What the checks say, then what does not work at the times as they are.
void TimePanel::addFindings()
{
    m_findingsHeading = addHeading(*m_down, {});
    m_findings = new MeetingFindings(m_week);
    m_down->addWidget(m_findings);
    m_troublesHeading = addHeading(*m_down, {});
    m_troubles = new QVBoxLayout;
    m_down->addLayout(m_troubles);
    connect(m_findings, &MeetingFindings::changed, this, &TimePanel::showHeadline);
    connect(m_findings, &MeetingFindings::meetingWanted, this, &TimePanel::meetingWanted);
}

void TimePanel::setFindings(ChartFindings* findings)
{
    m_findings->setFindings(findings);
}

void TimePanel::showHeadline()
{
    const QString headline = m_findings->headline();
    m_findingsHeading->setText(headline.toUpper());
    m_findingsHeading->setVisible(!headline.isEmpty());
}

void TimePanel::sayPlacement(const QString& sentence)
{
    m_placement->setText(sentence);
}

QString TimePanel::details() const
{
    return m_details->isHidden() ? QString() : m_details->text();
}

void TimePanel::refresh()
{
    const auto* constellation = m_week.plan().find<Constellation>(m_week.constellation());
    const QString name = constellation == nullptr ? QString() : text(constellation->name);
    m_constellation->setText(tr("average week · %1").arg(name));
    m_times = timesInMeetings(m_week.plan(), m_week.constellation());
    m_quality->setVisible(!m_week.isEmpty());
    m_placement->setText(tr("Find best times tells whether a better week exists."));
    showPeople();
    showHeadline();
    showTroubles();
}

void TimePanel::showPeople()
{
    emptyLayout(*m_people);
    if (m_times.empty()) {
        auto* nobody = new QLabel(tr("Nobody meets yet."), widget());
        nobody->setProperty("part", "secondary");
        m_people->addWidget(nobody);
    }
    for (const TimeInMeetings& time : m_times) {
        auto* row = new PersonTimeRow(time, widget());
        row->setChecked(m_chosen && isSame(*m_chosen, time.who));
        m_people->addWidget(row);
        connect(row, &QAbstractButton::clicked, this, [this, row](bool checked) {
            m_chosen = checked ? std::optional(row->time().who) : std::nullopt;
            for (auto* other : findChildren<PersonTimeRow*>())
                other->setChecked(other == row && checked);
            showDetails();
        });
    }
    showDetails();
}

void TimePanel::showDetails()
{
    const auto chosen = std::find_if(m_times.begin(), m_times.end(), [this](const TimeInMeetings& each) {
        return m_chosen && isSame(*m_chosen, each.who);
    });
    m_details->setVisible(chosen != m_times.end());
    if (chosen != m_times.end())
        m_details->setText(detailsOf(*chosen));
}

QString TimePanel::detailsOf(const TimeInMeetings& time) const
{
    QStringList lines{time.name};
    for (const auto& [meeting, hours] : time.byMeeting)
        lines << tr("%1 h  %2").arg(hoursText(hours), meeting);
    const Date from = m_week.sprintMonday();
    const FreeTime free = freeTimeOf(m_week.plan(), m_week.constellation(), m_week.zones(), time.who, from,
                                     from + std::chrono::days(7 * m_week.sprint().weeks));
    lines << QString() << tr("Longest free time: %1").arg(lengthInWords(free.longest));
    lines << tr("Free times under an hour: %1 a week").arg(trimmedNumber(free.fragments, 1));
    return lines.join(u'\n');
}

void TimePanel::showTroubles()
{
    emptyLayout(*m_troubles);
    std::vector<Trouble> required;
    for (const Trouble& each : m_week.troubles()) {
        if (each.isRequired)
            required.push_back(each);
    }
    QStringList said = troublesInWords(m_week.plan(), m_week.constellation(), required);
    m_troublesHeading->setVisible(!said.isEmpty());
    m_troublesHeading->setText(tr("%1 at times that do not work").arg(said.size()).toUpper());
    const qsizetype more = said.size() - mostTroubles;
    if (more > 1) {
        said.resize(mostTroubles);
        said << tr("and %1 more").arg(more);
    }
    for (const QString& each : said)
        m_troubles->addWidget(cardOf(each, widget()));
}

} // namespace remit
