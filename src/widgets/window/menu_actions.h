#pragma once

#include <QStringList>

#include <vector>

class QAction;
class QMenuBar;

namespace remit {

/// An action of the menu bar with the menus it stands in ("View", "Theme").
struct MenuAction {
    QAction* action = nullptr;
    QStringList menus;
};

/// Every action of the menu bar and its submenus, in their order.
std::vector<MenuAction> actionsOf(const QMenuBar& bar);

/// A text of a menu without the marks of its access key.
QString withoutAccessKey(const QString& text);

} // namespace remit
