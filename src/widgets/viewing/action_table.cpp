#include "widgets/viewing/action_table.h"

#include <QAction>

namespace remit {

void explain(QAction& action, const QString& help)
{
    action.setStatusTip(help);
    action.setToolTip(help);
}

ActionTable::ActionTable(QObject& owner, Qt::ShortcutContext context)
    : m_owner(owner)
    , m_context(context)
{
}

QAction* ActionTable::add(const ActionLine& line)
{
    auto* action = new QAction(line.text, &m_owner);
    action->setShortcuts(line.keys);
    action->setShortcutContext(m_context);
    action->setCheckable(bool(line.isTicked));
    QObject::connect(action, &QAction::triggered, &m_owner, [this, run = line.run] {
        run();
        update();
    });
    m_entries.push_back({action, line});
    return action;
}

void ActionTable::update() const
{
    for (const Entry& entry : m_entries) {
        if (entry.line.isPossible)
            entry.action->setEnabled(entry.line.isPossible());
        if (entry.line.isTicked)
            entry.action->setChecked(entry.line.isTicked());
        if (entry.line.words)
            entry.action->setText(entry.line.words());
    }
}

std::vector<QAction*> ActionTable::all() const
{
    std::vector<QAction*> actions;
    for (const Entry& entry : m_entries)
        actions.push_back(entry.action);
    return actions;
}

} // namespace remit
