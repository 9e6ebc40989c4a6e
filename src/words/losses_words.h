#pragma once

#include "core/edits/losses.h"

#include <QString>

namespace remit {

/// What goes with something that is deleted, empty when nothing does.
QString inWords(const Losses& losses);

} // namespace remit
