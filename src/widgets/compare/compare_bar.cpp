#include "widgets/compare/compare_bar.h"

#include "model/comparison/compared_constellations.h"
#include "model/comparison/comparison_table.h"
#include "widgets/compare/compare_commands.h"
#include "widgets/matrix/filter_menu.h"
#include "words/comparison/comparison_words.h"
#include "words/names.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabBar>

namespace remit {

namespace {

/// So many characters of a condition stand in the button.
constexpr int longestCondition = 24;

QTabBar* makeSegments(const QString& name, const QString& spoken, const QStringList& texts, QWidget* parent)
{
    auto* segments = new QTabBar(parent);
    segments->setObjectName(name);
    segments->setAccessibleName(spoken);
    segments->setProperty("part", "segments");
    segments->setDrawBase(false);
    segments->setExpanding(false);
    segments->setUsesScrollButtons(false);
    segments->setFocusPolicy(Qt::TabFocus);
    for (const QString& each : texts)
        segments->addTab(each);
    return segments;
}

} // namespace

CompareBar::CompareBar(ComparisonTable& table, CompareCommands& commands, QWidget* parent)
    : QWidget(parent)
    , m_table(table)
    , m_rows(makeSegments(QStringLiteral("comparedRows"), tr("Responsibilities shown"), {QString(), QString()}, this))
    , m_by(makeSegments(QStringLiteral("comparedBy"), tr("Columns shown"),
                        {tr("By role"), tr("By seat"), tr("By person")}, this))
    , m_filter(new QPushButton(this))
    , m_legend(new QLabel(this))
{
    setObjectName("compareBar");
    setAttribute(Qt::WA_StyledBackground);
    m_legend->setProperty("part", "small");
    m_legend->setTextFormat(Qt::PlainText);
    m_legend->setMinimumWidth(1);
    m_legend->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(12, 6, 12, 6);
    across->setSpacing(12);
    across->addWidget(m_rows);
    across->addWidget(m_by);
    across->addWidget(m_filter);
    across->addWidget(m_legend, 1);
    makeFilter();
    connect(m_rows, &QTabBar::currentChanged, &commands.changesOnly(),
            [&commands](int segment) { commands.changesOnly().setChecked(segment == 0); });
    connect(&commands.changesOnly(), &QAction::toggled, this, &CompareBar::refresh);
    connect(m_by, &QTabBar::currentChanged, this,
            [&commands](int segment) { commands.by()[std::size_t(segment)]->trigger(); });
    for (const QAction* action : commands.by())
        connect(action, &QAction::triggered, this, &CompareBar::refresh);
    connect(&table, &ComparisonTable::modelReset, this, &CompareBar::refresh);
    connect(&table, &ComparisonTable::dataChanged, this, &CompareBar::refresh);
    refresh();
}

void CompareBar::makeFilter()
{
    m_filter->setObjectName("comparedFilter");
    m_filter->setFocusPolicy(Qt::TabFocus);
    auto* menu = new FilterMenu(m_filter);
    m_filter->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        const ComparedConstellations& compared = m_table.compared();
        menu->fillForSeveral(compared.plan(), compared.choice().constellations, m_table.filter());
    });
    connect(menu, &FilterMenu::filterChosen, this, [this](const ChartFilter& filter) {
        // What is sought stays in its field.
        ChartFilter chosen = filter;
        chosen.text = m_table.filter().text;
        m_table.setFilter(chosen);
    });
}

/// One condition is told, several are counted and told in the tool tip.
void CompareBar::showFilter()
{
    const auto& conditions = m_table.filter().conditions;
    QStringList told;
    for (const FilterCondition& each : conditions)
        told << inWords(m_table.compared().plan(), each);
    m_filter->setText(told.isEmpty()         ? tr("Filter")
                          : told.size() == 1 ? tr("Filter: %1").arg(shortened(told.first(), longestCondition))
                                             : tr("Filter · %1").arg(told.size()));
    const QString all = told.isEmpty() ? tr("Only rows that fit in at least one of the constellations")
                                       : tr("Only rows with: %1").arg(told.join(QStringLiteral(", ")));
    m_filter->setToolTip(asToolTip(all));
    m_filter->setAccessibleName(told.isEmpty() ? tr("Filter") : all);
}

void CompareBar::refresh()
{
    const ComparedConstellations& compared = m_table.compared();
    const QSignalBlocker rows(m_rows);
    const QSignalBlocker by(m_by);
    m_rows->setTabText(0, tr("Changed · %1").arg(compared.comparison().differingRows()));
    m_rows->setTabText(1, tr("All · %1").arg(compared.comparison().rows().size()));
    m_rows->setCurrentIndex(m_table.isChangesOnly() ? 0 : 1);
    m_by->setCurrentIndex(int(compared.choice().by));
    showFilter();
    m_legendText
        = tr("Framed: differs from %1. ← what it was.").arg(constellationName(compared.plan(), compared.baseline()));
    m_legend->setToolTip(m_legendText);
    showLegend();
}

/// As much of it as there is room for.
void CompareBar::showLegend()
{
    m_legend->setText(m_legend->fontMetrics().elidedText(m_legendText, Qt::ElideRight, m_legend->width()));
}

void CompareBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    showLegend();
}

} // namespace remit
