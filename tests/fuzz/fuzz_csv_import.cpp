#include "exchange/formats/csv.h"
#include "exchange/merging/chart_import.h"
#include "exchange/recognition/chart_source.h"
#include "exchange/recognition/named_people.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

using namespace remit;

namespace {

/// Roles that are named after several people are parted, and who has a role is told of a role that is there.
void shareNames(RecognisedChart& chart, const std::vector<Letter>& letters)
{
    PeopleAnswers answers;
    for (const std::string& role : rolesOfSeveral(chart, answers))
        answers.shared[role] = Sharing::together;
    takePeople(chart, answers, letters);
    for (const NamedPerson& each : chart.people) {
        if (each.role >= chart.roles.size() || each.name.empty())
            std::abort();
    }
    for (const RecognisedRow& row : chart.rows) {
        if (row.cells.size() > chart.roles.size())
            std::abort();
    }
}

} // namespace

/// A file of text becomes a chart, the chart a plan, and the plan's CSV is read again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const std::vector<KnownRole> known{{"Product Owner", "PO"}, {"Product Manager", "PM"}};
    auto source = readChartSource(bytes, "fuzz.csv", known);
    if (!source)
        return source.error().message.empty() ? std::abort(), 0 : 0;
    SchemeRows scheme;
    scheme.scheme.id = {1};
    scheme.scheme.name = "All";
    for (const char letter : std::string_view("RACISDVX"))
        scheme.letters.push_back(Letter{{1}, std::string(1, letter), "", "", "does", 0});
    shareNames(source->chart, scheme.letters);
    Plan plan;
    const auto imported = importChart(plan, source->chart, {"Fuzz", false, {scheme}});
    if (!imported)
        return 0;
    apply(imported->edit, plan);
    if (!readCsv(writeCsv(plan, imported->constellation), "again.csv"))
        std::abort();
    return 0;
}
