#pragma once

#include <QString>

namespace remit {

struct Theme;

/// The style sheet of every control of the program: Fusion with the lines and colours of the theme.
QString controlStyleSheet(const Theme& theme);

} // namespace remit
