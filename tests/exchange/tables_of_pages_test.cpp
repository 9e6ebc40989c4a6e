#include "understood.h"

using namespace remit;
using remit::test::refusal;
using remit::test::understood;

TEST_CASE("a Markdown table is read without its markup, ragged rows being areas")
{
    CHECK(understood("# Who does what\n\n"
                     "| Activity | **PM** | [Dev team](dev.md) |\n"
                     "|---|:---:|:-:|\n"
                     "| **Discover** |\n"
                     "| Talk to `users` | **A** / R | <b>C</b> |\n"
                     "| Choose \\| drop | *I* | R\\* |\n")
          == "Discover: Talk to users | PM AR | Dev team C\nDiscover: Choose | drop | PM I | Dev team R (*)\n");
}

TEST_CASE("tables under headings are joined, the headings being areas and the roles those of all")
{
    CHECK(understood("## Find\n\n| Task | PM | Designer |\n|---|---|---|\n| Ask | A | R |\n| Sum up | A | C |\n\n"
                     "## Make\n\n| Task | PM | Developer |\n|---|---|---|\n| Code | I | A |\n| Ship | A | R |\n")
          == "Find: Ask | PM A | Designer R\nFind: Sum up | PM A | Designer C\n"
             "Make: Code | PM I | Developer A\nMake: Ship | PM A | Developer R\n");
}

TEST_CASE("tables of something else, and the one that explains the letters, are left out with a line each")
{
    const auto chart
        = remit::test::chartOfFile("| Letter | Meaning |\n|---|---|\n| R | Responsible |\n| A | Accountable |\n"
                                   "| |- | Not involved |\n\n"
                                   "| Task | PM | QA |\n|---|---|---|\n| Plan | A | R |\n\n"
                                   "| Name | Phone |\n|---|---|\n| Ann | 12 |\n| Ben | 34 |\n");
    CHECK(understood(chart) == "Plan | PM A | QA R\n");
    REQUIRE(chart.leftOut.size() == 2);
    CHECK(chart.leftOut[0].text == "Letter");
    CHECK(chart.leftOut[1].text == "Name");
}

TEST_CASE("a legend below a Markdown table decides what its letters mean")
{
    const std::string table = "| Task | PM | QA |\n|---|---|---|\n| Plan | V | M |\n| Test | M | V |\n\n";
    CHECK(understood(table) == "Plan | PM V? | QA M?\nTest | PM M? | QA V?\n");
    CHECK(understood(table + "**Legend:** V = Accountable, M = Responsible\n")
          == "Plan | PM A | QA R\nTest | PM R | QA A\n");
}

TEST_CASE("a table without a rule, and one in a block of code, are what they look like")
{
    CHECK(understood("| Task | PM | QA |\n| Plan | A | R |\n| Test | I | A |\n")
          == "Plan | PM A | QA R\nTest | PM I | QA A\n");
    CHECK_FALSE(refusal("```\n| Task | PM | QA |\n|---|---|---|\n| Plan | - | ? |\n```\n").empty());
}

TEST_CASE("the tables of a page are read with merged cells, entities and letters apart, scripts being nothing")
{
    CHECK(
        understood("<!DOCTYPE html><html><head><script>document.write('<table><tr><td>No')</script></head><body>"
                   "<h2>Plan &amp; build</h2><table><thead><tr><th>Task</th><th>PM</th><th>Dev team</th></tr></thead>"
                   "<tr><td colspan=3>Before</td></tr>"
                   "<tr><td>Write &lt;it&gt;</td><td><span>A</span>/<span>R</span></td><td>&mdash;</td></tr>"
                   "<tr><td colspan=3>After</td></tr><tr><td>Ship</td><td>I</td><td>A</td></tr></table></body></html>")
        == "Before: Write <it> | PM AR\nAfter: Ship | PM I | Dev team A\n");
}

TEST_CASE("tables of a page under headings or short lines are areas")
{
    const std::string head = "<tr><th>Meeting</th><th>Cadence</th><th>Tech lead</th><th>Dev team</th></tr>";
    CHECK(
        understood("<html><body><h1>Meetings</h1><div>Every day</div><table>" + head
                   + "<tr><td>Daily</td><td>15 min</td><td>A</td><td>R</td></tr></table><div>Every sprint</div><table>"
                   + head + "<tr><td>Review</td><td>1 h</td><td>C</td><td>A</td></tr></table></body></html>")
        == "Every day: Daily | Tech lead A | Dev team R\nEvery sprint: Review | Tech lead C | Dev team A\n");
}

TEST_CASE("a page whose table a script fills, and one without any, are refused with what to do")
{
    CHECK_THAT(refusal("<!DOCTYPE html><html><body><p>Chart</p><script>fill()</script></body></html>"),
               Catch::Contains("without a table"));
    CHECK_FALSE(refusal("<html><body><table><tr><th>Task</th></tr></table></body></html>").empty());
}

TEST_CASE("HTML nested thousands deep ends with a sentence")
{
    std::string page = "<html><body>";
    for (int i = 0; i < 20'000; ++i)
        page += "<table><tr><td>";
    CHECK_FALSE(refusal(page).empty());
}
