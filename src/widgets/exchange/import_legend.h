#pragma once

class QWidget;

namespace remit {

/// What the colours of the cells of a file mean.
QWidget* legendOfUses(QWidget* parent);

} // namespace remit
