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

/// Seconds of computing.
double seconds(const std::function<void()>& work)
{
    const std::clock_t start = std::clock();
    work();
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

struct Way {
    std::string name;
    std::function<void(const std::string&)> read;
};

/// The ways text is read.
std::vector<Way> waysOfReading()
{
    static const std::vector<KnownRole> known{{"Product Owner", "PO"}, {"Product Manager", "PM"}};
    static const std::vector<Letter> scheme = [] {
        std::vector<Letter> letters(1);
        letters[0].letter = "R";
        return letters;
    }();
    return {
        {"folding", [](const std::string& text) { folded(text); }},
        {"a short name", [](const std::string& text) { shortNameFor(text); }},
        {"letters in order", [](const std::string& text) { inOrderOfStrength(text, scheme); }},
        {"a typed letter", [](const std::string& text) { typedLetter(text, scheme); }},
        {"a pasted cell", [](const std::string& text) { readCell(text, scheme); }},
        {"a legend", [](const std::string& text) { definitionsIn(text); }},
        {"a list", [](const std::string& text) { (void)readWhoWhatList(text, known); }},
        {"a list with a role", [](const std::string& text) { (void)readWhoWhatList("PO - " + text, known); }},
        {"a block of text", [](const std::string& text) { (void)fromTabText(text); }},
        {"a block of HTML", [](const std::string& text) { (void)fromHtmlTable("<table><td>" + text); }},
        {"a cell of a chart",
         [](const std::string& text) {
             (void)readChartSource("Task;PM;PO\nOne;\"" + text + "\";R\nTwo;A;C\nThree;I;R\n", "a", known);
         }},
        {"a title",
         [](const std::string& text) {
             (void)readChartSource("Task;PM;PO\n\"" + text + "\";A;R\nTwo;A;C\n", "a", known);
         }},
        {"a role",
         [](const std::string& text) {
             (void)readChartSource("Task;PM;\"" + text + "\"\nOne;A;R\nTwo;A;C\n", "a", known);
         }},
    };
}

} // namespace

TEST_CASE("Reading a long text takes time that grows with its length, whatever it is made of")
{
    constexpr std::size_t length = 20'000;
    for (const char* part : {"x",       "R",   "R ",    "R-",   "A/",          "PO/",    "PO, ",
                             "PO and ", "/",   "•\t",   "1.\t", "👩‍💻", "\u200d", "é",
                             "(",       "'",   "\"",    "\t",   " ",           "-",      "R = Responsible, ",
                             "\"\"\t",  "<b>", "&amp;", ": ",   "a - "}) {
        const std::string text = repeated(length, part);
        const std::string longer = repeated(3 * length, part);
        for (const Way& way : waysOfReading()) {
            const double shortTime = seconds([&] { way.read(text); });
            const double longTime = seconds([&] { way.read(longer); });
            INFO(part << " as " << way.name << " takes " << shortTime << " s, three times as long " << longTime
                      << " s");
            // Three times where it grows with the length, nine where it grows with its square; moments do not count.
            CHECK(longTime < 6 * shortTime + 0.3);
        }
    }
}
