#include "charts.h"

#include "core/utf8.h"
#include "exchange/recognition/known_words.h"
#include "exchange/recognition/who_what_list.h"

#include <set>

using namespace remit;

TEST_CASE("Each known word means one thing of its kind, and is written as it is looked up")
{
    const std::map<WordKind, std::set<std::string_view>> meanings{
        {WordKind::letters, {"R", "A", "S", "C", "I", "?"}},
        {WordKind::joints, {"together", "either"}},
        {WordKind::columns, {"text", "shared", "questions", "area"}},
        {WordKind::legends, {"title"}},
        {WordKind::nobody, {"none"}},
        {WordKind::ordinary, {"text"}},
        {WordKind::roles, {"role"}},
        {WordKind::corners, {"title", "role"}},
        {WordKind::people, {"name"}}};
    std::set<std::pair<WordKind, std::string_view>> seen;
    for (const KnownWord& each : knownWords()) {
        INFO(each.text);
        CHECK(seen.emplace(each.kind, each.text).second);
        CHECK(meanings.at(each.kind).contains(each.meaning));
        CHECK(folded(each.text) == each.text);
        CHECK(meaningOf(each.kind, each.text) == each.meaning);
    }
    CHECK(seen.size() > 120);
    CHECK(meaningOf(WordKind::letters, " CONSULTED ") == "C");
    CHECK(meaningOf(WordKind::letters, "head").empty());
}

TEST_CASE("Words of many languages are read in a chart")
{
    const auto letters = [](const std::string& cell) {
        const auto chart = test::recognised("Task,Boss,Other,Third\nPlan," + cell + ",I,C\nBuild,R,A,C\n");
        const RecognisedCell& read = chart.rows.at(0).at(0);
        return read.unclear.empty() ? read.letters : "?";
    };
    CHECK(letters("Исполнитель") == "R");
    CHECK(letters("Durchführend und rechenschaftspflichtig") == "RA");
    CHECK(letters("R oder A") == "RA");
    CHECK(letters("rinde cuentas") == "A");
    CHECK(letters("verantwortlich") == "?");
}

TEST_CASE("Roles in a list are joined by the words of many languages")
{
    const auto list
        = readWhoWhatList("PO und PM - Planen\nPO ou PM - Décider\nPO и PM - План\n", {{"PO", "PO"}, {"PM", "PM"}});
    REQUIRE(list);
    REQUIRE(list->chart.rows.size() == 3);
    CHECK(list->chart.roles == std::vector<std::string>{"PO", "PM"});
    CHECK(list->chart.rows[0].sharing == Sharing::together);
    CHECK(list->chart.rows[1].sharing == Sharing::either);
    CHECK(list->chart.rows[2].sharing == Sharing::together);
}
