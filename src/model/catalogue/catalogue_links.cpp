#include "model/catalogue/catalogue_links.h"

#include "advisor/chart_templates.h"
#include "model/document/plan_document.h"

#include <algorithm>

namespace remit {

namespace {

LinkWording wordingOf(const ResourceReader& read, const Catalogue& catalogue)
{
    auto wording = readLinkWording(read, catalogue);
    return wording ? std::move(*wording) : LinkWording{};
}

} // namespace

CatalogueLinks::CatalogueLinks(PlanDocument& document, const Catalogue& catalogue, const ResourceReader& read,
                               QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_catalogue(catalogue)
    , m_read(read)
{
}

const LinkMatcher& CatalogueLinks::matcher() const
{
    if (!m_matcher)
        m_matcher.emplace(m_catalogue, wordingOf(m_read, m_catalogue));
    return *m_matcher;
}

std::vector<LinkProposal> CatalogueLinks::proposals(ConstellationId constellation) const
{
    return proposeLinks(m_document.plan(), constellation, matcher());
}

std::optional<LinkProposal> CatalogueLinks::proposalFor(const ChartRow::Key& key) const
{
    const Plan& plan = m_document.plan();
    const auto [constellation, id] = key;
    const Responsibility* row = plan.find<Responsibility>(id);
    if (row == nullptr || !row->catalogueKey.empty())
        return std::nullopt;
    const auto match = clearMatch(matcher(), row->title);
    if (!match)
        return std::nullopt;
    const auto free = uncoveredIn(constellation);
    if (std::find(free.begin(), free.end(), match->entry) == free.end())
        return std::nullopt;
    return LinkProposal{id, match->entry->key, match->likeness};
}

std::vector<const CatalogueEntry*> CatalogueLinks::entriesLike(const std::string& title) const
{
    std::vector<const CatalogueEntry*> entries;
    for (const LinkMatcher::Match& match : matcher().matches(title))
        entries.push_back(match.entry);
    for (const CatalogueEntry& entry : m_catalogue.entries) {
        if (std::find(entries.begin(), entries.end(), &entry) == entries.end())
            entries.push_back(&entry);
    }
    return entries;
}

const CatalogueEntry* CatalogueLinks::linkOf(ResponsibilityId id) const
{
    const Responsibility* row = m_document.plan().find<Responsibility>(id);
    return row == nullptr || row->catalogueKey.empty() ? nullptr : m_catalogue.entry(row->catalogueKey);
}

std::vector<const CatalogueEntry*> CatalogueLinks::uncoveredIn(ConstellationId constellation) const
{
    return uncovered(m_document.plan(), constellation, m_catalogue);
}

QString CatalogueLinks::titleOfRow(ResponsibilityId id) const
{
    const Responsibility* row = m_document.plan().find<Responsibility>(id);
    return row ? QString::fromStdString(row->title) : QString();
}

bool CatalogueLinks::accept(const std::vector<LinkProposal>& proposals)
{
    std::map<ResponsibilityId, std::string> links;
    for (const LinkProposal& each : proposals)
        links.emplace(each.responsibility, each.entry);
    const QString label = links.size() == 1 ? tr("Link “%1” to the catalogue").arg(titleOfRow(links.begin()->first))
                                            : tr("Link %1 rows to the catalogue").arg(links.size());
    return m_document.perform(label, setLinks(m_document.plan(), m_catalogue, links));
}

bool CatalogueLinks::link(ResponsibilityId row, const std::string& entry)
{
    return accept({{row, entry, 1}});
}

bool CatalogueLinks::removeLink(ResponsibilityId row)
{
    return m_document.perform(tr("Remove the link of “%1”").arg(titleOfRow(row)),
                              setLinks(m_document.plan(), m_catalogue, {{row, std::string()}}));
}

bool CatalogueLinks::hasOtherEstimate(ResponsibilityId row) const
{
    const CatalogueEntry* entry = linkOf(row);
    return entry != nullptr && offersOtherEstimate(*m_document.plan().find<Responsibility>(row), *entry);
}

bool CatalogueLinks::useEstimate(ResponsibilityId row)
{
    const CatalogueEntry* entry = linkOf(row);
    return entry != nullptr
        && m_document.perform(tr("Estimate the hours of “%1”").arg(titleOfRow(row)),
                              remit::useEstimate(m_document.plan(), row, *entry));
}

bool CatalogueLinks::addToChart(ConstellationId constellation, const std::vector<std::string>& entries)
{
    return m_document.perform(
        tr("Take %1 from the catalogue").arg(entries.size()),
        addEntries(m_document.plan(), m_catalogue, constellation, entries, DefaultLetters::leaveEmpty));
}

bool CatalogueLinks::leaveOut(ConstellationId constellation, const std::vector<std::string>& entries,
                              const QString& reason)
{
    return m_document.perform(
        tr("Leave %1 of the catalogue out").arg(entries.size()),
        leaveEntriesOut(m_document.plan(), m_catalogue, constellation, entries, reason.toStdString()));
}

} // namespace remit
