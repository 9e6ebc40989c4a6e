#pragma once

#include "analysis/load/load_settings.h"

#include <array>
#include <optional>
#include <string_view>

/// What effort depends on besides the row itself: how large the organisation is and what makes its work lighter or
/// heavier. Made from facts and what is known about effort elsewhere; the names are those of the facts.
namespace remit {

/// The areas of the catalogue, which factors speak of; `other` is an area of the user's own.
enum class WorkArea { strategy, discovery, planning, delivery, market, stakeholder, collaboration, operations, other };
inline constexpr std::size_t workAreaCount = 8;

/// The area a catalogue key belongs to: "STR" and "STR10" are strategy.
WorkArea workAreaOf(std::string_view catalogueKey);

struct EffortFactors {
    double products = 1;
    double teams = 1;
    double markets = 1;
    double stakeholderLoad = 0;
    double extraTeams = 0;
    /// Follow the seats; unknown until there are any.
    std::optional<double> productOwners = {};
    std::optional<double> reports = {};

    double productScale = 1;
    double teamScale = 1;
    double complexityFactor = 1;
    double clarifyFactor = 1;
    double siteFactor = 1;
    double discoveryFactor = 1;
    /// What the team half of a term over teams keeps: teams share part of the work of one owner.
    double ownerShare = 1;
    /// 1 unless all users are in the own organisation.
    double internalMarketWork = 1;
    double internalStakeholderWork = 1;
    /// What these roles do of the market and of the team half: in some set-ups others do the rest.
    double marketPart = 1;
    double teamPart = 1;
    /// Hours added to the team half of rows flagged v.
    double poValue = 0;
    /// By WorkArea, without `other`.
    std::array<double, workAreaCount> stage{1, 1, 1, 1, 1, 1, 1, 1};

    /// What holds in any organisation, for the loads.
    LoadSettings usual = {};
    LoadLevels levels = {};

    friend bool operator==(const EffortFactors&, const EffortFactors&) = default;
};

} // namespace remit
