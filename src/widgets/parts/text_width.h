#pragma once

#include "words/broken_lines.h"

#include <QFontMetrics>

namespace remit {

/// How wide texts are in a font on the screen, in pixels.
inline TextWidth widthIn(const QFontMetrics& metrics)
{
    return [metrics](const QString& text) { return metrics.horizontalAdvance(text); };
}

} // namespace remit
