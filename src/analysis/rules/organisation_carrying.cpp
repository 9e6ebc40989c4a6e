#include "analysis/rules/seat_findings.h"

#include <algorithm>

/// What people carry. One cause, one finding: who is manager and owner at once hears of that before hearing of too many
/// hours, and a seat of too many hours before its role.
namespace remit {

namespace {

bool isBoth(const SeenStructure& structure, const Holder& holder)
{
    return structure.actsAs(holder, "PM") && structure.actsAs(holder, "PO");
}

/// Above the limit for a look, or the one for a repair.
void addIfOver(const Holder& holder, const HeldHours& hours, std::vector<SaidOfHolder>& said, const FindingSink& sink)
{
    const bool farOver = hours.load() > sink.limit("error");
    if (!farOver && hours.load() <= sink.limit())
        return;
    const Severity own = sink.choice().severity;
    const Severity severity = farOver ? weightier(own, hours.mostlyEstimated)
        : hours.mostlyEstimated       ? std::min(own, Severity::warning)
                                      : own;
    said.push_back({&holder, severity, {}, hours.load(), sink.limit(farOver ? "error" : "")});
}

void overloadedCombinedRole(const SeenStructure& structure, FindingSink& sink)
{
    std::vector<SaidOfHolder> said;
    for (const Holder& holder : structure.holders()) {
        const auto hours = structure.hoursOf(holder);
        if (hours && isBoth(structure, holder))
            addIfOver(holder, *hours, said, sink);
    }
    addOfHolders(structure, said, sink);
}

/// Others' hours are only those that somebody typed.
bool isOfProduct(const SeenStructure& structure, const Holder& holder)
{
    return std::all_of(holder.seats.begin(), holder.seats.end(), [&](const SeenSeat* seat) {
        return !seat->hats.empty() && std::all_of(seat->hats.begin(), seat->hats.end(), [&](int hat) {
            return structure.chart().columns[static_cast<std::size_t>(hat)].kind == RoleKind::product;
        });
    });
}

void utilisation(const SeenStructure& structure, FindingSink& sink)
{
    std::vector<SaidOfHolder> said;
    for (const Holder& holder : structure.holders()) {
        const auto hours = structure.hoursOf(holder);
        if (!hours || hours->capacity <= 0)
            continue;
        if (!isBoth(structure, holder))
            addIfOver(holder, *hours, said, sink);
        if (hours->load() < sink.limit("idle") && !hours->atLeast && isOfProduct(structure, holder))
            said.push_back({&holder, Severity::info, "idle", hours->load(), sink.limit("idle")});
    }
    addOfHolders(structure, said, sink);
}

bool hasDeputy(const Holder& holder)
{
    return std::any_of(holder.seats.begin(), holder.seats.end(),
                       [](const SeenSeat* seat) { return seat->deputy.has_value(); });
}

/// Hours of the rows that each holder answers for; what several seats of a role answer for is divided among them.
std::vector<double> answeredHours(const SeenStructure& structure)
{
    std::vector<double> hours(structure.holders().size());
    std::vector<std::vector<const SeenSeat*>> wearing;
    for (int column = 0; column < structure.chart().roleCount(); ++column)
        wearing.push_back(structure.seatsIn(column));
    for (const auto& [row, effort] : structure.context().efforts) {
        const auto seen = structure.rows().find(row);
        if (seen == structure.rows().end())
            continue;
        for (const ReadCell& cell : seen->second.read.cells) {
            const auto& seats = wearing[static_cast<std::size_t>(cell.column)];
            if (!cell.involvements.has(Involvement::answers))
                continue;
            for (const SeenSeat* seat : seats)
                hours[static_cast<std::size_t>(seat->holder)] += effort / static_cast<double>(seats.size());
        }
    }
    return hours;
}

double allHours(const SeenStructure& structure)
{
    double sum = 0;
    for (const auto& [row, effort] : structure.context().efforts)
        sum += structure.rows().contains(row) ? effort : 0;
    return sum;
}

/// The one who does the row for the team, where nobody else does; -1 where several do, or somebody who has no seat.
int onlyDoer(const SeenStructure& structure, const ReadRow& row, UnitId team)
{
    std::set<int> holders;
    for (const ReadCell& cell : row.cells) {
        if (!cell.involvements.has(Involvement::does))
            continue;
        std::vector<const SeenSeat*> seats = structure.seatsIn(cell.column);
        if (seats.empty())
            return -1;
        const auto isElsewhere = [&](const SeenSeat* seat) {
            return std::find(seat->units.begin(), seat->units.end(), team) == seat->units.end();
        };
        if (!std::all_of(seats.begin(), seats.end(), isElsewhere))
            std::erase_if(seats, isElsewhere);
        for (const SeenSeat* seat : seats)
            holders.insert(seat->holder);
    }
    return holders.size() == 1 ? *holders.begin() : -1;
}

/// The most rows of daily work that each holder is the only one to do for a team.
std::map<int, int> aloneInDailyWork(const SeenStructure& structure)
{
    std::vector<const ReadRow*> daily;
    for (const auto& entry : structure.rows()) {
        if (entry.second.read.horizon == Horizon::operational)
            daily.push_back(&entry.second.read);
    }
    std::map<int, int> most;
    for (const UnitId team : structure.units(UnitKind::team)) {
        std::map<int, int> rows;
        for (const ReadRow* row : daily)
            ++rows[onlyDoer(structure, *row, team)];
        for (const auto& entry : rows)
            most[entry.first] = std::max(most[entry.first], entry.second);
    }
    most.erase(-1);
    return most;
}

/// Those whose work nobody else does from day to day, in one finding.
void addAlone(const SeenStructure& structure, const std::set<int>& said, FindingSink& sink)
{
    std::vector<SeatId> seats;
    int rows = 0;
    for (const auto& [at, count] : aloneInDailyWork(structure)) {
        const Holder& holder = structure.holders()[static_cast<std::size_t>(at)];
        if (count < sink.limit("daily") || !holder.isPerson || hasDeputy(holder) || said.contains(at))
            continue;
        seats.push_back(holder.seats.front()->seat);
        rows = std::max(rows, count);
    }
    if (seats.empty())
        return;
    Finding& finding = sink.add();
    finding.variant = "daily";
    finding.seats = std::move(seats);
    finding.found = rows;
    finding.limit = sink.limit("daily");
}

bool isAnybodyNamed(const SeenStructure& structure)
{
    return std::any_of(structure.holders().begin(), structure.holders().end(),
                       [](const Holder& holder) { return holder.isPerson; });
}

void singlePointOfFailure(const SeenStructure& structure, FindingSink& sink)
{
    if (!isAnybodyNamed(structure))
        return;
    const std::vector<double> answered = answeredHours(structure);
    const double all = allHours(structure);
    std::vector<SaidOfHolder> said;
    std::set<int> named;
    for (std::size_t at = 0; at < answered.size(); ++at) {
        const Holder& holder = structure.holders()[at];
        const double share = all > 0 ? answered[at] / all : 0;
        if (!holder.isPerson || hasDeputy(holder) || share <= sink.limit())
            continue;
        const auto hours = structure.hoursOf(holder);
        const Severity own = sink.choice().severity;
        const bool isOver = hours && hours->load() > 1;
        said.push_back({&holder, isOver ? weightier(own, hours->mostlyEstimated) : own, {}, share, sink.limit()});
        named.insert(static_cast<int>(at));
    }
    addOfHolders(structure, said, sink);
    addAlone(structure, named, sink);
}

void developerOwnerConflict(const SeenStructure& structure, FindingSink& sink)
{
    std::vector<SaidOfHolder> said;
    for (const Holder& holder : structure.holders()) {
        if (!structure.actsAs(holder, "DT") || !structure.actsAs(holder, "PO"))
            continue;
        const auto hours = structure.hoursOf(holder);
        const double share = hours && hours->capacity > 0 ? hours->hours / hours->capacity * hours->fte : 0;
        const auto teams = static_cast<double>(structure.unitsOf(holder, UnitKind::team).size());
        const bool isBusy = share > sink.limit();
        const bool hasMany = teams > sink.limit("teams");
        const Severity own = sink.choice().severity;
        if (isBusy)
            said.push_back({&holder, hasMany ? weightier(own, hours->mostlyEstimated) : own, {}, share, sink.limit()});
        else if (hasMany)
            said.push_back({&holder, own, "teams", teams, sink.limit("teams")});
    }
    addOfHolders(structure, said, sink);
}

/// The lowest load of those who are only manager or only owner; nothing where there are not both, apart.
const Holder* leastBusy(const SeenStructure& structure)
{
    const Holder* least = nullptr;
    bool hasManager = false;
    bool hasOwner = false;
    for (const Holder& holder : structure.holders()) {
        const bool isManager = structure.actsAs(holder, "PM");
        const bool isOwner = structure.actsAs(holder, "PO");
        if (isManager == isOwner)
            continue;
        hasManager = hasManager || isManager;
        hasOwner = hasOwner || isOwner;
        const auto hours = structure.hoursOf(holder);
        if (hours && (least == nullptr || hours->load() < structure.hoursOf(*least)->load()))
            least = &holder;
    }
    return hasManager && hasOwner ? least : nullptr;
}

void prematureSplit(const SeenStructure& structure, FindingSink& sink)
{
    constexpr double prerelease = 1;
    const auto stage = structure.fact("stage");
    if (!stage || *stage > prerelease || !structure.isFact("payingCustomers", 0))
        return;
    const Holder* least = leastBusy(structure);
    const auto hours = least == nullptr ? std::nullopt : structure.hoursOf(*least);
    if (!hours || hours->atLeast || hours->load() >= sink.limit())
        return;
    Finding& finding = sink.add();
    finding.seats = {least->seats.front()->seat};
    finding.found = hours->load();
    finding.limit = sink.limit();
}

} // namespace

std::vector<StructureRule> carryingRules()
{
    return {{"overloaded-combined-role", {"", "error"}, overloadedCombinedRole, true},
            {"single-point-of-failure", {"", "daily"}, singlePointOfFailure, true},
            {"developer-owner-conflict", {"", "teams"}, developerOwnerConflict, true},
            {"premature-split", {""}, prematureSplit, true},
            {"utilisation", {"", "error", "idle"}, utilisation, true}};
}

} // namespace remit
