#include "exchange/letter_words.h"

#include "core/utf8.h"

#include <array>
#include <utility>

namespace remit {

namespace {

using Entry = std::pair<std::string_view, std::string_view>;

/// "?" marks words that some charts use for R and others for A.
constexpr std::array<Entry, 76> words{{
    {"responsible", "R"},
    {"accountable", "A"},
    {"approver", "A"},
    {"consulted", "C"},
    {"consult", "C"},
    {"informed", "I"},
    {"inform", "I"},
    {"supportive", "S"},
    {"supports", "S"},
    {"support", "S"},
    {"supporting", "S"},
    // German
    {"durchführend", "R"},
    {"durchfuehrend", "R"},
    {"ausführend", "R"},
    {"durchführungsverantwortlich", "R"},
    {"rechenschaftspflichtig", "A"},
    {"gesamtverantwortlich", "A"},
    {"kostenverantwortlich", "A"},
    {"konsultiert", "C"},
    {"beratend", "C"},
    {"informiert", "I"},
    {"unterstützend", "S"},
    {"unterstuetzend", "S"},
    {"verantwortlich", "?"},
    {"zuständig", "?"},
    {"zustaendig", "?"},
    // French
    {"réalisateur", "R"},
    {"réalise", "R"},
    {"exécutant", "R"},
    {"approbateur", "A"},
    {"autorité", "A"},
    {"redevable", "A"},
    {"consulté", "C"},
    {"consulte", "C"},
    {"consultée", "C"},
    {"informé", "I"},
    {"informe", "I"},
    {"informée", "I"},
    {"responsable", "?"},
    // Spanish, Portuguese, Italian
    {"ejecutor", "R"},
    {"encargado", "R"},
    {"executor", "R"},
    {"esecutore", "R"},
    {"aprobador", "A"},
    {"aprovador", "A"},
    {"approvatore", "A"},
    {"rinde cuentas", "A"},
    {"consultado", "C"},
    {"consultada", "C"},
    {"consultato", "C"},
    {"informado", "I"},
    {"informada", "I"},
    {"informato", "I"},
    {"supporto", "S"},
    {"apoyo", "S"},
    {"apoio", "S"},
    {"responsável", "?"},
    {"responsavel", "?"},
    {"responsabile", "?"},
    // Dutch, Swedish, Danish, Norwegian, Polish, Czech
    {"uitvoerend", "R"},
    {"eindverantwoordelijk", "A"},
    {"geraadpleegd", "C"},
    {"geïnformeerd", "I"},
    {"verantwoordelijk", "?"},
    {"utförare", "R"},
    {"konsulteras", "C"},
    {"informeras", "I"},
    {"ansvarig", "?"},
    {"ansvarlig", "?"},
    {"konsultowany", "C"},
    {"informowany", "I"},
    {"odpowiedzialny", "?"},
    {"konzultován", "C"},
    {"informován", "I"},
    {"odpovědný", "?"},
    {"ответственный", "?"},
}};

} // namespace

LetterWord letterForWord(std::string_view word)
{
    const std::string wanted = folded(word);
    for (const auto& [candidate, letter] : words) {
        if (candidate == wanted)
            return letter == "?" ? LetterWord{{}, true} : LetterWord{std::string(letter), false};
    }
    return {};
}

LetterWord letterForMeaning(std::string_view meaning)
{
    std::u32string first;
    for (const char32_t each : codePoints(tidied(meaning))) {
        if (!isLetter(each)) {
            if (first.empty())
                continue;
            break;
        }
        first.push_back(each);
    }
    return letterForWord(toText(first));
}

} // namespace remit
