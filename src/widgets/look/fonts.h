#pragma once

#include <QFont>

namespace remit {

/// The font of pills, subtitles and row numbers.
QFont smallFont(QFont font);
/// The font of names among other words.
QFont boldened(QFont font);

} // namespace remit
