#include "widgets/cadence/meeting_commands.h"

#include "advisor/cadence/meeting_catalogue.h"
#include "advisor/cadence/meeting_proposals.h"
#include "core/rows_of.h"
#include "model/cadence/shown_week.h"
#include "model/chart/chart_loads.h"
#include "model/document/plan_document.h"
#include "widgets/cadence/best_times_dialog.h"
#include "widgets/cadence/cadence_settings_dialog.h"
#include "widgets/cadence/meeting_dialog.h"
#include "widgets/cadence/propose_dialog.h"
#include "widgets/parts/services.h"
#include "words/cadence/meeting_words.h"
#include "words/cadence/placement_words.h"
#include "words/text.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace remit {

MeetingCommands::MeetingCommands(ShownWeek& week, const ChartLoads& loads, const Services& services, FindTimes find,
                                 QWidget& stage, std::function<std::vector<MeetingId>()> chosen)
    : QObject(&stage)
    , m_week(week)
    , m_loads(loads)
    , m_services(services)
    , m_find(std::move(find))
    , m_stage(stage)
    , m_chosen(std::move(chosen))
{
    makeActions();
    connect(&week, &ShownWeek::changed, this, &MeetingCommands::enable);
}

QAction* MeetingCommands::make(const QString& text, const QString& tip, const QList<QKeySequence>& keys,
                               void (MeetingCommands::*run)())
{
    auto* action = new QAction(text, &m_stage);
    action->setStatusTip(tip);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void MeetingCommands::makeActions()
{
    m_actions.propose
        = make(tr("&Propose meetings…"), tr("What this constellation needs by its roles, teams and facts"), {},
               &MeetingCommands::propose);
    m_actions.add = make(tr("&Add a meeting…"), tr("One of your own"), {Qt::Key_Insert}, &MeetingCommands::add);
    // Also where there is no meeting yet to have the keyboard.
    m_actions.add->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_stage.addAction(m_actions.add);
    m_actions.edit = make(tr("&Edit meeting…"), tr("Who comes, how often, how long"), {Qt::Key_Return, Qt::Key_Enter},
                          &MeetingCommands::editChosen);
    m_actions.duplicate
        = make(tr("&Duplicate meeting"), {}, {QKeySequence(Qt::CTRL | Qt::Key_D)}, &MeetingCommands::duplicate);
    m_actions.pin = make(tr("P&in where it is"), tr("It stays there when the best times are sought"), {Qt::Key_P},
                         &MeetingCommands::pin);
    m_actions.pin->setCheckable(true);
    m_actions.takeOut
        = make(tr("&Take out of the week"), tr("It has no time then"), {Qt::Key_Backspace}, &MeetingCommands::takeOut);
    m_actions.remove = make(tr("De&lete meeting"), {}, {QKeySequence::Delete}, &MeetingCommands::remove);
    m_actions.findTimes
        = make(tr("&Find best times"), tr("Puts all meetings that are not pinned where they cost least"), {},
               &MeetingCommands::findTimes);
    m_actions.settings
        = make(tr("&Rules…"),
               tr("How long a sprint is, when it begins, whose clock leads, which days are free, what a good time is"),
               {}, &MeetingCommands::askSettings);
}

void MeetingCommands::answerIn(QWidget& view)
{
    view.addActions(
        {m_actions.add, m_actions.edit, m_actions.duplicate, m_actions.pin, m_actions.takeOut, m_actions.remove});
}

void MeetingCommands::fillMenu(QMenu& menu) const
{
    menu.addActions({m_actions.propose, m_actions.add});
    menu.addSeparator();
    menu.addActions({m_actions.edit, m_actions.duplicate, m_actions.pin, m_actions.takeOut, m_actions.remove});
    menu.addSeparator();
    menu.addActions({m_actions.findTimes, m_actions.settings});
}

void MeetingCommands::enable()
{
    const bool writable = !m_week.document().isReadOnly() && m_week.constellation();
    const std::vector<MeetingId> chosen = m_chosen();
    for (QAction* action : {m_actions.propose, m_actions.add, m_actions.settings})
        action->setEnabled(writable);
    m_actions.findTimes->setEnabled(writable && !m_week.isEmpty());
    for (QAction* action : {m_actions.edit, m_actions.duplicate})
        action->setEnabled(writable && chosen.size() == 1);
    for (QAction* action : {m_actions.remove, m_actions.pin, m_actions.takeOut})
        action->setEnabled(writable && !chosen.empty());
    const bool isPinned = chosen.size() == 1
        && std::any_of(m_week.blocks().begin(), m_week.blocks().end(),
                       [&](const WeekBlock& block) { return block.meeting == chosen.front() && block.isPinned; });
    m_actions.pin->setChecked(isPinned);
}

Meeting::Key MeetingCommands::keyOf(MeetingId meeting) const
{
    return {m_week.constellation(), meeting};
}

bool MeetingCommands::isAnyTimed() const
{
    for (const MeetingSlot& slot : eachOf<MeetingSlot>(m_week.plan(), m_week.constellation())) {
        if (!slot.startsAt.empty())
            return true;
    }
    return false;
}

void MeetingCommands::propose()
{
    const auto catalogue = readMeetingCatalogue(m_services.resources);
    if (!catalogue) {
        emit noticed(text(catalogue.error().message));
        return;
    }
    const std::vector<MeetingProposal> proposals
        = meetingProposals(m_week.plan(), m_week.constellation(), m_loads.facts(), *catalogue);
    if (proposals.empty()) {
        emit noticed(m_week.isEmpty()
                         ? tr("Nothing to propose yet: meetings need roles such as a product manager, and teams.")
                         : tr("All meetings that this constellation needs by its roles and teams are there."));
        return;
    }
    const auto sources = readSources(m_services.resources);
    auto* dialog = new ProposeDialog(m_week.plan(), proposals, sources ? *sources : std::vector<Source>(),
                                     m_week.sprint().weeks, &m_stage);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const std::vector<MeetingProposal> wanted = dialog->ticked();
        const bool wasTimed = isAnyTimed();
        const QString label = tr("Add %1 that were proposed").arg(meetingsCounted(wanted.size()));
        if (m_week.document().perform(label, addMeetings(m_week.plan(), wanted)) && !wasTimed)
            findTimes();
    });
    dialog->open();
}

