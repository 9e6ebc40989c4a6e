#include "widgets/looking.h"

#include "widgets/chart/chart_editor.h"

#include <QAction>

#include <algorithm>

using namespace remit;
using namespace remit::test;

TEST_CASE("a role that is added under a name of the catalogue is its role")
{
    Looking f;
    f.prompts.answers << "Business Analyst";
    f.workbench().chartPage().editor().actions().addRole->trigger();
    const auto& roles = f.window.document()->plan().all<Role>();
    const auto added = std::find_if(roles.begin(), roles.end(),
                                    [](const auto& entry) { return entry.second.name == "Business Analyst"; });
    REQUIRE(added != roles.end());
    CHECK(added->second.catalogueKey == "BA");
    CHECK(added->second.shortName == "BA");
}
