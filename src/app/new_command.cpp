#include "app/commands.h"

#include "advisor/advice/told_facts.h"
#include "advisor/cadence/starting_plan.h"
#include "advisor/catalogue.h"
#include "advisor/facts.h"
#include "core/chart.h"
#include "model/steps/constellation_steps.h"

namespace remit::command {

namespace {

Result<StatedFacts> statedIn(const NewOptions& options, const ResourceReader& resources)
{
    StatedFacts stated;
    if (options.facts.empty())
        return stated;
    const auto facts = Facts::read(resources);
    if (!facts)
        return facts.error();
    for (const std::string& each : options.facts) {
        if (auto told = tellFact(*facts, each, stated, Askable::everything); !told)
            return Error{"--fact: " + told.error().message};
    }
    const auto contradictions = facts->contradictions(stated);
    return contradictions.empty() ? Result<StatedFacts>(stated) : Error{contradictions.front()->message};
}

/// Nothing for a plan without seats.
std::string seatCount(const Plan& plan)
{
    const std::size_t seats = plan.all<Seat>().size();
    return seats == 0 ? std::string() : ", " + counted(seats, "seat", "seats");
}

} // namespace

Result<Answer> createPlan(const NewOptions& options, const ResourceReader& resources)
{
    const auto stated = statedIn(options, resources);
    if (!stated)
        return stated.error();
    const auto catalogue = readCatalogue(resources);
    if (!catalogue)
        return catalogue.error();
    const auto content = startingPlan(*catalogue, resources, options.templateName, *stated);
    if (!content)
        return content.error();
    if (auto created = PlanStore::create(options.plan, steps::createdToday(*content), options.force); !created)
        return created.error();
    const std::string summary = counted(content->all<Constellation>().size(), "constellation", "constellations") + ", "
        + counted(content->all<Responsibility>().size(), "responsibility", "responsibilities") + ", "
        + counted(content->all<Role>().size(), "role", "roles") + seatCount(*content);
    return Answer{"Created " + options.plan + ": " + summary + ".\n", {{"plan", options.plan}}};
}

Result<Answer> listTemplates(const ResourceReader& resources)
{
    const auto catalogue = readCatalogue(resources);
    if (!catalogue)
        return catalogue.error();
    const auto names = templateNames(*catalogue, resources);
    if (!names)
        return names.error();
    Answer answer{{}, {{"templates", nlohmann::json::array()}}};
    for (const TemplateName& each : *names) {
        answer.words += each.id + "\t" + each.name + "\n";
        answer.json["templates"].push_back({{"id", each.id}, {"name", each.name}});
    }
    return answer;
}

} // namespace remit::command
