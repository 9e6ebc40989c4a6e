#include "advisor/advice/advisors.h"
#include "advisor/advice/growth.h"
#include "advisor/advice/sweeps.h"

#include <cmath>
#include <fstream>
#include <sstream>
#include <utility>

using namespace remit;
using namespace remit::test;

namespace {

std::vector<std::string> cutAt(const std::string& text, char separator)
{
    std::vector<std::string> parts;
    std::istringstream stream(text);
    for (std::string part; std::getline(stream, part, separator);)
        parts.push_back(part);
    return parts;
}

/// A line of a recorded table, its fields parted by tabs: name, facts, ranking (id:score:heads:least use:most use), not
/// applicable, tied, shown, overlays, confidence, what is asked, triggers (fact:value:winner).
struct RecordedCase {
    std::string name;
    std::string facts;
    std::vector<std::string> ranking;
    std::string ruledOut;
    std::string tied;
    std::string shown;
    std::string overlays;
    int confidence = 0;
    std::string open;
    std::vector<std::string> triggers;
};

std::string pathOf(const char* name)
{
    return std::string(REMIT_SOURCE_DIR "/tests/advisor/advice/") + name;
}

std::vector<RecordedCase> recordedIn(const char* name)
{
    std::ifstream file(pathOf(name));
    std::vector<RecordedCase> cases;
    for (std::string line; std::getline(file, line);) {
        auto fields = cutAt(line, '\t');
        fields.resize(10);
        cases.push_back({fields[0], fields[1], cutAt(fields[2], ' '), fields[3], fields[4], fields[5], fields[6],
                         std::stoi(fields[7]), fields[8], cutAt(fields[9], ' ')});
    }
    return cases;
}

void compareRanking(const Advice& advice, const std::vector<std::string>& recorded)
{
    REQUIRE(advice.ranking.setUps.size() == recorded.size());
    for (std::size_t i = 0; i < recorded.size(); ++i) {
        const auto expected = cutAt(recorded[i], ':');
        const RankedSetUp& made = advice.ranking.setUps[i];
        INFO(i << ": " << recorded[i]);
        CHECK(made.source->id == expected[0]);
        CHECK(made.score == std::stod(expected[1]));
        CHECK(made.heads == std::stoi(expected[2]));
        CHECK(made.minUse == Approx(std::stod(expected[3])).margin(1e-6));
        CHECK(made.maxUse == Approx(std::stod(expected[4])).margin(1e-6));
    }
}

std::string listed(const std::vector<std::string>& names)
{
    std::string text;
    for (const std::string& each : names)
        text += (text.empty() ? "" : " ") + each;
    return text;
}

/// A whole number between two that were tried may be nearer; then something else wins there, too.
void compareTriggers(const Advice& advice, const std::vector<std::string>& recorded)
{
    REQUIRE(advice.triggers.size() == recorded.size());
    for (std::size_t i = 0; i < recorded.size(); ++i) {
        const auto expected = cutAt(recorded[i], ':');
        const AdviceTrigger& trigger = advice.triggers[i];
        INFO(recorded[i]);
        CHECK(trigger.question->key == expected[0]);
        const double tried = std::stod(expected[1]);
        if (trigger.at == tried)
            CHECK(trigger.becomes->id == expected[2]);
        else
            CHECK((trigger.question->kind == FactKind::integer
                   && std::abs(trigger.at - trigger.now) < std::abs(tried - trigger.now)));
    }
}

std::string ruledOutIn(const Advice& advice)
{
    std::vector<std::string> ids;
    for (const RuledOut& out : advice.ranking.ruledOut)
        ids.push_back(out.source->id);
    return listed(ids);
}

std::string overlaysIn(const Advice& advice)
{
    std::vector<std::string> ids;
    for (const std::size_t overlay : advice.overlays)
        ids.push_back(advice.ranking.setUps[overlay].source->id);
    return listed(ids);
}

std::string openIn(const Advice& advice)
{
    std::vector<std::string> keys;
    for (const OpenFact& open : advice.open)
        keys.push_back(open.question->key);
    return listed(keys);
}

void compare(const char* file)
{
    const auto cases = recordedIn(file);
    REQUIRE(cases.size() >= 30);
    for (const RecordedCase& each : cases) {
        INFO(each.name << " " << each.facts);
        const Advice advice = adviceOn(each.facts);
        compareRanking(advice, each.ranking);
        CHECK(ruledOutIn(advice) == each.ruledOut);
        CHECK(tiedIn(advice) == each.tied);
        CHECK(idsOf(advice, advice.shown) == each.shown);
        CHECK(overlaysIn(advice) == each.overlays);
        CHECK(advice.settled == each.confidence);
        CHECK(openIn(advice) == each.open);
        compareTriggers(advice, each.triggers);
    }
}

/// The line of what is advised now.
std::string recordOf(const RecordedCase& each)
{
    const Advice advice = adviceOn(each.facts);
    std::ostringstream line;
    line << each.name << '\t' << each.facts << '\t';
    const char* space = "";
    for (const RankedSetUp& made : advice.ranking.setUps) {
        line << std::exchange(space, " ") << made.source->id << ':' << made.score << ':' << made.heads << ':'
             << std::fixed << made.minUse << ':' << made.maxUse << std::defaultfloat;
    }
    line << '\t' << ruledOutIn(advice) << '\t' << tiedIn(advice) << '\t' << idsOf(advice, advice.shown) << '\t'
         << overlaysIn(advice) << '\t' << advice.settled << '\t' << openIn(advice) << '\t';
    space = "";
    for (const AdviceTrigger& trigger : advice.triggers)
        line << std::exchange(space, " ") << trigger.question->key << ':' << trigger.at << ':' << trigger.becomes->id;
    return line.str();
}

void recordAnew(const char* file)
{
    const auto cases = recordedIn(file);
    std::ofstream written(pathOf(file));
    for (const RecordedCase& each : cases)
        written << recordOf(each) << '\n';
    CHECK(written.flush());
}

} // namespace

