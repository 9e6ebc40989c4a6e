#include "words/cadence/week_blocks.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace remit {

namespace {

constexpr double leftOfBlock = 3;
constexpr double rightOfBlock = 6;

/// Gives lanes to blocks that hang together by overlaps; they are in the order of their time.
void fillLanes(std::vector<WeekBlock>::iterator first, std::vector<WeekBlock>::iterator last)
{
    std::vector<int> ends;
    for (auto block = first; block != last; ++block) {
        const auto isFree = [&](int end) { return end <= block->from; };
        auto lane = std::find_if(ends.begin(), ends.end(), isFree);
        if (lane == ends.end())
            lane = ends.insert(ends.end(), 0);
        *lane = block->until;
        block->lane = int(lane - ends.begin());
    }
    for (auto block = first; block != last; ++block)
        block->lanes = int(ends.size());
}

} // namespace

void putSideBySide(std::vector<WeekBlock>& blocks)
{
    std::sort(blocks.begin(), blocks.end(), [](const WeekBlock& one, const WeekBlock& other) {
        return std::tie(one.day, one.from, other.until, one.meeting, one.slot)
            < std::tie(other.day, other.from, one.until, other.meeting, other.slot);
    });
    auto first = blocks.begin();
    while (first != blocks.end()) {
        int end = first->until;
        auto last = std::next(first);
        for (; last != blocks.end() && last->day == first->day && last->from < end; ++last)
            end = std::max(end, last->until);
        fillLanes(first, last);
        first = last;
    }
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

BlockPlace placeOf(const WeekBlock& block, const WeekGeometry& geometry)
{
    const double room = geometry.dayWidth() - leftOfBlock - rightOfBlock;
    const double width = room / block.lanes;
    const double y = geometry.yOf(block.from) + 1;
    return {geometry.dayLeft(block.day) + leftOfBlock + width * block.lane, y, block.lanes == 1 ? width : width - 2,
            geometry.yOf(block.until) - y - 1};
}

} // namespace remit
