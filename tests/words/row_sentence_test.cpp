#include "words/row_sentence.h"

#include <catch2/catch.hpp>

#include <map>

using namespace remit;

namespace {

constexpr ConstellationId constellation{1};
constexpr ResponsibilityId stories{2};

/// One row, with the letters each role holds on it, in the order of the roles' names.
Plan rowWith(const std::map<std::string, std::string>& lettersByRole, Sharing sharing = Sharing::unstated,
             const std::string& letters = "R=does A=answers C=consulted I=informed")
{
    Plan plan;
    plan.put(LetterScheme{SchemeId{1}, "scheme", "", ""});
    for (std::size_t at = 0; at < letters.size();) {
        const std::size_t end = std::min(letters.find(' ', at), letters.size());
        plan.put(Letter{SchemeId{1}, letters.substr(at, 1), "", "", letters.substr(at + 2, end - at - 2), double(at)});
        at = end + 1;
    }
    plan.put(Constellation{constellation, "Proposed", "", SchemeId{1}, 1, "", "", ""});
    Responsibility responsibility;
    responsibility.id = stories;
    responsibility.title = "Accept stories";
    plan.put(responsibility);
    ChartRow row;
    row.constellation = constellation;
    row.responsibility = stories;
    row.sharing = sharing;
    plan.put(row);
    std::int64_t number = 10;
    for (const auto& entry : lettersByRole) {
        Role role;
        role.id = RoleId{++number};
        role.name = entry.first;
        role.shortName = "code";
        plan.put(role);
        plan.put(ConstellationRole{constellation, role.id, double(number), false, {}});
        plan.put(Assignment{constellation, stories, role.id, entry.second, ""});
    }
    return plan;
}

std::string sentenceOf(const Plan& plan)
{
    return rowSentence(plan, {constellation, stories}).toStdString();
}

} // namespace

TEST_CASE("a row whose one role does and answers says so in one breath, then who is asked and told")
{
    CHECK(sentenceOf(rowWith({{"PO", "AR"}, {"BA", "C"}, {"DL", "C"}, {"PM", "I"}}))
          == "PO does it and answers for it. BA and DL are asked before. PM is told after.");
}

TEST_CASE("sharing is part of the sentence")
{
    CHECK(sentenceOf(rowWith({{"PM", "R"}, {"PO", "AR"}}, Sharing::together))
          == "PM and PO do it together; PO answers for it.");
    CHECK(sentenceOf(rowWith({{"PM", "R"}, {"PO", "R"}}, Sharing::either))
          == "PM or PO does it; nobody answers for it yet.");
    CHECK(sentenceOf(rowWith({{"PM", "R"}, {"PO", "R"}, {"BA", "A"}}, Sharing::each))
          == "PM and PO each do it in full; BA answers for it.");
    CHECK(sentenceOf(rowWith({{"PM", "AR"}, {"PO", "AR"}}, Sharing::together))
          == "PM and PO do it together and answer for it.");
}

TEST_CASE("the chosen one of an either-or row is named")
{
    Plan plan = rowWith({{"PM", "R"}, {"PO", "R"}, {"ZZ", "A"}}, Sharing::either);
    ChartRow row = *plan.find<ChartRow>({constellation, stories});
    row.chosenRole = RoleId{12};
    plan.put(row);
    CHECK(sentenceOf(plan) == "PM or PO does it, for now PO; ZZ answers for it.");
}

TEST_CASE("of many roles a sentence names three and counts the others")
{
    CHECK(sentenceOf(rowWith({{"A", "C"}, {"B", "C"}, {"C", "C"}, {"D", "AR"}}))
          == "D does it and answers for it. A, B and C are asked before.");
    CHECK(sentenceOf(rowWith({{"A", "C"}, {"B", "C"}, {"C", "C"}, {"D", "C"}, {"E", "AR"}}))
          == "E does it and answers for it. A, B and 2 others are asked before.");
    CHECK(sentenceOf(rowWith({{"A", "C"}, {"B", "C"}, {"C", "C"}, {"D", "C"}, {"E", "C"}, {"F", "AR"}}))
          == "F does it and answers for it. A, B, C and 2 others are asked before.");
    CHECK(sentenceOf(rowWith({{"A", "R"}, {"B", "R"}, {"C", "R"}, {"D", "R"}, {"E", "R"}}, Sharing::either))
          == "A, B, C or one of 2 others does it; nobody answers for it yet.");
}

TEST_CASE("a row without letters says that nobody answers for it yet")
{
    CHECK(sentenceOf(rowWith({})) == "Nobody answers for it yet.");
    CHECK(sentenceOf(rowWith({{"BA", "C"}})) == "Nobody answers for it yet. BA is asked before.");
}

TEST_CASE("the sentence follows the involvements of the scheme, not its letters")
{
    CHECK(sentenceOf(
              rowWith({{"CEO", "X"}, {"PM", "Y"}, {"QA", "Z"}}, Sharing::unstated, "X=decides Y=answers Z=verifies"))
          == "PM answers for it. CEO decides. QA verifies it.");
}

TEST_CASE("a row left out gives its reason instead of people")
{
    Plan plan = rowWith({{"PO", "AR"}});
    ChartRow row = *plan.find<ChartRow>({constellation, stories});
    row.leftOut = true;
    row.leftOutReason = "Sales does pricing.";
    plan.put(row);
    CHECK(sentenceOf(plan) == "Left out here on purpose: Sales does pricing.");
}

TEST_CASE("renaming a row says which other constellations have it")
{
    Plan plan = rowWith({});
    CHECK(alsoRenamedWords(plan, {constellation, stories}).isEmpty());
    for (const std::int64_t other : {5, 6, 7}) {
        plan.put(Constellation{{other}, "Year " + std::to_string(other), "", SchemeId{1}, double(other), "", "", ""});
        ChartRow row;
        row.constellation = {other};
        row.responsibility = other == 7 ? ResponsibilityId{99} : stories;
        plan.put(row);
    }
    CHECK(alsoRenamedWords(plan, {constellation, stories}) == "Also renamed in Year 5 and Year 6.");
}
