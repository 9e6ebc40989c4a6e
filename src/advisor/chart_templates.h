#pragma once

#include "advisor/catalogue.h"
#include "advisor/facts.h"
#include "core/plan.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

/// From the catalogue into a plan: whole charts, single entries of the shelf, and new plans.
namespace remit {

struct ExpandedRow {
    /// The catalogue entry it comes from.
    std::string entry;
    std::string title;
    /// Letters by role key; roles without letters are absent.
    std::map<std::string, std::string> letters;
    /// Stated only where several roles do the row.
    Sharing sharing = Sharing::unstated;
};

/// A chart template worked out to rows and letters.
struct ExpandedChart {
    std::string name;
    std::vector<std::string> roles;
    std::vector<ExpandedRow> rows;
};

/// Works a template out: the chart it inherits from comes first, a role's cell merges its columns, `lines` limit the
/// chart to the listed rows, then each change sets cells in order. Fails for an unknown key.
Result<ExpandedChart> expandedChart(const Catalogue& catalogue, std::string_view chartKey);

struct TemplateName {
    std::string id;
    std::string name;

    friend bool operator==(const TemplateName&, const TemplateName&) = default;
};

/// The charts offered for a start, without seats; the others are parts of constellations.
std::vector<TemplateName> startingCharts(const Catalogue& catalogue);
/// What a new plan can start from: charts, constellations with their seats, "sample" last.
Result<std::vector<TemplateName>> templateNames(const Catalogue& catalogue, const ResourceReader& read);

/// Adds the template as a constellation, with the areas, responsibilities, roles and the RACI scheme the plan lacks.
/// A responsibility of the plan with the same link and title is used again. Empty for an unknown template.
Edit addTemplate(const Plan& plan, const Catalogue& catalogue, std::string_view chartKey, ConstellationId id,
                 std::string_view constellationName);

/// Adds an already expanded chart likewise.
Edit addChart(const Plan& plan, const Catalogue& catalogue, const ExpandedChart& chart, ConstellationId id,
              std::string_view constellationName, std::string_view description = {});

enum class DefaultLetters { leaveEmpty, fillIn };

/// Puts entries of the shelf into a constellation; those already linked there are left as they are. `fillIn` gives
/// the roles that stand for catalogue roles their usual letters, in the letters of the constellation's scheme.
Edit addEntries(const Plan& plan, const Catalogue& catalogue, ConstellationId constellation,
                const std::vector<std::string>& keys, DefaultLetters letters = DefaultLetters::leaveEmpty);

/// A plan to start typing in: one constellation "Chart" with the roles PM, PO and DT, schemes RACI and RASCI.
Plan emptyPlan(const Catalogue& catalogue);

/// The sample plan from the text of sample/sample.json.
Result<Plan> samplePlan(const Catalogue& catalogue, std::string_view json);

/// A new plan from a template's id, from "sample", or an empty one for an empty name; the error lists the choices.
/// A constellation has as many seats as the facts ask for.
Result<Plan> planFromTemplate(const Catalogue& catalogue, const ResourceReader& read, std::string_view name,
                              const StatedFacts& stated = {});

} // namespace remit
