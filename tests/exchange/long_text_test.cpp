#include "charts.h"

#include "core/letters.h"
#include "core/short_names.h"
#include "core/typed_letter.h"
#include "core/utf8.h"
#include "exchange/formats/clipboard_block.h"
#include "exchange/recognition/cell_reading.h"
#include "exchange/recognition/chart_source.h"
#include "exchange/recognition/legend.h"
#include "exchange/recognition/who_what_list.h"

#include <algorithm>
#include <ctime>
#include <functional>

using namespace remit;

namespace {

std::string repeated(std::size_t bytes, std::string_view part)
{
    std::string text;
    while (text.size() < bytes)
        text += part;
    return text;
}

/// The most seconds of computing that reading takes, of the ways text is read.
std::pair<double, std::string> slowestReading(const std::string& text)
{
    const std::vector<KnownRole> known{{"Product Owner", "PO"}, {"Product Manager", "PM"}};
    std::vector<Letter> scheme(1);
    scheme[0].letter = "R";
    const std::vector<std::pair<std::string, std::function<void()>>> ways{
        {"folding", [&] { folded(text); }},
        {"a short name", [&] { shortNameFor(text); }},
        {"letters in order", [&] { inOrderOfStrength("RACI", scheme); }},
        {"a typed letter", [&] { typedLetter(text, scheme); }},
        {"a pasted cell", [&] { readCell(text, scheme); }},
        {"a legend", [&] { definitionsIn(text); }},
        {"a list", [&] { (void)readWhoWhatList(text, known); }},
        {"a list with a role", [&] { (void)readWhoWhatList("PO - " + text, known); }},
        {"a block of text", [&] { (void)fromTabText(text); }},
        {"a block of HTML", [&] { (void)fromHtmlTable("<table><td>" + text); }},
        {"a cell of a chart",
         [&] { (void)readChartSource("Task;PM;PO\nOne;\"" + text + "\";R\nTwo;A;C\nThree;I;R\n", "a", known); }},
        {"a title", [&] { (void)readChartSource("Task;PM;PO\n\"" + text + "\";A;R\nTwo;A;C\n", "a", known); }},
        {"a role", [&] { (void)readChartSource("Task;PM;\"" + text + "\"\nOne;A;R\nTwo;A;C\n", "a", known); }},
    };
    std::pair<double, std::string> slowest{0, ""};
    for (const auto& [name, way] : ways) {
        const std::clock_t start = std::clock();
        way();
        slowest = std::max(slowest, {static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC, name});
    }
    return slowest;
}

} // namespace

TEST_CASE("Reading a long text takes time that grows with its length, whatever it is made of")
{
    constexpr std::size_t length = 60'000;
    for (const char* part : {"x",       "R",   "R ",    "R-",   "A/",          "PO/",    "PO, ",
                             "PO and ", "/",   "•\t",   "1.\t", "👩‍💻", "\u200d", "é",
                             "(",       "'",   "\"",    "\t",   " ",           "-",      "R = Responsible, ",
                             "\"\"\t",  "<b>", "&amp;", ": ",   "a - "}) {
        const auto [seconds, name] = slowestReading(repeated(length, part));
        INFO(part << " as " << name << " takes " << seconds << " s");
        CHECK(seconds < 1);
    }
}
