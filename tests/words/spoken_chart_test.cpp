#include "words/spoken_chart.h"

#include "core/edits/edits.h"
#include "support/chart_plan.h"
#include "words/names.h"

#include <catch2/catch.hpp>

using namespace remit;
using namespace remit::test;

TEST_CASE("a cell is said with role, responsibility, the names of its letters, note and question")
{
    Plan plan = smallChart();
    const Assignment::Key cell{proposed, rowNumber(1), po};
    CHECK(spokenCell(plan, cell).toStdString() == "Product Owner, Row 1: not involved");
    apply(setLetters(plan, cell, "RA"), plan);
    CHECK(spokenCell(plan, cell).toStdString() == "Product Owner, Row 1: accountable, responsible");
    apply(setNote(plan, cell, "within a day"), plan);
    CHECK(spokenCell(plan, cell).toStdString() == "Product Owner, Row 1: accountable, responsible; one note");
    apply(setQuestion(plan, {proposed, rowNumber(1), po, "Who?", {}, {}}), plan);
    CHECK(spokenCell(plan, cell).toStdString()
          == "Product Owner, Row 1: accountable, responsible; one note; open question");
}

TEST_CASE("a row is said with its number, sharing and what is open about it")
{
    Plan plan = smallChart();
    const ChartRow::Key row{proposed, rowNumber(2)};
    CHECK(spokenRow(plan, row, 2).toStdString() == "Row 2, Row 2");
    apply(setSharing(plan, row, Sharing::each), plan);
    apply(setQuestion(plan, {proposed, rowNumber(2), {}, "When?", {}, {}}), plan);
    CHECK(spokenRow(plan, row, 2).toStdString() == "Row 2, Row 2; everybody attends; open question");
    apply(leaveOut(plan, row, "not ours"), plan);
    CHECK(spokenRow(plan, row, 2).contains("left out"));
}

TEST_CASE("a band is said with how much it holds and whether it is closed")
{
    CHECK(spokenBand("Strategy", 4, true).toStdString() == "Area Strategy, 4 responsibilities, closed");
    CHECK(spokenBand("Strategy", 1, false).toStdString() == "Area Strategy, 1 responsibility");
}

TEST_CASE("a name in which places are counted is said as it is")
{
    CHECK(spokenBand("100 %1 of %2", 3, false) == "Area 100 %1 of %2, 3 responsibilities");
    CHECK(freeName("Plan %2", [](const QString& name) { return name == "Plan %2"; }) == "Plan %2 2");
}
