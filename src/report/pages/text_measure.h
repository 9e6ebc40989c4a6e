#pragma once

#include "report/pages/page.h"

#include <QStringList>
#include <QStringView>

namespace remit {

/// How large text is on paper, in points; a fake one keeps the layout's tests free of fonts.
class TextMeasure {
public:
    virtual ~TextMeasure() = default;
    virtual double width(const QString& text, PageFont font) const = 0;
    virtual double ascent(PageFont font) const = 0;
    /// From one baseline to the next.
    virtual double lineHeight(PageFont font) const = 0;
};

/// Where a word is broken that is wider than a line: with a hyphen between letters, as in names, or as it comes, as in
/// addresses of pages.
enum class LongWords { asTheyCome, hyphenated };

/// The text in lines no wider than `width`: at spaces, within a word only where the word alone is wider, and there
/// behind a hyphen or a slash of its own if it has one. Loses nothing but the spaces at the breaks; at least one line,
/// at least one character in each. Takes time that grows with the length of the text, also where it has no spaces.
QStringList wrapped(const QString& text, double width, PageFont font, const TextMeasure& measure,
                    LongWords longWords = LongWords::asTheyCome);

/// The same in no more lines than fit into `height` (two at least); what is left out then is marked by an ellipsis.
QStringList wrappedWithin(const QString& text, double width, PageFont font, double height, const TextMeasure& measure,
                          LongWords longWords = LongWords::asTheyCome);

/// How wide the text is on one line; wider than any page where it is too long for one.
double widthOnOneLine(const QString& text, PageFont font, const TextMeasure& measure);

/// The widest single word.
double widestWord(const QString& text, PageFont font, const TextMeasure& measure);

} // namespace remit
