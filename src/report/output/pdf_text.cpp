#include "report/output/pdf_text.h"

#include <QList>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <string>
#include <string_view>

namespace remit {

namespace {

using std::string_view;

struct Glyph {
    int number = 0;
    /// From the glyph before, upwards in y.
    double dx = 0;
    double dy = 0;
};

/// One text of QPdfWriter: "q [cm] colour gs BT font Tm (Td Tj)* ET Q".
struct TextBlock {
    /// What comes before "BT", with the line ends.
    string_view state;
    /// "/F7 165 Tf"
    string_view font;
    QByteArray fontName;
    double size = 0;
    std::vector<Glyph> glyphs;
};

/// Reads the lines of a page's content.
class Lines {
public:
    explicit Lines(string_view text)
        : m_text(text)
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    std::size_t position() const { return m_at; }
    void goTo(std::size_t position) { m_at = position; }
    string_view between(std::size_t from, std::size_t to) const { return m_text.substr(from, to - from); }
    string_view next()
    {
        const std::size_t end = std::min(m_text.find('\n', m_at), m_text.size());
        const string_view line = between(m_at, end);
        m_at = std::min(end + 1, m_text.size());
        return line;
    }

private:
    string_view m_text;
    std::size_t m_at = 0;
};

/// Takes a number and the space behind it off the front; whether there was one.
bool takeNumber(string_view& text, double& number)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end == text.data() + text.size() || *end != ' ')
        return false;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()) + 1);
    return true;
}

/// "105.25 0 Td <0002> Tj"
bool readGlyph(string_view line, Glyph& glyph)
{
    constexpr string_view before = "Td <";
    constexpr string_view behind = "> Tj";
    if (!takeNumber(line, glyph.dx) || !takeNumber(line, glyph.dy) || !line.starts_with(before))
        return false;
    line.remove_prefix(before.size());
    const auto [end, error] = std::from_chars(line.data(), line.data() + line.size(), glyph.number, 16);
    return error == std::errc()
        && string_view(end, line.size() - static_cast<std::size_t>(end - line.data())) == behind;
}

/// "/F7 165 Tf 1 0 0 -1 0 0 Tm": upright text without slant or stretch.
bool readFont(string_view line, TextBlock& block)
{
    constexpr string_view upright = " Tf 1 0 0 -1 0 0 Tm";
    if (!line.starts_with('/') || !line.ends_with(upright))
        return false;
    block.font = line.substr(0, line.size() - upright.size() + 3);
    const std::size_t space = line.find(' ');
    block.fontName = QByteArray(line.data(), static_cast<qsizetype>(space));
    string_view size = line.substr(space + 1);
    return takeNumber(size, block.size) && block.size > 0;
}

std::optional<TextBlock> readBlock(Lines& lines)
{
    TextBlock block;
    const std::size_t begin = lines.position();
    if (lines.next() != "q")
        return std::nullopt;
    std::size_t beforeText = lines.position();
    string_view line = lines.next();
    while (line.ends_with(" cm") || line.ends_with(" scn") || line.ends_with(" gs")) {
        beforeText = lines.position();
        line = lines.next();
    }
    block.state = lines.between(begin, beforeText);
    if (line != "BT" || !readFont(lines.next(), block))
        return std::nullopt;
    Glyph glyph;
    for (line = lines.next(); readGlyph(line, glyph); line = lines.next())
        block.glyphs.push_back(glyph);
    if (line != "ET" || lines.next() != "Q" || block.glyphs.empty())
        return std::nullopt;
    return block;
}

void addGlyph(std::string& text, int number)
{
    for (const int byte : {number >> 8, number & 0xFF}) {
        const char each = static_cast<char>(byte);
        if (each == '(' || each == ')' || each == '\\')
            text += '\\';
        if (each == '\r')
            text += "\\r";
        else
            text += each;
    }
}

