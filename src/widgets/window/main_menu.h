#pragma once

namespace remit {

class MainWindow;

/// Fills the menu bar with what can be done now; menus that lead nowhere on the start page are absent there.
void buildMenus(MainWindow& window);

} // namespace remit
