#pragma once

#include "analysis/load/load.h"

#include <QString>

/// Loads and efforts in words. Figures that rest on estimates are rounded and carry "≈"; sums that lack some rows "≥".
namespace remit {

/// "2.3", "0.05", "12": as exact as anybody can mean it.
QString hoursText(double hours);

/// For the head of a column: "≈ 24 of 34 h", "≥ 26 of 34 h", "9 without hours"; empty where there is nothing to say.
QString loadText(const RoleWorkload& load);
/// The same in whole sentences, with what was assumed and what it means.
QString loadSentence(const Plan& plan, const RoleWorkload& load);
/// What a load means that is more than one person's work; empty below.
QString overloadSentence(const RoleWorkload& load);
/// "fits", "tight", "too much", "unknown": what the colour says.
QString loadLevelWord(LoadLevel level);

/// Why a role spends a part of a row, with the part: "does it", "together: 1/2", "answers for it: 15 %".
QString loadReasonText(const LoadLine& line);
QString effortHalfWord(EffortHalf half);
QString effortSourceWord(EffortSource source);

/// "≈ 2.3 h a week", "2.5 h a week", "hours unknown".
QString effortText(const RowEffort& effort);
/// What the work costs, as one says it: "2 h a week per product, half an hour per market". Halves are told apart;
/// factors are left to `effortOrigin`.
QString effortSentence(const RowEffort& effort);
/// How it comes about, for who asks for the formula: "estimate: 0.75 h × 3 teams × 0.83 (size 0.98, shared by one owner
/// 0.85)".
QString effortOrigin(const RowEffort& effort);

} // namespace remit
