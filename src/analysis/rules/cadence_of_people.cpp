#include "analysis/rules/cadence_parties.h"
#include "analysis/rules/seat_findings.h"
#include "core/organisation.h"

#include <algorithm>
#include <optional>

/// How much of the week meetings take, and whether customers and stakeholders are met.
namespace remit {

namespace {

/// From which share of the week on meetings are too much; nothing where no limit is known.
struct MeetingLimits {
    std::optional<double> warning;
    std::optional<double> error;
};

/// Of several hats the highest limit holds.
void raise(std::optional<double>& limit, double to)
{
    limit = std::max(limit.value_or(to), to);
}

template <class ActsAs> MeetingLimits limitsFor(const FindingSink& sink, ActsAs isOne)
{
    MeetingLimits limits;
    if (isOne("DT"))
        raise(limits.warning, sink.limit("developer"));
    if (isOne("PO")) {
        raise(limits.warning, sink.limit());
        raise(limits.error, sink.limit("error"));
    }
    if (isOne("PM")) {
        raise(limits.warning, sink.limit("manager"));
        raise(limits.error, sink.limit("manager-error"));
    }
    if (isOne("HEAD"))
        raise(limits.warning, sink.limit("lead"));
    return limits;
}

struct SaidOfShare {
    Severity severity = Severity::warning;
    double limit = 0;
};

std::optional<SaidOfShare> saidOfShare(double share, const MeetingLimits& limits, const FindingSink& sink)
{
    if (limits.error && share > *limits.error)
        return SaidOfShare{sink.choice().severity, *limits.error};
    if (limits.warning && share > *limits.warning)
        return SaidOfShare{std::min(sink.choice().severity, Severity::warning), *limits.warning};
    return std::nullopt;
}

void sayOfSeats(const SeenStructure& structure, FindingSink& sink)
{
    std::vector<SaidOfHolder> all;
    for (const Holder& holder : structure.holders()) {
        double hours = 0;
        double fte = 0;
        for (const SeenSeat* seat : holder.seats) {
            hours += structure.cadence().hours().ofSeat(seat->seat);
            fte += seat->fte;
        }
        const double share = fte > 0 ? hours / (sink.limit("hours") * fte) : 0;
        const auto isOne = [&](std::string_view role) { return structure.actsAs(holder, role); };
        if (const auto said = saidOfShare(share, limitsFor(sink, isOne), sink))
            all.push_back({&holder, said->severity, "", share, said->limit});
    }
    addOfHolders(structure, all, sink);
}

/// Of people without seats: those of the team that meet most.
void sayOfRoles(const SeenStructure& structure, FindingSink& sink)
{
    std::map<RoleId, double> shares;
    for (const auto& [who, people] : structure.cadence().hours().unseated) {
        if (who.first)
            shares[who.first] = std::max(shares[who.first], hoursOf(people.lines) / sink.limit("hours"));
    }
    for (const auto& [id, share] : shares) {
        const auto* role = structure.plan().find<Role>(id);
        if (role == nullptr)
            continue;
        const auto isOne = [role = role](std::string_view catalogueRole) { return actsAs(*role, catalogueRole); };
        const auto said = saidOfShare(share, limitsFor(sink, isOne), sink);
        if (!said)
            continue;
        Finding& finding = sink.add({}, id);
        finding.severity = said->severity;
        finding.variant = "role";
        finding.roles = {id};
        finding.found = share;
        finding.limit = said->limit;
    }
}

void meetingShare(const SeenStructure& structure, FindingSink& sink)
{
    sayOfSeats(structure, sink);
    sayOfRoles(structure, sink);
}

/// Whether the organisation lives from its product.
bool isOfProductCompany(const SeenStructure& structure)
{
    constexpr double productCompany = 1;
    const auto* here = structure.plan().find<Constellation>(structure.constellation());
    return structure.isFact("organisation", productCompany) || (here != nullptr && here->templateKey == "C03");
}

double managersIn(const SeenStructure& structure, const SeenMeeting& meeting)
{
    double managers = 0;
    for (const Participant& who : meeting.who)
        managers += attendsAs(structure, who, "PM") ? who.people : 0;
    return managers;
}

void noCustomerContact(const SeenStructure& structure, FindingSink& sink)
{
    if (!isOfProductCompany(structure) || structure.columnsAs("PM").empty())
        return;
    for (const UnitId product : productsIn(structure)) {
        double trio = 0;
        double contacts = 0;
        for (const SeenMeeting& each : structure.cadence().meetings()) {
            if (!concernsProduct(structure, each, product))
                continue;
            trio += each.is("K07") ? each.timesAWeek : 0;
            contacts += each.is("K08") ? each.timesAWeek * managersIn(structure, each) : 0;
            contacts += each.isAnyOf({"K09", "K10"}) ? each.timesAWeek : 0;
        }
        const bool noTrio = isBelow(trio, sink.limit("trio"));
        const bool noContact = isBelow(contacts, sink.limit());
        if (!noTrio && !noContact)
            continue;
        Finding& finding = addAboutUnit(product, sink);
        finding.variant = noTrio && noContact ? "both" : noTrio ? "trio" : "";
        finding.found = noContact ? contacts : trio;
        finding.limit = noContact ? sink.limit() : sink.limit("trio");
    }
}

/// How often a month the group takes part in one of these meetings, or in one of the organisation's own.
double timesAMonth(const SeenStructure& structure, UnitId group, std::initializer_list<std::string_view> keys)
{
    double times = 0;
    for (const SeenMeeting& each : structure.cadence().meetings()) {
        const bool counts = each.row.catalogueKey.empty() || each.isAnyOf(keys);
        if (counts && groupAttends(each, group))
            times += each.timesAWeek * weeksOfMonth;
    }
    return times;
}

void groupNeverMet(const SeenStructure& structure, FindingSink& sink)
{
    for (const UnitId group : structure.units(UnitKind::stakeholders)) {
        const bool isExternal = structure.plan().find<Unit>(group)->side == UnitSide::external;
        const double times = isExternal ? timesAMonth(structure, group, {"K13", "K17", "K09"})
                                        : timesAMonth(structure, group, {"K05", "K13", "K23"});
        const bool isHeard = isExternal ? !isBelow(times, sink.limit()) : times > 0;
        if (isHeard)
            continue;
        Finding& finding = sink.add(group);
        finding.variant = times > 0 ? "" : "never";
        finding.found = times;
        finding.limit = sink.limit();
    }
}

} // namespace

std::vector<StructureRule> peopleMeetingRules()
{
    return {{"meeting-share",
             {"", "error", "manager", "manager-error", "developer", "lead", "hours"},
             meetingShare,
             false,
             {},
             true},
            {"no-customer-contact", {"", "trio"}, noCustomerContact, false, {}, true},
            {"group-never-met", {""}, groupNeverMet, false, {}, true}};
}

} // namespace remit
