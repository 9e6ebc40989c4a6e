#include "widgets/presentation/card_grid.h"

#include <QScrollBar>

#include <algorithm>

namespace remit {

namespace {

/// Several columns of cards at a size, and how high they get.
struct Columns {
    int count = 4;
    double scale = 1;
    int width = 0;
    int height = 0;
    int gap = 0;

    int totalHeight(int cards) const
    {
        const int rows = (cards + count - 1) / count;
        return rows * height + std::max(0, rows - 1) * gap;
    }
};

Columns columnsFor(int count, double scale, int room, bool withNotes)
{
    Columns columns;
    columns.count = count;
    columns.scale = scale;
    columns.gap = wholePixels(18 * scale);
    columns.width = (room - columns.gap * (count - 1)) / count;
    columns.height = wholePixels((withNotes ? 196 : 148) * scale);
    return columns;
}

/// The largest cards that fit; the smallest readable ones where none do.
Columns bestColumns(int cards, double scale, QSize room, bool withNotes)
{
    for (const double shrink : {1.0, 0.85, 0.72, 0.6}) {
        for (int count = 4; count <= 8; ++count) {
            const Columns columns = columnsFor(count, scale * shrink, room.width(), withNotes);
            if (columns.totalHeight(cards) <= room.height() && columns.width >= wholePixels(150 * scale * shrink))
                return columns;
        }
    }
    const int count = std::clamp(room.width() / wholePixels(190 * scale * 0.72), 2, 8);
    return columnsFor(count, scale * 0.72, room.width(), withNotes);
}

} // namespace

CardGrid::CardGrid(QWidget* parent)
    : QScrollArea(parent)
    , m_inside(new QWidget)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(m_inside);
    viewport()->setAutoFillBackground(false);
    m_inside->setAutoFillBackground(false);
}

void CardGrid::show(const std::vector<PresentationCard::Content>& cards, int chosen)
{
    m_contents = cards;
    m_chosen = chosen;
    while (m_cards.size() < cards.size()) {
        auto* card = new PresentationCard(m_inside);
        const int at = int(m_cards.size());
        connect(card, &QAbstractButton::clicked, this, [this, at] { emit cardChosen(at); });
        m_cards.push_back(card);
    }
    while (m_cards.size() > cards.size()) {
        delete m_cards.back();
        m_cards.pop_back();
    }
}

void CardGrid::place(const QRect& room, double scale, bool withNotes)
{
    const int count = int(m_cards.size());
    Columns columns = bestColumns(count, scale, room.size(), withNotes);
    if (columns.totalHeight(count) > room.height()) {
        const int bar = verticalScrollBar()->sizeHint().width();
        columns = columnsFor(columns.count, columns.scale, room.width() - bar, withNotes);
    }
    setGeometry(room);
    m_inside->resize(columns.count * (columns.width + columns.gap) - columns.gap, columns.totalHeight(count));
    for (int i = 0; i < count; ++i) {
        PresentationCard& card = *m_cards[std::size_t(i)];
        card.setGeometry(i % columns.count * (columns.width + columns.gap),
                         i / columns.count * (columns.height + columns.gap), columns.width, columns.height);
        card.show(m_contents[std::size_t(i)], columns.scale);
        card.setChosen(i == m_chosen);
        if (i == m_chosen)
            ensureWidgetVisible(&card, 0, 4);
    }
}

int CardGrid::usedHeight() const
{
    return std::min(m_inside->height(), height());
}

} // namespace remit
