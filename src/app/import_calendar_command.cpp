#include "app/agreed_names.h"
#include "app/commands.h"

#include "core/organisation.h"
#include "exchange/formats/source_file.h"
#include "model/organisation/calendar_import.h"
#include "words/absence_words.h"

#include <QDate>

namespace remit::command {

namespace {

/// The place called so; 0 where none is named.
Result<LocationId> placeNamed(const Plan& plan, const std::string& name)
{
    if (name.empty())
        return LocationId();
    std::string choices;
    for (const LocationId id : locationsInOrder(plan)) {
        const std::string& each = plan.find<Location>(id)->name;
        if (sameName(each, name))
            return id;
        choices += (choices.empty() ? "" : ", ") + each;
    }
    return Error{"The plan has no location called \"" + name + "\". "
                 + (choices.empty() ? "It has none." : "It has " + choices + ".")};
}

Result<CalendarImport> importFrom(const ImportOptions& options, const Plan& plan, std::string_view file)
{
    const QDate today = QDate::currentDate();
    if (options.holidays) {
        const auto place = placeNamed(plan, options.location);
        return place ? importHolidays(plan, *place, file, today) : Result<CalendarImport>(place.error());
    }
    const auto constellation = constellationNamed(plan, options.constellation);
    if (!constellation)
        return constellation.error();
    const auto seats = seatsCalled(plan, *constellation, QString::fromStdString(options.busy));
    if (seats.empty())
        return Error{"Nobody called \"" + options.busy + "\" sits there. " + knownSeats(plan, *constellation)};
    return importBusyTimes(plan, {*constellation, seats.front()}, file, today);
}

} // namespace

Result<Answer> importCalendarFile(const ImportOptions& options)
{
    const auto file = readSourceFile(options.source);
    if (!file)
        return file.error();
    auto store = PlanStore::open(options.plan);
    if (!store)
        return store.error();
    const auto plan = store->read();
    if (!plan)
        return plan.error();
    const auto import = importFrom(options, *plan, *file);
    if (!import)
        return import.error();
    if (!options.dryRun && !import->step.edit.empty()) {
        if (auto done = store->edit(import->step.label.toStdString(), import->step.edit); !done)
            return done.error();
    }
    Answer answer{import->summary.toStdString() + "\n", {{"summary", import->summary.toStdString()}}};
    answer.json["warnings"] = nlohmann::json::array();
    for (const QString& problem : import->problems) {
        answer.words += "  " + problem.toStdString() + "\n";
        answer.json["warnings"].push_back(problem.toStdString());
    }
    return answer;
}

} // namespace remit::command
