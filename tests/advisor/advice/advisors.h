#pragma once

#include "advisor/advice/advisor.h"
#include "advisor/advice/told_facts.h"
#include "advisor/resource_files.h"
#include "advisor/template_plans.h"

#include <nlohmann/json.hpp>

#include <string>

/// Advice from the real files, asked in short.
namespace remit::test {

inline const Advisor& realAdvisor()
{
    static const Result<Advisor> advisor = Advisor::read(readResource, theFacts(), realTemplates());
    if (!advisor)
        FAIL(advisor.error().message);
    return *advisor;
}

inline StatedFacts factsIn(const std::string& json)
{
    const auto facts = factsFromJson(theFacts(), json);
    if (!facts)
        FAIL(facts.error().message);
    return *facts;
}

inline Advice adviceOn(const std::string& json, const AdviceLens* lens = nullptr)
{
    auto advice = realAdvisor().advise(factsIn(json), lens);
    if (!advice)
        FAIL(advice.error().message);
    return *advice;
}

/// Their ids, as "C05 C06".
inline std::string idsOf(const Advice& advice, std::size_t count)
{
    std::string text;
    for (std::size_t i = 0; i < count && i < advice.ranking.setUps.size(); ++i)
        text += (text.empty() ? "" : " ") + advice.ranking.setUps[i].source->id;
    return text;
}

inline std::string tiedIn(const Advice& advice)
{
    return idsOf(advice, advice.tied);
}

inline const RankedSetUp* setUpIn(const Ranking& ranking, std::string_view wanted)
{
    for (const RankedSetUp& each : ranking.setUps) {
        if (each.source->id == wanted)
            return &each;
    }
    return nullptr;
}

/// The points a rule gives a set-up; 0 where it says nothing about it.
inline double pointsOf(const Advice& advice, std::string_view setUp, std::string_view rule)
{
    if (const RankedSetUp* found = setUpIn(advice.ranking, setUp)) {
        for (const AdviceReason& each : found->reasons) {
            if (each.rule->id == rule)
                return each.points;
        }
    }
    return 0;
}

} // namespace remit::test
