#include "widgets/cadence/meetings_page.h"

#include "model/cadence/shown_week.h"
#include "model/document/change_place.h"
#include "model/document/plan_document.h"
#include "model/document/shown_constellation.h"
#include "widgets/cadence/empty_meetings.h"
#include "widgets/cadence/meeting_moves.h"
#include "widgets/cadence/meetings_bar.h"
#include "widgets/cadence/meetings_list.h"
#include "widgets/cadence/time_panel.h"
#include "widgets/cadence/year_view.h"
#include "widgets/parts/services.h"
#include "widgets/week/kind_legend.h"
#include "widgets/week/unplaced_list.h"
#include "widgets/week/week_view.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace remit {

namespace {

const QString viewKey = QStringLiteral("view");
const QString weekKey = QStringLiteral("week");
const QString meetingKey = QStringLiteral("meeting");

} // namespace

MeetingsPage::MeetingsPage(PlanDocument& document, ShownConstellation& shown, const ChartLoads& loads,
                           const Services& services, QWidget& panelPlace, QWidget* parent, FindTimes find)
    : Page(parent)
    , m_document(document)
    , m_shown(shown)
    , m_week(new ShownWeek(document, shown, services.today, this))
    , m_stack(new QStackedWidget(this))
    , m_commands(new MeetingCommands(*m_week, loads, services, std::move(find), *this, [this] { return chosen(); }))
    , m_moves(new MeetingMoves(*m_week, this))
    , m_bar(new MeetingsBar(*m_week, *m_commands, this))
    , m_view(new WeekView(*m_week, m_stack))
    , m_list(new MeetingsList(*m_week, m_stack))
    , m_year(new YearView(*m_week, m_stack))
    , m_unplaced(new UnplacedList(*m_week, this))
    , m_empty(new EmptyMeetings(*m_commands, this))
    , m_panel(new TimePanel(*m_week, &panelPlace))
    , m_status(new QLabel(this))
{
    m_view->setReadOnly(document.isReadOnly());
    m_status->setProperty("part", "status");
    m_panel->setMinimumWidth(220);
    makeLayout();
    connectParts();
    connectView();
    m_commands->enable();
    refresh();
}

MeetingsPage::~MeetingsPage()
{
    // What looks at the week goes before it.
    delete m_panel;
    delete m_stack;
}

void MeetingsPage::makeLayout()
{
    for (QWidget* each : {static_cast<QWidget*>(m_view), static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_year)})
        m_stack->addWidget(each);
    m_stack->setObjectName("meetingsStack");
    m_unplacedRow = new QWidget(this);
    m_unplacedCount = new QLabel(m_unplacedRow);
    m_unplacedCount->setProperty("part", "secondary");
    auto* across = new QHBoxLayout(m_unplacedRow);
    across->setContentsMargins(0, 0, 0, 0);
    across->addWidget(m_unplacedCount);
    across->addWidget(m_unplaced, 1);
    m_content = new QWidget(this);
    m_legend = new KindLegend(m_content);
    auto* down = new QVBoxLayout(m_content);
    down->setContentsMargins(14, 12, 14, 6);
    down->setSpacing(8);
    down->addWidget(m_bar);
    down->addWidget(m_unplacedRow);
    down->addWidget(m_stack, 1);
    down->addWidget(m_legend);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_empty, 1);
    all->addWidget(m_content, 1);
}

void MeetingsPage::connectParts()
{
    // It stands beside the page and may go before it.
    connect(m_panel, &QObject::destroyed, this, [this] { m_panel = nullptr; });
    connect(m_week, &ShownWeek::changed, this, &MeetingsPage::refresh);
    const auto notice = [this](const QString& text) { emit noticed({text}); };
    connect(m_commands, &MeetingCommands::noticed, this, notice);
    connect(m_moves, &MeetingMoves::noticed, this, notice);
    connect(m_commands, &MeetingCommands::selectWanted, this, &MeetingsPage::select);
    connect(m_moves, &MeetingMoves::placed, this, &MeetingsPage::select);
    connect(m_commands, &MeetingCommands::found, this, [this](const QString& sentence) {
        if (m_panel != nullptr)
            m_panel->sayPlacement(sentence);
    });
    connect(m_panel, &TimePanel::meetingWanted, this, &MeetingsPage::select);
    connect(m_bar, &MeetingsBar::calendarFileWanted, this, &MeetingsPage::calendarFileWanted);
    connect(m_bar, &MeetingsBar::calendarWanted, this, &MeetingsPage::calendarWanted);
    connect(m_bar, &MeetingsBar::viewWanted, this, &MeetingsPage::turn);
    connect(m_unplaced, &UnplacedList::placeWanted, m_moves, &MeetingMoves::placeAnywhere);
    connect(m_year, &YearView::weekWanted, this, [this](Date monday) {
        m_week->showDay(monday);
        m_bar->show(MeetingsBar::calendar);
    });
    connect(m_list, &MeetingsList::selectionMoved, m_commands, &MeetingCommands::enable);
    connect(m_list, &MeetingsList::editWanted, m_commands, &MeetingCommands::editMeeting);
}

