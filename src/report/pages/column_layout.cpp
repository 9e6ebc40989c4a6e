#include "report/pages/column_layout.h"

#include "report/pages/page_metrics.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace remit {

using namespace metrics;

namespace {

/// What the columns ask for, independent of the paper.
struct Wishes {
    double number = 0;
    double mark = 0;
    double smallestTitle = 0;
    double title = 0;
    std::vector<double> smallest;
    std::vector<double> comfortable;
};

double sum(const std::vector<double>& widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

double cellWish(const ContentCell& cell, double markWidth, const TextMeasure& measure)
{
    constexpr int chipsInALine = 3;
    const int chips = std::min(static_cast<int>(cell.letters.size()), chipsInALine);
    double width = chips * chipWidth + std::max(0, chips - 1) * chipGap;
    for (const ContentNote& note : cell.notes)
        width += markWidth + (note.question ? badgeWidth : 0);
    if (!cell.remark.isEmpty())
        width = std::max(width, widestWord(cell.remark, PageFont::label, measure));
    if (!cell.text.isEmpty())
        return std::min(measure.width(cell.text, PageFont::row), widestHours) + 2;
    return std::min(width, chipsInALine * (chipWidth + chipGap) + 2 * markWidth) + 2;
}

double markWidthFor(const ChartContent& content, const TextMeasure& measure)
{
    std::size_t notes = 1;
    for (const ContentBand& band : content.bands) {
        for (const ContentRow& row : band.rows) {
            notes += row.notes.size();
            for (const ContentCell& cell : row.cells)
                notes += cell.notes.size();
        }
    }
    return measure.width(QString::number(notes), PageFont::mark) + 1;
}

void addHeaderWishes(Wishes& wishes, const std::vector<RoleHeader>& roles, const TextMeasure& measure)
{
    for (const RoleHeader& role : roles) {
        const double word = std::max(widestWord(role.name, PageFont::header, measure),
                                     widestWord(role.below(), PageFont::person, measure));
        const double line = std::max({widthOnOneLine(role.name, PageFont::header, measure),
                                      widthOnOneLine(role.person, PageFont::person, measure),
                                      widthOnOneLine(role.load, PageFont::person, measure)});
        const double least = std::max(std::min(word, widestWholeWord) + 2 * cellPadding, smallestColumn);
        wishes.smallest.push_back(least);
        wishes.comfortable.push_back(std::max(least, std::min(line, widestWholeName) + 2 * cellPadding));
    }
}

double titleWish(const ContentRow& row, double markWidth, const TextMeasure& measure)
{
    double width = widthOnOneLine(row.title, PageFont::row, measure);
    if (!row.sharing.isEmpty())
        width += labelGap + measure.width(row.sharing, PageFont::label) + 2 * labelPadding;
    for (const ContentNote& note : row.notes)
        width += markWidth + (note.question ? labelGap + badgeWidth : 0);
    return width + 2 * cellPadding + 1;
}

Wishes wishesOf(const ChartContent& content, const TextMeasure& measure)
{
    constexpr double leastTitle = 60;
    constexpr double comfortableTitle = 112;
    Wishes wishes;
    wishes.mark = markWidthFor(content, measure);
    addHeaderWishes(wishes, content.roles, measure);
    int largest = 1;
    wishes.title = leastTitle;
    for (const ContentBand& band : content.bands) {
        for (const ContentRow& row : band.rows) {
            largest = std::max(largest, row.number);
            wishes.title = std::max(wishes.title, titleWish(row, wishes.mark, measure));
            for (const ContentCell& cell : row.cells) {
                double& smallest = wishes.smallest[static_cast<std::size_t>(cell.role)];
                smallest = std::max(smallest, cellWish(cell, wishes.mark, measure) + 2 * cellPadding);
            }
        }
    }
    for (std::size_t i = 0; i < wishes.smallest.size(); ++i)
        wishes.comfortable[i] = std::max(wishes.comfortable[i], wishes.smallest[i]);
    wishes.number = measure.width(QString::number(largest), PageFont::number) + 2 * cellPadding;
    wishes.number = std::max(wishes.number, 20.0);
    wishes.smallestTitle = std::min(wishes.title, comfortableTitle);
    return wishes;
}

/// Widths from `smallest` to `comfortable`, as far as `width` goes, those first that lack least; what is left after
/// that is shared out, up to `most` times the comfortable width.
std::vector<double> spread(const std::vector<double>& smallest, const std::vector<double>& comfortable, double width,
                           double most)
{
    const double enough = sum(comfortable);
    std::vector<double> result;
    if (width >= enough) {
        const double factor = enough > 0 ? std::min(most, width / enough) : 1;
        for (const double each : comfortable)
            result.push_back(each * factor);
        return result;
    }
    std::vector<std::size_t> order(smallest.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto lack = [&](std::size_t i) { return comfortable[i] - smallest[i]; };
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return lack(a) < lack(b); });
    double left = std::max(0.0, width - sum(smallest));
    result = smallest;
    for (const std::size_t i : order) {
        const double more = std::min(left, lack(i));
        result[i] += more;
        left -= more;
    }
    return result;
}

/// All roles in one block, or nothing when they do not fit.
std::optional<ColumnLayout> inOneBlock(const Wishes& wishes, double width)
{
    constexpr double mostAir = 1.35;
    const double room = width - wishes.number;
    const double wishedTitle = std::min(wishes.title, std::max(wishes.smallestTitle, 0.42 * width));
    const double titleLeast = std::min(wishes.smallestTitle, 0.45 * room);
    if (titleLeast + sum(wishes.smallest) > room)
        return std::nullopt;
    // Titles wrap before names of roles do, as long as that leaves them three tenths of the page.
    const double besideNames = room - sum(wishes.comfortable);
    const double title
        = besideNames >= std::min(wishedTitle, 0.3 * width) ? std::min(besideNames, wishedTitle) : wishedTitle;
    const double fairTitle = std::min(std::max(title, titleLeast), room - sum(wishes.smallest));
    ColumnLayout layout;
    layout.width = width;
    layout.numberWidth = wishes.number;
    layout.markWidth = wishes.mark;
    layout.blocks.push_back({0, spread(wishes.smallest, wishes.comfortable, room - fairTitle, mostAir)});
    layout.titleWidth = room - sum(layout.blocks.front().widths);
    return layout;
}

/// Where a new block begins, when blocks hold at most `most` roles.
std::vector<std::size_t> blockStarts(const std::vector<double>& widths, double room, std::size_t most)
{
    std::vector<std::size_t> starts;
    double used = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        if (starts.empty() || used + widths[i] > room || i - starts.back() >= most) {
            starts.push_back(i);
            used = 0;
        }
        used += widths[i];
    }
    return starts;
}

