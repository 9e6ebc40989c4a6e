#include "app/commands.h"

#include "advisor/chart_templates.h"
#include "core/chart.h"

namespace remit::command {

Result<Answer> createPlan(const NewOptions& options, const Knowledge& knowledge)
{
    const auto content = planFromTemplate(knowledge.catalogue, knowledge.read, options.templateName);
    if (!content)
        return content.error();
    if (auto created = PlanStore::create(options.plan, *content, options.force); !created)
        return created.error();
    const std::string summary = counted(content->all<Constellation>().size(), "constellation", "constellations") + ", "
        + counted(content->all<Responsibility>().size(), "responsibility", "responsibilities") + ", "
        + counted(content->all<Role>().size(), "role", "roles");
    return Answer{"Created " + options.plan + ": " + summary + ".\n", {{"plan", options.plan}}};
}

Result<Answer> listTemplates(const Knowledge& knowledge)
{
    Answer answer{{}, {{"templates", nlohmann::json::array()}}};
    for (const TemplateName& each : templateNames(knowledge.catalogue)) {
        answer.words += each.id + "\t" + each.name + "\n";
        answer.json["templates"].push_back({{"id", each.id}, {"name", each.name}});
    }
    return answer;
}

} // namespace remit::command
