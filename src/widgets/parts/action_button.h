#pragma once

class QAction;
class QPushButton;
class QWidget;

namespace remit {

/// What becomes of the button while its action can't be done.
enum class Unavailable { disabled, hidden };

/// A button that does the action, with its words (without their access key) and its status tip as tool tip.
QPushButton* buttonFor(QAction& action, QWidget* parent, Unavailable look = Unavailable::disabled);

} // namespace remit
