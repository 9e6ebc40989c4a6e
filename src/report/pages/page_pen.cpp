#include "report/pages/page_pen.h"

#include "report/pages/page_fonts.h"

namespace remit {

void PagePen::text(double x, double baseline, const QString& text, PageFont font, Ink ink)
{
    if (!text.isEmpty())
        m_page.texts.push_back({x, baseline, text, font, ink});
}

void PagePen::centred(double x, double width, double top, const QString& text, PageFont font, Ink ink)
{
    const double middle = top + m_measure.lineHeight(font) / 2;
    this->text(x + (width - m_measure.width(text, font)) / 2, baselineAround(middle, font), text, font, ink);
}

void PagePen::chip(const QRectF& rect, const QString& letter, Involvement involvement, bool greyed)
{
    const double x = rect.center().x() - m_measure.width(letter, PageFont::chip) / 2;
    m_page.chips.push_back({rect, letter, x, baselineAround(rect.center().y(), PageFont::chip), involvement, greyed});
}

void PagePen::line(const FlowLine& line, const QPointF& at, double width)
{
    if (line.filled)
        fill({at.x(), at.y(), width, line.height});
    for (const PageText& each : line.texts)
        text(at.x() + each.x, at.y() + each.baseline, each.text, each.font, each.ink);
    for (PageChip chip : line.chips) {
        chip.rect.translate(at);
        chip.x += at.x();
        chip.baseline += at.y();
        m_page.chips.push_back(std::move(chip));
    }
    for (const PageFrame& each : line.frames)
        frame(each.rect.translated(at), each.question);
    const double bottom = at.y() + line.height;
    if (line.ruled)
        rule({at.x(), bottom}, {at.x() + width, bottom}, Ink::tableLine);
}

} // namespace remit
