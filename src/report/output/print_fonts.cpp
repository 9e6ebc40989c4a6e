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

bool hasPrintFamily()
{
    // Asked by the name alone: what might stand in for it takes fontconfig long to say.
    return QFontDatabase::families().contains(wantedFamily());
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

PrintMeasure::PrintMeasure() = default;
PrintMeasure::~PrintMeasure() = default;

const TextShaper& PrintMeasure::shaper(PageFont font) const
{
    auto& shaper = m_shapers[static_cast<std::size_t>(font)];
    if (!shaper)
        shaper = std::make_unique<TextShaper>(printFont(font));
    return *shaper;
}

double PrintMeasure::width(const QString& text, PageFont font) const
{
    return shaper(font).width(text) / unitsPerPoint;
}

double PrintMeasure::ascent(PageFont font) const
{
    return QFontMetricsF(printFont(font)).ascent() / unitsPerPoint;
}

double PrintMeasure::lineHeight(PageFont font) const
{
    constexpr double leading = 1.25;
    return fontSize(font) * leading;
}

} // namespace remit
