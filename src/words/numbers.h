#pragma once

#include <QString>

namespace remit {

/// Without zeros at the end: "2", "0.05".
QString trimmedNumber(double value, int decimals);
/// "2.3", "0.05", "12": as exact as anybody can mean it.
QString hoursText(double hours);
/// The same, but whole hours from one on where they are only roughly right.
QString hoursText(double hours, bool isRough);
/// What stands before a figure: "≥ " where something is missing in it, "≈ " where it is only roughly right.
QString signOfFigure(bool isAtLeast, bool isRough);

} // namespace remit
