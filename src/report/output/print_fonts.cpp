#include "report/output/print_fonts.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGlyphRun>
#include <QSet>
#include <QTextLayout>

namespace remit {

namespace {

const QString& wantedFamily()
{
    static const QString family = QStringLiteral("Inter");
    return family;
}

bool drawsGlyph(const QFont& font, const QString& character)
{
    QTextLayout layout(character, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    for (const QGlyphRun& run : layout.glyphRuns()) {
        if (run.glyphIndexes().contains(0))
            return false;
    }
    return true;
}

bool isInvisible(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return character >= 0xFE00 && character <= 0xFE0F;
    }
}

} // namespace

struct PrintMeasure::Metrics {
    QFontMetricsF metrics;
};

bool hasPrintFamily()
{
    return QFontDatabase::hasFamily(wantedFamily());
}

QString printFamily()
{
    return hasPrintFamily() ? wantedFamily() : QStringLiteral("DejaVu Sans");
}

QFont printFont(PageFont font)
{
    static const QString family = printFamily();
    QFont result(family);
    result.setPixelSize(qRound(fontSize(font) * unitsPerPoint));
    result.setWeight(isBold(font) ? QFont::DemiBold : QFont::Normal);
    result.setHintingPreference(QFont::PreferFullHinting);
    result.setStyleStrategy(QFont::ForceOutline);
    return result;
}

QString charactersWithoutGlyph(const QString& text)
{
    const QFont font = printFont(PageFont::row);
    const QFontMetricsF metrics(font);
    QSet<char32_t> seen;
    QString missing;
    for (const char32_t character : text.toStdU32String()) {
        if (character < 0x7F || seen.contains(character))
            continue;
        seen.insert(character);
        if (isInvisible(character) || metrics.inFontUcs4(character))
            continue;
        const QString one = QString::fromUcs4(&character, 1);
        if (!drawsGlyph(font, one))
            missing += one;
    }
    return missing;
}

PrintMeasure::PrintMeasure()
{
    for (std::size_t i = 0; i < m_metrics.size(); ++i)
        m_metrics[i] = std::make_unique<Metrics>(Metrics{QFontMetricsF(printFont(static_cast<PageFont>(i)))});
}

PrintMeasure::~PrintMeasure() = default;

double PrintMeasure::width(const QString& text, PageFont font) const
{
    auto& widths = m_widths[static_cast<std::size_t>(font)];
    const auto known = widths.constFind(text);
    if (known != widths.constEnd())
        return *known;
    const auto& metrics = m_metrics[static_cast<std::size_t>(font)]->metrics;
    const double width = metrics.horizontalAdvance(text) / unitsPerPoint;
    constexpr qsizetype aWordOrATitle = 200;
    if (text.size() <= aWordOrATitle)
        widths.insert(text, width);
    return width;
}

double PrintMeasure::ascent(PageFont font) const
{
    return m_metrics[static_cast<std::size_t>(font)]->metrics.ascent() / unitsPerPoint;
}

double PrintMeasure::lineHeight(PageFont font) const
{
    constexpr double leading = 1.25;
    return fontSize(font) * leading;
}

} // namespace remit
