#include "report/pages/week_pages.h"

#include "report/pages/column_layout.h"
#include "report/pages/page_fonts.h"
#include "report/pages/page_metrics.h"
#include "report/pages/page_pen.h"

#include <algorithm>
#include <utility>

namespace remit {

using namespace metrics;

namespace {

constexpr double axisWidth = 34;
constexpr double dayHead = 18;
constexpr double legendRoom = 20;
constexpr double edgeWidth = 2;
constexpr double besideBlock = 2;
constexpr double inBlock = 4;
constexpr double swatch = 7;

struct KindInks {
    Ink edge;
    Ink ground;
};

KindInks inksOf(MeetingKind kind)
{
    switch (kind) {
    case MeetingKind::team:
        return {Ink::teamMeeting, Ink::teamGround};
    case MeetingKind::productPeople:
        return {Ink::productMeeting, Ink::productGround};
    case MeetingKind::stakeholders:
        return {Ink::outsideMeeting, Ink::outsideGround};
    case MeetingKind::acrossLocations:
        break;
    }
    return {Ink::acrossMeeting, Ink::acrossGround};
}

class WeekBuilder {
public:
    WeekBuilder(const WeekContent& week, const PaperOptions& paper, const TextMeasure& measure)
        : m_week(week)
        , m_area(printable(paper))
        , m_measure(measure)
        , m_pen(m_page, measure)
    {
        m_page.size = paperSize(paper);
    }

    PageLayout build()
    {
        const double top = placeHead() + dayHead;
        const double bottom = m_area.bottom() - footerHeight - legendRoom - remarksHeight();
        const double left = m_area.left() + double(m_week.axes.size()) * axisWidth;
        m_grid = QRectF(left, top, m_area.right() - left, bottom - top);
        for (const WeekHatch& each : m_week.hatched)
            hatch(each);
        placeDays();
        placeHours();
        for (const WeekBlock& each : m_week.blocks)
            placeBlock(each);
        placeLegend(bottom);
        placeRemarks(bottom + legendRoom);
        return std::move(m_page);
    }

private:
    double yOf(int minutes) const
    {
        return m_grid.top() + m_grid.height() * (minutes - m_week.from) / std::max(1, m_week.until - m_week.from);
    }
    double dayWidth() const { return m_grid.width() / double(m_week.days.size()); }
    double lineHeight(PageFont font) const { return m_measure.lineHeight(font); }

    double placeHead()
    {
        double y = m_area.top();
        const auto place = [&](const QString& text, PageFont font, Ink ink) {
            const QStringList lines = wrappedWithin(text, m_area.width(), font, m_area.height() / 6, m_measure);
            for (const FlowLine& line : paragraphLines(lines, font, ink, m_measure)) {
                m_pen.line(line, {m_area.left(), y}, m_area.width());
                y += line.height;
            }
        };
        place(m_week.title, PageFont::title, Ink::text);
        place(m_week.subtitle, PageFont::subtitle, Ink::secondary);
        return y + lineHeight(PageFont::subtitle) / 2;
    }

    /// Above the line only what is left of it, so that the words stand free.
    void hatch(const WeekHatch& time)
    {
        constexpr double step = 7;
        const QRectF window(m_grid.left(), yOf(time.from), m_grid.width(), yOf(time.until) - yOf(time.from));
        PageMap map{window, {}, {}};
        QPainterPath stripes;
        for (double x = window.left() - window.height(); x < window.right(); x += step) {
            stripes.moveTo(x, window.bottom());
            stripes.lineTo(x + window.height(), window.top());
        }
        map.shapes.push_back({stripes, MapTone::none, MapTone::cardLine, 0.75});
        const double textWidth = m_measure.width(time.says, PageFont::person);
        const QPointF middle(window.left() + dayWidth() / 2, window.top() + lineHeight(PageFont::person));
        QPainterPath ground;
        ground.addRect(QRectF(middle.x() - textWidth / 2 - inBlock, window.top() + besideBlock, textWidth + 2 * inBlock,
                              1.6 * lineHeight(PageFont::person)));
        map.shapes.push_back({ground, MapTone::card, MapTone::none});
        map.texts.push_back({middle.x() - textWidth / 2, baselineAround(middle.y(), PageFont::person), time.says,
                             PageFont::person, Ink::secondary});
        m_page.maps.push_back(std::move(map));
    }

