#include "core/chart.h"
#include "core/edits/edits.h"
#include "core/lone_constellation.h"
#include "core/rows_of.h"
#include "core/tables.h"

#include <catch2/catch.hpp>

#include <string>
#include <type_traits>

using namespace remit;

namespace {

const ConstellationId today{1};
const ConstellationId copied{2};
const RoleId role{1};
const ResponsibilityId row{1};

template <class Row, class Visit> void eachColumn(Visit visit)
{
    std::apply([&](const auto&... columns) { (visit(columns), ...); }, Table<Row>::columns);
}

/// One row in every table, and everything in it that names another row names the first of its kind.
Plan fullPlan()
{
    Plan plan;
    plan.eachTable([]<class Row>(Rows<Row>& rows) {
        Row each;
        eachColumn<Row>([&](const auto& column) {
            using Value = std::decay_t<decltype(each.*column.member)>;
            if constexpr (requires(Value value) { value.value = std::int64_t(1); })
                each.*column.member = Value{1};
            else if constexpr (requires(Value value) { value->value = std::int64_t(1); })
                each.*column.member = typename Value::value_type{1};
        });
        rows.emplace(each.key(), each);
    });
    return plan;
}

/// Which columns name the row: "chart_row.constellation, assignment.constellation".
template <class Id> std::string namedIn(const Plan& plan, Id id)
{
    std::string places;
    plan.eachTable([&]<class Row>(const Rows<Row>& rows) {
        eachColumn<Row>([&](const auto& column) {
            using Value = std::decay_t<decltype(std::declval<Row>().*column.member)>;
            if constexpr (std::is_same_v<Value, Id> || std::is_same_v<Value, std::optional<Id>>) {
                for (const auto& entry : rows) {
                    if (entry.second.*column.member == id)
                        places += std::string(Table<Row>::name) + "." + std::string(column.name) + " ";
                }
            }
        });
    });
    return places;
}

Plan after(Plan plan, const Edit& edit)
{
    apply(edit, plan);
    return plan;
}

} // namespace

TEST_CASE("a copied constellation has a copy of everything that belongs to it, in every table")
{
    Plan plan = fullPlan();
    plan.all<AgreedVersion>().clear();
    plan.all<HandoverState>().clear();
    plan.all<Constellation>().at(today).livedOf.reset();
    const Plan both = after(plan, addConstellation(plan, copied, "Proposed", {}, today));
    CHECK_FALSE(namedIn(plan, today).empty());
    CHECK(namedIn(both, copied) == namedIn(plan, today));
    CHECK(after(both, removeConstellation(both, copied)) == plan);
}

TEST_CASE("a constellation on its own has every row of the plan that a column of it may name")
{
    Plan plan = fullPlan();
    plan.eachTable([]<class Row>(Rows<Row>& rows) {
        Row second = rows.begin()->second;
        if constexpr (requires { second.id; }) {
            second.id = {2};
            rows.emplace(second.key(), second);
        }
    });
    std::as_const(plan).eachTable([&]<class Row>(const Rows<Row>&) {
        constexpr bool isOfIt = CopiedWithConstellation<Row> || std::is_same_v<Row, Constellation>;
        eachColumn<Row>([&](const auto& column) {
            using Value = std::decay_t<decltype(std::declval<Row>().*column.member)>;
            std::as_const(plan).eachTable([&]<class Named>(const Rows<Named>&) {
                constexpr bool mayName = isOfIt && std::is_same_v<Value, std::optional<typename Named::Key>>;
                if constexpr (mayName && !std::is_same_v<Named, Constellation>) {
                    Plan naming = plan;
                    naming.all<Row>().begin()->second.*column.member = typename Named::Key{2};
                    INFO(Table<Row>::name << "." << column.name);
                    CHECK(constellationAlone(naming, today).find<Named>(typename Named::Key{2}) != nullptr);
                }
            });
        });
    });
}

TEST_CASE("what was agreed and handed over stays with the constellation that is copied")
{
    const Plan plan = fullPlan();
    const Plan both = after(plan, addConstellation(plan, copied, "Proposed", {}, today));
    CHECK(both.all<AgreedVersion>() == plan.all<AgreedVersion>());
    CHECK(both.all<HandoverState>() == plan.all<HandoverState>());
}

