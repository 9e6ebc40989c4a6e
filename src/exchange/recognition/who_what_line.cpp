#include "exchange/recognition/who_what_line.h"

#include "core/utf8.h"
#include "exchange/recognition/known_words.h"

#include <algorithm>
#include <array>

namespace remit {

namespace {

constexpr std::size_t longestPersonName = 40;

/// What stands between who and what, and how wide it is.
struct Separator {
    std::size_t at = 0;
    std::size_t width = 0;
};

bool startsWithAny(std::string_view text, std::initializer_list<std::string_view> beginnings, std::size_t& width)
{
    for (const std::string_view each : beginnings) {
        if (text.substr(0, each.size()) == each) {
            width = each.size();
            return true;
        }
    }
    return false;
}

/// All places where who may end, the surest kind first.
std::vector<Separator> separatorsOf(std::string_view line)
{
    std::vector<Separator> found;
    const auto addFirst = [&](std::string_view mark) {
        if (const auto at = line.find(mark); at != std::string_view::npos && at > 0)
            found.push_back({at, mark.size()});
    };
    addFirst("\t");
    for (const std::string_view mark : {": ", " - ", " – ", " — ", " -> ", " → ", " => ", " = ", "–", "—", ":"})
        addFirst(mark);
    return found;
}

bool isPlausibleName(std::string_view text)
{
    const std::string name = tidied(text);
    const auto words = 1 + std::count(name.begin(), name.end(), ' ');
    std::size_t at = 0;
    return !name.empty() && name.size() <= longestPersonName && words <= 4 && isLetter(nextCodePoint(name, at));
}

/// Short names are openers only in capitals, lest "Lead grooming" be a job for the Lead.
bool isAcronym(const std::string& name)
{
    return name.size() > 1 && std::all_of(name.begin(), name.end(), [](char c) {
               return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/' || c == '&';
           });
}

std::string capitalised(std::string text)
{
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

/// A joint between two names at the start of the text.
struct Joint {
    std::size_t width = 0;
    Sharing sharing = Sharing::unstated;
};

Joint jointAt(std::string_view text)
{
    const std::size_t gap = text.starts_with(", ") ? 2 : text.starts_with(' ') ? 1 : 0;
    const std::size_t end = gap == 0 ? std::string_view::npos : text.find(' ', gap);
    if (end != std::string_view::npos) {
        const auto sharing = fromWord<Sharing>(meaningOf(WordKind::joints, text.substr(gap, end - gap)));
        if (sharing && *sharing != Sharing::unstated)
            return {end + 1, *sharing};
    }
    static constexpr std::array<std::pair<std::string_view, Sharing>, 5> signs{{{" & ", Sharing::together},
                                                                                {" + ", Sharing::together},
                                                                                {" / ", Sharing::either},
                                                                                {", ", Sharing::together},
                                                                                {"/", Sharing::either}}};
    for (const auto& [sign, sharing] : signs) {
        if (text.starts_with(sign))
            return {sign.size(), sharing};
    }
    return {};
}

void take(Sharing& sharing, Sharing joint, bool isFirst)
{
    sharing = isFirst || sharing == joint ? joint : Sharing::unstated;
}

void addOnce(std::vector<std::string>& names, const std::string& name)
{
    if (std::find(names.begin(), names.end(), name) == names.end())
        names.push_back(name);
}

} // namespace

std::string withoutBullet(std::string_view line)
{
    std::string text = tidied(line);
    std::size_t width = 0;
    if (startsWithAny(text, {"- ", "* ", "+ ", "• ", "– ", "— ", "◦ ", "· ", "▪ ", "‣ ", "● ", "○ "}, width))
        text.erase(0, width);
    if (startsWithAny(text, {"[ ] ", "[x] ", "[X] ", "☐ ", "☑ ", "✓ "}, width))
        text.erase(0, width);
    std::size_t at = !text.empty() && text.front() == '(' ? 1 : 0;
    const std::size_t start = at;
    while (at < text.size() && ((text[at] >= '0' && text[at] <= '9') || (at > start && text[at] == '.')))
        ++at;
    if (at == start && at + 1 < text.size() && text[at] >= 'a' && text[at] <= 'z' && text[at + 1] == ')')
        ++at;
    if (at > start && at < text.size() && (text[at] == ')' || text[at - 1] == '.')) {
        at += text[at] == ')' ? 1 : 0;
        if (at < text.size() && text[at] == ' ')
            text.erase(0, at + 1);
    }
    return text;
}

WhoWhatReader::WhoWhatReader(const std::vector<KnownRole>& known)
{
    for (const KnownRole& role : known) {
        if (!tidied(role.name).empty()) {
            m_roles.try_emplace(folded(role.name), role.name);
            m_openers.push_back(tidied(role.name));
        }
    }
    for (const KnownRole& role : known) {
        const std::string& name = role.name.empty() ? role.shortName : role.name;
        if (tidied(role.shortName).empty())
            continue;
        m_roles.try_emplace(folded(role.shortName), name);
        if (isAcronym(tidied(role.shortName)))
            m_openers.push_back(tidied(role.shortName));
    }
    std::stable_sort(m_openers.begin(), m_openers.end(),
                     [](const std::string& one, const std::string& other) { return one.size() > other.size(); });
}

const std::string* WhoWhatReader::roleNamed(std::string_view name) const
{
    std::string wanted = folded(name);
    if (wanted.starts_with("the "))
        wanted.erase(0, 4);
    const auto found = m_roles.find(wanted);
    return found == m_roles.end() ? nullptr : &found->second;
}

WhoWhatLine WhoWhatReader::rolesIn(std::string_view names, bool knownOnly) const
{
    WhoWhatLine line;
    const std::string text = tidied(names);
    bool first = true;
    std::size_t start = 0;
    Joint joint;
    const bool isOneRole = roleNamed(text) != nullptr;
    for (std::size_t at = 0; at <= text.size(); ++at) {
        const bool atEnd = at == text.size();
        const Joint next = atEnd ? Joint{} : jointAt(std::string_view(text).substr(at));
        // "PO/BA" is one role unless both are known and it is not.
        if (!atEnd && (next.width == 0 || (next.width == 1 && (isOneRole || !knownOnly))))
            continue;
        const std::string name = text.substr(start, at - start);
        const std::string* role = roleNamed(name);
        if (knownOnly && role == nullptr)
            return {};
        if (!tidied(name).empty())
            addOnce(line.who, role != nullptr ? *role : tidied(name));
        line.known = line.known || role != nullptr;
        if (start > 0) {
            take(line.sharing, joint.sharing, first);
            first = false;
        }
        joint = next;
        start = at + next.width;
        at = atEnd ? at : start - 1;
    }
    if (line.who.size() < 2)
        line.sharing = Sharing::unstated;
    return line;
}

WhoWhatLine WhoWhatReader::knownRolesIn(std::string_view names) const
{
    if (const std::string* role = roleNamed(names))
        return {{*role}, Sharing::unstated, {}, true};
    return rolesIn(names, true);
}

std::optional<WhoWhatLine> WhoWhatReader::withSeparator(const std::string& line) const
{
    const auto separators = separatorsOf(line);
    const auto partsAt = [&](const Separator& each) {
        return std::pair(line.substr(0, each.at), tidied(line.substr(each.at + each.width)));
    };
    for (const Separator& each : separators) {
        const auto parts = partsAt(each);
        WhoWhatLine read = knownRolesIn(parts.first);
        read.what = parts.second;
        if (!read.who.empty() && !read.what.empty())
            return read;
    }
    for (const Separator& each : separators) {
        const auto parts = partsAt(each);
        WhoWhatLine read = knownRolesIn(parts.second);
        read.what = tidied(parts.first);
        if (!read.who.empty() && !read.what.empty())
            return read;
    }
    for (const Separator& each : separators) {
        const auto parts = partsAt(each);
        if (parts.second.empty() || !isPlausibleName(parts.first))
            continue;
        WhoWhatLine read = rolesIn(parts.first, false);
        read.what = parts.second;
        if (!read.who.empty())
            return read;
    }
    return std::nullopt;
}

std::size_t WhoWhatReader::roleAtStart(std::string_view text) const
{
    for (const std::string& name : m_openers) {
        const bool ends = text.size() > name.size()
            && (text[name.size()] == ' ' || text[name.size()] == ',' || text[name.size()] == '/');
        if (ends && text.substr(0, name.size()) == name)
            return name.size();
    }
    return 0;
}

std::optional<WhoWhatLine> WhoWhatReader::withLeadingRole(const std::string& line) const
{
    std::string_view rest = line;
    if (rest.starts_with("The ") || rest.starts_with("the "))
        rest.remove_prefix(4);
    WhoWhatLine read;
    bool first = true;
    while (const std::size_t width = roleAtStart(rest)) {
        addOnce(read.who, *roleNamed(rest.substr(0, width)));
        rest.remove_prefix(width);
        const Joint joint = jointAt(rest);
        if (joint.width == 0 || roleAtStart(rest.substr(joint.width)) == 0)
            break;
        take(read.sharing, joint.sharing, first);
        first = false;
        rest.remove_prefix(joint.width);
    }
    read.what = capitalised(tidied(rest));
    read.known = true;
    if (read.who.empty() || read.what.empty())
        return std::nullopt;
    return read;
}

std::optional<WhoWhatLine> WhoWhatReader::read(const std::string& line) const
{
    // A role at the start beats a dash in the middle: "PM shows the demo - before release".
    auto separated = withSeparator(line);
    if (separated && separated->known)
        return separated;
    auto leading = withLeadingRole(line);
    return leading ? leading : separated;
}

} // namespace remit
