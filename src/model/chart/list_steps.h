#pragma once

#include <algorithm>
#include <map>
#include <vector>

namespace remit {

/// One step from an old list to a new one: `count` items from `first` are removed, inserted, or moved so that they
/// start at `to` (counted after they were taken out).
struct ListStep {
    enum class Kind { remove, insert, move };
    Kind kind;
    int first;
    int count;
    int to = 0;

    friend bool operator==(const ListStep&, const ListStep&) = default;
};

/// The steps from a list to another, given where each new item stood in the old list (-1: nowhere). Few and in order:
/// removals from the back, then moves, then insertions from the front, neighbours together.
std::vector<ListStep> stepsBetween(int oldCount, const std::vector<int>& oldIndexOfNew);

/// A list as it is to be, and the steps to it.
template <class Item> struct ListUpdate {
    std::vector<Item> wanted;
    std::vector<ListStep> steps;
};

/// Items are the same in both lists when `nameOf` gives the same for them.
template <class Item, class NameOf>
ListUpdate<Item> updateOf(const std::vector<Item>& items, std::vector<Item> wanted, NameOf nameOf)
{
    std::map<decltype(nameOf(wanted.front())), int> places;
    for (std::size_t i = 0; i < items.size(); ++i)
        places.emplace(nameOf(items[i]), int(i));
    std::vector<int> oldIndexes;
    oldIndexes.reserve(wanted.size());
    for (const Item& item : wanted) {
        const auto found = places.find(nameOf(item));
        oldIndexes.push_back(found == places.end() ? -1 : found->second);
    }
    return {std::move(wanted), stepsBetween(int(items.size()), oldIndexes)};
}

template <class Item> void carryOut(const ListStep& step, const std::vector<Item>& wanted, std::vector<Item>& items)
{
    const auto first = items.begin() + step.first;
    switch (step.kind) {
    case ListStep::Kind::remove:
        items.erase(first, first + step.count);
        break;
    case ListStep::Kind::insert:
        items.insert(first, wanted.begin() + step.first, wanted.begin() + step.first + step.count);
        break;
    case ListStep::Kind::move:
        if (step.to < step.first)
            std::rotate(items.begin() + step.to, first, first + step.count);
        else
            std::rotate(first, first + step.count, items.begin() + step.to + step.count);
        break;
    }
}

} // namespace remit
