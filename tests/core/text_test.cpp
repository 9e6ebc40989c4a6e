#include "core/text.h"

#include <catch2/catch.hpp>

using namespace remit;
using namespace std::string_literals;

TEST_CASE("a text is left as it is when every format can carry it")
{
    const std::string text = GENERATE(""s, "Set pricing"s, "two\nlines\tand a tab"s, "Größe schätzen"s, "優先順位"s,
                                      "\U0001F469\u200d\U0001F467"s, "\u00e9\u0301"s, "\uFFFD\uFFFC"s, "\U0010FFFF"s);
    CHECK(isPlainText(text));
    CHECK(plainText(text) == text);
}

TEST_CASE("characters that XML, JSON or a terminal can't carry are taken out, the rest stays")
{
    const auto [text, plain] = GENERATE(table<std::string, std::string>({
        {"a\0b\x01"s
         "c\uFFFE",
         "abc"},
        {"\uFFFF", ""},
        {"red \x1B[31malert", "red [31malert"},
        {"one\r\ntwo", "one\ntwo"},
        {"broken \xC3 end", "broken \uFFFD end"},
        {"cut \xF0\x9F\x99", "cut \uFFFD"},
        {"overlong \xC0\xAF", "overlong \uFFFD\uFFFD"},
        {"overlong \xE0\x80\xAF", "overlong \uFFFD\uFFFD\uFFFD"},
        {"surrogate \xED\xA0\x80", "surrogate \uFFFD\uFFFD\uFFFD"},
        {"beyond \xF4\x90\x80\x80", "beyond \uFFFD\uFFFD\uFFFD\uFFFD"},
        {"\x80lone", "\uFFFDlone"},
    }));
    CHECK_FALSE(isPlainText(text));
    CHECK(plainText(text) == plain);
    CHECK(isPlainText(plain));
}
