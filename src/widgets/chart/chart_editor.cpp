#include "widgets/chart/chart_editor.h"

#include "core/letters.h"
#include "model/chart/chart_model.h"
#include "model/document/plan_document.h"
#include "widgets/chart/cell_commands.h"
#include "widgets/chart/chart_menus.h"
#include "widgets/chart/range_actions.h"
#include "widgets/chart/role_commands.h"
#include "widgets/chart/row_commands.h"
#include "widgets/matrix/chart_grid.h"
#include "widgets/matrix/chart_mouse.h"
#include "widgets/matrix/chart_table.h"
#include "widgets/matrix/chart_view.h"
#include "widgets/matrix/letter_painter.h"
#include "widgets/matrix/range_selection.h"
#include "widgets/parts/announcer.h"
#include "words/refusals.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>

namespace remit {

ChartEditor::ChartEditor(PlanDocument& document, ChartView& view, Prompts& prompts, const Catalogue& catalogue,
                         QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_view(view)
    , m_painter(new LetterPainter(view.table()))
    , m_ranges(new RangeActions(document, view, prompts, m_actions, this))
    , m_cells(new CellCommands(document, view, prompts, *m_painter, m_actions, this))
    , m_rows(new RowCommands(document, view, prompts, m_actions, this))
    , m_roles(new RoleCommands(document, view, prompts, catalogue, m_actions, this))
    , m_search(view.model())
    , m_menus(std::make_unique<ChartMenus>(document, view, *this))
{
    ChartTable& table = m_view.table();
    table.grid().installEventFilter(this);
    new Announcer(table.grid());
    connect(&table.range(), &RangeSelection::changed, this,
            [&table] { Announcer::describe(table.grid(), table.range().inWords()); });
    for (ChartCommands* commands : std::initializer_list<ChartCommands*>{m_ranges, m_cells, m_rows, m_roles})
        connect(commands, &ChartCommands::noticed, this, &ChartEditor::noticed);
    connect(&table, &ChartTable::cellActivated, m_cells, &CellCommands::editNote);
    connect(&table, &ChartTable::roleActivated, m_roles, &RoleCommands::rename);
    connect(&table, &ChartTable::roleAsked, m_roles, &RoleCommands::addRole);
    connect(&table, &ChartTable::menuAsked, this, &ChartEditor::openMenu);
    connect(&table, &ChartTable::roleMenuAsked, this, &ChartEditor::openRoleMenu);
}

ChartEditor::~ChartEditor() = default;

bool ChartEditor::eventFilter(QObject* watched, QEvent* event)
{
    // Only keys: other events still come while the view is being destroyed.
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const KeyPress press = KeyPress::of(*static_cast<QKeyEvent*>(event));
    const KeyMeaning meaning = meaningOf(press, place());
    if (event->type() == QEvent::KeyPress)
        return run(meaning, press) || QObject::eventFilter(watched, event);
    if (meaning.what != KeyMeaning::What::action && meaning.what != KeyMeaning::What::open && !press.writes())
        return QObject::eventFilter(watched, event);
    event->accept();
    return true;
}

KeyPlace ChartEditor::place() const
{
    const auto letters = lettersOf(m_document.plan(), m_view.constellation());
    KeyPlace place{on(), m_document.isReadOnly(), m_search.isGoing(), letters, {}};
    for (const QAction* action : allActions())
        place.actions += action->shortcuts();
    return place;
}

KeyPlace::On ChartEditor::on() const
{
    const RangeSelection& range = m_view.table().range();
    const QModelIndex current = m_view.table().currentIndex();
    if (range.isRange() && !range.rows().empty())
        return range.roles().empty() ? KeyPlace::On::title : KeyPlace::On::cells;
    if (m_view.currentRole())
        return KeyPlace::On::cells;
    if (!current.isValid())
        return KeyPlace::On::nothing;
    if (m_view.model().kindAt(current.row()) == ChartRowKind::ready)
        return KeyPlace::On::newRow;
    return m_view.currentResponsibility() ? KeyPlace::On::title : KeyPlace::On::area;
}

/// Whether the key press has been used.
bool ChartEditor::run(const KeyMeaning& meaning, const KeyPress& press)
{
    using What = KeyMeaning::What;
    switch (meaning.what) {
    case What::nothing:
        return press.writes();
    case What::letGo:
        return letGo();
    case What::extend:
        return m_ranges->extendBy(press.key, press.modifiers);
    case What::action:
        return runAction(meaning.keys);
    case What::open:
        open();
        return true;
    case What::toggleLetter:
        m_ranges->toggleLetter(meaning.text);
        return true;
    case What::replaceLetter:
        m_ranges->replaceLetters(meaning.text);
        return true;
    case What::noLetter:
        sayNoLetter(meaning.text);
        return true;
    case What::readOnly:
        sayReadOnly();
        return true;
    case What::newTitle:
        m_view.table().editTitle(m_view.table().currentIndex(), meaning.text);
        return true;
    case What::search:
        search(meaning.text);
        return true;
    }
    return false;
}

bool ChartEditor::runAction(const QKeySequence& keys)
{
    for (QAction* action : allActions()) {
        if (!action->shortcuts().contains(keys))
            continue;
        if (action->isEnabled())
            action->trigger();
        else if (m_document.isReadOnly())
            sayReadOnly();
        return true;
    }
    return false;
}

std::vector<QAction*> ChartEditor::allActions() const
{
    std::vector<QAction*> all;
    for (const ChartCommands* commands :
         std::initializer_list<const ChartCommands*>{m_rows, m_roles, m_cells, m_ranges}) {
        const auto its = commands->all();
        all.insert(all.end(), its.begin(), its.end());
    }
    return all;
}

bool ChartEditor::letGo()
{
    if (m_view.mouse().cancel() || m_painter->cancel())
        return true;
    if (!m_view.table().range().isRange())
        return false;
    m_view.table().range().collapse();
    return true;
}

void ChartEditor::open()
{
    if (m_view.currentRole())
        m_cells->editNote();
    else
        m_rows->rename();
}

void ChartEditor::search(const QString& typed)
{
    const QModelIndex found = m_search.type(typed, m_view.table().currentIndex());
    if (found.isValid())
        m_view.table().setCurrentIndex(found);
    else
        emit noticed(tr("No title begins with “%1”. F2 or Enter renames.").arg(m_search.typed()));
}

void ChartEditor::sayNoLetter(const QString& typed)
{
    emit noticed(noLetterWords(m_document.plan(), m_view.constellation(), typed));
}

void ChartEditor::sayReadOnly()
{
    emit noticed(readOnlyWords());
}

void ChartEditor::openMenu(const QModelIndex& index, const QPoint& globalPosition)
{
    QMenu menu;
    m_menus->fill(menu, index);
    emit rowMenuOpens(menu);
    menu.exec(globalPosition);
}

void ChartEditor::openRoleMenu(RoleId role, const QPoint& globalPosition)
{
    const int column = m_view.model().columnOf(role);
    RangeSelection& range = m_view.table().range();
    if (m_view.model().rowCount() > 0 && !range.isColumnSelected(column))
        range.selectColumns(column, column);
    QMenu menu;
    m_menus->fillRole(menu);
    emit roleMenuOpens(menu);
    menu.exec(globalPosition);
}

} // namespace remit
