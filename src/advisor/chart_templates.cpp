#include "advisor/chart_templates.h"

#include "advisor/catalogue_additions.h"
#include "advisor/constellation_from_template.h"
#include "analysis/review/prints.h"
#include "core/chart.h"

#include <algorithm>
#include <array>

namespace remit {

namespace {

constexpr std::array<std::string_view, 6> chartsToStartFrom{"T1", "T2", "T4", "T5", "T6", "T7"};
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

std::string listed(const std::vector<TemplateName>& names)
{
    std::string result;
    for (const TemplateName& each : names)
        result += (result.empty() ? "" : ", ") + each.id;
    return result;
}

/// What constellations are made of.
struct TemplateKnowledge {
    Facts facts;
    std::vector<ConstellationTemplate> templates;
};

Result<TemplateKnowledge> templateKnowledge(const Catalogue& catalogue, const ResourceReader& read)
{
    auto facts = Facts::read(read);
    if (!facts)
        return facts.error();
    auto templates = readConstellationTemplates(read, catalogue, *facts);
    if (!templates)
        return templates.error();
    return TemplateKnowledge{std::move(*facts), std::move(*templates)};
}

std::vector<TemplateName> namesOf(const Catalogue& catalogue, const std::vector<ConstellationTemplate>& templates)
{
    std::vector<TemplateName> names = startingCharts(catalogue);
    for (const ConstellationTemplate& each : templates)
        names.push_back({each.id, each.name});
    names.push_back({std::string(sampleName), "Sample: a company of 20 developers"});
    return names;
}

} // namespace

std::vector<TemplateName> startingCharts(const Catalogue& catalogue)
{
    std::vector<TemplateName> names;
    for (const std::string_view key : chartsToStartFrom) {
        if (const ChartTemplate* chart = catalogue.chart(key))
            names.push_back({chart->key, chart->name});
    }
    return names;
}

Result<std::vector<TemplateName>> templateNames(const Catalogue& catalogue, const ResourceReader& read)
{
    const auto known = templateKnowledge(catalogue, read);
    return known ? namesOf(catalogue, known->templates) : Result<std::vector<TemplateName>>(known.error());
}

Edit addChart(const Plan& plan, const Catalogue& catalogue, const ExpandedChart& chart, ConstellationId id,
              std::string_view constellationName, std::string_view description)
{
    CatalogueAdditions additions(plan, catalogue);
    additions.constellation(id, constellationName, additions.scheme("raci"), description);
    addRoles(additions, id, chart.roles);
    for (const ExpandedRow& row : chart.rows)
        addRow(additions, catalogue, id, row);
    return additions.take();
}

Edit addTemplate(const Plan& plan, const Catalogue& catalogue, std::string_view chartKey, ConstellationId id,
                 std::string_view constellationName)
{
    const auto chart = expandedChart(catalogue, chartKey);
    return chart
        ? markTemplate(plan, id, std::string(chartKey), addChart(plan, catalogue, *chart, id, constellationName))
        : Edit{};
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

Result<Plan> planFromTemplate(const Catalogue& catalogue, const ResourceReader& read, std::string_view name,
                              const StatedFacts& stated)
{
    if (name.empty())
        return emptyPlan(catalogue);
    if (name == sampleName) {
        const auto text = read("sample/sample.json");
        return text ? samplePlan(catalogue, *text) : Result<Plan>(text.error());
    }
    const auto known = templateKnowledge(catalogue, read);
    if (!known)
        return known.error();
    const auto names = namesOf(catalogue, known->templates);
    const auto found
        = std::find_if(names.begin(), names.end(), [&](const TemplateName& each) { return each.id == name; });
    if (found == names.end())
        return Error{"There is no template \"" + std::string(name) + "\". Choose one of " + listed(names) + "."};
    Plan plan;
    CatalogueAdditions additions(plan, catalogue);
    addSchemes(additions);
    apply(additions.take(), plan);
    const auto id = newId<ConstellationId>();
    const auto source = std::find_if(known->templates.begin(), known->templates.end(),
                                     [&](const ConstellationTemplate& each) { return each.id == name; });
    apply(source == known->templates.end()
              ? addTemplate(plan, catalogue, name, id, found->name)
              : constellationFrom(plan, catalogue, known->facts, *source, stated, found->name, id),
          plan);
    return plan;
}

} // namespace remit
