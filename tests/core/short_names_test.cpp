#include "core/edits/edits.h"
#include "core/short_names.h"
#include "support/plan_text.h"

#include <catch2/catch.hpp>

#include <sstream>

using namespace remit;

namespace {

/// The short names of roles that are added to one plan in turn, one role a line.
std::string shortNamesOf(const std::string& roles)
{
    Plan plan;
    ShortNames names(plan);
    std::istringstream lines(roles);
    std::string given;
    for (std::string role; std::getline(lines, role);)
        given += names.give(role) + "\n";
    return given;
}

} // namespace

TEST_CASE("A short name is what a role's name suggests")
{
    const std::vector<std::pair<std::string, std::string>> table{
        {"Product Owner", "PO"},
        {"Head of Product", "HoP"},
        {"Quality lead", "QL"},
        {"PO/BA", "PO/BA"},
        {"Product Owner / Business Analyst", "PO/BA"},
        {"R&D", "R&D"},
        {"R&D Lead", "R&DL"},
        {"Sales & Marketing", "S&M"},
        {"Owner", "Owner"},
        {"QA", "QA"},
        {"QA Lead", "QAL"},
        {"Senior PM", "SPM"},
        {"iOS Developer", "iOSD"},
        {"Designer", "Desi"},
        {"Developers", "Deve"},
        {"Vice-President", "VP"},
        {"Datenschutzbeauftragte/r", "Date"},
        {"Arquiteto(a) do Sistema", "AdS"},
        {"Entwickler*in Front/Back", "EF/B"},
        {"Team Lead 1", "TL1"},
        {"Team Lead 12", "TL12"},
        {"Member of the Steering Committee of Product 2", "MoSCP2"},
        {"Head of the Department of Product Management 2", "HoDPM2"},
        {"those who look after the product", "twlatp"},
        {" Product Owner ", "PO"},
        {"", ""},
        {"???", "???"},
    };
    for (const auto& [name, wanted] : table) {
        INFO(name);
        CHECK(shortNameFor(name) == wanted);
    }
}

TEST_CASE("An abbreviation that a role's name brings is its short name, without the brackets")
{
    CHECK(shortNameFor("Information Security Officer (ISO)") == "ISO");
    CHECK(shortNameFor("Information Security Officer [ISO]") == "ISO");
    CHECK(shortNameFor("情報セキュリティ責任者（ISO）") == "ISO");
    CHECK(shortNameFor("ISO (Information Security Officer)") == "ISO");
    CHECK(shortNameFor("Product Owner / Business Analyst (PO/BA)") == "PO/BA");
    CHECK(shortNameFor("(ISO)") == "ISO");
    CHECK(shortNameFor("Product Owner (Team 1)") == "POT1");
    CHECK(shortNameFor("Tester (acting)") == "TA");
    CHECK(shortNameFor("Tester (") == "Test");
}

TEST_CASE("Short names of any script go by characters")
{
    CHECK(shortNameFor("Größe") == "Größe");
    CHECK(shortNameFor("Übergabeprüfer") == "Über");
    CHECK(shortNameFor("Élodie Étude") == "ÉÉ");
    CHECK(shortNameFor("Владелец продукта") == "Вп");
    CHECK(shortNameFor("ИТ директор") == "ИТд");
    CHECK(shortNameFor("产品经理") == "产品经理");
    CHECK(shortNameFor("プロダクトオーナー") == "プロダク");
    CHECK(shortNameFor("開発・運用") == "開発・運用");
}

TEST_CASE("No two roles get the same short name, and what tells them apart is in it")
{
    CHECK(shortNamesOf("Product Manager\nProject Manager\nProcess Manager\n") == "PM\nPjM\nPcM\n");
    CHECK(shortNamesOf("Team Lead 1\nTeam Lead 2\n") == "TL1\nTL2\n");
    CHECK(shortNamesOf("Developer\nDevelopment\n") == "Deve\nDevm\n");
    CHECK(shortNamesOf("Product Owner (EMEA)\nBusiness Analyst (EMEA)\n") == "EMEA\nBAEMEA\n");
    CHECK(shortNamesOf("Products Manager\nProduct Manager\n") == "PM\nPrM\n");
    CHECK(shortNamesOf("pm\nProduct Manager\nPM\nPM\n") == "pm\nPrM\nPM2\nPM3\n");
    CHECK(shortNamesOf("PO\nProduct Owner\n") == "PO\nPrO\n");
}

TEST_CASE("A role that is added goes by a short name no other role has")
{
    Plan plan = planFrom("    | PM\nPlan | A\n");
    apply(addRole(plan, theChart, RoleId{9}, "Project Manager", {}), plan);
    CHECK(plan.find<Role>({9})->shortName == "PrM");
    apply(addRole(plan, theChart, RoleId{10}, "Project Manager", "PM"), plan);
    CHECK(plan.find<Role>({10})->shortName == "PM");
}

TEST_CASE("A renamed role gets the short name of its new name, unless a person typed the one it has")
{
    Plan plan;
    Role role;
    role.id = {1};
    role.name = "Product Manager";
    role.shortName = "PM";
    plan.put(role);
    Role other;
    other.id = {2};
    other.name = "Team Lead";
    other.shortName = "TL";
    plan.put(other);
    CHECK(shortNameAfterRenaming(plan, role, "Product Owner") == "PO");
    CHECK(shortNameAfterRenaming(plan, role, "Test Lead") == "TsL");
    CHECK(shortNameAfterRenaming(plan, role, "Program Manager") == "PM");
    role.shortName = "Boss";
    CHECK(shortNameAfterRenaming(plan, role, "Product Owner") == "Boss");
}
