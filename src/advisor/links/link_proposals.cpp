#include "advisor/links/link_proposals.h"

#include "advisor/catalogue_additions.h"
#include "advisor/chart_templates.h"
#include "core/chart.h"

#include <algorithm>
#include <set>

namespace remit {

namespace {

/// Below this the words of a title say too little; found by trying real charts.
constexpr double leastLikeness = 0.7;
/// How much less like the second entry must be, unless the first is certain.
constexpr double leastLead = 0.06;
constexpr double certain = 0.95;

std::vector<ResponsibilityId> rowsOf(const Plan& plan, ConstellationId constellation)
{
    std::vector<ResponsibilityId> rows;
    for (const Band& band : chartOf(plan, constellation).bands)
        rows.insert(rows.end(), band.rows.begin(), band.rows.end());
    return rows;
}

std::set<std::string> keysIn(const Plan& plan, ConstellationId constellation)
{
    std::set<std::string> keys;
    for (const ResponsibilityId row : rowsOf(plan, constellation))
        keys.insert(plan.find<Responsibility>(row)->catalogueKey);
    keys.erase("");
    return keys;
}

bool hasEffort(const Responsibility& row)
{
    return !row.marketTerms.empty() || !row.teamTerms.empty() || row.marketHours || row.teamHours;
}

bool carriesEstimateOf(const Responsibility& row, const CatalogueEntry& entry)
{
    return row.effortSource == EffortSource::estimate && row.marketTerms == entry.marketTerms
        && row.teamTerms == entry.teamTerms && row.effortFlags == entry.flags;
}

void takeEstimateAway(Responsibility& row, const CatalogueEntry* entry)
{
    if (entry == nullptr || !carriesEstimateOf(row, *entry))
        return;
    row.marketTerms.clear();
    row.teamTerms.clear();
    row.effortFlags.clear();
    row.effortSource = EffortSource::unknown;
}

void estimateBy(Responsibility& row, const CatalogueEntry& entry)
{
    row.marketTerms = entry.marketTerms;
    row.teamTerms = entry.teamTerms;
    row.effortFlags = entry.flags;
    row.marketHours.reset();
    row.teamHours.reset();
    row.effortSource = EffortSource::estimate;
}

void bring(Responsibility& row, const CatalogueEntry& entry, CatalogueAdditions& additions)
{
    row.catalogueKey = entry.key;
    if (row.horizon == Horizon::none)
        row.horizon = entry.horizon;
    if (!row.area)
        row.area = additions.area(entry.area);
    if (!hasEffort(row))
        estimateBy(row, entry);
}

} // namespace

std::optional<LinkMatcher::Match> clearMatch(const LinkMatcher& matcher, std::string_view title)
{
    const auto matches = matcher.matches(title);
    if (matches.empty() || matches.front().likeness < leastLikeness)
        return std::nullopt;
    const double second = matches.size() > 1 ? matches[1].likeness : 0;
    if (matches.front().likeness < certain && matches.front().likeness - second < leastLead)
        return std::nullopt;
    return matches.front();
}

std::vector<LinkProposal> proposeLinks(const Plan& plan, ConstellationId constellation, const LinkMatcher& matcher)
{
    std::set<std::string> taken = keysIn(plan, constellation);
    std::vector<LinkProposal> found;
    for (const ResponsibilityId id : rowsOf(plan, constellation)) {
        const Responsibility& row = *plan.find<Responsibility>(id);
        if (!row.catalogueKey.empty())
            continue;
        if (const auto match = clearMatch(matcher, row.title); match && taken.count(match->entry->key) == 0)
            found.push_back({id, match->entry->key, match->likeness});
    }
    std::map<std::string, double> best;
    for (const LinkProposal& each : found)
        best[each.entry] = std::max(best[each.entry], each.likeness);
    std::erase_if(found, [&](const LinkProposal& each) {
        return each.likeness < best[each.entry] || !taken.insert(each.entry).second;
    });
    return found;
}

Edit setLinks(const Plan& plan, const Catalogue& catalogue, const std::map<ResponsibilityId, std::string>& links)
{
    CatalogueAdditions additions(plan, catalogue);
    for (const auto& [id, key] : links) {
        const Responsibility* before = plan.find<Responsibility>(id);
        const CatalogueEntry* entry = catalogue.entry(key);
        if (before == nullptr || before->catalogueKey == key || (entry == nullptr && !key.empty()))
            continue;
        Responsibility row = *before;
        takeEstimateAway(row, catalogue.entry(before->catalogueKey));
        row.catalogueKey.clear();
        if (entry != nullptr)
            bring(row, *entry, additions);
        additions.put(std::move(row));
    }
    return additions.take();
}

bool offersOtherEstimate(const Responsibility& row, const CatalogueEntry& entry)
{
    return !(entry.marketTerms.empty() && entry.teamTerms.empty()) && !carriesEstimateOf(row, entry);
}

Edit useEstimate(const Plan& plan, ResponsibilityId id, const CatalogueEntry& entry)
{
    Edit edit;
    const Responsibility* before = plan.find<Responsibility>(id);
    if (before == nullptr || !offersOtherEstimate(*before, entry))
        return edit;
    Responsibility row = *before;
    estimateBy(row, entry);
    edit.put(std::move(row));
    return edit;
}

std::vector<const CatalogueEntry*> uncovered(const Plan& plan, ConstellationId constellation,
                                             const Catalogue& catalogue)
{
    const std::set<std::string> keys = keysIn(plan, constellation);
    std::vector<const CatalogueEntry*> entries;
    for (const CatalogueEntry& entry : catalogue.entries) {
        if (keys.count(entry.key) == 0)
            entries.push_back(&entry);
    }
    return entries;
}

Edit leaveEntriesOut(const Plan& plan, const Catalogue& catalogue, ConstellationId constellation,
                     const std::vector<std::string>& keys, const std::string& reason)
{
    Edit edit = addEntries(plan, catalogue, constellation, keys, DefaultLetters::leaveEmpty);
    Edit marks;
    for (const auto& step : edit.steps<ChartRow>()) {
        if (const auto* added = std::get_if<ChartRow>(&step)) {
            ChartRow row = *added;
            row.leftOut = true;
            row.leftOutReason = reason;
            marks.put(std::move(row));
        }
    }
    edit.append(std::move(marks));
    return edit;
}

} // namespace remit
