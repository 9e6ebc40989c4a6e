#include "words/cadence/week_blocks.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace remit {

namespace {

constexpr double leftOfBlock = 3;
constexpr double rightOfBlock = 6;

using Blocks = std::vector<WeekBlock*>;

/// Gives lanes to blocks that hang together by overlaps; they are in the order of their time. They stand in one of so
/// many columns of the day.
void fillLanes(const Blocks& blocks, int column, int columns)
{
    std::vector<int> ends;
    for (WeekBlock* block : blocks) {
        const auto isFree = [&](int end) { return end <= block->from; };
        auto lane = std::find_if(ends.begin(), ends.end(), isFree);
        if (lane == ends.end())
            lane = ends.insert(ends.end(), 0);
        *lane = block->until;
        block->lane = int(lane - ends.begin());
    }
    for (WeekBlock* block : blocks) {
        block->lanes = int(ends.size()) * columns;
        block->lane += int(ends.size()) * column;
    }
}

/// Puts the blocks in the order of their time; those of a group hang together by overlaps.
std::vector<Blocks> overlapping(std::vector<WeekBlock>& blocks)
{
    std::sort(blocks.begin(), blocks.end(), [](const WeekBlock& one, const WeekBlock& other) {
        return std::tie(one.day, one.from, other.until, one.meeting, one.slot)
            < std::tie(other.day, other.from, one.until, other.meeting, other.slot);
    });
    std::vector<Blocks> groups;
    int end = 0;
    for (WeekBlock& block : blocks) {
        const bool isApart = groups.empty() || groups.back().front()->day != block.day || block.from >= end;
        if (isApart)
            groups.emplace_back();
        end = isApart ? block.until : std::max(end, block.until);
        groups.back().push_back(&block);
    }
    return groups;
}

bool hasColumn(const WeekBlock* block)
{
    return block->team >= 0;
}

} // namespace

void putSideBySide(std::vector<WeekBlock>& blocks)
{
    for (const Blocks& group : overlapping(blocks))
        fillLanes(group, 0, 1);
}

bool putTeamsSideBySide(std::vector<WeekBlock>& blocks, int teams)
{
    const std::vector<Blocks> groups = overlapping(blocks);
    const bool isMixed = std::any_of(groups.begin(), groups.end(), [](const Blocks& group) {
        return std::any_of(group.begin(), group.end(), hasColumn)
            && !std::all_of(group.begin(), group.end(), hasColumn);
    });
    const int first = isMixed ? 1 : 0;
    for (const Blocks& group : groups) {
        if (std::none_of(group.begin(), group.end(), hasColumn)) {
            fillLanes(group, 0, 1);
            continue;
        }
        std::map<int, Blocks> byColumn;
        for (WeekBlock* block : group)
            byColumn[block->team + first].push_back(block);
        for (const auto& [column, inColumn] : byColumn)
            fillLanes(inColumn, column, teams + first);
    }
    return isMixed;
}

double WeekGeometry::height() const
{
    return yOf(until);
}

double WeekGeometry::yOf(int minutes) const
{
    return headHeight + hourHeight * (minutes - from) / minutesOfHour;
}

int WeekGeometry::minutesAt(double y) const
{
    const double minutes = from + (y - headHeight) / hourHeight * minutesOfHour;
    return int(std::lround(minutes / gridMinutes)) * gridMinutes;
}

int WeekGeometry::dayAt(double x) const
{
    return std::clamp(int(std::floor((x - left()) / dayWidth())), 0, days - 1);
}

double columnLeft(const WeekGeometry& geometry, int day, int column, int columns)
{
    const double room = geometry.dayWidth() - leftOfBlock - rightOfBlock;
    return geometry.dayLeft(day) + leftOfBlock + room * column / columns;
}

BlockPlace placeOf(const WeekBlock& block, const WeekGeometry& geometry)
{
    const double left = columnLeft(geometry, block.day, block.lane, block.lanes);
    const double width = columnLeft(geometry, block.day, block.lane + 1, block.lanes) - left;
    const double y = geometry.yOf(block.from) + 1;
    return {left, y, block.lanes == 1 ? width : width - 2, geometry.yOf(block.until) - y - 1};
}

} // namespace remit
