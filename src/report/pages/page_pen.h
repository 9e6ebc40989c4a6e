#pragma once

#include "report/pages/sheet_flow.h"

namespace remit {

/// Puts things on a page, which must outlive the pen.
class PagePen {
public:
    PagePen(PageLayout& page, const TextMeasure& measure)
        : m_page(page)
        , m_measure(measure)
    {
    }

    void text(double x, double baseline, const QString& text, PageFont font, Ink ink);
    /// In the middle of `width`; the line of text begins at `top`.
    void centred(double x, double width, double top, const QString& text, PageFont font, Ink ink);
    void chip(const QRectF& rect, const QString& letter, Involvement involvement, bool greyed);
    void frame(const QRectF& rect, bool question) { m_page.frames.push_back({rect, question}); }
    void fill(const QRectF& rect) { m_page.fills.push_back({rect, Ink::band}); }
    void rule(const QPointF& from, const QPointF& to, Ink ink) { m_page.lines.push_back({from, to, ink}); }
    /// With its top left corner at `at`; its ground and its rule are `width` wide.
    void line(const FlowLine& line, const QPointF& at, double width);

private:
    PageLayout& m_page;
    const TextMeasure& m_measure;
};

} // namespace remit
