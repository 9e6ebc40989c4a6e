#pragma once

#include "analysis/load/load_line.h"

#include <QString>

/// Efforts of rows in words. Figures that rest on estimates are rounded and carry "≈".
namespace remit {

QString effortHalfWord(EffortHalf half);
QString effortSourceWord(EffortSource source);

/// "≈ 2.3 h a week", "2.5 h a week", "hours unknown".
QString effortText(const RowEffort& effort);
/// What the work costs, as one says it: "2 h a week per product, half an hour per market". Halves are told apart;
/// factors are left to `effortOrigin`.
QString effortSentence(const RowEffort& effort);
/// The same of terms as they are written: of "2P+0.5M".
QString termsSentence(const std::string& terms);
/// How it comes about, for who asks for the formula: "estimate: 0.75 h × 3 teams × 0.83 (size 0.98, shared by one owner
/// 0.85)".
QString effortOrigin(const RowEffort& effort);

} // namespace remit
