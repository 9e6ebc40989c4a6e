#pragma once

#include "report/pages/page_pen.h"

#include <unordered_map>
#include <vector>

namespace remit {

/// The footnotes of one chart, which must outlive them: numbered through, each below the rows of the page it is marked
/// on as far as there is room there; the rest of it, and what follows, comes first on the next page.
class Footnotes {
public:
    using Notes = std::vector<const ContentNote*>;

    Footnotes(const ChartContent& content, double width, double markWidth, const TextMeasure& measure);

    int numberOf(const ContentNote& note) const { return m_numbers.at(&note); }
    /// What is on the page so far, with so many lines more.
    double heightWith(std::size_t moreLines) const;
    std::size_t linesOf(const Notes& notes) const;
    /// `room` is what is left below the rows.
    void add(const ContentNote& note, double room);
    void addRemark(const QString& remark, double room);

    /// Whether something is left for the next page.
    bool areCarried() const { return !m_carried.empty(); }
    /// Whether this page began with something left from the one before.
    bool goOn() const { return m_goOn; }
    /// Begins a page on which what was left may be as high as `room`.
    void turnPage(double room);
    void place(PagePen& pen, double left, double top) const;

private:
    struct Line {
        /// On the first line of a note.
        QString number;
        QString text;
    };

    void addLine(Line line, double room);
    std::vector<Line> linesOf(const ContentNote& note) const;

    const TextMeasure& m_measure;
    double m_indent;
    double m_width;
    std::unordered_map<const ContentNote*, int> m_numbers;
    std::vector<Line> m_lines;
    std::vector<Line> m_carried;
    bool m_goOn = false;
};

} // namespace remit
