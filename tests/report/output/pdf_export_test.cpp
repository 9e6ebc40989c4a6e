#include "report/content/charter_content.h"
#include "report/output/pdf_export.h"
#include "report/output/pdf_finish.h"
#include "support/as_nobody.h"
#include "support/plan_text.h"

#include "programs.h"

#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QImage>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <catch2/catch.hpp>

#include <ctime>

using namespace remit;
using test::has;
using test::output;

namespace {

ChartContent smallChart()
{
    return chartContent(planFrom("            | Product Manager | Product Owner\n"
                                 "Strategy:\n"
                                 "Set pricing | AR              | C\n"),
                        theChart);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void fill(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

TEST_CASE("a PDF holds its words as text, embedded fonts, title and author")
{
    QTemporaryDir folder;
    const QString path = folder.filePath("chart.pdf");
    PaperOptions paper;
    paper.size = QPageSize::A5;
    const auto outcome = writePdf(path, {smallChart(), smallChart()}, paper, {"Who does what", "Anna Wéber"});
    REQUIRE(outcome);
    CHECK(outcome->pages == 2);
    CHECK(outcome->missingCharacters.isEmpty());
    CHECK(contentOf(path).startsWith("%PDF"));
    if (has("pdftotext")) {
        const QString text = output("pdftotext", {"-layout", path, "-"});
        for (const char* words : {"Who does what", "Product Manager", "Set pricing A R C", "Page 2 of 2"})
            CHECK(text.contains(words));
    }
    if (has("pdfinfo")) {
        const QString info = output("pdfinfo", {path});
        CHECK(info.contains("Title: Who does what"));
        CHECK(info.contains("Author: Anna Wéber"));
        CHECK(info.contains("Pages: 2"));
        CHECK(info.contains("595 x 420 pts (A5)"));
        CHECK(output("pdfinfo", {"-meta", path}).contains("<rdf:li>Anna Wéber</rdf:li>"));
    }
    if (has("pdffonts") && QFontDatabase::hasFamily("Inter"))
        CHECK(output("pdffonts", {path}).contains("Inter-Regular CID TrueType Identity-H yes"));
}

TEST_CASE("characters without a glyph are named")
{
    QTemporaryDir folder;
    ChartContent chart = smallChart();
    chart.bands[0].rows[0].title = QString::fromUtf8("Ünïcode \xF0\x93\x80\x80 Prüfung");
    const auto outcome = writePdf(folder.filePath("chart.pdf"), {chart}, {}, {});
    REQUIRE(outcome);
    CHECK(outcome->missingCharacters == QString::fromUtf8("\xF0\x93\x80\x80"));
    CHECK(outcome->warnings.filter(outcome->missingCharacters).size() == 1);
}

TEST_CASE("a target that cannot be written is named and what was there stays")
{
    QTemporaryDir folder;
    const auto failure = [](const QString& path) {
        const auto outcome = writePdf(path, {smallChart()}, {}, {});
        return outcome ? QString() : QString::fromStdString(outcome.error().message);
    };
    const QString nowhere = folder.filePath("missing/chart.pdf");
    CHECK(failure(nowhere).contains(nowhere));
    CHECK(failure(folder.path()).contains("it is a folder"));
    CHECK(QDir(folder.path()).isEmpty());

    const QString old = folder.filePath("old.pdf");
    fill(old, "what was there");
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
    {
        const test::AsNobody nobody;
        CHECK(failure(old).contains(old));
    }
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    CHECK(contentOf(old) == "what was there");
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{"old.pdf"});
}

TEST_CASE("a PDF that is stopped leaves what was there")
{
    QTemporaryDir folder;
    const QString path = folder.filePath("chart.pdf");
    fill(path, "what was there");
    for (const double at : {0.0, 0.6, 0.93}) {
        const auto outcome = writePdf(path, {smallChart(), smallChart()}, {}, {}, PageInks::colors,
                                      [&](double done) { return done < at; });
        REQUIRE(outcome);
        CHECK(outcome->stopped);
        CHECK(contentOf(path) == "what was there");
    }
    CHECK_FALSE(writePdf(path, {smallChart()}, {}, {}, PageInks::colors, [](double) { return true; })->stopped);
    CHECK(contentOf(path).startsWith("%PDF"));
}

TEST_CASE("a PDF in black and white has no colour")
{
    if (!has("pdftoppm"))
        return;
    QTemporaryDir folder;
    const auto colours = [&](PageInks inks) {
        const QString path = folder.filePath("chart.pdf");
        REQUIRE(writePdf(path, {smallChart()}, {}, {}, inks));
        output("pdftoppm", {"-r", "60", "-png", "-singlefile", path, folder.filePath("page")});
        const QImage image(folder.filePath("page.png"));
        REQUIRE(image.width() > 100);
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += QColor(image.pixel(x, y)).saturation() > 0 ? 1 : 0;
        }
        return count;
    };
    CHECK(colours(PageInks::colors) > 50);
    CHECK(colours(PageInks::blackAndWhite) == 0);
}

TEST_CASE("the charters of a PDF name every responsibility a role has letters on")
{
    if (!has("pdftotext"))
        return;
    const Plan plan = planFrom("              | Manager | Owner \n"
                               "Strategy:\n"
                               "Set pricing   | AR      | C     \n"
                               "Order backlog | I       | AR    \n");
    ReportParts parts{chartContent(plan, theChart)};
    for (SheetContent& sheet : charters(plan, theChart, {}))
        parts.emplace_back(std::move(sheet));
    QTemporaryDir folder;
    const QString path = folder.filePath("chart.pdf");
    REQUIRE(writePdf(path, parts, {}, {})->pages == 3);
    const QString manager = output("pdftotext", {"-f", "2", "-l", "2", path, "-"});
    const QString owner = output("pdftotext", {"-f", "3", "-l", "3", path, "-"});
    CHECK(manager.contains("What I answer for"));
    CHECK(manager.count("Set pricing") == 2);
    CHECK(manager.count("Order backlog") == 1);
    CHECK(owner.count("Set pricing") == 1);
    CHECK(owner.count("Order backlog") == 2);
}

TEST_CASE("every character of Latin scripts is found beside capitals and digits, regular and bold")
{
    if (!has("pdftotext"))
        return;
    QString all;
    for (char16_t code = 0x21; code < 0x100; ++code) {
        // Controls, the space that does not break and the hyphen that is not seen.
        if (code < 0x7F || (code > 0xA0 && code != 0xAD))
            all += QChar(code);
    }
    ChartContent chart = smallChart();
    chart.bands[0].rows.clear();
    QStringList expected;
    for (qsizetype i = 0; i < all.size(); i += 8) {
        QString title;
        for (const QChar each : all.mid(i, 8))
            title += QStringLiteral("A%1B4%1%1C 2%1").arg(each);
        ContentRow row;
        row.title = title;
        chart.bands[0].rows.push_back(row);
        expected << title;
    }
    chart.roles[0].name = QStringLiteral("CHANGE (CAB): PM+PO [24x7] -> {A} = <B> IT-LEITUNG*");
    QTemporaryDir folder;
    const QString path = folder.filePath("chart.pdf");
    PaperOptions paper;
    paper.size = QPageSize::A3;
    REQUIRE(writePdf(path, {chart}, paper, {}));
    const QString text = output("pdftotext", {"-layout", path, "-"});
    for (const QString& title : expected)
        CHECK_THAT(text.toStdString(), Catch::Contains(title.toStdString()));
    for (const QString& word : chart.roles[0].name.split(' '))
        CHECK_THAT(text.toStdString(), Catch::Contains(word.toStdString()));
}

TEST_CASE("what a PDF says about itself is well formed whatever its title holds")
{
    const QString odd
        = QStringLiteral("Who") + QChar(0) + QChar(0x01) + QChar(0xFFFE) + QStringLiteral(" <does> & what");
    QXmlStreamReader reader(xmpMetadata({odd, odd}));
    QString words;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            words += reader.text();
    }
    CHECK(reader.errorString().toStdString().empty());
    CHECK(words.count("Who <does> & what") == 2);
}

TEST_CASE("what a title without a space takes to be laid out grows with its length, not with its square")
{
    QTemporaryDir folder;
    const auto taken = [&](const QString& title) {
        ChartContent chart = smallChart();
        chart.bands[0].rows[0].title = title;
        const std::clock_t before = std::clock();
        REQUIRE(writePdf(folder.filePath("chart.pdf"), {chart}, {}, {}));
        return double(std::clock() - before);
    };
    const QString family = QString::fromUtf8("\U0001F469\u200D\U0001F467");
    taken(family);
    // Four times as long: 4 times as much, where the square would be 16.
    CHECK(taken(QString(16000, 'W')) < 9 * taken(QString(4000, 'W')));
    CHECK(taken(family.repeated(4000)) < 9 * taken(family.repeated(1000)));
}
