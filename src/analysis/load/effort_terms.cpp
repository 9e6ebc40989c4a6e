#include "analysis/load/effort_terms.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace remit {

namespace {

constexpr double hoursOfAWeek = 168;

std::string trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return {};
    return std::string(text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1));
}

std::vector<std::string> splitAt(std::string_view text, char separator)
{
    std::vector<std::string> parts;
    std::size_t from = 0;
    for (std::size_t at = text.find(separator); at != std::string_view::npos; at = text.find(separator, from)) {
        parts.push_back(trimmed(text.substr(from, at - from)));
        from = at + 1;
    }
    parts.push_back(trimmed(text.substr(from)));
    return parts;
}

/// What is quoted in a message: not more than fits a line, cut between characters.
std::string inQuotes(std::string_view text)
{
    constexpr std::size_t most = 30;
    if (text.size() <= most)
        return "\"" + std::string(text) + "\"";
    std::size_t end = most;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    return "\"" + std::string(text.substr(0, end)) + "…\"";
}

std::string lower(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), [](unsigned char each) {
        return each >= 'A' && each <= 'Z' ? static_cast<char>(each + 32) : static_cast<char>(each);
    });
    return result;
}

std::optional<Driver> driverNamed(std::string_view name)
{
    if (name.empty() || name == "h")
        return Driver::base;
    for (const auto& [driver, word] : Words<Driver>::list) {
        if (lower(word) == lower(name))
            return driver;
    }
    return std::nullopt;
}

Result<EffortTerm> parseTerm(std::string_view written)
{
    std::string text(written);
    std::replace(text.begin(), text.end(), ',', '.');
    if (text.empty())
        return Error{"A number is missing beside \"+\"."};
    if (text.front() == '-')
        return Error{"Hours can't be negative: " + inQuotes(written) + "."};
    EffortTerm term;
    const char* end = text.data() + text.size();
    const auto [rest, fault] = std::from_chars(text.data(), end, term.hours, std::chars_format::fixed);
    if (fault == std::errc::invalid_argument
        || std::string_view("0123456789.").find(text.front()) == std::string_view::npos)
        return Error{inQuotes(written) + " is not a number of hours. Write hours (2.5) or terms (0.5P+0.25M)."};
    if (fault != std::errc() || !std::isfinite(term.hours) || term.hours > hoursOfAWeek)
        return Error{inQuotes(written) + " is too much: a week has 168 hours."};
    const auto driver = driverNamed(trimmed({rest, static_cast<std::size_t>(end - rest)}));
    if (!driver)
        return Error{
            inQuotes(trimmed({rest, static_cast<std::size_t>(end - rest)}))
            + " is not known. Use P products, T teams, M markets, S stakeholder groups, D extra teams, B once."};
    term.driver = *driver;
    return term;
}

bool isPlain(const EffortTerms& terms)
{
    return std::all_of(terms.begin(), terms.end(), [](const EffortTerm& each) { return each.driver == Driver::base; });
}

bool isOfTheTeam(Driver driver)
{
    return driver == Driver::teams || driver == Driver::extraTeams || driver == Driver::productOwners;
}

/// One half as typed: a plain number is hours, anything else terms.
Result<> readHalf(std::string_view text, std::string& terms, std::optional<double>& hours)
{
    const auto parsed = parseTerms(text);
    if (!parsed)
        return parsed.error();
    if (parsed->size() == 1 && parsed->front().driver == Driver::base && lower(text).find('b') == std::string::npos)
        hours = parsed->front().hours;
    else
        terms = formatTerms(*parsed);
    return {};
}

Result<TypedEffort> readHalves(const std::vector<std::string>& halves)
{
    TypedEffort effort;
    if (halves.size() > 2)
        return Error{"There are only two halves, market | team."};
    if (auto market = readHalf(halves[0], effort.marketTerms, effort.marketHours); !market)
        return market.error();
    if (auto team = readHalf(halves[1], effort.teamTerms, effort.teamHours); !team)
        return team.error();
    if (effort.isEmpty())
        return Error{"Both halves are empty. Write hours on a side of the bar, or nothing at all for unknown."};
    // Hours in one half alone would be the whole effort.
    if (effort.marketHours && halves[1].empty())
        effort.teamHours = 0;
    if (effort.teamHours && halves[0].empty())
        effort.marketHours = 0;
    return effort;
}

