#include "widgets/window/exchange_commands.h"
#include "widgets/window_actions.h"

#include "exchange/formats/json_export.h"

using namespace remit;
using namespace remit::test;

namespace {

QString jsonOf(const WindowFixture& fixture, const char* name, const Plan& plan)
{
    return fixture.fileWith(name, QByteArray::fromStdString(toJson(plan)));
}

} // namespace

TEST_CASE("the JSON of a plan is brought in as a new plan, equal to what was exported")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    startFourteenLines(fixture, window);
    const Plan exported = window.document()->plan();
    const QString json = jsonOf(fixture, "out.json", exported);
    window.closePlan();

    fixture.prompts.openPath = json;
    fixture.prompts.savePath = fixture.pathOf("again.remit");
    trigger(window, "Bring in a chart…");
    REQUIRE(window.document());
    CHECK(window.document()->fileName() == "again.remit");
    CHECK(window.document()->plan() == exported);
}

TEST_CASE("the JSON of a plan replaces an open plan only when confirmed, as one step of undo")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    startFourteenLines(fixture, window);
    const Plan before = window.document()->plan();
    Plan other = before;
    apply(removeResponsibilities(other, {other.all<Responsibility>().begin()->first}), other);
    apply(setSetting(other, "title", "Other"), other);
    const QString json = jsonOf(fixture, "other.json", other);

    fixture.prompts.confirms = false;
    window.exchange().importChart(json);
    CHECK(window.document()->plan() == before);
    CHECK(fixture.prompts.told.back().contains("other.json"));
    fixture.prompts.confirms = true;
    window.exchange().importChart(json);
    CHECK(window.document()->plan() == other);
    window.document()->undo();
    CHECK(window.document()->plan() == before);
}

TEST_CASE("a plan that brings in its own JSON stays as it is, and JSON that is no plan is explained")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    startFourteenLines(fixture, window);
    window.exchange().importChart(jsonOf(fixture, "same.json", window.document()->plan()));
    CHECK(fixture.prompts.told.isEmpty());
    CHECK(window.workbench()->noticeText().contains("same.json"));
    window.closePlan();
    window.exchange().importChart(fixture.fileWith("odd.json", "{\"weather\": 1}"));
    CHECK_FALSE(window.document());
    REQUIRE_FALSE(fixture.prompts.told.isEmpty());
    CHECK(fixture.prompts.told.back().contains("odd.json"));
}