TEST_CASE("the advice on worked scenarios is that of the reference", "[advice]")
{
    compare("recorded_scenarios.tsv");
}

TEST_CASE("the advice on random facts is that of the reference", "[advice]")
{
    compare("recorded_random.tsv");
}

TEST_CASE("what is advised on the recorded facts is recorded anew", "[.record]")
{
    recordAnew("recorded_scenarios.tsv");
    recordAnew("recorded_random.tsv");
}

TEST_CASE("a trigger is the nearest value at which something else fits best", "[advice]")
{
    for (const char* facts :
         {"{\"developers\": 20, \"noProductDepartment\": true}", "{\"developers\": 32, \"teams\": 5}",
          "{\"developers\": 8, \"teams\": 1, \"products\": 1}"}) {
        const StatedFacts stated = factsIn(facts);
        const Advice advice = adviceOn(facts);
        for (const AdviceTrigger& trigger : advice.triggers) {
            INFO(facts << " " << trigger.question->key << " " << trigger.now << " -> " << trigger.at);
            StatedFacts moved = stated;
            moved[trigger.question->key] = trigger.at;
            if (const auto there = realAdvisor().rank(moved); there.has_value()) {
                CHECK(there->setUps.front().source == trigger.becomes);
                CHECK(there->setUps.front().heads == trigger.heads);
            }
            // To state what was assumed is news of its own.
            moved[trigger.question->key] = trigger.last;
            if (const auto before = realAdvisor().rank(moved); before.has_value() && trigger.last != trigger.now)
                CHECK(before->setUps.front().source == advice.best().source);
            if (trigger.question->kind == FactKind::integer)
                CHECK(std::abs(trigger.at - trigger.last) == 1);
            for (const double value : sweepValues(*trigger.question)) {
                const bool isOnTheWay = trigger.at > trigger.now ? value > trigger.now && value < trigger.last
                                                                 : value < trigger.now && value > trigger.last;
                moved[trigger.question->key] = value;
                if (const auto there = realAdvisor().rank(moved); there.has_value() && isOnTheWay)
                    CHECK(there->setUps.front().source == advice.best().source);
            }
        }
    }
}

TEST_CASE("what growth changes is told when it is clear, and never as fewer people for more work", "[advice]")
{
    const char* facts = R"({"developers": 20, "teams": 3, "noProductDepartment": true})";
    const StatedFacts stated = factsIn(facts);
    const Advice advice = adviceOn(facts);
    const GrowthPath path = growthOf(advice, realAdvisor(), stated, nullptr);
    REQUIRE_FALSE(path.likely.empty());
    for (const AdviceTrigger& each : path.likely) {
        INFO(each.question->key);
        CHECK(each.at > each.now);
        CHECK(each.lead > realAdvisor().rules().tieMargin);
        CHECK(each.heads >= advice.best().heads);
        CHECK(each.becomes != advice.ranking.setUps[1].source);
        // By brute force: nothing nearer is as clear.
        for (double value = each.now + 1; each.question->kind == FactKind::integer && value < each.at; ++value) {
            StatedFacts moved = stated;
            moved[each.question->key] = value;
            const auto there = realAdvisor().rank(moved);
            if (!there)
                continue;
            const RankedSetUp& best = there->setUps.front();
            const bool isTied = best.source == advice.best().source || best.source == advice.ranking.setUps[1].source;
            CHECK((isTied || best.score - there->setUps[1].score <= realAdvisor().rules().tieMargin
                   || best.heads < advice.best().heads));
        }
    }
    const auto curves = growthCurves(advice, realAdvisor(), stated, *theFacts().question("developers"), nullptr);
    REQUIRE(curves.size() >= 2);
    CHECK(curves.front().source == advice.best().source);
    for (const GrowthPoint& point : curves.front().points) {
        if (point.value == 20) {
            CHECK(point.use == Approx(advice.best().maxUse));
            CHECK(point.score == Approx(advice.best().score));
        }
    }
    CHECK(curves.front().points.back().use > curves.front().points.front().use);
    CHECK(curves.front().points.back().score < curves.front().points.front().score);
}
