#include "analysis/fixes/fixes.h"

#include "analysis/fixes/fix_makers.h"
#include "analysis/fixes/meeting_fixes.h"
#include "analysis/fixes/structure_fixes.h"
#include "core/chart.h"

#include <algorithm>
#include <map>

namespace remit {

namespace {

using FixMaker = std::vector<Fix> (*)(const FixableRow&, const Finding&);

const std::map<std::string_view, FixMaker>& makers()
{
    static const std::map<std::string_view, FixMaker> all{
        {"nobody-accountable", fixesOfNobodyAccountable},
        {"two-accountable", fixesOfTwoAccountable},
        {"nobody-responsible", fixesOfNobodyResponsible},
        {"many-responsible", fixesOfManyResponsible},
        {"many-consulted", fixesOfManyConsulted},
        {"redundant-letters", fixesOfRedundantLetters},
        {"unclear-sharing", fixesOfUnclearSharing},
        {"no-executive-backing", fixesOfNoExecutiveBacking},
        {"no-shared-goals", fixesByAsking},
        {"sprint-not-tied-to-roadmap", fixesOfSprintNotTiedToRoadmap},
        {"incomplete-trio", fixesOfIncompleteTrio},
    };
    return all;
}

using StructureFixMaker = std::vector<Fix> (*)(const Plan&, const Finding&);

/// For findings that are about no row.
const std::map<std::string_view, StructureFixMaker>& structureMakers()
{
    static const std::map<std::string_view, StructureFixMaker> all{
        {"overloaded-combined-role", fixesBySplittingHats},
        {"developer-owner-conflict", fixesBySplittingHats},
        {"premature-split", fixesOfPrematureSplit},
        {"single-point-of-failure", fixesOfSinglePointOfFailure},
        {"stakeholder-ownership", fixesOfStakeholderOwnership},
        {"stakeholder-side", fixesOfStakeholderSide},
        {"several-owners-one-backlog", fixesByServingAlone},
        {"middle-management-conflict", fixesOfMiddleManagementConflict},
        {"service-owner", fixesOfServiceOwner},
        {"manager-outside-development", fixesOfManagerOutsideDevelopment},
        {"event-too-long", fixesByShortening},
        {"meeting-without-purpose", fixesByNamingAnOwner},
        {"owner-misses-team-events", fixesOfOwnerMissingEvents},
        {"manager-misses-team-events", fixesOfManagerMissingEvents},
        {"owners-not-coordinated", fixesOfOwnersNotCoordinated},
        {"uncovered-consultation", fixesOfUncoveredConsultation},
        {"stale", fixesByMarkingReviewed},
        {"unreviewed-template", fixesByMarkingReviewed},
    };
    return all;
}

std::vector<Fix> madeFor(const Plan& plan, const Finding& finding)
{
    if (finding.responsibility) {
        const auto maker = makers().find(finding.rule);
        const auto* row = plan.find<ChartRow>({finding.constellation, finding.responsibility});
        return maker == makers().end() || row == nullptr ? std::vector<Fix>()
                                                         : maker->second(FixableRow(plan, *row), finding);
    }
    const auto maker = structureMakers().find(finding.rule);
    return maker == structureMakers().end() ? std::vector<Fix>() : maker->second(plan, finding);
}

/// The fix that is most like the wanted one, or null.
const Fix* alike(const std::vector<Fix>& fixes, const Fix& wanted)
{
    const Fix* best = nullptr;
    for (const Fix& each : fixes) {
        if (each.kind != wanted.kind || each.sharing != wanted.sharing)
            continue;
        if (best == nullptr || (each.role == wanted.role && best->role != wanted.role))
            best = &each;
    }
    return best;
}

template <class Choose> FixOfAll fixWith(const Plan& plan, const std::vector<Finding>& findings, Choose choose)
{
    FixOfAll all;
    for (const Finding& finding : findings) {
        const auto fixes = fixesFor(plan, finding);
        if (const Fix* chosen = choose(fixes)) {
            all.edit.append(chosen->edit);
            ++all.repaired;
        }
    }
    return all;
}

} // namespace

std::vector<Fix> fixesFor(const Plan& plan, const Finding& finding)
{
    auto fixes = madeFor(plan, finding);
    std::erase_if(fixes, [](const Fix& each) { return each.edit.empty(); });
    for (Fix& fix : fixes) {
        fix.constellation = finding.constellation;
        fix.unit = finding.unit;
        fix.meeting = finding.meeting;
    }
    return fixes;
}

FixOfAll fixAll(const Plan& plan, const std::vector<Finding>& findings, const Fix& like)
{
    return fixWith(plan, findings, [&](const std::vector<Fix>& fixes) { return alike(fixes, like); });
}

FixOfAll fixAll(const Plan& plan, const std::vector<Finding>& findings)
{
    return fixWith(plan, findings,
                   [](const std::vector<Fix>& fixes) { return fixes.empty() ? nullptr : &fixes.front(); });
}

} // namespace remit
