#include "analysis/comparison/metrics.h"

#include <catch2/catch.hpp>

using namespace remit;

TEST_CASE("a figure is better or worse by its direction, the same where it is told alike", "[metrics]")
{
    using Direction = MetricDirection;
    CHECK(verdictOn({2}, {3}, Direction::less) == Verdict::better);
    CHECK(verdictOn({2}, {3}, Direction::more) == Verdict::worse);
    CHECK(verdictOn({2}, {3}, Direction::neither) == Verdict::other);
    CHECK(verdictOn({3.001}, {3}, Direction::less) == Verdict::same);
    CHECK(verdictOn({}, {3}, Direction::less) == Verdict::none);
    CHECK(verdictOn({3}, {}, Direction::less) == Verdict::none);
}

TEST_CASE("what is at least so much is called better or worse only where more of it would not turn that round",
          "[metrics]")
{
    const auto verdict = [](const char* figure, const char* baseline) {
        const auto read = [](const std::string& text) {
            return text.front() == '>' ? Figure{std::stod(text.substr(1)), false, true} : Figure{std::stod(text)};
        };
        return verdictOn(read(figure), read(baseline), MetricDirection::less);
    };
    CHECK(verdict(">4", "3") == Verdict::worse);
    CHECK(verdict("2", ">3") == Verdict::better);
    CHECK(verdict(">2", "3") == Verdict::none);
    CHECK(verdict("4", ">3") == Verdict::none);
    CHECK(verdict(">2", ">3") == Verdict::none);
    CHECK(verdict(">4", ">3") == Verdict::none);
    CHECK(verdict(">3", "3") == Verdict::none);
    CHECK(verdict("3", ">3") == Verdict::none);
}
