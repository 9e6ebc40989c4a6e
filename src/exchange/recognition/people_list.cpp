#include "exchange/recognition/people_list.h"

#include "core/utf8.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

namespace remit {

namespace {

constexpr std::pair<std::string_view, PeopleField> knownHeads[] = {
#include "people_words.inc"
};

/// "FTE (%)" and "Name:" as "fte" and "name".
std::string bareHead(const std::string& cell)
{
    std::string head = folded(cell);
    if (const auto bracket = head.find(" ("); bracket != std::string::npos)
        head = head.substr(0, bracket);
    while (!head.empty() && (head.back() == ':' || head.back() == '*' || head.back() == ' '))
        head.pop_back();
    return head;
}

std::optional<PeopleField> fieldOf(const std::string& cell)
{
    for (const std::string& head : {folded(cell), bareHead(cell)}) {
        for (const auto& known : knownHeads) {
            if (known.first == head)
                return known.second;
        }
    }
    return std::nullopt;
}

/// Which column is about what; the first of two that are about the same.
using FieldColumns = std::map<PeopleField, std::size_t>;

bool isBlank(const std::vector<std::string>& row)
{
    return std::all_of(row.begin(), row.end(), [](const std::string& cell) { return tidied(cell).empty(); });
}

std::string nameAt(const TextGrid& grid, std::size_t row, const FieldColumns& columns)
{
    const auto at = [&](PeopleField field) {
        const auto found = columns.find(field);
        return found == columns.end() ? std::string() : tidied(grid.at(row, found->second));
    };
    const std::string whole = at(PeopleField::name);
    return whole.empty() ? tidied(at(PeopleField::firstName) + " " + at(PeopleField::lastName)) : whole;
}

bool namesSomebody(PeopleField field)
{
    return field == PeopleField::name || field == PeopleField::firstName || field == PeopleField::lastName;
}

/// What the heads say; a list without heads says nothing.
FieldColumns columnsOf(const TextGrid& grid, std::size_t headRow, PeopleList& list)
{
    FieldColumns columns;
    std::vector<std::string> unknown;
    for (std::size_t column = 0; column < grid.rows[headRow].size(); ++column) {
        const std::string head = tidied(grid.at(headRow, column));
        const auto field = fieldOf(head);
        if (!head.empty() && !(field && columns.emplace(*field, column).second))
            unknown.push_back(head);
    }
    if (!columns.empty()) {
        for (const std::string& head : unknown)
            list.leftOut.push_back("The column \"" + head + "\" was left out: nothing here is called so.");
    }
    return columns;
}

void readRows(const TextGrid& grid, std::size_t firstRow, const FieldColumns& columns, PeopleList& list)
{
    for (std::size_t row = firstRow; row < grid.rows.size(); ++row) {
        if (isBlank(grid.rows[row]))
            continue;
        ListedPerson person{row, nameAt(grid, row, columns), {}};
        for (const auto& [field, column] : columns) {
            const std::string text = tidied(grid.at(row, column));
            if (!namesSomebody(field) && !text.empty())
                person.about[field] = text;
        }
        if (person.name.empty())
            list.leftOut.push_back("Row " + std::to_string(row + 1) + " has no name and was left out.");
        else
            list.people.push_back(std::move(person));
    }
}

} // namespace

Result<PeopleList> recognisePeople(const TextGrid& grid)
{
    PeopleList list;
    std::size_t first = 0;
    while (first < grid.rows.size() && isBlank(grid.rows[first]))
        ++first;
    if (first == grid.rows.size())
        return Error{"The list is empty: paste names, one a line, or rows of a spreadsheet."};
    FieldColumns columns = columnsOf(grid, first, list);
    const bool hasHeads = !columns.empty();
    const bool hasNames
        = std::any_of(columns.begin(), columns.end(), [](const auto& each) { return namesSomebody(each.first); });
    if (hasHeads && !hasNames)
        return Error{"The list has no column of names: call one of its columns \"Name\"."};
    if (!hasHeads) {
        columns[PeopleField::name] = 0;
        if (grid.columnCount() > 1)
            list.leftOut.emplace_back("Without heads only the first column was taken, as names: call the others "
                                      "\"Role\", \"FTE\", \"Reports to\", \"Location\" or \"Team\".");
    }
    list.hasHats = columns.contains(PeopleField::hats);
    readRows(grid, first + (hasHeads ? 1 : 0), columns, list);
    if (list.people.empty())
        return Error{"The list has no names: write one in each row."};
    return list;
}

} // namespace remit
