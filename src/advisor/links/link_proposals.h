#pragma once

#include "advisor/links/link_matcher.h"
#include "core/plan.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

/// Links between a plan's responsibilities and the catalogue: proposed by wording, accepted by the user.
namespace remit {

struct LinkProposal {
    ResponsibilityId responsibility;
    /// The catalogue key.
    std::string entry;
    /// 0 to 1, at least what a proposal takes.
    double likeness = 0;

    /// Worded so alike that a glance is enough.
    bool isSure() const { return likeness >= 0.85; }
    friend bool operator==(const LinkProposal&, const LinkProposal&) = default;
};

/// What the title of one row means, when it is clear enough to be proposed.
std::optional<LinkMatcher::Match> clearMatch(const LinkMatcher& matcher, std::string_view title);

/// For the rows of a constellation without a link, in the order of the chart. An entry goes to one row at most, the one
/// that is worded most like it, and never to one when another row of the constellation is linked to it already.
std::vector<LinkProposal> proposeLinks(const Plan& plan, ConstellationId constellation, const LinkMatcher& matcher);

/// Rows by the keys they are to be linked to. A link brings what the row does not say itself: area, horizon and hours
/// (as an estimate). An empty key takes the link away, and the estimate it brought.
Edit setLinks(const Plan& plan, const Catalogue& catalogue, const std::map<ResponsibilityId, std::string>& links);

/// Whether the entry knows hours that the row has others for, or none.
bool offersOtherEstimate(const Responsibility& row, const CatalogueEntry& entry);
/// Gives the row the estimate of the entry in place of the hours it has.
Edit useEstimate(const Plan& plan, ResponsibilityId row, const CatalogueEntry& entry);

/// Entries that no row of the constellation is linked to, in the order of the catalogue.
std::vector<const CatalogueEntry*> uncovered(const Plan& plan, ConstellationId constellation,
                                             const Catalogue& catalogue);

/// Puts the entries into the chart as left out on purpose, for the reason.
Edit leaveEntriesOut(const Plan& plan, const Catalogue& catalogue, ConstellationId constellation,
                     const std::vector<std::string>& keys, const std::string& reason);

} // namespace remit
