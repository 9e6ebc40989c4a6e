#pragma once

#include "app/command.h"

#include <string>
#include <string_view>

namespace remit::command {

/// The text as a terminal may show it: control characters, which could move the cursor, colour the screen or type for
/// the user, become visible signs. Newlines stay, tabs too.
std::string forTerminal(std::string_view text);

/// Likewise, newlines and tabs too: the text stays on the line it is printed on.
std::string onOneLine(std::string_view text);

/// Prints what a command answers, or on standard error why it could not do its job; what the program ends with.
int print(const Result<Answer>& outcome, bool json);

} // namespace remit::command
