#pragma once

namespace remit {

/// The nearest tenth, decided by the exact value of the number and not by ten times it: 0.25, which lies half-way, is
/// 0.2, and 0.35, which is a little less than it looks, is 0.3.
double toTenth(double value);

} // namespace remit
