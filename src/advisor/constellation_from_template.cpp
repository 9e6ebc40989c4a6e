#include "advisor/constellation_from_template.h"

#include "advisor/catalogue_additions.h"
#include "advisor/chart_templates.h"
#include "analysis/load/load.h"
#include "analysis/review/prints.h"
#include "core/edits/edits_of_people.h"
#include "core/edits/edits_of_seats.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <string>

namespace remit {

namespace {

/// From so many on, not all of them look after the same stakeholders.
constexpr int manySeats = 5;

/// In which of so many equal parts of a row the thing stands.
int partOf(int index, int count, int parts)
{
    return (2 * index + 1) * parts / (2 * count);
}

/// The first thing that stands in the part.
int firstIn(int part, int count, int parts)
{
    return (2 * count * part + parts - 1) / (2 * parts);
}

class ConstellationMaker {
public:
    ConstellationMaker(const Plan& plan, const Catalogue& catalogue, const Facts& facts,
                       const ConstellationTemplate& source, const StatedFacts& stated, ConstellationId id)
        : m_plan(plan)
        , m_catalogue(catalogue)
        , m_facts(facts)
        , m_source(source)
        , m_values(facts.values(stated))
        , m_staff(staffed(source, m_values))
        , m_id(id)
    {
    }

    /// The plan with the constellation in it.
    Plan made(const StatedFacts& stated, std::string_view name)
    {
        if (const auto chart = expandedChart(m_catalogue, m_staff.chart))
            add(addChart(m_plan, m_catalogue, *chart, m_id, name, m_source.description));
        for (const auto& [key, value] : stated) {
            if (const FactQuestion* question = m_facts.question(key))
                add(setFact(m_plan, m_id, *question, value));
        }
        for (const auto& [key, value] : m_source.attributes)
            m_plan.put(Fact{m_id, key, value});
        addSites();
        addUnits();
        for (const TemplateSeats& seats : m_source.seats)
            addSeats(seats);
        addParts();
        return std::move(m_plan);
    }

private:
    void add(Edit edit) { apply(std::move(edit), m_plan); }

    int countOf(std::string_view fact) const { return static_cast<int>(m_values.of(fact)); }

    bool serves(Served what) const
    {
        return std::any_of(m_source.seats.begin(), m_source.seats.end(), [&](const TemplateSeats& seats) {
            return std::find(seats.serves.begin(), seats.serves.end(), what) != seats.serves.end();
        });
    }

    /// The places the plan knows, by name; where it knows fewer than are wanted, numbered ones.
    void addSites()
    {
        std::map<std::string, LocationId> known;
        for (const auto& [id, row] : m_plan.all<Location>())
            known.emplace(row.name, id);
        const auto wanted = static_cast<std::size_t>(std::max(m_staff.sites, 0));
        for (std::size_t i = 1; known.size() < wanted; ++i) {
            const auto [place, isNew] = known.emplace("Site " + std::to_string(i), newId<LocationId>());
            if (isNew)
                add(addLocation(m_plan, place->second, place->first));
        }
        for (auto place = known.begin(); m_sites.size() < wanted; ++place)
            m_sites.push_back(place->second);
    }

    /// The unit of this name takes part in the constellation; it is added where the plan has none.
    UnitId unit(UnitKind kind, const std::string& name, UnitSide side = UnitSide::internal)
    {
        for (const auto& [id, row] : m_plan.all<Unit>()) {
            if (row.kind == kind && row.name == name && row.side == side) {
                ConstellationUnit use;
                use.constellation = m_id;
                use.unit = id;
                m_plan.put(use);
                return id;
            }
        }
        Unit made;
        made.id = newId<UnitId>();
        made.kind = kind;
        made.name = name;
        made.side = side;
        add(addUnit(m_plan, m_id, made));
        return made.id;
    }

    std::vector<UnitId> numbered(UnitKind kind, const std::string& name, int count)
    {
        std::vector<UnitId> units;
        for (int i = 1; i <= count; ++i)
            units.push_back(unit(kind, name + " " + std::to_string(i)));
        return units;
    }

    void addUnits()
    {
        if (countOf("products") > 1)
            m_units[Served::products] = numbered(UnitKind::product, "Product", countOf("products"));
        m_units[Served::teams] = numbered(UnitKind::team, "Team", countOf("teams"));
        for (int i = 0; i < countOf("teams"); ++i)
            describeTeam(i);
        const int groups = countOf("stakeholderGroups");
        const auto* side = m_facts.question("marketSide");
        const bool isInternal = side != nullptr && factNumber(*side, "internal") == m_values.of("marketSide");
        if (serves(Served::customers) && !isInternal)
            m_units[Served::customers] = {unit(UnitKind::stakeholders, "Customers", UnitSide::external)};
        if (serves(Served::insiders) && groups > 0)
            m_units[Served::insiders] = {unit(UnitKind::stakeholders, "Internal stakeholders")};
        if (serves(Served::groups))
            m_units[Served::groups] = numbered(UnitKind::stakeholders, "Stakeholder group", groups);
    }

    /// How many develop in it, on what and where.
    void describeTeam(int index)
    {
        const int teams = countOf("teams");
        const int developers = countOf("developers");
        ConstellationUnit use = *m_plan.find<ConstellationUnit>({m_id, m_units[Served::teams][std::size_t(index)]});
        use.developers = developers / teams + (index < developers % teams ? 1 : 0);
        const auto& products = m_units[Served::products];
        if (!products.empty() && teams >= int(products.size()))
            use.product = products[std::size_t(partOf(index, teams, int(products.size())))];
        if (!m_sites.empty())
            use.location = m_sites[std::size_t(partOf(index, teams, int(m_sites.size())))];
        m_plan.put(use);
    }

