#include "report/output/pdf_text.h"

#include <catch2/catch.hpp>

using namespace remit;

namespace {

/// Glyph 1 is half as wide as its size, glyph 2 as wide.
const std::map<QByteArray, GlyphWidths> fonts{{"/F7", {0, 500, 1000}}};

QByteArray text(const char* glyphs, const char* color = "0 0 1", const char* font = "/F7 100")
{
    return "q\n/CSp cs " + QByteArray(color) + " scn\n/GSa gs\nBT\n" + font + " Tf 1 0 0 -1 0 0 Tm\n" + glyphs
        + "ET\nQ\n";
}

std::string compacted(const QByteArray& content)
{
    return compactText(content, fonts).replace('\0', '.').replace('\1', 'a').replace('\2', 'b').toStdString();
}

} // namespace

TEST_CASE("glyphs that follow each other become one text")
{
    CHECK(compacted(text("200 -300 Td <0001> Tj\n50 0 Td <0002> Tj\n100 0 Td <0001> Tj\n"))
          == "q\n/CSp cs 0 0 1 scn\n/GSa gs\nBT\n1 0 0 -1 0 0 Tm\n/F7 100 Tf\n200 -300 Td[(.a.b.a)]TJ\nET\nQ\n");
}

TEST_CASE("kerning stays, what nobody sees goes, and its sum is made good")
{
    CHECK(compacted(text("0 0 Td <0001> Tj\n45 0 Td <0001> Tj\n49.7 0 Td <0001> Tj\n49.7 0 Td <0001> Tj\n"
                         "49.7 0 Td <0001> Tj\n"))
          == "q\n/CSp cs 0 0 1 scn\n/GSa gs\nBT\n1 0 0 -1 0 0 Tm\n/F7 100 Tf\n0 0 Td[(.a)50(.a.a.a)9(.a)]TJ\nET\nQ\n");
}

TEST_CASE("texts of one colour share one object, each on a line of its own")
{
    CHECK(compacted(text("200 -300 Td <0001> Tj\n") + text("210.4 -320 Td <0002> Tj\n")
                    + text("0 0 Td <0001> Tj\n", "1 0 0"))
          == "q\n/CSp cs 0 0 1 scn\n/GSa gs\nBT\n1 0 0 -1 0 0 Tm\n/F7 100 Tf\n200 -300 Td[(.a)]TJ\n10 -20 "
             "Td[(.b)]TJ\nET\nQ\n"
             "q\n/CSp cs 1 0 0 scn\n/GSa gs\nBT\n1 0 0 -1 0 0 Tm\n/F7 100 Tf\n0 0 Td[(.a)]TJ\nET\nQ\n");
}

TEST_CASE("glyphs far apart or on other heights stand on lines of their own")
{
    CHECK(compacted(text("0 0 Td <0001> Tj\n0 -20 Td <0001> Tj\n900 0 Td <0001> Tj\n"))
          == "q\n/CSp cs 0 0 1 scn\n/GSa gs\nBT\n1 0 0 -1 0 0 Tm\n/F7 100 Tf\n0 0 Td[(.a)]TJ\n0 -20 Td[(.a)]TJ\n"
             "900 0 Td[(.a)]TJ\nET\nQ\n");
}

TEST_CASE("numbers of glyphs that mean something in a text are written so that they do not")
{
    CHECK(compacted(text("0 0 Td <0028> Tj\n0 0 Td <005c> Tj\n0 0 Td <000d> Tj\n"))
          == "q\n/CSp cs 0 0 1 scn\n/GSa gs\nBT\n1 0 0 -1 0 0 Tm\n/F7 100 Tf\n0 0 Td[(.\\(.\\\\.\\r)]TJ\nET\nQ\n");
}

TEST_CASE("what is no text of that kind stays as it is")
{
    for (const QByteArray& content :
         {QByteArray("q\n1 w 2 J 2 j []0  d\n0 0 m\n100 0 l\nS\nQ\n"), text("0 0 Td <0001> Tj\n", "0 0 1", "/F9 100"),
          QByteArray("q\nBT\n/F7 100 Tf 1 0 0.3 -1 0 0 Tm\n0 0 Td <0001> Tj\nET\nQ\n"), QByteArray("BT\nno end\n")})
        CHECK(compactText(content, fonts).toStdString() == content.toStdString());
}

TEST_CASE("the glyph of spaces is a space, not a tabulator")
{
    const QByteArray before
        = "2 beginbfrange\n<0001> <0003> [<0053> <0009> <0074> ]\n<0009> <0009> <0009>\nendbfrange\n";
    const QByteArray after
        = "2 beginbfrange\n<0001> <0003> [<0053> <0020> <0074> ]\n<0009> <0009> <0020>\nendbfrange\n";
    CHECK(withSpaces(before).toStdString() == after.toStdString());
}
