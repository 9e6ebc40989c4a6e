#include "advisor/advice/first_actions.h"

#include "advisor/fact_arithmetic.h"
#include "advisor/knowledge_file.h"
#include "core/chart.h"

#include <algorithm>

namespace remit {

namespace {

constexpr std::string_view firstActionsFile = "advisor/first_actions.json";

NamedValues withHeads(const FactValues& facts, int heads)
{
    NamedValues values = facts.values;
    values["heads"] = heads;
    return values;
}

FirstAction actionFrom(const JsonFields& fields, const NamedValues& tried)
{
    FirstAction made{fields.text("key"),       fields.text("says"), fields.text("why"),    fields.text("when"),
                     fields.text("lacks", ""), fields.text("row"),  fields.text("sources")};
    valueOf(fields.where() + ", when", made.when, tried);
    if (!made.lacks.empty())
        valueOf(fields.where() + ", lacks", made.lacks, tried);
    return made;
}

/// Whether somebody does the responsibility of this key in the constellation.
bool isDone(const Plan& plan, ConstellationId constellation, const std::string& row)
{
    const auto& all = plan.all<Responsibility>();
    return std::any_of(all.begin(), all.end(), [&](const auto& each) {
        const ChartRow::Key key{constellation, each.first};
        return each.second.catalogueKey == row && plan.find<ChartRow>(key) != nullptr
            && !rolesThat(Involvement::does, plan, key).empty();
    });
}

} // namespace

Result<std::vector<FirstAction>> readFirstActions(const ResourceReader& read, const Facts& facts)
{
    return readKnowledgeFile(read, firstActionsFile, [&](const JsonFields& file) {
        const NamedValues tried = withHeads(facts.values({}), 1);
        std::vector<FirstAction> actions;
        file.each("actions", [&](const JsonFields& each) { actions.push_back(actionFrom(each, tried)); });
        return actions;
    });
}

std::vector<const FirstAction*> missingActions(const std::vector<FirstAction>& all, const Advice& advice,
                                               const Plan* plan, ConstellationId constellation)
{
    const NamedValues values = withHeads(advice.values, advice.best().heads);
    const auto holds = [&](const FirstAction& action, const std::string& expression) {
        return !expression.empty() && valueOf(action.key, expression, values) != 0;
    };
    std::vector<const FirstAction*> missing;
    for (const FirstAction& each : all) {
        const bool isThere = plan != nullptr && isDone(*plan, constellation, each.row);
        if (holds(each, each.when) && (!isThere || holds(each, each.lacks)))
            missing.push_back(&each);
    }
    return missing;
}

} // namespace remit
