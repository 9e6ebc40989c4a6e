#pragma once

#include <QString>

namespace remit {

struct Theme;

/// The style sheet with its colours put in: "@panel", "@accent" and the other names of sheet_colors.cpp.
QString withColors(const char* sheet, const Theme& theme);

} // namespace remit
