#include "app/commands.h"

#include "advisor/check_context.h"
#include "advisor/check_texts.h"
#include "advisor/facts.h"
#include "analysis/checker/chart_checker.h"
#include "analysis/checks/waivers.h"
#include "analysis/load/load.h"
#include "core/role_names.h"
#include "words/seat_words.h"
#include "words/zones.h"

#include <QDate>

#include <algorithm>

namespace remit::command {

namespace {

using nlohmann::json;

/// What the checks speak with.
struct Voice {
    CheckTexts texts;
    Facts facts;
};

Result<Voice> readVoice(const Knowledge& knowledge)
{
    auto texts = readCheckTexts(knowledge.read);
    if (!texts)
        return texts.error();
    auto facts = Facts::read(knowledge.read);
    if (!facts)
        return facts.error();
    return Voice{std::move(*texts), std::move(*facts)};
}

CheckReport reportOn(const Plan& plan, ConstellationId constellation, const Voice& voice)
{
    const EffortFactors factors = effortFactors(voice.facts, plan, constellation);
    CheckContext context
        = checkContext(voice.facts, plan, constellation, ConstellationLoad(plan, constellation, factors));
    const QDate today = QDate::currentDate();
    context.today = today.toString(Qt::ISODate).toStdString();
    context.overlaps = sharedHours(plan, today);
    context.zones = zonesOf(plan, today, today.addYears(1));
    return check(plan, constellation, voice.texts.rules, context);
}

json nameOf(const Plan& plan, RoleId id)
{
    const auto* role = plan.find<Role>(id);
    if (role == nullptr)
        return nullptr;
    return shortNameOf(*role);
}

json waiverJson(const std::optional<Acceptance>& waiver)
{
    if (!waiver)
        return nullptr;
    return {{"reason", waiver->reason},
            {"author", waiver->author},
            {"until", waiver->until.empty() ? json(nullptr) : json(waiver->until)}};
}

json seatName(const Plan& plan, const Finding& finding)
{
    const auto* seat = plan.find<Seat>({finding.constellation, finding.seat});
    return seat == nullptr ? json(nullptr) : json(remit::seatName(plan, *seat).toStdString());
}

template <class Row> json nameIn(const Plan& plan, const typename Row::Key& id)
{
    const auto* row = plan.find<Row>(id);
    return row == nullptr ? json(nullptr) : json(row->name);
}

json findingJson(const Plan& plan, const Finding& finding, const CheckTexts& texts)
{
    const auto* row = plan.find<Responsibility>(finding.responsibility);
    const auto fixes = fixesFor(plan, finding);
    return {{"rule", finding.rule},
            {"severity", wordFor(finding.severity)},
            {"constellation", plan.find<Constellation>(finding.constellation)->name},
            {"responsibility", row != nullptr ? json(row->title) : json(nullptr)},
            {"role", nameOf(plan, finding.role)},
            {"seat", seatName(plan, finding)},
            {"unit", nameIn<Unit>(plan, finding.unit)},
            {"location", nameIn<Location>(plan, finding.location)},
            {"meeting", nameIn<Meeting>(plan, {finding.constellation, finding.meeting})},
            {"message", findingSentence(texts, plan, finding)},
            {"fix", fixes.empty() ? json(nullptr) : json(fixLabel(texts, plan, fixes.front()))},
            {"waived", finding.waived},
            {"waiver", waiverJson(finding.waived ? waiverOf(plan, finding) : std::nullopt)}};
}

json notCheckedJson(const NotChecked& each, const CheckTexts& texts)
{
    return {{"rule", each.rule},
            {"reason", wordFor(each.reason)},
            {"missing", each.missing},
            {"of", each.of},
            {"message", notCheckedSentence(texts, each)}};
}

json reportJson(const Plan& plan, ConstellationId id, const CheckReport& report, const CheckTexts& texts)
{
    const FindingCounts counts = report.counts();
    const auto points = health(report);
    json result{{"constellation", plan.find<Constellation>(id)->name},
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

const char* kindOf(const Finding& finding)
{
    if (finding.waived)
        return "accepted";
    switch (finding.severity) {
    case Severity::error:
        return "to fix";
    case Severity::warning:
        return "to look at";
    case Severity::info:
        break;
    }
    return "good to know";
}

/// Who accepted the finding and why: " (Anna, until 2026-12-31: only for the launch)"; empty where nobody did.
std::string acceptanceWords(const Plan& plan, const Finding& finding)
{
    const auto waiver = finding.waived ? waiverOf(plan, finding) : std::nullopt;
    if (!waiver)
        return {};
    std::string words = waiver->author;
    if (!waiver->until.empty())
        words += (words.empty() ? "until " : ", until ") + waiver->until;
    if (!waiver->reason.empty())
        words += (words.empty() ? "" : ": ") + waiver->reason;
    return words.empty() ? words : " (" + words + ")";
}

std::string reportWords(const Plan& plan, ConstellationId id, const CheckReport& report, const CheckTexts& texts)
{
    const FindingCounts counts = report.counts();
    std::string words = plan.find<Constellation>(id)->name + ": " + std::to_string(counts.errors) + " to fix, "
        + std::to_string(counts.warnings) + " to look at, " + std::to_string(counts.infos) + " good to know, "
        + std::to_string(counts.waived) + " accepted\n";
    for (const Finding& each : report.findings)
        words += std::string("  ") + kindOf(each) + "\t" + findingSentence(texts, plan, each) + " [" + each.rule + "]"
            + acceptanceWords(plan, each) + "\n";
    for (const NotChecked& each : report.notChecked)
        words += "  not checked\t" + notCheckedSentence(texts, each) + "\n";
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

Result<Answer> checkPlan(const CheckOptions& options, const Knowledge& knowledge)
{
    const auto voice = readVoice(knowledge);
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
