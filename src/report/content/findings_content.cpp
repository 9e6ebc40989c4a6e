#include "report/content/findings_content.h"

#include "analysis/checks/waivers.h"
#include "core/chart.h"
#include "report/content/report_words.h"
#include "words/dates.h"

#include <map>

namespace remit {

using namespace report;

namespace {

QString headingOf(Severity severity)
{
    switch (severity) {
    case Severity::error:
        return say("To fix");
    case Severity::warning:
        return say("To look at");
    case Severity::info:
        break;
    }
    return say("Good to know");
}

QString acceptance(const Acceptance& waiver, const ChartOptions& options)
{
    const QString author = options.names ? plain(waiver.author) : QString();
    const QString by = author.isEmpty() ? say("accepted") : say("accepted by %1").arg(author);
    const QString until = waiver.until.empty() ? QString() : say("until %1").arg(dateInWords(waiver.until));
    return joined({plain(waiver.reason), by, until});
}

/// Items of one kind, those of one rule one after another.
std::vector<SheetItem> itemsOf(const Plan& plan, const std::vector<const Finding*>& findings, const CheckTexts& texts,
                               const std::map<ResponsibilityId, int>& numbers, const ChartOptions& options)
{
    std::vector<std::string> rules;
    std::map<std::string, std::vector<const Finding*>> byRule;
    for (const Finding* finding : findings) {
        auto& alike = byRule[finding->rule];
        if (alike.empty())
            rules.push_back(finding->rule);
        alike.push_back(finding);
    }
    std::vector<SheetItem> items;
    for (const std::string& rule : rules) {
        for (const Finding* finding : byRule[rule]) {
            SheetItem item;
            const auto number = numbers.find(finding->responsibility);
            item.number = number == numbers.end() ? QString() : QString::number(number->second);
            item.text = plain(findingSentence(texts, plan, *finding, options.names));
            if (const auto waiver = waiverOf(plan, *finding); finding->waived && waiver)
                item.details.push_back({acceptance(*waiver, options), false});
            items.push_back(std::move(item));
        }
    }
    return items;
}

QString counted(const FindingCounts& counts)
{
    return joined({say("%1 to fix").arg(counts.errors), say("%1 to look at").arg(counts.warnings),
                   say("%1 good to know").arg(counts.infos),
                   counts.waived > 0 ? say("%1 accepted with a reason").arg(counts.waived) : QString()});
}

} // namespace

SheetContent findingsSheet(const Plan& plan, ConstellationId constellation, const CheckReport& report,
                           const CheckTexts& texts, const ChartOptions& options)
{
    SheetContent sheet;
    const auto* found = plan.find<Constellation>(constellation);
    if (found == nullptr)
        return sheet;
    sheet.title = say("Findings");
    sheet.subtitle = subtitle(plan, *found, options);
    sheet.description = counted(report.counts());
    sheet.running = joined({sheet.title, plain(found->name)});
    sheet.footer = footer(options);
    const auto numbers = rowNumbers(plan, constellation);
    const auto add = [&](const QString& heading, const auto& wanted, const QString& whenEmpty) {
        std::vector<const Finding*> chosen;
        for (const Finding& finding : report.findings) {
            if (wanted(finding))
                chosen.push_back(&finding);
        }
        if (!chosen.empty() || !whenEmpty.isEmpty())
            sheet.sections.push_back({heading, itemsOf(plan, chosen, texts, numbers, options), whenEmpty});
    };
    for (const Severity severity : {Severity::error, Severity::warning, Severity::info})
        add(
            headingOf(severity), [&](const Finding& each) { return !each.waived && each.severity == severity; },
            say("Nothing."));
    add(say("Accepted with reason"), [](const Finding& each) { return each.waived; }, {});
    for (const NotChecked& each : report.notChecked)
        sheet.remarks << plain(notCheckedSentence(texts, each));
    return sheet;
}

} // namespace remit
