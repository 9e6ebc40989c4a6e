#pragma once

#include "advisor/cadence/meeting_catalogue.h"
#include "advisor/constellation_templates.h"
#include "advisor/facts.h"

#include <string>
#include <vector>

namespace remit {

/// A meeting that a set-up needs, and how often there is one such.
struct RecommendedMeeting {
    const CatalogueMeeting* meeting = nullptr;
    int count = 0;
    int minutes = 0;
    /// Why the first of them is held, in a sentence.
    std::string reason;
};

/// What meetings a set-up of the product roles brings.
struct RecommendedCadence {
    /// In the order of the catalogue.
    std::vector<RecommendedMeeting> meetings;
    /// Hours a week of the seat that is most in meetings, for each hat of the template that has seats ("PM").
    std::vector<std::pair<std::string, double>> hours;
};

/// What the constellation would be proposed that the template and these facts make.
RecommendedCadence recommendedCadence(const Catalogue& catalogue, const MeetingCatalogue& meetings, const Facts& facts,
                                      const ConstellationTemplate& source, const StatedFacts& stated);

} // namespace remit
