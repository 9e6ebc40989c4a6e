#include "analysis/load/row_effort.h"

#include <algorithm>

namespace remit {

namespace {

/// What acts on the terms of one half.
struct Terms {
    const EffortFactors& factors;
    WorkArea area;
    EffortHalf half;
    std::string_view flags;

    bool isIn(std::initializer_list<WorkArea> areas) const
    {
        return std::find(areas.begin(), areas.end(), area) != areas.end();
    }
    bool hasFlag(char flag) const { return flags.find(flag) != std::string_view::npos; }
    std::optional<double> countOf(Driver driver) const;
    double sizeFactor(Driver driver) const;
    double partOfSide() const { return half == EffortHalf::market ? factors.marketPart : factors.teamPart; }
    TermHours workedOut(const EffortTerm& term) const;
};

std::optional<double> Terms::countOf(Driver driver) const
{
    switch (driver) {
    case Driver::products:
        return factors.products;
    case Driver::teams:
        return factors.teams;
    case Driver::markets:
        return factors.markets;
    case Driver::stakeholders:
        return factors.stakeholderLoad;
    case Driver::extraTeams:
        return factors.extraTeams;
    case Driver::productOwners:
        return factors.productOwners;
    case Driver::reports:
        return factors.reports;
    case Driver::base:
        break;
    }
    return 1;
}

double Terms::sizeFactor(Driver driver) const
{
    if (driver == Driver::products || driver == Driver::markets)
        return factors.productScale;
    if (driver == Driver::teams && isIn({WorkArea::discovery, WorkArea::planning, WorkArea::delivery}))
        return factors.teamScale;
    return 1;
}

TermHours Terms::workedOut(const EffortTerm& term) const
{
    TermHours result{term, countOf(term.driver), {}};
    const auto times = [&](EffortFactor name, double value) {
        if (value != 1)
            result.factors.emplace_back(name, value);
    };
    times(EffortFactor::size, sizeFactor(term.driver));
    if (term.driver == Driver::teams && half == EffortHalf::team)
        times(EffortFactor::ownerShare, factors.ownerShare);
    if (hasFlag('x'))
        times(EffortFactor::complexity, factors.complexityFactor);
    if (hasFlag('c'))
        times(EffortFactor::clarifying, factors.clarifyFactor);
    if (area != WorkArea::other)
        times(EffortFactor::stage, factors.stage[static_cast<std::size_t>(area)]);
    if (area == WorkArea::discovery)
        times(EffortFactor::discovery, factors.discoveryFactor);
    if (isIn({WorkArea::planning, WorkArea::delivery, WorkArea::collaboration}))
        times(EffortFactor::sites, factors.siteFactor);
    if (area == WorkArea::market)
        times(EffortFactor::internalUsers, factors.internalMarketWork);
    if (area == WorkArea::stakeholder)
        times(EffortFactor::internalUsers, factors.internalStakeholderWork);
    times(EffortFactor::partOfSide, partOfSide());
    return result;
}

HalfEffort fromTerms(const std::string& text, const Terms& terms)
{
    HalfEffort result{terms.half, std::nullopt, text, {}};
    const auto parsed = parseTerms(text);
    if (!parsed)
        return result;
    std::optional<double> sum = 0;
    for (const EffortTerm& each : *parsed) {
        result.workedOut.push_back(terms.workedOut(each));
        const auto hours = result.workedOut.back().hours();
        sum = sum && hours ? std::optional(*sum + *hours) : std::nullopt;
    }
    if (sum && terms.half == EffortHalf::team && terms.hasFlag('v'))
        result.valueHours = terms.factors.poValue * terms.partOfSide();
    result.hours = sum ? std::optional(*sum + result.valueHours) : std::nullopt;
    return result;
}

HalfEffort plain(EffortHalf half, double hours)
{
    return {half, hours, plainNumber(hours), {}};
}

HalfEffort halfOf(const std::string& text, const std::optional<double>& hours, const Terms& terms)
{
    return hours ? plain(terms.half, *hours) : fromTerms(text, terms);
}

bool isNothing(const HalfEffort& half)
{
    return half.hours && *half.hours == 0;
}

} // namespace

double TermHours::factor() const
{
    double product = 1;
    for (const auto& each : factors)
        product *= each.second;
    return product;
}

std::optional<double> TermHours::hours() const
{
    return count ? std::optional(term.hours * *count * factor()) : std::nullopt;
}

std::optional<double> RowEffort::hours() const
{
    double sum = 0;
    for (const HalfEffort& each : halves) {
        if (!each.hours)
            return std::nullopt;
        sum += *each.hours;
    }
    return sum;
}

WorkArea workAreaOf(const Plan& plan, const Responsibility& row)
{
    const WorkArea linked = workAreaOf(row.catalogueKey);
    if (linked != WorkArea::other || !row.area)
        return linked;
    const auto* area = plan.find<Area>(*row.area);
    return area == nullptr ? WorkArea::other : workAreaOf(area->catalogueKey);
}

RowEffort rowEffort(const Responsibility& row, WorkArea area, const EffortFactors& factors)
{
    const TypedEffort effort = effortOf(row);
    if (effort.isEmpty())
        return {EffortSource::unknown, {{EffortHalf::whole, std::nullopt, {}, {}}}};
    const bool withoutTerms = effort.marketTerms.empty() && effort.teamTerms.empty();
    RowEffort result{row.effortSource == EffortSource::unknown ? EffortSource::typed : row.effortSource, {}};
    if (withoutTerms && effort.marketHours.has_value() != effort.teamHours.has_value()) {
        result.halves.push_back(plain(EffortHalf::whole, effort.marketHours ? *effort.marketHours : *effort.teamHours));
    } else {
        result.halves.push_back(
            halfOf(effort.marketTerms, effort.marketHours, {factors, area, EffortHalf::market, row.effortFlags}));
        result.halves.push_back(
            halfOf(effort.teamTerms, effort.teamHours, {factors, area, EffortHalf::team, row.effortFlags}));
    }
    result.halves.erase(std::remove_if(result.halves.begin(), result.halves.end(), isNothing), result.halves.end());
    return result;
}

} // namespace remit
