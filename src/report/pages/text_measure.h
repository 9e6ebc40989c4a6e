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

/// The text in lines no wider than `width`: at spaces, within a word only where the word alone is wider. Loses nothing
/// but the spaces at the breaks; at least one line, at least one character in each.
QStringList wrapped(const QString& text, double width, PageFont font, const TextMeasure& measure);

/// The same in no more lines than fit into `height` (two at least); what is left out then is marked by an ellipsis.
QStringList wrappedWithin(const QString& text, double width, PageFont font, double height, const TextMeasure& measure);

/// The widest single word.
double widestWord(const QString& text, PageFont font, const TextMeasure& measure);

} // namespace remit
