#include "words/dates.h"
#include "words/lists.h"
#include "words/sharing_words.h"

#include <catch2/catch.hpp>

using namespace remit;

TEST_CASE("who shares a responsibility, and how, is said with names")
{
    const QStringList two{"PM", "PO"};
    CHECK(sharingWords(Sharing::either, two).toStdString() == "PM or PO");
    CHECK(sharingWords(Sharing::either, two, "PO").toStdString() == "PM or PO, for now PO");
    CHECK(sharingWords(Sharing::together, two).toStdString() == "PM and PO together");
    CHECK(sharingWords(Sharing::each, {"PM", "PO", "BA"}).toStdString() == "PM, PO and BA each in full");
    CHECK(sharingWords(Sharing::unstated, two).toStdString().empty());
}

TEST_CASE("sharing without two who do it is just a word")
{
    CHECK(sharingWords(Sharing::together, {"PM"}).toStdString() == "together");
    CHECK(sharingWords(Sharing::each, {}).toStdString() == "everybody attends");
    CHECK(sharingWords(Sharing::either, {}, "PO").toStdString() == "one of them, for now PO");
}

TEST_CASE("names are listed with one joint")
{
    CHECK(listed({}).toStdString().empty());
    CHECK(listed({"PM"}).toStdString() == "PM");
    CHECK(listed({"PM", "PO", "BA"}).toStdString() == "PM, PO and BA");
    CHECK(enumerated({"PM", "PO"}, "or").toStdString() == "PM or PO");
}

TEST_CASE("dates read the same everywhere, and what is no date stays")
{
    CHECK(dateInWords(QDate(2026, 11, 2)).toStdString() == "2 November 2026");
    CHECK(dateInWords(std::string("2026-11-22")).toStdString() == "22 November 2026");
    CHECK(dateInWords(std::string(" next spring ")).toStdString() == "next spring");
}
