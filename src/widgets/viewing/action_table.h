#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>
#include <vector>

class QAction;
class QObject;

namespace remit {

/// One action: what it is called, its keys, when it can be done and what it does.
struct ActionLine {
    QString text;
    QList<QKeySequence> keys;
    /// Always, when empty.
    std::function<bool()> isPossible;
    std::function<void()> run;
    /// The name where it changes with what is current.
    std::function<QString()> words = {};
    /// Makes it an action that can be ticked.
    std::function<bool()> isTicked = {};
};

/// A line of help: in the list of all actions, and on pointing in menus that show it.
void explain(QAction& action, const QString& help);

/// The actions of one part, a line each.
class ActionTable {
public:
    /// Keys of `Qt::WidgetShortcut` are for menus to show: the part's own key presses run them.
    ActionTable(QObject& owner, Qt::ShortcutContext context);

    QAction* add(const ActionLine& line);
    /// Looks again what can be done, what is ticked and what it is called.
    void update() const;
    std::vector<QAction*> all() const;

private:
    struct Entry {
        QAction* action;
        ActionLine line;
    };

    QObject& m_owner;
    Qt::ShortcutContext m_context;
    std::vector<Entry> m_entries;
};

} // namespace remit
