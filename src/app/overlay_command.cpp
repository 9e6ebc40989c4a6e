#include "app/commands.h"

#include "analysis/overlay/overlay.h"
#include "core/chart.h"
#include "core/role_names.h"
#include "model/settling/voice_reading.h"
#include "words/settling/dispute_words.h"

#include <algorithm>

namespace remit::command {

namespace {

using nlohmann::json;

/// What was read from the sheets.
struct Voices {
    std::vector<ChartVoice> all;
    QStringList names;
    /// With the file each is about.
    std::vector<std::string> problems;
};

Voices readAll(const std::vector<std::string>& paths, const Plan& plan, ConstellationId constellation)
{
    Voices voices;
    for (const std::string& path : paths) {
        auto read = readVoice(QString::fromStdString(path), plan, constellation);
        if (!read) {
            voices.problems.push_back(read.error().message);
            continue;
        }
        for (const QString& problem : read->problems)
            voices.problems.push_back(path + ": " + problem.toStdString());
        voices.names << QString::fromStdString(read->voice.name);
        voices.all.push_back(std::move(read->voice));
    }
    return voices;
}

std::string titleOfRow(const Plan& plan, ResponsibilityId row)
{
    return plan.find<Responsibility>(row)->title;
}

json titles(const Plan& plan, const std::vector<ResponsibilityId>& rows)
{
    json all = json::array();
    for (const ResponsibilityId row : rows)
        all.push_back(titleOfRow(plan, row));
    return all;
}

/// What each voice says in the row, by the short names of the roles.
json saidIn(const Plan& plan, const DisputedRow& row, const Voices& voices)
{
    json said = json::array();
    for (std::size_t at = 0; at < voices.all.size(); ++at) {
        json letters = json::object();
        for (const auto& [cell, held] : voices.all[at].letters) {
            if (cell.first == row.responsibility)
                letters[shortNameOf(plan, cell.second)] = held;
        }
        said.push_back({{"name", voices.names[qsizetype(at)].toStdString()}, {"letters", letters}});
    }
    return said;
}

json overlayJson(const Plan& plan, ConstellationId constellation, const Overlay& overlay, const Voices& voices)
{
    json disputed = json::array();
    for (const DisputedRow& row : overlay.disputed) {
        json roles = json::array();
        for (const RoleId role : row.roles)
            roles.push_back(shortNameOf(plan, role));
        disputed.push_back({{"responsibility", titleOfRow(plan, row.responsibility)},
                            {"about", wordFor(row.dispute)},
                            {"roles", roles},
                            {"dissent", row.dissent},
                            {"settled", plan.find<Decision>({constellation, row.responsibility}) != nullptr},
                            {"answers", saidIn(plan, row, voices)}});
    }
    json names = json::array();
    for (const QString& name : voices.names)
        names.push_back(name.toStdString());
    return {{"constellation", plan.find<Constellation>(constellation)->name},
            {"participants", names},
            {"cells", overlay.cells},
            {"agreedCells", overlay.agreedCells},
            {"disagreements", disputed},
            {"agreed", titles(plan, overlay.agreed)},
            {"unanswered", titles(plan, overlay.unanswered)},
            {"problems", voices.problems}};
}

std::string overlayWords(const Plan& plan, ConstellationId constellation, const Overlay& overlay, const Voices& voices)
{
    std::string words = plan.find<Constellation>(constellation)->name + ": " + shareWords(overlay).toStdString() + ", "
        + counted(overlay.disputed.size(), "row is disputed", "rows are disputed") + ", "
        + counted(overlay.agreed.size(), "row is agreed", "rows are agreed") + ", "
        + counted(overlay.unanswered.size(), "row is answered by fewer than two", "rows are answered by fewer than two")
        + ".\n";
    for (const DisputedRow& row : overlay.disputed) {
        const bool isSettled = plan.find<Decision>({constellation, row.responsibility}) != nullptr;
        words += "  " + titleOfRow(plan, row.responsibility) + (isSettled ? " (settled)" : "") + ": "
            + disputeWords(row.dispute).toStdString() + ". "
            + disputeSentence(plan, constellation, row, voices.all, voices.names).toStdString() + "\n";
    }
    for (const std::string& problem : voices.problems)
        words += "  " + problem + "\n";
    return words;
}

} // namespace

Result<Answer> overlaySheets(const OverlayOptions& options)
{
    const auto plan = planAt(options.plan);
    if (!plan)
        return plan.error();
    const auto constellation = constellationNamed(*plan, options.constellation);
    if (!constellation)
        return constellation.error();
    const Voices voices = readAll(options.sheets, *plan, *constellation);
    if (voices.all.empty())
        return Error{voices.problems.front()};
    const Overlay overlay = overlayOf(*plan, *constellation, voices.all);
    return Answer{overlayWords(*plan, *constellation, overlay, voices),
                  overlayJson(*plan, *constellation, overlay, voices)};
}

} // namespace remit::command
