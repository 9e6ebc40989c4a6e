#pragma once

#include "advisor/advice/advice.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace remit {

/// Advises on how many product people of which kind an organisation needs. Copies share what was read; what an advice
/// points to lives as long as one of them.
class Advisor {
public:
    /// The error names the file, the entry and the place in it.
    static Result<Advisor> read(const ResourceReader& read, const Facts& facts,
                                std::vector<ConstellationTemplate> templates);

    const Facts& facts() const;
    const AdviceRules& rules() const;
    const std::vector<ConstellationTemplate>& templates() const;
    const ConstellationTemplate* templateNamed(std::string_view id) const;

    /// What fits, without what could change it. The error says why the facts cannot be; no answer is invented.
    Result<Ranking> rank(const StatedFacts& stated, const AdviceLens* lens = nullptr) const;
    Result<Advice> advise(const StatedFacts& stated, const AdviceLens* lens = nullptr) const;

private:
    struct Knowledge;
    explicit Advisor(std::shared_ptr<const Knowledge> knowledge);

    std::shared_ptr<const Knowledge> m_knowledge;
};

} // namespace remit
