#pragma once

#include "core/words.h"

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QString>

class QApplication;

namespace remit {

enum class ThemeChoice { system, light, dark };

/// How a chip is painted: filled chips do or answer, outlined ones talk (frame is the fill's colour when filled).
struct ChipColors {
    QColor fill;
    QColor frame;
    QColor text;

    friend bool operator==(const ChipColors&, const ChipColors&) = default;
};

/// The named colours of the product; one meaning each.
struct Theme {
    bool dark = false;
    QColor window;
    QColor panel;
    QColor header;
    QColor line;
    QColor tableLine;
    QColor text;
    QColor secondary;
    /// Words of what does not apply: told apart from `secondary` at a glance, still legible.
    QColor disabled;
    QColor accent;
    QColor accentSoft;
    QColor currentRow;
    QColor hoveredRow;
    QColor band;
    QColor error;
    QColor warning;
    QColor good;
    QColor questionFill;
    QColor questionText;
    QColor errorSoft;
    QColor warningSoft;
    /// A cell that a preview would change.
    QColor changedFrame;
    QColor changedFill;

    /// The chip of a letter by its strongest involvement.
    ChipColors chip(Involvement involvement) const;
};

Theme lightTheme();
Theme darkTheme();
/// The theme a palette was made from, told by how light its window is.
Theme themeFor(const QPalette& palette);
QPalette paletteFor(const Theme& theme);

/// "light" or "dark"; any other name follows the desktop.
ThemeChoice themeChoiceNamed(const QString& name);

/// Gives the whole program its style, palette, font and style sheet.
void applyTheme(QApplication& application, ThemeChoice choice);

/// Whether the desktop asks for dark, by its portal, else by the given palette.
bool desktopIsDark(const QPalette& palette);

/// An icon of resources/icons with its strokes in the given colour; null when there is none of that name.
QIcon lineIcon(const QString& name, const QColor& color);

} // namespace remit
