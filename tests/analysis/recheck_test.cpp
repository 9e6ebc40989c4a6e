#include "analysis/changes.h"
#include "analysis/checked.h"
#include "analysis/checker/recheck.h"
#include "analysis/checker/seen_chart.h"
#include "analysis/checks/waivers.h"
#include "core/edits/edits.h"

using namespace remit;

namespace {

Plan twoRows()
{
    Plan plan = planFrom("            | PM | PO \n"
                         "Set pricing | AR | C  \n"
                         "Sell        | R  | A  \n");
    Role elsewhere;
    elsewhere.id = RoleId{9};
    elsewhere.name = "Elsewhere";
    plan.put(elsewhere);
    return plan;
}

/// What is stale after the edit: "rows 1 2, roles 1, kinds, chart, order, names", "everything" or "nothing".
std::string staleAfter(const Edit& edit)
{
    const SeenChart seen(twoRows(), theChart, realRules(), {"2026-11-22", {}});
    Plan plan = twoRows();
    apply(edit, plan);
    const Recheck again = recheckAfter(changeBy(edit), plan, seen);
    std::string text;
    const auto add = [&](bool isSo, const std::string& word) {
        if (isSo)
            text += (text.empty() ? "" : ", ") + word;
    };
    std::string rows = "rows";
    for (const ResponsibilityId row : again.rows)
        rows += " " + std::to_string(row.value);
    std::string roles = "roles";
    for (const RoleId role : again.roles)
        roles += " " + std::to_string(role.value);
    add(again.everything, "everything");
    add(!again.rows.empty(), rows);
    add(!again.roles.empty(), roles);
    add(again.kinds, "kinds");
    add(again.chart, "chart");
    add(again.order, "order");
    add(again.names, "names");
    return text.empty() ? "nothing" : text;
}

template <class Row> Edit put(Row row)
{
    Edit edit;
    edit.put(std::move(row));
    return edit;
}

Role renamed(std::int64_t id)
{
    Role role = *twoRows().find<Role>(RoleId{id});
    role.name = "Another";
    return role;
}

Edit titled(std::int64_t row)
{
    Responsibility changed;
    changed.id = ResponsibilityId{row};
    changed.title = "Another";
    return put(changed);
}

Waiver acceptedFor(ConstellationId where)
{
    return {where, "no-doer", ResponsibilityId{2}, RoleId{1}, "Fine", {}, {}};
}

} // namespace

TEST_CASE("a change makes stale what it could matter to, and no more")
{
    const Plan plan = twoRows();
    const ChartRow::Key first{theChart, ResponsibilityId{1}};
    CHECK(staleAfter(setLetters(plan, {theChart, ResponsibilityId{2}, RoleId{1}}, "A")) == "rows 2");
    CHECK(staleAfter(put(Assignment{ConstellationId{7}, ResponsibilityId{2}, RoleId{1}, "A", ""})) == "nothing");
    CHECK(staleAfter(leaveOut(plan, first, "later")) == "rows 1");
    CHECK(staleAfter(titled(1)) == "rows 1, order");
    CHECK(staleAfter(titled(5)) == "rows 5");
    CHECK(staleAfter(addArea(plan, AreaId{3}, "New")) == "order");
    CHECK(staleAfter(put(acceptedFor(theChart))) == "rows 2, roles 1, chart");
    CHECK(staleAfter(put(acceptedFor(ConstellationId{7}))) == "nothing");
    CHECK(staleAfter(put(renamed(1))) == "kinds, chart, names");
    CHECK(staleAfter(put(renamed(9))) == "nothing");
    CHECK(staleAfter(setQuestion(plan, {theChart, ResponsibilityId{1}, RoleId{}, "Who?", "", ""})) == "nothing");
}

TEST_CASE("everything is stale once letters, roles or rules are others")
{
    const Plan plan = twoRows();
    CHECK(staleAfter(addRole(plan, theChart, RoleId{5}, "Tester", "T")) == "everything");
    CHECK(staleAfter(put(Letter{SchemeId{1}, "R", "Responsible", "", "answers", 1})) == "everything");
    CHECK(staleAfter(put(Letter{SchemeId{4}, "R", "Responsible", "", "answers", 1})) == "nothing");
    CHECK(staleAfter(setSetting(plan, "check.no-doer.off", "yes")) == "everything");
    CHECK(staleAfter(setSetting(plan, "title", "Ours")) == "nothing");
}
