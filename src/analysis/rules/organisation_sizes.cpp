#include "analysis/rules/seat_findings.h"

#include <algorithm>
#include <cmath>

/// How many of whom, for whom.
namespace remit {

namespace {

int reportsOf(const SeenStructure& structure, const Holder& holder, std::string_view catalogueRole)
{
    std::set<int> holders;
    for (const SeenSeat& seat : structure.seats()) {
        const bool isBelow = std::any_of(holder.seats.begin(), holder.seats.end(),
                                         [&](const SeenSeat* above) { return seat.manager == above->seat; });
        if (isBelow && (catalogueRole.empty() || structure.actsAs(seat, catalogueRole)))
            holders.insert(seat.holder);
    }
    return static_cast<int>(holders.size());
}

/// A seat that nobody sits in yet can still be planned otherwise.
Severity farOver(const Holder& holder, const FindingSink& sink)
{
    return weightier(sink.choice().severity, !holder.isPerson);
}

/// Then the hours say it, and better than the number of teams.
bool isKnownToBeOverloaded(const SeenStructure& structure, const Holder& holder)
{
    const auto hours = structure.hoursOf(holder);
    return hours && hours->load() > 1;
}

std::optional<SaidOfHolder> tooManyTeams(const SeenStructure& structure, const Holder& holder, const FindingSink& sink)
{
    constexpr double capable = 0.7;
    if (!structure.actsAs(holder, "PO"))
        return std::nullopt;
    const bool teamsHelp = structure.fact("teamCustomerCapability").value_or(0) >= capable;
    const double most = sink.limit(teamsHelp ? "capable" : "");
    const double farMost = sink.limit(teamsHelp ? "capable-error" : "error");
    const auto teams = static_cast<double>(structure.unitsOf(holder, UnitKind::team).size());
    if (teams > farMost)
        return SaidOfHolder{&holder, farOver(holder, sink), {}, teams, farMost};
    if (teams > most)
        return SaidOfHolder{&holder, sink.choice().severity, {}, teams, most};
    return std::nullopt;
}

std::optional<SaidOfHolder> tooManyReports(const SeenStructure& structure, const Holder& holder,
                                           const FindingSink& sink)
{
    const Severity own = sink.choice().severity;
    const int owners = structure.actsAs(holder, "PM") ? reportsOf(structure, holder, "PO") : 0;
    if (owners > sink.limit("owners"))
        return SaidOfHolder{&holder, own, "owners", double(owners), sink.limit("owners")};
    const int reports = reportsOf(structure, holder, {});
    if (reports > sink.limit("reports"))
        return SaidOfHolder{&holder, own, "reports", double(reports), sink.limit("reports")};
    return std::nullopt;
}

void spanOfControl(const SeenStructure& structure, FindingSink& sink)
{
    std::vector<SaidOfHolder> said;
    for (const Holder& holder : structure.holders()) {
        if (isKnownToBeOverloaded(structure, holder))
            continue;
        if (const auto teams = tooManyTeams(structure, holder, sink))
            said.push_back(*teams);
        if (const auto reports = tooManyReports(structure, holder, sink))
            said.push_back(*reports);
    }
    addOfHolders(structure, said, sink);
}

/// Of the teams where all say it, else what was stated.
std::optional<double> developers(const SeenStructure& structure)
{
    double sum = 0;
    const std::vector<UnitId> teams = structure.units(UnitKind::team);
    for (const UnitId team : teams) {
        const auto* use = structure.plan().find<ConstellationUnit>({structure.chart().constellation, team});
        if (!use->developers)
            return structure.fact("developers");
        sum += *use->developers;
    }
    return teams.empty() ? structure.fact("developers") : std::optional(sum);
}

int holdersAs(const SeenStructure& structure, std::initializer_list<std::string_view> catalogueRoles)
{
    return static_cast<int>(
        std::count_if(structure.holders().begin(), structure.holders().end(), [&](const Holder& holder) {
            return std::any_of(catalogueRoles.begin(), catalogueRoles.end(),
                               [&](std::string_view role) { return structure.actsAs(holder, role); });
        }));
}

/// Developers to one of the others, outside of what is usual.
void addRatio(double developers, int others, RoleId role, const std::string& fewest, const std::string& most,
              FindingSink& sink)
{
    if (others == 0)
        return;
    const double ratio = developers / others;
    const bool isFew = fewest != "-" && ratio < sink.limit(fewest);
    if (!isFew && ratio <= sink.limit(most))
        return;
    Finding& finding = sink.add({}, role);
    finding.variant = isFew ? fewest : most;
    finding.found = std::round(ratio * 10) / 10;
    finding.limit = sink.limit(finding.variant);
}

RoleId firstAs(const SeenStructure& structure, std::string_view catalogueRole)
{
    const std::vector<int> columns = structure.columnsAs(catalogueRole);
    return columns.empty() ? RoleId() : structure.roleOf(columns.front());
}

void ratioOutOfRange(const SeenStructure& structure, FindingSink& sink)
{
    const auto count = developers(structure);
    if (!count || *count <= 0)
        return;
    addRatio(*count, holdersAs(structure, {"PM", "PO"}), {}, "fewest", "", sink);
    addRatio(*count, holdersAs(structure, {"DL"}), firstAs(structure, "DL"), "-", "designer", sink);
    addRatio(*count, holdersAs(structure, {"BA"}), firstAs(structure, "BA"), "analyst-fewest", "analyst", sink);
}

} // namespace

std::vector<StructureRule> sizeRules()
{
    return {{"span-of-control", {"", "error", "capable", "capable-error", "owners", "reports"}, spanOfControl, true},
            {"ratio-out-of-range", {"", "fewest", "designer", "analyst", "analyst-fewest"}, ratioOutOfRange, true}};
}

} // namespace remit
