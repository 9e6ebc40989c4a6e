#pragma once

#include <QString>

namespace remit {

/// Without zeros at the end: "2", "0.05".
QString trimmedNumber(double value, int decimals);
/// "2.3", "0.05", "12": as exact as anybody can mean it.
QString hoursText(double hours);

} // namespace remit
