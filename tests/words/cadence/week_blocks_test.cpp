#include "words/cadence/week_blocks.h"

#include <catch2/catch.hpp>

#include <sstream>

using namespace remit;

namespace {

int clockIn(const std::string& text)
{
    return std::stoi(text.substr(0, 2)) * 60 + std::stoi(text.substr(3));
}

/// Blocks of one day written as "A 09:00 10:00", a line each.
std::vector<WeekBlock> blocksIn(const std::string& table)
{
    std::vector<WeekBlock> blocks;
    std::istringstream lines(table);
    std::string name;
    std::string from;
    std::string until;
    while (lines >> name >> from >> until) {
        WeekBlock block;
        block.meeting = MeetingId{std::int64_t(blocks.size() + 1)};
        block.name = QString::fromStdString(name);
        block.from = clockIn(from);
        block.until = clockIn(until);
        blocks.push_back(block);
    }
    return blocks;
}

/// Where they stand: "A 1 of 2".
std::string placesOf(const std::vector<WeekBlock>& blocks)
{
    std::string result;
    for (const WeekBlock& each : blocks)
        result += each.name.toStdString() + " " + std::to_string(each.lane + 1) + " of " + std::to_string(each.lanes)
            + "\n";
    return result;
}

std::string sideBySide(const std::string& table)
{
    auto blocks = blocksIn(table);
    putSideBySide(blocks);
    return placesOf(blocks);
}

/// "1" and "2" are the first and the second of two teams; a first line says whether there is a column for all.
std::string teamsSideBySide(const std::string& table)
{
    auto blocks = blocksIn(table);
    for (WeekBlock& block : blocks)
        block.team = block.name.startsWith(u'1') ? 0 : block.name.startsWith(u'2') ? 1 : -1;
    const bool hasAll = putTeamsSideBySide(blocks, 2);
    return (hasAll ? "all\n" : "") + placesOf(blocks);
}

} // namespace

TEST_CASE("meetings one after another take the whole width of the day")
{
    CHECK(sideBySide("A 09:00 10:00\nB 10:00 10:30\n") == "A 1 of 1\nB 1 of 1\n");
}

TEST_CASE("meetings that overlap stand side by side in as few lanes as they need")
{
    CHECK(sideBySide("A 09:00 12:00\nB 09:30 10:00\nC 10:00 11:00\nD 10:30 11:30\nE 13:00 14:00\n")
          == "A 1 of 3\nB 2 of 3\nC 2 of 3\nD 3 of 3\nE 1 of 1\n");
}

TEST_CASE("of meetings that begin together the longer one is at the left")
{
    CHECK(sideBySide("A 09:00 09:30\nB 09:00 11:00\n") == "B 1 of 2\nA 2 of 2\n");
}

TEST_CASE("each team has a column of the day, where its meetings stand above each other")
{
    CHECK(teamsSideBySide("1a 09:00 10:00\n2a 09:00 09:15\n1b 11:00 12:00\n1c 11:30 12:30\nX 14:00 15:00\n")
          == "1a 1 of 2\n2a 2 of 2\n1b 1 of 4\n1c 2 of 4\nX 1 of 1\n");
}

TEST_CASE("what is of no team and meets a team's has a column before those of the teams")
{
    CHECK(teamsSideBySide("X 09:00 10:00\n2a 09:30 10:00\n1a 11:00 12:00\nY 14:00 15:00\n")
          == "all\nX 1 of 3\n2a 3 of 3\n1a 2 of 3\nY 1 of 1\n");
}

TEST_CASE("a time is the nearest quarter of an hour, a day the one under the mouse or the nearest")
{
    WeekGeometry week;
    week.width = 500 + week.axisWidth;
    CHECK(week.minutesAt(week.yOf(10 * 60 + 7)) == 10 * 60);
    CHECK(week.minutesAt(week.yOf(10 * 60 + 8)) == 10 * 60 + 15);
    CHECK(week.dayAt(week.dayLeft(3) + 1) == 3);
    CHECK(week.dayAt(0) == 0);
    CHECK(week.dayAt(week.width + 50) == 4);
}

TEST_CASE("the place of a meeting is where its day and hours are, beside those in its way")
{
    WeekGeometry week;
    week.width = 500 + week.axisWidth;
    WeekBlock block;
    block.day = 2;
    block.from = 10 * 60;
    block.until = 11 * 60;
    block.lane = 1;
    block.lanes = 2;
    const BlockPlace place = placeOf(block, week);
    CHECK(place.x > week.dayLeft(2) + week.dayWidth() / 2 - 5);
    CHECK(place.x + place.width <= week.dayLeft(3));
    CHECK(place.y >= week.yOf(10 * 60));
    CHECK(place.y + place.height <= week.yOf(11 * 60));
}
