#include "model/comparison/compared_constellations.h"

#include "core/chart.h"
#include "model/document/plan_document.h"
#include "model/document/shown_constellation.h"
#include "words/zones.h"

#include <QDate>

#include <algorithm>

namespace remit {

namespace {

/// So many are shown beside each other without being asked for.
constexpr std::size_t usualMost = 3;

/// What was designed and how it is lived: of the shown constellation, else the first of the plan.
std::optional<LivedPair> usualPair(const Plan& plan, ConstellationId shown)
{
    const std::vector<LivedPair> pairs = livedPairs(plan);
    const auto ofShown = std::find_if(pairs.begin(), pairs.end(), [shown](const LivedPair& each) {
        return each.lived == shown || each.designed == shown;
    });
    if (ofShown != pairs.end())
        return *ofShown;
    return pairs.empty() ? std::nullopt : std::optional(pairs.front());
}

} // namespace

ComparedConstellations::ComparedConstellations(PlanDocument& document, const ShownConstellation& shown,
                                               MeasuringKnowledge knowledge, Today today, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_shown(shown)
    , m_knowledge(std::move(knowledge))
    , m_today(std::move(today))
    , m_kept(document)
{
    readAnew(usualChoice());
    connect(&document, &PlanDocument::changed, this, &ComparedConstellations::follow);
}

ComparedConstellations::~ComparedConstellations() = default;

/// What was designed beside how it is lived, where that is said; else in the order of the plan, the baseline first.
ComparisonChoice ComparedConstellations::usualChoice() const
{
    const ComparedBy by = m_comparison ? m_comparison->choice().by : ComparedBy::roles;
    if (const auto pair = usualPair(m_document.plan(), m_shown.id()))
        return {{pair->designed, pair->lived}, 0, by};
    std::vector<ConstellationId> all = constellationsInOrder(m_document.plan());
    const auto main = mainConstellation(m_document.plan());
    if (!main)
        return {{}, 0, ComparedBy::roles};
    std::stable_partition(all.begin(), all.end(), [&](ConstellationId each) { return each == *main; });
    if (all.size() > usualMost) {
        const ConstellationId other = m_shown.id() && m_shown.id() != *main ? m_shown.id() : all[1];
        all = {*main, other};
    }
    return {all, 0, by};
}

MeasuringDay ComparedConstellations::day() const
{
    const std::string today = m_today();
    const QDate date = QDate::fromString(QString::fromStdString(today), Qt::ISODate);
    return {today, sharedHours(plan(), date), zonesOf(plan(), date, date.addYears(1))};
}

void ComparedConstellations::readAnew(ComparisonChoice choice)
{
    m_comparison = std::make_unique<Comparison>(plan(), std::move(choice));
    measure();
}

void ComparedConstellations::measure()
{
    m_measured.clear();
    const MeasuringDay today = day();
    for (const ConstellationId each : choice().constellations)
        m_measured.emplace_back(m_knowledge, plan(), each, today);
    m_figures.assign(m_measured.size(), {});
}

ConstellationId ComparedConstellations::baseline() const
{
    return choice().constellations.empty() ? ConstellationId() : choice().constellations[choice().baseline];
}

bool ComparedConstellations::isCompared(ConstellationId constellation) const
{
    const auto& all = choice().constellations;
    return std::find(all.begin(), all.end(), constellation) != all.end();
}

bool ComparedConstellations::setCompared(ConstellationId constellation, bool compared)
{
    std::vector<ConstellationId> all = choice().constellations;
    if (compared == isCompared(constellation))
        return true;
    if (compared ? all.size() >= most : all.size() <= fewest)
        return false;
    if (compared)
        all.push_back(constellation);
    else
        std::erase(all, constellation);
    choose(all, baseline());
    return true;
}

/// The last one gives way; before it the baseline stays what the others are compared with.
void ComparedConstellations::takeInShown()
{
    if (!isComparing() || m_shown.find() == nullptr || isCompared(m_shown.id()))
        return;
    std::vector<ConstellationId> all = choice().constellations;
    if (all.size() >= most)
        all.erase(all.end() - (all.back() == baseline() ? 2 : 1));
    all.push_back(m_shown.id());
    choose(std::move(all), baseline());
}

void ComparedConstellations::choose(std::vector<ConstellationId> constellations, ConstellationId baseline)
{
    if (const auto used = m_kept.use(constellations); !used)
        emit failed(QString::fromStdString(used.error().message));
    std::erase_if(constellations, [this](ConstellationId each) { return plan().find<Constellation>(each) == nullptr; });
    if (constellations.size() > most)
        constellations.resize(most);
    if (constellations.size() < fewest) {
        readAnew(usualChoice());
    } else {
        const auto found = std::find(constellations.begin(), constellations.end(), baseline);
        const std::size_t place = found == constellations.end() ? 0 : std::size_t(found - constellations.begin());
        readAnew({std::move(constellations), place, choice().by});
    }
    emit reset();
    emit figuresChanged();
}

void ComparedConstellations::chooseAgreed(ConstellationId constellation, AgreedVersionId version)
{
    choose({agreedSideId(version), constellation}, agreedSideId(version));
}

void ComparedConstellations::setBaseline(ConstellationId constellation)
{
    if (constellation != baseline() && isCompared(constellation))
        choose(choice().constellations, constellation);
}

void ComparedConstellations::setBy(ComparedBy by)
{
    if (by == choice().by)
        return;
    ComparisonChoice choice = this->choice();
    choice.by = by;
    m_comparison = std::make_unique<Comparison>(plan(), std::move(choice));
    emit reset();
}

void ComparedConstellations::setWatched(bool watched)
{
    m_isWatched = watched;
    if (!watched || !m_isStale)
        return;
    m_isStale = false;
    choose(choice().constellations, baseline());
}

void ComparedConstellations::follow(const PlanChange& change)
{
    if (!m_isWatched) {
        m_isStale = true;
        return;
    }
    const auto rows = m_kept.follow(change) ? m_comparison->follow(plan(), change) : std::nullopt;
    if (!rows) {
        // Also when there are too few left, or the first others came.
        choose(choice().constellations, baseline());
        return;
    }
    followFigures(change);
    if (!rows->empty())
        emit rowsChanged(*rows);
    emit figuresChanged();
}

/// What is counted against the baseline is counted anew with it.
void ComparedConstellations::followFigures(const PlanChange& change)
{
    // How the days of two places meet counts in all of them.
    if (change.touches<Location>())
        return measure();
    bool isBaselineOther = false;
    for (std::size_t side = 0; side < m_measured.size(); ++side) {
        if (!m_measured[side].follow(plan(), change))
            continue;
        m_figures[side].clear();
        isBaselineOther = isBaselineOther || side == choice().baseline;
    }
    if (isBaselineOther)
        m_figures.assign(m_measured.size(), {});
}

const std::vector<Figure>& ComparedConstellations::figures(std::size_t side) const
{
    if (m_figures[side].empty())
        m_figures[side] = m_measured[side].figures(plan(), baseline());
    return m_figures[side];
}

} // namespace remit
