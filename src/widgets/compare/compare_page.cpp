#include "widgets/compare/compare_page.h"

#include "model/comparison/comparison_table.h"
#include "model/comparison/figure_table.h"
#include "model/document/change_place.h"
#include "model/document/plan_document.h"
#include "widgets/compare/compare_bar.h"
#include "widgets/compare/compare_commands.h"
#include "widgets/compare/compare_grid.h"
#include "widgets/compare/compare_menus.h"
#include "widgets/compare/comparison_notes.h"
#include "widgets/compare/figure_view.h"
#include "widgets/compare/group_heads.h"
#include "widgets/compare/moves_panel.h"
#include "words/comparison/comparison_words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShowEvent>
#include <QSplitter>
#include <QVBoxLayout>

namespace remit {

ComparePage::ComparePage(PlanDocument& document, const ShownConstellation& shown, MeasuringKnowledge knowledge,
                         Today today, QWidget& panelPlace, QWidget* parent)
    : Page(parent)
    , m_compared(new ComparedConstellations(document, shown, std::move(knowledge), std::move(today), this))
    , m_table(new ComparisonTable(*m_compared, this))
    , m_figureTable(new FigureTable(*m_compared, this))
    , m_figures(new FigureView(*m_figureTable, this))
    , m_grid(new CompareGrid(*m_table, this))
    , m_commands(new CompareCommands(*m_compared, *m_grid, this))
    , m_menus(new CompareMenus(*m_compared, *m_grid, this))
    , m_whereabouts(*m_compared, *m_table, *m_grid, *m_commands)
    , m_moves(new MovesPanel(*m_compared, &panelPlace))
    , m_status(new QLabel(this))
    , m_empty(new EmptyComparison(document.isReadOnly(), this))
    , m_content(new QWidget(this))
    , m_note(new ComparisonNote(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
{
    auto* lower = new QWidget(m_splitter);
    auto* below = new QVBoxLayout(lower);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(0);
    below->addWidget(new CompareBar(*m_table, *m_commands, lower));
    below->addWidget(m_note, 1);
    below->addWidget(m_grid, 1);
    m_splitter->addWidget(m_figures);
    m_splitter->addWidget(lower);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(true);
    auto* inside = new QVBoxLayout(m_content);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_splitter);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    down->addWidget(m_empty, 1);
    down->addWidget(m_content, 1);
    m_moves->setMinimumWidth(220);
    // It stands beside the page and may go before it.
    connect(m_moves, &QObject::destroyed, this, [this] { m_moves = nullptr; });
    makeTools();
    connectParts();
    m_compared->setWatched(false);
    refresh();
}

ComparePage::~ComparePage()
{
    // What looks at the comparison goes before it.
    delete m_moves;
    delete m_content;
}

void ComparePage::connectParts()
{
    connect(m_commands, &CompareCommands::noticed, this, &ComparePage::noticed);
    connect(m_commands, &CompareCommands::chartWanted, this, &ComparePage::chartWanted);
    connect(m_menus, &CompareMenus::noticed, this, &ComparePage::noticed);
    connect(m_menus, &CompareMenus::chartWanted, this,
            [this](ConstellationId constellation) { emit chartWanted(constellation, {}, {}); });
    connect(m_menus, &CompareMenus::paperWanted, this, &ComparePage::paperWanted);
    connect(m_empty, &EmptyComparison::duplicateWanted, this, &ComparePage::duplicateWanted);
    connect(m_empty, &EmptyComparison::newConstellationWanted, this, &ComparePage::newConstellationWanted);
    connect(&m_note->showAll(), &QPushButton::clicked, this, [this] {
        showAllRows();
        m_commands->changesOnly().setChecked(false);
    });
    connect(m_moves, &MovesPanel::placeWanted, this, &ComparePage::showCell);
    connect(m_table, &ComparisonTable::modelReset, this, &ComparePage::refresh);
    connect(m_table, &ComparisonTable::dataChanged, this, &ComparePage::refresh);
    connect(m_figures, &FigureView::resized, this, &ComparePage::shareHeight);
    connect(m_grid, &CompareGrid::menuAsked, this, [this](const QModelIndex&, const QPoint& position) {
        QMenu menu;
        m_commands->fillCellMenu(menu);
        menu.exec(position);
    });
    connect(&m_grid->heads(), &GroupHeads::pressed, this, [this](int side, const QPoint& position) {
        QMenu menu;
        m_menus->fillHeadMenu(menu, std::size_t(side));
        menu.exec(position);
    });
}

void ComparePage::makeTools()
{
    m_tools = new QWidget(this);
    m_choose = addTool("chooseCompared", tr("Constellations"),
                       tr("Which constellations stand beside each other, and which one the others are compared with"));
    addMenu(*m_choose, &CompareMenus::fillChoiceMenu);
    auto* next = addTool("handingOver", tr("Next steps"),
                         tr("What is handed over, with a tick when it is done and the weeks it takes, and settling "
                            "where several people differ"));
    addMenu(*next, &CompareMenus::fillHandoverMenu);
    connect(next->menu(), &QMenu::aboutToShow, this, [this, menu = next->menu()] {
        menu->addSeparator();
        menu->addAction(tr("Settle the split…"), this, &ComparePage::settlingWanted);
    });
    auto* paper
        = addTool("comparedPaper", tr("On paper"),
                  tr("The comparison, the transition plan and the boundary of two roles as PDF, picture or text"));
    addMenu(*paper, &CompareMenus::fillPaperMenu);
    m_find = new QLineEdit(m_tools);
    m_find->setObjectName("findCompared");
    m_find->setPlaceholderText(tr("Find"));
    m_find->setToolTip(tr("Shows the responsibilities whose title holds this"));
    m_find->setAccessibleName(tr("Find responsibility"));
    m_find->setClearButtonEnabled(true);
    m_find->setMaximumWidth(260);
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString& text) {
        ChartFilter filter = m_table->filter();
        filter.text = text.trimmed().toStdString();
        m_table->setFilter(filter);
        m_grid->setSought(text.trimmed());
    });
    connect(m_find, &QLineEdit::returnPressed, this, &ComparePage::takeKeyboard);
    auto* across = new QHBoxLayout(m_tools);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(10);
    across->addWidget(m_choose);
    across->addWidget(next);
    across->addWidget(paper);
    across->addStretch();
    across->addWidget(m_find, 1);
}

