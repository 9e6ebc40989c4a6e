#include "words/seat_columns.h"

#include "core/chart.h"
#include "core/letters.h"
#include "core/organisation.h"
#include "core/rows_of.h"
#include "words/seat_words.h"

#include <algorithm>
#include <map>
#include <vector>

namespace remit {

namespace {

/// One column: who it is of, and the roles whose letters it takes.
struct Column {
    std::optional<PersonId> person;
    std::vector<Seat::Key> seats;
    std::vector<RoleId> hats;
};

void addHats(Column& column, const Plan& plan, const Seat::Key& seat)
{
    column.seats.push_back(seat);
    for (const RoleId hat : hatsOf(plan, seat)) {
        if (std::find(column.hats.begin(), column.hats.end(), hat) == column.hats.end())
            column.hats.push_back(hat);
    }
}

std::vector<Column> columnsOf(const Plan& plan, ConstellationId constellation, ChartColumns kind)
{
    std::vector<Column> columns;
    for (const SeatId id : seatsInOrder(plan, constellation)) {
        const Seat& seat = *plan.find<Seat>({constellation, id});
        auto place = columns.end();
        if (kind == ChartColumns::people && seat.person)
            place = std::find_if(columns.begin(), columns.end(),
                                 [&](const Column& each) { return each.person == seat.person; });
        if (place == columns.end())
            place = columns.insert(columns.end(), Column{seat.person, {}, {}});
        addHats(*place, plan, seat.key());
    }
    return columns;
}

class ColumnMaker {
public:
    ColumnMaker(const Plan& plan, ConstellationId constellation, bool names)
        : m_before(plan)
        , m_plan(plan)
        , m_constellation(constellation)
        , m_names(names)
        , m_scheme(lettersOf(plan, constellation))
    {
    }

    Plan made(const std::vector<Column>& columns)
    {
        removeSeats();
        std::vector<RoleId> worn;
        for (const Column& column : columns)
            worn.insert(worn.end(), column.hats.begin(), column.hats.end());
        double position = 0;
        for (const Column& column : columns)
            add(column, ++position);
        for (const RoleId role : rolesInOrder(m_before, m_constellation)) {
            ConstellationRole part = *m_before.find<ConstellationRole>({m_constellation, role});
            if (std::find(worn.begin(), worn.end(), role) != worn.end()) {
                m_plan.remove<ConstellationRole>(part.key());
            } else {
                part.position = ++position;
                m_plan.put(part);
            }
        }
        moveChosen();
        return std::move(m_plan);
    }

private:
    void removeSeats()
    {
        for (const SeatRole& row : eachOf<SeatRole>(m_before, m_constellation))
            m_plan.remove<SeatRole>(row.key());
        for (const SeatUnit& row : eachOf<SeatUnit>(m_before, m_constellation))
            m_plan.remove<SeatUnit>(row.key());
        for (const Seat& row : eachOf<Seat>(m_before, m_constellation))
            m_plan.remove<Seat>(row.key());
    }

    void add(const Column& column, double position)
    {
        Role role;
        do
            role.id = RoleId{++m_lastId};
        while (m_before.find<Role>(role.id) != nullptr);
        const Seat& seat = *m_before.find<Seat>(column.seats.front());
        role.shortName = (m_names ? whoSits(m_before, seat) : seatName(m_before, seat)).toStdString();
        role.description = hatsText(column);
        role.name = role.shortName + " (" + role.description + ")";
        role.position = position;
        m_plan.put(role);
        ConstellationRole part;
        part.constellation = m_constellation;
        part.role = role.id;
        part.position = position;
        m_plan.put(part);
        for (const RoleId hat : column.hats) {
            m_columnOf.try_emplace(hat, role.id);
            take(hat, role.id);
        }
    }

    /// "PM, PO"; of a seat without hats, what it is called.
    std::string hatsText(const Column& column) const
    {
        std::string text;
        for (const RoleId hat : column.hats)
            text += (text.empty() ? "" : ", ") + m_before.find<Role>(hat)->shortName;
        return text.empty() ? seatName(m_before, *m_before.find<Seat>(column.seats.front())).toStdString() : text;
    }

    /// The letters, notes and questions of the hat, with those that the column has already.
    void take(RoleId hat, RoleId column)
    {
        for (const ChartRow& row : eachOf<ChartRow>(m_before, m_constellation)) {
            if (const auto* cell = m_before.find<Assignment>({m_constellation, row.responsibility, hat}))
                merge(*cell, column);
            if (const auto* asked = m_before.find<OpenQuestion>({m_constellation, row.responsibility, hat})) {
                OpenQuestion question = *asked;
                question.role = column;
                m_plan.put(question);
            }
        }
    }

    void merge(Assignment cell, RoleId column)
    {
        cell.role = column;
        if (const auto* there = m_plan.find<Assignment>(cell.key())) {
            cell.letters = inOrderOfStrength(there->letters + cell.letters, m_scheme);
            cell.note = there->note + (there->note.empty() || cell.note.empty() ? "" : "; ") + cell.note;
        }
        m_plan.put(cell);
    }

    /// Who was chosen where one of several does it.
    void moveChosen()
    {
        for (ChartRow row : eachOf<ChartRow>(m_before, m_constellation)) {
            const auto found = row.chosenRole ? m_columnOf.find(*row.chosenRole) : m_columnOf.end();
            if (found == m_columnOf.end())
                continue;
            row.chosenRole = found->second;
            m_plan.put(row);
        }
    }

    const Plan& m_before;
    Plan m_plan;
    ConstellationId m_constellation;
    bool m_names;
    std::vector<Letter> m_scheme;
    /// The first column of those who wear a hat.
    std::map<RoleId, RoleId> m_columnOf;
    std::int64_t m_lastId = 0;
};

} // namespace

Plan withColumns(const Plan& plan, ConstellationId constellation, ChartColumns columns, bool names)
{
    if (columns == ChartColumns::roles)
        return plan;
    return ColumnMaker(plan, constellation, names).made(columnsOf(plan, constellation, columns));
}

} // namespace remit
