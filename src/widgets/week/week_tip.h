#pragma once

class QPoint;
class QString;

namespace remit {

class WeekView;

/// What is to be read about a point of the viewport: about the meeting there, or the whole name of a team in the head
/// of the week; empty anywhere else.
QString weekTipAt(const WeekView& view, const QPoint& position);

} // namespace remit
