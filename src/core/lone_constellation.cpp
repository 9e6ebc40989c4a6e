#include "core/lone_constellation.h"

#include "core/letters.h"
#include "core/rows_of.h"

#include <utility>
#include <vector>

namespace remit {

namespace {

template <class Row> void take(const Plan& from, const typename Row::Key& key, Plan& to)
{
    if (const Row* row = from.find<Row>(key))
        to.put(*row);
}

template <class Row> void takeSome(const Plan& from, const std::optional<typename Row::Key>& key, Plan& to)
{
    if (key)
        take<Row>(from, *key, to);
}

/// Rows of the whole plan that a row of the constellation names.
class NamedRows {
public:
    NamedRows(const Plan& from, Plan& to)
        : m_from(from)
        , m_to(to)
    {
    }

    void operator()(const Constellation& row) { takeSome<Location>(m_from, row.leadLocation, m_to); }
    void operator()(const ConstellationRole& row) { take<Role>(m_from, row.role, m_to); }
    void operator()(const ChartRow& row)
    {
        take<Responsibility>(m_from, row.responsibility, m_to);
        takeSome<Role>(m_from, row.chosenRole, m_to);
        if (const auto* responsibility = m_to.find<Responsibility>(row.responsibility))
            takeSome<Area>(m_from, responsibility->area, m_to);
    }
    void operator()(const ConstellationUnit& row)
    {
        take<Unit>(m_from, row.unit, m_to);
        takeSome<Unit>(m_from, row.product, m_to);
        takeSome<Location>(m_from, row.location, m_to);
    }
    void operator()(const Seat& row)
    {
        takeSome<Person>(m_from, row.person, m_to);
        takeSome<Location>(m_from, row.location, m_to);
    }
    template <class Row> void operator()(const Row&) { }

private:
    const Plan& m_from;
    Plan& m_to;
};

/// The scheme as `other` has it: that of `plan` where it is the same, else one of its own.
SchemeId schemeBeside(Plan& plan, const Plan& other, SchemeId scheme, ConstellationId as)
{
    const std::vector<Letter> letters = lettersOf(other, scheme);
    if (plan.find<LetterScheme>(scheme) != nullptr && lettersOf(plan, scheme) == letters)
        return scheme;
    LetterScheme own;
    if (const auto* found = other.find<LetterScheme>(scheme))
        own = *found;
    own.id = SchemeId{as.value};
    plan.put(own);
    for (Letter letter : letters) {
        letter.scheme = own.id;
        plan.put(letter);
    }
    return own.id;
}

template <class Row> void putMissing(const Row& row, Plan& plan)
{
    if (plan.find<Row>(row.key()) == nullptr)
        plan.put(row);
}

/// Adds what a constellation may name and the plan does not have any more.
void addMissing(const Plan& alone, Plan& plan)
{
    const auto add = [&]<class Row>(const Rows<Row>& rows) {
        for (const auto& entry : rows)
            putMissing(entry.second, plan);
    };
    add(alone.all<Area>());
    add(alone.all<Responsibility>());
    add(alone.all<Role>());
    add(alone.all<Location>());
    add(alone.all<Person>());
    add(alone.all<Unit>());
    add(alone.all<Holiday>());
}

} // namespace

Plan constellationAlone(const Plan& plan, ConstellationId constellation)
{
    Plan alone;
    const auto* found = plan.find<Constellation>(constellation);
    if (found == nullptr)
        return alone;
    alone.put(*found);
    alone.all<Constellation>().at(constellation).livedOf.reset();
    NamedRows named(plan, alone);
    named(*found);
    take<LetterScheme>(plan, found->scheme, alone);
    for (const Letter& letter : lettersOf(plan, found->scheme))
        alone.put(letter);
    const auto isOfIt = [&](const CopiedWithConstellation auto& row) { return row.constellation == constellation; };
    eachThat(plan, isOfIt, [&](const auto& row) {
        alone.put(row);
        named(row);
    });
    for (const auto& [key, holiday] : plan.all<Holiday>()) {
        if (!holiday.location || alone.find<Location>(holiday.location) != nullptr)
            alone.put(holiday);
    }
    alone.all<Setting>() = plan.all<Setting>();
    return alone;
}

void layBeside(Plan& plan, const Plan& other, ConstellationId constellation, ConstellationId as, std::string_view name)
{
    const Plan alone = constellationAlone(other, constellation);
    const auto* found = alone.find<Constellation>(constellation);
    if (found == nullptr)
        return;
    addMissing(alone, plan);
    Constellation beside = *found;
    beside.id = as;
    beside.name = name;
    beside.baseline = false;
    beside.scheme = schemeBeside(plan, other, found->scheme, as);
    plan.put(beside);
    eachThat(
        alone, [](const CopiedWithConstellation auto&) { return true; },
        [&](auto row) {
            row.constellation = as;
            plan.put(std::move(row));
        });
}

} // namespace remit
