#include "advisor/advice/ranking.h"

#include "advisor/advice/rounding.h"
#include "advisor/expression.h"
#include "advisor/json_fields.h"

#include <algorithm>
#include <cmath>
#include <mutex>
#include <utility>

namespace remit {

namespace {

/// Less speaks neither for nor against.
constexpr double fewestPoints = 0.05;
/// Who has hardly any time counts as having at least that much of it.
constexpr double smallestFte = 0.05;

std::string placeOfRule(const AdviceRule& rule, const std::string& part)
{
    return "rule " + rule.id + ", " + part;
}

} // namespace

/// Names become known one after the other, so that an expression only takes what is worked out before it.
struct RankingArithmetic::Compiled {
    struct SeatsPart {
        Expression count;
        Expression hours;
        Expression fte;
        double* number = nullptr;
    };

    struct TemplatePart {
        const ConstellationTemplate* source = nullptr;
        std::vector<Expression> applicable;
        std::vector<SeatsPart> seats;
    };

    struct RulePart {
        const AdviceRule* source = nullptr;
        std::unique_ptr<Expression> when;
        /// By the number of the template.
        std::map<std::size_t, Expression> effects;
        std::unique_ptr<Expression> each;

        bool speaksOf(const ConstellationTemplate& about) const
        {
            return std::find(source->except.begin(), source->except.end(), about.id) == source->except.end();
        }
    };

    NamedValues store;
    std::vector<TemplatePart> templates;
    std::vector<RulePart> rules;
    std::vector<double*> seatNumbers;
    double* heads = nullptr;
    double* maxUse = nullptr;
    double* minUse = nullptr;
    double* devsPerHead = nullptr;
    double* netHours = nullptr;
    double* developers = nullptr;
    double baseScore = 0;
    std::mutex mutex;

    double* add(const std::string& name)
    {
        const auto [place, isNew] = store.emplace(name, 0);
        if (!isNew)
            throw JsonFault("the name " + name + " is there twice.");
        return &place->second;
    }

    double* known(const std::string& name)
    {
        const auto found = store.find(name);
        if (found == store.end())
            throw JsonFault("the facts know no " + name + ".");
        return &found->second;
    }

    void takeTemplates(const std::vector<ConstellationTemplate>& sources)
    {
        for (const ConstellationTemplate& source : sources) {
            TemplatePart& made = templates.emplace_back();
            made.source = &source;
            for (const auto& each : source.applicable)
                made.applicable.emplace_back(source.id + ", whether it applies", each.when, store);
        }
        for (std::size_t kind = 0; takeSeats(kind); ++kind) { }
    }

    /// The seats of one number in all templates; false when there are none.
    bool takeSeats(std::size_t kind)
    {
        const std::string name = "seat" + std::to_string(kind + 1);
        const auto place = [&name](const TemplatePart& each) { return each.source->id + ", " + name; };
        std::vector<std::pair<TemplatePart*, Expression>> counts;
        for (TemplatePart& each : templates) {
            if (kind < each.source->seats.size())
                counts.emplace_back(&each,
                                    Expression(place(each) + ", its count", each.source->seats[kind].count, store));
        }
        if (counts.empty())
            return false;
        double* number = add(name);
        seatNumbers.push_back(number);
        for (auto& [each, count] : counts) {
            const TemplateSeats& source = each->source->seats[kind];
            each->seats.push_back({std::move(count), Expression(place(*each) + ", its hours", source.hours, store),
                                   Expression(place(*each) + ", its part of full time", source.fte, store), number});
        }
        return true;
    }

    void takeConditions(const std::vector<AdviceRule>& sources, bool forEach)
    {
        for (std::size_t i = 0; i < sources.size(); ++i) {
            if (sources[i].isForEach() == forEach)
                rules[i].when
                    = std::make_unique<Expression>(placeOfRule(sources[i], "its condition"), sources[i].when, store);
        }
    }

    void takeEffects(RulePart& rule)
    {
        const AdviceRule& source = *rule.source;
        if (source.isForEach())
            rule.each = std::make_unique<Expression>(placeOfRule(source, "its points"), source.each, store);
        for (const auto& [id, points] : source.effects) {
            rule.effects.emplace(numberOf(source, id),
                                 Expression(placeOfRule(source, "effect on " + id), points, store));
        }
        for (const std::string& id : source.except)
            numberOf(source, id);
    }

    std::size_t numberOf(const AdviceRule& rule, const std::string& id) const
    {
        for (std::size_t i = 0; i < templates.size(); ++i) {
            if (templates[i].source->id == id)
                return i;
        }
        throw JsonFault(placeOfRule(rule, "its effects") + " name " + id + ", which is no constellation.");
    }

    void take(const FactValues& facts)
    {
        auto place = store.begin();
        for (const auto& [name, value] : facts.values) {
            // Both are in the order of their names.
            while (place != store.end() && place->first < name)
                ++place;
            if (place != store.end() && place->first == name)
                place->second = value;
        }
    }

