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

/// Rows of an edit mostly come in the order of keys, so that each is looked for behind the one before.
template <class Row> void applyTo(Rows<Row>& rows, TableSteps<Row>& steps)
{
    auto next = rows.begin();
    for (TableStep<Row>& step : steps) {
        if (Row* row = std::get_if<Row>(&step)) {
            auto key = row->key();
            next = std::next(rows.insert_or_assign(next, std::move(key), std::move(*row)));
        } else if (const auto found = rows.find(std::get<Removal<Row>>(step).key); found != rows.end()) {
            next = rows.erase(found);
        }
    }
}

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
    const auto applyTable = [&]<class Row>(TableSteps<Row>& steps) { applyTo(plan.all<Row>(), steps); };
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
