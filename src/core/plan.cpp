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
    auto place = rows.begin();
    for (TableStep<Row>& step : steps) {
        if (Row* row = std::get_if<Row>(&step)) {
            auto key = row->key();
            place = lowerBoundFrom(place, rows, key);
            place = rows.insert_or_assign(place, std::move(key), std::move(*row));
            continue;
        }
        const auto& key = std::get<Removal<Row>>(step).key;
        place = lowerBoundFrom(place, rows, key);
        if (place != rows.end() && place->first == key)
            place = rows.erase(place);
    }
}

} // namespace

Plan::Plan() = default;
Plan::Plan(const Plan& other) = default;
Plan::Plan(Plan&& other) noexcept = default;
Plan& Plan::operator=(const Plan& other) = default;
Plan& Plan::operator=(Plan&& other) noexcept = default;
Plan::~Plan() = default;

bool operator==(const Plan& one, const Plan& other)
{
    return one.m_tables == other.m_tables;
}

PlanChange::PlanChange() = default;
PlanChange::PlanChange(const PlanChange& other) = default;
PlanChange::PlanChange(PlanChange&& other) noexcept = default;
PlanChange& PlanChange::operator=(const PlanChange& other) = default;
PlanChange& PlanChange::operator=(PlanChange&& other) noexcept = default;
PlanChange::~PlanChange() = default;

bool PlanChange::empty() const
{
    bool isEmpty = !everything;
    m_keys.each([&]<class Row>(const Keys<Row>& keys) { isEmpty = isEmpty && keys.empty(); });
    return isEmpty;
}

void PlanChange::merge(const PlanChange& other)
{
    everything = everything || other.everything;
    m_keys.each([&]<class Row>(Keys<Row>& keys) { keys.insert(other.rows<Row>().begin(), other.rows<Row>().end()); });
}

bool operator==(const PlanChange& one, const PlanChange& other)
{
    return one.everything == other.everything && one.m_keys == other.m_keys;
}

Edit::Edit() = default;
Edit::Edit(const Edit& other) = default;
Edit::Edit(Edit&& other) noexcept = default;
Edit& Edit::operator=(const Edit& other) = default;
Edit& Edit::operator=(Edit&& other) noexcept = default;
Edit::~Edit() = default;

void Edit::append(Edit other)
{
    m_steps.each([&]<class Row>(TableSteps<Row>& steps) {
        auto& added = other.m_steps.of<Row>();
        steps.insert(steps.end(), std::make_move_iterator(added.begin()), std::make_move_iterator(added.end()));
    });
}

bool Edit::empty() const
{
    bool isEmpty = true;
    m_steps.each([&]<class Row>(const TableSteps<Row>& steps) { isEmpty = isEmpty && steps.empty(); });
    return isEmpty;
}

void apply(Edit edit, Plan& plan)
{
    edit.m_steps.each([&]<class Row>(TableSteps<Row>& steps) { applyTo(plan.all<Row>(), steps); });
}

Edit difference(const Plan& before, const Plan& after)
{
    Edit edit;
    before.eachTable([&]<class Row>(const Rows<Row>& rows) { removeMissing<Row>(rows, after.all<Row>(), edit); });
    after.eachTable([&]<class Row>(const Rows<Row>& rows) { putChanged<Row>(before.all<Row>(), rows, edit); });
    return edit;
}

} // namespace remit
