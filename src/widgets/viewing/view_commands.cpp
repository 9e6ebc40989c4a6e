#include "widgets/viewing/view_commands.h"

#include "widgets/matrix/chart_table.h"
#include "widgets/matrix/chart_view.h"
#include "widgets/presentation/presenting.h"
#include "widgets/viewing/arranging_commands.h"
#include "widgets/viewing/filter_bar.h"
#include "widgets/viewing/find_field.h"
#include "widgets/viewing/size_commands.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace remit {

ViewCommands::ViewCommands(ChartView& chart, Preferences& preferences, Prompts& prompts)
    : QObject(&chart)
    , m_chart(chart)
    , m_table(*this, Qt::WindowShortcut)
    , m_arranging(new ArrangingCommands(chart, prompts, m_actions, this))
    , m_size(new SizeCommands(chart.table(), preferences, m_actions, this))
    , m_presenting(new Presenting(chart, this))
{
    const auto onField = [this](void (*run)(FindField&)) {
        return [this, run] {
            if (m_find != nullptr)
                run(*m_find);
        };
    };
    m_actions.find
        = m_table.add({tr("&Find"), {QKeySequence::Find}, {}, onField([](FindField& field) { field.open(); })});
    m_actions.findNext
        = m_table.add({tr("Find next"), {Qt::Key_F3}, {}, onField([](FindField& field) { field.next(); })});
    m_actions.findPrevious = m_table.add(
        {tr("Find previous"), {Qt::SHIFT | Qt::Key_F3}, {}, onField([](FindField& field) { field.previous(); })});
    m_actions.present = &m_presenting->action();
    connect(m_presenting, &Presenting::noticed, this, &ViewCommands::noticed);
    connect(m_size, &SizeCommands::noticed, this, &ViewCommands::noticed);
    connect(m_arranging, &ArrangingCommands::hoursWanted, this, &ViewCommands::hoursWanted);
    connect(&chart.table(), &ChartTable::titleMenuAsked, this, &ViewCommands::openTitleMenu);
}

FilterBar& ViewCommands::filterBar() const
{
    return m_arranging->filterBar();
}

PresentationWindow* ViewCommands::presentation() const
{
    return m_presenting->window();
}

void ViewCommands::setSources(const ChartLoads& loads, const ChartFindings& findings)
{
    m_presenting->setSources(loads, findings);
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
    connect(button, &QPushButton::clicked, m_actions.filter, &QAction::trigger);
    return button;
}

void ViewCommands::addToEditMenu(QMenu& menu)
{
    menu.addSeparator();
    menu.addActions({m_actions.find, m_actions.findNext, m_actions.findPrevious});
}

void ViewCommands::addToViewMenu(QMenu& menu)
{
    const ViewActions& a = m_actions;
    menu.addAction(a.filter);
    QMenu* sort = menu.addMenu(tr("&Sort rows"));
    sort->addActions({a.sortByPlan, a.sortByTitle, a.sortByArea, a.sortByRole, a.sortByHours});
    sort->addSeparator();
    sort->addAction(a.sortReversed);
    menu.addActions({a.hideRows, a.hideRoles, a.showHidden, a.pin});
    menu.addSeparator();
    menu.addActions({a.compact, a.zoomIn, a.zoomOut, a.zoomReset, a.fitToWidth});
    menu.addSeparator();
    menu.addAction(a.present);
    menu.addSeparator();
}

/// Among the other ways to have a row out of sight.
void ViewCommands::addToRowMenu(QMenu& menu)
{
    const QList<QAction*> all = menu.actions();
    const auto section = std::find_if(all.begin(), all.end(),
                                      [](QAction* each) { return each->objectName() == QLatin1String(onlyHere); });
    const bool hasRow = section != all.end() && section + 1 != all.end();
    menu.insertActions(hasRow ? *(section + 1) : nullptr, {m_actions.hideRows, m_actions.showHidden});
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

} // namespace remit
