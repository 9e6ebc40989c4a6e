#include "app/commands.h"
#include "app/import_corrections.h"

#include "advisor/catalogue.h"
#include "exchange/formats/source_file.h"
#include "exchange/recognition/chart_source.h"
#include "exchange/recognition/named_people.h"
#include "model/document/plan_json.h"
#include "model/exchange/bringing_in.h"
#include "model/exchange/chart_import_session.h"
#include "model/exchange/list_paste.h"

#include <filesystem>
#include <sstream>

namespace remit::command {

namespace {

/// "O=R,X=A" as answers to the recognition's questions, and the corrections of how the table is read.
Result<RecognitionOptions> recognitionFrom(const ImportOptions& imported)
{
    const auto parts = correctionsFrom(imported);
    if (!parts)
        return parts.error();
    RecognitionOptions options{{}, *parts};
    std::istringstream list(imported.letters);
    for (std::string each; std::getline(list, each, ',');) {
        const auto equals = each.find('=');
        if (equals == std::string::npos || equals == 0)
            return Error{"--letters takes pairs such as \"O=R,X=A\", not \"" + each + "\"."};
        options.letters[each.substr(0, equals)] = each.substr(equals + 1);
    }
    return options;
}

/// The file holds several charts of the same responsibilities, and none was chosen.
Error whichTable(const std::string& name, const std::vector<std::string>& tables)
{
    std::string list;
    for (std::size_t i = 0; i < tables.size(); ++i)
        list += "\n  --table " + std::to_string(i + 1) + (tables[i].empty() ? "" : "  " + tables[i]);
    return {name + " holds " + std::to_string(tables.size())
            + " charts of the same responsibilities. Say which one to bring in:" + list};
}

Result<SourceChart> recognise(const ImportOptions& options, const Catalogue& catalogue)
{
    const std::string name = std::filesystem::path(options.source).filename().string();
    const auto answers = recognitionFrom(options);
    if (!answers)
        return answers.error();
    const auto bytes = readSourceFile(options.source);
    if (!bytes)
        return bytes.error();
    auto source = readChartSource(*bytes, name, rolesForLists({}, catalogue), *answers, options.encoding);
    if (!source)
        return source.error();
    if (!source->chart.alternatives.empty())
        return whichTable(name, source->chart.alternatives);
    return source;
}

/// What --shared-names and --without-people say.
PeopleAnswers peopleAnswers(const ImportOptions& options, const RecognisedChart& chart)
{
    PeopleAnswers answers;
    if (options.withoutPeople)
        answers.bring = false;
    const auto sharing = fromWord<Sharing>(options.sharedNames).value_or(Sharing::unstated);
    if (sharing == Sharing::unstated)
        return answers;
    for (const std::string& role : rolesOfSeveral(chart, answers))
        answers.shared[role] = sharing;
    return answers;
}

/// The number of the sheet or table, from 1, and the row in it.
std::pair<std::size_t, std::size_t> placeIn(const TextGrid& grid, std::size_t row)
{
    std::pair<std::size_t, std::size_t> place{1, row + 1};
    for (std::size_t part = 0; part < grid.parts.size(); ++part) {
        if (grid.parts[part].firstRow <= row)
            place = {part + 1, row - grid.parts[part].firstRow + 1};
    }
    return place;
}

nlohmann::json skippedCells(const SourceChart& source)
{
    auto skipped = nlohmann::json::array();
    const auto add = [&](std::size_t row, std::size_t column, const std::string& text, const std::string& reason) {
        const auto [sheet, line] = placeIn(source.grid, row);
        skipped.push_back(
            {{"sheet", sheet}, {"row", line}, {"column", column + 1}, {"text", text}, {"reason", reason}});
    };
    for (const LeftOut& each : source.chart.leftOut)
        add(each.row, each.column, each.text, each.reason);
    for (const Question& each : source.chart.questions)
        add(each.row, each.column, each.text, each.question);
    return skipped;
}

Answer answerFor(const SourceChart& source, const std::vector<std::string>& remarks, bool dryRun)
{
    const RecognisedChart& chart = source.chart;
    const ImportCounts counts = countsOf(chart);
    std::vector<std::string> warnings = chart.warnings;
    warnings.insert(warnings.end(), remarks.begin(), remarks.end());
    Answer answer;
    answer.json = {{"responsibilities", counts.responsibilities},
                   {"roles", counts.roles},
                   {"areas", counts.areas},
                   {"sections", counts.sections},
                   {"tables", counts.tables},
                   {"marks", counts.marks},
                   {"unclear", counts.unclear},
                   {"filledCells", counts.filledCells},
                   {"notes", counts.notes},
                   {"skipped", skippedCells(source)},
                   {"warnings", warnings}};
    answer.words = (dryRun ? "Would bring in " : "Brought in ")
        + counted(counts.responsibilities, "responsibility", "responsibilities") + ", "
        + counted(counts.roles, "role", "roles") + " and " + counted(counts.areas, "area", "areas")
        + (counts.tables > 1 ? " from " + std::to_string(counts.tables) + " tables" : "") + ".\n";
    for (const LeftOut& each : chart.leftOut)
        answer.words += "  left out " + placeName(source.grid, each.row, each.column) + " \"" + each.text
            + "\": " + each.reason + "\n";
    for (const Question& each : chart.questions)
        answer.words += "  unclear " + placeName(source.grid, each.row, each.column) + " \"" + each.text
            + "\": " + each.question + "\n";
    for (const std::string& each : warnings)
        answer.words += "  " + each + "\n";
    return answer;
}

Result<std::vector<std::string>> addTo(PlanStore& store, const RecognisedChart& chart, const ImportTarget& target,
                                       const Catalogue& catalogue, bool dryRun)
{
    const auto plan = store.read();
    if (!plan)
        return plan.error();
    const auto imported = broughtIn(*plan, chart, target, catalogue);
    if (!imported)
        return imported.error();
    if (dryRun)
        return imported->remarks;
    if (auto done = store.edit("Bring in " + target.constellationName, imported->edit); !done)
        return done.error();
    return imported->remarks;
}

Result<std::vector<std::string>> createWith(const std::string& path, const RecognisedChart& chart,
                                            const ImportTarget& target, const Catalogue& catalogue, bool dryRun)
{
    const auto imported = broughtIn({}, chart, target, catalogue);
    if (!imported)
        return imported.error();
    Plan plan;
    apply(imported->edit, plan);
    if (dryRun)
        return imported->remarks;
    if (auto done = PlanStore::create(path, plan); !done)
        return done.error();
    return imported->remarks;
}

} // namespace

Result<Answer> importChartFile(const ImportOptions& options, const ResourceReader& resources)
{
    if (isPlanJson(QString::fromStdString(options.source)))
        return importPlanJson(options);
    const auto catalogue = readCatalogue(resources);
    if (!catalogue)
        return catalogue.error();
    auto source = recognise(options, *catalogue);
    if (!source)
        return source.error();
    ImportTarget target{options.constellation, options.merge, schemesForImport(*catalogue)};
    if (!source->isList)
        takePeople(source->chart, peopleAnswers(options, source->chart), lettersFor(source->chart, target.schemes));
    target.withPeople = source->chart.arePeople && !options.withoutPeople;
    if (target.constellationName.empty())
        target.constellationName = std::filesystem::path(options.source).stem().string();
    if (!std::filesystem::exists(options.plan)) {
        const auto created = createWith(options.plan, source->chart, target, *catalogue, options.dryRun);
        if (!created)
            return created.error();
        return answerFor(*source, *created, options.dryRun);
    }
    auto store = PlanStore::open(options.plan);
    if (!store)
        return store.error();
    const auto added = addTo(*store, source->chart, target, *catalogue, options.dryRun);
    if (!added)
        return added.error();
    return answerFor(*source, *added, options.dryRun);
}

} // namespace remit::command
