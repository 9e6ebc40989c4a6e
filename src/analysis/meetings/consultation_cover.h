#pragma once

#include "core/plan.h"

#include <vector>

/// Whether those who are asked and told meet those who answer for it.
namespace remit {

/// A role that is asked or told on rows another answers for, and has no meeting with it in which to hear of them.
struct UncoveredPair {
    RoleId listening;
    RoleId answering;
    /// Rows on which it is asked, which takes a meeting where both talk; else those on which it is only told.
    bool isAsked = false;
    std::vector<ResponsibilityId> rows;

    friend bool operator==(const UncoveredPair&, const UncoveredPair&) = default;
};

struct ConsultationCover {
    /// Roles that are asked or told on rows of another role.
    int pairs = 0;
    /// Those of them that meet.
    int covered = 0;
    /// In the order of the chart.
    std::vector<UncoveredPair> uncovered;
    /// The meeting that would cover most of the uncovered pairs if all of them came; none where no meeting has one of
    /// each pair in it.
    MeetingId best;
    /// How many it would cover.
    int bestCovers = 0;

    friend bool operator==(const ConsultationCover&, const ConsultationCover&) = default;
};

/// Every role that is asked has to share a meeting where people talk with the one who answers, every one that is told
/// any meeting. Who never spends time in a meeting is not in it; one person who is both meets itself.
ConsultationCover consultationCover(const Plan& plan, ConstellationId constellation);

/// Of the meetings in which people talk the one the role can come to, too, to meet most of those who answer to it in
/// these pairs; none where none of them is in a meeting without it.
MeetingId meetingToJoin(const Plan& plan, ConstellationId constellation, RoleId listening,
                        const std::vector<UncoveredPair>& pairs);

} // namespace remit
