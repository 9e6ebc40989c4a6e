#include "model/advice/advice_steps.h"

#include "advisor/constellation_from_template.h"
#include "model/steps/constellation_steps.h"
#include "model/steps/step_words.h"
#include "words/advice/advice_words.h"
#include "words/names.h"
#include "words/text.h"

#include <algorithm>
#include <array>

namespace remit::steps {

namespace {

constexpr std::array peopleInRole{"productManagers", "productOwners"};
constexpr const char* noPeople = "noProductDepartment";

bool isConstellationNamed(const Plan& plan, const QString& name)
{
    const auto& all = plan.all<Constellation>();
    return std::any_of(all.begin(), all.end(), [&](const auto& each) { return text(each.second.name) == name; });
}

/// What the two counts of people in role say about whether there are any, once `stated` has its value; nothing as long
/// as they are not both known.
std::optional<bool> isNobodyInRole(const Plan& plan, ConstellationId constellation, const FactQuestion& stated,
                                   std::optional<double> value)
{
    bool isEveryOneNone = true;
    for (const char* key : peopleInRole) {
        const auto* row = plan.find<Fact>({constellation, key});
        const bool isStatedNow = key == stated.key;
        const bool isKnown = isStatedNow ? value.has_value() : row != nullptr;
        if (isKnown && (isStatedNow ? *value != 0 : row->value != "0"))
            return false;
        isEveryOneNone = isEveryOneNone && isKnown;
    }
    return isEveryOneNone ? std::optional(true) : std::nullopt;
}

} // namespace

Step stateFact(const Plan& plan, ConstellationId constellation, const Facts& facts, const FactQuestion& question,
               std::optional<double> value)
{
    const QString answer = value ? factAnswerText(question, *value) : Said::tr("unknown");
    Step step{Said::tr("%1: %2").arg(text(question.brief), answer), setFact(plan, constellation, question, value),
              QStringLiteral("fact %1").arg(text(question.key))};
    const FactQuestion* nobody = facts.question(noPeople);
    if (nobody == nullptr || std::find(peopleInRole.begin(), peopleInRole.end(), question.key) == peopleInRole.end())
        return step;
    const auto isNobody = isNobodyInRole(plan, constellation, question, value);
    if (isNobody == true)
        step.edit.append(setFact(plan, constellation, *nobody, 1));
    else if (isNobody == false)
        step.edit.append(setFact(plan, constellation, *nobody, std::nullopt));
    return step;
}

Step takeSituation(const Plan& plan, ConstellationId constellation, const Facts& facts, const Situation& situation,
                   const StatedFacts& counted)
{
    Step step{Said::tr("Situation %1").arg(quoted(text(situation.name))), {}};
    for (const FactQuestion& each : facts.questions()) {
        if (counted.count(each.key) > 0)
            continue;
        const auto found = situation.facts.find(each.key);
        const auto value = found == situation.facts.end() ? std::nullopt : std::optional(found->second);
        step.edit.append(setFact(plan, constellation, each, value));
    }
    return step;
}

Step createAdvised(const Plan& plan, const Catalogue& catalogue, const Facts& facts,
                   const ConstellationTemplate& source, const StatedFacts& stated, ConstellationId id)
{
    const QString name
        = freeName(text(source.name), [&](const QString& each) { return isConstellationNamed(plan, each); });
    return {Said::tr("New constellation %1").arg(quoted(name)),
            createdToday(id, constellationFrom(plan, catalogue, facts, source, stated, name.toStdString(), id))};
}

} // namespace remit::steps
