#pragma once

class QPushButton;
class QWidget;

namespace remit {

class LetterPainter;

/// A button whose menu takes a letter in the hand; it tells which letter that is.
QPushButton* makePaintButton(LetterPainter& painter, QWidget* parent);

} // namespace remit
