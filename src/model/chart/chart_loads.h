#pragma once

#include "advisor/facts.h"
#include "analysis/load/load.h"

#include <QObject>

#include <set>

namespace remit {

class PlanDocument;

/// The loads of the shown constellation, kept up to date with the document.
class ChartLoads : public QObject {
    Q_OBJECT

public:
    /// Made before what looks at it, so that it has followed a change when they do.
    ChartLoads(PlanDocument& document, Facts facts, ConstellationId constellation, QObject* parent = nullptr);

    PlanDocument& document() const { return m_document; }
    ConstellationId constellation() const { return m_constellation; }
    void setConstellation(ConstellationId constellation);

    const Facts& facts() const { return m_facts; }
    const ConstellationLoad& all() const { return m_load; }
    /// Null when the role is not of the constellation.
    const RoleWorkload* of(RoleId role) const { return m_load.of(role); }
    RowEffort effortOf(ResponsibilityId responsibility) const;
    /// What the checks are told.
    CheckContext forChecks() const;

signals:
    /// The loads of these roles, and the efforts they rest on, may differ.
    void changed(const std::set<remit::RoleId>& roles);
    /// What rows cost may differ in any of them; a change of single rows is the document's to tell.
    void effortsChanged();

private:
    void follow(const PlanChange& change);

    PlanDocument& m_document;
    Facts m_facts;
    ConstellationId m_constellation;
    ConstellationLoad m_load;
};

} // namespace remit
