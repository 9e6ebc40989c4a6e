#pragma once

#include "analysis/checks/finding.h"
#include "core/plan.h"

#include <vector>

/// Repairs of findings as edits. Letters are chosen from the constellation's scheme by what they mean; where the
/// scheme has no such letter, there is no such fix.
namespace remit {

enum class FixKind {
    /// `role` answers for it as well.
    makeAccountable,
    /// Only `role` still answers for it; the others do it as before, else they are asked.
    keepAccountable,
    /// `role`, which answers for it, also does it.
    addDoing,
    /// `roles` are told instead of asked.
    turnIntoInformed,
    /// The cell keeps its stronger part.
    keepStronger,
    /// The row says how those who do it share it.
    chooseSharing,
    /// The row stays with its first doer; each of `roles` does a new row of its own below it.
    split,
    /// `role` alone answers for `responsibilities`; who did before does it as before, else is asked.
    handLastWord,
    /// The roles are asked as well.
    ask,
    /// The roles are told as well.
    tell,
    /// `role` does `responsibilities`, too.
    takePart,
    /// Each hat of `seat` gets a seat of its own.
    splitHats,
    /// One seat wears the hats of `seats`.
    mergeHats,
    /// `seat` stands in for `seats`.
    nameDeputy,
    /// `seat` serves the unit as well.
    serve,
    /// Of those who serve the unit, `seats` no longer do; `seat` still does.
    serveAlone,
    /// The meeting takes so many `minutes`.
    shortenMeeting,
    /// The first of `roles`, else of `seats`, sees to what comes of the meeting.
    nameMeetingOwner,
    /// `seats`, else `roles`, take part in `meetings`.
    joinMeeting,
    /// The organisation as it is now is what the chart was reviewed for.
    markReviewed,
};
template <> struct Words<FixKind> {
    static constexpr std::array<std::pair<FixKind, std::string_view>, 20> list{
        {{FixKind::makeAccountable, "make-accountable"},
         {FixKind::keepAccountable, "keep-accountable"},
         {FixKind::addDoing, "add-doing"},
         {FixKind::turnIntoInformed, "turn-into-informed"},
         {FixKind::keepStronger, "keep-stronger"},
         {FixKind::chooseSharing, "choose-sharing"},
         {FixKind::split, "split"},
         {FixKind::handLastWord, "hand-last-word"},
         {FixKind::ask, "ask"},
         {FixKind::tell, "tell"},
         {FixKind::takePart, "take-part"},
         {FixKind::splitHats, "split-hats"},
         {FixKind::mergeHats, "merge-hats"},
         {FixKind::nameDeputy, "name-deputy"},
         {FixKind::serve, "serve"},
         {FixKind::serveAlone, "serve-alone"},
         {FixKind::shortenMeeting, "shorten-meeting"},
         {FixKind::nameMeetingOwner, "name-meeting-owner"},
         {FixKind::joinMeeting, "join-meeting"},
         {FixKind::markReviewed, "mark-reviewed"}}};
};

struct Fix {
    FixKind kind = FixKind::makeAccountable;
    /// The chosen role; 0 where none is chosen.
    RoleId role;
    /// The roles it changes, in the order of the chart.
    std::vector<RoleId> roles;
    /// For chooseSharing.
    Sharing sharing = Sharing::unstated;
    Edit edit;
    /// Where it is about who sits where; seats are those of this constellation.
    ConstellationId constellation = {};
    SeatId seat = {};
    std::vector<SeatId> seats = {};
    UnitId unit = {};
    /// The rows it is about where the finding is about none.
    std::vector<ResponsibilityId> responsibilities = {};
    MeetingId meeting = {};
    std::vector<MeetingId> meetings = {};
    int minutes = 0;
};

/// The ways to repair it, the nearest first; none where only people can tell.
std::vector<Fix> fixesFor(const Plan& plan, const Finding& finding);

struct FixOfAll {
    Edit edit;
    /// How many of the findings it repairs.
    int repaired = 0;
};

/// One edit that repairs equal findings: each by a fix of the same kind as `like` (same role and sharing where there
/// is a choice, else the nearest); those without such a fix stay.
FixOfAll fixAll(const Plan& plan, const std::vector<Finding>& findings, const Fix& like);
/// Each by its nearest fix.
FixOfAll fixAll(const Plan& plan, const std::vector<Finding>& findings);

} // namespace remit
