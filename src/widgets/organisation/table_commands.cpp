#include "widgets/organisation/table_commands.h"

#include "widgets/organisation/table_view.h"

#include <QAction>
#include <QMenu>

namespace remit {

TableCommands::TableCommands(QWidget& place, std::function<TableView&()> shown, bool isReadOnly)
    : QObject(&place)
    , m_place(place)
    , m_shown(std::move(shown))
    , m_isReadOnly(isReadOnly)
    , m_cut(made(tr("Cu&t"), QKeySequence::Cut, [](TableView& table) { table.cut(); }))
    , m_copy(made(
          tr("&Copy"), QKeySequence::Copy, [](TableView& table) { table.copy(); }, false))
    , m_paste(made(tr("&Paste"), QKeySequence::Paste, [](TableView& table) { table.paste(); }))
    , m_add(made(tr("&Add a row"), Qt::Key_Insert, [](TableView& table) { table.add(); }))
    , m_edit(made(tr("&Edit cell"), Qt::Key_F2, [](TableView& table) { table.editCurrent(); }))
    , m_remove(made(tr("&Remove rows"), Qt::Key_Delete, [](TableView& table) { table.removeSelected(); }))
    , m_up(made(tr("Move &up"), Qt::ALT | Qt::Key_Up, [](TableView& table) { table.moveUp(); }))
    , m_down(made(tr("Move &down"), Qt::ALT | Qt::Key_Down, [](TableView& table) { table.moveDown(); }))
    , m_bringIn(new QAction(tr("&Bring in people…"), this))
{
    m_bringIn->setEnabled(!isReadOnly);
    m_bringIn->setStatusTip(tr("From a CSV file or text: names, roles, managers, locations"));
}

QAction* TableCommands::made(const QString& text, const QKeySequence& key, void (*run)(TableView&), bool changes)
{
    auto* action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setEnabled(!changes || !m_isReadOnly);
    m_place.addAction(action);
    connect(action, &QAction::triggered, this, [this, run] { run(m_shown()); });
    return action;
}

void TableCommands::fillClipboardMenu(QMenu& menu) const
{
    menu.addActions({m_cut, m_copy, m_paste});
}

void TableCommands::fillEditMenu(QMenu& menu) const
{
    menu.addActions({m_add, m_edit, m_remove});
    menu.addSeparator();
    menu.addActions({m_up, m_down});
}

} // namespace remit
