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
    m_steps.insert(m_steps.end(), std::make_move_iterator(other.m_steps.begin()),
                   std::make_move_iterator(other.m_steps.end()));
}

void apply(Edit edit, Plan& plan)
{
    for (Edit::Step& step : edit.m_steps)
        std::visit(Applier{plan}, step);
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
