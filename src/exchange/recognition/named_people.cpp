#include "exchange/recognition/named_people.h"

#include "core/letters.h"
#include "core/utf8.h"
#include "exchange/recognition/chart_recognition.h"
#include "exchange/recognition/known_words.h"

#include <algorithm>
#include <set>
#include <sstream>
#include <string_view>
#include <utility>

namespace remit {

namespace {

std::vector<std::string> wordsOf(const std::string& text)
{
    std::istringstream in(text);
    std::vector<std::string> words;
    for (std::string word; in >> word;)
        words.push_back(word);
    return words;
}

bool hasCapital(const std::string& word)
{
    const auto letters = codePoints(word);
    return !letters.empty() && isLetter(letters.front()) && folded(word) != word;
}

/// Parted at "and" and "or" of many languages; a single letter ("y", "e") may be part of a name.
std::vector<std::string> atJoints(const std::vector<std::string>& texts)
{
    std::vector<std::string> names;
    for (const std::string& text : texts) {
        names.emplace_back();
        for (const std::string& word : wordsOf(text)) {
            if (codePoints(word).size() > 1 && isKnown(WordKind::joints, word))
                names.emplace_back();
            else
                names.back() += " " + word;
        }
    }
    return names;
}

/// "Anna Alder, Tom Birch" are two, "Alder, Anna" is one.
std::vector<std::string> atCommas(const std::vector<std::string>& texts)
{
    std::vector<std::string> names;
    for (const std::string& text : texts) {
        std::vector<std::string> parts;
        std::istringstream in(text);
        for (std::string part; std::getline(in, part, ',');)
            parts.push_back(part);
        if (std::all_of(parts.begin(), parts.end(), isFullName))
            names.insert(names.end(), parts.begin(), parts.end());
        else
            names.push_back(text);
    }
    return names;
}

/// "Anna (PO)" and "PO (Anna)" name a role and who has it.
struct RoleAndPeople {
    std::string role;
    std::vector<std::string> people;
};

std::optional<RoleAndPeople> roleAndPeopleIn(const std::string& head)
{
    const auto opening = head.find('(');
    const auto closing = head.find(')');
    if (opening == std::string::npos || closing == std::string::npos || closing < opening)
        return std::nullopt;
    const std::string outside = tidied(head.substr(0, opening) + " " + head.substr(closing + 1));
    const std::string inside = tidied(head.substr(opening + 1, closing - opening - 1));
    for (const auto& [role, who] : {std::pair(inside, outside), std::pair(outside, inside)}) {
        const std::vector<std::string> people = partedNames(who);
        if (namesRole(role) && !people.empty() && std::all_of(people.begin(), people.end(), namesPerson))
            return RoleAndPeople{role, people};
    }
    return std::nullopt;
}

/// The chart's roles while some of them are parted into several.
class PartedRoles {
public:
    PartedRoles(RecognisedChart& chart, const PeopleAnswers& answers, const std::vector<Letter>& scheme)
        : m_chart(chart)
        , m_scheme(scheme)
    {
        for (const std::string& role : chart.roles) {
            const auto said = answers.shared.find(role);
            const Sharing sharing = said == answers.shared.end() ? Sharing::unstated : said->second;
            const auto people = peopleInName(role, answers);
            const bool isParted = sharing != Sharing::unstated && people.size() > 1;
            m_sharing.push_back(isParted ? sharing : Sharing::unstated);
            m_places.emplace_back();
            for (const std::string& each : isParted ? people : std::vector{role})
                m_places.back().push_back(placeOf(each));
        }
    }

    void part()
    {
        for (RecognisedRow& row : m_chart.rows)
            partRow(row);
        std::vector<AddedLetters> added;
        for (const AddedLetters& each : m_chart.added) {
            for (const std::size_t place : m_places[each.role])
                added.push_back({each.row, place, each.letters});
        }
        m_chart.added = std::move(added);
        m_chart.roles = std::move(m_roles);
    }

private:
    std::size_t placeOf(const std::string& role)
    {
        const auto [entry, isNew] = m_known.try_emplace(folded(role), m_roles.size());
        if (isNew)
            m_roles.push_back(role);
        return entry->second;
    }
    void partRow(RecognisedRow& row)
    {
        std::vector<RecognisedCell> cells;
        for (std::size_t role = 0; role < row.cells.size(); ++role) {
            const bool isShared = m_sharing[role] != Sharing::unstated && row.sharing == Sharing::unstated
                && involves(row.cells[role].letters, Involvement::does, m_scheme);
            row.sharing = isShared ? m_sharing[role] : row.sharing;
            for (const std::size_t place : m_places[role]) {
                cells.resize(std::max(cells.size(), place + 1));
                add(row.cells[role], cells[place]);
            }
        }
        row.cells = std::move(cells);
        for (AskedInFile& asked : row.questions)
            asked.role = asked.role ? std::optional(m_places[*asked.role].front()) : std::nullopt;
    }
    static void add(const RecognisedCell& from, RecognisedCell& to)
    {
        for (const std::string& letter : characters(from.letters)) {
            if (to.letters.find(letter) == std::string::npos)
                to.letters += letter;
        }
        for (const auto text : {&RecognisedCell::note, &RecognisedCell::unclear}) {
            if (!(from.*text).empty())
                to.*text += ((to.*text).empty() ? "" : "; ") + from.*text;
        }
    }

