#pragma once

#include "advisor/check_texts.h"
#include "advisor/resource_files.h"
#include "analysis/checker/chart_checker.h"
#include "core/chart.h"
#include "support/plan_text.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>

/// Short ways to say what a chart written as text is found to be.
namespace remit {

inline const CheckTexts& realTexts()
{
    static const Result<CheckTexts> texts = readCheckTexts(readResource);
    if (!texts)
        FAIL(texts.error().message);
    return *texts;
}

inline const RuleBook& realRules()
{
    return realTexts().rules;
}

inline const Rule& ruleNamed(std::string_view name)
{
    const Rule* rule = realRules().find(name);
    if (rule == nullptr)
        FAIL("no rule " << name);
    return *rule;
}

inline CheckReport reportOf(const Plan& plan, const CheckContext& context = {"2026-11-22", {}})
{
    return check(plan, theChart, realRules(), context);
}

inline std::vector<Finding> findingsOf(const std::string& rule, const Plan& plan, const CheckContext& context = {})
{
    std::vector<Finding> found;
    for (const Finding& each : reportOf(plan, context).findings) {
        if (each.rule == rule)
            found.push_back(each);
    }
    return found;
}

/// Rule names with severities, in the order of the report: "error empty-row, info bystander".
inline std::string rulesIn(const Plan& plan, const CheckContext& context = {})
{
    std::string text;
    for (const Finding& each : reportOf(plan, context).findings)
        text += (text.empty() ? "" : ", ") + std::string(wordFor(each.severity)) + " " + each.rule;
    return text;
}

/// What one rule says of the chart, a sentence a line.
inline std::string saysOf(const std::string& rule, const Plan& plan, const CheckContext& context = {})
{
    std::string text;
    for (const Finding& each : findingsOf(rule, plan, context))
        text += (text.empty() ? "" : "\n") + findingSentence(realTexts(), plan, each);
    return text;
}

/// The same chart with another of the built-in schemes.
inline Plan inScheme(Plan plan, const std::string& key)
{
    CatalogueScheme scheme = *realCatalogue().scheme(key);
    plan.all<Letter>().clear();
    for (Letter letter : scheme.letters) {
        letter.scheme = SchemeId{1};
        plan.put(letter);
    }
    return plan;
}

/// Letters of a row as text, roles without letters as "-": "AR C -".
inline std::string lettersOfRow(const Plan& plan, std::int64_t row)
{
    std::string text;
    for (const RoleId role : rolesInOrder(plan, theChart)) {
        const auto letters = lettersAt(plan, {theChart, ResponsibilityId{row}, role});
        text += (text.empty() ? "" : " ") + (letters.empty() ? std::string("-") : std::string(letters));
    }
    return text;
}

} // namespace remit
