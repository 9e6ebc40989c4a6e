#include "app/commands.h"

#include "core/letters.h"
#include "model/document/plan_json.h"

#include <filesystem>

namespace remit::command {

namespace {

Answer answerFor(const Plan& plan, bool dryRun)
{
    std::map<std::string, std::size_t> marks;
    std::size_t filled = 0;
    std::size_t notes = 0;
    for (const auto& entry : plan.all<Assignment>()) {
        for (const std::string& letter : characters(entry.second.letters))
            ++marks[letter];
        filled += entry.second.letters.empty() ? 0 : 1;
        notes += entry.second.note.empty() ? 0 : 1;
    }
    const std::size_t rows = plan.all<Responsibility>().size();
    const std::size_t roles = plan.all<Role>().size();
    const std::size_t charts = plan.all<Constellation>().size();
    Answer answer;
    answer.json = {{"responsibilities", rows},
                   {"roles", roles},
                   {"areas", plan.all<Area>().size()},
                   {"tables", charts},
                   {"marks", marks},
                   {"filledCells", filled},
                   {"notes", notes},
                   {"skipped", nlohmann::json::array()},
                   {"warnings", nlohmann::json::array()}};
    answer.words = (dryRun ? "Would bring in " : "Brought in ") + counted(rows, "responsibility", "responsibilities")
        + ", " + counted(roles, "role", "roles") + " and " + counted(charts, "constellation", "constellations") + ".\n";
    return answer;
}

} // namespace

Result<Answer> importPlanJson(const ImportOptions& options)
{
    if (!options.constellation.empty() || !options.letters.empty() || options.merge)
        return Error{options.source
                     + " holds a whole plan: --constellation, --letters and --merge are for charts. Leave them out."};
    if (std::filesystem::exists(options.plan))
        return Error{options.source + " holds a whole plan, and " + options.plan
                     + " exists already. Name a plan that does not exist yet; it will be created."};
    const auto plan = readPlanJson(QString::fromStdString(options.source));
    if (!plan)
        return plan.error();
    if (options.dryRun)
        return answerFor(*plan, true);
    if (auto created = PlanStore::create(options.plan, *plan); !created)
        return created.error();
    return answerFor(*plan, false);
}

} // namespace remit::command
