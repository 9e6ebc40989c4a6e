#include "widgets/chart/role_commands.h"
#include "widgets/matrix.h"

#include "widgets/matrix/range_selection.h"

#include <QHeaderView>

using namespace remit;
using namespace remit::test;

namespace {

std::string order(const Matrix& m)
{
    std::string text;
    for (const Band& band : chartOf(m.document->plan(), proposed).bands) {
        text += text.empty() ? "" : ";";
        for (const ResponsibilityId row : band.rows)
            text += std::to_string(row.value - 100);
    }
    return text;
}

} // namespace

TEST_CASE("selected rows are dragged by their numbers, into another area too")
{
    Matrix m(smallChart());
    const Plan before = m.document->plan();
    m.drag(m.partOf(0), m.number(1), m.number(2));
    m.drag(m.partOf(0), m.number(1), m.number(6) + QPoint(0, 5));
    CHECK(order(m) == "3;45126");
    CHECK(m.document->undoLabel() == "Move 2 rows");
    m.document->undo();
    CHECK(m.document->plan() == before);
    m.clickAt(m.partOf(0), m.number(1));
    m.drag(m.partOf(0), m.number(1), m.number(5), true);
    m.press(Qt::Key_Escape);
    m.mouse(QEvent::MouseButtonRelease, m.partOf(0), m.number(5));
    CHECK(m.document->plan() == before);
}

TEST_CASE("areas are dragged by their band, roles by their selected header")
{
    Matrix m(smallChart());
    m.drag(m.partOf(0), m.middle(4, 0), m.middle(0, 0));
    CHECK(order(m) == "456;123");
    QWidget* header = m.view.table().grid().horizontalHeader()->viewport();
    m.clickAt(header, m.header(1));
    m.drag(header, m.header(1), m.header(3) + QPoint(10, 0));
    CHECK(chartOf(m.document->plan(), proposed).roles == std::vector<RoleId>{po, ba, pm});
}

TEST_CASE("Alt+arrows move all selected rows and roles")
{
    Matrix m(smallChart());
    m.view.showCell(rowNumber(2), po);
    m.press(Qt::Key_Down, Qt::ShiftModifier);
    m.press(Qt::Key_Up, Qt::AltModifier);
    CHECK(order(m) == "231;456");
    m.press(Qt::Key_Down, Qt::AltModifier);
    m.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(order(m) == "1;23456");
    m.view.showCell(rowNumber(1), pm);
    m.press(Qt::Key_Right, Qt::ShiftModifier);
    m.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(chartOf(m.document->plan(), proposed).roles == std::vector<RoleId>{ba, pm, po});
}

TEST_CASE("several rows are deleted at once, after one question")
{
    Matrix m(smallChart());
    m.drag(m.partOf(0), m.number(1), m.number(3));
    m.press(Qt::Key_Delete, Qt::ControlModifier);
    REQUIRE(m.prompts.asked.size() == 1);
    CHECK(m.prompts.asked[0].contains("3 cells with letters"));
    CHECK(m.titles() == "Row 4;Row 5;Row 6;");
    m.document->undo();
    CHECK(m.titles() == "Row 1;Row 2;Row 3;Row 4;Row 5;Row 6;");
}

TEST_CASE("rows are taken off one chart and stay in the plan and in the other charts")
{
    Matrix m(smallChart());
    const Plan before = m.document->plan();
    m.drag(m.partOf(0), m.number(1), m.number(2));
    m.editor.actions().takeOff->trigger();
    CHECK(m.titles() == "Row 3;Row 4;Row 5;Row 6;");
    CHECK(m.letters(1, pm).empty());
    CHECK(m.document->plan().find<Responsibility>(rowNumber(1)));
    CHECK(m.document->undoLabel() == "Take 2 rows off the chart");
    CHECK(m.notices.back().startsWith("Still in the plan"));
    m.document->undo();
    CHECK(m.document->plan() == before);
}

TEST_CASE("of a title that is far too long nothing is lost")
{
    Matrix m(smallChart());
    const QString title = QString("word ").repeated(2000).trimmed();
    m.view.showCell(rowNumber(2));
    m.press(Qt::Key_F2);
    REQUIRE(m.titleEditor());
    m.titleEditor()->setText(title);
    m.enter();
    const auto* row = m.document->plan().find<Responsibility>(rowNumber(2));
    CHECK(row->title.size() < 501);
    CHECK(row->description == title.toStdString());
    CHECK(m.notices.back().startsWith("The title was cut after 500 characters."));
    m.document->undo();
    m.prompts.answers << title;
    m.editor.actions().addRole->trigger();
    const auto& roles = m.document->plan().all<Role>();
    CHECK(std::any_of(roles.begin(), roles.end(),
                      [&](const auto& each) { return each.second.description == title.toStdString(); }));
}

TEST_CASE("typing on a title leads to the next one that begins with it; F2 renames")
{
    Plan plan = smallChart();
    Responsibility row = *plan.find<Responsibility>(rowNumber(5));
    row.title = "Accept stories";
    plan.put(row);
    Matrix m(plan);
    m.view.showCell(rowNumber(1));
    m.type("acc");
    CHECK(m.view.currentResponsibility() == rowNumber(5));
    CHECK(m.titleEditor() == nullptr);
    m.view.showCell(rowNumber(1));
    m.press(Qt::Key_F2);
    REQUIRE(m.titleEditor() != nullptr);
    m.titleEditor()->selectAll();
    m.type("Row one");
    m.enter();
    CHECK(m.titles().rfind("Row one;", 0) == 0);
}

TEST_CASE("a role is renamed also when no other short name is wanted")
{
    Matrix m(smallChart());
    m.prompts.answers << "Product lead" << QString();
    m.editor.roles().rename(pm);
    CHECK(m.document->plan().find<Role>(pm)->name == "Product lead");
}

TEST_CASE("names that cannot be kept are explained, long ones are cut")
{
    Matrix m(smallChart());
    const Plan before = m.document->plan();
    m.view.showCell(rowNumber(1));
    m.press(Qt::Key_F2);
    m.titleEditor()->setText("  ");
    m.enter();
    REQUIRE(m.notices.size() == 1);
    CHECK(m.notices[0].contains("can't be empty"));
    CHECK(m.document->plan() == before);
    m.view.model().setData(m.view.model().index(1, 0), QString(10'000, 'x'));
    CHECK(m.notices.last().contains("cut"));
    CHECK(m.titles().find(';') == 500);
    m.view.model().setData(m.view.model().index(1, 0), "Row 2");
    CHECK(m.notices.last().contains("twice"));
    m.prompts.answers << "product owner";
    m.editor.roles().rename(pm);
    CHECK(m.notices.last().contains("already"));
    CHECK(m.document->plan().find<Role>(pm)->name == "Product Manager");
}
