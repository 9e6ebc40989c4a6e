#include "widgets/matrix.h"

#include "widgets/cells/chart_header.h"

#include <QHeaderView>

using namespace remit;
using namespace remit::test;

namespace {

/// Where columns and rows stand, as "x:width ... | y:height ...".
std::string places(const Matrix& m)
{
    const RoleGrid& grid = m.view.table().grid();
    std::string all = std::to_string(m.view.table().titles().width());
    for (int column = 1; column < m.view.model().columnCount(); ++column)
        all += " " + std::to_string(grid.columnViewportPosition(column)) + ":"
            + std::to_string(grid.columnWidth(column));
    all += " |";
    for (int row = 0; row < 7; ++row)
        all += " " + std::to_string(grid.rowViewportPosition(row)) + ":" + std::to_string(grid.rowHeight(row));
    return all;
}

void rename(Matrix& m, RoleId id, const std::string& name, const std::string& shortName)
{
    Role role = *m.document->plan().find<Role>(id);
    role.name = name;
    role.shortName = shortName;
    Edit edit;
    edit.put(role);
    REQUIRE(m.document->perform("Rename", edit));
    QApplication::processEvents();
}

void retitle(Matrix& m, int number, const std::string& title)
{
    Responsibility row = *m.document->plan().find<Responsibility>(rowNumber(number));
    row.title = title;
    Edit edit;
    edit.put(row);
    REQUIRE(m.document->perform("Rename", edit));
    QApplication::processEvents();
}

const std::string longTitle
    = "Say how the product is to be positioned against every one of the competitors that are"
      " known to us in all the markets in which we are going to sell it next year or later, country by country";

} // namespace

TEST_CASE("nothing moves while letters are typed")
{
    Matrix m(smallChart());
    const std::string before = places(m);
    m.view.showCell(rowNumber(2), po);
    m.type("raci");
    CHECK(m.letters(2, po).size() == 4);
    CHECK(places(m) == before);
    m.press(Qt::Key_Down);
    CHECK(places(m) == before);
}

TEST_CASE("a new role's column, a longer name and another constellation take the room they need")
{
    Matrix m(smallChart());
    m.view.showCell(rowNumber(2), po);
    m.type("raci");
    const RoleGrid& grid = m.view.table().grid();
    const int narrow = grid.columnWidth(2);
    rename(m, po, "Product Owner of the Platform", "Platform Owner");
    CHECK(grid.columnWidth(2) > narrow);
    const int renamed = grid.columnWidth(3);
    CHECK(renamed <= narrow);
    m.document->undo();
    QApplication::processEvents();
    // Four letters side by side, as the columns were fitted anew.
    CHECK(grid.columnWidth(2) > renamed);
}

TEST_CASE("a title that is longer than a line makes its own row two lines high, and no other")
{
    Matrix m(smallChart());
    const RoleGrid& grid = m.view.table().grid();
    const int usual = grid.rowHeight(2);
    retitle(m, 2, longTitle);
    CHECK(grid.rowHeight(2) > usual);
    CHECK(grid.rowHeight(2) < 2 * usual);
    CHECK(grid.rowHeight(1) == usual);
    CHECK(grid.rowHeight(3) == usual);
    for (const ChartLook& look : {ChartLook{0.8, false}, ChartLook{1, true}, ChartLook{2, false}}) {
        m.view.table().setLook(look);
        CHECK(grid.rowHeight(2) > grid.rowHeight(1));
        CHECK(grid.rowHeight(2) - grid.rowHeight(1) == m.view.table().titles().fontMetrics().height());
    }
    m.view.table().setLook({});
    retitle(m, 2, "Short again");
    CHECK(grid.rowHeight(2) == usual);
    retitle(m, 2, longTitle);
    m.view.resize(3000, 600);
    QApplication::processEvents();
    CHECK(grid.rowHeight(2) == usual);
}

TEST_CASE("headers stay at three lines, whatever the names of the roles are")
{
    Matrix m(smallChart());
    const int usual = m.view.table().headerHeight();
    rename(m, ba, "Donaudampfschifffahrtsgesellschaftskapitaen and head of everything that is left over", "");
    rename(m, po, "Somebody who looks after a great many different things at the same time", "");
    CHECK(m.view.table().headerHeight() > usual);
    CHECK(m.view.table().headerHeight() <= usual * 3 / 2);
    CHECK(m.view.table().grid().columnWidth(3) <= 160);
    const auto& header = static_cast<const ChartHeader&>(*m.view.table().grid().horizontalHeader());
    CHECK(header.height() == m.view.table().titles().horizontalHeader()->height());
    CHECK(m.view.model().headerData(3, Qt::Horizontal, Qt::ToolTipRole).toString().contains("left over"));
}
