#include "core/typed_letter.h"

#include "core/letters.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>

namespace remit {

namespace {

/// Characters, and as many that they stand for; a space for a key without a letter.
struct Correspondence {
    std::string_view from;
    std::string_view to;
};

constexpr std::array<Correspondence, 3> lookalikes{{
    {"АВЕКМНОРСТУХІЅЈ", "ABEKMHOPCTYXISJ"},
    {"ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"},
    {"ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"},
}};

constexpr std::string_view keys = "QWERTYUIOPASDFGHJKLZXCVBNM";

/// Then by key, as the symbols ru, ua, by, gr, il and ara of xkeyboard-config have them; last by sound.
constexpr std::array<Correspondence, 7> layouts{{
    {"ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ", keys},
    {"ЙЦУКЕНГШЩЗФІВАПРОЛДЯЧСМИТЬ", keys},
    {"ЙЦУКЕНГШЎЗФЫВАПРОЛДЯЧСМІТЬ", keys},
    {"  ΕΡΤΥΘΙΟΠΑΣΔΦΓΗΞΚΛΖΧΨΩΒΝΜ", keys},
    {"  קראטוןםפשדגכעיחלךזסבהנמצ", keys},
    {"ضصثقفغعهخحشسيبلاتنمئءؤر ىة", keys},
    {"АБЦДЕФГХИЙКЛМНОПРСТУВЗ", "ABCDEFGHIJKLMNOPRSTUVZ"},
}};

constexpr std::array<Correspondence, 3> capitals{{
    {"абвгдежзийклмнопрстуфхцчшщъыьэюяѐёђѓєѕіїјљњћќѝўџ", "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЀЁЂЃЄЅІЇЈЉЊЋЌЍЎЏ"},
    {"αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώ", "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΣΤΥΦΧΨΩΑΕΗΙΟΥΩ"},
    {"ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ", "ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ"},
}};

/// Empty where the table does not have the character.
std::string counterpart(const std::string& character, const Correspondence& table)
{
    const auto from = characters(table.from);
    const auto found = std::find(from.begin(), from.end(), character);
    return found == from.end() || character == " "
        ? std::string()
        : characters(table.to)[static_cast<std::size_t>(found - from.begin())];
}

template <class Tables> std::string firstCounterpart(const std::string& character, const Tables& tables)
{
    for (const Correspondence& each : tables) {
        if (std::string found = counterpart(character, each); !found.empty())
            return found;
    }
    return {};
}

/// The character itself when it has no capital here.
std::string capital(std::string_view character)
{
    if (character.size() == 1 && character[0] >= 'a' && character[0] <= 'z')
        return {static_cast<char>(character[0] - 'a' + 'A')};
    const std::string large = firstCounterpart(std::string(character), capitals);
    return large.empty() ? std::string(character) : large;
}

} // namespace

std::optional<std::string> typedLetter(std::string_view character, const std::vector<Letter>& scheme)
{
    const std::string typed = capital(character);
    std::vector<std::string> meant{std::string(character), typed, firstCounterpart(typed, lookalikes)};
    for (const Correspondence& each : layouts)
        meant.push_back(counterpart(typed, each));
    for (const std::string& each : meant) {
        if (std::any_of(scheme.begin(), scheme.end(), [&](const Letter& letter) { return letter.letter == each; }))
            return each;
    }
    return std::nullopt;
}

std::string latinLookalike(std::string_view character)
{
    static const std::map<std::string, std::string, std::less<>> latin = [] {
        std::map<std::string, std::string, std::less<>> result;
        for (const Correspondence& each : lookalikes) {
            for (const std::string& foreign : characters(each.from))
                result.emplace(foreign, counterpart(foreign, each));
        }
        for (const Correspondence& each : capitals) {
            for (const std::string& foreign : characters(each.from)) {
                if (const auto large = result.find(counterpart(foreign, each)); large != result.end())
                    result.emplace(foreign, std::string(1, static_cast<char>(large->second[0] - 'A' + 'a')));
            }
        }
        return result;
    }();
    const auto found = latin.find(character);
    return found == latin.end() ? std::string(character) : found->second;
}

bool isMeantAsLetter(std::string_view character)
{
    if (character.size() == 1)
        return (character[0] >= 'a' && character[0] <= 'z') || (character[0] >= 'A' && character[0] <= 'Z');
    // Two bytes hold Latin-1's signs up to ¿, three bytes the punctuation and symbols from U+2000 to U+2BFF.
    const bool isSign = character < "\u00c0" || character == "×" || character == "÷"
        || (character >= "\u2000" && character < "\u2c00") || (character >= "\u3000" && character < "\u3041");
    return !character.empty() && !isSign && character.size() < 4 && characters(character).size() == 1;
}

} // namespace remit
