#pragma once

#include "advisor/comparison/measured_side.h"
#include "analysis/comparison/comparison.h"
#include "model/chart/chart_findings.h"
#include "model/comparison/kept_sides.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace remit {

class PlanDocument;
class ShownConstellation;

/// Which constellations are laid side by side, also as they were agreed on or kept in snapshots, and what comes of it;
/// kept up to date with the document while somebody looks at it.
class ComparedConstellations : public QObject {
    Q_OBJECT

public:
    static constexpr std::size_t fewest = 2;
    static constexpr std::size_t most = 4;

    /// Begins with all constellations where they are few, else with the baseline of the plan and the shown one.
    ComparedConstellations(PlanDocument& document, const ShownConstellation& shown, MeasuringKnowledge knowledge,
                           Today today, QObject* parent = nullptr);
    ~ComparedConstellations() override;

    PlanDocument& document() const { return m_document; }
    /// The document's plan, with what is compared of former states beside its constellations.
    const Plan& plan() const { return m_kept.plan(); }
    /// Former states that can be chosen like constellations.
    const KeptSides& kept() const { return m_kept; }
    /// Whether the compared one is a former state, which nobody can change.
    bool isKept(ConstellationId constellation) const { return m_kept.used(constellation) != nullptr; }
    const MeasuringKnowledge& knowledge() const { return m_knowledge; }
    const ComparisonChoice& choice() const { return m_comparison->choice(); }
    const Comparison& comparison() const { return *m_comparison; }
    ConstellationId baseline() const;
    /// ISO 8601.
    std::string today() const { return m_today(); }
    /// Whether there are two at least.
    bool isComparing() const { return choice().constellations.size() >= fewest; }
    bool isCompared(ConstellationId constellation) const;

    /// Takes the constellation in, or lets it go; false where that makes too many or too few.
    bool setCompared(ConstellationId constellation, bool compared);
    /// Takes the shown constellation in where it is not among them; in place of another where there are as many as can
    /// be.
    void takeInShown();
    /// Ids that are gone are passed over; where fewer than two are left, the usual ones are taken.
    void choose(std::vector<ConstellationId> constellations, ConstellationId baseline);
    /// The constellation beside what was agreed of it, which is the baseline.
    void chooseAgreed(ConstellationId constellation, AgreedVersionId version);
    void setBaseline(ConstellationId constellation);
    void setBy(ComparedBy by);
    /// While nobody looks, changes are only noted.
    void setWatched(bool watched);

    /// One figure for each metric of `knowledge`; counted when first asked for after a change.
    const std::vector<Figure>& figures(std::size_t side) const;
    const MeasuredSide& measured(std::size_t side) const { return m_measured[side]; }

signals:
    /// Others are compared, or rows and columns are others.
    void reset();
    /// In these rows of the comparison something differs now that did not, or the other way round.
    void rowsChanged(const std::set<int>& rows);
    /// Figures, moves and parts may be others.
    void figuresChanged();
    /// A former state cannot be read.
    void failed(const QString& message);

private:
    void readAnew(ComparisonChoice choice);
    void follow(const PlanChange& change);
    void measure();
    void followFigures(const PlanChange& change);
    ComparisonChoice usualChoice() const;
    MeasuringDay day() const;

    PlanDocument& m_document;
    const ShownConstellation& m_shown;
    MeasuringKnowledge m_knowledge;
    Today m_today;
    KeptSides m_kept;
    std::unique_ptr<Comparison> m_comparison;
    std::vector<MeasuredSide> m_measured;
    mutable std::vector<std::vector<Figure>> m_figures;
    bool m_isWatched = true;
    bool m_isStale = false;
};

} // namespace remit
