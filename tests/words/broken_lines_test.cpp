#include "words/broken_lines.h"

#include <catch2/catch.hpp>

using namespace remit;

namespace {

/// Every character is one wide.
int oneEach(const QString& text)
{
    return int(text.size());
}

std::string broken(const char* text, int width, int most = 3)
{
    return brokenLines(QString::fromUtf8(text), width, most, oneEach).join(u'|').toStdString();
}

int narrowest(const char* text, int widest, int most = 2)
{
    return narrowestWidth(QString::fromUtf8(text), widest, most, oneEach);
}

} // namespace

TEST_CASE("a text stays on one line where it fits and is broken between words where not")
{
    CHECK(broken("Product Owner", 13) == "Product Owner");
    CHECK(broken("Product Owner", 12) == "Product|Owner");
    CHECK(broken("Head of Product Marketing", 15) == "Head of Product|Marketing");
    CHECK(broken("Head of Product Marketing", 9) == "Head of|Product|Marketing");
    CHECK(broken("", 9) == "");
}

TEST_CASE("a hyphen or stroke that is there is a place to break, and none is added")
{
    CHECK(broken("Product-Manager", 10) == "Product-|Manager");
    CHECK(broken("UX/UI Designer", 9) == "UX/UI|Designer");
    CHECK(broken("Research/Development", 12) == "Research/|Development");
    CHECK(broken("B-C", 5) == "B-C");
}

TEST_CASE("a word is broken only where it is wider than a line, with a hyphen")
{
    CHECK(broken("Produktverantwortliche", 12) == "Produktvera-|ntwortliche");
    CHECK(broken("Der Produktverantwortliche", 12) == "Der|Produktvera-|ntwortliche");
    CHECK(broken("Zoe\xCC\x88zoe\xCC\x88zoe", 5) == "Zoe\xCC\x88-|zoe\xCC\x88-|zoe");
}

TEST_CASE("what goes beyond the last line is cut with an ellipsis")
{
    CHECK(broken("Head of Product Marketing", 9, 2) == "Head of|Product\xE2\x80\xA6");
    CHECK(broken("Head of Product Marketing", 9, 1) == "Head of\xE2\x80\xA6");
    CHECK(broken("Produktverantwortliche", 8, 1) == "Produkt\xE2\x80\xA6");
}

TEST_CASE("what stands behind a text takes room of its last line alone")
{
    const auto beside = [](const char* text, int width, int last) {
        return brokenLines(QString::fromUtf8(text), width, 2, oneEach, last).join(u'|').toStdString();
    };
    CHECK(beside("Product Owner", 13, 13) == "Product Owner");
    CHECK(beside("Product Owner", 13, 8) == "Product|Owner");
    CHECK(beside("Demonstrate the iteration to customers", 26, 14) == "Demonstrate the iteration|to customers");
    CHECK(beside("Write acceptance criteria", 18, 5) == "Write acceptance|crit\xE2\x80\xA6");
    CHECK(beside("Kundenbesuche", 14, 6) == "Kundenbesuche|");
}

TEST_CASE("a text asks for as little width as its lines allow without a hyphen of ours")
{
    CHECK(narrowest("Business Analyst", 20) == 8);
    CHECK(narrowest("Business Analyst", 20, 1) == 16);
    CHECK(narrowest("Head of Product Marketing", 22) == 15);
    CHECK(narrowest("Head of Product Marketing", 22, 3) == 9);
    CHECK(narrowest("Product-Manager", 20) == 8);
    CHECK(narrowest("Produktverantwortliche", 14) == 14);
    CHECK(narrowest("", 14) == 0);
}
