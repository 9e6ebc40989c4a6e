#pragma once

#include "words/cadence/meeting_kind.h"

#include <QColor>

namespace remit {

struct Theme;

/// How a meeting is painted by whom it brings together.
struct KindColors {
    /// Of the bar at its left, and of the square in the legend.
    QColor bar;
    QColor fill;
};
KindColors colorsOf(MeetingKind kind, const Theme& theme);

} // namespace remit
