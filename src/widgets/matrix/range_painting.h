#pragma once

class QPainter;
class QTableView;

namespace remit {

/// Frames what is selected in this part of the matrix, when more than one cell is.
void paintRangeFrames(QPainter& painter, const QTableView& part);

} // namespace remit
