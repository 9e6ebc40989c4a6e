#pragma once

#include <string>
#include <string_view>

namespace remit::command {

/// The text as a terminal may show it: control characters, which could move the cursor, colour the screen or type for
/// the user, become visible signs. Newlines stay, tabs too.
std::string forTerminal(std::string_view text);

/// Likewise, newlines and tabs too: the text stays on the line it is printed on.
std::string onOneLine(std::string_view text);

} // namespace remit::command
