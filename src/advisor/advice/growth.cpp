#include "advisor/advice/growth.h"

#include "advisor/advice/sweeps.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace remit {

namespace {

/// A chart shows at least so much, or so many times what there is now.
constexpr double leastReach = 60;
constexpr double timesReach = 3;
/// More lines cannot be told apart.
constexpr std::size_t mostCurves = 4;

/// Looks along one fact for where the answer is clearly another.
class ClearChange {
public:
    ClearChange(const Advice& advice, const Advisor& advisor, const StatedFacts& stated, const AdviceLens* lens,
                const FactQuestion& question)
        : m_advice(advice)
        , m_advisor(advisor)
        , m_stated(stated)
        , m_lens(lens)
        , m_question(question)
    {
    }

    /// Over values in the order in which they lie away from where one is.
    std::optional<AdviceTrigger> firstAt(const std::vector<double>& values) const
    {
        const double now = m_advice.values.of(m_question.key);
        double last = now;
        for (const double value : values) {
            if (auto found = at(value)) {
                found->now = now;
                found->last = last;
                narrow(*found);
                return found;
            }
            last = value;
        }
        return std::nullopt;
    }

private:
    std::optional<AdviceTrigger> at(double value) const
    {
        StatedFacts moved = m_stated;
        moved[m_question.key] = value;
        const auto ranking = m_advisor.rank(moved, m_lens);
        if (!ranking || ranking->setUps.size() < 2)
            return std::nullopt;
        const RankedSetUp& best = ranking->setUps.front();
        const double lead = best.score - ranking->setUps[1].score;
        const bool isMoreWork = m_question.grows && value > m_advice.values.of(m_question.key);
        if (isTied(best) || lead <= m_advisor.rules().tieMargin || (isMoreWork && best.heads < m_advice.best().heads))
            return std::nullopt;
        return AdviceTrigger{&m_question, 0, 0, value, best.source, lead, best.heads};
    }

    bool isTied(const RankedSetUp& found) const
    {
        const auto begin = m_advice.ranking.setUps.begin();
        return std::any_of(begin, begin + std::ptrdiff_t(m_advice.tied),
                           [&](const RankedSetUp& each) { return each.source == found.source; });
    }

    /// Of a whole number the nearest one, between the last that was tried and this.
    void narrow(AdviceTrigger& found) const
    {
        while (m_question.kind == FactKind::integer && std::abs(found.at - found.last) > 1) {
            const double middle = std::floor((found.at + found.last) / 2);
            if (middle == found.at || middle == found.last)
                return;
            if (const auto nearer = at(middle)) {
                found.at = middle;
                found.becomes = nearer->becomes;
                found.lead = nearer->lead;
                found.heads = nearer->heads;
            } else {
                found.last = middle;
            }
        }
    }

    const Advice& m_advice;
    const Advisor& m_advisor;
    const StatedFacts& m_stated;
    const AdviceLens* m_lens;
    const FactQuestion& m_question;
};

StatedFacts movedTo(double value, const FactQuestion& question, const StatedFacts& stated, double now)
{
    StatedFacts moved = stated;
    moved[question.key] = value;
    const auto teams = moved.find("teams");
    if (question.key == "developers" && teams != moved.end() && now > 0)
        teams->second = std::clamp(std::round(teams->second * value / now), 1.0, std::max(1.0, value));
    return moved;
}

std::vector<double> valuesToShow(const FactQuestion& question, double now)
{
    std::vector<double> values;
    const double reach = std::max(leastReach, timesReach * now);
    for (const double each : sweepValues(question)) {
        if (each <= reach)
            values.push_back(each);
    }
    if (std::find(values.begin(), values.end(), now) == values.end())
        values.insert(std::upper_bound(values.begin(), values.end(), now), now);
    return values;
}

} // namespace

GrowthPath growthOf(const Advice& advice, const Advisor& advisor, const StatedFacts& stated, const AdviceLens* lens)
{
    GrowthPath path;
    for (const FactQuestion& question : advisor.facts().questions()) {
        const double now = advice.values.of(question.key);
        std::vector<double> more;
        std::vector<double> less;
        for (const double value : sweepValues(question)) {
            if (value > now)
                more.push_back(value);
            else if (value < now)
                less.insert(less.begin(), value);
        }
        const ClearChange change(advice, advisor, stated, lens, question);
        if (const auto found = change.firstAt(more))
            (question.grows ? path.likely : path.rarer).push_back(*found);
        if (const auto found = change.firstAt(less))
            path.rarer.push_back(*found);
    }
    return path;
}

std::vector<GrowthCurve> growthCurves(const Advice& advice, const Advisor& advisor, const StatedFacts& stated,
                                      const FactQuestion& question, const AdviceLens* lens)
{
    const double now = advice.values.of(question.key);
    std::vector<std::pair<double, Ranking>> rankings;
    for (const double value : valuesToShow(question, now)) {
        if (auto ranking = advisor.rank(movedTo(value, question, stated, now), lens))
            rankings.emplace_back(value, std::move(*ranking));
    }
    std::vector<GrowthCurve> curves;
    const auto add = [&](const ConstellationTemplate* source) {
        const bool isThere
            = std::any_of(curves.begin(), curves.end(), [&](const GrowthCurve& each) { return each.source == source; });
        if (!isThere && curves.size() < mostCurves)
            curves.push_back({source, {}});
    };
    for (std::size_t i = 0; i < advice.shown; ++i)
        add(advice.ranking.setUps[i].source);
    for (const auto& each : rankings) {
        if (each.first > now)
            add(each.second.setUps.front().source);
    }
    for (GrowthCurve& curve : curves) {
        for (const auto& each : rankings) {
            for (const RankedSetUp& setUp : each.second.setUps) {
                if (setUp.source == curve.source)
                    curve.points.push_back({each.first, setUp.maxUse, setUp.score});
            }
        }
    }
    return curves;
}

} // namespace remit
