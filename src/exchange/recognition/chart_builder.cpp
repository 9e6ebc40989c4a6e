#include "exchange/recognition/chart_builder.h"

#include "core/letters.h"
#include "core/utf8.h"
#include "exchange/formats/chart_table.h"
#include "exchange/recognition/known_words.h"
#include "exchange/recognition/letter_words.h"
#include "exchange/recognition/named_people.h"

#include <algorithm>
#include <sstream>

namespace remit {

namespace {

bool areOfPerson(const std::string& name)
{
    return isFullName(name) || namesPerson(name);
}

} // namespace

ChartBuilder::ChartBuilder(const TextGrid& grid, std::vector<std::size_t> leftOutByHand)
    : m_grid(grid)
    , m_leftOutByHand(std::move(leftOutByHand))
{
    for (const auto& row : grid.rows)
        m_chart.uses.emplace_back(row.size(), CellUse::nothing);
}

void ChartBuilder::useIfFilled(std::size_t row, std::size_t column, CellUse use)
{
    if (!tidied(m_grid.at(row, column)).empty())
        m_chart.uses[row][column] = use;
}

void ChartBuilder::leaveOut(std::size_t row, std::size_t column, const std::string& reason)
{
    use(row, column, CellUse::leftOut);
    m_chart.leftOut.push_back({row, column, tidied(m_grid.at(row, column)), reason});
}

void ChartBuilder::leaveOutRest(std::size_t row, const std::string& reason)
{
    for (std::size_t column = 0; column < m_grid.rows[row].size(); ++column) {
        if (m_chart.uses[row][column] == CellUse::nothing && !tidied(m_grid.rows[row][column]).empty())
            leaveOut(row, column, reason);
    }
}

bool ChartBuilder::isLeftOutByHand(std::size_t column) const
{
    return std::find(m_leftOutByHand.begin(), m_leftOutByHand.end(), column) != m_leftOutByHand.end();
}

void ChartBuilder::leaveOutColumn(std::size_t row, std::size_t column)
{
    std::size_t texts = 0;
    std::string first;
    for (std::size_t below = row + 1; below < m_grid.rows.size(); ++below) {
        const std::string text = tidied(m_grid.at(below, column));
        if (text.empty() || m_chart.uses[below][column] != CellUse::nothing)
            continue;
        use(below, column, CellUse::leftOut);
        first = texts++ == 0 ? text : first;
    }
    if (texts == 0)
        return;
    const std::string more = texts == 1 ? std::string() : " and " + std::to_string(texts - 1) + " more";
    const std::string reason
        = (isLeftOutByHand(column) ? "Left out by you" : "The column has no letters and was left out")
        + std::string(", with “") + first + "”" + more + ".";
    if (column < m_grid.rows[row].size())
        use(row, column, CellUse::leftOut);
    const std::string head = tidied(m_grid.at(row, column));
    m_chart.leftOut.push_back({row, column, head.empty() ? columnName(column) : head, reason});
}

void ChartBuilder::readSharing(std::size_t row, std::size_t column, RecognisedRow& recognised)
{
    const std::string said = folded(m_grid.at(row, column));
    if (const auto sharing = fromWord<Sharing>(said); sharing && !said.empty()) {
        recognised.sharing = *sharing;
        use(row, column, CellUse::responsibility);
        use(m_chart.headerRow, column, CellUse::heading);
    }
}

void ChartBuilder::readQuestions(std::size_t row, std::size_t column, RecognisedRow& recognised)
{
    if (tidied(m_grid.at(row, column)).empty())
        return;
    use(row, column, CellUse::question);
    use(m_chart.headerRow, column, CellUse::heading);
    recognised.questions = questionsIn(m_grid.at(row, column));
}

void ChartBuilder::readNote(std::size_t row, std::size_t column, RecognisedRow& recognised)
{
    const std::string said = tidied(m_grid.at(row, column));
    if (said.empty())
        return;
    use(row, column, CellUse::note);
    const std::string head = tidied(m_grid.at(m_chart.headerRow, column));
    recognised.note += (recognised.note.empty() ? "" : "\n") + (head.empty() ? said : head + ": " + said);
}

bool ChartBuilder::readPeople(std::size_t row, const std::vector<std::size_t>& roleColumns)
{
    std::vector<NamedPerson>& people = m_chart.people;
    for (std::size_t role = 0; role < roleColumns.size(); ++role) {
        for (const std::string& name : partedNames(m_grid.at(row, roleColumns[role])))
            people.push_back({role, name, row, roleColumns[role]});
    }
    if (std::any_of(people.begin(), people.end(), [](const NamedPerson& each) { return namesRole(each.name); }))
        people.clear();
    m_chart.arePeople = !people.empty()
        && std::all_of(people.begin(), people.end(), [](const NamedPerson& each) { return areOfPerson(each.name); });
    if (m_chart.arePeople) {
        for (const NamedPerson& each : people)
            use(row, each.column, CellUse::person);
    }
    return m_chart.arePeople;
}

void ChartBuilder::readPeopleInNotes(std::size_t row, const std::vector<std::size_t>& roleColumns)
{
    for (std::size_t role = 0; role < roleColumns.size(); ++role) {
        const auto note = m_grid.notes.find({row, roleColumns[role]});
        const auto names = note == m_grid.notes.end() ? std::vector<std::string>{} : partedNames(note->second);
        if (names.empty() || !std::all_of(names.begin(), names.end(), areOfPerson))
            continue;
        m_takenNotes.insert(note->first);
        for (const std::string& name : names)
            m_chart.people.push_back({role, name, row, roleColumns[role]});
        m_chart.arePeople = true;
    }
}

void ChartBuilder::ask(std::size_t row, std::size_t column, const std::string& question)
{
    use(row, column, CellUse::question);
    m_chart.questions.push_back({row, column, tidied(m_grid.at(row, column)), question});
}

std::string ChartBuilder::area(const std::string& name)
{
    const auto [entry, isNew] = m_areas.try_emplace(folded(name), m_chart.areas.size());
    if (isNew)
        m_chart.areas.push_back(tidied(name));
    return m_chart.areas[entry->second];
}

std::optional<std::size_t> ChartBuilder::roleNamed(const std::string& name) const
{
    const auto found = m_roles.find(folded(name));
    return found == m_roles.end() ? std::nullopt : std::optional(found->second);
}

void ChartBuilder::addRole(const std::string& name)
{
    std::string unique = tidied(name);
    int& number = m_numbers.try_emplace(folded(name), 1).first->second;
    while (roleNamed(unique))
        unique = tidied(name) + " (" + std::to_string(++number) + ")";
    if (unique != tidied(name))
        warn("The role “" + tidied(name) + "” heads several columns; one of them is now “" + unique + "”.");
    m_roles.emplace(folded(unique), m_chart.roles.size());
    m_chart.roles.push_back(unique);
}

void ChartBuilder::addNote(std::size_t row, std::size_t column, RecognisedCell& cell)
{
    const auto found = m_grid.notes.find({row, column});
    if (found == m_grid.notes.end())
        return;
    m_takenNotes.insert(found->first);
    cell.note += (cell.note.empty() ? "" : "; ") + found->second;
}

std::vector<AskedInFile> ChartBuilder::questionsIn(const std::string& cell) const
{
    std::vector<AskedInFile> questions;
    std::istringstream lines(cell);
    for (std::string line; std::getline(lines, line);) {
        const AskedLine asked = askedIn(line);
        const auto colon = asked.text.find(": ");
        const auto role = colon == std::string::npos ? std::nullopt : roleNamed(asked.text.substr(0, colon));
        const std::string said = role ? tidied(asked.text.substr(colon + 2)) : asked.text;
        if (!said.empty())
            questions.push_back({role, said, asked.owner, asked.due});
    }
    return questions;
}

RecognisedChart ChartBuilder::finished()
{
    for (const auto& [place, note] : m_grid.notes) {
        if (!m_takenNotes.contains(place))
            m_chart.leftOut.push_back(
                {place.first, place.second, tidied(note), "A comment on a cell without letters."});
    }
    m_chart.letters = lettersIn(m_chart.rows);
    return std::move(m_chart);
}

std::string lettersIn(const std::vector<RecognisedRow>& rows)
{
    std::string found;
    for (const RecognisedRow& row : rows) {
        for (const RecognisedCell& cell : row.cells) {
            for (const std::string& letter : characters(cell.letters)) {
                if (found.find(letter) == std::string::npos)
                    found += letter;
            }
        }
    }
    std::string ordered;
    for (const std::string& letter : characters("RASCI" + found)) {
        if (found.find(letter) != std::string::npos && ordered.find(letter) == std::string::npos)
            ordered += letter;
    }
    return ordered;
}

} // namespace remit
