#include "advisor/links/role_links.h"
#include "advisor/resource_files.h"

using namespace remit;

namespace {

Role called(std::int64_t id, const char* name, const char* key = "")
{
    Role role;
    role.id = {id};
    role.name = name;
    role.catalogueKey = key;
    return role;
}

} // namespace

TEST_CASE("new roles that go by a name of the catalogue become its roles, each once")
{
    Plan plan;
    plan.put(called(1, "Chief of tests", "TL"));
    plan.put(called(2, "Product Manager"));
    Edit edit;
    for (const auto& [id, name] : {std::pair(3, "product owner"), std::pair(4, "PO/BA"), std::pair(5, "PO"),
                                   std::pair(6, "Tech Lead"), std::pair(7, "Astronaut")})
        edit.put(called(id, name));
    edit.put(called(2, "Product Manager"));
    Plan after = plan;
    apply(withCatalogueRoles(plan, edit, realCatalogue()), after);
    CHECK(after.find<Role>({3})->catalogueKey == "PO");
    CHECK(after.find<Role>({3})->name == "product owner");
    CHECK(after.find<Role>({3})->kind == RoleKind::product);
    CHECK(after.find<Role>({4})->standsFor == "PO BA");
    for (const std::int64_t id : {2, 5, 6, 7})
        CHECK(after.find<Role>({id})->catalogueKey.empty());
}

TEST_CASE("a role that is renamed to one of the catalogue becomes that role, and keeps the short name it was given")
{
    Plan plan;
    plan.put(called(1, "Chef de projet"));
    plan.put(called(2, "Chef de produit", "PM"));
    Role owner = called(1, "Product Owner");
    owner.shortName = "PrO";
    Edit edit;
    edit.put(owner);
    edit.put(called(2, "Tech Lead", "PM"));
    Plan after = plan;
    apply(withCatalogueRoles(plan, edit, realCatalogue()), after);
    CHECK(after.find<Role>({1})->catalogueKey == "PO");
    CHECK(after.find<Role>({1})->kind == RoleKind::product);
    CHECK(after.find<Role>({1})->shortName == "PrO");
    CHECK(after.find<Role>({2})->catalogueKey == "PM");
}

TEST_CASE("a role of the catalogue brings its short name unless another role goes by it")
{
    Plan plan;
    Role manager = called(1, "Project Manager");
    manager.shortName = "PM";
    plan.put(manager);
    Edit edit;
    for (const auto& [id, name, shortName] :
         {std::tuple(2, "Product Manager", "PdM"), std::tuple(3, "Developer-PO", "DP")}) {
        Role role = called(id, name);
        role.shortName = shortName;
        edit.put(role);
    }
    Plan after = plan;
    apply(withCatalogueRoles(plan, edit, realCatalogue()), after);
    CHECK(after.find<Role>({2})->catalogueKey == "PM");
    CHECK(after.find<Role>({2})->shortName == "PdM");
    CHECK(after.find<Role>({3})->shortName == "DvPO");
}
