#include "model/map/shown_map.h"

#include "model/chart/chart_findings.h"
#include "model/chart/chart_loads.h"
#include "model/document/plan_document.h"
#include "model/document/shown_constellation.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <set>

namespace remit {

namespace {

struct MapWords {
    Q_DECLARE_TR_FUNCTIONS(remit::MapWords)
};

bool showsIn(const PlanChange& change)
{
    return change.touches<Constellation>() || change.touches<Role>() || change.touches<ConstellationRole>()
        || change.touches<Location>() || change.touches<Person>() || change.touches<Unit>()
        || change.touches<ConstellationUnit>() || change.touches<Seat>() || change.touches<SeatRole>()
        || change.touches<SeatUnit>();
}

QString counted(int count, const QString& one, const QString& many)
{
    return count == 0 ? QString() : count == 1 ? one : many.arg(count);
}

} // namespace

ShownMap::ShownMap(PlanDocument& document, const ShownConstellation& shown, const ChartLoads& loads, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_shown(shown)
    , m_loads(loads)
{
    read();
    connect(&document, &PlanDocument::changed, this, &ShownMap::follow);
    connect(&loads, &ChartLoads::changed, this, [this] {
        readLoads();
        emit loadsChanged();
    });
    connect(&shown, &ShownConstellation::changed, this, [this] {
        read();
        emit changed();
    });
}

ConstellationId ShownMap::constellation() const
{
    return m_shown.id();
}

void ShownMap::follow(const PlanChange& change)
{
    if (!showsIn(change))
        return;
    read();
    emit changed();
}

void ShownMap::read()
{
    m_map = mapOf(m_document.plan(), constellation());
    m_picture = pictureOf(m_document.plan(), constellation(), m_map, layOut(m_map.graph));
    readLoads();
    readFindings();
}

/// The loads follow the shown constellation and the plan by themselves, and tell when they have.
void ShownMap::readLoads()
{
    if (m_loads.constellation() == constellation())
        addLoads(m_picture, m_document.plan(), constellation(), m_loads.all());
}

void ShownMap::setFindings(const ChartFindings* findings)
{
    if (m_findings != nullptr)
        m_findings->disconnect(this);
    m_findings = findings;
    const auto follow = [this] {
        readFindings();
        emit loadsChanged();
    };
    if (findings != nullptr)
        connect(findings, &ChartFindings::changed, this, follow);
    follow();
}

const ChartFindings* ShownMap::findings() const
{
    return m_findings;
}

void ShownMap::readFindings()
{
    for (MapCard& card : m_picture.cards) {
        const std::vector<Finding> found = findingsOf(card.item);
        card.mark = ChartFindings::worstOf(found);
        card.findings = found.empty() ? QString() : m_findings->textOf(found);
    }
}

std::vector<Finding> ShownMap::findingsOf(const MapItem& item) const
{
    if (m_findings == nullptr || m_findings->constellation() != constellation())
        return {};
    return item.seat ? m_findings->at(item.seat) : m_findings->at(item.unit);
}

void ShownMap::preview(const std::map<int, MapPoint>& places)
{
    std::vector<MapRect> rects;
    for (std::size_t index = 0; index < m_picture.cards.size(); ++index) {
        MapRect rect = m_picture.cards[index].rect;
        if (const auto found = places.find(int(index)); found != places.end()) {
            rect.x = found->second.x;
            rect.y = found->second.y;
        }
        rects.push_back(rect);
    }
    arrange(m_picture, m_document.plan(), m_map, routeAround(m_map.graph, std::move(rects)));
    emit moved();
}

void ShownMap::endPreview()
{
    read();
    emit moved();
}

bool ShownMap::hasPlaced() const
{
    return std::any_of(m_map.graph.nodes.begin(), m_map.graph.nodes.end(),
                       [](const MapNode& node) { return node.placed.has_value(); });
}

int ShownMap::indexOf(const MapItem& item) const
{
    const auto found = std::find(m_map.items.begin(), m_map.items.end(), item);
    return found == m_map.items.end() ? -1 : int(found - m_map.items.begin());
}

int ShownMap::nextTo(int index, double dx, double dy) const
{
    const MapPoint here = m_picture.cards[std::size_t(index)].rect.center();
    int best = -1;
    double least = 0;
    for (int other = 0; other < int(m_picture.cards.size()); ++other) {
        const MapPoint there = m_picture.cards[std::size_t(other)].rect.center();
        const double ahead = (there.x - here.x) * dx + (there.y - here.y) * dy;
        const double aside = std::abs((there.x - here.x) * dy) + std::abs((there.y - here.y) * dx);
        const double distance = ahead + 2 * aside;
        if (ahead > 1 && (best < 0 || distance < least)) {
            best = other;
            least = distance;
        }
    }
    return best;
}

QString ShownMap::summary() const
{
    int seats = 0;
    int vacant = 0;
    int teams = 0;
    std::set<LocationId> locations;
    for (const MapCard& card : m_picture.cards) {
        seats += card.item.seat ? 1 : 0;
        vacant += card.isVacant ? 1 : 0;
        teams += card.kind == MapNodeKind::team ? 1 : 0;
    }
    for (const MapGround& ground : m_map.grounds) {
        if (ground.location)
            locations.insert(ground.location);
    }
    QStringList parts{counted(seats, MapWords::tr("1 seat"), MapWords::tr("%1 seats")),
                      counted(teams, MapWords::tr("1 team"), MapWords::tr("%1 teams")),
                      counted(int(locations.size()), MapWords::tr("1 location"), MapWords::tr("%1 locations")),
                      counted(vacant, MapWords::tr("1 vacancy"), MapWords::tr("%1 vacancies"))};
    parts.removeAll(QString());
    return parts.isEmpty() ? MapWords::tr("Nobody sits here yet") : parts.join(QStringLiteral(" · "));
}

} // namespace remit
