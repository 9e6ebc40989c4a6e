#pragma once

#include "analysis/comparison/comparison.h"
#include "core/chart.h"
#include "core/letters.h"
#include "core/role_names.h"
#include "core/rows_of.h"
#include "support/plan_text.h"

#include <catch2/catch.hpp>

#include <string>
#include <string_view>

/// Several charts in one plan, written as text, and what is said of them as text.
namespace remit::test {

inline ResponsibilityId rowTitled(Plan& plan, const std::string& title, const std::optional<AreaId>& area)
{
    for (const auto& [id, row] : plan.all<Responsibility>()) {
        if (row.title == title)
            return id;
    }
    Responsibility row;
    row.id = ResponsibilityId{std::int64_t(plan.all<Responsibility>().size()) + 1};
    row.title = title;
    row.area = area;
    row.position = double(row.id.value);
    plan.put(row);
    return row.id;
}

inline RoleId roleNamed(Plan& plan, const Role& like)
{
    for (const auto& [id, role] : plan.all<Role>()) {
        if (role.name == like.name)
            return id;
    }
    Role role = like;
    role.id = RoleId{std::int64_t(plan.all<Role>().size()) + 1};
    role.position = double(role.id.value);
    plan.put(role);
    return role.id;
}

/// Adds a chart written as for `planFrom`; roles and rows of the same names are the same.
inline ConstellationId addChart(Plan& plan, const std::string& name, std::string_view text)
{
    const Plan read = planFrom(text);
    if (plan.all<LetterScheme>().empty()) {
        plan.all<LetterScheme>() = read.all<LetterScheme>();
        plan.all<Letter>() = read.all<Letter>();
    }
    for (const auto& [id, area] : read.all<Area>())
        plan.put(area);
    Constellation constellation = read.all<Constellation>().begin()->second;
    constellation.id = ConstellationId{std::int64_t(plan.all<Constellation>().size()) + 1};
    constellation.name = name;
    constellation.position = double(constellation.id.value);
    plan.put(constellation);
    for (const ConstellationRole& each : eachOf<ConstellationRole>(read, theChart)) {
        ConstellationRole part = each;
        part.constellation = constellation.id;
        part.role = roleNamed(plan, *read.find<Role>(each.role));
        plan.put(part);
    }
    for (const ChartRow& each : eachOf<ChartRow>(read, theChart)) {
        const Responsibility& row = *read.find<Responsibility>(each.responsibility);
        ChartRow put = each;
        put.constellation = constellation.id;
        put.responsibility = rowTitled(plan, row.title, row.area);
        plan.put(put);
        for (const Assignment& cell : eachOf<Assignment>(read, theChart, each.responsibility))
            plan.put(Assignment{constellation.id, put.responsibility, roleNamed(plan, *read.find<Role>(cell.role)),
                                cell.letters, cell.note});
    }
    return constellation.id;
}

inline Plan twoCharts(std::string_view before, std::string_view after)
{
    Plan plan;
    addChart(plan, "Today", before);
    addChart(plan, "Proposed", after);
    return plan;
}

inline constexpr ConstellationId chartToday{1};
inline constexpr ConstellationId chartProposed{2};

inline void standFor(Plan& plan, const std::string& name, const std::string& stands)
{
    for (auto& entry : plan.all<Role>()) {
        if (entry.second.name == name)
            entry.second.standsFor = stands;
    }
}

inline std::string nameOfColumn(const Plan& plan, const ComparedColumn& column)
{
    std::string name = column.role ? plan.find<Role>(column.role)->name : std::string();
    if (column.person)
        name = plan.find<Person>(column.person)->name;
    else if (!column.role)
        name = "seat " + std::to_string(column.seats.front().value);
    return name;
}

/// What differs, a line each: "Accept stories / PO: - to AR". Gone columns have an x.
inline std::string differences(const Plan& plan, const Comparison& comparison)
{
    std::string text;
    const auto told = [](const std::string& letters) { return letters.empty() ? "-" : letters; };
    for (int row = 0; row < int(comparison.rows().size()); ++row) {
        for (std::size_t side = 0; side < comparison.sides().size(); ++side) {
            for (std::size_t at = 0; at < comparison.sides()[side].columns.size(); ++at) {
                const ComparedColumn& column = comparison.sides()[side].columns[at];
                const ComparedPlace place{side, at, row};
                if (comparison.isBaseline(side) || !comparison.differs(place))
                    continue;
                const auto id = comparison.rows()[std::size_t(row)].responsibility;
                text += (text.empty() ? "" : "\n") + plan.find<Responsibility>(id)->title + " / "
                    + nameOfColumn(plan, column) + (column.isGone ? "x" : "") + ": "
                    + told(comparison.lettersBefore(place)) + " to " + told(comparison.letters(place));
            }
        }
    }
    return text;
}

inline std::string differences(const Plan& plan, ComparedBy by = ComparedBy::roles)
{
    return differences(plan, Comparison(plan, {constellationsInOrder(plan), 0, by}));
}

} // namespace remit::test
