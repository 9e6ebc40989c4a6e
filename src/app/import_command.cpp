#include "app/commands.h"

#include "advisor/links/role_links.h"
#include "exchange/formats/source_file.h"
#include "exchange/recognition/chart_source.h"
#include "model/document/plan_json.h"
#include "model/exchange/chart_import_session.h"
#include "model/exchange/list_paste.h"

#include <filesystem>
#include <sstream>

namespace remit::command {

namespace {

/// "O=R,X=A" as answers to the recognition's questions.
Result<RecognitionOptions> answersFrom(const std::string& letters)
{
    RecognitionOptions options;
    std::istringstream list(letters);
    for (std::string each; std::getline(list, each, ',');) {
        const auto equals = each.find('=');
        if (equals == std::string::npos || equals == 0)
            return Error{"--letters takes pairs such as \"O=R,X=A\", not \"" + each + "\"."};
        options.letters[each.substr(0, equals)] = each.substr(equals + 1);
    }
    return options;
}

Result<RecognisedChart> recognise(const ImportOptions& options, const Catalogue& catalogue)
{
    const std::string name = std::filesystem::path(options.source).filename().string();
    const auto answers = answersFrom(options.letters);
    if (!answers)
        return answers.error();
    const auto bytes = readSourceFile(options.source);
    if (!bytes)
        return bytes.error();
    auto source = readChartSource(*bytes, name, rolesForLists({}, catalogue), *answers);
    if (!source)
        return source.error();
    return std::move(source->chart);
}

nlohmann::json skippedCells(const RecognisedChart& chart)
{
    auto skipped = nlohmann::json::array();
    const auto add = [&](std::size_t row, std::size_t column, const std::string& text, const std::string& reason) {
        skipped.push_back({{"sheet", 1}, {"row", row + 1}, {"column", column + 1}, {"text", text}, {"reason", reason}});
    };
    for (const LeftOut& each : chart.leftOut)
        add(each.row, each.column, each.text, each.reason);
    for (const Question& each : chart.questions)
        add(each.row, each.column, each.text, each.question);
    return skipped;
}

Answer answerFor(const RecognisedChart& chart, const ImportOptions& options)
{
    const ImportCounts counts = countsOf(chart);
    Answer answer;
    answer.json = {{"responsibilities", counts.responsibilities},
                   {"roles", counts.roles},
                   {"areas", counts.areas},
                   {"tables", counts.tables},
                   {"marks", counts.marks},
                   {"filledCells", counts.filledCells},
                   {"notes", counts.notes},
                   {"skipped", skippedCells(chart)},
                   {"warnings", chart.warnings}};
    answer.words = (options.dryRun ? "Would bring in " : "Brought in ")
        + counted(counts.responsibilities, "responsibility", "responsibilities") + ", "
        + counted(counts.roles, "role", "roles") + " and " + counted(counts.areas, "area", "areas") + ".\n";
    for (const LeftOut& each : chart.leftOut)
        answer.words
            += "  left out " + cellName(each.row, each.column) + " \"" + each.text + "\": " + each.reason + "\n";
    for (const Question& each : chart.questions)
        answer.words
            += "  unclear " + cellName(each.row, each.column) + " \"" + each.text + "\": " + each.question + "\n";
    for (const std::string& each : chart.warnings)
        answer.words += "  " + each + "\n";
    return answer;
}

Result<> addTo(PlanStore& store, const RecognisedChart& chart, const ImportTarget& target, const Catalogue& catalogue,
               bool dryRun)
{
    const auto plan = store.read();
    if (!plan)
        return plan.error();
    const auto imported = importChart(*plan, chart, target);
    if (!imported)
        return imported.error();
    if (dryRun)
        return {};
    const Edit edit = withCatalogueRoles(*plan, imported->edit, catalogue);
    if (auto done = store.edit("Bring in " + target.constellationName, edit); !done)
        return done.error();
    return {};
}

Result<> createWith(const std::string& path, const RecognisedChart& chart, const ImportTarget& target,
                    const Catalogue& catalogue, bool dryRun)
{
    const auto imported = importChart({}, chart, target);
    if (!imported)
        return imported.error();
    Plan plan;
    apply(withCatalogueRoles({}, imported->edit, catalogue), plan);
    return dryRun ? Result<>{} : PlanStore::create(path, plan);
}

} // namespace

Result<Answer> importChartFile(const ImportOptions& options, const Knowledge& knowledge)
{
    if (isPlanJson(QString::fromStdString(options.source)))
        return importPlanJson(options);
    const auto chart = recognise(options, knowledge.catalogue);
    if (!chart)
        return chart.error();
    ImportTarget target{options.constellation, options.merge, schemesForImport(knowledge.catalogue)};
    if (target.constellationName.empty())
        target.constellationName = std::filesystem::path(options.source).stem().string();
    if (!std::filesystem::exists(options.plan)) {
        if (auto created = createWith(options.plan, *chart, target, knowledge.catalogue, options.dryRun); !created)
            return created.error();
        return answerFor(*chart, options);
    }
    auto store = PlanStore::open(options.plan);
    if (!store)
        return store.error();
    if (auto added = addTo(*store, *chart, target, knowledge.catalogue, options.dryRun); !added)
        return added.error();
    return answerFor(*chart, options);
}

} // namespace remit::command
