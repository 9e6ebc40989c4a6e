#pragma once

#include "cadence/placement.h"

#include <chrono>

namespace remit {

/// How long the search goes on: until its time is over or it is told to end. Told what is known about three times a
/// second.
class PlacementClock {
public:
    explicit PlacementClock(const PlacementRequest& request);

    bool goesOn();
    double secondsLeft() const;
    bool isCancelled() const { return m_isCancelled; }
    /// What is told.
    PlacementProgress progress;

private:
    using Time = std::chrono::steady_clock;

    const PlacementRequest& m_request;
    Time::time_point m_end;
    Time::time_point m_next;
    bool m_isCancelled = false;
};

} // namespace remit
