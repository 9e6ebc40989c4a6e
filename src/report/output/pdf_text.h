#pragma once

#include <QByteArray>

#include <map>
#include <vector>

namespace remit {

/// How far the glyphs of a font move the pen, in thousandths of its size, by the numbers they have in the file.
using GlyphWidths = std::vector<int>;

/// The content of a page as QPdfWriter 6.4 writes it, with the text in lines: QPdfWriter places every glyph alone and
/// says font and colour for each text again. Glyphs stay where they were to a fifteenth of a point; what does not look
/// like text of QPdfWriter stays as it is. `fonts` go by their names in the page's resources.
QByteArray compactText(const QByteArray& content, const std::map<QByteArray, GlyphWidths>& fonts);

/// The map from glyphs to characters that QPdfWriter embeds, with a space where it says tabulator: fonts draw both with
/// one glyph, and the lower number wins.
QByteArray withSpaces(const QByteArray& toUnicode);

} // namespace remit
