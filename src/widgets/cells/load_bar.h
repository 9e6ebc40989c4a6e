#pragma once

#include "analysis/load/load.h"

#include <QString>

#include <optional>

class QFont;
class QPainter;
class QRect;

namespace remit {

struct Theme;

/// The load of a role in its header.
struct ShownLoad {
    QString said;
    /// What is said where there is no room for that.
    QString inShort;
    /// Of the capacity; nothing where it is not known.
    std::optional<double> share;
    LoadLevel level = LoadLevel::unknown;
};

/// Room for the bar, above its words.
constexpr int loadBarHeight = 8;

/// Paints the bar and below it the words.
void paintLoad(QPainter& painter, const QRect& room, const ShownLoad& load, const QFont& font, const Theme& theme);

} // namespace remit
