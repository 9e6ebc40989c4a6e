#include "cadence/placement_clock.h"

#include <algorithm>

namespace remit {

namespace {

constexpr std::chrono::milliseconds betweenNews{300};

/// A large program hears only after its present step, which may take two seconds, that the time is over.
constexpr double shareForSearch = 0.93;

} // namespace

PlacementClock::PlacementClock(const PlacementRequest& request)
    : m_request(request)
    , m_end(
          Time::now()
          + std::chrono::duration_cast<Time::duration>(std::chrono::duration<double>(request.seconds * shareForSearch)))
    , m_next(Time::now())
{
}

bool PlacementClock::goesOn()
{
    const auto now = Time::now();
    if (!m_isCancelled && m_request.goesOn && now >= m_next) {
        m_next = now + betweenNews;
        m_isCancelled = !m_request.goesOn(progress);
    }
    return !m_isCancelled && now < m_end;
}

double PlacementClock::secondsLeft() const
{
    return m_isCancelled ? 0 : std::max(0.0, std::chrono::duration<double>(m_end - Time::now()).count());
}

} // namespace remit
