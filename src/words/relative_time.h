#pragma once

#include <QDateTime>
#include <QString>

namespace remit {

/// A point in the past as people say it: "just now", "5 min ago", "3 h ago", "yesterday 14:20", "20 Nov 14:20".
QString relativeTime(const QDateTime& then, const QDateTime& now);

} // namespace remit
