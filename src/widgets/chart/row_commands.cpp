#include "widgets/chart/row_commands.h"

#include "core/edits/edits_of_rows.h"
#include "model/chart/chart_model.h"
#include "model/document/plan_document.h"
#include "model/steps/area_steps.h"
#include "model/steps/row_steps.h"
#include "widgets/matrix/chart_drag.h"
#include "widgets/matrix/chart_mouse.h"
#include "widgets/matrix/chart_table.h"
#include "widgets/matrix/chart_view.h"
#include "widgets/matrix/range_selection.h"
#include "widgets/parts/prompts.h"
#include "words/losses_words.h"
#include "words/names.h"
#include "words/text.h"

namespace remit {

RowCommands::RowCommands(PlanDocument& document, ChartView& view, Prompts& prompts, ChartActions& actions,
                         QObject* parent)
    : ChartCommands(document, view, prompts, parent)
{
    const auto leaving = [this] {
        const auto* found = plan().find<ChartRow>(row());
        return found != nullptr && found->leftOut ? tr("Take back in") : tr("Leave out…");
    };
    const auto removing = [this] { return isOnArea() ? tr("Delete area…") : tr("Delete row…"); };
    const auto onArea = [this] { return m_view.currentArea().has_value(); };
    auto& a = actions;
    a.addResponsibility
        = add(tr("Add responsibility"), {Qt::Key_Insert}, Needs::nothing, [this] { addResponsibility(); });
    a.addArea = add(tr("Add area…"), {Qt::CTRL | Qt::Key_Insert}, Needs::nothing, [this] { addArea(); });
    a.rename = add(tr("Rename"), {Qt::Key_F2}, Needs::rowOrArea, [this] { rename(); });
    a.moveUp = add(tr("Move up"), {Qt::ALT | Qt::Key_Up}, Needs::rowOrArea, [this] { move(-1); });
    a.moveDown = add(tr("Move down"), {Qt::ALT | Qt::Key_Down}, Needs::rowOrArea, [this] { move(1); });
    a.shareUnstated = addSharing(tr("Sharing not stated"), Sharing::unstated);
    a.shareTogether = addSharing(tr("Together: the work is split"), Sharing::together);
    a.shareEach = addSharing(tr("Everybody attends"), Sharing::each);
    a.shareEither = addSharing(tr("One of them"), Sharing::either);
    a.stepSharing = add(tr("Next sharing"), {Qt::Key_Plus}, Needs::row, [this] { stepSharing(); });
    a.leaveOut = add(
        tr("Leave out…"), {Qt::CTRL | Qt::Key_L}, Needs::row, [this] { leaveOut(); }, leaving);
    a.takeOff = add(tr("Take off this chart"), {}, Needs::row, [this] { takeOff(); });
    a.removeRow = add(
        tr("Delete row…"), {Qt::CTRL | Qt::Key_Delete}, Needs::rowOrArea, [this] { remove(); }, removing);
    explain(*a.leaveOut, tr("Stays in this chart, struck through, with the reason"));
    explain(*a.takeOff, tr("Out of this constellation, with its letters; the plan keeps the responsibility"));
    explain(*a.removeRow, tr("Out of every constellation of the plan"));
    a.collapse = addLooking(tr("Collapse or expand area"), {Qt::CTRL | Qt::Key_Period}, onArea, [this] { collapse(); });
    const ChartDrag& drag = m_view.mouse().drag();
    connect(&drag, &ChartDrag::rowsDropped, this, &RowCommands::dropRows);
    connect(&drag, &ChartDrag::areaDropped, this, &RowCommands::dropArea);
    update();
}

QAction* RowCommands::addSharing(const QString& label, Sharing sharing)
{
    const auto isShared = [this, sharing] {
        const auto* found = plan().find<ChartRow>(row());
        return found != nullptr && found->sharing == sharing;
    };
    return add(
        label, {}, Needs::row, [this, sharing] { setSharing(sharing); }, {}, isShared);
}

/// The selected rows, or the current one.
std::vector<ResponsibilityId> RowCommands::rows() const
{
    if (range().isRange() && !range().rows().empty())
        return range().rows();
    return m_view.currentResponsibility() ? std::vector{m_view.currentResponsibility()}
                                          : std::vector<ResponsibilityId>();
}

void RowCommands::addResponsibility()
{
    ChartTable& table = m_view.table();
    const QModelIndex current = table.currentIndex();
    const auto area = m_view.currentArea();
    DraftPlace place{area, std::nullopt};
    if (m_view.currentResponsibility()) {
        place.after = m_view.currentResponsibility();
    } else if (area && current.isValid() && model().kindAt(current.row()) == ChartRowKind::band) {
        model().setCollapsed(area, false);
        for (int at = current.row() + 1; model().responsibilityAt(at) && model().areaAt(at) == area; ++at)
            place.after = model().responsibilityAt(at);
    } else {
        table.editTitle(model().index(model().readyRow(), 0));
        return;
    }
    table.editDraft(model().startDraft(place));
}

void RowCommands::addArea()
{
    const auto id = newId<AreaId>();
    askAndKeep(tr("Add area"), tr("Name of the area"), {}, TextLines::one, [&](const QString& typed) {
        const auto name = checked(typed);
        return !name || m_document.perform(steps::addArea(plan(), id, *name, m_view.currentArea()));
    });
    if (plan().find<Area>(id) != nullptr)
        m_view.table().setCurrentIndex(model().indexOfBand(id));
}

void RowCommands::rename()
{
    m_view.table().editTitle(m_view.table().currentIndex());
}

/// Rows have no place of their own while they are sorted by something else.
bool RowCommands::inPlanOrder()
{
    if (!model().isSorted())
        return true;
    emit noticed(tr("The rows are sorted. Go back to the plan's own order to move them."));
    return false;
}

void RowCommands::move(int direction)
{
    if (!inPlanOrder())
        return;
    const auto moved = rows();
    if (moved.empty()) {
        if (const auto area = m_view.currentArea())
            m_document.perform(steps::moveArea(plan(), *area, direction));
        return;
    }
    const Step step = steps::moveResponsibilities(plan(), m_view.constellation(), moved, direction);
    const bool severalAreas = std::any_of(moved.begin(), moved.end(), [&](ResponsibilityId row) {
        return model().areaOf(row) != model().areaOf(moved.front());
    });
    if (step.edit.empty() && severalAreas)
        emit noticed(tr("Rows of several areas move together by dragging their numbers."));
    m_document.perform(step);
}

void RowCommands::moveToArea(std::optional<AreaId> area)
{
    const auto moved = rows();
    const ResponsibilityId current = m_view.currentResponsibility();
    const RoleId role = m_view.currentRole();
    const bool areThere
        = std::all_of(moved.begin(), moved.end(), [&](ResponsibilityId row) { return model().areaOf(row) == area; });
    if (areThere)
        return;
    m_document.perform(steps::moveToArea(plan(), m_view.constellation(), moved, area));
    if (moved.size() == 1)
        m_view.showCell(current, role);
}

void RowCommands::dropRows(const std::vector<ResponsibilityId>& dropped, const RowPlace& place)
{
    if (inPlanOrder())
        m_document.perform(steps::moveResponsibilities(plan(), m_view.constellation(), dropped, place));
}

void RowCommands::dropArea(AreaId area, std::optional<AreaId> before)
{
    if (inPlanOrder())
        m_document.perform(steps::moveAreaBefore(plan(), area, before));
}

void RowCommands::setSharing(Sharing sharing, std::optional<RoleId> chosen)
{
    m_document.perform(steps::setSharing(plan(), m_view.constellation(), rows(), sharing, chosen));
}

void RowCommands::stepSharing()
{
    if (const auto* found = plan().find<ChartRow>(row()))
        setSharing(nextSharing(found->sharing));
}

void RowCommands::leaveOut()
{
    const ChartRow::Key where = row();
    const auto [constellation, responsibility] = where;
    const auto* found = plan().find<ChartRow>(where);
    if (found == nullptr)
        return;
    if (found->leftOut) {
        m_document.perform(steps::takeBackIn(plan(), where));
        return;
    }
    const QString title = titleOf(responsibility);
    askAndKeep(
        tr("Leave out"), tr("Why is “%1” left out here?").arg(title), {}, TextLines::one, [&](const QString& reason) {
            return !isStillThere({std::get<ConstellationId>(where), std::get<ResponsibilityId>(where), {}}, reason)
                || m_document.perform(steps::leaveOut(plan(), where, reason));
        });
}

void RowCommands::collapse()
{
    const auto area = m_view.currentArea();
    if (!area)
        return;
    const bool collapsed = !model().isCollapsed(area);
    if (collapsed)
        m_view.table().setCurrentIndex(model().indexOfBand(*area));
    model().setCollapsed(area, collapsed);
}

void RowCommands::takeOff()
{
    if (m_document.perform(steps::takeOff(plan(), m_view.constellation(), rows())))
        emit noticed(tr("Still in the plan: Constellation > Add responsibilities of the plan brings rows back, without "
                        "their letters."));
}

void RowCommands::remove()
{
    if (const auto removed = rows(); !removed.empty())
        removeRows(removed);
    else if (const auto area = m_view.currentArea())
        removeArea(*area);
}

void RowCommands::removeRows(const std::vector<ResponsibilityId>& removed)
{
    const Step step = steps::removeResponsibilities(plan(), removed);
    const QString losses = inWords(lossesWith(plan(), removed));
    if (losses.isEmpty() || m_prompts.confirm(step.label + u'?', losses, tr("Delete")))
        m_document.perform(step);
}

void RowCommands::removeArea(AreaId area)
{
    const auto* found = plan().find<Area>(area);
    if (found == nullptr)
        return;
    const QString name = text(found->name);
    const int left = lossesWith(plan(), area).responsibilities;
    const QString losses = left == 1 ? tr("1 responsibility stays, without an area.")
                                     : tr("%1 responsibilities stay, without an area.").arg(left);
    if (left == 0 || m_prompts.confirm(tr("Delete the area “%1”?").arg(name), losses, tr("Delete area")))
        m_document.perform(steps::removeArea(plan(), area));
}

} // namespace remit
