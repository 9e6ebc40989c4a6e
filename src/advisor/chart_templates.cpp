#include "advisor/chart_templates.h"

#include "advisor/catalogue_additions.h"
#include "core/chart.h"

#include <algorithm>
#include <array>

namespace remit {

namespace {

/// The charts offered for a start; the others are constellations for the advisor to choose from.
constexpr std::array<std::string_view, 3> startingCharts{"T1", "T2", "T4"};
constexpr std::string_view sampleName = "sample";

void addRow(CatalogueAdditions& additions, const Catalogue& catalogue, ConstellationId constellation,
            const ExpandedRow& row)
{
    const auto responsibility = additions.responsibility(*catalogue.entry(row.entry), row.title);
    ChartRow chartRow;
    chartRow.constellation = constellation;
    chartRow.responsibility = responsibility;
    chartRow.sharing = row.sharing;
    additions.put(chartRow);
    for (const auto& [role, letters] : row.letters)
        additions.put(Assignment{constellation, responsibility, additions.role(role), letters, {}});
}

void addRoles(CatalogueAdditions& additions, ConstellationId constellation, const std::vector<std::string>& keys)
{
    double position = 0;
    for (const std::string& key : keys) {
        ConstellationRole role;
        role.constellation = constellation;
        role.role = additions.role(key);
        role.position = ++position;
        additions.put(role);
    }
}

/// The two schemes every new plan offers.
void addSchemes(CatalogueAdditions& additions)
{
    additions.scheme("raci");
    additions.scheme("rasci");
}

std::string choices(const Catalogue& catalogue)
{
    std::string result;
    for (const TemplateName& each : templateNames(catalogue))
        result += (result.empty() ? "" : ", ") + each.id;
    return result;
}

} // namespace

std::vector<TemplateName> templateNames(const Catalogue& catalogue)
{
    std::vector<TemplateName> names;
    for (const std::string_view key : startingCharts) {
        if (const ChartTemplate* chart = catalogue.chart(key))
            names.push_back({chart->key, chart->name});
    }
    names.push_back({std::string(sampleName), "Sample: a company of 20 developers"});
    return names;
}

Edit addChart(const Plan& plan, const Catalogue& catalogue, const ExpandedChart& chart, ConstellationId id,
              std::string_view constellationName)
{
    CatalogueAdditions additions(plan, catalogue);
    additions.constellation(id, constellationName, additions.scheme("raci"));
    addRoles(additions, id, chart.roles);
    for (const ExpandedRow& row : chart.rows)
        addRow(additions, catalogue, id, row);
    return additions.take();
}

Edit addTemplate(const Plan& plan, const Catalogue& catalogue, std::string_view chartKey, ConstellationId id,
                 std::string_view constellationName)
{
    const auto chart = expandedChart(catalogue, chartKey);
    return chart ? addChart(plan, catalogue, *chart, id, constellationName) : Edit{};
}

Plan emptyPlan(const Catalogue& catalogue)
{
    Plan plan;
    CatalogueAdditions additions(plan, catalogue);
    addSchemes(additions);
    const auto chart = newId<ConstellationId>();
    additions.constellation(chart, "Chart", additions.scheme("raci"));
    addRoles(additions, chart, {"PM", "PO", "DT"});
    apply(additions.take(), plan);
    return plan;
}

Result<Plan> planFromTemplate(const Catalogue& catalogue, const ResourceReader& read, std::string_view name)
{
    if (name.empty())
        return emptyPlan(catalogue);
    if (name == sampleName) {
        const auto text = read("sample/sample.json");
        return text ? samplePlan(catalogue, *text) : Result<Plan>(text.error());
    }
    const auto names = templateNames(catalogue);
    const auto found
        = std::find_if(names.begin(), names.end(), [&](const TemplateName& each) { return each.id == name; });
    if (found == names.end())
        return Error{"There is no template \"" + std::string(name) + "\". Choose one of " + choices(catalogue) + "."};
    Plan plan;
    CatalogueAdditions additions(plan, catalogue);
    addSchemes(additions);
    apply(additions.take(), plan);
    apply(addTemplate(plan, catalogue, name, newId<ConstellationId>(), found->name), plan);
    return plan;
}

} // namespace remit
