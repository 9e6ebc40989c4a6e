#pragma once

#include "words/cadence/week_blocks.h"

#include <QPointF>

#include <vector>

namespace remit {

/// A meeting that is dragged, or drawn longer at its lower edge, until the mouse lets it go.
class WeekDrag {
public:
    enum class Kind { move, resize };

    /// `series` is all that moves along; the one under the mouse first.
    WeekDrag(Kind kind, std::vector<WeekBlock> series, const WeekGeometry& geometry, QPointF pressed);

    Kind kind() const { return m_kind; }
    const WeekBlock& begin() const { return m_begin.front(); }
    /// The series as it would be.
    const std::vector<WeekBlock>& shown() const { return m_shown; }
    /// Whether anything differs from where it began.
    bool isMoved() const;
    /// Whether anything looks different now.
    bool follow(QPointF at, const WeekGeometry& geometry);

private:
    bool isDaily() const { return m_begin.size() > 1; }

    Kind m_kind;
    std::vector<WeekBlock> m_begin;
    std::vector<WeekBlock> m_shown;
    /// Minutes between the upper edge of the block and the mouse.
    double m_grip;
};

} // namespace remit
