#include "analysis/load/load.h"

#include "core/chart.h"
#include "core/letters.h"
#include "core/rows_of.h"

#include <algorithm>

namespace remit {

namespace {

bool isAbout(const Setting::Key& name, std::string_view prefix)
{
    return std::string_view(name).substr(0, prefix.size()) == prefix;
}

} // namespace

std::optional<double> RoleWorkload::hours() const
{
    if (measuredHours)
        return measuredHours;
    const bool nothingKnown = knownHours <= 0 && (withoutHours > 0 || !carriesEstimates);
    return nothingKnown ? std::nullopt : std::optional(knownHours);
}

bool RoleWorkload::isRough() const
{
    return !measuredHours && estimatedHours > knownHours / 2;
}

std::optional<double> RoleWorkload::load() const
{
    const auto known = hours();
    return known && capacity > 0 ? std::optional(*known / capacity) : std::nullopt;
}

LoadLevel RoleWorkload::level() const
{
    const auto known = load();
    // Rounded as shown, so that 90 % is never amber.
    constexpr double rounding = 1e-9;
    if (!known)
        return LoadLevel::unknown;
    if (*known <= levels.green + rounding)
        return LoadLevel::green;
    return *known <= levels.amber + rounding || isRough() ? LoadLevel::amber : LoadLevel::red;
}

double RoleWorkload::scaledHours(const LoadLine& line) const
{
    return line.hours.value_or(0) * (line.source == EffortSource::estimate ? estimateScale : 1);
}

ConstellationLoad::ConstellationLoad(const Plan& plan, ConstellationId constellation, const EffortFactors& factors)
    : m_constellation(constellation)
    , m_factors(factors)
{
    readAnew(plan);
}

void ConstellationLoad::readAnew(const Plan& plan)
{
    m_settings = loadSettings(plan, m_factors.usual);
    m_parts = LetterParts(lettersOf(plan, m_constellation), m_settings);
    m_roles.clear();
    for (const ConstellationRole& row : eachOf<ConstellationRole>(plan, m_constellation))
        m_roles[row.role].role = row.role;
    std::set<RoleId> concerned;
    for (const ChartRow& row : eachOf<ChartRow>(plan, m_constellation))
        readRow(plan, row.responsibility, concerned);
    for (const RoleId role : allRoles())
        readTotal(plan, role);
}

void ConstellationLoad::readRow(const Plan& plan, ResponsibilityId responsibility, std::set<RoleId>& concerned)
{
    for (auto& [id, role] : m_roles) {
        if (role.rows.erase(responsibility) > 0)
            concerned.insert(id);
    }
    for (auto& [id, line] : loadLines(plan, {m_constellation, responsibility}, m_factors, m_parts)) {
        m_roles[id].rows[responsibility].push_back(std::move(line));
        concerned.insert(id);
    }
}

void ConstellationLoad::readTotal(const Plan& plan, RoleId id)
{
    RoleWorkload& total = m_roles[id];
    const auto* role = plan.find<Role>(id);
    const auto* part = plan.find<ConstellationRole>({m_constellation, id});
    total.carriesEstimates = role != nullptr && role->kind == RoleKind::product;
    total.measuredHours = part != nullptr ? part->measuredHours : std::nullopt;
    total.headcountAssumed = part == nullptr || !part->headcount;
    total.headcount = total.headcountAssumed ? 1 : *part->headcount;
    total.capacity = total.headcount * m_settings.capacity;
    total.levels = m_factors.levels;
    double estimated = 0;
    double known = 0;
    total.withoutHours = 0;
    for (const auto& entry : total.rows) {
        bool isUnknown = false;
        for (const LoadLine& line : entry.second) {
            isUnknown = isUnknown || !line.hours;
            known += line.hours.value_or(0);
            estimated += line.source == EffortSource::estimate ? line.hours.value_or(0) : 0;
        }
        total.withoutHours += isUnknown ? 1 : 0;
    }
    const double typed = known - estimated;
    total.estimateScale
        = total.measuredHours && estimated > 0 ? std::max(0.0, (*total.measuredHours - typed) / estimated) : 1;
    total.estimatedHours = estimated * total.estimateScale;
    total.knownHours = typed + total.estimatedHours;
}

std::set<RoleId> ConstellationLoad::allRoles() const
{
    std::set<RoleId> roles;
    for (const auto& entry : m_roles)
        roles.insert(entry.first);
    return roles;
}

bool ConstellationLoad::concernsEverything(const Plan& plan, const PlanChange& change) const
{
    const auto& settings = change.rows<Setting>();
    const auto& roles = change.rows<ConstellationRole>();
    return change.everything || change.touches<Role>() || change.touches<Area>() || change.touches<Letter>()
        || change.touches<LetterScheme>() || change.rows<Constellation>().count(m_constellation) > 0
        || std::any_of(settings.begin(), settings.end(), [](const auto& name) { return isAbout(name, "load."); })
        || std::any_of(roles.begin(), roles.end(), [&](const ConstellationRole::Key& key) {
               const bool isThere = plan.find<ConstellationRole>(key) != nullptr;
               return std::get<0>(key) == m_constellation && isThere != (m_roles.count(std::get<1>(key)) > 0);
           });
}

std::set<ResponsibilityId> ConstellationLoad::rowsIn(const PlanChange& change) const
{
    std::set<ResponsibilityId> rows = change.rows<Responsibility>();
    for (const auto& key : change.rows<ChartRow>()) {
        if (std::get<0>(key) == m_constellation)
            rows.insert(std::get<1>(key));
    }
    for (const auto& key : change.rows<Assignment>()) {
        if (std::get<0>(key) == m_constellation)
            rows.insert(std::get<1>(key));
    }
    return rows;
}

std::set<RoleId> ConstellationLoad::follow(const Plan& plan, const PlanChange& change, const EffortFactors& factors)
{
    std::set<RoleId> concerned;
    if (!(factors == m_factors) || concernsEverything(plan, change)) {
        concerned = allRoles();
        m_factors = factors;
        readAnew(plan);
        concerned.merge(allRoles());
        return concerned;
    }
    for (const ResponsibilityId row : rowsIn(change))
        readRow(plan, row, concerned);
    for (const auto& key : change.rows<ConstellationRole>()) {
        if (std::get<0>(key) == m_constellation && m_roles.count(std::get<1>(key)) > 0)
            concerned.insert(std::get<1>(key));
    }
    for (const RoleId role : concerned)
        readTotal(plan, role);
    return concerned;
}

const RoleWorkload* ConstellationLoad::of(RoleId role) const
{
    const auto found = m_roles.find(role);
    return found == m_roles.end() ? nullptr : &found->second;
}

std::map<RoleId, RoleLoad> ConstellationLoad::known() const
{
    std::map<RoleId, RoleLoad> loads;
    for (const auto& [id, role] : m_roles) {
        const bool mostlyUnknown
            = role.isAtLeast() && 2 * static_cast<std::size_t>(role.withoutHours) > role.rows.size();
        if (const auto hours = role.hours(); hours && !mostlyUnknown)
            loads[id] = {*hours, role.capacity, role.isRough()};
    }
    return loads;
}

namespace {

template <class Change> Edit changedRole(const Plan& plan, const ConstellationRole::Key& key, Change change)
{
    Edit edit;
    const auto* before = plan.find<ConstellationRole>(key);
    if (before == nullptr)
        return edit;
    ConstellationRole row = *before;
    change(row);
    if (!(row == *before))
        edit.put(row);
    return edit;
}

} // namespace

Edit setMeasuredHours(const Plan& plan, const ConstellationRole::Key& key, std::optional<double> hours)
{
    return changedRole(plan, key, [&](ConstellationRole& row) { row.measuredHours = hours; });
}

Edit setHeadcount(const Plan& plan, const ConstellationRole::Key& key, std::optional<double> headcount)
{
    return changedRole(plan, key, [&](ConstellationRole& row) { row.headcount = headcount; });
}

} // namespace remit
