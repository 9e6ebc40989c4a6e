#pragma once

#include <functional>

namespace remit {

/// Told now and then how much is done, from 0 to 1; says false to stop.
using ReportProgress = std::function<bool(double done)>;

inline bool goesOn(const ReportProgress& progress, double done)
{
    return !progress || progress(done);
}

/// The same for one stretch of a longer job.
inline ReportProgress between(const ReportProgress& progress, double from, double to)
{
    if (!progress)
        return {};
    return [progress, from, to](double done) { return progress(from + done * (to - from)); };
}

} // namespace remit
