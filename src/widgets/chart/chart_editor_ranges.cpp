#include "core/edits_of_ranges.h"

#include "model/chart/chart_model.h"
#include "model/document/plan_document.h"
#include "widgets/chart/chart_editor.h"
#include "widgets/matrix/chart_drag.h"
#include "widgets/matrix/chart_mouse.h"
#include "widgets/matrix/chart_table.h"
#include "widgets/matrix/chart_view.h"
#include "widgets/matrix/letter_painter.h"
#include "widgets/matrix/range_selection.h"
#include "widgets/parts/prompts.h"
#include "words/losses_words.h"
#include "words/text.h"

/// What is done to several rows or columns at once, by keys and by dragging.
namespace remit {

void ChartEditor::connectDrags()
{
    const ChartDrag& drag = m_view.mouse().drag();
    connect(&drag, &ChartDrag::rowsDropped, this, &ChartEditor::dropRows);
    connect(&drag, &ChartDrag::areaDropped, this, &ChartEditor::dropArea);
    connect(&drag, &ChartDrag::rolesDropped, this, &ChartEditor::dropRoles);
    connect(m_painter, &LetterPainter::painted, this, &ChartEditor::paintCells);
}

bool ChartEditor::hasSeveralRows() const
{
    return m_view.table().range().isRange() && m_view.table().range().rows().size() > 1;
}

QString ChartEditor::rowsInWords(const std::vector<ResponsibilityId>& rows) const
{
    if (rows.size() != 1)
        return tr("%1 rows").arg(rows.size());
    return tr("“%1”").arg(text(m_document.plan().find<Responsibility>(rows.front())->title));
}

QString ChartEditor::rolesInWords(const std::vector<RoleId>& roles) const
{
    if (roles.size() != 1)
        return tr("%1 roles").arg(roles.size());
    return m_view.model().headerData(m_view.model().columnOf(roles.front()), Qt::Horizontal).toString();
}

/// Rows have no place of their own while they are sorted by something else.
bool ChartEditor::inPlanOrder()
{
    if (!m_view.model().isSorted())
        return true;
    emit noticed(tr("The rows are sorted. Go back to the plan's own order to move them."));
    return false;
}

void ChartEditor::moveRow(int direction)
{
    if (!inPlanOrder())
        return;
    const QString label = direction < 0 ? tr("Move %1 up") : tr("Move %1 down");
    const auto area = m_view.currentArea();
    if (m_view.table().range().isRange() || m_view.currentResponsibility()) {
        const auto rows = m_view.table().range().rows();
        const Edit edit = moveResponsibilities(m_document.plan(), m_view.constellation(), rows, direction);
        perform(label.arg(rowsInWords(rows)), edit);
        const bool severalAreas = std::any_of(rows.begin(), rows.end(), [&](ResponsibilityId row) {
            return m_view.model().areaOf(row) != m_view.model().areaOf(rows.front());
        });
        if (edit.empty() && severalAreas)
            emit noticed(tr("Rows of several areas move together by dragging their numbers."));
    } else if (area) {
        perform(label.arg(tr("“%1”").arg(text(m_document.plan().find<Area>(*area)->name))),
                moveArea(m_document.plan(), *area, direction));
    }
}

void ChartEditor::moveRole(int direction)
{
    const auto roles = m_view.table().range().roles();
    if (roles.empty() || meetsPins(roles, direction))
        return;
    // By what is seen: columns put away and pins are not where the plan has them.
    const ChartModel& model = m_view.model();
    const RoleId next = model.roleAt(model.columnOf(direction < 0 ? roles.front() : roles.back()) + direction);
    if (!next)
        return;
    const Plan& plan = m_document.plan();
    perform((direction < 0 ? tr("Move %1 left") : tr("Move %1 right")).arg(rolesInWords(roles)),
            direction < 0 ? moveRoles(plan, m_view.constellation(), roles, next)
                          : moveRoles(plan, m_view.constellation(), {next}, roles.front()));
}

/// Whether the next column that way is beyond the edge of the pinned ones, where roles go by pinning alone.
bool ChartEditor::meetsPins(const std::vector<RoleId>& roles, int direction)
{
    const ChartModel& model = m_view.model();
    const int pinned = model.pinnedCount();
    const int outermost = model.columnOf(direction < 0 ? roles.front() : roles.back());
    if (pinned == 0 || outermost != (direction < 0 ? pinned + 1 : pinned))
        return false;
    emit noticed(direction < 0
                     ? tr("Pinned columns stand first. Pin %1 to move it among them.").arg(rolesInWords(roles))
                     : tr("%1 stands first as it is pinned. Unpin it to move it further.").arg(rolesInWords(roles)));
    return true;
}

void ChartEditor::moveToArea(std::optional<AreaId> area)
{
    const auto rows = m_view.table().range().rows();
    const ResponsibilityId current = m_view.currentResponsibility();
    const RoleId role = m_view.currentRole();
    const bool areThere = std::all_of(rows.begin(), rows.end(),
                                      [&](ResponsibilityId row) { return m_view.model().areaOf(row) == area; });
    if (areThere)
        return;
    const auto* named = area ? m_document.plan().find<Area>(*area) : nullptr;
    perform(tr("Move %1 to %2").arg(rowsInWords(rows), named != nullptr ? text(named->name) : tr("no area")),
            moveResponsibilities(m_document.plan(), m_view.constellation(), rows, {area, std::nullopt}));
    if (rows.size() == 1)
        m_view.showCell(current, role);
}

void ChartEditor::dropRows(const std::vector<ResponsibilityId>& rows, const RowPlace& place)
{
    if (inPlanOrder())
        perform(tr("Move %1").arg(rowsInWords(rows)),
                moveResponsibilities(m_document.plan(), m_view.constellation(), rows, place));
}

void ChartEditor::dropArea(AreaId area, std::optional<AreaId> before)
{
    if (inPlanOrder())
        perform(tr("Move “%1”").arg(text(m_document.plan().find<Area>(area)->name)),
                moveAreaBefore(m_document.plan(), area, before));
}

void ChartEditor::dropRoles(const std::vector<RoleId>& roles, std::optional<RoleId> before)
{
    perform(tr("Move %1").arg(rolesInWords(roles)),
            moveRoles(m_document.plan(), m_view.constellation(), roles, before));
}

void ChartEditor::paintCells(const QString& letter, bool takes, const QList<QModelIndex>& painted)
{
    Cells cells;
    for (const QModelIndex& index : painted)
        cells.emplace_back(m_view.constellation(), m_view.model().responsibilityAt(index.row()),
                           m_view.model().roleAt(index.column()));
    const QString where = cells.size() == 1 ? tr("1 cell") : tr("%1 cells").arg(cells.size());
    const std::string utf8 = letter.toStdString();
    perform((takes ? tr("Take %1 from %2") : tr("Paint %1 on %2")).arg(letter, where),
            takes ? takeLetter(m_document.plan(), cells, utf8) : giveLetter(m_document.plan(), cells, utf8));
}

void ChartEditor::removeRows()
{
    const auto rows = m_view.table().range().rows();
    const QString label = tr("Delete %1").arg(rowsInWords(rows));
    const QString losses = inWords(lossesWith(m_document.plan(), rows));
    if (losses.isEmpty() || m_prompts.confirm(label + u'?', losses, tr("Delete")))
        perform(label, removeResponsibilities(m_document.plan(), rows));
}

} // namespace remit
