#pragma once

#include "core/plan.h"
#include "core/result.h"

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace remit {

class PlanDocument;

/// A constellation as it was, which can stand beside those of the plan: agreed on, or kept in a snapshot.
struct KeptSide {
    /// By which it is compared; no constellation of the plan has it.
    ConstellationId id;
    /// Of which it is an earlier state.
    ConstellationId of;
    QString name;
    /// Nothing for a snapshot.
    AgreedVersionId version = {};
    std::int64_t snapshot = 0;
};

/// What was agreed or kept in snapshots, as sides of a comparison; never written into the document.
class KeptSides {
public:
    explicit KeptSides(PlanDocument& document);

    /// Of all constellations in their order, the latest first.
    std::vector<KeptSide> agreed() const;
    /// The constellation as each snapshot may have it, newest first.
    std::vector<KeptSide> snapshotsOf(ConstellationId constellation) const;
    /// What can be chosen by this id; nothing for a constellation of the plan and for what is gone.
    std::optional<KeptSide> find(ConstellationId id) const;

    /// The document's plan, with those of the wanted ones that are kept beside its constellations. The error tells the
    /// first one that cannot be read; the others are there.
    Result<> use(const std::vector<ConstellationId>& wanted);
    /// The side that is used by this id; null for a constellation of the plan.
    const KeptSide* used(ConstellationId id) const;
    /// The constellation of the plan of which it is a state: itself, unless it is a former one that is used.
    ConstellationId presentOf(ConstellationId id) const;
    const Plan& plan() const;
    /// An edit of the constellation, made on `plan()`, with what it names and the document does not have any more.
    Edit withMissing(Edit edit, ConstellationId constellation) const;
    /// Takes in a change of the document; false when one of those used is gone.
    bool follow(const PlanChange& change);

private:
    struct Used {
        KeptSide side;
        Plan content;
    };
    Result<Plan> contentOf(const KeptSide& side) const;
    void layAll();

    PlanDocument& m_document;
    std::map<ConstellationId, Used> m_used;
    /// While any is used.
    Plan m_plan;
};

/// By which what was agreed is compared.
ConstellationId agreedSideId(AgreedVersionId version);
/// By which the constellation of a snapshot is compared.
ConstellationId snapshotSideId(std::int64_t snapshot, ConstellationId constellation);
/// "Proposed, agreed 29 November 2026".
QString agreedName(const AgreedVersion& version);

} // namespace remit
