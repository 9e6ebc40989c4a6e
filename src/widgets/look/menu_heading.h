#pragma once

class QAction;
class QMenu;
class QString;

namespace remit {

/// A title in a menu, under a line where something stands above it; one of `QMenu::addSection` is not drawn where a
/// style sheet draws the separators.
QAction* addMenuHeading(QMenu& menu, const QString& words);

} // namespace remit
