#include "widgets/matrix/column_widths.h"

#include <catch2/catch.hpp>

#include <string>

using namespace remit;

namespace {

/// So many roles of 60 each.
ColumnWishes wishes(int room, int roles, int pinned = 0)
{
    ColumnWishes all;
    all.room = room;
    all.trailing = 76;
    all.bar = 12;
    all.pinned = pinned;
    all.roles = QVector<int>(roles, 60);
    return all;
}

/// "titles/pinned/beside", with a "+" where everything fits.
std::string shared(const ColumnWishes& all)
{
    const ColumnWidths widths = columnWidths(all);
    return std::to_string(widths.title) + "/" + std::to_string(widths.pinned) + "/" + std::to_string(widths.left)
        + (widths.allFit ? "+" : "");
}

} // namespace

TEST_CASE("titles take what the roles leave, and stay readable where the roles scroll")
{
    CHECK(shared(wishes(1280, 5)) == "892/0/892+");
    CHECK(shared(wishes(1024, 12)) == "220/0/220+");
    CHECK(shared(wishes(1024, 13)) == "220/0/220+");
    CHECK(shared(wishes(1024, 14)) == "380/0/380");
    CHECK(shared(wishes(500, 14)) == "220/0/220");
    CHECK(shared(wishes(200, 2)) == "220/0/220");
}

TEST_CASE("hours and larger text take their room from the titles' end")
{
    ColumnWishes all = wishes(1280, 5);
    all.hours = 90;
    CHECK(shared(all) == "892/0/892+");
    all = wishes(1024, 14);
    all.hours = 90;
    CHECK(shared(all) == "470/0/470");
    all = wishes(1024, 20);
    all.zoom = 2;
    CHECK(shared(all) == "380/0/380");
}

TEST_CASE("pinned roles stand beside the titles as far as they leave room for others")
{
    CHECK(shared(wishes(1280, 20, 3)) == "380/3/560");
    CHECK(shared(wishes(600, 20, 9)) == "240/4/480");
    CHECK(shared(wishes(400, 20, 9)) == "220/1/280");
    CHECK(shared(wishes(1280, 2, 5)) == "1040/2/1160+");
}

TEST_CASE("the end of the titles is where it was dragged to, within what leaves both readable")
{
    ColumnWishes all = wishes(1280, 5);
    all.chosenTitle = 400;
    CHECK(shared(all) == "400/0/400+");
    all.chosenTitle = 10;
    CHECK(shared(all) == "220/0/220+");
    all.chosenTitle = 5000;
    CHECK(shared(all) == "1160/0/1160");
}
