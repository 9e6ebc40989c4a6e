#pragma once

#include "core/words.h"

#include <QRect>
#include <QString>

class QPainter;

namespace remit {

struct Theme;

/// Paints a letter as a rounded chip, in a semibold font that fits; `faded` for rows that are left out.
void paintChip(QPainter& painter, const QRect& rect, const QString& letter, Involvement involvement, const Theme& theme,
               bool faded = false);

} // namespace remit
