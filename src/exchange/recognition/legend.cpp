#include "exchange/recognition/legend.h"

#include "core/utf8.h"
#include "exchange/recognition/known_words.h"
#include "exchange/recognition/letter_words.h"

#include <algorithm>

namespace remit {

namespace {

bool isCapital(char32_t c)
{
    return isLetter(c) && folded(toText({&c, 1})) != toText({&c, 1});
}

/// "R = Responsible", "R: Responsible", "R - Responsible", "(R) Responsible".
std::optional<LetterDefinition> definition(std::string_view part)
{
    const std::u32string text = codePoints(tidied(part));
    std::size_t at = 0;
    const bool bracketed = !text.empty() && (text[0] == U'(' || text[0] == U'[');
    at += bracketed ? 1 : 0;
    if (at >= text.size() || !isCapital(text[at]))
        return std::nullopt;
    const std::string letter = toText({&text[at], 1});
    ++at;
    const std::u32string_view rest(text.data() + at, text.size() - at);
    const std::size_t sign = rest.find_first_not_of(U' ');
    const std::u32string_view signs = bracketed ? U")]" : U"=:-–—→";
    if (sign == std::u32string_view::npos || signs.find(rest[sign]) == std::u32string_view::npos)
        return std::nullopt;
    const std::string meaning = tidied(toText(rest.substr(sign + 1)));
    const char32_t used = rest[sign];
    // "A-1 Review" and "I-beam" are labels: a dash needs a gap before it.
    if (meaning.empty() || ((used == U'-' || used == U'–') && sign == 0))
        return std::nullopt;
    return LetterDefinition{letter, meaning, used == U'='};
}

std::vector<std::string> parts(const std::string& cell)
{
    std::vector<std::string> result(1);
    for (const char each : cell) {
        if (each == ',' || each == ';' || each == '\n' || each == '\r' || each == '|')
            result.emplace_back();
        else
            result.back().push_back(each);
    }
    std::erase_if(result, [](const std::string& part) { return tidied(part).empty(); });
    return result;
}

bool knownWord(const std::string& meaning)
{
    const LetterWord word = letterForMeaning(meaning);
    return word.ambiguous || !word.letter.empty();
}

bool isLegendTitle(const std::string& cell)
{
    std::string text = folded(cell);
    while (!text.empty() && (text.back() == ':' || text.back() == ' '))
        text.pop_back();
    return isKnown(WordKind::legends, text);
}

struct RowReading {
    std::vector<LetterDefinition> definitions;
    std::size_t definingCells = 0;
    std::size_t otherCells = 0;
    bool titled = false;
};

RowReading readRow(const std::vector<std::string>& row)
{
    RowReading reading;
    for (const std::string& cell : row) {
        if (tidied(cell).empty())
            continue;
        const auto found = definitionsIn(cell);
        if (found.empty() && reading.definingCells + reading.otherCells == 0 && isLegendTitle(cell)) {
            reading.titled = true;
            continue;
        }
        ++(found.empty() ? reading.otherCells : reading.definingCells);
        reading.definitions.insert(reading.definitions.end(), found.begin(), found.end());
    }
    return reading;
}

std::vector<std::string> filledIn(const std::vector<std::string>& row)
{
    std::vector<std::string> filled;
    for (const std::string& cell : row) {
        if (std::string text = tidied(cell); !text.empty())
            filled.push_back(std::move(text));
    }
    return filled;
}

/// A row "R | Responsible | does the work": a letter or its word alone, then what it means.
std::optional<LetterDefinition> pairedDefinition(const std::vector<std::string>& row)
{
    const std::vector<std::string> filled = filledIn(row);
    if (filled.size() < 2)
        return std::nullopt;
    // "Accountable: | The one who answers for it".
    if (filled[0].size() > 1 && filled[0].back() == ':') {
        const std::string word = filled[0].substr(0, filled[0].size() - 1);
        if (const std::string letter = letterForWord(word).letter; !letter.empty())
            return LetterDefinition{letter, word, true};
    }
    const std::u32string letter = codePoints(filled[0]);
    if (letter.size() != 1 || !isCapital(letter[0]) || !knownWord(filled[1]))
        return std::nullopt;
    return LetterDefinition{filled[0], filled[1], true};
}

bool isLegendRow(const RowReading& reading)
{
    if (reading.definingCells == 0 || reading.otherCells > 0)
        return false;
    const auto convincing = std::count_if(reading.definitions.begin(), reading.definitions.end(),
                                          [](const auto& each) { return each.explicitly || knownWord(each.meaning); });
    return reading.titled || convincing > 0;
}

void add(const std::vector<LetterDefinition>& definitions, Legend& legend)
{
    for (const LetterDefinition& each : definitions)
        legend.meanings.try_emplace(each.letter, each.meaning);
}

/// Legend cells beside the chart: only those that speak a known word are taken out of an ordinary row.
void addSingleCells(const TextGrid& grid, std::size_t row, Legend& legend)
{
    for (std::size_t column = 0; column < grid.rows[row].size(); ++column) {
        const auto found = definitionsIn(grid.at(row, column));
        if (found.empty()
            || !std::all_of(found.begin(), found.end(), [](const auto& each) { return knownWord(each.meaning); }))
            continue;
        add(found, legend);
        legend.cells.emplace(row, column);
    }
}

constexpr std::size_t longestRoleName = 80;

/// Names of roles by the heads of their columns, each once.
class RoleExplanations {
public:
    explicit RoleExplanations(const std::vector<std::string>& roles)
        : m_heads(roles.begin(), roles.end())
    {
    }

