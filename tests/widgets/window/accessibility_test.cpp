#include "model/settling/settled_split.h"
#include "widgets/advice/advice_page.h"
#include "widgets/advice/advice_quality_dialog.h"
#include "widgets/advice/facts_panel.h"
#include "widgets/agreement/agree_dialog.h"
#include "widgets/agreement/agreed_versions_dialog.h"
#include "widgets/catalogue/catalogue_links_dialog.h"
#include "widgets/constellations/constellation_chooser.h"
#include "widgets/constellations/constellation_dialog.h"
#include "widgets/findings/accept_dialog.h"
#include "widgets/findings/findings_part.h"
#include "widgets/findings/rule_help.h"
#include "widgets/findings/rule_settings_dialog.h"
#include "widgets/frame/pages.h"
#include "widgets/map/away_dialog.h"
#include "widgets/organisation/bring_in_people_dialog.h"
#include "widgets/organisation/people_page.h"
#include "widgets/settling/settling_dialog.h"
#include "widgets/settling/sheets_dialog.h"
#include "widgets/window/about_dialog.h"
#include "widgets/window/exchange_commands.h"
#include "widgets/window/shortcuts_dialog.h"

#include "widgets/chart/chart_page.h"
#include "widgets/spoken_controls.h"
#include "widgets/window_actions.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QSpinBox>
#include <QTabBar>

#include <memory>

using namespace remit;
using namespace remit::test;

TEST_CASE("every control of the start page has a name")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    CHECK(namelessIn(window, 10) == "");
}

TEST_CASE("every control and cell of an open plan has a name")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    window.resize(1400, 900);
    startFourteenLines(fixture, window);
    CHECK(namelessIn(window, 100) == "");
    window.workbench()->chartPage().findings().setPanelShown(true);
    CHECK(namelessIn(window, 100) == "");
}

TEST_CASE("every control and cell of the tables of people has a name")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    window.resize(1400, 900);
    startFourteenLines(fixture, window);
    for (int table = 0; table < 4; ++table) {
        window.workbench()->pages().turnTo(3);
        static_cast<PeoplePage&>(window.workbench()->page()).showTable(PeoplePage::Table(table));
        CHECK(namelessIn(window, 60) == "");
    }
    window.exchange().importPeople();
    CHECK(namelessIn(*window.findChild<BringInPeopleDialog*>(), 10) == "");
}

TEST_CASE("every control of the advice has a name")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    window.resize(1400, 900);
    startFourteenLines(fixture, window);
    window.workbench()->pages().turnTo(4);
    auto& page = static_cast<AdvicePage&>(window.workbench()->page());
    page.facts()->showAll(true);
    CHECK(namelessIn(window, 100) == "");
    const auto quality = readAdviceQuality(fixture.resources);
    REQUIRE(quality);
    CHECK(namelessIn(*std::make_unique<AdviceQualityDialog>(*quality), 3) == "");
}

TEST_CASE("every control and cell of the comparison has a name")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    window.resize(1400, 900);
    startFourteenLines(fixture, window);
    Pages& pages = window.workbench()->pages();
    pages.turnTo(int(pages.titles().indexOf("Compare")));
    CHECK(namelessIn(window, 40) == "");
    fixture.prompts.text = "Proposed";
    window.workbench()->constellations().duplicate();
    pages.turnTo(int(pages.titles().indexOf("Compare")));
    field<QTabBar>(window, "comparedRows").setCurrentIndex(1);
    CHECK(namelessIn(window, 100) == "");
}

TEST_CASE("every control and cell of settling the split has a name")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    startFourteenLines(fixture, window);
    PlanDocument& document = *window.document();
    CHECK(namelessIn(*std::make_unique<SheetsDialog>(document, window.workbench()->constellation(), fixture.preferences,
                                                     fixture.prompts),
                     8)
          == "");
    SettledSplit split(document, window.workbench()->constellation());
    CHECK(namelessIn(*std::make_unique<SettlingDialog>(split, fixture.prompts, todayByTheSystem), 5) == "");
    const auto title = document.plan().all<Responsibility>().begin()->second.title;
    const QString first
        = fixture.fileWith("Anna.csv", QByteArray::fromStdString("Task,PM,PO\n\"" + title + "\",A,R\n"));
    const QString second
        = fixture.fileWith("Ben.csv", QByteArray::fromStdString("Task,PM,PO\n\"" + title + "\",R,A\n"));
    split.read({first, second});
    REQUIRE(split.overlay().disputed.size() == 1);
    CHECK(namelessIn(*std::make_unique<SettlingDialog>(split, fixture.prompts, todayByTheSystem), 20) == "");
}

TEST_CASE("every control of the dialogs has a name")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    startFourteenLines(fixture, window);
    const Plan& plan = window.document()->plan();
    const ConstellationId shown = window.workbench()->constellation();
    CHECK(namelessIn(*std::make_unique<ShelfDialog>(plan, fixture.catalogue, shown), 10) == "");
    CHECK(namelessIn(*std::make_unique<ConstellationDialog>(plan, shown), 10) == "");
    CHECK(namelessIn(*std::make_unique<AgreeDialog>(AgreedVersion(), "Today"), 10) == "");
    CHECK(namelessIn(*std::make_unique<AgreedVersionsDialog>(*window.document(), shown), 4) == "");
    const auto facts = Facts::read(fixture.resources);
    REQUIRE(facts);
    const auto templates = readConstellationTemplates(fixture.resources, fixture.catalogue, *facts);
    REQUIRE(templates);
    const auto sources = readSources(fixture.resources);
    REQUIRE(sources);
    const ChooserKnowledge known{fixture.catalogue, *facts, *templates, *sources};
    CHECK(namelessIn(*std::make_unique<ConstellationChooser>(known, StatedFacts{}), 20) == "");
    CHECK(namelessIn(*std::make_unique<CatalogueLinksDialog>(
                         *window.document(), window.workbench()->chartPage().links(), shown, fixture.prompts),
                     10)
          == "");
    CHECK(namelessIn(*std::make_unique<ShortcutsDialog>(window), 5) == "");
    CHECK(namelessIn(*std::make_unique<AboutDialog>(), 3) == "");
    const ChartLoads& loads = window.workbench()->chartPage().loads();
    CHECK(namelessIn(*std::make_unique<AwayDialog>(*window.document(), loads, std::vector<SeatId>()), 2) == "");
    const CheckTexts texts = std::move(*readCheckTexts(fixture.resources));
    CHECK(namelessIn(*std::make_unique<RuleSettingsDialog>(plan, texts, "many-consulted", false), 20) == "");
    CHECK(namelessIn(*std::make_unique<RuleHelp>(texts.texts.front()), 3) == "");
    CHECK(namelessIn(*std::make_unique<AcceptDialog>("Stories", "Ann", QDate(2026, 11, 22)), 5) == "");
}

TEST_CASE("a cell says its role, its responsibility and its letters")
{
    WindowFixture fixture;
    MainWindow window(fixture.services());
    startFourteenLines(fixture, window);
    RoleGrid& grid = window.workbench()->chartPage().chart().table().grid();
    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(&grid);
    REQUIRE(table);
    REQUIRE(table->tableInterface());
    const QModelIndex current = grid.currentIndex();
    QAccessibleInterface* cell = table->tableInterface()->cellAt(current.row(), current.column());
    REQUIRE(cell);
    CHECK_THAT(cell->text(QAccessible::Name).toStdString(), Catch::Contains("Product Manager, "));
    CHECK_THAT(cell->text(QAccessible::Name).toStdString(), Catch::Contains(": "));
}