    /// Frames that seats and teams stay in when they are spread.
    int grounds() const { return m_staff.sites > 0 ? m_staff.sites : countOf("products"); }

    /// Those they report to first.
    void addSeats(const TemplateSeats& seats)
    {
        if (m_seats.contains(seats.hat))
            return;
        m_seats[seats.hat] = {};
        for (const TemplateSeats& leaders : m_source.seats) {
            if (std::find(seats.under.begin(), seats.under.end(), leaders.hat) != seats.under.end())
                addSeats(leaders);
        }
        const std::size_t kind = std::size_t(&seats - m_source.seats.data());
        const int count = m_staff.counts[kind];
        if (count == 0)
            return;
        CatalogueAdditions additions(m_plan, m_catalogue);
        const RoleId hat = additions.role(seats.hat);
        add(additions.take());
        if (const auto hours = m_staff.typedHours[kind])
            add(setMeasuredHours(m_plan, {m_id, hat}, std::round(*hours)));
        for (int i = 0; i < count; ++i) {
            Seat seat;
            seat.constellation = m_id;
            seat.seat = newId<SeatId>();
            seat.fte = m_staff.shares[kind];
            seat.manager = managerOf(seats, i, count);
            const std::vector<UnitId> units = servedBy(seats, seat, i, count);
            seat.location = siteOf(units);
            add(addSeat(m_plan, seat, {hat}));
            add(setServed(m_plan, seat.key(), units));
            m_seats[seats.hat].push_back(seat.seat);
        }
    }

    /// Where others do part of the work, the letters say only some of it: the rest is a factor for each side, so that
    /// the chart comes to the hours the template is estimated with.
    void addParts()
    {
        if (!m_staff.marketPart && !m_staff.teamPart)
            return;
        std::map<EffortHalf, double> charted;
        const ConstellationLoad loads(m_plan, m_id, effortFactors(m_facts, m_plan, m_id));
        for (const auto& entry : loads.roles()) {
            for (const auto& row : entry.second.rows) {
                for (const LoadLine& line : row.second)
                    charted[line.half] += line.hours.value_or(0);
            }
        }
        addPart(marketPartKey, m_staff.marketPart, m_values.of("pmHours"), charted[EffortHalf::market]);
        addPart(teamPartKey, m_staff.teamPart, m_values.of("poHours"), charted[EffortHalf::team]);
    }

    void addPart(std::string_view key, std::optional<double> part, double sideHours, double chartedHours)
    {
        const FactQuestion* question = m_facts.question(key);
        if (!part || question == nullptr || chartedHours <= 0)
            return;
        const double factor = std::round(100 * *part * sideHours / chartedHours) / 100;
        add(setFact(m_plan, m_id, *question, std::clamp(factor, question->least, question->most)));
    }

    std::optional<SeatId> managerOf(const TemplateSeats& seats, int index, int count)
    {
        for (const std::string& hat : seats.under) {
            if (const auto& leaders = m_seats[hat]; !leaders.empty())
                return leaders[std::size_t(counterpart(index, count, int(leaders.size()), grounds()))];
        }
        return std::nullopt;
    }

    std::vector<UnitId> servedBy(const TemplateSeats& seats, const Seat& seat, int index, int count)
    {
        std::vector<UnitId> served;
        for (const Served what : seats.serves) {
            if (!looksAfter(what, seat, index, count))
                continue;
            const std::vector<UnitId>& units = m_units[what];
            const int many = int(units.size());
            for (int i = 0; i < many; ++i) {
                if (many >= count ? counterpart(i, many, count, grounds()) == index
                                  : counterpart(index, count, many, grounds()) == i)
                    served.push_back(units[std::size_t(i)]);
            }
        }
        return served;
    }

    /// The insiders have one seat of those at the top that could; the customers have one of many that are led, since on
    /// the map the lines of all would cross those from above.
    bool looksAfter(Served what, const Seat& seat, int index, int count)
    {
        if (what == Served::insiders)
            return index == count - 1 && !std::exchange(m_areInsidersServed, true);
        return what != Served::customers || index == 0 || count < manySeats || !seat.manager;
    }

    /// Where its first team is; who serves none sits at the first site.
    std::optional<LocationId> siteOf(const std::vector<UnitId>& units) const
    {
        for (const UnitId id : units) {
            if (const auto& site = m_plan.find<ConstellationUnit>({m_id, id})->location)
                return site;
        }
        return m_sites.empty() ? std::nullopt : std::optional(m_sites.front());
    }

    Plan m_plan;
    const Catalogue& m_catalogue;
    const Facts& m_facts;
    const ConstellationTemplate& m_source;
    const FactValues m_values;
    const StaffedTemplate m_staff;
    ConstellationId m_id;
    std::vector<LocationId> m_sites;
    std::map<Served, std::vector<UnitId>> m_units;
    std::map<std::string, std::vector<SeatId>> m_seats;
    bool m_areInsidersServed = false;
};

} // namespace

int counterpart(int index, int count, int others, int parts)
{
    const int shared = parts > count || parts > others ? 1 : parts;
    const int part = partOf(index, count, shared);
    const int first = firstIn(part, count, shared);
    const int theirs = firstIn(part, others, shared);
    return theirs
        + partOf(index - first, firstIn(part + 1, count, shared) - first, firstIn(part + 1, others, shared) - theirs);
}

Edit constellationFrom(const Plan& plan, const Catalogue& catalogue, const Facts& facts,
                       const ConstellationTemplate& source, const StatedFacts& stated, std::string_view name,
                       ConstellationId id)
{
    ConstellationMaker maker(plan, catalogue, facts, source, stated, id);
    return markTemplate(plan, id, source.id, difference(plan, maker.made(stated, name)));
}

} // namespace remit