void MeetingsPage::connectView()
{
    m_commands->answerIn(*m_view);
    m_commands->answerIn(*m_list);
    const auto menu = [this](const QPoint& global) {
        QMenu shown;
        m_commands->fillMenu(shown);
        shown.exec(global);
    };
    connect(m_view, &WeekView::menuAsked, this, menu);
    connect(m_list, &MeetingsList::menuAsked, this, menu);
    connect(m_view, &WeekView::selectionChanged, m_commands, &MeetingCommands::enable);
    connect(m_view, &WeekView::editWanted, m_commands, &MeetingCommands::editMeeting);
    connect(m_view, &WeekView::moveWanted, m_moves, &MeetingMoves::move);
    connect(m_view, &WeekView::lengthWanted, m_moves, &MeetingMoves::setLength);
    connect(m_view, &WeekView::otherWeekWanted, m_moves, &MeetingMoves::moveToOtherWeek);
    connect(m_view, &WeekView::placeWanted, m_moves, &MeetingMoves::place);
}

void MeetingsPage::turn(int view)
{
    m_stack->setCurrentIndex(view);
    m_legend->setVisible(view == MeetingsBar::calendar);
    refresh();
    m_commands->enable();
}

void MeetingsPage::refresh()
{
    const bool isEmpty = m_week->isEmpty();
    const bool losesKeyboard = (isEmpty ? m_content : m_empty)->isAncestorOf(window()->focusWidget());
    m_empty->setVisible(isEmpty);
    m_content->setVisible(!isEmpty);
    m_status->setText(m_week->summary());
    m_unplacedRow->setVisible(!m_week->unplaced().empty() && m_bar->view() == MeetingsBar::calendar);
    m_unplacedCount->setText(tr("%1 without a time:").arg(m_week->unplaced().size()));
    if (losesKeyboard)
        takeKeyboard();
}

std::vector<MeetingId> MeetingsPage::chosen() const
{
    if (m_bar->view() == MeetingsBar::list)
        return m_list->selection();
    const WeekBlock* block = m_view->current();
    return block == nullptr || m_bar->view() != MeetingsBar::calendar ? std::vector<MeetingId>{}
                                                                      : std::vector{block->meeting};
}

void MeetingsPage::select(MeetingId meeting)
{
    m_view->select(meeting);
    m_list->select(meeting);
}

void MeetingsPage::setFindings(ChartFindings* findings)
{
    if (m_panel != nullptr)
        m_panel->setFindings(findings);
}

void MeetingsPage::fillMenu(MenuPart part, QMenu& menu)
{
    if (part == MenuPart::edit)
        m_commands->fillMenu(menu);
}

QWidget* MeetingsPage::status()
{
    return m_status;
}

QWidget* MeetingsPage::sidePanel()
{
    return m_panel;
}

int MeetingsPage::neededWidth()
{
    constexpr int mostNeeded = 560;
    return mostNeeded;
}

void MeetingsPage::takeKeyboard()
{
    if (m_week->isEmpty())
        m_empty->findChild<QPushButton*>()->setFocus();
    else
        m_stack->currentWidget()->setFocus();
}

void MeetingsPage::leave()
{
    m_list->flush();
}

QVariantMap MeetingsPage::place() const
{
    const std::vector<MeetingId> meetings = chosen();
    return {{viewKey, int(m_bar->view())},
            {weekKey, m_week->week()},
            {meetingKey, meetings.empty() ? qlonglong(0) : qlonglong(meetings.front().value)}};
}

void MeetingsPage::returnTo(const QVariantMap& place)
{
    m_week->showWeek(place.value(weekKey).toInt());
    m_bar->show(MeetingsBar::View(place.value(viewKey).toInt()));
    if (const MeetingId meeting{place.value(meetingKey).toLongLong()})
        select(meeting);
}

bool MeetingsPage::canShow(const ChangePlace& place)
{
    return place.isOfCadence();
}

void MeetingsPage::showPlace(const ChangePlace& place)
{
    if (place.constellation && place.constellation != m_shown.id())
        m_shown.show(place.constellation);
    if (m_bar->view() == MeetingsBar::year)
        m_bar->show(MeetingsBar::calendar);
    if (place.meeting) {
        m_list->select(place.meeting);
        for (int week = 0; week < m_week->sprint().weeks && m_week->indexOf(place.meeting, {}) < 0; ++week)
            m_week->showWeek(week);
    }
    flash(place);
}

void MeetingsPage::flash(const ChangePlace& place)
{
    if (place.meeting && place.constellation == m_shown.id())
        m_view->flash(place.meeting);
}

} // namespace remit
