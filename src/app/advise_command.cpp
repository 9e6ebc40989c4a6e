#include "app/commands.h"

#include "advisor/advice/advice_knowledge.h"
#include "advisor/advice/told_facts.h"
#include "advisor/catalogue.h"
#include "app/advice_answer.h"

#include <fstream>
#include <iostream>
#include <optional>
#include <string>
#include <utility>

namespace remit::command {

namespace {

/// A file or a pipe, or standard input for "-"; facts are few.
Result<std::string> factsText(const std::string& path)
{
    constexpr std::size_t mostBytes = 1024 * 1024;
    std::ifstream file;
    if (path != "-")
        file.open(path, std::ios::binary);
    std::istream& source = path == "-" ? std::cin : file;
    std::string text(mostBytes + 1, '\0');
    source.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(source.gcount()));
    if (text.size() > mostBytes)
        return Error{path + " is larger than 1 MB. Name a file with a JSON object of facts."};
    if (source.bad() || text.empty())
        return Error{path + " cannot be read, or is empty. Name a file with a JSON object of facts."};
    return text;
}

std::string lensNames(const AdviceRules& rules)
{
    std::string names;
    for (const AdviceLens& each : rules.lenses)
        names += (names.empty() ? "" : ", ") + each.id;
    return names;
}

/// The plan that is asked about, if one is named.
struct AskedPlan {
    std::optional<Plan> plan;
    ConstellationId constellation;
};

Result<AskedPlan> askedPlan(const AdviseOptions& options)
{
    if (options.plan.empty())
        return options.constellation.empty() ? Result<AskedPlan>(AskedPlan{})
                                             : Error{"--constellation is one of a plan: name the plan."};
    auto plan = planAt(options.plan);
    if (!plan)
        return plan.error();
    const auto chosen = constellationNamed(*plan, options.constellation);
    return chosen ? Result<AskedPlan>(AskedPlan{std::move(*plan), *chosen}) : chosen.error();
}

/// What the plan says, over it what the file says, over that what was set.
Result<StatedFacts> factsToAdviseOn(const AskedPlan& asked, const AdviseOptions& options, const Facts& facts)
{
    StatedFacts stated = asked.plan ? statedFacts(facts, *asked.plan, asked.constellation) : StatedFacts();
    if (!options.facts.empty()) {
        const auto text = factsText(options.facts);
        if (!text)
            return text.error();
        const auto told = factsFromJson(facts, *text);
        if (!told)
            return Error{(options.facts == "-" ? std::string("Standard input") : options.facts) + ": "
                         + told.error().message};
        for (const auto& [key, value] : *told)
            stated[key] = value;
    }
    for (const std::string& each : options.set) {
        if (auto told = tellFact(facts, each, stated); !told)
            return Error{"--set: " + told.error().message};
    }
    return stated;
}

} // namespace

Result<Answer> advise(const AdviseOptions& options, const ResourceReader& resources)
{
    const auto facts = Facts::read(resources);
    if (!facts)
        return facts.error();
    const auto catalogue = readCatalogue(resources);
    if (!catalogue)
        return catalogue.error();
    const auto known = readAdviceKnowledge(resources, *catalogue, *facts);
    if (!known)
        return known.error();
    const AdviceRules& rules = known->advisor.rules();
    const AdviceLens* lens = rules.lens(options.lens);
    if (lens == nullptr && !options.lens.empty())
        return Error{"There is no view \"" + options.lens + "\". The views are " + lensNames(rules) + "."};
    const auto asked = askedPlan(options);
    if (!asked)
        return asked.error();
    const auto stated = factsToAdviseOn(*asked, options, *facts);
    if (!stated)
        return stated.error();
    const auto advice = known->advisor.advise(*stated, lens);
    if (!advice)
        return advice.error();
    const Plan* plan = asked->plan ? &*asked->plan : nullptr;
    return answerWith(*advice, *stated, *facts, known->disagreements.about(*advice),
                      missingActions(known->firstActions, *advice, plan, asked->constellation));
}

} // namespace remit::command
