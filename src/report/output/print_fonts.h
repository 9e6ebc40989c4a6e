#pragma once

#include "report/output/text_shaper.h"
#include "report/pages/page_fonts.h"
#include "report/pages/text_measure.h"

#include <QFont>
#include <QString>

#include <array>
#include <memory>

namespace remit {

/// Fonts are made and drawn at this many units a point, so that sizes are exact and no hinting moves the text.
inline constexpr int unitsPerPoint = 20;

/// The family charts are printed in: Inter, else DejaVu Sans.
QString printFamily();
bool hasPrintFamily();

/// The font of a kind of text, `unitsPerPoint` pixels to the point.
QFont printFont(PageFont font);

/// The characters of `text` that no installed font can draw, each once.
QString charactersWithoutGlyph(const QString& text);

/// Measures with the fonts that are printed, and knows how to draw with them; remembers words it has seen.
class PrintMeasure : public TextMeasure {
public:
    PrintMeasure();
    ~PrintMeasure() override;
    double width(const QString& text, PageFont font) const override;
    double ascent(PageFont font) const override;
    double lineHeight(PageFont font) const override;

    const TextShaper& shaper(PageFont font) const;

private:
    static constexpr auto count = static_cast<std::size_t>(PageFont::last);
    mutable std::array<std::unique_ptr<TextShaper>, count> m_shapers;
};

} // namespace remit
