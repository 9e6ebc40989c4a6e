#pragma once

#include "analysis/load/load.h"

#include <QString>

/// Loads in words. Figures that rest on estimates are rounded and carry "≈"; sums that lack some rows "≥".
namespace remit {

/// For the head of a column: "≈ 24 of 34 h", "≥ 26 of 34 h", "9 without hours"; empty where there is nothing to say.
QString loadText(const RoleWorkload& load);
/// The same where that has no room: "≈ 24 h", "? h".
QString loadInShort(const RoleWorkload& load);
/// In whole sentences, with what was assumed and what it means.
QString loadSentence(const Plan& plan, const RoleWorkload& load);
/// What a load means that is more than one person's work; empty below.
QString overloadSentence(const RoleWorkload& load);
/// "fits", "tight", "too much", "unknown": what the colour says.
QString loadLevelWord(LoadLevel level);

/// "Meetings: 8.2 h, of them 6 h are part of the rows above."; empty where it takes part in none.
QString meetingsSentence(const RoleWorkload& load);

/// Why a role spends a part of a row, with the part: "does it", "together: 1/2", "answers for it: 15 %".
QString loadReasonText(const LoadLine& line);

} // namespace remit
