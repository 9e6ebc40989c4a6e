#pragma once

#include <QFont>

namespace remit {

/// The font of pills, subtitles and row numbers.
QFont smallFont(QFont font);

} // namespace remit