TEST_CASE("with the constellation where a handing over begins, what is known of it goes")
{
    Plan plan = fullPlan();
    apply(addConstellation(plan, copied, "Proposed", {}, today), plan);
    plan.all<HandoverState>().clear();
    plan.put(HandoverState{copied, today, row, 2.0, true, "2026-11-29"});
    CHECK(after(plan, removeConstellation(plan, today)).all<HandoverState>().empty());
}

TEST_CASE("a copy of a lived version is that of none, and with what was designed the lived version forgets it")
{
    Plan plan = fullPlan();
    apply(addConstellation(plan, copied, "As it is lived", {}, today), plan);
    plan.all<Constellation>().at(today).livedOf.reset();
    plan.all<Constellation>().at(copied).livedOf = today;
    CHECK(designOf(plan, copied) == today);
    CHECK(designOf(plan, today) == std::nullopt);
    const ConstellationId again{3};
    CHECK(designOf(after(plan, addConstellation(plan, again, "What if", {}, copied)), again) == std::nullopt);
    const Plan without = after(plan, removeConstellation(plan, today));
    CHECK_FALSE(without.find<Constellation>(copied)->livedOf.has_value());
    CHECK_FALSE(constellationAlone(plan, copied).find<Constellation>(copied)->livedOf.has_value());
}

TEST_CASE("what is removed is named nowhere, in no table")
{
    const Plan plan = fullPlan();
    CHECK(namedIn(after(plan, removeConstellation(plan, today)), today).empty());
    CHECK(namedIn(after(plan, removeRole(plan, role)), role).empty());
    CHECK(namedIn(after(plan, removeResponsibilities(plan, {row})), row).empty());
    CHECK(namedIn(after(plan, removeArea(plan, AreaId{1})), AreaId{1}).empty());
    CHECK(namedIn(after(plan, removeSeats(plan, today, {SeatId{1}})), SeatId{1}).empty());
    CHECK(namedIn(after(plan, removePerson(plan, PersonId{1})), PersonId{1}).empty());
    CHECK(namedIn(after(plan, removeLocation(plan, LocationId{1})), LocationId{1}).empty());
    CHECK(namedIn(after(plan, removeUnit(plan, {today, UnitId{1}})), UnitId{1}).empty());
}

TEST_CASE("with a team its meetings go, and all that is known of them")
{
    const Plan plan = fullPlan();
    CHECK(namedIn(after(plan, removeUnit(plan, {today, UnitId{1}})), MeetingId{1}).empty());
}

TEST_CASE("what is taken out of one constellation is named there no more, and stays in the others")
{
    Plan plan = fullPlan();
    apply(addConstellation(plan, copied, "Proposed", {}, today), plan);
    const Plan withoutRole = after(plan, removeRoleFrom(plan, copied, role));
    CHECK(namedIn(withoutRole, role) == namedIn(fullPlan(), role));
    const Plan withoutRow = after(plan, removeFromScope(plan, copied, {row}));
    CHECK(namedIn(withoutRow, row) == namedIn(fullPlan(), row));
}

TEST_CASE("rows are found by what their keys begin with, from the lowest id to the highest")
{
    Plan plan;
    const auto lowest = std::numeric_limits<std::int64_t>::min();
    const auto highest = std::numeric_limits<std::int64_t>::max();
    for (const std::int64_t where : {lowest, std::int64_t(0), std::int64_t(1), highest}) {
        for (const std::int64_t what : {lowest, std::int64_t(5), highest})
            plan.put(Assignment{{where}, {what}, {lowest}, "A", ""});
    }
    const auto count = [&](const auto& rows) {
        int found = 0;
        for ([[maybe_unused]] const Assignment& each : rows)
            ++found;
        return found;
    };
    for (const std::int64_t where : {lowest, std::int64_t(0), highest}) {
        const ConstellationId constellation{where};
        CHECK(count(eachOf<Assignment>(plan, constellation)) == 3);
        CHECK(count(eachOf<Assignment>(plan, constellation, ResponsibilityId{5})) == 1);
    }
    CHECK(count(eachOf<Assignment>(plan, ConstellationId{7})) == 0);
}
