#pragma once

#include "advisor/check_texts.h"
#include "advisor/comparison/handover_rules.h"
#include "advisor/comparison/metric_texts.h"
#include "advisor/facts.h"
#include "analysis/checker/chart_checker.h"
#include "analysis/load/load.h"

#include <map>
#include <utility>
#include <vector>

namespace remit {

/// What figures and ways from one to another rest on besides the plan.
struct MeasuringKnowledge {
    Facts facts;
    RuleBook rules;
    std::vector<MetricText> metrics;
    HandoverRules handovers = {};

    static Result<MeasuringKnowledge> read(const ResourceReader& read);
};

/// The day, how the working hours of places meet, and their clocks.
struct MeasuringDay {
    std::string today;
    std::map<std::pair<LocationId, LocationId>, double> overlaps;
    ZoneTable zones = {};
};

/// One constellation of a comparison: its loads and findings, kept up to date, and the figures counted from them.
class MeasuredSide {
public:
    /// `knowledge` outlives it.
    MeasuredSide(const MeasuringKnowledge& knowledge, const Plan& plan, ConstellationId constellation,
                 MeasuringDay day);

    ConstellationId constellation() const { return m_constellation; }
    /// Whether its figures may be others.
    bool follow(const Plan& plan, const PlanChange& change);
    const ConstellationLoad& loads() const { return m_loads; }
    /// One for each metric, in their order.
    std::vector<Figure> figures(const Plan& plan, ConstellationId baseline) const;

private:
    CheckContext contextNow(const Plan& plan) const;

    const MeasuringKnowledge* m_knowledge;
    ConstellationId m_constellation;
    MeasuringDay m_day;
    ConstellationLoad m_loads;
    CheckContext m_context;
    ChartChecker m_checker;
};

} // namespace remit
