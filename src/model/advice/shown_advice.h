#pragma once

#include "advisor/advice/advice_knowledge.h"
#include "advisor/cadence/recommended_cadence.h"
#include "model/document/step.h"

#include <QObject>

#include <optional>

namespace remit {

class PlanChange;
class PlanDocument;
class ShownConstellation;

/// The advice for the organisation of the shown constellation, from the facts that stand in the plan. It is worked out
/// when it is asked for, and again when a fact differs.
class ShownAdvice : public QObject {
    Q_OBJECT

public:
    ShownAdvice(PlanDocument& document, ShownConstellation& shown, const Catalogue& catalogue,
                AdviceKnowledge knowledge, MeetingCatalogue meetings, QObject* parent = nullptr);

    PlanDocument& document() const { return m_document; }
    const AdviceKnowledge& knowledge() const { return m_knowledge; }
    const Facts& facts() const { return m_knowledge.advisor.facts(); }
    const Catalogue& catalogue() const { return m_catalogue; }

    bool hasConstellation() const;
    /// What the plan says of the organisation, without how its roles are set up.
    const StatedFacts& stated() const { return m_stated; }
    /// Whether the map tells it: then it can't be stated.
    bool isCounted(const FactQuestion& question) const { return m_counted.count(question.key) > 0; }
    /// The error is a sentence.
    const Result<Advice>& advice() const;

    /// Whose view is taken; null for our own.
    const AdviceLens* lens() const { return m_lens; }
    void setLens(const AdviceLens* lens);

    /// States a fact of the shown constellation, or makes it unknown again. Nobody in either role means that there are
    /// no product people so far.
    bool state(const FactQuestion& question, std::optional<double> value);
    /// Advises as if a fact were stated, while somebody is still choosing its value; nothing changes in the plan.
    void preview(const FactQuestion& question, double value);
    void endPreview();
    /// Takes the facts of a situation in place of those that are stated.
    bool take(const Situation& situation);
    /// Facts of a situation that the map tells otherwise, so that they stay as they are.
    std::vector<const FactQuestion*> keptFrom(const Situation& situation) const;
    /// What helps first, whatever the set-up, and is missing here.
    std::vector<const FirstAction*> firstActions(const Advice& advice) const;
    /// The meetings that a set-up brings, with the facts as they are stated; it names those of the catalogue here.
    RecommendedCadence cadenceOf(const ConstellationTemplate& source) const;
    /// A new constellation set up like this, of the size that the facts ask for, which is shown then.
    bool create(const ConstellationTemplate& source);

    /// The set-up that the shown constellation was made from or is most like; null when it is like none.
    const ConstellationTemplate* present() const;

signals:
    void changed();
    /// A situation took the place of what was stated.
    void taken(const remit::Situation& situation);

private:
    void follow(const PlanChange& change);
    void turn();
    /// Whether it was different before.
    bool readFacts();

    PlanDocument& m_document;
    ShownConstellation& m_shown;
    const Catalogue& m_catalogue;
    AdviceKnowledge m_knowledge;
    MeetingCatalogue m_meetings;
    const AdviceLens* m_lens = nullptr;
    StatedFacts m_stated;
    StatedFacts m_counted;
    mutable std::optional<Result<Advice>> m_advice;
};

} // namespace remit
