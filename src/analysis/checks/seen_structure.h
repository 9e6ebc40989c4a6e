#pragma once

#include "analysis/checks/checks.h"
#include "analysis/checks/read_chart.h"
#include "analysis/checks/seen_cadence.h"
#include "analysis/checks/seen_design.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

/// Who sits where in a constellation, as the rules about the organisation see it. Used inside analysis only.
namespace remit {

/// A row with what was found about it.
struct SeenRow {
    ReadRow read;
    std::vector<Finding> findings;
};
using SeenRows = std::map<ResponsibilityId, SeenRow>;
/// Rows by the catalogue entry they are linked to.
using LinkedRows = std::map<std::string, std::set<ResponsibilityId>, std::less<>>;

struct SeenSeat {
    SeatId seat;
    std::optional<PersonId> person;
    std::optional<SeatId> manager;
    std::optional<SeatId> deputy;
    std::optional<LocationId> location;
    double fte = 1;
    /// Places among the columns of the chart.
    std::vector<int> hats;
    std::vector<UnitId> units;
    /// Whose it is: the place of its holder.
    int holder = 0;
};

/// Somebody who works: a person with all seats that are theirs, or one vacant seat.
struct Holder {
    bool isPerson = false;
    std::vector<const SeenSeat*> seats;
};

/// Hours of a holder, where those of all seats are known.
struct HeldHours {
    double hours = 0;
    double capacity = 0;
    /// Share of full time.
    double fte = 0;
    bool mostlyEstimated = false;
    bool atLeast = false;

    double load() const { return capacity > 0 ? hours / capacity : 0; }
};

/// Looks at a plan and at what was read of its chart while both stay as they are.
class SeenStructure {
public:
    SeenStructure(const Plan& plan, const ReadChart& chart, const SeenRows& rows, const LinkedRows& links,
                  const CheckContext& context, const SeenCadence& cadence, const SeenDesign& design);
    SeenStructure(const SeenStructure&) = delete;
    SeenStructure& operator=(const SeenStructure&) = delete;

    const Plan& plan() const { return m_plan; }
    const ReadChart& chart() const { return m_chart; }
    const CheckContext& context() const { return m_context; }
    const SeenRows& rows() const { return m_rows; }
    const SeenCadence& cadence() const { return m_cadence; }
    const SeenDesign& design() const { return m_design; }
    ConstellationId constellation() const { return m_chart.constellation; }
    int unlinkedRows() const;

    /// A row linked to the entry, or null.
    const ReadRow* row(std::string_view link) const;
    /// The rows there are of these entries, in their order.
    std::vector<const ReadRow*> rowsOf(const std::vector<std::string_view>& links) const;
    /// Those whose links begin so.
    std::vector<const ReadRow*> rowsIn(std::string_view area) const;

    /// In their order.
    const std::vector<SeenSeat>& seats() const { return m_seats; }
    const std::vector<Holder>& holders() const { return m_holders; }
    const SeenSeat* seat(SeatId id) const;
    /// The seats that wear the hat of the column.
    std::vector<const SeenSeat*> seatsIn(int column) const;
    bool actsAs(const SeenSeat& seat, std::string_view catalogueRole) const;
    bool actsAs(const Holder& holder, std::string_view catalogueRole) const;
    /// Columns that act as one and not as the other.
    std::vector<int> columnsAs(std::string_view catalogueRole, std::string_view butNot = {}) const;
    /// Whether a role that acts as this has such a part in the row.
    bool takesPart(const ReadRow& row, std::string_view catalogueRole, Involvements parts) const;
    RoleId roleOf(int column) const { return m_chart.columns[static_cast<std::size_t>(column)].role; }

    std::optional<HeldHours> hoursOf(const Holder& holder) const;
    std::vector<UnitId> unitsOf(const Holder& holder, UnitKind kind) const;
    std::vector<UnitId> units(UnitKind kind) const;
    std::optional<LocationId> locationOf(UnitId unit) const;
    /// Whether both seats serve one product, or no product at all.
    bool shareProduct(const SeenSeat& one, const SeenSeat& other) const;

    std::optional<double> fact(std::string_view key) const;
    bool isFact(std::string_view key, double value) const { return fact(key) == value; }
    /// Hours of the day in which people at both places work; nothing where that is unknown.
    std::optional<double> overlap(LocationId one, LocationId other) const;

private:
    void readSeats();
    const ReadRow& read(ResponsibilityId row) const { return m_rows.at(row).read; }

    const Plan& m_plan;
    const ReadChart& m_chart;
    const SeenRows& m_rows;
    const LinkedRows& m_links;
    const CheckContext& m_context;
    const SeenCadence& m_cadence;
    const SeenDesign& m_design;
    std::vector<SeenSeat> m_seats;
    std::vector<Holder> m_holders;
};

} // namespace remit