void MeetingCommands::add()
{
    steps::WholeMeeting whole;
    whole.meeting.constellation = m_week.constellation();
    whole.meeting.meeting = newId<MeetingId>();
    auto* dialog = new MeetingDialog(m_week.plan(), whole, MeetingDialog::Purpose::add, &m_stage);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const steps::WholeMeeting added = dialog->meeting();
        if (m_week.document().perform(steps::addMeeting(m_week.plan(), added)))
            emit selectWanted(added.meeting.meeting);
    });
    dialog->open();
}

void MeetingCommands::editChosen()
{
    const std::vector<MeetingId> chosen = m_chosen();
    if (chosen.size() == 1)
        editMeeting(chosen.front());
}

void MeetingCommands::editMeeting(MeetingId meeting)
{
    if (m_week.document().isReadOnly() || m_week.plan().find<Meeting>(keyOf(meeting)) == nullptr)
        return;
    auto* dialog = new MeetingDialog(m_week.plan(), steps::wholeMeeting(m_week.plan(), keyOf(meeting)),
                                     MeetingDialog::Purpose::change, &m_stage);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_week.document().perform(steps::changeMeeting(m_week.plan(), dialog->meeting())); });
    dialog->open();
}

void MeetingCommands::duplicate()
{
    const MeetingId copy = newId<MeetingId>();
    if (!m_week.document().perform(steps::duplicateMeeting(m_week.plan(), keyOf(m_chosen().front()), copy)))
        return;
    const auto* added = m_week.plan().find<Meeting>(keyOf(copy));
    emit noticed(tr("“%1” is a meeting without a time.").arg(text(added->name)));
    emit selectWanted(copy);
}

void MeetingCommands::remove()
{
    const std::vector<MeetingId> chosen = m_chosen();
    const auto* single = chosen.size() == 1 ? m_week.plan().find<Meeting>(keyOf(chosen.front())) : nullptr;
    const QString told = single != nullptr
        ? tr("“%1” is deleted. Undo brings it back.").arg(text(single->name))
        : tr("%1 are deleted. Undo brings them back.").arg(meetingsCounted(chosen.size()));
    if (m_week.document().perform(steps::removeMeetings(m_week.plan(), m_week.constellation(), chosen)))
        emit noticed(told);
}

/// What is done to several is one step, with the label of the first.
void MeetingCommands::performOnChosen(const std::function<Step(const Meeting::Key&)>& make)
{
    Step all;
    for (const MeetingId meeting : m_chosen()) {
        const Step step = make(keyOf(meeting));
        all.label = all.label.isEmpty() ? step.label : all.label;
        all.edit.append(step.edit);
    }
    m_week.document().perform(all);
}

void MeetingCommands::pin()
{
    const bool pinned = m_actions.pin->isChecked();
    performOnChosen([&](const Meeting::Key& key) { return steps::setPinned(m_week.plan(), key, pinned); });
}

void MeetingCommands::takeOut()
{
    performOnChosen([this](const Meeting::Key& key) { return steps::takeOut(m_week.plan(), key); });
}

void MeetingCommands::findTimes()
{
    findTimes(m_find);
}

void MeetingCommands::findTimes(const FindTimes& find)
{
    PlacementRequest request;
    request.constellation = m_week.constellation();
    auto* dialog = new BestTimesDialog(m_week.plan(), m_week.zones(), m_week.sprintMonday(), request, find, &m_stage);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BestTimesDialog::taken, this, &MeetingCommands::takeFound);
    connect(dialog, &BestTimesDialog::stepWanted, this, [this](const Step& step) {
        if (m_week.document().perform(step))
            findTimes();
    });
    connect(dialog, &BestTimesDialog::othersWanted, this, [this] { findTimes(timesForMost); });
    dialog->begin();
}

void MeetingCommands::takeFound(const Placement& placement)
{
    const QString moved = movedInWords(m_week.plan(), m_week.constellation(), placement);
    m_week.document().perform(tr("Best times for the meetings"),
                              takeTimes(m_week.plan(), m_week.constellation(), placement));
    emit found(QString(moved + u' ' + placementInWords(placement)).trimmed());
}

void MeetingCommands::askSettings()
{
    auto* dialog = new CadenceSettingsDialog(m_week.document(), m_week.constellation(), &m_stage);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace remit