    const std::string* reasonAgainst(const TemplatePart& about) const
    {
        for (std::size_t i = 0; i < about.applicable.size(); ++i) {
            if (!about.applicable[i].holds())
                return &about.source->applicable[i].then;
        }
        return nullptr;
    }

    RankedSetUp staffed(const TemplatePart& about) const
    {
        RankedSetUp made;
        made.source = about.source;
        for (double* each : seatNumbers)
            *each = 0;
        for (std::size_t i = 0; i < about.seats.size(); ++i) {
            const SeatsPart& seats = about.seats[i];
            const double count = seats.count.value();
            *seats.number = count;
            if (count <= 0)
                continue;
            const double hours = seats.hours.value() / count;
            const double fte = seats.fte.value();
            const TemplateSeats& source = about.source->seats[i];
            made.seats.push_back({source.role, static_cast<int>(count), hours, fte,
                                  hours / (*netHours * std::max(smallestFte, fte)), source.isHired});
        }
        if (made.seats.empty())
            throw JsonFault(about.source->id + " needs nobody.");
        addUp(made);
        return made;
    }

    void addUp(RankedSetUp& made) const
    {
        made.maxUse = made.minUse = made.seats.front().use;
        for (const RankedSeats& each : made.seats) {
            made.maxUse = std::max(made.maxUse, each.use);
            made.minUse = std::min(made.minUse, each.use);
            if (!each.isHired)
                continue;
            made.heads += each.count;
            made.fte += each.count * each.fte;
        }
        *heads = made.heads;
        *maxUse = made.maxUse;
        *minUse = made.minUse;
        *devsPerHead = *developers / std::max(1.0, *heads);
    }

    void rate(RankedSetUp& made, std::size_t number, const std::vector<const RulePart*>& speaking) const
    {
        const auto count = [&](const RulePart& rule, const Expression& expression) {
            if (const double points = expression.value(); std::abs(points) >= fewestPoints)
                made.reasons.push_back({rule.source, toTenth(points)});
        };
        for (const RulePart* rule : speaking) {
            const auto effect = rule->effects.find(number);
            if (effect != rule->effects.end())
                count(*rule, effect->second);
            if (rule->each && rule->speaksOf(*made.source) && rule->when->holds())
                count(*rule, *rule->each);
        }
        double sum = 0;
        for (const AdviceReason& each : made.reasons)
            sum += each.points;
        made.score = toTenth(baseScore + sum);
        std::stable_sort(made.reasons.begin(), made.reasons.end(),
                         [](const AdviceReason& one, const AdviceReason& two) {
                             return std::abs(one.points) > std::abs(two.points);
                         });
    }

    /// Those about facts that hold, then those about every set-up.
    std::vector<const RulePart*> speaking(const std::vector<std::string>& without) const
    {
        std::vector<const RulePart*> found;
        std::vector<const RulePart*> forEach;
        for (const RulePart& rule : rules) {
            if (std::find(without.begin(), without.end(), rule.source->id) != without.end())
                continue;
            if (rule.each)
                forEach.push_back(&rule);
            else if (rule.when->holds())
                found.push_back(&rule);
        }
        found.insert(found.end(), forEach.begin(), forEach.end());
        return found;
    }
};

RankingArithmetic::RankingArithmetic(const AdviceRules& rules, const std::vector<ConstellationTemplate>& templates,
                                     const FactValues& names)
    : m_compiled(std::make_unique<Compiled>())
{
    Compiled& all = *m_compiled;
    all.store = names.values;
    all.baseScore = rules.baseScore;
    all.netHours = all.known("netHours");
    all.developers = all.known("developers");
    for (const AdviceRule& source : rules.rules)
        all.rules.emplace_back().source = &source;
    all.takeConditions(rules.rules, false);
    all.takeTemplates(templates);
    all.heads = all.add("heads");
    all.maxUse = all.add("maxUse");
    all.minUse = all.add("minUse");
    all.devsPerHead = all.add("devsPerHead");
    all.takeConditions(rules.rules, true);
    for (Compiled::RulePart& rule : all.rules)
        all.takeEffects(rule);
}

RankingArithmetic::~RankingArithmetic() = default;

Ranking RankingArithmetic::rank(const FactValues& facts, const std::vector<std::string>& without) const
{
    const std::lock_guard lock(m_compiled->mutex);
    m_compiled->take(facts);
    const auto speaking = m_compiled->speaking(without);
    Ranking ranking;
    for (std::size_t i = 0; i < m_compiled->templates.size(); ++i) {
        const Compiled::TemplatePart& each = m_compiled->templates[i];
        if (const std::string* reason = m_compiled->reasonAgainst(each)) {
            ranking.ruledOut.push_back({each.source, *reason});
            continue;
        }
        RankedSetUp made = m_compiled->staffed(each);
        m_compiled->rate(made, i, speaking);
        ranking.setUps.push_back(std::move(made));
    }
    std::stable_sort(ranking.setUps.begin(), ranking.setUps.end(), [](const RankedSetUp& one, const RankedSetUp& two) {
        return one.score != two.score ? one.score > two.score : one.heads < two.heads;
    });
    return ranking;
}

} // namespace remit
