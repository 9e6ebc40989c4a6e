#include "charts.h"
#include "understood.h"

#include <fstream>
#include <sstream>

using namespace remit;
using remit::test::understood;

namespace {

RecognisedChart chartIn(const std::string& name, const RecognitionOptions& options = {})
{
    std::ifstream file(std::string(REMIT_SOURCE_DIR "/tests/exchange/charts/") + name, std::ios::binary);
    REQUIRE(file.good());
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return test::recognised(bytes.str(), options);
}

std::string leftOut(const RecognisedChart& chart)
{
    std::string text;
    for (const LeftOut& each : chart.leftOut)
        text += each.text + "\n";
    return text;
}

} // namespace

TEST_CASE("a German chart with semicolons in cp1252 keeps its umlauts, areas and combined letters")
{
    const RecognisedChart chart = chartIn("01_semicolons_cp1252.csv");
    CHECK(understood(chart)
          == "Strategie: Vision prüfen | Produktmanager AR | Product Owner C | Entwicklung I | Geschäftsführung C\n"
             "Strategie: Preise für Österreich festlegen | Produktmanager R | Product Owner I | Geschäftsführung A\n"
             "Tägliche Arbeit: Rückstände ordnen | Produktmanager C | Product Owner AR | Entwicklung C\n"
             "Tägliche Arbeit: Abnahme; größere Änderungen | Produktmanager I | Product Owner A | Entwicklung R\n"
             "Tägliche Arbeit: Fehler beheben (Störungen) | Product Owner I | Entwicklung AR\n");
    CHECK(leftOut(chart) == "Zuständigkeiten im Produktteam (Entwurf für Müller & Söhne)\n");
}

TEST_CASE("people in the cells of letters become roles")
{
    const RecognisedChart chart = chartIn("02_people_in_cells.csv");
    CHECK(understood(chart)
          == "Onboarding guide | Anna R | Ben A | Carla C | Dev C | Eve I\n"
             "Price list | Anna C | Ben R | Carla I | Dev I | Eve A\n"
             "Release notes | Anna R | Ben C | Dev RA | Eve I\n"
             "Support rota | Carla RA\n");
    CHECK(leftOut(chart).empty());
}

TEST_CASE("ticks are asked about, and the answer is used for all of them")
{
    const RecognisedChart chart = chartIn("03_ticks.csv");
    CHECK(understood(chart)
          == "Talk to users | PM x? | Designer x?\n"
             "Write the story | PO x?\n"
             "Show the result | PM x? | PO x? | Designer x?\n");
    CHECK(chart.questions.size() == 6);
    const RecognisedChart answered = chartIn("03_ticks.csv", {{{"X", "R"}}});
    CHECK(understood(answered)
          == "Talk to users | PM R | Designer R\n"
             "Write the story | PO R\n"
             "Show the result | PM R | PO R | Designer R\n");
    CHECK(answered.questions.empty());
}

TEST_CASE("numbers, phases, comments, marks and a legend do not become responsibilities")
{
    const RecognisedChart chart = chartIn("04_numbers_and_legend.csv");
    CHECK(understood(chart)
          == "Discover: Interview customers | PM RA | PO R\n"
             "Discover: Choose the problem | PM A | PO R | Dev lead C\n"
             "Deliver: Plan the sprint | PM I | PO A | Dev lead R\n"
             "Deliver: Release | PM A (*) | PO C | Dev lead R (nightly)\n");
    CHECK(chart.questions.empty());
    CHECK_THAT(leftOut(chart),
               Catch::Contains("Comment\n")
                   && Catch::Contains("R = Responsible, A = Accountable, C = Consulted, I = Informed\n"));
}