    void add(const std::string& head, const std::string& name)
    {
        const bool isName = name.size() > head.size() && name.size() <= longestRoleName && m_heads.count(name) == 0;
        if (m_heads.count(head) > 0 && isName && m_names.count(name) == 0 && m_found.try_emplace(head, name).second)
            m_names.insert(name);
    }

    /// "Roles: PM = Project Manager · PdM = Product Manager".
    void addList(const std::string& cell)
    {
        for (const std::string& part : parts(spaced(cell))) {
            const auto sign = part.find('=');
            if (sign == std::string::npos || part.find('=', sign + 1) != std::string::npos)
                continue;
            const auto colon = part.substr(0, sign).rfind(':');
            const std::size_t from = colon == std::string::npos ? 0 : colon + 1;
            add(tidied(part.substr(from, sign - from)), tidied(part.substr(sign + 1)));
        }
    }

    /// "PdM | Product Manager".
    void addRow(const std::vector<std::string>& row)
    {
        const std::vector<std::string> filled = filledIn(row);
        if (filled.size() == 2 || filled.size() == 3)
            add(filled[0], filled[1]);
    }

    const std::map<std::string, std::string>& found() const { return m_found; }

private:
    /// With commas for the dots and bullets that part a list.
    static std::string spaced(std::string cell)
    {
        for (const std::string_view dot : {"·", "•"}) {
            for (auto at = cell.find(dot); at != std::string::npos; at = cell.find(dot, at))
                cell.replace(at, dot.size(), ",");
        }
        return cell;
    }

    std::set<std::string> m_heads;
    std::set<std::string> m_names;
    std::map<std::string, std::string> m_found;
};

} // namespace

std::vector<LetterDefinition> definitionsIn(const std::string& cell)
{
    if (cell.size() < 3 || cell.size() > 2000)
        return {};
    if (const auto colon = cell.find(':'); colon != std::string::npos && isLegendTitle(cell.substr(0, colon)))
        return definitionsIn(cell.substr(colon + 1));
    std::vector<LetterDefinition> result;
    for (const std::string& part : parts(cell)) {
        auto found = definition(part);
        if (!found) {
            result.clear();
            break;
        }
        result.push_back(std::move(*found));
    }
    if (result.empty()) {
        if (auto whole = definition(cell))
            result.push_back(std::move(*whole));
    }
    return result;
}

std::optional<std::string> Legend::letterFor(const std::string& letter) const
{
    const auto found = meanings.find(letter);
    if (found == meanings.end())
        return letter;
    const LetterWord word = letterForMeaning(found->second);
    if (!word.letter.empty())
        return word.letter;
    // "R = Responsable" is clear, "V = Verantwortlich" is not; a word nobody knows gives a new letter its own meaning
    // but makes a common one doubtful ("A = Auxiliary").
    const bool plain = plainLetters.find(letter) != std::string_view::npos;
    return plain == word.ambiguous ? std::optional<std::string>(letter) : std::nullopt;
}

Legend legendOf(const TextGrid& grid)
{
    Legend legend;
    for (std::size_t row = 0; row < grid.rows.size(); ++row) {
        const RowReading reading = readRow(grid.rows[row]);
        if (isLegendRow(reading)) {
            add(reading.definitions, legend);
            legend.rows.insert(row);
        } else if (const auto pair = pairedDefinition(grid.rows[row])) {
            add({*pair}, legend);
            legend.rows.insert(row);
        } else if (reading.definingCells > 0) {
            addSingleCells(grid, row, legend);
        }
    }
    return legend;
}

std::map<std::string, std::string> rolesExplained(const TextGrid& grid, const std::vector<std::string>& roles,
                                                  const std::function<bool(std::size_t row)>& isOfChart)
{
    RoleExplanations explanations(roles);
    for (std::size_t row = 0; row < grid.rows.size(); ++row) {
        for (const std::string& cell : grid.rows[row])
            explanations.addList(cell);
        if (!isOfChart(row))
            explanations.addRow(grid.rows[row]);
    }
    return explanations.found().size() < 2 ? std::map<std::string, std::string>() : explanations.found();
}

} // namespace remit
