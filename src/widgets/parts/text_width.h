#pragma once

#include "words/broken_lines.h"

class QFont;

namespace remit {

/// How wide texts are in a font on the screen, in pixels. Painting asks for the same texts again and again: those of
/// usual length are measured once. Used in the thread of the windows.
TextWidth widthIn(const QFont& font);

} // namespace remit
