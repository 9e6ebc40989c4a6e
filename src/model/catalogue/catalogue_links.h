#pragma once

#include "advisor/links/link_proposals.h"

#include <QObject>
#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace remit {

class PlanDocument;

/// The links between the open plan and the catalogue: what is proposed, what nobody covers, and changing them, each as
/// one step of undo.
class CatalogueLinks : public QObject {
    Q_OBJECT

public:
    /// All three outlive it. Without its file of wordings only exact titles are recognised.
    CatalogueLinks(PlanDocument& document, const Catalogue& catalogue, const ResourceReader& read,
                   QObject* parent = nullptr);

    const Catalogue& catalogue() const { return m_catalogue; }
    std::vector<LinkProposal> proposals(ConstellationId constellation) const;
    /// For one row, if it has no link; nothing when another row is linked to the entry.
    std::optional<LinkProposal> proposalFor(const ChartRow::Key& row) const;
    /// All entries, those worded like the title first.
    std::vector<const CatalogueEntry*> entriesLike(const std::string& title) const;
    /// The entry the row is linked to, or null.
    const CatalogueEntry* linkOf(ResponsibilityId row) const;
    std::vector<const CatalogueEntry*> uncoveredIn(ConstellationId constellation) const;

    bool accept(const std::vector<LinkProposal>& proposals);
    bool link(ResponsibilityId row, const std::string& entry);
    bool removeLink(ResponsibilityId row);
    /// Whether the linked entry has an estimate that is not the row's.
    bool hasOtherEstimate(ResponsibilityId row) const;
    bool useEstimate(ResponsibilityId row);
    bool addToChart(ConstellationId constellation, const std::vector<std::string>& entries);
    bool leaveOut(ConstellationId constellation, const std::vector<std::string>& entries, const QString& reason);

private:
    QString titleOfRow(ResponsibilityId row) const;
    const LinkMatcher& matcher() const;

    PlanDocument& m_document;
    const Catalogue& m_catalogue;
    const ResourceReader& m_read;
    /// Made when it is first asked.
    mutable std::optional<LinkMatcher> m_matcher;
};

} // namespace remit
