#include "analysis/checked.h"

#include <sstream>

using namespace remit;

namespace {

/// Letters of PM, one a word, "-" for none, in as many rows as there are words; PO and TL do them in turn.
std::string rowsWith(const std::string& letters)
{
    std::string text = " | PM | PO | TL\n";
    int number = 0;
    std::istringstream words(letters);
    for (std::string each; words >> each;) {
        ++number;
        each = each == "-" ? "" : each;
        text += "Row " + std::to_string(number) + " | " + each + (number % 2 == 0 ? " | AR |" : " | | AR") + "\n";
    }
    return text;
}

Plan withKinds(Plan plan, std::initializer_list<RoleKind> kinds)
{
    std::int64_t id = 0;
    for (const RoleKind kind : kinds) {
        Role role = *plan.find<Role>(RoleId{++id});
        role.kind = kind;
        plan.put(role);
    }
    return plan;
}

struct Case {
    const char* rule;
    const char* fine;
    const char* faulty;
    const char* says;
};

const Case cases[] = {
    {"bystander", "R C - - - - - - - -", "C I - - - - - - - -", "PM: neither does nor answers for anything."},
    {"mailing-list", "I C - - - - - - - -", "I I - - - - - - - -", "PM: is only told, never asked and never acting."},
    {"empty-role", "I - - - - - - - - -", "- - - - - - - - - -", "PM: has no letter in the chart."},
    {"in-everything", "I C I I I I I I I -", "I C I I I I I I I I", "PM: has a part in all 10 rows."},
    {"everybody-asks", "C C C C C C - - R -", "C C C C C C C - R -",
     "PM: is asked before on 70 % of the rows, more than 60 %."},
    {"overloaded-role", "R R R R R R R - - -", "R R R R R R R R - -",
     "PM: does 80 % of the rows, more than 70 %; its hours are not known."},
    {"accountable-for-most", "A A A A A - - - - -", "A A A A A A - - - -",
     "PM: answers for 60 % of the rows, more than 50 %."},
};

const std::string tenOfTwo = " | PM | PO\nA1 | AR | R\nA2 | AR |\nA3 | AR |\nA4 | AR |\nA5 | A | R\nA6 | A | R\n"
                             "A7 | C | AR\nA8 | C | AR\nA9 | C | AR\nA10 | C | AR";

std::string loadSays(double hours, bool estimated)
{
    const CheckContext context{"2026-11-22", {{RoleId{1}, {hours, 40, estimated}}}};
    const Plan plan = planFrom(" | PM | PO\nPrice | R | A");
    const auto found = findingsOf("overloaded-role", plan, context);
    return found.empty()
        ? ""
        : std::string(wordFor(found.front().severity)) + " " + findingSentence(realTexts(), plan, found.front());
}

} // namespace

TEST_CASE("each column rule passes the chart it should and speaks of the one it should")
{
    for (const Case& each : cases) {
        INFO(each.rule);
        CHECK(saysOf(each.rule, planFrom(rowsWith(each.fine))).empty());
        CHECK(saysOf(each.rule, planFrom(rowsWith(each.faulty))) == each.says);
    }
}

TEST_CASE("one cause is one finding: an empty role and one that is only told are not also bystanders")
{
    CHECK(saysOf("bystander", planFrom(rowsWith("I I - - - - - - - -"))).empty());
    CHECK(saysOf("bystander", planFrom(rowsWith("- - - - - - - - - -"))).empty());
    CHECK(saysOf("mailing-list", planFrom(rowsWith("- - - - - - - - - -"))).empty());
}

TEST_CASE("a chart without rows has no empty roles, and heads and directors may be without letters")
{
    CHECK(rulesIn(planFrom(" | PM | PO")).empty());
    Plan plan = planFrom(" | PO | Head | Dir\nPrice | AR | |");
    CHECK(findingsOf("empty-role", plan).size() == 2);
    for (const auto& [id, key] : {std::pair(RoleId{2}, "HEAD"), std::pair(RoleId{3}, "DIR")}) {
        Role role = *plan.find<Role>(id);
        role.catalogueKey = key;
        plan.put(role);
    }
    CHECK(findingsOf("empty-role", plan).empty());
}

TEST_CASE("hours against capacity are a warning above 90 %, an error above 110 %, never an error by estimates")
{
    CHECK(loadSays(36, false).empty());
    CHECK(loadSays(40, false) == "warning PM: the work takes 100 % of the time there is, more than 90 %.");
    CHECK(loadSays(44, false) == "warning PM: the work takes 110 % of the time there is, more than 90 %.");
    CHECK(loadSays(46, false) == "error PM: the work takes 115 % of the time there is, more than 110 %.");
    CHECK(loadSays(46, true)
          == "warning PM: by estimates, the work takes about 115 % of the time there is, more than 110 %.");
}

