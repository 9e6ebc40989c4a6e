#include "widgets/constellations/constellation_chooser.h"

#include "core/chart.h"
#include "core/organisation.h"
#include "core/rows_of.h"
#include "model/document/shown_constellation.h"
#include "widgets/fields/number_field.h"
#include "widgets/map/map_preview.h"
#include "widgets/parts/sources_dialog.h"
#include "widgets/parts/two_line_delegate.h"
#include "widgets/window_actions.h"

#include <QListWidget>
#include <QTest>
#include <QTextBrowser>

using namespace remit;
using namespace remit::test;

namespace {

/// A window on the fourteen lines with the chooser open.
struct Choosing : WindowFixture {
    Choosing()
        : window(services())
    {
        window.resize(1024, 700);
        window.show();
        startFourteenLines(*this, window);
        open();
    }

    void open()
    {
        click(window, "newConstellation");
        dialog = nullptr;
        for (auto* each : window.findChildren<ConstellationChooser*>()) {
            if (each->isVisible())
                dialog = each;
        }
        REQUIRE(dialog);
    }

    QListWidget& list() { return field<QListWidget>(*dialog, "templates"); }
    QString below(int row) { return list().item(row)->data(ConstellationDelegate::descriptionRole).toString(); }
    bool isFaded(int row) { return list().item(row)->data(ConstellationDelegate::fadedRole).toBool(); }
    void write(const QString& name, const QString& text)
    {
        auto& line = field<QLineEdit>(*dialog, name);
        line.selectAll();
        QTest::keyClicks(&line, text);
    }
    /// Enter, as pressed in the list.
    void create()
    {
        QTest::keyClick(&list(), Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    const Plan& plan() { return window.document()->plan(); }
    ConstellationId shown() { return window.workbench()->constellation(); }
    QString shownName() { return QString::fromStdString(plan().find<Constellation>(shown())->name); }

    MainWindow window;
    ConstellationChooser* dialog = nullptr;
};

} // namespace

TEST_CASE("a new constellation is empty, with the roles of the shown one, unless a template is chosen")
{
    Choosing at;
    CHECK(at.list().item(0)->text() == "Empty");
    CHECK(at.list().currentRow() == 0);
    const auto roles = rolesInOrder(at.plan(), at.shown());
    at.write("name", "Year 2");
    at.create();
    CHECK(at.shownName() == "Year 2");
    CHECK(rolesInOrder(at.plan(), at.shown()) == roles);
    CHECK(chartOf(at.plan(), at.shown()).rowCount() == 0);
}

TEST_CASE("when a new constellation is undone, the one comes back from which it was made")
{
    Choosing at;
    at.write("name", "Year 2");
    at.create();
    at.open();
    at.write("name", "Year 3");
    at.create();
    at.window.document()->undo();
    CHECK(at.shownName() == "Year 2");
}

TEST_CASE("a template found by typing is made with Enter, with its seats, and one undo takes it back")
{
    Choosing at;
    const Plan before = at.plan();
    at.write("developers", "20");
    at.write("teams", "3");
    QTest::keyClicks(&at.list(), "PM leads");
    CHECK(at.list().currentItem()->text() == "PM leads several POs");
    CHECK(field<QLineEdit>(*at.dialog, "name").text() == "PM leads several POs");
    at.create();
    CHECK(at.shownName() == "PM leads several POs");
    CHECK(seatsInOrder(at.plan(), at.shown()).size() == 3);
    CHECK(at.plan().find<Fact>({at.shown(), "teams"})->value == "3");
    CHECK(at.window.document()->undoLabel() == "New constellation “PM leads several POs”");
    at.window.document()->undo();
    CHECK(at.plan() == before);
}

TEST_CASE("the arrows go through the templates, and the name follows until one was typed")
{
    Choosing at;
    auto& name = field<QLineEdit>(*at.dialog, "name");
    QTest::keyClick(&at.list(), Qt::Key_Down);
    CHECK(name.text() == "Founder keeps the product job");
    CHECK_THAT(textOf(*at.dialog, "about").toStdString(), Catch::Contains("Risks: Founder becomes the bottleneck"));
    auto& sources = field<QPushButton>(*at.dialog, "sources");
    CHECK(sources.text() == "3 sources…");
    sources.click();
    auto* opened = at.dialog->findChild<SourcesDialog*>();
    REQUIRE(opened != nullptr);
    const QString said = opened->findChild<QTextBrowser*>()->toPlainText();
    CHECK(said.contains("W30 Norton: ratio depends on product surfaces"));
    CHECK(said.contains("S3 Article of a talent-services firm"));
    delete opened;
    at.write("name", "Mine");
    QTest::keyClick(&at.list(), Qt::Key_Down);
    CHECK(name.text() == "Mine");
}

TEST_CASE("a chart without seats can be started from, too")
{
    Choosing at;
    const auto found = at.list().findItems("Full-stack PM in a product trio", Qt::MatchExactly);
    REQUIRE(found.size() == 1);
    at.list().setCurrentItem(found.front());
    CHECK(field<QLineEdit>(*at.dialog, "name").text() == "Full-stack PM in a product trio");
    CHECK_FALSE(field<QPushButton>(*at.dialog, "sources").isVisible());
    at.create();
    CHECK(seatsInOrder(at.plan(), at.shown()).empty());
    CHECK(rolesInOrder(at.plan(), at.shown()).size() == 5);
    CHECK(at.window.document()->undoLabel() == "New constellation “Full-stack PM in a product trio”");
}

TEST_CASE("templates that do not fit the facts stand back and say why, and can be taken all the same")
{
    Choosing at;
    const int siteOwners = 12;
    CHECK(at.list().item(siteOwners)->text() == "PO at each site");
    CHECK(at.isFaded(siteOwners));
    CHECK(at.below(siteOwners) == "Does not fit: one site");
    const int severalOwners = 7;
    at.write("teams", "1");
    CHECK(at.isFaded(severalOwners));
    at.write("teams", "4");
    CHECK_FALSE(at.isFaded(severalOwners));
    at.list().setCurrentRow(siteOwners);
    CHECK(field<QPushButton>(*at.dialog, "create").isEnabled());
}

TEST_CASE("numbers that cannot be are named where they stand, and nothing is made of them")
{
    Choosing at;
    auto& create = field<QPushButton>(*at.dialog, "create");
    at.write("developers", "3");
    at.write("teams", "5");
    CHECK_THAT(textOf(*at.dialog, "problem").toStdString(), Catch::Contains("more teams than developers"));
    CHECK_FALSE(create.isEnabled());
    at.write("teams", "x");
    CHECK_THAT(textOf(*at.dialog, "problem").toStdString(), Catch::Contains("Teams: "));
    at.write("teams", "1");
    CHECK(create.isEnabled());
    field<QLineEdit>(*at.dialog, "name").clear();
    CHECK(textOf(*at.dialog, "problem") == "A constellation needs a name.");
    CHECK_FALSE(create.isEnabled());
}

TEST_CASE("the facts of the shown constellation are there to begin with")
{
    Choosing at;
    at.write("developers", "20");
    at.list().setCurrentRow(2);
    at.create();
    at.open();
    CHECK(field<NumberField>(*at.dialog, "developers").value() == 20);
    // Of the teams that the template made.
    CHECK(field<NumberField>(*at.dialog, "teams").value() == 3);
}
