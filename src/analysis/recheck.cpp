#include "analysis/seen_chart.h"

#include "core/chart.h"
#include "core/letters.h"

#include <algorithm>

/// What a change could matter to, and looking at just that again.
namespace remit {

namespace {

/// Whether a row of this table with the constellation first in its key changed there.
template <class Row> bool touchesAny(const PlanChange& change, ConstellationId constellation)
{
    const auto& keys = change.rows<Row>();
    return std::any_of(keys.begin(), keys.end(), [&](const auto& key) { return std::get<0>(key) == constellation; });
}

} // namespace

bool ChartChecker::State::shakesEverything(const Plan& plan, const PlanChange& change) const
{
    if (change.everything || change.rows<Constellation>().contains(constellation)
        || touchesAny<ConstellationRole>(change, constellation))
        return true;
    if (const auto* own = plan.find<Constellation>(constellation)) {
        const auto& letters = change.rows<Letter>();
        if (std::any_of(letters.begin(), letters.end(),
                        [&](const auto& key) { return std::get<0>(key) == own->scheme; }))
            return true;
    }
    const auto& settings = change.rows<Setting>();
    return std::any_of(settings.begin(), settings.end(), [](const std::string& name) { return concernsChecks(name); });
}

void ChartChecker::State::addWaivers(const PlanChange& change, Stale& stale) const
{
    for (const auto& [where, rule, row, role] : change.rows<Waiver>()) {
        if (where != constellation)
            continue;
        stale.rows.insert(row);
        if (const int column = columnOf(role); column >= 0)
            stale.columns.insert(column);
        stale.chart = true;
    }
}

void ChartChecker::State::refreshRoles(const Plan& plan, const PlanChange& change, Stale& stale)
{
    for (const RoleId id : change.rows<Role>()) {
        const int column = columnOf(id);
        const auto* role = plan.find<Role>(id);
        if (column < 0 || role == nullptr)
            continue;
        auto& view = chart.columns[static_cast<std::size_t>(column)];
        view.kind = role->kind;
        view.catalogueKey = role->catalogueKey;
        stale.chart = true;
        stale.names = true;
        // The kind of one role matters to what is said of the others.
        for (int each = 0; each < chart.roleCount(); ++each)
            stale.columns.insert(each);
    }
}

ChartChecker::State::Stale ChartChecker::State::staleBy(const Plan& plan, const PlanChange& change)
{
    Stale stale;
    for (const auto& [where, row, role] : change.rows<Assignment>()) {
        if (where == constellation)
            stale.rows.insert(row);
    }
    for (const auto& [where, row] : change.rows<ChartRow>()) {
        if (where == constellation)
            stale.rows.insert(row);
    }
    for (const ResponsibilityId row : change.rows<Responsibility>()) {
        stale.rows.insert(row);
        stale.order = stale.order || rows.find(row) != rows.end();
    }
    stale.order = stale.order || change.touches<Area>();
    addWaivers(change, stale);
    refreshRoles(plan, change, stale);
    return stale;
}

void ChartChecker::State::refreshRow(const Plan& plan, ResponsibilityId id, Stale& stale, RecheckedParts& parts)
{
    const auto before = rows.find(id);
    const bool wasRead = before != rows.end();
    const bool isReadNow = isRead(plan, id);
    if (wasRead) {
        tally(before->second.view, -1);
        for (const ReadCell& cell : before->second.view.cells)
            stale.columns.insert(cell.column);
    }
    stale.order = stale.order || wasRead != isReadNow;
    if (!isReadNow) {
        if (wasRead && replace(before->second.findings, {}))
            parts.rows.push_back(id);
        rows.erase(id);
        return;
    }
    SeenRow& row = rows[id];
    row.view = viewOf(plan, *plan.find<ChartRow>({constellation, id}));
    tally(row.view, 1);
    for (const ReadCell& cell : row.view.cells)
        stale.columns.insert(cell.column);
    if (replace(row.findings, findingsOf(plan, row.view)))
        parts.rows.push_back(id);
}

RecheckedParts ChartChecker::State::update(const Plan& plan, const PlanChange& change)
{
    RecheckedParts parts;
    if (shakesEverything(plan, change)) {
        rebuild(plan);
        parts.everything = true;
        return parts;
    }
    Stale stale = staleBy(plan, change);
    for (const ResponsibilityId row : std::set<ResponsibilityId>(stale.rows))
        refreshRow(plan, row, stale, parts);
    if (const int count = static_cast<int>(rows.size()); count != chart.rows) {
        chart.rows = count;
        for (int each = 0; each < chart.roleCount(); ++each)
            stale.columns.insert(each);
    }
    if (stale.order)
        readOrder(plan);
    for (const int each : stale.columns) {
        const auto column = static_cast<std::size_t>(each);
        if (replace(ofColumns[column], findingsOf(plan, chart.columns[column])))
            parts.roles.push_back(chart.columns[column].role);
    }
    parts.listing = stale.order || stale.names;
    if (stale.chart || stale.order)
        parts.chart = replace(ofChart, findingsOfChart(plan));
    if (stale.order || !stale.columns.empty() || !parts.empty())
        madeReport.reset();
    return parts;
}

RecheckedParts ChartChecker::State::setContext(const Plan& plan, CheckContext when)
{
    RecheckedParts parts;
    if (when == context)
        return parts;
    const bool anotherDay = when.today != context.today;
    context = std::move(when);
    madeReport.reset();
    if (anotherDay) {
        rebuild(plan);
        parts.everything = true;
        return parts;
    }
    for (std::size_t column = 0; column < chart.columns.size(); ++column) {
        if (replace(ofColumns[column], findingsOf(plan, chart.columns[column])))
            parts.roles.push_back(chart.columns[column].role);
    }
    return parts;
}

} // namespace remit
