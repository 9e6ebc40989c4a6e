#include "program.h"

#include "core/edits/edits.h"
#include "store/plan_store.h"
#include "support/temporary_folder.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <QFile>

#include <map>

using namespace remit;
using namespace remit::test;
using nlohmann::json;

namespace {

/// A plan made of a small chart in text.
QString planOf(const test::TemporaryFolder& folder, const QByteArray& chart)
{
    QFile file(QString::fromStdString(folder.file("chart.csv")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(chart);
    file.close();
    const QString plan = QString::fromStdString(folder.file("plan.remit"));
    REQUIRE(remitProgram({"import", file.fileName(), plan}).exitCode == 0);
    return plan;
}

const QByteArray faulty = "Activity,Product Manager,Product Owner,Designer\n"
                          "Set the vision,A,A,R\n"
                          "Order the backlog,R,C,I\n"
                          "Accept stories,C,AR,I\n";

} // namespace

TEST_CASE("a chart is checked in words and as JSON, the nearest fix named")
{
    const test::TemporaryFolder folder;
    const QString plan = planOf(folder, faulty);
    const Run words = remitProgram({"check", plan});
    CHECK(words.exitCode == 0);
    CHECK_THAT(words.output, Catch::StartsWith("chart: 2 to fix"));
    CHECK_THAT(words.output,
               Catch::Contains("  to fix\tOrder the backlog: nobody answers for it. [nobody-accountable]"));
    CHECK_THAT(words.output, Catch::Contains("  not checked\t"));
    const json found = json::parse(remitProgram({"check", plan, "--json"}).output);
    REQUIRE(found["findings"].size() >= 2);
    const json first = found["findings"][0];
    CHECK(first["rule"] == "two-accountable");
    CHECK(first["severity"] == "error");
    CHECK(first["constellation"] == "chart");
    CHECK(first["responsibility"] == "Set the vision");
    CHECK(first["role"].is_null());
    CHECK(first["seat"].is_null());
    CHECK(first["waived"] == false);
    CHECK(first["waiver"].is_null());
    CHECK_THAT(first["fix"].get<std::string>(), Catch::StartsWith("Let only "));
    CHECK(found["health"].get<int>() < 50);
    CHECK(found["constellations"][0]["errors"] == 2);
    CHECK(found["constellations"][0]["notChecked"].size() >= 3);
}

TEST_CASE("an accepted finding is listed with who accepted it, why and until when")
{
    const test::TemporaryFolder folder;
    const QString path = planOf(folder, faulty);
    {
        auto store = PlanStore::open(path.toStdString());
        REQUIRE(store);
        const Plan plan = store->read().value();
        const auto [constellation, row] = plan.all<ChartRow>().begin()->first;
        for (const auto& [id, responsibility] : plan.all<Responsibility>()) {
            if (responsibility.title != "Set the vision" && responsibility.title != "Order the backlog")
                continue;
            const bool forEver = responsibility.title == "Order the backlog";
            Edit edit;
            edit.put(Waiver{constellation,
                            forEver ? "nobody-accountable" : "two-accountable",
                            id,
                            {},
                            "For the launch",
                            forEver ? "Ben" : "Anna",
                            forEver ? "" : "2999-12-31"});
            REQUIRE(bool(store->edit("Accept", edit)));
        }
    }
    const json found = json::parse(remitProgram({"check", path, "--json"}).output);
    std::map<std::string, json> byRow;
    for (const json& each : found["findings"])
        byRow.emplace(each["responsibility"].is_null() ? "" : each["responsibility"].get<std::string>(), each);
    CHECK(byRow["Set the vision"]["waived"] == true);
    CHECK(byRow["Set the vision"]["waiver"]
          == json({{"reason", "For the launch"}, {"author", "Anna"}, {"until", "2999-12-31"}}));
    CHECK(byRow["Order the backlog"]["waiver"]["until"].is_null());
    CHECK(found["constellations"][0]["waived"] == 2);
    const Run words = remitProgram({"check", path});
    CHECK_THAT(words.output, Catch::Contains("[two-accountable] (Anna, until 2999-12-31: For the launch)"));
    CHECK_THAT(words.output, Catch::Contains("[nobody-accountable] (Ben: For the launch)"));
}

TEST_CASE("what is found about a seat or a group of stakeholders names it")
{
    const test::TemporaryFolder folder;
    const QString path = planOf(folder, faulty);
    {
        auto store = PlanStore::open(path.toStdString());
        REQUIRE(store);
        const Plan plan = store->read().value();
        const ConstellationId here = plan.all<Constellation>().begin()->first;
        Unit group;
        group.id = UnitId{77};
        group.kind = UnitKind::stakeholders;
        group.name = "Sales";
        Edit edit = addUnit(plan, here, group);
        Seat seat;
        seat.constellation = here;
        seat.seat = SeatId{78};
        seat.title = "Owner of all";
        edit.append(addSeat(plan, seat, {plan.all<ConstellationRole>().begin()->second.role}));
        REQUIRE(bool(store->edit("Seat", edit)));
    }
    const json found = json::parse(remitProgram({"check", path, "--json"}).output);
    bool isSaid = false;
    for (const json& each : found["findings"]) {
        if (each["rule"] != "stakeholder-ownership")
            continue;
        isSaid = true;
        CHECK(each["unit"] == "Sales");
        CHECK(each["seat"].is_null());
        CHECK(each["location"].is_null());
    }
    CHECK(isSaid);
}

TEST_CASE("the program ends with 1 when findings reach the level, else with 0")
{
    const test::TemporaryFolder folder;
    const QString plan = planOf(folder, faulty);
    CHECK(remitProgram({"check", plan, "--fail-on", "error"}).exitCode == 1);
    CHECK(json::parse(remitProgram({"check", plan, "--fail-on", "info", "--json"}).output).contains("findings"));
    const QString fine = QString::fromStdString(folder.file("fine.remit"));
    REQUIRE(remitProgram({"new", fine, "--template", "T4"}).exitCode == 0);
    CHECK(remitProgram({"check", fine, "--fail-on", "error"}).exitCode == 0);
    CHECK(remitProgram({"check", fine, "--fail-on", "nonsense"}).exitCode == 2);
    CHECK(remitProgram({"check", fine, "--constellation", "nonsense"}).exitCode == 2);
    CHECK(remitProgram({"check", QString::fromStdString(folder.file("none.remit"))}).exitCode == 2);
}

TEST_CASE("several constellations are checked together, each with its own counts; equal plans give equal bytes")
{
    const test::TemporaryFolder folder;
    const QString plan = QString::fromStdString(folder.file("sample.remit"));
    REQUIRE(remitProgram({"new", plan, "--template", "sample"}).exitCode == 0);
    const QStringList both{"check", plan, "--json", "--constellation", "today", "--constellation", "Year 2"};
    const Run run = remitProgram(both);
    const json found = json::parse(run.output);
    REQUIRE(found["constellations"].size() == 2);
    CHECK(found["constellations"][0]["constellation"] == "Today");
    CHECK(
        found["health"]
        == std::min(found["constellations"][0]["health"].get<int>(), found["constellations"][1]["health"].get<int>()));
    for (const json& each : found["constellations"])
        CHECK(each["errors"] == 0);
    CHECK(remitProgram(both).output == run.output);
}