Result<TypedEffort> readPlain(const EffortTerms& terms)
{
    TypedEffort effort;
    if (terms.size() > 2)
        return Error{"There are only two halves: market + team."};
    effort.marketHours = terms[0].hours;
    if (terms.size() == 2)
        effort.teamHours = terms[1].hours;
    return effort;
}

/// Terms without a bar stand in the half that their drivers belong to.
Result<TypedEffort> readTerms(const EffortTerms& terms)
{
    const auto ofTeam
        = std::count_if(terms.begin(), terms.end(), [](const EffortTerm& each) { return isOfTheTeam(each.driver); });
    TypedEffort effort;
    if (ofTeam == 0)
        effort.marketTerms = formatTerms(terms);
    else if (ofTeam == static_cast<std::ptrdiff_t>(terms.size()))
        effort.teamTerms = formatTerms(terms);
    else
        return Error{"Put a bar between the market half and the team half, as in 0.5P | 0.75T."};
    return effort;
}

std::string formatHalf(const std::string& terms, const std::optional<double>& hours)
{
    return hours ? plainNumber(*hours) : terms;
}

} // namespace

std::string plainNumber(double value)
{
    char text[64];
    const auto [end, fault] = std::to_chars(text, text + sizeof text, std::round(value * 10000) / 10000);
    return fault == std::errc() ? std::string(text, end) : std::string("0");
}

Result<EffortTerms> parseTerms(std::string_view text)
{
    EffortTerms terms;
    if (trimmed(text).empty())
        return terms;
    for (const std::string& each : splitAt(text, '+')) {
        auto term = parseTerm(each);
        if (!term)
            return term.error();
        terms.push_back(*term);
    }
    return terms;
}

std::string formatTerms(const EffortTerms& terms)
{
    std::string text;
    for (const EffortTerm& each : terms) {
        text += (text.empty() ? "" : "+") + plainNumber(each.hours);
        if (each.driver != Driver::base || terms.size() == 1)
            text += wordFor(each.driver);
    }
    return text;
}

TypedEffort effortOf(const Responsibility& row)
{
    return {row.marketTerms, row.teamTerms, row.marketHours, row.teamHours};
}

Result<TypedEffort> parseEffort(std::string_view text)
{
    if (trimmed(text).empty())
        return TypedEffort{};
    const auto halves = splitAt(text, '|');
    if (halves.size() > 1)
        return readHalves(halves);
    const auto terms = parseTerms(text);
    if (!terms)
        return terms.error();
    const bool onceForAll = lower(text).find('b') != std::string::npos;
    return isPlain(*terms) && !onceForAll ? readPlain(*terms) : readTerms(*terms);
}

std::string formatEffort(const TypedEffort& effort)
{
    if (effort.isEmpty())
        return {};
    const std::string market = formatHalf(effort.marketTerms, effort.marketHours);
    const std::string team = formatHalf(effort.teamTerms, effort.teamHours);
    const bool plain = effort.marketTerms.empty() && effort.teamTerms.empty();
    if (plain && effort.marketHours && effort.teamHours)
        return market + " + " + team;
    if (plain)
        return market + team;
    if (market.empty() || team.empty()) {
        const auto alone = parseEffort(market + team);
        if (alone && *alone == effort)
            return market + team;
    }
    return market + " | " + team;
}

Edit setEffort(const Plan& plan, ResponsibilityId responsibility, const TypedEffort& effort)
{
    Edit edit;
    const auto* before = plan.find<Responsibility>(responsibility);
    if (before == nullptr || effortOf(*before) == effort)
        return edit;
    Responsibility row = *before;
    row.marketTerms = effort.marketTerms;
    row.teamTerms = effort.teamTerms;
    row.marketHours = effort.marketHours;
    row.teamHours = effort.teamHours;
    row.effortSource = effort.isEmpty() ? EffortSource::unknown : EffortSource::typed;
    edit.put(row);
    return edit;
}

} // namespace remit
