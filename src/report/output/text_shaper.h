#pragma once

#include <QFont>
#include <QList>
#include <QPointF>
#include <QRawFont>
#include <QString>
#include <QStringView>

#include <string_view>
#include <unordered_map>
#include <vector>

namespace remit {

/// Glyphs of one font and where their baselines begin.
struct GlyphRun {
    QRawFont font;
    QList<quint32> glyphs;
    QList<QPointF> positions;
};

/// Turns text into glyphs of one font and of those that stand in for it, word by word, so that a word that comes again
/// costs nothing. Every sign that fonts shape after its neighbours is a word of its own: Inter raises brackets, hyphens
/// and the like beside capitals and digits and joins "->" to an arrow; such shapes belong to no character, so that
/// nobody could find or copy them in a PDF. So is every digit, for numbers seldom come again. Text that is not read
/// from left to right, or whose letters join, is shaped as a whole.
class TextShaper {
public:
    explicit TextShaper(const QFont& font);

    /// In pixels of the font.
    double width(const QString& text) const;
    /// Adds the glyphs of the text to the runs, one run a font.
    void add(const QString& text, const QPointF& at, std::vector<GlyphRun>& runs) const;

private:
    struct Word {
        std::vector<GlyphRun> runs;
        double width = 0;
    };
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(QStringView text) const { return qHash(text); }
    };
    struct Same {
        using is_transparent = void;
        bool operator()(QStringView one, QStringView other) const { return one == other; }
    };

    Word shaped(const QString& text) const;
    const Word& word(QStringView text) const;

    QFont m_font;
    mutable std::unordered_map<QString, Word, Hash, Same> m_words;
};

} // namespace remit
