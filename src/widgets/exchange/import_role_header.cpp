#include "widgets/exchange/import_role_header.h"

#include "widgets/look/theme.h"
#include "widgets/parts/text_width.h"
#include "words/broken_lines.h"

#include <QPainter>

#include <algorithm>

namespace remit {

namespace {

constexpr int headPadding = 6;
/// Room for two letters.
constexpr int narrowest = 60;
constexpr int widestName = 110;
/// Lines that a column is made wide enough for; a name of longer words takes more of them.
constexpr int usualLines = 3;
constexpr int mostLines = 8;

} // namespace

ImportRoleHeader::ImportRoleHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionResizeMode(QHeaderView::Interactive);
    setHighlightSections(false);
    connect(this, &QHeaderView::sectionResized, this, &QHeaderView::geometriesChanged);
}

QString ImportRoleHeader::nameOf(int section) const
{
    return model()->headerData(section, Qt::Horizontal).toString();
}

QStringList ImportRoleHeader::linesOf(int section) const
{
    return brokenLines(nameOf(section), sectionSize(section) - 2 * headPadding, mostLines, widthIn(font()));
}

void ImportRoleHeader::fit()
{
    for (int section = 1; section < count(); ++section) {
        const int name = narrowestWidth(nameOf(section), widestName, usualLines, widthIn(font()));
        resizeSection(section, std::max(narrowest, name + 2 * headPadding + 2));
    }
}

QSize ImportRoleHeader::sizeHint() const
{
    qsizetype lines = 1;
    for (int section = 1; model() != nullptr && section < count(); ++section)
        lines = std::max(lines, linesOf(section).size());
    return {QHeaderView::sizeHint().width(), int(lines) * fontMetrics().height() + 2 * headPadding};
}

void ImportRoleHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const Theme theme = themeFor(palette());
    painter->save();
    painter->fillRect(rect, theme.header);
    painter->setPen(theme.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->setPen(theme.text);
    const QStringList lines = linesOf(section);
    const int height = fontMetrics().height();
    QRect line(rect.x(), rect.center().y() + 1 - int(lines.size()) * height / 2, rect.width(), height);
    for (const QString& each : lines) {
        painter->drawText(line, Qt::AlignCenter | Qt::TextDontClip, each);
        line.translate(0, height);
    }
    painter->restore();
}

} // namespace remit
