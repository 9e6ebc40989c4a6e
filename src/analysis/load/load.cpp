#include "analysis/load/load.h"

#include "analysis/load/role_meetings.h"
#include "core/chart.h"
#include "core/letters.h"
#include "core/organisation.h"
#include "core/rows_of.h"

#include <algorithm>

namespace remit {

namespace {

bool isAbout(const Setting::Key& name, std::string_view prefix)
{
    return std::string_view(name).substr(0, prefix.size()) == prefix;
}

/// Whether it is work that managers and owners do with the team.
bool isWithTeam(WorkArea area)
{
    return area == WorkArea::discovery || area == WorkArea::planning || area == WorkArea::delivery
        || area == WorkArea::collaboration;
}

/// Into which rows the role's hours go.
void readWhere(const Plan& plan, RoleWorkload& total)
{
    total.strategic.reset();
    total.outsideTeam.reset();
    total.inDelivery.reset();
    double all = 0;
    double strategic = 0;
    double outside = 0;
    double delivery = 0;
    bool horizonsKnown = true;
    bool areasKnown = true;
    for (const auto& [id, lines] : total.rows) {
        double hours = 0;
        for (const LoadLine& line : lines)
            hours += total.scaledHours(line);
        const auto* row = plan.find<Responsibility>(id);
        if (hours <= 0 || row == nullptr)
            continue;
        const WorkArea area = workAreaOf(plan, *row);
        horizonsKnown = horizonsKnown && row->horizon != Horizon::none;
        areasKnown = areasKnown && area != WorkArea::other;
        all += hours;
        strategic += row->horizon == Horizon::strategic ? hours : 0;
        outside += isWithTeam(area) ? 0 : hours;
        delivery += area == WorkArea::planning || area == WorkArea::delivery ? hours : 0;
    }
    if (all > 0 && horizonsKnown)
        total.strategic = strategic / all;
    if (all > 0 && areasKnown) {
        total.outsideTeam = outside / all;
        total.inDelivery = delivery / all;
    }
}

} // namespace

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
    m_efforts.clear();
    for (const ConstellationRole& row : eachOf<ConstellationRole>(plan, m_constellation))
        m_roles[row.role].role = row.role;
    std::set<RoleId> concerned;
    for (const ChartRow& row : eachOf<ChartRow>(plan, m_constellation))
        readRow(plan, row.responsibility, concerned);
    for (const RoleId role : allRoles())
        readTotal(plan, role);
    m_meetings = remit::meetingHours(plan, m_constellation);
    readMeetings(plan, concerned);
}

void ConstellationLoad::readMeetings(const Plan& plan, std::set<RoleId>& concerned)
{
    MeetingLoads loads = meetingLoads(plan, m_constellation, m_meetings, m_roles);
    m_seatMeetings = std::move(loads.seats);
    for (auto& [id, role] : m_roles) {
        std::vector<MeetingLoad> meetings = std::move(loads.roles[id]);
        if (meetings == role.meetings)
            continue;
        role.meetings = std::move(meetings);
        concerned.insert(id);
    }
}

void ConstellationLoad::readRow(const Plan& plan, ResponsibilityId responsibility, std::set<RoleId>& concerned)
{
    for (auto& [id, role] : m_roles) {
        if (role.rows.erase(responsibility) > 0)
            concerned.insert(id);
    }
    readEffort(plan, responsibility);
    for (auto& [id, line] : loadLines(plan, {m_constellation, responsibility}, m_factors, m_parts)) {
        m_roles[id].rows[responsibility].push_back(std::move(line));
        concerned.insert(id);
    }
}

void ConstellationLoad::readEffort(const Plan& plan, ResponsibilityId responsibility)
{
    m_efforts.erase(responsibility);
    const auto* row = plan.find<Responsibility>(responsibility);
    const auto* inScope = plan.find<ChartRow>({m_constellation, responsibility});
    if (row == nullptr || inScope == nullptr || inScope->leftOut)
        return;
    if (const auto hours = rowEffort(*row, workAreaOf(plan, *row), m_factors).hours())
        m_efforts[responsibility] = *hours;
}

void ConstellationLoad::readTotal(const Plan& plan, RoleId id)
{
    RoleWorkload& total = m_roles[id];
    const auto* role = plan.find<Role>(id);
    const auto* part = plan.find<ConstellationRole>({m_constellation, id});
    total.carriesEstimates = role != nullptr && role->kind == RoleKind::product;
    total.measuredHours = part != nullptr ? part->measuredHours : std::nullopt;
    const auto seated = fullTimeIn(plan, m_constellation, id);
    const auto said = seated || part == nullptr ? seated : part->headcount;
    total.isOfSeats = seated.has_value();
    total.headcountAssumed = !said;
    total.headcount = said.value_or(1);
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
    readWhere(plan, total);
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

bool ConstellationLoad::concernsMeetings(const PlanChange& change) const
{
    const auto& settings = change.rows<Setting>();
    const bool hadAny = !m_meetings.meetings.empty();
    return touchesIn<Meeting>(change, m_constellation) || touchesIn<MeetingAttendee>(change, m_constellation)
        || (hadAny
            && (touchesIn<Seat>(change, m_constellation) || touchesIn<SeatRole>(change, m_constellation)
                || touchesIn<SeatUnit>(change, m_constellation) || touchesIn<ConstellationUnit>(change, m_constellation)
                || touchesIn<ConstellationRole>(change, m_constellation) || touchesIn<Fact>(change, m_constellation)
                || change.touches<Unit>() || std::any_of(settings.begin(), settings.end(), [](const auto& name) {
                       return isAbout(name, "cadence.");
                   })));
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
    if (touchesIn<Seat>(change, m_constellation) || touchesIn<SeatRole>(change, m_constellation))
        concerned = allRoles();
    for (const RoleId role : concerned)
        readTotal(plan, role);
    const bool otherMeetings = concernsMeetings(change);
    if (otherMeetings)
        m_meetings = remit::meetingHours(plan, m_constellation);
    if (otherMeetings || !concerned.empty() || touchesIn<MeetingTopic>(change, m_constellation))
        readMeetings(plan, concerned);
    return concerned;
}

const std::vector<MeetingLoad>& ConstellationLoad::meetingsOf(SeatId seat) const
{
    static const std::vector<MeetingLoad> none;
    const auto found = m_seatMeetings.find(seat);
    return found == m_seatMeetings.end() ? none : found->second;
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
        if (const auto hours = role.hours(); hours && !role.isMostlyUnknown() && !role.isOnlyMeetings())
            loads[id] = {*hours, role.capacity, role.isRough(), role.strategic, role.outsideTeam, role.inDelivery};
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