    void placeDays()
    {
        const double head = m_grid.top() - dayHead;
        for (qsizetype day = 0; day < m_week.days.size(); ++day) {
            const double x = m_grid.left() + double(day) * dayWidth();
            m_pen.centred(x, dayWidth(), head, m_week.days[day], PageFont::header, Ink::text);
            m_pen.rule({x, m_grid.top()}, {x, m_grid.bottom()}, Ink::tableLine);
        }
        m_pen.rule(m_grid.topRight(), m_grid.bottomRight(), Ink::tableLine);
        for (std::size_t axis = 0; axis < m_week.axes.size(); ++axis) {
            const double x = m_area.left() + double(axis) * axisWidth;
            const QString name = cut(m_week.axes[axis].name, axisWidth - besideBlock, PageFont::person);
            m_pen.text(x, baselineAround(head + lineHeight(PageFont::header) / 2, PageFont::person), name,
                       PageFont::person, Ink::secondary);
        }
    }

    void placeHours()
    {
        for (int minutes = m_week.from; minutes <= m_week.until; minutes += minutesOfHour) {
            const double y = yOf(minutes);
            for (int day = 0; day < int(m_week.days.size()); ++day)
                placeHourLine(day, minutes, y);
            for (std::size_t axis = 0; axis < m_week.axes.size(); ++axis) {
                const int shown = (minutes + m_week.axes[axis].ahead + dayMinutes) % dayMinutes;
                const QString clock = QStringLiteral("%1:%2")
                                          .arg(shown / minutesOfHour)
                                          .arg(shown % minutesOfHour, 2, 10, QLatin1Char('0'));
                m_pen.text(m_area.left() + double(axis) * axisWidth, baselineAround(y, PageFont::person), clock,
                           PageFont::person, axis == 0 ? Ink::text : Ink::faint);
            }
        }
    }

    /// Not through a meeting.
    void placeHourLine(int day, int minutes, double y)
    {
        const bool isTaken = std::any_of(m_week.blocks.begin(), m_week.blocks.end(), [&](const WeekBlock& each) {
            return each.day == day && each.from < minutes && minutes < each.until;
        });
        const double left = m_grid.left() + day * dayWidth();
        if (!isTaken)
            m_pen.rule({left, y}, {left + dayWidth(), y}, Ink::tableLine);
    }

    void placeBlock(const WeekBlock& block)
    {
        const double lane = (dayWidth() - 2 * besideBlock) / std::max(1, block.lanes);
        const double x = m_grid.left() + block.day * dayWidth() + besideBlock + block.lane * lane;
        const QRectF rect(x, yOf(block.from) + 0.5, lane - 1, yOf(block.until) - yOf(block.from) - 1);
        const KindInks inks = inksOf(block.kind);
        m_page.fills.push_back({rect, inks.ground});
        m_page.fills.push_back({{rect.left(), rect.top(), edgeWidth, rect.height()}, inks.edge});
        const double left = rect.left() + edgeWidth + inBlock / 2;
        const double width = rect.right() - left - 1;
        const double oneLine = lineHeight(PageFont::person);
        if (rect.height() < 2 * oneLine + 2) {
            placeOnOneLine(block, left, rect.center().y(), width);
            return;
        }
        double y = rect.top() + 1.5;
        y = placeLines(block.name, PageFont::mapHat, Ink::text, {left, y}, width, rect.bottom() - y);
        placeLines(block.below, PageFont::person, Ink::secondary, {left, y}, width, rect.bottom() - y);
    }