/// Writes the texts of one page, opening and closing text objects as colours change.
class TextWriter {
public:
    TextWriter(std::string& out, const std::map<QByteArray, GlyphWidths>& fonts)
        : m_out(out)
        , m_fonts(fonts)
    {
    }

    void write(const TextBlock& block)
    {
        if (block.state != m_state) {
            end();
            m_state = block.state;
            m_out += m_state;
            m_out += "BT\n1 0 0 -1 0 0 Tm\n";
            m_lineX = m_lineY = 0;
        }
        if (block.font != m_font) {
            m_out += block.font;
            m_out += '\n';
        }
        m_font = block.font;
        writeGlyphs(block, m_fonts.at(block.fontName));
    }

    void end()
    {
        if (!m_state.empty())
            m_out += "ET\nQ\n";
        m_state = {};
        m_font = {};
    }

private:
    /// Whole units: a fortieth of a point at most.
    void startLine(double x, double y)
    {
        const long toX = std::lround(x);
        const long toY = std::lround(y);
        m_out += std::to_string(toX - m_lineX) + ' ' + std::to_string(toY - m_lineY) + " Td[(";
        m_lineX = toX;
        m_lineY = toY;
    }

    void writeGlyphs(const TextBlock& block, const GlyphWidths& widths)
    {
        constexpr double thousand = 1000;
        /// In thousandths of the font's size: nobody sees less.
        constexpr double visible = 8;
        /// No kerning is wider, so that this begins another line.
        constexpr double farAway = 3000;
        double x = 0;
        double y = 0;
        double pen = 0;
        for (const Glyph& glyph : block.glyphs) {
            x += glyph.dx;
            y += glyph.dy;
            const bool isFirst = &glyph == &block.glyphs.front();
            const double back = (pen - x) * thousand / block.size;
            if (isFirst || glyph.dy != 0 || std::abs(back) > farAway) {
                if (!isFirst)
                    m_out += ")]TJ\n";
                startLine(x, y);
                pen = x;
            } else if (std::abs(back) >= visible) {
                const long by = std::lround(back);
                m_out += ')' + std::to_string(by) + '(';
                pen -= static_cast<double>(by) * block.size / thousand;
            }
            addGlyph(m_out, glyph.number);
            const auto index = static_cast<std::size_t>(glyph.number);
            pen += index < widths.size() ? widths[index] * block.size / thousand : 0;
        }
        m_out += ")]TJ\n";
    }

    std::string& m_out;
    const std::map<QByteArray, GlyphWidths>& m_fonts;
    string_view m_state;
    string_view m_font;
    long m_lineX = 0;
    long m_lineY = 0;
};

} // namespace

QByteArray compactText(const QByteArray& content, const std::map<QByteArray, GlyphWidths>& fonts)
{
    std::string out;
    out.reserve(static_cast<std::size_t>(content.size()) / 2);
    TextWriter writer(out, fonts);
    Lines lines(string_view(content.constData(), static_cast<std::size_t>(content.size())));
    while (!lines.atEnd()) {
        const std::size_t begin = lines.position();
        const auto block = readBlock(lines);
        if (block && fonts.contains(block->fontName)) {
            writer.write(*block);
            continue;
        }
        lines.goTo(begin);
        writer.end();
        out += lines.next();
        out += '\n';
    }
    writer.end();
    return QByteArray::fromStdString(out);
}

QByteArray withSpaces(const QByteArray& toUnicode)
{
    // "<0004> <0004> <0009>" or "<0004> <0007> [<0065> <0009> …]": two glyphs come first.
    constexpr qsizetype behindGlyphs = 14;
    QList<QByteArray> lines = toUnicode.split('\n');
    bool inRanges = false;
    for (QByteArray& line : lines) {
        if (line.endsWith("bfrange"))
            inRanges = line.endsWith("beginbfrange");
        else if (inRanges)
            line = line.left(behindGlyphs) + line.mid(behindGlyphs).replace("<0009>", "<0020>");
    }
    return lines.join('\n');
}

} // namespace remit
