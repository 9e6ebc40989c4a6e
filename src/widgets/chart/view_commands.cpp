#include "widgets/chart/view_commands.h"

#include "core/edits_of_view.h"
#include "core/role_names.h"
#include "model/chart/chart_model.h"
#include "model/document/plan_document.h"
#include "widgets/chart/filter_bar.h"
#include "widgets/chart/find_field.h"
#include "widgets/matrix/chart_grid.h"
#include "widgets/matrix/chart_table.h"
#include "widgets/matrix/chart_view.h"
#include "widgets/parts/preferences.h"
#include "words/text.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QPushButton>
#include <QWheelEvent>

namespace remit {

namespace {

QList<QKeySequence> keys(std::initializer_list<QKeySequence> all)
{
    return QList<QKeySequence>(all);
}

} // namespace

ViewCommands::ViewCommands(ChartView& chart, Preferences& preferences, Prompts& prompts)
    : QObject(&chart)
    , m_chart(chart)
    , m_table(chart.table())
    , m_preferences(preferences)
    , m_prompts(prompts)
    , m_filterBar(new FilterBar(chart.model(), prompts, &chart))
{
    m_chart.setTopBar(*m_filterBar);
    makeActions();
    makeSortActions();
    connectChart();
    const ChartLook look{std::clamp(m_preferences.viewChoice("zoom", 1.0).toDouble(), 0.5, 3.0),
                         m_preferences.viewChoice("compact", false).toBool()};
    if (!(look == m_table.look()))
        m_table.setLook(look);
    updateActions();
}

QAction* ViewCommands::make(const QString& label, const QList<QKeySequence>& shortcuts, void (ViewCommands::*run)())
{
    auto* action = new QAction(label, this);
    action->setShortcuts(shortcuts);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void ViewCommands::makeActions()
{
    Actions& a = m_actions;
    a.find = make(tr("&Find"), keys({QKeySequence::Find}), &ViewCommands::openFind);
    a.findNext = make(tr("Find next"), keys({Qt::Key_F3}), &ViewCommands::findNext);
    a.findPrevious = make(tr("Find previous"), keys({Qt::SHIFT | Qt::Key_F3}), &ViewCommands::findPrevious);
    a.filter = make(tr("&Filter…"), keys({Qt::CTRL | Qt::SHIFT | Qt::Key_F}), &ViewCommands::openFilter);
    a.hideRows = make(tr("&Hide row"), keys({Qt::CTRL | Qt::Key_H}), &ViewCommands::hideRows);
    a.hideRoles = make(tr("Hide c&olumn"), keys({Qt::CTRL | Qt::SHIFT | Qt::Key_H}), &ViewCommands::hideRoles);
    a.showHidden = make(tr("Show hidde&n…"), {}, &ViewCommands::showHidden);
    a.pin = make(tr("&Pin column"), {}, &ViewCommands::pin);
    a.zoomIn = make(tr("Zoom &in"), keys({Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}), &ViewCommands::zoomIn);
    a.zoomOut = make(tr("Zoom &out"), keys({Qt::CTRL | Qt::Key_Minus}), &ViewCommands::zoomOut);
    a.zoomReset = make(tr("&Usual size"), keys({Qt::CTRL | Qt::Key_0}), &ViewCommands::zoomReset);
    a.compact = make(tr("Co&mpact rows"), {}, &ViewCommands::switchCompact);
    a.compact->setCheckable(true);
    a.present = make(tr("P&resent"), keys({Qt::Key_F5, Qt::Key_F11}), &ViewCommands::present);
}

void ViewCommands::makeSortActions()
{
    Actions& a = m_actions;
    auto* group = new QActionGroup(this);
    a.sortByPlan = make(tr("In the plan's &own order"), {}, &ViewCommands::sortByPlan);
    a.sortByTitle = make(tr("Sort by &title"), {}, &ViewCommands::sortByTitle);
    a.sortByArea = make(tr("Sort by &area"), {}, &ViewCommands::sortByArea);
    a.sortByRole = make(tr("Sort by &letters of the role"), {}, &ViewCommands::sortByRole);
    a.sortByHours = make(tr("Sort by &hours"), {}, &ViewCommands::sortByHours);
    a.sortByHours->setStatusTip(tr("The most hours first, rows without hours last; shows the hours column"));
    for (QAction* action : {a.sortByPlan, a.sortByTitle, a.sortByArea, a.sortByRole, a.sortByHours}) {
        action->setCheckable(true);
        group->addAction(action);
    }
    a.sortReversed = make(tr("&Backwards"), {}, &ViewCommands::reverseSort);
    a.sortReversed->setCheckable(true);
}

void ViewCommands::connectChart()
{
    connect(&m_chart, &ChartView::currentChanged, this, &ViewCommands::updateActions);
    connect(&m_chart.model(), &ChartModel::arranged, this, &ViewCommands::updateActions);
    connect(&m_chart.model(), &ChartModel::columnsArranged, this, &ViewCommands::updateActions);
    connect(&m_table, &ChartTable::titleMenuAsked, this, &ViewCommands::openTitleMenu);
    connect(m_filterBar, &FilterBar::left, this, [this] { m_chart.setFocus(); });
    connect(m_filterBar, &FilterBar::hiddenWanted, this, &ViewCommands::showHidden);
    m_table.grid().viewport()->installEventFilter(this);
    m_table.titles().viewport()->installEventFilter(this);
}

FindField* ViewCommands::makeFindField(QWidget* parent)
{
    m_find = new FindField(m_chart, parent);
    connect(m_find, &QObject::destroyed, this, [this] { m_find = nullptr; });
    return m_find;
}

QPushButton* ViewCommands::makeFilterButton(QWidget* parent)
{
    auto* button = new QPushButton(tr("Filter"), parent);
    button->setObjectName("filterButton");
    button->setToolTip(tr("Show only some rows (Ctrl+Shift+F)"));
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QPushButton::clicked, this, &ViewCommands::openFilter);
    return button;
}

void ViewCommands::addToEditMenu(QMenu& menu)
{
    menu.addSeparator();
    menu.addActions({m_actions.find, m_actions.findNext, m_actions.findPrevious});
}

void ViewCommands::addToViewMenu(QMenu& menu)
{
    const Actions& a = m_actions;
    menu.addAction(a.filter);
    QMenu* sort = menu.addMenu(tr("&Sort rows"));
    sort->addActions({a.sortByPlan, a.sortByTitle, a.sortByArea, a.sortByRole, a.sortByHours});
    sort->addSeparator();
    sort->addAction(a.sortReversed);
    menu.addActions({a.hideRows, a.hideRoles, a.showHidden, a.pin});
    menu.addSeparator();
    menu.addActions({a.compact, a.zoomIn, a.zoomOut, a.zoomReset});
    menu.addSeparator();
    menu.addAction(a.present);
    menu.addSeparator();
}

void ViewCommands::addToRowMenu(QMenu& menu)
{
    menu.addSeparator();
    menu.addActions({m_actions.hideRows, m_actions.showHidden});
}

void ViewCommands::addToRoleMenu(QMenu& menu)
{
    menu.addSeparator();
    menu.addActions({m_actions.sortByRole, m_actions.sortByPlan, m_actions.sortReversed});
    menu.addSeparator();
    menu.addActions({m_actions.pin, m_actions.hideRoles, m_actions.showHidden});
}

void ViewCommands::openTitleMenu(const QPoint& globalPosition)
{
    QMenu menu;
    menu.addActions({m_actions.sortByPlan, m_actions.sortByTitle, m_actions.sortByArea, m_actions.sortByHours,
                     m_actions.sortReversed});
    menu.addSeparator();
    menu.addActions({m_actions.filter, m_actions.showHidden});
    menu.exec(globalPosition);
}

PlanDocument& ViewCommands::document() const
{
    return m_chart.model().document();
}

QString ViewCommands::nameOf(RoleId role) const
{
    return text(shortNameOf(document().plan(), role));
}

void ViewCommands::updateActions()
{
    Actions& a = m_actions;
    const bool writable = !document().isReadOnly();
    const RoleId role = m_chart.model().roleAt(m_table.currentIndex().column());
    const ChartSort& sort = m_chart.model().arrangement().sort;
    const bool anythingHidden
        = m_chart.model().rowCounts().putAway > 0 || !hiddenRoles(document().plan(), m_chart.constellation()).empty();
    a.hideRows->setEnabled(writable && m_chart.currentResponsibility());
    a.hideRoles->setEnabled(writable && role);
    a.pin->setEnabled(writable && role);
    a.showHidden->setEnabled(writable && anythingHidden);
    const auto* part = document().plan().find<ConstellationRole>({m_chart.constellation(), role});
    a.pin->setText(part != nullptr && part->pinned ? tr("Un&pin column") : tr("&Pin column"));
    a.sortByRole->setEnabled(bool(role));
    a.sortByRole->setText(role ? tr("Sort by &letters of %1").arg(nameOf(role)) : tr("Sort by &letters of the role"));
    a.sortByPlan->setChecked(sort.by == SortBy::plan);
    a.sortByTitle->setChecked(sort.by == SortBy::title);
    a.sortByArea->setChecked(sort.by == SortBy::area);
    a.sortByRole->setChecked(sort.by == SortBy::role && sort.role == role);
    a.sortByHours->setChecked(sort.by == SortBy::hours);
    a.sortReversed->setChecked(sort.reversed);
    a.sortReversed->setEnabled(!sort.isPlanOrder());
    const ChartLook& look = m_table.look();
    a.compact->setChecked(look.compact);
    a.zoomIn->setEnabled(look.zoom < 3);
    a.zoomOut->setEnabled(look.zoom > 0.5);
    a.zoomReset->setText(tr("&Usual size (now %1 %)").arg(qRound(look.zoom * 100)));
}

bool ViewCommands::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Wheel)
        return QObject::eventFilter(watched, event);
    const auto* wheel = static_cast<QWheelEvent*>(event);
    if (!wheel->modifiers().testFlag(Qt::ControlModifier) || wheel->angleDelta().y() == 0)
        return QObject::eventFilter(watched, event);
    if (wheel->angleDelta().y() > 0)
        zoomIn();
    else
        zoomOut();
    return true;
}

} // namespace remit
