#include "model/chart/list_steps.h"

#include <algorithm>
#include <iterator>

namespace remit {

namespace {

/// Which of the items form the longest part that already is in order; the others have to move.
std::vector<bool> stayingItems(const std::vector<int>& items)
{
    std::vector<std::size_t> tails;
    std::vector<std::size_t> before(items.size(), items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        const auto place = std::lower_bound(tails.begin(), tails.end(), items[i],
                                            [&](std::size_t tail, int item) { return items[tail] < item; });
        if (place != tails.begin())
            before[i] = *(place - 1);
        if (place == tails.end())
            tails.push_back(i);
        else
            *place = i;
    }
    std::vector<bool> staying(items.size(), false);
    for (std::size_t i = tails.empty() ? items.size() : tails.back(); i < items.size(); i = before[i])
        staying[i] = true;
    return staying;
}

std::vector<ListStep> removals(int oldCount, const std::vector<int>& oldIndexOfNew)
{
    std::vector<bool> kept(std::size_t(oldCount), false);
    for (const int old : oldIndexOfNew) {
        if (old >= 0)
            kept[std::size_t(old)] = true;
    }
    std::vector<ListStep> steps;
    for (int last = oldCount - 1; last >= 0; --last) {
        if (kept[std::size_t(last)])
            continue;
        int first = last;
        while (first > 0 && !kept[std::size_t(first - 1)])
            --first;
        steps.push_back({ListStep::Kind::remove, first, last - first + 1});
        last = first;
    }
    return steps;
}

/// Brings what was kept (named by old index) into the new order; neighbours that go the same way go together.
std::vector<ListStep> moves(const std::vector<int>& wanted)
{
    const auto staying = stayingItems(wanted);
    std::vector<int> current = wanted;
    std::sort(current.begin(), current.end());
    std::vector<ListStep> steps;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (staying[i])
            continue;
        const auto from = std::find(current.begin(), current.end(), wanted[i]);
        std::size_t count = 1;
        while (i + count < wanted.size() && !staying[i + count] && from + long(count) < current.end()
               && *(from + long(count)) == wanted[i + count])
            ++count;
        const int first = int(from - current.begin());
        const std::vector<int> block(from, from + long(count));
        current.erase(from, from + long(count));
        const auto after = i == 0 ? current.begin() : std::find(current.begin(), current.end(), wanted[i - 1]) + 1;
        const int to = int(after - current.begin());
        current.insert(after, block.begin(), block.end());
        if (to != first)
            steps.push_back({ListStep::Kind::move, first, int(count), to});
        i += count - 1;
    }
    return steps;
}

std::vector<ListStep> insertions(const std::vector<int>& oldIndexOfNew)
{
    std::vector<ListStep> steps;
    for (std::size_t first = 0; first < oldIndexOfNew.size(); ++first) {
        if (oldIndexOfNew[first] >= 0)
            continue;
        std::size_t end = first;
        while (end < oldIndexOfNew.size() && oldIndexOfNew[end] < 0)
            ++end;
        steps.push_back({ListStep::Kind::insert, int(first), int(end - first)});
        first = end;
    }
    return steps;
}

} // namespace

std::vector<ListStep> stepsBetween(int oldCount, const std::vector<int>& oldIndexOfNew)
{
    auto steps = removals(oldCount, oldIndexOfNew);
    std::vector<int> wanted;
    std::copy_if(oldIndexOfNew.begin(), oldIndexOfNew.end(), std::back_inserter(wanted),
                 [](int old) { return old >= 0; });
    const auto moved = moves(wanted);
    steps.insert(steps.end(), moved.begin(), moved.end());
    const auto inserted = insertions(oldIndexOfNew);
    steps.insert(steps.end(), inserted.begin(), inserted.end());
    return steps;
}

} // namespace remit
