#pragma once

#include <QString>

namespace remit {

struct Theme;

/// The style sheet of the main window's own parts, told apart by their "part" property; the program's style sheet
/// does the rest.
QString windowStyleSheet(const Theme& theme);

} // namespace remit
