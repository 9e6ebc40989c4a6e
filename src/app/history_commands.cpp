#include "app/commands.h"

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
template <class Label, class Step>
Result<Answer> takeSteps(const std::string& path, int steps, const std::string& verb, Label label, Step step)
{
    auto store = PlanStore::open(path);
    if (!store)
        return store.error();
    if (auto known = store->read(); !known)
        return known.error();
    Answer answer{{}, {{"steps", nlohmann::json::array()}}};
    for (int taken = 0; taken < steps; ++taken) {
        const std::optional<std::string> next = label(*store);
        if (!next && taken == 0)
            return Error{"There is nothing to " + verb + " in " + path + "."};
        if (!next)
            break;
        if (auto done = step(*store); !done)
            return done.error();
        answer.words += verb + ": " + *next + "\n";
        answer.json["steps"].push_back(*next);
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
        answer.words += entry.at + "  " + entry.author + "  " + entry.kind + "  " + entry.label + "\n";
        answer.json["entries"].push_back(toJson(entry));
    }
    if (log->empty())
        answer.words = "Nothing has been changed since the plan was created.\n";
    return answer;
}

Result<Answer> undoSteps(const std::string& plan, int steps)
{
    return takeSteps(
        plan, steps, "undo", [](const PlanStore& store) { return store.undoLabel(); },
        [](PlanStore& store) { return store.undo(); });
}

Result<Answer> redoSteps(const std::string& plan, int steps)
{
    return takeSteps(
        plan, steps, "redo", [](const PlanStore& store) { return store.redoLabel(); },
        [](PlanStore& store) { return store.redo(); });
}

} // namespace remit::command
