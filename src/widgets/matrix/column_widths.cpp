#include "widgets/matrix/column_widths.h"

#include <algorithm>
#include <numeric>

namespace remit {

namespace {

constexpr int narrowestTitle = 220;
constexpr int widestTitleWhenScrolling = 380;
constexpr int narrowestGrid = 120;

/// How many of the pinned roles leave room for the others, and what they take.
std::pair<int, int> pinnedRoles(const ColumnWishes& wishes)
{
    const int room = wishes.room - leastTitle(wishes.zoom) - narrowestGrid;
    const int wanted = std::min(wishes.pinned, int(wishes.roles.size()));
    int taken = 0;
    for (int role = 0; role < wanted; ++role) {
        if (taken + wishes.roles[role] > room)
            return {role, taken};
        taken += wishes.roles[role];
    }
    return {wanted, taken};
}

int titleWidth(const ColumnWishes& wishes, int roles, int pinned)
{
    const int least = leastTitle(wishes.zoom);
    const int narrowest = least + wishes.hours;
    const int widest = std::max(narrowest, wishes.room - narrowestGrid - pinned);
    if (wishes.chosenTitle > 0)
        return std::clamp(wishes.chosenTitle, narrowest, widest);
    const int left = wishes.room - roles - wishes.bar;
    if (left >= narrowest)
        return std::clamp(left - wishes.trailing, narrowest, widest);
    const int readable = std::clamp(wishes.room * 2 / 5, least, std::max(least, widestTitleWhenScrolling));
    return std::min(readable + wishes.hours, widest);
}

} // namespace

int leastTitle(double zoom)
{
    return int(narrowestTitle * std::clamp(zoom, 1.0, 1.5));
}

ColumnWidths columnWidths(const ColumnWishes& wishes)
{
    const auto [count, taken] = pinnedRoles(wishes);
    const int roles = std::accumulate(wishes.roles.begin(), wishes.roles.end(), 0);
    ColumnWidths widths;
    widths.pinned = count;
    widths.title = titleWidth(wishes, roles, taken);
    widths.left = widths.title + taken;
    widths.allFit = widths.title + roles + wishes.bar <= wishes.room;
    return widths;
}

} // namespace remit