    RecognisedChart& m_chart;
    const std::vector<Letter>& m_scheme;
    /// Of each role as it was: how it is shared out, and the places of those it is parted into.
    std::vector<Sharing> m_sharing;
    std::vector<std::vector<std::size_t>> m_places;
    std::vector<std::string> m_roles;
    std::map<std::string, std::size_t> m_known;
};

void nameWhoHas(std::size_t role, const std::vector<std::string>& people, RecognisedChart& chart)
{
    for (const std::string& each : people)
        chart.people.push_back({role, each, chart.headerRow, 0});
}

} // namespace

std::vector<std::string> partedNames(const std::string& text)
{
    std::vector<std::string> names(1);
    for (const char each : text) {
        if (std::string_view("/&;+\r\n").find(each) != std::string_view::npos)
            names.emplace_back();
        else
            names.back().push_back(each);
    }
    names = atCommas(atJoints(names));
    for (std::string& name : names)
        name = tidied(name);
    std::erase(names, std::string());
    return names;
}

bool isFullName(const std::string& name)
{
    const auto words = wordsOf(name);
    return words.size() >= 2 && words.size() <= 4 && std::all_of(words.begin(), words.end(), hasCapital)
        && (!namesRole(name) || namesPerson(name));
}

bool namesPerson(const std::string& name)
{
    constexpr std::size_t mostWords = 4;
    const auto words = wordsOf(name);
    if (words.empty() || words.size() > mostWords || !std::all_of(words.begin(), words.end(), hasCapital))
        return false;
    const auto comma = name.find(',');
    const auto given = comma == std::string::npos ? words : wordsOf(name.substr(comma + 1));
    if (given.empty() || !isKnown(WordKind::people, given.front()))
        return false;
    // "Dev Patel" is somebody, "Dev" and "Dev Team" are roles.
    std::string rest;
    for (const std::string& word : words)
        rest += word == given.front() && words.size() > 1 ? "" : " " + word;
    return !namesRole(rest);
}

std::vector<std::string> peopleInName(const std::string& role, const PeopleAnswers& answers)
{
    std::vector<std::string> names = partedNames(role);
    if (const auto said = answers.arePeople.find(role); said != answers.arePeople.end())
        return said->second ? names : std::vector<std::string>{};
    const bool arePeople = std::any_of(names.begin(), names.end(), namesPerson)
        && std::none_of(names.begin(), names.end(),
                        [](const std::string& name) { return namesRole(name) && !namesPerson(name); });
    return arePeople ? names : std::vector<std::string>{};
}

std::vector<std::string> rolesOfSeveral(const RecognisedChart& chart, const PeopleAnswers& answers)
{
    std::vector<std::string> found;
    if (!chart.people.empty())
        return found;
    std::copy_if(chart.roles.begin(), chart.roles.end(), std::back_inserter(found),
                 [&](const std::string& role) { return peopleInName(role, answers).size() > 1; });
    return found;
}

void takePeople(RecognisedChart& chart, const PeopleAnswers& answers, const std::vector<Letter>& scheme)
{
    if (!chart.people.empty())
        return;
    if (!answers.shared.empty())
        PartedRoles(chart, answers, scheme).part();
    std::set<std::string> taken;
    for (const std::string& role : chart.roles)
        taken.insert(folded(role));
    for (std::size_t role = 0; role < chart.roles.size(); ++role) {
        std::string& name = chart.roles[role];
        if (const auto both = roleAndPeopleIn(name); both && !answers.arePeople.contains(name)) {
            nameWhoHas(role, both->people, chart);
            if (answers.bring.value_or(true) && taken.insert(folded(both->role)).second)
                name = both->role;
        } else {
            nameWhoHas(role, peopleInName(name, answers), chart);
        }
    }
    chart.arePeople = !chart.people.empty();
    chart.peopleAreInNames = chart.arePeople;
}

} // namespace remit
