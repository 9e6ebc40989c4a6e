#include "report/output/pdf_stamps.h"

#include "report/output/print_fonts.h"

#include <QByteArray>

#include <algorithm>
#include <compare>
#include <map>
#include <tuple>
#include <utility>

namespace remit {

namespace {

/// How many items must be spared to be worth a stamp.
constexpr std::size_t worth = 20;

/// Where an item stands.
struct Place {
    bool isUnder = false;
    /// In ascending order.
    std::vector<std::size_t> pages;
    auto operator<=>(const Place&) const = default;
};

QPoint inUnits(const QPointF& point)
{
    return (point * unitsPerPoint).toPoint();
}

QPointF whole(const QPointF& point)
{
    return QPointF(inUnits(point)) / unitsPerPoint;
}

/// With its corner at the origin, in whole units so that like ones are equal.
PageChip atOrigin(PageChip chip)
{
    const QPointF corner = whole(chip.rect.topLeft());
    const QPointF letter = whole({chip.x, chip.baseline}) - corner;
    chip.rect = QRectF(QPointF(0, 0), whole(chip.rect.bottomRight()) - corner);
    chip.x = letter.x();
    chip.baseline = letter.y();
    return chip;
}

auto keyOf(const PageChip& chip)
{
    const QPoint size = inUnits(chip.rect.bottomRight());
    const QPoint letter = inUnits({chip.x, chip.baseline});
    return std::tuple(chip.involvement, chip.greyed, chip.letter, size.x(), size.y(), letter.x(), letter.y());
}

auto keyOf(const PageText& text)
{
    return std::tuple(text.x, text.baseline, text.font, text.ink, text.text);
}

auto keyOf(const PageLine& line)
{
    return std::tuple(line.from.x(), line.from.y(), line.to.x(), line.to.y(), line.ink);
}

/// Columns go under the bands of areas, all else over them.
bool isUnder(const PageLine& line)
{
    return line.from.x() == line.to.x();
}

bool isUnder(const PageText& /*text*/)
{
    return false;
}

bool isLeftOf(const PageChip& a, const PageChip& b)
{
    return std::pair(a.rect.left(), a.rect.top()) < std::pair(b.rect.left(), b.rect.top());
}

/// Keeps the items that `take` does not take.
template <class Item, class Take> void takeOut(std::vector<Item>& items, const Take& take)
{
    std::vector<Item> kept;
    for (Item& item : items) {
        if (!take(item))
            kept.push_back(std::move(item));
    }
    items = std::move(kept);
}

class Stamper {
public:
    explicit Stamper(std::vector<PageLayout> pages)
        : m_result{std::move(pages), {}, {}}
    {
        m_result.calls.resize(m_result.pages.size());
    }

    StampedPages result()
    {
        takeRepeated(&PageLayout::lines);
        takeRepeated(&PageLayout::texts);
        takeChips();
        for (std::size_t i = 0; i < m_result.pages.size(); ++i) {
            for (std::string* calls : {&m_result.calls[i].under, &m_result.calls[i].over})
                *calls = inScale(*calls, m_result.pages[i].scale);
        }
        return std::move(m_result);
    }

private:
    /// How many chips look alike, and their stamp when they are enough.
    struct Look {
        std::size_t count = 0;
        std::string call = {};
    };

    std::size_t newStamp()
    {
        m_result.stamps.emplace_back();
        return m_result.stamps.size() - 1;
    }

    static std::string call(std::size_t stamp) { return "/S" + std::to_string(stamp) + " Do\n"; }

    static std::string inScale(const std::string& calls, double scale)
    {
        if (calls.empty())
            return {};
        const std::string by = QByteArray::number(scale).toStdString();
        return "q\n" + (scale == 1 ? std::string() : by + " 0 0 " + by + " 0 0 cm\n") + calls + "Q\n";
    }

    /// Takes the items that stand on the same pages out of them.
    template <class Item> void takeRepeated(std::vector<Item> PageLayout::*items)
    {
        using Key = std::pair<double, decltype(keyOf(Item()))>;
        std::vector<PageLayout>& pages = m_result.pages;
        std::map<Key, Place> places;
        for (std::size_t i = 0; i < pages.size(); ++i) {
            for (const Item& item : pages[i].*items) {
                Place& place = places[Key(pages[i].scale, keyOf(item))];
                place.isUnder = isUnder(item);
                if (place.pages.empty() || place.pages.back() != i)
                    place.pages.push_back(i);
            }
        }
        const std::map<Place, std::size_t> stamps = stampsFor(places);
        for (std::size_t i = 0; i < pages.size(); ++i) {
            takeOut(pages[i].*items, [&](const Item& item) {
                const Place& place = places.at(Key(pages[i].scale, keyOf(item)));
                const auto stamp = stamps.find(place);
                if (stamp == stamps.end())
                    return false;
                if (i == place.pages.front())
                    (m_result.stamps[stamp->second].*items).push_back(item);
                return true;
            });
        }
    }

    /// An empty stamp, called already, for every place where one spares enough.
    template <class Places> std::map<Place, std::size_t> stampsFor(const Places& places)
    {
        std::map<Place, std::size_t> counts;
        for (const auto& [key, place] : places)
            ++counts[place];
        std::map<Place, std::size_t> stamps;
        for (const auto& [place, count] : counts) {
            if ((place.pages.size() - 1) * count < worth)
                continue;
            const std::size_t stamp = newStamp();
            stamps[place] = stamp;
            for (const std::size_t page : place.pages) {
                StampedPages::Calls& calls = m_result.calls[page];
                (place.isUnder ? calls.under : calls.over) += call(stamp);
            }
        }
        return stamps;
    }

    /// Column by column, so that the moves repeat and compress better.
    void takeChips()
    {
        std::map<decltype(keyOf(PageChip())), Look> looks;
        std::vector<const Look*> inOrder;
        for (PageLayout& page : m_result.pages) {
            std::sort(page.chips.begin(), page.chips.end(), isLeftOf);
            for (const PageChip& chip : page.chips) {
                const PageChip like = atOrigin(chip);
                Look& look = looks[keyOf(like)];
                if (++look.count == worth) {
                    const std::size_t stamp = newStamp();
                    m_result.stamps[stamp].chips = {like};
                    look.call = call(stamp);
                }
                inOrder.push_back(&look);
            }
        }
        auto look = inOrder.begin();
        for (std::size_t i = 0; i < m_result.pages.size(); ++i) {
            QPoint pen;
            std::string& calls = m_result.calls[i].over;
            takeOut(m_result.pages[i].chips, [&](const PageChip& chip) {
                const Look& its = **look++;
                if (its.count < worth)
                    return false;
                const QPoint by = inUnits(chip.rect.topLeft()) - pen;
                pen += by;
                calls += "1 0 0 1 " + std::to_string(by.x()) + ' ' + std::to_string(by.y()) + " cm\n";
                calls += its.call;
                return true;
            });
        }
    }

    StampedPages m_result;
};

} // namespace

StampedPages stamped(std::vector<PageLayout> pages)
{
    return Stamper(std::move(pages)).result();
}

} // namespace remit
