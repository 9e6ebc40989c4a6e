#pragma once

#include <QString>

class QModelIndex;

namespace remit {

/// What is to be read about a cell, a line each. `title` is given where the cell does not show it on one line.
QString cellToolTip(const QModelIndex& index, const QString& title, bool withHours);

} // namespace remit
