#include "model/chart/list_steps.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <numeric>
#include <random>

using namespace remit;

namespace {

/// Carries the steps out on 0..oldCount-1; inserted items are -1.
std::vector<int> carriedOut(int oldCount, const std::vector<ListStep>& steps)
{
    std::vector<int> list(std::size_t(oldCount), 0);
    std::iota(list.begin(), list.end(), 0);
    for (const ListStep& step : steps) {
        const auto first = list.begin() + step.first;
        const std::vector<int> taken = step.kind == ListStep::Kind::insert
            ? std::vector<int>(std::size_t(step.count), -1)
            : std::vector<int>(first, first + step.count);
        if (step.kind != ListStep::Kind::insert)
            list.erase(first, first + step.count);
        if (step.kind == ListStep::Kind::insert)
            list.insert(list.begin() + step.first, taken.begin(), taken.end());
        else if (step.kind == ListStep::Kind::move)
            list.insert(list.begin() + step.to, taken.begin(), taken.end());
    }
    return list;
}

} // namespace

TEST_CASE("a list that stays the same takes no steps")
{
    CHECK(stepsBetween(3, {0, 1, 2}).empty());
}

TEST_CASE("neighbours are removed, inserted and moved together")
{
    CHECK(stepsBetween(4, {0, 3}) == std::vector<ListStep>{{ListStep::Kind::remove, 1, 2}});
    CHECK(stepsBetween(2, {0, -1, -1, 1}) == std::vector<ListStep>{{ListStep::Kind::insert, 1, 2}});
    CHECK(stepsBetween(5, {3, 4, 0, 1, 2}) == std::vector<ListStep>{{ListStep::Kind::move, 3, 2, 0}});
}

TEST_CASE("the steps lead from any list to any other")
{
    std::mt19937 random(7);
    for (int round = 0; round < 500; ++round) {
        const int oldCount = int(random() % 12);
        std::vector<int> wanted(std::size_t(oldCount), 0);
        std::iota(wanted.begin(), wanted.end(), 0);
        std::shuffle(wanted.begin(), wanted.end(), random);
        wanted.resize(wanted.size() - (wanted.empty() ? 0 : random() % wanted.size()));
        for (int added = int(random() % 4); added > 0; --added)
            wanted.insert(wanted.begin() + long(random() % (wanted.size() + 1)), -1);
        REQUIRE(carriedOut(oldCount, stepsBetween(oldCount, wanted)) == wanted);
    }
}
