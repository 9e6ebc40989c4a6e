#include "command_files.h"

#include "core/edits/edits.h"
#include "core/edits/edits_of_agreements.h"
#include "exchange/formats/agreed_content.h"
#include "store/plan_store.h"

#include <nlohmann/json.hpp>

using namespace remit;
using namespace remit::test;
using nlohmann::json;

namespace {

const QByteArray todayFile = "Activity,Product Manager,Development Team\n"
                             "Groom the backlog,A/R,C\n"
                             "Accept stories,A/R,R\n"
                             "Set pricing,A/R,\n";
const QByteArray proposedFile = "Activity,Product Manager,Product Owner,Development Team\n"
                                "Groom the backlog,I,A/R,C\n"
                                "Accept stories,,A/R,\n"
                                "Set pricing,A/R,,\n";

/// A plan into which both were imported.
QString planOfBoth(const Folder& folder)
{
    const QString plan = folder.path("plan.remit");
    REQUIRE(remitProgram({"import", folder.write("today.csv", todayFile), plan, "--constellation", "Today"}).exitCode
            == 0);
    REQUIRE(remitProgram({"import", folder.write("proposed.csv", proposedFile), plan, "--constellation", "Proposed"})
                .exitCode
            == 0);
    return plan;
}

} // namespace

TEST_CASE("compare names exactly the cells that differ, and who has the last word instead", "[compare]")
{
    const Folder folder;
    const QString plan = planOfBoth(folder);
    const Run run = remitProgram({"compare", plan, "today", "Proposed", "--json"});
    INFO(run.errors);
    REQUIRE(run.exitCode == 0);
    const json answer = json::parse(run.output);
    CHECK(answer["constellations"] == json({"Today", "Proposed"}));
    CHECK(answer["responsibilities"] == 3);
    CHECK(answer["differing"] == 2);
    std::string cells;
    for (const json& each : answer["differences"])
        cells += each["responsibility"].get<std::string>() + " " + each["role"].get<std::string>() + " "
            + each["values"].dump() + "\n";
    CHECK(cells
          == "Groom the backlog PM [\"AR\",\"I\"]\n"
             "Groom the backlog PO [\"\",\"AR\"]\n"
             "Accept stories PM [\"AR\",\"\"]\n"
             "Accept stories DT [\"R\",\"\"]\n"
             "Accept stories PO [\"\",\"AR\"]\n");
    REQUIRE(answer["handovers"].size() == 2);
    CHECK(answer["handovers"][0]["responsibility"] == "Groom the backlog");
    CHECK(answer["handovers"][0]["from"] == json({"PM"}));
    CHECK(answer["handovers"][0]["to"] == json({"PO"}));
    CHECK(answer["handovers"][0]["hours"].is_null());
    for (const json& metric : answer["metrics"]) {
        CHECK(metric["values"].size() == 2);
        if (metric["name"] == "gaps")
            CHECK(metric["values"] == json({0.0, 0.0}));
        if (metric["name"] == "moved-last-words")
            CHECK(metric["values"] == json({0.0, 2.0}));
        if (metric["name"] == "heads")
            CHECK(metric["values"] == json({nullptr, nullptr}));
    }
    CHECK(remitProgram({"compare", plan, "today", "Proposed", "--json"}).output == run.output);
}

TEST_CASE("compare tells in words what moves", "[compare]")
{
    const Folder folder;
    const Run run = remitProgram({"compare", planOfBoth(folder), "Today", "Proposed"});
    CHECK(run.exitCode == 0);
    CHECK_THAT(run.output, Catch::Contains("2 of 3 responsibilities differ"));
    CHECK_THAT(run.output, Catch::Contains("Accept stories: PM → PO"));
    CHECK_THAT(run.output, Catch::Contains("Product Owner\tgets 2 responsibilities, 2 with the last word"));
    CHECK_THAT(run.output, Catch::Contains("Last words that move\t0\t2"));
}

TEST_CASE("what cannot be compared is said", "[compare]")
{
    const Folder folder;
    const QString plan = planOfBoth(folder);
    const auto refusal = [](const QStringList& arguments) {
        const Run run = remitProgram(arguments);
        CHECK(run.exitCode == 2);
        CHECK(run.output.empty());
        return run.errors;
    };
    CHECK_THAT(refusal({"compare", plan, "Today", "today"}), Catch::Contains("\"Today\" is named twice"));
    CHECK_THAT(refusal({"compare", plan, "Today"}), Catch::Contains("at least two"));
    CHECK_THAT(refusal({"compare", plan, "Today", "Year 2"}),
               Catch::Contains("no constellation \"Year 2\". The plan has: Today, Proposed."));
    CHECK_THAT(refusal({"compare", plan}), Catch::Contains("NAME"));
    CHECK_THAT(refusal({"compare", folder.path("none.remit"), "Today", "Proposed"}), Catch::Contains("none.remit"));
    const QString alone = folder.path("alone.remit");
    REQUIRE(remitProgram({"new", alone}).exitCode == 0);
    CHECK_THAT(refusal({"compare", alone, "Today"}), Catch::Contains("no constellation"));
}

TEST_CASE("what was agreed is compared by its name", "[compare]")
{
    const Folder folder;
    const QString path = planOfBoth(folder);
    {
        auto store = PlanStore::open(path.toStdString());
        REQUIRE(store);
        const Plan plan = store->read().value();
        AgreedVersion version;
        version.constellation = plan.all<Constellation>().begin()->first;
        version.version = newId<AgreedVersionId>();
        version.name = plan.all<Constellation>().begin()->second.name;
        version.agreedOn = "2026-11-29";
        keepContent(version, plan, {});
        REQUIRE(store->edit("Agree", agree(plan, version)));
        const Assignment& cell = plan.all<Assignment>().begin()->second;
        REQUIRE(store->edit("Change", setLetters(plan, cell.key(), "")));
    }
    const QString name = PlanStore::open(path.toStdString())->read()->all<Constellation>().begin()->second.name.c_str();
    const Run run = remitProgram({"compare", path, name + ", agreed 2026-11-29", name, "--json"});
    INFO(run.errors);
    REQUIRE(run.exitCode == 0);
    const json answer = json::parse(run.output);
    CHECK(answer["constellations"][0] == (name + ", agreed 2026-11-29").toStdString());
    CHECK(answer["differing"] == 1);
}
