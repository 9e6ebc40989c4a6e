#include "charts.h"

#include "core/letters.h"
#include "exchange/recognition/cell_reading.h"

using namespace remit;

namespace {

std::vector<Letter> schemeOf(std::string_view letters)
{
    std::vector<Letter> scheme;
    for (const std::string& each : characters(letters)) {
        Letter letter;
        letter.letter = each;
        scheme.push_back(letter);
    }
    return scheme;
}

/// "AR", "R (a note)", "-" for nobody, "?" for what only the user can tell.
std::string said(const Mark& mark)
{
    switch (mark.kind) {
    case Mark::Kind::blank:
    case Mark::Kind::dash:
        return "-";
    case Mark::Kind::unclear:
    case Mark::Kind::text:
        return "?";
    default:
        return mark.letters + (mark.note.empty() ? "" : " (" + mark.note + ")");
    }
}

std::string imported(const std::string& cell)
{
    const auto chart = test::recognised("Task;PM;PO\nOne;\"" + cell + "\";R\nTwo;A;C\nThree;I;R\n");
    const RecognisedCell& read = chart.rows.at(0).at(0);
    if (!read.unclear.empty())
        return "?";
    const std::string note = read.note.empty() ? "" : " (" + read.note + ")";
    return read.letters + note == "" ? "-" : read.letters + note;
}

} // namespace

TEST_CASE("A cell says the same whether it is pasted or imported")
{
    const std::vector<std::pair<std::string, std::string>> table{
        {"", "-"},
        {"A/R", "AR"},
        {"r", "R"},
        {"ra", "RA"},
        {"R (lead)", "R (lead)"},
        {"C*", "C (*)"},
        {"A-R", "AR"},
        {"R - A", "RA"},
        {"R – C", "RC"},
        {"R=A", "RA"},
        {"A>R", "AR"},
        {"R→A", "RA"},
        {"A:R", "AR"},
        {"A _ R", "AR"},
        {"A - when needed", "A (- when needed)"},
        {"A - I think so", "A (- I think so)"},
        {"I-beam", "I (-beam)"},
        {"–", "-"},
        {"−", "-"},
        {"N/A", "-"},
        {"n.a.", "-"},
        {"А", "A"},
        {"С", "C"},
        {"С/І", "CI"},
        {"Responsible", "R"},
        {"consulted", "C"},
        {"rinde cuentas", "A"},
        {"Ａ／Ｒ", "AR"},
        {"Ｒ、Ａ", "RA"},
        {"Ａ・Ｒ", "AR"},
        {"Ｒ；Ｃ", "RC"},
        {"'A/R", "AR"},
        {"A\u200e", "A"},
        {"R\u00ad", "R"},
        {"\u202aR\u202c", "R"},
        {"A¹", "A (¹)"},
        {"verantwortlich", "?"},
        {"✔️", "?"},
        {"✅", "?"},
        {"as", "?"},
        {"see note", "?"},
        {"X", "?"},
    };
    const auto scheme = schemeOf("RACI");
    for (const auto& [cell, wanted] : table) {
        INFO(cell);
        CHECK(said(readCell(cell, scheme)) == wanted);
        CHECK(imported(cell) == wanted);
    }
}

TEST_CASE("A pasted cell says letters of the chart's scheme and no others")
{
    CHECK(said(readCell("Driver", schemeOf("DACI"))) == "?");
    CHECK(said(readCell("D-A", schemeOf("DACI"))) == "DA");
    CHECK(said(readCell("d (if asked)", schemeOf("DACI"))) == "D (if asked)");
    CHECK(said(readCell("Responsible", schemeOf("DACI"))) == "?");
    CHECK(said(readCell("R", schemeOf("DACI"))) == "?");
    CHECK(said(readCell("NA", schemeOf("NA"))) == "NA");
    CHECK(said(readCell("Ж", schemeOf("Ж"))) == "Ж");
}
