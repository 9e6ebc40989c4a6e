#include "app/check_answer.h"

#include "advisor/check_context.h"
#include "analysis/checker/chart_checker.h"
#include "analysis/checks/waivers.h"
#include "analysis/load/load.h"
#include "core/role_names.h"
#include "words/seat_words.h"
#include "words/zones.h"

#include <QDate>

namespace remit::command {

namespace {

using nlohmann::json;

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

} // namespace

Result<CheckVoice> readCheckVoice(const ResourceReader& resources)
{
    auto texts = readCheckTexts(resources);
    if (!texts)
        return texts.error();
    auto facts = Facts::read(resources);
    if (!facts)
        return facts.error();
    return CheckVoice{std::move(*texts), std::move(*facts)};
}

CheckReport reportOn(const Plan& plan, ConstellationId constellation, const CheckVoice& voice)
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

nlohmann::json findingJson(const Plan& plan, const Finding& finding, const CheckTexts& texts)
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

nlohmann::json notCheckedJson(const NotChecked& each, const CheckTexts& texts)
{
    return {{"rule", each.rule},
            {"reason", wordFor(each.reason)},
            {"missing", each.missing},
            {"of", each.of},
            {"message", notCheckedSentence(texts, each)}};
}

std::string findingLine(const Plan& plan, const Finding& finding, const CheckTexts& texts)
{
    return std::string("  ") + kindOf(finding) + "\t" + findingSentence(texts, plan, finding) + " [" + finding.rule
        + "]" + acceptanceWords(plan, finding) + "\n";
}

std::string notCheckedLine(const NotChecked& each, const CheckTexts& texts)
{
    return "  not checked\t" + notCheckedSentence(texts, each) + "\n";
}

} // namespace remit::command
