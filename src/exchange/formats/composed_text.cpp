#include "exchange/formats/composed_text.h"

#include "core/utf8.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace remit {

namespace {

/// What becomes of letters with this accent behind them; letters and results stand in the same order.
struct Accent {
    char32_t mark;
    std::u32string_view letters;
    std::u32string_view results;
};

/// From the Unicode character database, version 15: Latin, Greek, Cyrillic and Japanese letters.
// clang-format off
constexpr std::array<Accent, 28> accents{{
    {U'\u0300', U"AEIOUaeiouÜüNnЕИеиĒēŌōWwÂâĂăÊêÔôƠơƯưYy",
     U"ÀÈÌÒÙàèìòùǛǜǸǹЀЍѐѝḔḕṐṑẀẁẦầẰằỀềỒồỜờỪừỲỳ"},
    {U'\u0301', U"AEIOUYaeiouyCcLlNnRrSsZzÜüGgÅåÆæØø¨ΑΕΗΙΟΥΩϊαεηιϋουωϒГКгкÇçĒēÏïKkMmÕõŌōPpŨũWwÂâĂăÊêÔôƠơƯư",
     U"ÁÉÍÓÚÝáéíóúýĆćĹĺŃńŔŕŚśŹźǗǘǴǵǺǻǼǽǾǿ΅ΆΈΉΊΌΎΏΐάέήίΰόύώϓЃЌѓќḈḉḖḗḮḯḰḱḾḿṌṍṒṓṔṕṸṹẂẃẤấẮắẾếỐốỚớỨứ"},
    {U'\u0302', U"AEIOUaeiouCcGgHhJjSsWwYyZzẠạẸẹỌọ",
     U"ÂÊÎÔÛâêîôûĈĉĜĝĤĥĴĵŜŝŴŵŶŷẐẑẬậỆệỘộ"},
    {U'\u0303', U"ANOanoIiUuVvÂâĂăEeÊêÔôƠơƯưYy",
     U"ÃÑÕãñõĨĩŨũṼṽẪẫẴẵẼẽỄễỖỗỠỡỮữỸỹ"},
    {U'\u0304', U"AaEeIiOoUuÜüÄäȦȧÆæǪǫÖöÕõȮȯYyИиУуGgḶḷṚṛ",
     U"ĀāĒēĪīŌōŪūǕǖǞǟǠǡǢǣǬǭȪȫȬȭȰȱȲȳӢӣӮӯḠḡḸḹṜṝ"},
    {U'\u0306', U"AaEeGgIiOoUuУИиуЖжАаЕеȨȩẠạ",
     U"ĂăĔĕĞğĬĭŎŏŬŭЎЙйўӁӂӐӑӖӗḜḝẶặ"},
    {U'\u0307', U"CcEeGgIZzAaOoBbDdFfHhMmNnPpRrSsŚśŠšṢṣTtWwXxYyſ",
     U"ĊċĖėĠġİŻżȦȧȮȯḂḃḊḋḞḟḢḣṀṁṄṅṖṗṘṙṠṡṤṥṦṧṨṩṪṫẆẇẊẋẎẏẛ"},
    {U'\u0308', U"AEIOUaeiouyYΙΥιυϒЕІеіАаӘәЖжЗзИиОоӨөЭэУуЧчЫыHhÕõŪūWwXxt",
     U"ÄËÏÖÜäëïöüÿŸΪΫϊϋϔЁЇёїӒӓӚӛӜӝӞӟӤӥӦӧӪӫӬӭӰӱӴӵӸӹḦḧṎṏṺṻẄẅẌẍẗ"},
    {U'\u0309', U"AaÂâĂăEeÊêIiOoÔôƠơUuƯưYy",
     U"ẢảẨẩẲẳẺẻỂểỈỉỎỏỔổỞởỦủỬửỶỷ"},
    {U'\u030A', U"AaUuwy",
     U"ÅåŮůẘẙ"},
    {U'\u030B', U"OoUuУу",
     U"ŐőŰűӲӳ"},
    {U'\u030C', U"CcDdEeLlNnRrSsTtZzAaIiOoUuÜüGgKkƷʒjHh",
     U"ČčĎďĚěĽľŇňŘřŠšŤťŽžǍǎǏǐǑǒǓǔǙǚǦǧǨǩǮǯǰȞȟ"},
    {U'\u030F', U"AaEeIiOoRrUuѴѵ",
     U"ȀȁȄȅȈȉȌȍȐȑȔȕѶѷ"},
    {U'\u0311', U"AaEeIiOoRrUu",
     U"ȂȃȆȇȊȋȎȏȒȓȖȗ"},
    {U'\u031B', U"OoUu",
     U"ƠơƯư"},
    {U'\u0323', U"BbDdHhKkLlMmNnRrSsTtVvWwZzAaEeIiOoƠơUuƯưYy",
     U"ḄḅḌḍḤḥḲḳḶḷṂṃṆṇṚṛṢṣṬṭṾṿẈẉẒẓẠạẸẹỊịỌọỢợỤụỰựỴỵ"},
    {U'\u0324', U"Uu",
     U"Ṳṳ"},
    {U'\u0325', U"Aa",
     U"Ḁḁ"},
    {U'\u0326', U"SsTt",
     U"ȘșȚț"},
    {U'\u0327', U"CcGgKkLlNnRrSsTtEeDdHh",
     U"ÇçĢģĶķĻļŅņŖŗŞşŢţȨȩḐḑḨḩ"},
    {U'\u0328', U"AaEeIiUuOo",
     U"ĄąĘęĮįŲųǪǫ"},
    {U'\u032D', U"DdEeLlNnTtUu",
     U"ḒḓḘḙḼḽṊṋṰṱṶṷ"},
    {U'\u032E', U"Hh",
     U"Ḫḫ"},
    {U'\u0330', U"EeIiUu",
     U"ḚḛḬḭṴṵ"},
    {U'\u0331', U"BbDdKkLlNnRrTtZzh",
     U"ḆḇḎḏḴḵḺḻṈṉṞṟṮṯẔẕẖ"},
    {U'\u0338', U"←→↔⇐⇔⇒∃∈∋∣∥∼≃≅≈=≡≍<>≤≥≲≳≶≷≺≻⊂⊃⊆⊇⊢⊨⊩⊫≼≽⊑⊒⊲⊳⊴⊵",
     U"↚↛↮⇍⇎⇏∄∉∌∤∦≁≄≇≉≠≢≭≮≯≰≱≴≵≸≹⊀⊁⊄⊅⊈⊉⊬⊭⊮⊯⋠⋡⋢⋣⋪⋫⋬⋭"},
    {U'\u3099', U"かきくけこさしすせそたちつてとはひふへほうゝカキクケコサシスセソタチツテトハヒフヘホウワヰヱヲヽ",
     U"がぎぐげござじずぜぞだぢづでどばびぶべぼゔゞガギグゲゴザジズゼゾダヂヅデドバビブベボヴヷヸヹヺヾ"},
    {U'\u309A', U"はひふへほハヒフヘホ",
     U"ぱぴぷぺぽパピプペポ"},
}};
// clang-format on

/// Nothing (0) when the two do not go together.
char32_t together(char32_t letter, char32_t mark)
{
    const auto accent
        = std::find_if(accents.begin(), accents.end(), [&](const Accent& each) { return each.mark == mark; });
    const auto at = accent == accents.end() ? std::u32string_view::npos : accent->letters.find(letter);
    return at == std::u32string_view::npos ? 0 : accent->results[at];
}

bool mayBeAccent(char32_t c)
{
    return (c >= 0x300 && c <= 0x345) || c == 0x3099 || c == 0x309A;
}

/// Whether any byte can begin an accent, so that plain text costs nothing.
bool mayHoldAccents(std::string_view text)
{
    return text.find('\xCC') != std::string_view::npos || text.find('\xCD') != std::string_view::npos
        || text.find("\xE3\x82") != std::string_view::npos;
}

} // namespace

std::string composed(std::string text)
{
    if (!mayHoldAccents(text))
        return text;
    std::u32string result;
    for (const char32_t each : codePoints(text)) {
        const char32_t one = mayBeAccent(each) && !result.empty() ? together(result.back(), each) : 0;
        if (one != 0)
            result.back() = one;
        else
            result.push_back(each);
    }
    return toText(result);
}

} // namespace remit
