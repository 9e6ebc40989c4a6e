#include "core/plan.h"

#include <iterator>

namespace remit {

namespace {

template <class Row> void putChanged(const Rows<Row>& before, const Rows<Row>& after, Edit& edit)
{
    for (const auto& [key, row] : after) {
        const auto old = before.find(key);
        if (old == before.end() || !(old->second == row))
            edit.put(row);
    }
}

template <class Row> void removeMissing(const Rows<Row>& before, const Rows<Row>& after, Edit& edit)
{
    for (const auto& entry : before) {
        if (after.find(entry.first) == after.end())
            edit.remove<Row>(entry.first);
    }
}

struct Applier {
    Plan& plan;

    template <class Row> void operator()(Row& row) const { plan.put(std::move(row)); }
    template <class Row> void operator()(Removal<Row>& removal) const { plan.remove<Row>(removal.key); }
};

} // namespace

void Edit::append(Edit other)
{
    const auto appendTable = [&]<class Row>(TableSteps<Row>& steps) {
        auto& added = std::get<TableSteps<Row>>(other.m_steps);
        steps.insert(steps.end(), std::make_move_iterator(added.begin()), std::make_move_iterator(added.end()));
    };
    std::apply([&](auto&... steps) { (appendTable(steps), ...); }, m_steps);
}

void apply(Edit edit, Plan& plan)
{
    const auto applyTable = [&](auto& steps) {
        for (auto& step : steps)
            std::visit(Applier{plan}, step);
    };
    std::apply([&](auto&... steps) { (applyTable(steps), ...); }, edit.m_steps);
}

Edit difference(const Plan& before, const Plan& after)
{
    Edit edit;
    before.eachTable([&](const auto& rows) {
        using Row = typename std::decay_t<decltype(rows)>::mapped_type;
        removeMissing<Row>(rows, after.all<Row>(), edit);
    });
    after.eachTable([&](const auto& rows) {
        using Row = typename std::decay_t<decltype(rows)>::mapped_type;
        putChanged<Row>(before.all<Row>(), rows, edit);
    });
    return edit;
}

} // namespace remit
