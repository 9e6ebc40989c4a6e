#include "widgets/look/letter_chip_label.h"

#include "core/letters.h"
#include "widgets/look/letter_chip.h"
#include "widgets/look/theme.h"

#include <QPainter>

namespace remit {

namespace {

constexpr QSize chipSize(24, 22);
constexpr int gap = 3;

} // namespace

LetterChipLabel::LetterChipLabel(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LetterChipLabel::show(const QString& letters, const std::vector<Letter>& scheme)
{
    m_chips.clear();
    for (const std::string& letter : characters(letters.toStdString()))
        m_chips.emplace_back(QString::fromStdString(letter), chipInvolvement(letter, scheme));
    setAccessibleName(letters);
    updateGeometry();
    update();
}

QSize LetterChipLabel::sizeHint() const
{
    const int count = std::max(1, int(m_chips.size()));
    return {count * chipSize.width() + (count - 1) * gap, chipSize.height()};
}

void LetterChipLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme theme = m_dark ? (*m_dark ? darkTheme() : lightTheme()) : themeFor(palette());
    QRect place(QPoint(0, (height() - chipSize.height()) / 2), chipSize);
    for (const auto& chip : m_chips) {
        paintChip(painter, place, chip.first, chip.second, theme);
        place.translate(chipSize.width() + gap, 0);
    }
}

} // namespace remit