/// The fewest blocks, as even as that allows.
std::vector<std::size_t> evenBlockStarts(const std::vector<double>& widths, double room)
{
    auto starts = blockStarts(widths, room, widths.size());
    const std::size_t fewest = starts.size();
    for (std::size_t most = (widths.size() + fewest - 1) / std::max<std::size_t>(fewest, 1); most < widths.size();
         ++most) {
        auto even = blockStarts(widths, room, most);
        if (even.size() == fewest)
            return even;
    }
    return starts;
}

ColumnLayout inBlocks(Wishes wishes, double width)
{
    constexpr double anyAir = 100;
    ColumnLayout layout;
    layout.width = width;
    layout.numberWidth = wishes.number;
    layout.markWidth = wishes.mark;
    const double room = width - wishes.number;
    const double title = std::min(wishes.title, std::max(std::min(wishes.smallestTitle, 0.5 * room), 0.3 * width));
    const double roomForRoles = room - title;
    for (double& each : wishes.smallest)
        each = std::min(each, roomForRoles);
    for (std::size_t i = 0; i < wishes.smallest.size(); ++i)
        wishes.comfortable[i] = std::clamp(wishes.comfortable[i], wishes.smallest[i], roomForRoles);
    layout.titleWidth = title;
    auto starts = evenBlockStarts(wishes.smallest, roomForRoles);
    starts.push_back(wishes.smallest.size());
    for (std::size_t i = 0; i + 1 < starts.size(); ++i) {
        const auto from = static_cast<std::ptrdiff_t>(starts[i]);
        const auto to = static_cast<std::ptrdiff_t>(starts[i + 1]);
        const std::vector<double> smallest(wishes.smallest.begin() + from, wishes.smallest.begin() + to);
        const std::vector<double> comfortable(wishes.comfortable.begin() + from, wishes.comfortable.begin() + to);
        layout.blocks.push_back({static_cast<int>(starts[i]), spread(smallest, comfortable, roomForRoles, anyAir)});
    }
    return layout;
}

} // namespace

QSizeF paperSize(const PaperOptions& paper)
{
    if (paper.exact)
        return *paper.exact;
    const QSizeF portrait = QPageSize(paper.size).size(QPageSize::Point);
    return paper.orientation == QPageLayout::Landscape ? portrait.transposed() : portrait;
}

QRectF printable(const PaperOptions& paper)
{
    constexpr double least = 150;
    const QSizeF size = paperSize(paper);
    const QRectF inside = QRectF(QPointF(0, 0), size).marginsRemoved(paper.margins);
    if (inside.width() >= least && inside.height() >= least)
        return inside;
    constexpr double small = 20;
    return QRectF(QPointF(0, 0), size).adjusted(small, small, -small, -small);
}

double naturalWidth(const ChartContent& content, const TextMeasure& measure)
{
    constexpr double longTitle = 300;
    constexpr double least = 420;
    const Wishes wishes = wishesOf(content, measure);
    return std::max(least, wishes.number + std::min(wishes.title, longTitle) + sum(wishes.comfortable) + 1);
}

ColumnLayout columnLayout(const ChartContent& content, const PaperOptions& paper, const TextMeasure& measure)
{
    constexpr double step = 0.02;
    const Wishes wishes = wishesOf(content, measure);
    const double width = printable(paper).width();
    const double last = paper.fitToWidth ? smallestScale : 1.0;
    for (int i = 0; 1 - i * step > last - step / 2; ++i) {
        const double scale = 1 - i * step;
        if (auto layout = inOneBlock(wishes, width / scale)) {
            layout->scale = scale;
            return *layout;
        }
    }
    return inBlocks(wishes, width);
}

} // namespace remit
