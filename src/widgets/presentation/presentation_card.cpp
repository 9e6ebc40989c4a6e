#include "widgets/presentation/presentation_card.h"

#include "widgets/cells/chart_marks.h"
#include "widgets/look/letter_chip.h"
#include "widgets/look/theme.h"
#include "words/names.h"

#include <QPainter>

#include <cmath>

namespace remit {

namespace {

QFont sized(QFont font, double size, QFont::Weight weight)
{
    font.setPixelSize(std::max(9, wholePixels(size)));
    font.setWeight(weight);
    return font;
}

/// The words of a name that does not fit one line, on two.
QStringList inTwo(const QString& name, const QFont& font, int room)
{
    const QFontMetrics metrics(font);
    const QStringList words = name.split(u' ');
    qsizetype first = 1;
    while (first < words.size() && metrics.horizontalAdvance(words.mid(0, first + 1).join(u' ')) <= room)
        ++first;
    QStringList lines{words.mid(0, first).join(u' ')};
    if (first < words.size())
        lines << words.mid(first).join(u' ');
    return lines;
}

} // namespace

int wholePixels(double size)
{
    return std::max(1, int(std::lround(size)));
}

PresentationCard::PresentationCard(QWidget* parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::PointingHandCursor);
}

void PresentationCard::show(const Content& content, double scale)
{
    m_content = content;
    m_scale = scale;
    QStringList letters;
    for (const LetterMark& mark : content.letters)
        letters << mark.letter;
    const QString held = letters.isEmpty() ? tr("not involved") : letters.join(u' ');
    setAccessibleName(tr("%1: %2").arg(content.name, held));
    setToolTip(asToolTip(content.name));
    QAbstractButton::show();
    update();
}

void PresentationCard::setChosen(bool chosen)
{
    m_chosen = chosen;
    update();
}

int PresentationCard::paintNames(QPainter& painter, int room)
{
    const double s = m_scale;
    const int left = wholePixels(22 * s);
    int y = wholePixels(20 * s);
    const auto line = [&](const QString& text, const QFont& font, const QColor& color) {
        const QFontMetrics metrics(font);
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(QRect(left, y, room, metrics.height()), Qt::AlignVCenter,
                         metrics.elidedText(text, Qt::ElideRight, room));
        y += metrics.height();
    };
    const Theme theme = themeFor(palette());
    // Roles that are not involved step back, but stay readable from the last row of seats.
    const bool involved = !m_content.letters.isEmpty();
    const QFont::Weight weight = involved ? QFont::DemiBold : QFont::Medium;
    const QColor color = involved ? theme.text : theme.secondary;
    const QFont large = sized(font(), 21 * s, weight);
    if (QFontMetrics(large).horizontalAdvance(m_content.name) <= room) {
        line(m_content.name, large, color);
    } else {
        y -= wholePixels(4 * s);
        const QFont small = sized(font(), 17 * s, weight);
        for (const QString& part : inTwo(m_content.name, small, room))
            line(part, small, color);
    }
    if (!m_content.below.isEmpty())
        line(m_content.below, sized(font(), 16 * s, QFont::Normal), theme.secondary);
    return y;
}

void PresentationCard::paintEvent(QPaintEvent*)
{
    const Theme theme = themeFor(palette());
    const double s = m_scale;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_chosen ? QPen(theme.accent, std::max(2.0, 2.5 * s)) : QPen(theme.line, 1));
    painter.setBrush(m_chosen ? theme.currentRow : theme.panel);
    const double inset = m_chosen ? 1.5 * std::max(1.0, s) : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 8 * s, 8 * s);
    const int left = wholePixels(22 * s);
    const int room = width() - 2 * left;
    int y = std::min(paintNames(painter, room) + wholePixels(14 * s), height() - wholePixels(58 * s));
    if (m_content.letters.isEmpty()) {
        painter.setFont(sized(font(), 18 * s, QFont::Normal));
        painter.setPen(theme.secondary);
        painter.drawText(QRect(left, y, room, wholePixels(30 * s)), Qt::AlignVCenter, tr("not involved"));
        y += wholePixels(32 * s);
    } else {
        const int count = int(m_content.letters.size());
        const int chip = std::min(wholePixels(42 * s), std::max(10, (room - wholePixels(5 * s) * (count - 1)) / count));
        for (int i = 0; i < count; ++i) {
            const QRect place(left + i * (chip + wholePixels(5 * s)), y, chip, chip);
            paintChip(painter, place, m_content.letters[i].letter, m_content.letters[i].involvement, theme);
        }
        y += chip + wholePixels(6 * s);
    }
    if (!m_content.note.isEmpty()) {
        painter.setFont(sized(font(), 14 * s, QFont::Normal));
        painter.setPen(theme.secondary);
        painter.drawText(QRect(left, y, room, std::max(0, height() - y - wholePixels(6 * s))), Qt::TextWordWrap,
                         m_content.note);
    }
    if (!m_content.question.isEmpty()) {
        const int size = wholePixels(24 * s);
        paintQuestion(painter, QRect(width() - size - wholePixels(12 * s), wholePixels(12 * s), size, size), theme);
    }
}

} // namespace remit
