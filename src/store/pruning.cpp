#include "store/pruning.h"

#include <string>

namespace remit {

namespace {

constexpr std::int64_t slack = 16;

struct SizedBatch {
    std::int64_t number;
    std::int64_t bytes;
    /// Not one that a later edit made unreachable.
    bool isStep;
};

std::set<std::int64_t> numbersOf(const std::vector<PastBatch>& batches)
{
    std::set<std::int64_t> numbers;
    for (const PastBatch& each : batches)
        numbers.insert(each.number);
    return numbers;
}

/// What may go, in the order in which it goes.
std::vector<SizedBatch> inTurn(Database& db, const PastToPrune& past)
{
    const std::set<std::int64_t> done = numbersOf(past.done);
    const std::set<std::int64_t> undone = numbersOf(past.undone);
    std::vector<SizedBatch> oldest;
    Statement& all = db.cached("SELECT batch, sum(length(changeset)) FROM history GROUP BY batch ORDER BY min(id)");
    while (all.step()) {
        const std::int64_t number = all.integer(0);
        const bool isNewest = !past.done.empty() && number == past.done.back().number;
        if (!isNewest && undone.count(number) == 0)
            oldest.push_back({number, all.integer(1), done.count(number) > 0});
    }
    all.reset();
    for (std::size_t index = 0; index + 1 < past.undone.size(); ++index)
        oldest.push_back({past.undone[index].number, past.undone[index].size, true});
    return oldest;
}

} // namespace

std::set<std::int64_t> surplusBatches(Database& db, const PastToPrune& past)
{
    const auto steps = static_cast<std::int64_t>(past.done.size() + past.undone.size());
    std::int64_t bytesToGo = past.bytes - past.limits.bytes + past.limits.bytes / slack;
    std::int64_t stepsToGo = steps - past.limits.batches + past.limits.batches / slack;
    std::set<std::int64_t> gone;
    for (const SizedBatch& each : inTurn(db, past)) {
        if (bytesToGo <= 0 && stepsToGo <= 0)
            break;
        gone.insert(each.number);
        bytesToGo -= each.bytes;
        stepsToGo -= each.isStep ? 1 : 0;
    }
    return gone;
}

void forgetBatches(Database& db, const std::set<std::int64_t>& batches)
{
    std::string list;
    for (const std::int64_t number : batches)
        list += (list.empty() ? "" : ",") + std::to_string(number);
    list = "[" + list + "]";
    Statement& remove = db.cached("DELETE FROM history WHERE batch IN (SELECT value FROM json_each(?1))");
    remove.bind(1, std::string_view(list));
    remove.run();
}

} // namespace remit
