#include "report/pages/text_measure.h"

#include "page_reading.h"

#include <catch2/catch.hpp>

using namespace remit;
using namespace remit::test;

namespace {

/// In `characters` of room, lines parted by "|".
std::string inLines(const QString& text, int characters, LongWords longWords = LongWords::asTheyCome)
{
    return wrapped(text, 5.0 * characters, PageFont::row, FakeMeasure(), longWords).join('|').toStdString();
}

/// Counts how many characters were measured in all.
class CountingMeasure : public FakeMeasure {
public:
    double width(const QString& text, PageFont font) const override
    {
        m_measured += text.size();
        return FakeMeasure::width(text, font);
    }
    mutable qsizetype m_measured = 0;
};

} // namespace

TEST_CASE("text breaks between words, inside one only where it is wider than a line")
{
    CHECK(inLines("Order the backlog", 20) == "Order the backlog");
    CHECK(inLines("Order the backlog", 9) == "Order the|backlog");
    CHECK(inLines("Order the backlog", 4) == "Orde|r|the|back|log");
    CHECK(inLines("two\nparagraphs", 20) == "two|paragraphs");
}

TEST_CASE("a long word breaks behind its own hyphen or slash first")
{
    CHECK(inLines("IT-Betriebsleitung", 14) == "IT-|Betriebsleitun|g");
    CHECK(inLines("IT-Betriebsleitung", 15) == "IT-|Betriebsleitung");
    CHECK(inLines("Product/Development", 13) == "Product/|Development");
    CHECK(inLines("IT-Betriebsleitung", 18) == "IT-Betriebsleitung");
}

TEST_CASE("a name is broken inside a word with a hyphen, and loses nothing")
{
    CHECK(inLines("Betriebsleitung", 8, LongWords::hyphenated) == "Betrieb-|sleitung");
    CHECK(inLines("The Betriebsleitung", 15, LongWords::hyphenated) == "The|Betriebsleitung");
    CHECK(inLines("12345678901", 6, LongWords::hyphenated) == "12345|678901");
    CHECK(inLines("IT-Betriebsleitung", 16, LongWords::hyphenated) == "IT-|Betriebsleitung");
}

TEST_CASE("what the reader sees as one character is never parted")
{
    const QString family = QString::fromUtf8("\U0001F469\u200D\U0001F467"); // two joined, five units long
    CHECK(inLines(family.repeated(4), 10) == (family.repeated(2) + "|" + family.repeated(2)).toStdString());
    CHECK(inLines(family.repeated(2), 2) == (family + "|" + family).toStdString());
}

TEST_CASE("what is measured grows with the length of a word, not with its square")
{
    const auto measured = [](qsizetype length) {
        const CountingMeasure measure;
        const QStringList lines = wrapped(QString(length, 'x'), 300, PageFont::row, measure);
        CHECK(lines.join(QString()).size() == length);
        return measure.m_measured;
    };
    const qsizetype some = measured(4000);
    CHECK(measured(16000) < 5 * some);
    CHECK(some < 40 * 4000);
}
