#pragma once

#include "model/document/step.h"

namespace remit {

class ShownChart;
struct Name;

/// What becomes of a title that was typed into a row: a responsibility or an area is renamed; in a row still to be
/// typed, the responsibility `added` begins.
Step stepOfTitle(const Plan& plan, const ShownChart& shown, int row, const Name& typed, ResponsibilityId added);

/// What the user should know about a title that was kept: that it was cut, or is there twice. Empty when nothing.
QString noticeAbout(const Plan& plan, const Name& title, bool isArea);

} // namespace remit