TEST_CASE("roles whose hours are unknown are judged by their rows, and that is said")
{
    const Plan plan = planFrom(rowsWith("R R R R R - - - - -"));
    const auto saysHours = [&](const CheckContext& context) {
        for (const NotChecked& each : reportOf(plan, context).notChecked) {
            if (each.reason == NotCheckedReason::noHours)
                return notCheckedSentence(realTexts(), each);
        }
        return std::string();
    };
    CHECK(saysHours({"", {{RoleId{1}, {10, 40, false}}}})
          == "More work than time: hours are unknown for 2 of 3 roles that do work; these are judged by the number of "
             "their rows.");
    CHECK(saysHours({"", {{RoleId{1}, {1, 40}}, {RoleId{2}, {1, 40}}, {RoleId{3}, {1, 40}}}}).empty());
    CHECK(saysOf("overloaded-role", plan, {"", {{RoleId{1}, {10, 40, false}}}}).empty());
}

TEST_CASE("answering for most is a warning where another product role could take some of it, else good to know")
{
    const Plan plan = planFrom(tenOfTwo);
    CHECK(saysOf("accountable-for-most", plan) == "PM: answers for 60 % of the rows, more than 50 %.");
    CHECK(findingsOf("accountable-for-most", plan).front().severity == Severity::warning);
    const Plan two = withKinds(plan, {RoleKind::product, RoleKind::product});
    CHECK(findingsOf("accountable-for-most", two).front().severity == Severity::warning);
    const Plan alone = withKinds(plan, {RoleKind::product, RoleKind::engineering});
    CHECK(findingsOf("accountable-for-most", alone).front().severity == Severity::info);
}

TEST_CASE("a chart that somebody is still typing is not scolded for loads and shares, and that is said")
{
    const CheckContext context{"2026-11-22", {}};
    const auto waiting = [&](const std::string& rule, const Plan& plan) {
        for (const NotChecked& each : reportOf(plan, context).notChecked) {
            if (each.rule == rule)
                return notCheckedSentence(realTexts(), each);
        }
        return std::string();
    };
    for (const Case& each : cases) {
        if (std::string(each.rule) == "empty-role")
            continue;
        INFO(each.rule);
        const std::string faulty = each.faulty;
        const Plan nine = planFrom(rowsWith(faulty.substr(0, faulty.size() - 2)));
        CHECK(saysOf(each.rule, nine, context).empty());
        CHECK(waiting(each.rule, nine)
              == realTexts().find(each.rule)->title + ": not checked yet, it waits until the chart has 10 rows.");
        const std::string full = waiting(each.rule, planFrom(rowsWith(each.faulty)));
        CHECK_THAT(full, !Catch::Contains("not checked"));
    }
    CHECK(waiting("bystander", planFrom(" | PM | PO")).empty());
}

TEST_CASE("a plan says itself from how many rows on a rule speaks")
{
    Plan plan = planFrom(rowsWith("C I - - - -"));
    CHECK(saysOf("bystander", plan).empty());
    apply(setLimit(plan, ruleNamed("bystander"), "from", 6).value(), plan);
    CHECK(saysOf("bystander", plan) == "PM: neither does nor answers for anything.");
}

TEST_CASE("known hours are judged from the first row on")
{
    const Plan plan = planFrom(" | PM | PO\nPrice | R | A");
    const CheckContext known{"2026-11-22", {{RoleId{1}, {60, 40, false}}}};
    CHECK_FALSE(saysOf("overloaded-role", plan, known).empty());
    for (const NotChecked& each : reportOf(plan, known).notChecked)
        CHECK(each.rule != "overloaded-role");
}

TEST_CASE("who does a thing should not also verify it or sign it off")
{
    const Plan plan = inScheme(planFrom(" | PM | QA\nShip | AR | VS\nTest | A | RV\nSell | ARS |"), "raci-vs");
    CHECK(saysOf("does-and-verifies", plan)
          == "Test: QA does it and also checks or signs it off.\nSell: PM does it and also checks or signs it off.");
    CHECK(saysOf("does-and-verifies", planFrom(" | PM | QA\nShip | AR | C")).empty());
}

TEST_CASE("names that mean nobody and names there twice are found, whatever their case")
{
    const Plan plan
        = planFrom(" | Users | PM | pm | Staffing\nPrice | | AR | C |\nÜben | | AR | C |\nüben | | AR | C |");
    CHECK(saysOf("vague-role", plan) == "Users: who is that? A role that may be anybody is taken up by nobody.");
    CHECK(saysOf("duplicate-name", plan)
          == "Üben: 2 rows have this name; one name should mean one thing.\n"
             "PM: 2 roles have this name; one name should mean one thing.");
    CHECK(saysOf("duplicate-name", planFrom(" | PM | PO\nSet  price | AR | C\nSet\u00A0Price | AR | C"))
          == "Set  price: 2 rows have this name; one name should mean one thing.");
    CHECK(saysOf("vague-role", planFrom(" | PM | PO\nPrice | AR | C")).empty());
    CHECK(saysOf("duplicate-name", planFrom(" | PM | PO\nPrice | AR | C\nPrices | AR | C")).empty());
}

TEST_CASE("rules that need people, meetings or reviews are named as not checked")
{
    std::string named;
    for (const NotChecked& each : reportOf(planFrom(" | PM\nPrice | A")).notChecked)
        named += each.reason == NotCheckedReason::fewRows ? "" : each.rule + " ";
    CHECK_THAT(named, Catch::StartsWith("role-named-after-person "));
    CHECK_THAT(named, Catch::EndsWith("uncovered-consultation stale "));
}
