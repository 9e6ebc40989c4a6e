#include "widgets/cadence/meetings_bar.h"

#include "core/organisation.h"
#include "model/cadence/shown_week.h"
#include "widgets/cadence/meeting_commands.h"
#include "widgets/parts/action_button.h"
#include "widgets/parts/flow_layout.h"
#include "words/names.h"
#include "words/seat_words.h"
#include "words/text.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabBar>

#include <algorithm>

namespace remit {

namespace {

constexpr int longestName = 30;

QString nameOfFilter(const Plan& plan, ConstellationId constellation, const WeekFilter& filter)
{
    if (const auto* seat = plan.find<Seat>({constellation, filter.seat}))
        return seat->person ? whoSits(plan, *seat) : seatName(plan, *seat);
    const auto* team = plan.find<Unit>(filter.team);
    if (team != nullptr)
        return text(team->name);
    return filter.teamsApart ? MeetingsBar::tr("Everybody, by team") : MeetingsBar::tr("Everybody");
}

QString asLabel(const QString& name)
{
    return shortened(name, longestName).replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

MeetingsBar::MeetingsBar(ShownWeek& week, const MeetingCommands& commands, QWidget* parent)
    : QWidget(parent)
    , m_week(week)
    , m_weeks(new QTabBar(this))
    , m_views(new QTabBar(this))
    , m_filter(new QPushButton(this))
{
    setObjectName("meetingsBar");
    makeTabs();
    m_filter->setObjectName("meetingFilter");
    m_filter->setAccessibleName(tr("Whose meetings are shown"));
    m_filter->setMenu(new QMenu(m_filter));
    connect(m_filter->menu(), &QMenu::aboutToShow, this, &MeetingsBar::fillFilter);
    auto* file = new QPushButton(tr("Calendar file…"), this);
    file->setObjectName("calendarFile");
    file->setToolTip(tr("Takes the meetings into the calendar of another program"));
    connect(file, &QPushButton::clicked, this, &MeetingsBar::calendarFileWanted);
    auto* flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(8);
    for (QWidget* each :
         {static_cast<QWidget*>(m_weeks), static_cast<QWidget*>(m_views), static_cast<QWidget*>(m_filter),
          static_cast<QWidget*>(addButton(commands)),
          static_cast<QWidget*>(buttonFor(*commands.actions().findTimes, this)),
          static_cast<QWidget*>(buttonFor(*commands.actions().settings, this)), static_cast<QWidget*>(file)})
        flow->addWidget(each);
    connect(&week, &ShownWeek::changed, this, &MeetingsBar::refresh);
    refresh();
}

QPushButton* MeetingsBar::addButton(const MeetingCommands& commands)
{
    auto* add = new QPushButton(tr("Add"), this);
    add->setObjectName("addMeetings");
    add->setMenu(new QMenu(add));
    add->menu()->addActions({commands.actions().propose, commands.actions().add});
    add->menu()->addSeparator();
    add->menu()->addAction(tr("Busy times and holidays from a calendar…"), this, &MeetingsBar::calendarWanted);
    return add;
}

void MeetingsBar::makeTabs()
{
    for (QTabBar* tabs : {m_weeks, m_views}) {
        tabs->setProperty("part", "segments");
        tabs->setDrawBase(false);
        tabs->setExpanding(false);
        tabs->setUsesScrollButtons(false);
        tabs->setFocusPolicy(Qt::TabFocus);
    }
    m_weeks->setObjectName("weekTabs");
    m_weeks->setAccessibleName(tr("Week of the sprint"));
    m_views->setObjectName("meetingViews");
    m_views->setAccessibleName(tr("How the meetings are shown"));
    for (const QString& name : {tr("Calendar"), tr("List"), tr("Year")})
        m_views->addTab(name);
    connect(m_weeks, &QTabBar::currentChanged, &m_week, &ShownWeek::showWeek);
    connect(m_views, &QTabBar::currentChanged, this, &MeetingsBar::viewWanted);
}

MeetingsBar::View MeetingsBar::view() const
{
    return View(std::max(0, m_views->currentIndex()));
}

void MeetingsBar::show(View view)
{
    m_views->setCurrentIndex(view);
}

void MeetingsBar::refresh()
{
    {
        const QSignalBlocker quiet(m_weeks);
        while (m_weeks->count() > m_week.sprint().weeks)
            m_weeks->removeTab(m_weeks->count() - 1);
        while (m_weeks->count() < m_week.sprint().weeks)
            m_weeks->addTab(tr("Week %1").arg(m_weeks->count() + 1));
        m_weeks->setCurrentIndex(m_week.week());
    }
    m_filter->setText(asLabel(nameOfFilter(m_week.plan(), m_week.constellation(), m_week.filter())));
    updateGeometry();
}

void MeetingsBar::fillFilter()
{
    QMenu& menu = *m_filter->menu();
    menu.clear();
    const auto add = [&](const WeekFilter& filter) {
        QAction* action = menu.addAction(asLabel(nameOfFilter(m_week.plan(), m_week.constellation(), filter)), this,
                                         [this, filter] { m_week.setFilter(filter); });
        action->setCheckable(true);
        action->setChecked(filter == m_week.filter());
    };
    const auto teams = unitsInOrder(m_week.plan(), m_week.constellation(), UnitKind::team);
    add({});
    if (teams.size() > 1)
        add({{}, {}, true});
    menu.addSeparator();
    for (const UnitId team : teams)
        add({team, {}});
    menu.addSeparator();
    for (const SeatId seat : seatsInOrder(m_week.plan(), m_week.constellation()))
        add({{}, seat});
}

} // namespace remit