    void placeOnOneLine(const WeekBlock& block, double x, double middle, double width)
    {
        const QString name = cutInside(block.name, width, PageFont::mapHat);
        const double baseline = baselineAround(middle, PageFont::mapHat);
        m_pen.text(x, baseline, name, PageFont::mapHat, Ink::text);
        const double used = m_measure.width(name, PageFont::mapHat) + inBlock;
        const QString below = cut(block.below, width - used, PageFont::person);
        if (name == block.name && below.size() > 1)
            m_pen.text(x + used, baseline, below, PageFont::person, Ink::secondary);
    }

    /// As many lines as there is room for; returns where the next would begin.
    double placeLines(const QString& text, PageFont font, Ink ink, const QPointF& at, double width, double room)
    {
        const int most = static_cast<int>(room / lineHeight(font));
        if (text.isEmpty() || most < 1)
            return at.y();
        QStringList lines = wrapped(text, width, font, m_measure);
        if (lines.size() > most) {
            const QString rest = lines.mid(most - 1).join(QLatin1Char(' '));
            lines = lines.mid(0, most - 1) << cut(rest, width, font);
        }
        double y = at.y();
        for (const QString& line : lines) {
            m_pen.text(at.x(), baselineAround(y + lineHeight(font) / 2, font), line, font, ink);
            y += lineHeight(font);
        }
        return y;
    }

    /// What stands behind the comma tells meetings of teams apart: it stays where it fits.
    QString cutInside(const QString& text, double width, PageFont font) const
    {
        const qsizetype comma = text.lastIndexOf(QStringLiteral(", "));
        const QString tail = comma < 0 ? QString() : text.mid(comma + 1);
        const double room = width - m_measure.width(tail, font);
        if (m_measure.width(text, font) <= width || tail.isEmpty() || room < width / 4)
            return cut(text, width, font);
        return cut(text.left(comma), room, font) + tail;
    }

    /// With an ellipsis where it is too wide.
    QString cut(const QString& text, double width, PageFont font) const
    {
        if (m_measure.width(text, font) <= width)
            return text;
        QString shown = text;
        while (!shown.isEmpty() && m_measure.width(shown + QChar(0x2026), font) > width)
            shown.chop(1);
        return shown.trimmed() + QChar(0x2026);
    }

    void placeLegend(double top)
    {
        double x = m_grid.left();
        const double middle = top + legendRoom / 2 + 2;
        for (const MeetingKind kind : m_week.kinds) {
            m_page.fills.push_back({{x, middle - swatch / 2, swatch, swatch}, inksOf(kind).edge});
            const QString words = kindInWords(kind);
            m_pen.text(x + swatch + inBlock, baselineAround(middle, PageFont::note), words, PageFont::note,
                       Ink::secondary);
            x += swatch + 4 * inBlock + m_measure.width(words, PageFont::note);
        }
    }

    QStringList remarkLines() const
    {
        QStringList lines;
        for (const QString& each : m_week.remarks)
            lines += wrappedWithin(each, m_area.width(), PageFont::note, m_area.height() / 4, m_measure);
        return lines;
    }
    double remarksHeight() const { return double(remarkLines().size()) * lineHeight(PageFont::note); }
    void placeRemarks(double y)
    {
        for (const QString& line : remarkLines()) {
            m_pen.text(m_area.left(), y + m_measure.ascent(PageFont::note), line, PageFont::note, Ink::secondary);
            y += lineHeight(PageFont::note);
        }
    }

    static constexpr int dayMinutes = 24 * minutesOfHour;

    const WeekContent& m_week;
    QRectF m_area;
    const TextMeasure& m_measure;
    PageLayout m_page;
    PagePen m_pen;
    QRectF m_grid;
};

} // namespace

std::vector<PageLayout> weekPages(const WeekContent& week, const PaperOptions& paper, const TextMeasure& measure)
{
    return {WeekBuilder(week, paper, measure).build()};
}

} // namespace remit
