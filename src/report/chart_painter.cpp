#include "report/chart_painter.h"

#include "report/print_fonts.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <map>

namespace remit {

namespace {

struct ChipStyle {
    QColor fill;
    QColor line;
    QColor text;
};

/// Filled chips do or answer; outlined ones talk.
ChipStyle chipStyle(Involvement involvement, bool greyed)
{
    if (greyed)
        return {Qt::white, QColor(0xDF, 0xE3, 0xE8), QColor(0x9A, 0xA3, 0xAE)};
    switch (involvement) {
    case Involvement::answers:
    case Involvement::decides:
        return {QColor(0x4C, 0x1D, 0x95), QColor(0x4C, 0x1D, 0x95), Qt::white};
    case Involvement::does:
        return {QColor(0xCF, 0xE0, 0xFA), QColor(0xCF, 0xE0, 0xFA), QColor(0x14, 0x31, 0x5F)};
    case Involvement::signsOff:
    case Involvement::verifies:
        return {Qt::white, QColor(0x7C, 0x3A, 0xED), QColor(0x7C, 0x3A, 0xED)};
    case Involvement::supports:
        return {Qt::white, QColor(0x2F, 0x5B, 0xD7), QColor(0x2F, 0x5B, 0xD7)};
    case Involvement::consulted:
        return {Qt::white, QColor(0x0F, 0x76, 0x6E), QColor(0x0F, 0x76, 0x6E)};
    case Involvement::informed:
        break;
    }
    return {Qt::white, QColor(0xC3, 0xC9, 0xD2), QColor(0x5B, 0x65, 0x73)};
}

QColor colorOf(Ink ink)
{
    switch (ink) {
    case Ink::text:
        return {0x1C, 0x24, 0x30};
    case Ink::secondary:
        return {0x66, 0x71, 0x7F};
    case Ink::faint:
        return {0x8A, 0x93, 0x9F};
    case Ink::line:
        return {0xDF, 0xE3, 0xE8};
    case Ink::tableLine:
        return {0xE6, 0xE9, 0xED};
    case Ink::strongLine:
        return {0x1C, 0x24, 0x30};
    case Ink::band:
        return {0xF1, 0xF4, 0xF8};
    case Ink::question:
        return {0x92, 0x40, 0x0E};
    }
    return Qt::black;
}

constexpr double lineWidth = 0.75;

QRectF scaled(const QRectF& rect, double inset = 0)
{
    const QRectF inner = rect.adjusted(inset, inset, -inset, -inset);
    return {inner.topLeft() * unitsPerPoint, inner.size() * unitsPerPoint};
}

/// Draws one page; the painter's unit is 1 / unitsPerPoint points here. Shapes of one look go in one path, and texts of
/// one look one after the other, which keeps the file small.
class Drawing {
public:
    explicit Drawing(QPainter& painter)
        : m_painter(painter)
    {
    }

    void draw(const PageLayout& page)
    {
        for (const PageFill& fill : page.fills)
            m_painter.fillRect(scaled(fill.rect), colorOf(fill.ink));
        drawLines(page.lines);
        drawFrames(page.frames);
        drawChipShapes(page.chips);
        drawTexts(page);
    }

private:
    void drawLines(const std::vector<PageLine>& lines)
    {
        for (const Ink ink : {Ink::tableLine, Ink::line, Ink::strongLine}) {
            QList<QLineF> chosen;
            for (const PageLine& line : lines) {
                if (line.ink == ink)
                    chosen.append(QLineF(line.from * unitsPerPoint, line.to * unitsPerPoint));
            }
            if (chosen.isEmpty())
                continue;
            const double width = ink == Ink::strongLine ? 1.0 : lineWidth;
            m_painter.setPen(QPen(colorOf(ink), width * unitsPerPoint, Qt::SolidLine, Qt::FlatCap));
            m_painter.drawLines(chosen);
        }
    }

    void drawFrames(const std::vector<PageFrame>& frames)
    {
        for (const bool question : {false, true}) {
            QPainterPath path;
            for (const PageFrame& frame : frames) {
                const QRectF rect = scaled(frame.rect, question ? 0 : lineWidth / 2);
                const double radius = question ? 2.0 * unitsPerPoint : rect.height() / 2;
                if (frame.question == question)
                    path.addRoundedRect(rect, radius, radius);
            }
            if (path.isEmpty())
                continue;
            const QPen outline(QColor(0xD3, 0xD8, 0xDF), lineWidth * unitsPerPoint);
            m_painter.setPen(question ? QPen(Qt::NoPen) : outline);
            m_painter.setBrush(question ? QBrush(QColor(0xFE, 0xF3, 0xC7)) : QBrush(Qt::NoBrush));
            m_painter.drawPath(path);
        }
    }

    void drawChipShapes(const std::vector<PageChip>& chips)
    {
        constexpr double radius = 2.6;
        std::map<std::pair<bool, Involvement>, QPainterPath> paths;
        for (const PageChip& chip : chips) {
            QPainterPath& path = paths[{chip.greyed, chip.involvement}];
            path.setFillRule(Qt::WindingFill);
            path.addRoundedRect(scaled(chip.rect, lineWidth / 2), radius * unitsPerPoint, radius * unitsPerPoint);
        }
        for (const auto& [look, path] : paths) {
            const ChipStyle style = chipStyle(look.second, look.first);
            m_painter.setPen(QPen(style.line, lineWidth * unitsPerPoint));
            m_painter.setBrush(style.fill);
            m_painter.drawPath(path);
        }
        m_painter.setBrush(Qt::NoBrush);
    }

    void drawTexts(const PageLayout& page)
    {
        for (const PageText& text : page.texts)
            drawText(text.x, text.baseline, text.text, text.font, colorOf(text.ink));
        for (const PageChip& chip : page.chips)
            drawText(chip.x, chip.baseline, chip.letter, PageFont::chip, chipStyle(chip.involvement, chip.greyed).text);
    }

    void drawText(double x, double baseline, const QString& text, PageFont font, const QColor& color)
    {
        if (font != m_font) {
            m_painter.setFont(m_fonts[static_cast<std::size_t>(font)]);
            m_font = font;
        }
        if (color != m_color) {
            m_painter.setPen(color);
            m_color = color;
        }
        m_painter.drawText(QPointF(x, baseline) * unitsPerPoint, text);
    }

    static std::array<QFont, static_cast<std::size_t>(PageFont::last)> allFonts()
    {
        std::array<QFont, static_cast<std::size_t>(PageFont::last)> fonts;
        for (std::size_t i = 0; i < fonts.size(); ++i)
            fonts[i] = printFont(static_cast<PageFont>(i));
        return fonts;
    }

    QPainter& m_painter;
    std::array<QFont, static_cast<std::size_t>(PageFont::last)> m_fonts = allFonts();
    PageFont m_font = PageFont::last;
    QColor m_color;
};

} // namespace

void paintPage(QPainter& painter, const PageLayout& page, double unitsInAPoint)
{
    painter.save();
    const double scale = page.scale * unitsInAPoint / unitsPerPoint;
    painter.scale(scale, scale);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    Drawing(painter).draw(page);
    painter.restore();
}

} // namespace remit
