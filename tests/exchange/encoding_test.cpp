#include "understood.h"

#include "exchange/formats/text_encoding.h"

using namespace remit;
using remit::test::refusal;
using remit::test::understood;

namespace {

/// Polish as Windows writes it: "Zażółć", "Łódź".
const std::string polish = "Task,\xA3\xF3\x64\x9F,QA\nZa\xBF\xF3\xB3\xE6,A,R\n";

} // namespace

TEST_CASE("where the encoding of a file is only a guess, it is said, and another one can be chosen")
{
    const auto source = readChartSource(polish, "a.csv", {});
    REQUIRE(source);
    CHECK(source->encoding == "Windows-1252");
    CHECK(source->encodingIsGuess);
    REQUIRE(source->chart.warnings.size() == 1);
    CHECK_THAT(source->chart.warnings.front(), Catch::Contains("it was read as Windows-1252"));
    const auto chosen = readChartSource(polish, "a.csv", {}, {}, "windows-1250");
    REQUIRE(chosen);
    CHECK(chosen->encoding == "Windows-1250");
    CHECK_FALSE(chosen->encodingIsGuess);
    CHECK(chosen->chart.warnings.empty());
    CHECK(understood(chosen->chart) == "Zażółć | Łódź A | QA R\n");
}

TEST_CASE("a file that can be read in one way only says nothing of its encoding")
{
    for (const char* text : {"Task,PM,QA\nPlan,A,R\n", "Task,Prüfer,QA\nPlan,A,R\n",
                             "\xEF\xBB\xBFTask,Pr\xC3\xBC"
                             "fer,QA\nPlan,A,R\n"}) {
        const auto source = readChartSource(text, "a.csv", {});
        REQUIRE(source);
        CHECK(source->encoding == "UTF-8");
        CHECK_FALSE(source->encodingIsGuess);
        CHECK(source->chart.warnings.empty());
    }
}

TEST_CASE("Cyrillic is recognised, and every encoding that is offered can be chosen")
{
    const std::string cyrillic = "Task,\xC7\xE0\xEA\xE0\xE7\xF7\xE8\xEA,QA\nPlan,A,R\n";
    const auto source = readChartSource(cyrillic, "a.csv", {});
    REQUIRE(source);
    CHECK(source->encoding == "Windows-1251");
    CHECK(source->chart.roles.front() == "Заказчик");
    for (const std::string_view encoding : textEncodings()) {
        INFO(encoding);
        CHECK(decodedText("Task,PM\n", "a.csv", encoding));
    }
}

TEST_CASE("an encoding nobody knows is answered with those that are known")
{
    const auto source = readChartSource(polish, "a.csv", {}, {}, "EBCDIC");
    REQUIRE_FALSE(source);
    CHECK_THAT(source.error().message,
               Catch::Contains("“EBCDIC” is no encoding") && Catch::Contains("UTF-8, Windows-1252, Windows-1250"));
}
