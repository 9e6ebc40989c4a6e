#include "analysis/rules/cadence_parties.h"
#include "analysis/rules/seat_findings.h"
#include "core/calendar/dates.h"

#include <algorithm>

/// Who may decide and who stands behind it.
namespace remit {

namespace {

constexpr Involvements lastWord{Involvement::answers};
constexpr Involvements working{Involvement::does};

int rowsWith(const SeenStructure& structure, const std::vector<const ReadRow*>& rows, std::string_view role,
             Involvements parts)
{
    return static_cast<int>(std::count_if(rows.begin(), rows.end(),
                                          [&](const ReadRow* row) { return structure.takesPart(*row, role, parts); }));
}

Finding& addOfOwner(const SeenStructure& structure, int owner, FindingSink& sink)
{
    Finding& finding = sink.add({}, structure.roleOf(owner));
    finding.roles = {structure.roleOf(owner)};
    return finding;
}

/// What the owner may do, where all of it was said: fewer than the limit is to fix, as many is to look at.
bool servesByAnswers(const SeenStructure& structure, int owner, FindingSink& sink)
{
    int mayDo = 0;
    for (const char* key : {"mayReorder", "mayReject", "maySayNo", "meetsCustomers"}) {
        const auto said = structure.fact(key);
        if (!said)
            return false;
        mayDo += *said > 0 ? 1 : 0;
    }
    if (mayDo > sink.limit("questions"))
        return false;
    Finding& finding = addOfOwner(structure, owner, sink);
    finding.severity = mayDo < sink.limit("questions") ? Severity::error : finding.severity;
    finding.variant = "questions";
    finding.found = mayDo;
    finding.limit = sink.limit("questions");
    return true;
}

/// So many decisions that would make an owner of one who only serves, nearest to the daily work first.
std::vector<ResponsibilityId> nearestDecisions(const SeenStructure& structure, int count)
{
    std::vector<std::string_view> links{"PLA4", "DEL5", "DEL9"};
    links.insert(links.end(), decisionLinks.begin(), decisionLinks.end());
    std::vector<ResponsibilityId> rows;
    for (const ReadRow* row : structure.rowsOf(links)) {
        const bool isThere = std::find(rows.begin(), rows.end(), row->responsibility) != rows.end();
        if (!isThere && !structure.takesPart(*row, "PO", lastWord) && static_cast<int>(rows.size()) < count)
            rows.push_back(row->responsibility);
    }
    return rows;
}

void serviceOwner(const SeenStructure& structure, FindingSink& sink)
{
    std::vector<int> owners = structure.columnsAs("PO", "PM");
    std::erase_if(owners,
                  [&](int owner) { return sink.excepts(structure.chart().columns[static_cast<std::size_t>(owner)]); });
    if (owners.empty() || servesByAnswers(structure, owners.front(), sink))
        return;
    const std::vector<const ReadRow*> writing = structure.rowsOf(writingLinks);
    const std::vector<const ReadRow*> deciding = structure.rowsOf(decisionLinks);
    const ReadRow* backlog = structure.row("PLA4");
    if (writing.size() < enoughLinks || deciding.size() < enoughLinks || backlog == nullptr
        || backlog->tally.of(Involvement::answers) == 0)
        return;
    const double share = rowsWith(structure, writing, "PO", working) / static_cast<double>(writing.size());
    const int decides = rowsWith(structure, deciding, "PO", lastWord);
    const bool ordersBacklog = structure.takesPart(*backlog, "PO", lastWord);
    if (share < sink.limit() || decides > sink.limit("decides"))
        return;
    Finding& finding = addOfOwner(structure, owners.front(), sink);
    finding.severity = decides == 0 || !ordersBacklog ? Severity::error : finding.severity;
    finding.found = share;
    finding.limit = sink.limit();
    finding.responsibilities = nearestDecisions(structure, static_cast<int>(sink.limit("decides")) + 1 - decides);
}

void accountableWithoutAuthority(const SeenStructure& structure, FindingSink& sink)
{
    constexpr double limited = 1;
    const auto authority = structure.fact("ownerAuthority");
    if (!authority || *authority > limited)
        return;
    for (const int owner : structure.columnsAs("PO", "PM")) {
        std::vector<ResponsibilityId> rows;
        for (const ReadRow* row : structure.rowsOf(decisionLinks)) {
            if (row->hasAny(owner, lastWord))
                rows.push_back(row->responsibility);
        }
        if (rows.empty())
            continue;
        Finding& finding = addOfOwner(structure, owner, sink);
        finding.found = static_cast<double>(rows.size());
        finding.responsibilities = std::move(rows);
    }
}

/// Whether meetings are held, but none of them brings an owner's sponsor in.
bool lacksCheckIn(const SeenStructure& structure)
{
    return !structure.cadence().isEmpty() && !structure.columnsAs("PO").empty() && !structure.columnsAs("ES").empty()
        && !meetsSponsor(structure);
}

void noExecutiveBacking(const SeenStructure& structure, FindingSink& sink)
{
    if (const auto backing = structure.fact("executiveBacking"); backing && *backing <= sink.limit()) {
        Finding& finding = sink.add();
        finding.severity = sink.choice().severity == Severity::info ? Severity::warning : Severity::error;
        finding.variant = "stated";
        finding.found = *backing;
        finding.limit = sink.limit();
        return;
    }
    if (lacksCheckIn(structure)) {
        sink.add().variant = "meeting";
        return;
    }
    const ReadRow* mandates = structure.row("COL5");
    if (mandates == nullptr || mandates->tally.of(Involvement::answers) == 0
        || structure.takesPart(*mandates, "ES", lastWord))
        return;
    Finding& finding = sink.add(mandates->responsibility, {});
    finding.roles = rolesWith(Involvement::answers, *mandates, structure.chart());
}

/// Whether others report to the seat, and it is neither manager nor owner of a product.
bool isLineManager(const SeenStructure& structure, const SeenSeat& seat)
{
    const bool isOfProduct = structure.actsAs(seat, "PM") || structure.actsAs(seat, "PO");
    return !isOfProduct && std::any_of(structure.seats().begin(), structure.seats().end(), [&](const SeenSeat& each) {
        return each.manager == seat.seat;
    });
}

void middleManagementConflict(const SeenStructure& structure, FindingSink& sink)
{
    constexpr double resists = 2;
    if (structure.isFact("middleManagement", resists))
        sink.add().variant = "stated";
    for (const SeenSeat& seat : structure.seats()) {
        if (!isLineManager(structure, seat))
            continue;
        std::vector<ResponsibilityId> rows;
        for (const ReadRow* row : structure.rowsOf({"PLA4", "PLA6", "DEL5"})) {
            const bool answers
                = std::any_of(seat.hats.begin(), seat.hats.end(), [&](int hat) { return row->hasAny(hat, lastWord); });
            if (answers)
                rows.push_back(row->responsibility);
        }
        if (!rows.empty())
            sink.add(seat.seat).responsibilities = std::move(rows);
    }
}

void missingDialogue(const SeenStructure& structure, FindingSink& sink)
{
    if (structure.isFact("decisionLog", 0))
        sink.add();
    std::set<SeatId> told;
    for (const Pair& pair : pairsOf(structure)) {
        const SeenSeat* manager = pair.manager.seat;
        const SeenSeat* owner = pair.owner.seat;
        if (manager == nullptr || owner == nullptr || !manager->location || !owner->location)
            continue;
        const auto hours = structure.overlap(*manager->location, *owner->location);
        if (!hours || *hours * minutesOfHour >= sink.limit() || !told.insert(owner->seat).second)
            continue;
        Finding& finding = sink.add(owner->seat);
        finding.severity = weightier(sink.choice().severity, false);
        finding.variant = "apart";
        finding.seats = {manager->seat};
        finding.found = *hours * minutesOfHour;
        finding.limit = sink.limit();
    }
}

} // namespace

std::vector<StructureRule> authorityRules()
{
    std::vector<std::string_view> both = writingLinks;
    both.insert(both.end(), decisionLinks.begin(), decisionLinks.end());
    return {{"service-owner", {"", "decides", "questions"}, serviceOwner, false, both},
            {"accountable-without-authority", {}, accountableWithoutAuthority, false, decisionLinks},
            {"no-executive-backing", {""}, noExecutiveBacking, false, {"COL5"}},
            {"middle-management-conflict", {}, middleManagementConflict, false, {"PLA4", "PLA6", "DEL5"}},
            {"missing-dialogue", {""}, missingDialogue}};
}

} // namespace remit
