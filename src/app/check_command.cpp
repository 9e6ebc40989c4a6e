#include "analysis/checker/chart_checker.h"
#include "app/check_answer.h"
#include "core/chart.h"

#include <algorithm>

namespace remit::command {

namespace {

using nlohmann::json;

json reportJson(const Plan& plan, ConstellationId id, const CheckReport& report, const CheckTexts& texts)
{
    const FindingCounts counts = report.counts();
    const auto points = health(report);
    const auto design = designOf(plan, id);
    json result{{"constellation", plan.find<Constellation>(id)->name},
                {"livedOf", design ? json(plan.find<Constellation>(*design)->name) : json(nullptr)},
                {"rows", report.rows},
                {"errors", counts.errors},
                {"warnings", counts.warnings},
                {"infos", counts.infos},
                {"waived", counts.waived},
                {"health", points ? json(*points) : json(nullptr)},
                {"notChecked", json::array()}};
    for (const NotChecked& each : report.notChecked)
        result["notChecked"].push_back(notCheckedJson(each, texts));
    return result;
}

std::string reportWords(const Plan& plan, ConstellationId id, const CheckReport& report, const CheckTexts& texts)
{
    const FindingCounts counts = report.counts();
    std::string words = plan.find<Constellation>(id)->name + ": " + std::to_string(counts.errors) + " to fix, "
        + std::to_string(counts.warnings) + " to look at, " + std::to_string(counts.infos) + " good to know, "
        + std::to_string(counts.waived) + " accepted\n";
    for (const Finding& each : report.findings)
        words += findingLine(plan, each, texts);
    for (const NotChecked& each : report.notChecked)
        words += notCheckedLine(each, texts);
    return words;
}

bool reaches(const CheckReport& report, const std::optional<Severity>& level)
{
    return level && std::any_of(report.findings.begin(), report.findings.end(), [&](const Finding& each) {
               return !each.waived && each.severity >= *level;
           });
}

/// Takes one more constellation into the answer; the health is that of the worst.
void add(Answer& answer, const Plan& plan, ConstellationId id, const CheckReport& report, const CheckTexts& texts)
{
    answer.words += (answer.words.empty() ? "" : "\n") + reportWords(plan, id, report, texts);
    for (const Finding& each : report.findings)
        answer.json["findings"].push_back(findingJson(plan, each, texts));
    answer.json["constellations"].push_back(reportJson(plan, id, report, texts));
    json& worst = answer.json["health"];
    if (const auto points = health(report); points && (worst.is_null() || *points < worst.get<int>()))
        worst = *points;
}

} // namespace

Result<Answer> checkPlan(const CheckOptions& options, const ResourceReader& resources)
{
    const auto voice = readCheckVoice(resources);
    if (!voice)
        return voice.error();
    const auto plan = planAt(options.plan);
    if (!plan)
        return plan.error();
    const auto chosen = constellationsNamed(*plan, options.constellations);
    if (!chosen)
        return chosen.error();
    const auto level = fromWord<Severity>(options.failOn);
    Answer answer{{}, {{"findings", json::array()}, {"health", nullptr}, {"constellations", json::array()}}};
    for (const ConstellationId each : *chosen) {
        const CheckReport report = reportOn(*plan, each, *voice);
        add(answer, *plan, each, report, voice->texts);
        answer.exitCode = reaches(report, level) ? 1 : answer.exitCode;
    }
    return answer;
}

} // namespace remit::command
