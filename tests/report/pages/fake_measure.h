#pragma once

#include "report/pages/text_measure.h"

namespace remit::test {

/// Every character is 5 points wide, every line 10 high.
class FakeMeasure : public TextMeasure {
public:
    double width(const QString& text, PageFont) const override { return 5.0 * static_cast<double>(text.size()); }
    double ascent(PageFont) const override { return 8; }
    double lineHeight(PageFont) const override { return 10; }
};

} // namespace remit::test
