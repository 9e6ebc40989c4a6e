#include "exchange/formats/chart_document.h"

#include <catch2/catch.hpp>

using namespace remit;

namespace {

ChartDocument example()
{
    ChartDocument chart;
    chart.title = "Who does what";
    chart.subtitle = "Proposed";
    chart.rowsHeading = "Responsibility";
    chart.legend = {{"A", "Accountable", Involvement::answers}};
    chart.columns = {{"Product Manager", "PM", {}}, {"PO", "PO", {"≈ 26 h"}}};
    ChartDocument::Row row;
    row.number = 1;
    row.title = "Set pricing";
    row.remark = "together";
    row.cells = {{{{"A", {}, Involvement::answers}, {"R", {}, Involvement::does}}, {1}}, {}};
    chart.bands = {{"Strategy", {row}}};
    chart.notesHeading = "Notes";
    chart.notes = {"only the EU"};
    return chart;
}

bool contains(const std::string& text, const std::string& part)
{
    INFO(text);
    CHECK(text.find(part) != std::string::npos);
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("A chart in Markdown is a table with its legend and numbered notes")
{
    CHECK(writeMarkdown(example())
          == "# Who does what\n\nProposed\n\n"
             "|  | Responsibility | Product Manager | PO<br>≈ 26 h |\n"
             "| --: | :-- | :-: | :-: |\n"
             "|  | **Strategy** |  |  |\n"
             "| 1 | Set pricing – *together* | A R (1) |  |\n"
             "\n- **A** Accountable\n"
             "\n## Notes\n\n1. only the EU\n");
}

TEST_CASE("Nothing that a user typed is taken for Markdown")
{
    ChartDocument chart = example();
    chart.bands[0].name = "R&D";
    chart.bands[0].rows[0].title = "a|b *c* <script> [x](y) `z`\n| new | row |";
    chart.notes = {"1. not a list\n# nor a heading", "- a dash"};
    const std::string text = writeMarkdown(chart);
    CHECK(contains(text, "| 1 | a\\|b \\*c\\* \\<script\\> \\[x\\](y) \\`z\\` \\| new \\| row \\| – "));
    CHECK(contains(text, "**R&amp;D**"));
    CHECK(contains(text, "1. 1\\. not a list \\# nor a heading\n2. \\- a dash\n"));
}

TEST_CASE("A chart in HTML stands alone, with marked-up rows, columns and notes")
{
    const std::string html = writeHtml(example());
    CHECK(contains(html, "<th scope=\"col\">PO<small>≈ 26 h</small></th>"));
    CHECK(contains(html, "<th scope=\"row\">Set pricing <small>together</small></th>"));
    CHECK(contains(html, "<b class=\"answers\">A</b> <b class=\"does\">R</b> <sup><a href=\"#note1\">1</a></sup>"));
    CHECK(contains(html, "<li id=\"note1\">only the EU</li>"));
    CHECK(contains(html, "prefers-color-scheme: dark"));
    CHECK(contains(html, "@media print"));
    for (const char* outside : {"http://", "https://", "<script", "<link", "<img", "@import", "url("})
        CHECK(html.find(outside) == std::string::npos);
}

TEST_CASE("Nothing that a user typed is taken for HTML")
{
    ChartDocument chart = example();
    const std::string evil = "</td><script>alert(\"x\" & 'y')</script>";
    const std::string harmless = "&lt;/td&gt;&lt;script&gt;alert(&quot;x&quot; &amp; &#39;y&#39;)&lt;/script&gt;";
    chart.title = chart.subtitle = chart.footer = chart.rowsHeading = chart.hoursHeading = chart.notesHeading = evil;
    chart.legend = {{evil, evil}};
    chart.columns[0] = {evil, evil, {evil}};
    chart.bands[0].name = evil;
    ChartDocument::Row& row = chart.bands[0].rows[0];
    row.title = row.remark = row.hours = evil;
    row.cells[0].letters[0].letter = evil;
    chart.notes = chart.remarks = {evil};
    chart.sections = {{evil, {evil}}};
    const std::string html = writeHtml(chart);
    CHECK(html.find("<script") == std::string::npos);
    std::size_t times = 0;
    for (auto at = html.find(harmless); at != std::string::npos; at = html.find(harmless, at + 1))
        ++times;
    CHECK(times == 20);
}

TEST_CASE("A remark stands once below the chart")
{
    ChartDocument chart = example();
    chart.remarks = {"Two roles are hidden."};
    for (const std::string& text : {writeMarkdown(chart), writeHtml(chart)}) {
        const auto at = text.find("Two roles are hidden.");
        CHECK(at != std::string::npos);
        CHECK(text.find("Two roles are hidden.", at + 1) == std::string::npos);
    }
}
