#pragma once

#include "report/pages/column_layout.h"
#include "report/pages/page_layout.h"

#include "fake_measure.h"

#include <QStringList>

#include <algorithm>

namespace remit::test {

inline std::vector<PageLayout> pagesOf(const ChartContent& content, const PaperOptions& paper = {})
{
    return layOut(ReportParts{content}, paper, FakeMeasure());
}

inline QStringList textsOn(const PageLayout& page, PageFont font)
{
    QStringList result;
    for (const PageText& text : page.texts) {
        if (text.font == font)
            result << text.text;
    }
    return result;
}

inline QStringList textsOn(const std::vector<PageLayout>& pages, PageFont font)
{
    QStringList result;
    for (const PageLayout& page : pages)
        result << textsOn(page, font);
    return result;
}

/// A chart of bands of ten rows; the letters of row r are at role r % roles.
inline ChartContent chartOf(int rows, int roles)
{
    ChartContent content;
    content.title = QStringLiteral("Title");
    content.running = QStringLiteral("Running");
    content.legend = {{QStringLiteral("A"), QStringLiteral("Accountable: answers"), Involvement::answers}};
    for (int i = 0; i < roles; ++i)
        content.roles.push_back({RoleId{i + 1}, QStringLiteral("Role%1").arg(i), {}, {}, {}});
    for (int i = 0; i < rows; ++i) {
        if (i % 10 == 0)
            content.bands.push_back({QStringLiteral("Band%1").arg(i / 10), {}});
        ContentRow row;
        row.number = i + 1;
        row.title = QStringLiteral("Row-%1").arg(i);
        if (roles > 0)
            row.cells.push_back({i % roles, {{QStringLiteral("A"), Involvement::answers}}, {}, {}});
        content.bands.back().rows.push_back(row);
    }
    return content;
}

/// How far down the page anything but its footer goes.
inline double lowest(const PageLayout& page)
{
    double y = 0;
    for (const PageText& text : page.texts) {
        if (text.font != PageFont::footer)
            y = std::max(y, text.baseline);
    }
    for (const PageChip& chip : page.chips)
        y = std::max(y, chip.rect.bottom());
    return y;
}

inline ContentNote note(const QString& text)
{
    return {text, false};
}

/// "word0 word1 …"
inline QString words(int count, const QString& word)
{
    QStringList all;
    for (int i = 0; i < count; ++i)
        all << word + QString::number(i);
    return all.join(QLatin1Char(' '));
}

} // namespace remit::test
