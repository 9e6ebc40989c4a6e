#include "widgets/look/theme.h"
#include "widgets/presentation/presentation_card.h"
#include "widgets/presentation/presentation_page.h"

#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

#include <cmath>

/// Where everything stands, from a small window to a large projector.
namespace remit {

namespace {

int px(double size)
{
    return std::max(1, int(std::lround(size)));
}

/// Several columns of cards at a size, and how high they get.
struct CardGrid {
    int columns = 4;
    double scale = 1;
    int width = 0;
    int height = 0;
    int gap = 0;

    int totalHeight(int count) const
    {
        const int rows = (count + columns - 1) / columns;
        return rows * height + std::max(0, rows - 1) * gap;
    }
};

CardGrid gridFor(int columns, double scale, int room, bool withNotes)
{
    CardGrid grid;
    grid.columns = columns;
    grid.scale = scale;
    grid.gap = px(18 * scale);
    grid.width = (room - grid.gap * (columns - 1)) / columns;
    grid.height = px((withNotes ? 196 : 148) * scale);
    return grid;
}

/// The largest cards that fit; the smallest readable ones where none do.
CardGrid bestGrid(int count, double scale, QSize room, bool withNotes)
{
    for (const double shrink : {1.0, 0.85, 0.72, 0.6}) {
        for (int columns = 4; columns <= 8; ++columns) {
            const CardGrid grid = gridFor(columns, scale * shrink, room.width(), withNotes);
            if (grid.totalHeight(count) <= room.height() && grid.width >= px(150 * scale * shrink))
                return grid;
        }
    }
    const int columns = std::clamp(room.width() / px(190 * scale * 0.72), 2, 8);
    return gridFor(columns, scale * 0.72, room.width(), withNotes);
}

} // namespace

/// Long titles get smaller until three lines are enough.
void PresentationPage::fitTitle(int width)
{
    for (const double size : {44.0, 38.0, 32.0, 27.0, 22.0, 18.0}) {
        QFont font = m_title->font();
        font.setPixelSize(px(size * scale()));
        font.setWeight(QFont::Bold);
        m_title->setFont(font);
        const QFontMetrics metrics(font);
        const QRect needed = metrics.boundingRect(QRect(0, 0, width, 100000), Qt::TextWordWrap, m_title->text());
        if (needed.height() <= metrics.lineSpacing() * (size > 30 ? 2 : 3) + 2)
            return;
    }
}

int PresentationPage::placeText(QLabel& label, double size, int y, int width)
{
    if (size > 0) {
        QFont font = label.font();
        font.setPixelSize(px(size * scale()));
        label.setFont(font);
    }
    const int height = std::min(label.heightForWidth(width), this->height() / 4);
    label.setGeometry(px(70 * scale()), y, width, height);
    return y + height;
}

void PresentationPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PresentationPage::arrange()
{
    const double s = scale();
    const int margin = px(70 * s);
    const int room = width() - 2 * margin;
    const Theme theme = themeFor(palette());
    QPalette soft = palette();
    soft.setColor(QPalette::WindowText, theme.secondary);
    m_crumbs->setPalette(soft);
    int y = placeText(*m_crumbs, 17, px(44 * s), room) + px(8 * s);
    fitTitle(room);
    y = placeText(*m_title, 0, y, room) + px(10 * s);
    y = placeText(*m_sentence, 21, y, room) + px(30 * s);
    int questionHeight = 0;
    if (!m_questionBox->isHidden()) {
        QFont font = m_question->font();
        font.setPixelSize(px(20 * s));
        m_question->setFont(font);
        m_editor->setFont(font);
        const int inner = room - px(44 * s);
        questionHeight = isEditing() ? m_editor->sizeHint().height() : m_question->heightForWidth(inner);
        questionHeight = std::min(questionHeight, height() / 4) + px(34 * s);
    }
    const int cardsBottom = height() - questionHeight - (questionHeight > 0 ? px(30 * s) : 0);
    placeCards(QRect(margin, y, room, std::max(60, cardsBottom - y)));
    if (questionHeight > 0) {
        const int below = std::min(m_cardsRoom->height(), m_scroll->height());
        m_questionBox->setGeometry(margin, y + below + px(30 * s), room, questionHeight);
        const QRect inside(px(26 * s), px(17 * s), room - px(44 * s), questionHeight - px(34 * s));
        m_question->setGeometry(inside);
        m_editor->setGeometry(inside);
    }
}

void PresentationPage::placeCards(const QRect& room)
{
    const int count = int(m_cards.size());
    CardGrid grid = bestGrid(count, scale(), room.size(), m_extras.notes);
    const bool scrolls = grid.totalHeight(count) > room.height();
    if (scrolls) {
        const int bar = m_scroll->verticalScrollBar()->sizeHint().width();
        grid = gridFor(grid.columns, grid.scale, room.width() - bar, m_extras.notes);
    }
    m_scroll->setGeometry(room);
    m_cardsRoom->resize(grid.columns * (grid.width + grid.gap) - grid.gap, grid.totalHeight(count));
    for (int i = 0; i < count; ++i) {
        PresentationCard& card = *m_cards[std::size_t(i)];
        const RoleId role = m_roles[std::size_t(i)];
        card.setGeometry(i % grid.columns * (grid.width + grid.gap), i / grid.columns * (grid.height + grid.gap),
                         grid.width, grid.height);
        showCard(card, role, grid.scale);
        if (role == m_chosen)
            m_scroll->ensureWidgetVisible(&card, 0, 4);
    }
}

} // namespace remit
