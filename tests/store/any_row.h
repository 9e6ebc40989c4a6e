#pragma once

#include "core/plan.h"

#include <iterator>
#include <random>
#include <string>

/// What random edits are made of.
namespace remit::test {

using Random = std::mt19937_64;

template <class Row> const Row* anyRow(const Plan& plan, Random& random)
{
    const auto& rows = plan.all<Row>();
    if (rows.empty())
        return nullptr;
    return &std::next(rows.begin(), static_cast<std::ptrdiff_t>(random() % rows.size()))->second;
}

inline std::string anyText(Random& random)
{
    constexpr const char* words[] = {"", "sales", "Größe", "優先順位", "two\nlines", "\U0001F469\u200d\U0001F467"};
    return words[random() % std::size(words)] + std::to_string(random() % 1000);
}

/// Changes a row that is there; nothing when the table is empty.
template <class Row, class Change> Edit changed(const Plan& plan, Random& random, Change change)
{
    Edit edit;
    if (const Row* there = anyRow<Row>(plan, random)) {
        Row row = *there;
        change(row);
        edit.put(row);
    }
    return edit;
}

template <class Row> Edit removed(const Plan& plan, Random& random)
{
    Edit edit;
    if (const Row* there = anyRow<Row>(plan, random))
        edit.remove<Row>(there->key());
    return edit;
}

} // namespace remit::test