QPushButton* ComparePage::addTool(const char* name, const QString& words, const QString& toolTip)
{
    auto* button = new QPushButton(words, m_tools);
    button->setObjectName(name);
    button->setToolTip(toolTip);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

/// Filled anew whenever it opens.
void ComparePage::addMenu(QPushButton& button, void (CompareMenus::*fill)(QMenu&))
{
    auto* menu = new QMenu(&button);
    button.setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, fill] {
        menu->clear();
        (m_menus->*fill)(*menu);
    });
}

void ComparePage::refresh()
{
    const bool isComparing = m_compared->isComparing();
    m_empty->setVisible(!isComparing);
    m_content->setVisible(isComparing);
    m_tools->setEnabled(isComparing);
    if (!isComparing) {
        m_status->setText(tr("One constellation alone"));
        return;
    }
    m_status->setText(tr("%1 constellations · %2")
                          .arg(m_compared->choice().constellations.size())
                          .arg(differingText(m_compared->comparison())));
    showNote();
}

void ComparePage::showAllRows()
{
    m_find->clear();
    m_table->setFilter({});
}

void ComparePage::showNote()
{
    const bool isEmpty = m_table->rowCount() == 0;
    m_note->setVisible(isEmpty);
    m_grid->setVisible(!isEmpty);
    if (!isEmpty)
        return;
    const bool hasRows = !m_compared->comparison().rows().empty();
    const QString sought = m_find->text().trimmed();
    m_note->say(!hasRows ? tr("None of these constellations has a responsibility yet.")
                    : !m_table->filter().conditions.empty() ? tr("No responsibility fits the filter.")
                    : !sought.isEmpty() ? tr("No responsibility shown here has “%1” in it.").arg(sought)
                                        : tr("Nothing differs: the letters mean the same in all of them."),
                hasRows);
}

/// The figures get what they need, the grid the rest; who drags the line between them has it as dragged.
void ComparePage::shareHeight()
{
    const int wanted = std::min(m_figures->sizeHint().height(), height() / 2);
    m_splitter->setSizes({wanted, std::max(1, height() - wanted)});
}

void ComparePage::showPlace(const ChangePlace& place)
{
    showCell(place.constellation, place.responsibility, place.role);
}

void ComparePage::showCell(ConstellationId constellation, ResponsibilityId row, RoleId role)
{
    QModelIndex index = m_table->indexOf(constellation, row, role);
    if (!index.isValid()) {
        // A search, a filter or a closed area hides it.
        showAllRows();
        if (const auto* found = m_compared->plan().find<Responsibility>(row))
            m_table->setCollapsed(found->area, false);
        index = m_table->indexOf(constellation, row, role);
    }
    if (!index.isValid()) {
        m_commands->changesOnly().setChecked(false);
        index = m_table->indexOf(constellation, row, role);
    }
    if (!index.isValid())
        return;
    m_grid->setCurrentIndex(index);
    m_grid->flash(index);
}

void ComparePage::fillMenu(MenuPart part, QMenu& menu)
{
    if (part == MenuPart::edit)
        m_commands->fillCellMenu(menu);
    if (part == MenuPart::look)
        m_commands->fillLookMenu(menu);
}

QWidget* ComparePage::status()
{
    return m_status;
}

QWidget* ComparePage::sidePanel()
{
    return m_moves;
}

int ComparePage::neededWidth()
{
    return m_grid->neededWidth();
}

void ComparePage::takeKeyboard()
{
    if (!m_compared->isComparing())
        m_empty->setFocus();
    else if (m_table->rowCount() == 0)
        m_note->showAll().setFocus();
    else
        m_grid->setFocus();
}

void ComparePage::showEvent(QShowEvent* event)
{
    m_compared->setWatched(true);
    // Only where one turns to the page: what is taken out on it stays out while the window comes and goes.
    if (!event->spontaneous())
        m_compared->takeInShown();
    Page::showEvent(event);
    shareHeight();
}

void ComparePage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_compared->setWatched(false);
}

} // namespace remit
