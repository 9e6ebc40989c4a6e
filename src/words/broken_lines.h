#pragma once

#include <QStringList>

#include <functional>
#include <optional>

namespace remit {

/// How wide a text is.
using TextWidth = std::function<int(const QString&)>;

/// The text in at most `most` lines, none wider than `width`: on one where it fits, else broken between words and
/// behind hyphens and strokes, and with a hyphen of its own only in a word that is wider than a whole line. What does
/// not fit into the last line is cut there, with an ellipsis. Where something stands behind the text, `lastWidth` is
/// what that leaves of the last line, which then may be empty.
QStringList brokenLines(const QString& text, int width, int most, const TextWidth& measure,
                        std::optional<int> lastWidth = {});

/// The least width, up to `widest`, at which the text stands in `most` lines uncut and with no hyphen added; `widest`
/// where there is none.
int narrowestWidth(const QString& text, int widest, int most, const TextWidth& measure);

} // namespace remit
