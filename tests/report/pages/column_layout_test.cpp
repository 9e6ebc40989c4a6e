#include "page_reading.h"

#include <catch2/catch.hpp>

using namespace remit;
using namespace remit::test;

namespace {

ChartContent chartWithRoles(const QStringList& names)
{
    ChartContent content = chartOf(12, static_cast<int>(names.size()));
    for (std::size_t i = 0; i < content.roles.size(); ++i)
        content.roles[i].name = names[static_cast<qsizetype>(i)];
    return content;
}

/// The header of the first page, without the responsibilities.
QStringList header(const ChartContent& content, const PaperOptions& paper = {})
{
    return textsOn(pagesOf(content, paper).front(), PageFont::header).mid(1);
}

} // namespace

TEST_CASE("names of roles stand on one line where there is room for it")
{
    const QStringList names{"Senior Product Marketing Manager", "Product Owner", "Development Team", "Sponsor"};
    CHECK(header(chartWithRoles(names)) == names);
}

TEST_CASE("titles wrap before names of roles do")
{
    const QStringList names{"Product Manager", "Product Owner", "Business Analyst",
                            "Tech Lead",       "Design Lead",   "Executive Sponsor"};
    ChartContent content = chartWithRoles(names);
    content.bands[0].rows[3].title = words(20, "long");
    CHECK(header(content) == names);
}

TEST_CASE("where not all names fit, those stay on one line that lack least")
{
    QStringList names;
    for (int i = 0; i < 5; ++i)
        names << QStringLiteral("Team Lead");
    names << "Head of Customer Operations";
    PaperOptions portrait;
    portrait.orientation = QPageLayout::Portrait;
    ChartContent content = chartWithRoles(names);
    content.bands[0].rows[0].title = QStringLiteral("Answer what is asked now");
    const QStringList shown = header(content, portrait);
    CHECK(shown.mid(0, 5) == names.mid(0, 5));
    CHECK(shown.mid(5).join(' ') == names.back());
    CHECK(shown.size() == 7);
}

TEST_CASE("words of names stay whole, the widest are hyphenated")
{
    QStringList names;
    for (int i = 0; i < 20; ++i)
        names << "Betriebsverantwortlicher";
    const auto pages = pagesOf(chartWithRoles(names));
    int whole = 0;
    for (const QString& line : textsOn(pages, PageFont::header))
        whole += line == names.front() ? 1 : 0;
    CHECK(whole == 20);

    const QString endless = QString(60, 'x');
    for (QString& name : names)
        name = endless;
    const QStringList lines = header(chartWithRoles(names));
    CHECK(lines.join(QString()).remove('-').startsWith(endless));
    CHECK(lines.front().endsWith('-'));
}
