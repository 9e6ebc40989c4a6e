#include "app/commands.h"
#include "app/terminal.h"

namespace remit::command {

namespace {

nlohmann::json toJson(const LogEntry& entry)
{
    return {{"id", std::to_string(entry.id)},
            {"batch", std::to_string(entry.batch)},
            {"kind", entry.kind},
            {"at", entry.at},
            {"author", entry.author},
            {"label", entry.label},
            {"size", entry.size}};
}

/// Takes up to `steps` steps; fails only when not even one could be taken.
template <class Step> Result<Answer> takeSteps(const std::string& path, int steps, const std::string& verb, Step step)
{
    auto store = PlanStore::open(path);
    if (!store)
        return store.error();
    Answer answer{{}, {{"steps", nlohmann::json::array()}}};
    for (int taken = 0; taken < steps; ++taken) {
        const Result<PlanUpdate> update = step(*store);
        if (!update && taken == 0)
            return update.error();
        if (!update) {
            answer.words += "Stopped: " + update.error().message + "\n";
            answer.json["stopped"] = update.error().message;
            answer.exitCode = failure;
            break;
        }
        if (!update->step && taken == 0)
            return Error{"There is nothing to " + verb + " in " + path + "."};
        if (!update->step)
            break;
        answer.words += verb + ": " + onOneLine(*update->step) + "\n";
        if (!update->warning.empty())
            answer.words += update->warning + "\n";
        answer.json["steps"].push_back(*update->step);
    }
    return answer;
}

} // namespace

Result<Answer> showLog(const std::string& path)
{
    auto store = PlanStore::open(path);
    if (!store)
        return store.error();
    const auto log = store->log();
    if (!log)
        return log.error();
    Answer answer{{}, {{"entries", nlohmann::json::array()}}};
    for (const LogEntry& entry : *log) {
        answer.words += onOneLine(entry.at + "  " + entry.author + "  " + entry.kind + "  " + entry.label) + "\n";
        answer.json["entries"].push_back(toJson(entry));
    }
    if (log->empty())
        answer.words = "Nothing has been changed since the plan was created.\n";
    const auto stop = store->whereUndoStops();
    if (!stop)
        return stop.error();
    if (*stop) {
        answer.words += onOneLine("Undo stops at \"" + (*stop)->label + "\" (" + (*stop)->at + ")")
            + ": what the plan keeps of it is damaged.\n";
        answer.json["undoStopsAt"] = std::to_string((*stop)->number);
    }
    return answer;
}

Result<Answer> undoSteps(const std::string& plan, int steps)
{
    return takeSteps(plan, steps, "undo", [](PlanStore& store) { return store.undo(); });
}

Result<Answer> redoSteps(const std::string& plan, int steps)
{
    return takeSteps(plan, steps, "redo", [](PlanStore& store) { return store.redo(); });
}

} // namespace remit::command
