#include "widgets/troubled_chart.h"

#include "widgets/chart/chart_page.h"

#include <QHeaderView>

using namespace remit;
using namespace remit::test;

namespace {

inline constexpr ResponsibilityId order_backlog{4};
inline constexpr RoleId manager{1};

/// Whether something there is red or orange, which only the mark of a finding is.
bool isMarkSeen(QWidget& viewport, const QRect& where)
{
    constexpr int clearlyWarm = 60;
    const QImage image = viewport.grab(where).toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor there = image.pixelColor(x, y);
            if (there.red() - there.blue() > clearlyWarm)
                return true;
        }
    }
    return false;
}

bool isRowMarkSeen(const Troubled& t, ResponsibilityId row)
{
    TitleColumn& titles = t.bench().chartPage().chart().table().titles();
    return isMarkSeen(*titles.viewport(), titles.visualRect(t.model().indexOf(row)));
}

bool isRoleMarkSeen(const Troubled& t, RoleId role)
{
    QHeaderView& header = *t.grid().horizontalHeader();
    const int column = t.model().columnOf(role);
    return isMarkSeen(*header.viewport(),
                      {header.sectionViewportPosition(column), 0, header.sectionSize(column), header.height()});
}

} // namespace

TEST_CASE("a row that is being typed gets its mark when it is left")
{
    Troubled t;
    t.bench().chartPage().chart().showCell(order_backlog, troubled::po);
    QCoreApplication::processEvents();
    REQUIRE_FALSE(isRowMarkSeen(t, order_backlog));
    QTest::keyClicks(&t.grid(), "a");
    QCoreApplication::processEvents();
    REQUIRE(t.isMarked(order_backlog));
    CHECK_FALSE(isRowMarkSeen(t, order_backlog));
    QTest::keyClick(&t.grid(), Qt::Key_Left);
    CHECK_FALSE(isRowMarkSeen(t, order_backlog));
    QTest::keyClick(&t.grid(), Qt::Key_Up);
    CHECK(isRowMarkSeen(t, order_backlog));
    QTest::keyClick(&t.grid(), Qt::Key_Down);
    CHECK(isRowMarkSeen(t, order_backlog));
}

TEST_CASE("a mark that was there before stays while the row is typed, and goes with its reason")
{
    Troubled t;
    REQUIRE(t.isMarked(troubled::write_docs));
    t.bench().chartPage().chart().showCell(troubled::write_docs, troubled::ba);
    QCoreApplication::processEvents();
    QTest::keyClicks(&t.grid(), "a");
    REQUIRE_FALSE(t.isMarked(troubled::write_docs));
    CHECK_FALSE(isRowMarkSeen(t, troubled::write_docs));
    QTest::keyClicks(&t.grid(), "a");
    REQUIRE(t.isMarked(troubled::write_docs));
    CHECK(isRowMarkSeen(t, troubled::write_docs));
}

TEST_CASE("the marks in the headers wait with the row, and those of before stay")
{
    std::string chart = "               | PM | PO | BA\nDelivery:\n";
    for (int row = 1; row <= 12; ++row)
        chart += "Row " + std::to_string(row) + " | R | A | C\n";
    Troubled t(chart);
    const auto marked = [&](RoleId role) {
        return t.model().headerData(t.model().columnOf(role), Qt::Horizontal, ChartModel::FindingRole).isValid();
    };
    resizeShown(*t.window, {1500, 900});
    t.bench().chartPage().chart().showCell({12}, troubled::ba);
    QCoreApplication::processEvents();
    const bool before = marked(troubled::po);
    CHECK(isRoleMarkSeen(t, troubled::po) == before);
    QTest::keyClicks(&t.grid(), "x");
    for (const RoleId role : {manager, troubled::po, troubled::ba})
        CHECK(isRoleMarkSeen(t, role) == marked(role));
    QTest::keyClicks(&t.grid(), "c");
    QCoreApplication::processEvents();
    CHECK(isRoleMarkSeen(t, troubled::po) == before);
    QTest::keyClick(&t.grid(), Qt::Key_Up);
    for (const RoleId role : {manager, troubled::po, troubled::ba})
        CHECK(isRoleMarkSeen(t, role) == marked(role));
}
