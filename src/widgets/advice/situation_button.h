#pragma once

class QPushButton;
class QWidget;

namespace remit {

class ShownAdvice;

/// A button with a menu of situations to try the advice on; each replaces the stated facts as one step.
QPushButton* situationButton(ShownAdvice& shown, QWidget* parent);
/// Invites to begin with one of the first situations, as long as nothing is known.
QWidget* situationInvitation(ShownAdvice& shown, QWidget* parent);

} // namespace remit
