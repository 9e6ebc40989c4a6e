#include "exchange/recognition/cell_reading.h"
#include "understood.h"

using namespace remit;
using remit::test::understood;

namespace {

/// What a cell says, on import and pasted into a RACI chart; the two must be one.
std::string said(const std::string& cell)
{
    std::vector<Letter> scheme;
    for (const char letter : std::string_view("RACI"))
        scheme.push_back(Letter{{1}, std::string(1, letter), {}, {}, "does", 0});
    const Mark pasted = readCell(cell, scheme);
    const Mark imported = readMark(cell, {});
    CHECK(pasted.letters == imported.letters);
    CHECK(pasted.note == imported.note);
    return imported.note.empty() ? imported.letters : imported.letters + " (" + imported.note + ")";
}

} // namespace

TEST_CASE("the same cell means the same typed, pasted and brought in")
{
    CHECK(said("A-R") == "AR");
    CHECK(said("R – C") == "RC");
    CHECK(said("ra") == "RA");
    CHECK(said("R=A") == "RA");
    CHECK(said("A>R") == "AR");
    CHECK(said("R→A") == "RA");
    CHECK(said("A:R") == "AR");
    CHECK(said("A _ R") == "AR");
    CHECK(said("'A/R") == "AR");
    CHECK(said("Ａ／Ｒ") == "AR");
    CHECK(said("Ｒ、Ａ") == "RA");
    CHECK(said("Ａ・Ｒ") == "AR");
    CHECK(said("А С") == "AC");
    CHECK(said("R (lead)") == "R (lead)");
    CHECK(said("C*") == "C (*)");
    CHECK(said("A¹") == "A (¹)");
    CHECK(said("Responsible") == "R");
    CHECK(said("\xE2\x80\x8E"
               "A\xC2\xAD")
          == "A");
    for (const char* nobody : {"–", "−", "-", "—", "/", "N/A", "n.a.", "NA"})
        CHECK(said(nobody).empty());
}

TEST_CASE("footnotes stay with their letters, and what is no letter is asked")
{
    const auto chart = remit::test::chartOfFile("Task,Owner,Dev\nPlan,A¹,R\nBuild,R²,A\nShip,A¹,R\nSell,see note,A\n");
    CHECK(understood(chart)
          == "Plan | Owner A (¹) | Dev R\nBuild | Owner R (²) | Dev A\nShip | Owner A (¹) | Dev R\n"
             "Sell | Owner see note? | Dev A\n");
    CHECK(chart.questions.size() == 1);
}

TEST_CASE("a letter with a question mark is a letter with an open question; brackets come back as they were")
{
    const auto chart = remit::test::chartOfFile("Task,Owner,Dev\nPlan,A?,R\nShip,A,(R)\n");
    CHECK(chart.rows[0].cells[0] == RecognisedCell{"A", {}, "A?"});
    CHECK(chart.rows[1].cells[1] == RecognisedCell{"R", "(R)", {}});
}

TEST_CASE("emoji and ticks are asked about")
{
    const auto chart = remit::test::chartOfFile("Task,Owner,Dev\nPlan,✔️,\nBuild,,✔️\nShip,✔️,✔️\n");
    CHECK(chart.rows.size() == 3);
    CHECK(chart.questions.size() == 4);
}

TEST_CASE("text in Windows-1251, with one broken byte, or with accents apart is read")
{
    CHECK(
        understood(
            "\xC7\xE0\xE4\xE0\xF7\xE0;\xC7\xE0\xEA\xE0\xE7\xF7\xE8\xEA;\xD2\xE5\xF1\xF2\xE8\xF0\xEE\xE2\xF9\xE8\xEA\r\n"
            "\xCF\xEB\xE0\xED;A;R\r\n\xD2\xE5\xF1\xF2;I;A\r\n")
        == "План | Заказчик A | Тестировщик R\nТест | Заказчик I | Тестировщик A\n");
    const auto broken = remit::test::chartOfFile("Aufgabe;Prüfer;Käufer;Größe\nPrüfung;R;A;I\nCaf\xE9;A;C;I\n");
    CHECK(broken.roles == std::vector<std::string>{"Prüfer", "Käufer", "Größe"});
    REQUIRE(broken.warnings.size() == 1);
    CHECK_THAT(broken.warnings.front(), Catch::Contains("A character of A3"));
    CHECK(understood("Ta\u0302che,De\u0301veloppeur\nRe\u0301viser,A\nPre\u0301parer,R\n")
          == "Réviser | Développeur A\nPréparer | Développeur R\n");
}

TEST_CASE("bars part columns like commas, and a semicolon parts them where titles hold commas")
{
    CHECK(understood("Task|Owner|Dev\nPlan|A|R\nBuild|C|A\n") == "Plan | Owner A | Dev R\nBuild | Owner C | Dev A\n");
    CHECK(understood("Task, short;Lead;Dev\nPlan, build;A;R\nBuy, ship;R\n")
          == "Plan, build | Lead A | Dev R\nBuy, ship | Lead R\n");
}
