#pragma once

#include "core/organisation.h"
#include "model/organisation/people_table.h"
#include "model/organisation/places_table.h"
#include "model/organisation/seats_table.h"
#include "model/organisation/table_typing.h"
#include "model/organisation/units_table.h"
#include "support/organisation_text.h"

#include <catch2/catch.hpp>

/// Tables of an organisation as text, and what is typed into them.
namespace remit::test {

constexpr ConstellationId theChart{1};

/// All rows with strokes between their cells, without what is empty at their ends.
inline std::string textOf(const OrganisationTable& table, const Plan& plan)
{
    QString all;
    for (const qint64 id : table.rows(plan, theChart)) {
        QStringList cells;
        for (int column = 0; column < int(table.columns().size()); ++column)
            cells << table.textAt({plan, theChart, id}, column);
        while (!cells.isEmpty() && cells.last().isEmpty())
            cells.removeLast();
        all += cells.join(QStringLiteral(" | ")) + QLatin1Char('\n');
    }
    return all.toStdString();
}

/// Pastes the block, whose cells are parted by strokes, on the rows from that number on; what there is to say about it.
inline std::string paste(const OrganisationTable& table, Plan& plan, std::size_t row, int column, const QString& lines)
{
    TextGrid block;
    for (const QString& line : lines.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        std::vector<std::string> cells;
        for (const QString& cell : line.split(QLatin1Char('|')))
            cells.push_back(cell.trimmed().toStdString());
        block.rows.push_back(std::move(cells));
    }
    std::vector<qint64> rows = table.rows(plan, theChart);
    rows.erase(rows.begin(), rows.begin() + std::ptrdiff_t(std::min(row, rows.size())));
    if (rows.size() > block.rows.size())
        rows.resize(block.rows.size());
    const TypedBlock typed = typeInto(table, plan, theChart, {rows, column}, block);
    apply(typed.step.edit, plan);
    return inWords(typed).toStdString();
}

/// Types into one cell; the label of the step, or why not.
inline std::string type(const OrganisationTable& table, Plan& plan, std::size_t row, int column, const QString& text)
{
    const auto rows = table.rows(plan, theChart);
    const std::vector<qint64> rest = row < rows.size() ? std::vector{rows[row]} : std::vector<qint64>();
    const TypedBlock typed = typeInto(table, plan, theChart, {rest, column}, {{{text.toStdString()}}});
    apply(typed.step.edit, plan);
    return (typed.problems.isEmpty() ? typed.step.label : typed.problems.join(QLatin1Char(' '))).toStdString();
}

} // namespace remit::test
