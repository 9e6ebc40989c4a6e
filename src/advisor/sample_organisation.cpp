#include "advisor/sample_organisation.h"

#include "advisor/json_fields.h"

#include <algorithm>

namespace remit {

namespace {

/// Always the same, so that constellations have the same seats: a hash of its key (FNV-1a), positive.
SeatId seatOf(const std::string& key)
{
    std::uint64_t hash = 14695981039346656037ULL;
    for (const char each : key)
        hash = (hash ^ static_cast<unsigned char>(each)) * 1099511628211ULL;
    return SeatId{static_cast<std::int64_t>((hash >> 1) | 1)};
}

class OrganisationReader {
public:
    OrganisationReader(const Plan& plan, ConstellationId constellation, const JsonFields& fields,
                       const std::function<RoleId(const std::string&)>& roleOf)
        : m_plan(plan)
        , m_constellation(constellation)
        , m_fields(fields)
        , m_roleOf(roleOf)
    {
    }

    Edit edit()
    {
        m_fields.each("units", [&](const JsonFields& unit) { readUnit(unit); });
        m_fields.each("seats", [&](const JsonFields& seat) { m_seats.push_back(seat.text("key")); });
        m_fields.each("seats", [&](const JsonFields& seat) { readSeat(seat); });
        return std::move(m_edit);
    }

private:
    /// The row of this name, made when there is none.
    template <class Row> typename Row::Key named(const std::string& name, Row made = {})
    {
        auto& known = m_known[std::string(typeid(Row).name()) + name];
        if (known != 0)
            return typename Row::Key{known};
        for (const auto& [id, row] : m_plan.all<Row>()) {
            if (row.name == name)
                known = id.value;
        }
        if (known == 0) {
            made.id = newId<typename Row::Key>();
            made.name = name;
            made.position = ++m_position;
            known = made.id.value;
            m_edit.put(made);
        }
        return typename Row::Key{known};
    }

    std::optional<LocationId> locationIn(const JsonFields& fields)
    {
        if (!fields.has("location"))
            return std::nullopt;
        Location place;
        place.zone = fields.text("zone", "");
        return named<Location>(fields.text("location"), place);
    }

    void readUnit(const JsonFields& fields)
    {
        Unit unit;
        unit.kind = fields.word<UnitKind>("kind");
        unit.side = fields.has("side") ? fields.word<UnitSide>("side") : UnitSide::internal;
        ConstellationUnit use;
        use.constellation = m_constellation;
        use.unit = named<Unit>(fields.text("name"), unit);
        use.location = locationIn(fields);
        if (fields.has("developers"))
            use.developers = fields.number("developers");
        m_units[fields.text("name")] = use.unit;
        m_edit.put(use);
    }

    std::optional<SeatId> seatIn(const JsonFields& fields, std::string_view field) const
    {
        if (!fields.has(field))
            return std::nullopt;
        const std::string key = fields.text(field);
        if (std::find(m_seats.begin(), m_seats.end(), key) == m_seats.end())
            fields.refuse(field, "names " + key + ", which is no seat here");
        return seatOf(key);
    }

    void readSeat(const JsonFields& fields)
    {
        Seat seat;
        seat.constellation = m_constellation;
        seat.seat = seatOf(fields.text("key"));
        seat.fte = fields.number("fte", 1);
        seat.title = fields.text("title", "");
        seat.startsOn = fields.text("from", "");
        seat.manager = seatIn(fields, "reports");
        seat.deputy = seatIn(fields, "deputy");
        seat.location = locationIn(fields);
        seat.position = ++m_position;
        if (fields.has("person"))
            seat.person = named<Person>(fields.text("person"));
        m_edit.put(seat);
        double position = 0;
        for (const std::string& hat : fields.texts("hats"))
            m_edit.put(SeatRole{m_constellation, seat.seat, m_roleOf(hat), ++position});
        if (!fields.has("serves"))
            return;
        for (const std::string& name : fields.texts("serves")) {
            if (!m_units.contains(name))
                fields.refuse("serves", "names " + name + ", which is no unit here");
            m_edit.put(SeatUnit{m_constellation, seat.seat, m_units[name], ++position});
        }
    }

    const Plan& m_plan;
    ConstellationId m_constellation;
    const JsonFields& m_fields;
    const std::function<RoleId(const std::string&)>& m_roleOf;
    Edit m_edit;
    std::vector<std::string> m_seats;
    std::map<std::string, UnitId> m_units;
    std::map<std::string, std::int64_t> m_known;
    double m_position = 0;
};

} // namespace

Edit sampleOrganisation(const Plan& plan, ConstellationId constellation, const JsonFields& fields,
                        const std::function<RoleId(const std::string&)>& roleOf)
{
    return OrganisationReader(plan, constellation, fields, roleOf).edit();
}

} // namespace remit
