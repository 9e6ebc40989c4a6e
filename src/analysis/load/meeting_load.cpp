#include "analysis/load/meeting_load.h"

#include "core/rows_of.h"

#include <algorithm>
#include <numeric>

namespace remit {

namespace {

std::vector<ResponsibilityId> topicsOf(const Plan& plan, const Meeting::Key& meeting)
{
    std::vector<MeetingTopic> topics;
    for (const MeetingTopic& each : eachOf<MeetingTopic>(plan, std::get<0>(meeting), std::get<1>(meeting)))
        topics.push_back(each);
    std::stable_sort(topics.begin(), topics.end(),
                     [](const MeetingTopic& one, const MeetingTopic& other) { return one.position < other.position; });
    std::vector<ResponsibilityId> rows;
    for (const MeetingTopic& each : topics)
        rows.push_back(each.responsibility);
    return rows;
}

} // namespace

std::vector<MeetingLoad> besides(const Plan& plan, ConstellationId constellation, const std::vector<MeetingLine>& lines,
                                 RowHours efforts)
{
    std::vector<MeetingLoad> loads;
    for (const MeetingLine& line : lines) {
        double left = line.hours;
        for (const ResponsibilityId row : topicsOf(plan, {constellation, line.meeting})) {
            const auto effort = efforts.find(row);
            if (effort == efforts.end())
                continue;
            const double taken = std::min(left, effort->second);
            effort->second -= taken;
            left -= taken;
        }
        loads.push_back({line.meeting, line.role, line.hours, left});
    }
    return loads;
}

std::vector<ResponsibilityId> coveredRows(const Plan& plan, ConstellationId constellation)
{
    std::vector<ResponsibilityId> rows;
    for (const MeetingTopic& each : eachOf<MeetingTopic>(plan, constellation))
        rows.push_back(each.responsibility);
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

double hoursOf(const std::vector<MeetingLoad>& meetings)
{
    return std::accumulate(meetings.begin(), meetings.end(), 0.0,
                           [](double sum, const MeetingLoad& each) { return sum + each.hours; });
}

double addedOf(const std::vector<MeetingLoad>& meetings)
{
    return std::accumulate(meetings.begin(), meetings.end(), 0.0,
                           [](double sum, const MeetingLoad& each) { return sum + each.added; });
}

} // namespace remit
