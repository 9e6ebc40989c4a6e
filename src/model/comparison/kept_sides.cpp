#include "model/comparison/kept_sides.h"

#include "core/agreements.h"
#include "core/chart.h"
#include "core/lone_constellation.h"
#include "exchange/formats/agreed_content.h"
#include "model/document/plan_document.h"
#include "words/dates.h"
#include "words/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace remit {

namespace {

struct KeptWords {
    Q_DECLARE_TR_FUNCTIONS(remit::KeptSides)
};

bool touchesShared(const PlanChange& change)
{
    return change.touches<Area>() || change.touches<Responsibility>() || change.touches<Role>()
        || change.touches<LetterScheme>() || change.touches<Letter>() || change.touches<Location>()
        || change.touches<Person>() || change.touches<Unit>();
}

/// Brings the rows that changed from one plan to another.
void takeChanged(const PlanChange& change, const Plan& from, Plan& to)
{
    change.eachTable([&]<class Row>(const Keys<Row>& keys) {
        for (const auto& key : keys) {
            if (const Row* row = from.find<Row>(key))
                to.put(*row);
            else
                to.remove<Row>(key);
        }
    });
}

/// What is known of the way from the constellation holds for the way from its former state.
void layHandovers(const Plan& from, const KeptSide& side, Plan& to)
{
    for (const auto& [key, state] : from.all<HandoverState>()) {
        if (state.before != side.of)
            continue;
        HandoverState beside = state;
        beside.before = side.id;
        to.put(beside);
    }
}

} // namespace

ConstellationId agreedSideId(AgreedVersionId version)
{
    return ConstellationId{version.value};
}

ConstellationId snapshotSideId(std::int64_t snapshot, ConstellationId constellation)
{
    // Spread over all positive numbers, so that it meets no id of the plan.
    auto mixed = std::uint64_t(constellation.value) ^ (std::uint64_t(snapshot) * 0x9E3779B97F4A7C15ULL);
    mixed = (mixed ^ (mixed >> 31U)) * 0xBF58476D1CE4E5B9ULL;
    return ConstellationId{std::int64_t((mixed ^ (mixed >> 29U)) >> 1U) | 1};
}

QString agreedName(const AgreedVersion& version)
{
    return KeptWords::tr("%1, agreed %2").arg(text(version.name), dateInWords(version.agreedOn));
}

KeptSides::KeptSides(PlanDocument& document)
    : m_document(document)
{
}

std::vector<KeptSide> KeptSides::agreed() const
{
    std::vector<KeptSide> all;
    for (const ConstellationId each : constellationsInOrder(m_document.plan())) {
        auto versions = agreedVersionsOf(m_document.plan(), each);
        std::reverse(versions.begin(), versions.end());
        for (const AgreedVersion* version : versions)
            all.push_back({agreedSideId(version->version), each, agreedName(*version), version->version});
    }
    return all;
}

std::vector<KeptSide> KeptSides::snapshotsOf(ConstellationId constellation) const
{
    std::vector<KeptSide> all;
    const auto* found = m_document.plan().find<Constellation>(constellation);
    if (found == nullptr)
        return all;
    for (const Snapshot& each : m_document.snapshots())
        all.push_back({snapshotSideId(each.id, constellation),
                       constellation,
                       KeptWords::tr("%1 in “%2”").arg(text(found->name), text(each.name)),
                       {},
                       each.id});
    return all;
}

ConstellationId KeptSides::presentOf(ConstellationId id) const
{
    const KeptSide* side = used(id);
    return side != nullptr ? side->of : id;
}

std::optional<KeptSide> KeptSides::find(ConstellationId id) const
{
    const auto isIt = [id](const KeptSide& side) { return side.id == id; };
    const auto versions = agreed();
    if (const auto found = std::find_if(versions.begin(), versions.end(), isIt); found != versions.end())
        return *found;
    for (const ConstellationId each : constellationsInOrder(m_document.plan())) {
        const auto sides = snapshotsOf(each);
        if (const auto found = std::find_if(sides.begin(), sides.end(), isIt); found != sides.end())
            return *found;
    }
    return std::nullopt;
}

Result<Plan> KeptSides::contentOf(const KeptSide& side) const
{
    if (side.snapshot == 0)
        return agreedContent(*m_document.plan().find<AgreedVersion>({side.of, side.version}));
    auto content = m_document.snapshotPlan(side.snapshot);
    if (content && content->find<Constellation>(side.of) == nullptr)
        return Error{KeptWords::tr("There is no such constellation yet: %1.").arg(side.name).toStdString()};
    return content;
}

Result<> KeptSides::use(const std::vector<ConstellationId>& wanted)
{
    std::map<ConstellationId, Used> used;
    Result<> outcome;
    for (const ConstellationId id : wanted) {
        const auto side = find(id);
        if (!side)
            continue;
        if (const auto known = m_used.find(id); known != m_used.end()) {
            used.emplace(id, Used{*side, std::move(known->second.content)});
            continue;
        }
        auto content = contentOf(*side);
        if (content)
            used.emplace(id, Used{*side, std::move(*content)});
        else if (outcome)
            outcome = content.error();
    }
    m_used = std::move(used);
    m_plan = m_used.empty() ? Plan() : m_document.plan();
    layAll();
    return outcome;
}

void KeptSides::layAll()
{
    for (const auto& [id, used] : m_used) {
        layBeside(m_plan, used.content, used.side.of, id, used.side.name.toStdString());
        layHandovers(m_document.plan(), used.side, m_plan);
    }
}

const KeptSide* KeptSides::used(ConstellationId id) const
{
    const auto found = m_used.find(id);
    return found == m_used.end() ? nullptr : &found->second.side;
}

const Plan& KeptSides::plan() const
{
    return m_used.empty() ? m_document.plan() : m_plan;
}

Edit KeptSides::withMissing(Edit edit, ConstellationId constellation) const
{
    if (m_used.empty() || edit.empty())
        return edit;
    Plan after = m_plan;
    apply(edit, after);
    const Plan alone = constellationAlone(after, constellation);
    Edit whole;
    const auto add = [&]<class Row>(const Rows<Row>& rows) {
        for (const auto& [key, row] : rows) {
            if (m_document.plan().find<Row>(key) == nullptr)
                whole.put(row);
        }
    };
    add(alone.all<Area>());
    add(alone.all<Responsibility>());
    add(alone.all<Role>());
    whole.append(std::move(edit));
    return whole;
}

bool KeptSides::follow(const PlanChange& change)
{
    if (m_used.empty())
        return true;
    const bool isAll = change.everything || change.touches<HandoverState>();
    if (isAll)
        m_plan = m_document.plan();
    else
        takeChanged(change, m_document.plan(), m_plan);
    if (isAll || touchesShared(change))
        layAll();
    return std::all_of(m_used.begin(), m_used.end(), [&](const auto& entry) {
        const KeptSide& side = entry.second.side;
        return side.snapshot != 0 ? m_document.plan().find<Constellation>(side.of) != nullptr
                                  : m_document.plan().find<AgreedVersion>({side.of, side.version}) != nullptr;
    });
}

} // namespace remit
