#pragma once

class QToolButton;
class QWidget;

namespace remit {

class LetterPainter;

/// A button whose menu takes a letter in the hand; it tells which letter that is.
QToolButton* makePaintButton(LetterPainter& painter, QWidget* parent);

} // namespace remit
