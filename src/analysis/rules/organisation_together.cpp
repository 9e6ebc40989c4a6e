#include "analysis/rules/rule_families.h"

#include <algorithm>

/// How product managers, owners and analysts work together.
namespace remit {

namespace {

constexpr Involvements talking{Involvement::answers,  Involvement::does,     Involvement::decides,
                               Involvement::signsOff, Involvement::verifies, Involvement::supports,
                               Involvement::consulted};
constexpr Involvements hearing{Involvement::answers,   Involvement::does,     Involvement::decides,
                               Involvement::signsOff,  Involvement::verifies, Involvement::supports,
                               Involvement::consulted, Involvement::informed};

/// Whether the chart has both, and not only in one role that is both.
bool areApart(const SeenStructure& structure)
{
    return !structure.columnsAs("PM", "PO").empty() && !structure.columnsAs("PO", "PM").empty();
}

std::vector<RoleId> rolesAs(const SeenStructure& structure, std::string_view catalogueRole)
{
    std::vector<RoleId> roles;
    for (const int column : structure.columnsAs(catalogueRole))
        roles.push_back(structure.roleOf(column));
    return roles;
}

Finding& addOfColumn(const SeenStructure& structure, int column, FindingSink& sink)
{
    Finding& finding = sink.add({}, structure.roleOf(column));
    finding.roles = {structure.roleOf(column)};
    return finding;
}

void managerOutsideDevelopment(const SeenStructure& structure, FindingSink& sink)
{
    std::vector<const ReadRow*> rows = structure.rowsIn("PLA");
    const std::vector<const ReadRow*> delivery = structure.rowsIn("DEL");
    rows.insert(rows.end(), delivery.begin(), delivery.end());
    if (!areApart(structure) || rows.size() < enoughLinks)
        return;
    const ReadRow* demos = structure.row("DEL7");
    for (const int manager : structure.columnsAs("PM", "PO")) {
        const auto outside = std::count_if(rows.begin(), rows.end(),
                                           [&](const ReadRow* row) { return !row->hasAny(manager, talking); });
        const double share = static_cast<double>(outside) / static_cast<double>(rows.size());
        if (share > sink.limit()) {
            Finding& finding = addOfColumn(structure, manager, sink);
            finding.found = share;
            finding.limit = sink.limit();
        } else if (demos != nullptr && !demos->hasAny(manager, {Involvement::does, Involvement::answers})) {
            Finding& finding = addOfColumn(structure, manager, sink);
            finding.variant = "demos";
            finding.responsibilities = {demos->responsibility};
        }
    }
}

void noSharedGoals(const SeenStructure& structure, FindingSink& sink)
{
    if (!areApart(structure))
        return;
    for (const ReadRow* row : structure.rowsOf({"STR10", "OPS1"})) {
        for (const char* role : {"PM", "PO"}) {
            if (structure.takesPart(*row, role, talking) || row->cells.empty())
                continue;
            Finding& finding = sink.add(row->responsibility, {});
            finding.roles = rolesAs(structure, role);
            break;
        }
    }
}

void sprintNotTiedToRoadmap(const SeenStructure& structure, FindingSink& sink)
{
    if (!areApart(structure))
        return;
    const ReadRow* roadmap = structure.row("PLA1");
    if (roadmap != nullptr && !roadmap->cells.empty() && !structure.takesPart(*roadmap, "PO", talking))
        sink.add(roadmap->responsibility, {}).roles = rolesAs(structure, "PO");
    const ReadRow* sprint = structure.row("PLA6");
    if (sprint != nullptr && !sprint->cells.empty() && !structure.takesPart(*sprint, "PM", hearing)) {
        Finding& finding = sink.add(sprint->responsibility, {});
        finding.variant = "sprint";
        finding.roles = rolesAs(structure, "PM");
    }
}

void incompleteTrio(const SeenStructure& structure, FindingSink& sink)
{
    constexpr double productCompany = 1;
    if (!structure.isFact("organisation", productCompany) || structure.columnsAs("PM").empty())
        return;
    const bool hasTech = !structure.columnsAs("TL").empty();
    const bool hasDesign = !structure.columnsAs("DL").empty();
    if (!hasTech || !hasDesign) {
        sink.add().variant = hasTech ? "design" : hasDesign ? "tech" : "";
        return;
    }
    const ReadRow* testing = structure.row("DIS5");
    if (testing == nullptr)
        return;
    for (const char* role : {"PM", "TL", "DL"}) {
        if (structure.takesPart(*testing, role, {Involvement::does}))
            continue;
        Finding& finding = sink.add(testing->responsibility, {});
        finding.variant = "testing";
        finding.roles = rolesAs(structure, role);
        return;
    }
}

/// Who does a row: people as their number, roles of several people or of none as a number below 0.
std::set<int> doersOf(const SeenStructure& structure, const ReadRow& row)
{
    std::set<int> doers;
    for (const ReadCell& cell : row.cells) {
        if (!cell.involvements.has(Involvement::does))
            continue;
        std::set<int> holders;
        for (const SeenSeat* seat : structure.seatsIn(cell.column))
            holders.insert(seat->holder);
        doers.insert(holders.size() == 1 ? *holders.begin() : -1 - cell.column);
    }
    return doers;
}

/// The fewest who can do all of it from the row on, besides those who are in it already.
int fewestFrom(const std::vector<std::set<int>>& rows, std::size_t at, std::set<int> taken)
{
    if (at == rows.size())
        return static_cast<int>(taken.size());
    const auto isTaken = [&](int doer) { return taken.contains(doer); };
    if (std::any_of(rows[at].begin(), rows[at].end(), isTaken))
        return fewestFrom(rows, at + 1, std::move(taken));
    int fewest = static_cast<int>(rows.size());
    for (const int doer : rows[at]) {
        std::set<int> with = taken;
        with.insert(doer);
        fewest = std::min(fewest, fewestFrom(rows, at + 1, std::move(with)));
    }
    return fewest;
}

void handOffChain(const SeenStructure& structure, FindingSink& sink)
{
    std::vector<std::set<int>> steps;
    std::vector<ResponsibilityId> rows;
    for (const char* link : {"DIS1", "DIS7", "DEL1", "DEL4"}) {
        const ReadRow* row = structure.row(link);
        if (row == nullptr || row->tally.of(Involvement::does) == 0)
            return;
        steps.push_back(doersOf(structure, *row));
        rows.push_back(row->responsibility);
    }
    const int fewest = fewestFrom(steps, 0, {});
    if (fewest <= sink.limit())
        return;
    Finding& finding = sink.add();
    finding.responsibilities = std::move(rows);
    finding.found = fewest;
    finding.limit = sink.limit();
}

void analystAsShadowOwner(const SeenStructure& structure, FindingSink& sink)
{
    const std::vector<const ReadRow*> writing = structure.rowsOf(writingLinks);
    if (writing.size() < enoughLinks)
        return;
    const auto shareOf = [&](const auto& isSo) {
        return static_cast<double>(std::count_if(writing.begin(), writing.end(), isSo))
            / static_cast<double>(writing.size());
    };
    constexpr Involvements deciding{Involvement::answers, Involvement::consulted};
    const double decided = shareOf([&](const ReadRow* row) {
        return structure.takesPart(*row, "PM", deciding) || structure.takesPart(*row, "PO", deciding);
    });
    for (const int analyst : structure.columnsAs("BA", "PO")) {
        const double written = shareOf([&](const ReadRow* row) { return row->hasAny(analyst, {Involvement::does}); });
        if (written <= sink.limit() || decided >= sink.limit("manager"))
            continue;
        Finding& finding = addOfColumn(structure, analyst, sink);
        finding.found = written;
        finding.limit = sink.limit();
    }
}

} // namespace

std::vector<StructureRule> togetherRules()
{
    return {{"manager-outside-development", {""}, managerOutsideDevelopment, false, {"DEL7"}},
            {"no-shared-goals", {}, noSharedGoals, false, {"STR10", "OPS1"}},
            {"sprint-not-tied-to-roadmap", {}, sprintNotTiedToRoadmap, false, {"PLA1", "PLA6"}},
            {"incomplete-trio", {}, incompleteTrio, false, {"DIS5"}},
            {"hand-off-chain", {""}, handOffChain, false, {"DIS1", "DIS7", "DEL1", "DEL4"}},
            {"analyst-as-shadow-owner", {"", "manager"}, analystAsShadowOwner, false, writingLinks}};
}

} // namespace remit
