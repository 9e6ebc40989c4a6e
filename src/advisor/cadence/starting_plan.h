#pragma once

#include "advisor/cadence/meeting_catalogue.h"
#include "advisor/chart_templates.h"
#include "advisor/facts.h"

#include <string_view>

namespace remit {

/// What planFromTemplate makes, with the meetings that go with it: without a template those of its manager and owner,
/// in the sample those it names.
Result<Plan> startingPlan(const Catalogue& catalogue, const ResourceReader& read, std::string_view name,
                          const StatedFacts& stated = {});

/// The plan with the meetings that its constellations have in the JSON of the sample, in the same order. The nth of a
/// key is the nth such meeting that is proposed; "2 tuesday 11:00" is in the second week of the sprint, or on the
/// second Tuesday of the month.
Result<Plan> withSampleMeetings(Plan plan, std::string_view json, const Facts& facts, const MeetingCatalogue& meetings);

} // namespace remit
