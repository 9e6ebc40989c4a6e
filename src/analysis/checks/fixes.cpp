#include "analysis/checks/fixes.h"

#include "analysis/checks/fix_makers.h"
#include "core/chart.h"

#include <algorithm>
#include <map>

namespace remit {

namespace {

using FixMaker = std::vector<Fix> (*)(const FixableRow&, const Finding&);

const std::map<std::string_view, FixMaker>& makers()
{
    static const std::map<std::string_view, FixMaker> all{
        {"nobody-accountable", fixesOfNobodyAccountable}, {"two-accountable", fixesOfTwoAccountable},
        {"nobody-responsible", fixesOfNobodyResponsible}, {"many-responsible", fixesOfManyResponsible},
        {"many-consulted", fixesOfManyConsulted},         {"redundant-letters", fixesOfRedundantLetters},
        {"unclear-sharing", fixesOfUnclearSharing},
    };
    return all;
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
    const auto maker = makers().find(finding.rule);
    const auto* row = plan.find<ChartRow>({finding.constellation, finding.responsibility});
    if (maker == makers().end() || row == nullptr)
        return {};
    auto fixes = maker->second(FixableRow(plan, *row), finding);
    fixes.erase(std::remove_if(fixes.begin(), fixes.end(), [](const Fix& each) { return each.edit.empty(); }),
                fixes.end());
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
