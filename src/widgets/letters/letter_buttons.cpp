#include "widgets/letters/letter_buttons.h"

#include "core/letters.h"
#include "widgets/look/theme.h"
#include "words/names.h"

#include <QGridLayout>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace remit {

namespace {

constexpr int buttonsInARow = 4;

/// A letter as a button: in its colours when the cell holds it, as a pale outline when not.
class LetterButton : public QPushButton {
public:
    LetterButton(const Letter& letter, Involvement involvement, QWidget* parent)
        : QPushButton(QString::fromStdString(letter.letter), parent)
        , m_involvement(involvement)
    {
        setObjectName("letter" + text());
        setCheckable(true);
        // A click leaves the keyboard with the chart.
        setFocusPolicy(Qt::TabFocus);
        setMinimumHeight(30);
        setMinimumWidth(44);
        setToolTip(asToolTip(QString::fromStdString(letter.name + ": " + letter.meaning)));
        setAccessibleName(QString::fromStdString(letter.name));
        setCursor(Qt::PointingHandCursor);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme theme = themeFor(palette());
        ChipColors colors = theme.chip(m_involvement);
        if (!isChecked())
            colors = {theme.panel, theme.line, theme.secondary};
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(colors.fill);
        painter.setPen(QPen(hasFocus() ? theme.accent : colors.frame, hasFocus() ? 2 : 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
        QFont font = painter.font();
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(colors.text);
        painter.drawText(rect(), Qt::AlignCenter, isChecked() ? text() + QStringLiteral(" ✓") : text());
    }

private:
    Involvement m_involvement;
};

} // namespace

LetterButtons::LetterButtons(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(6);
}

void LetterButtons::show(const std::vector<Letter>& scheme, const std::string& held)
{
    if (m_scheme != scheme) {
        qDeleteAll(findChildren<QPushButton*>());
        m_scheme = scheme;
        int place = 0;
        for (const Letter& letter : scheme) {
            auto* button = new LetterButton(letter, chipInvolvement(letter.letter, scheme), this);
            m_grid->addWidget(button, place / buttonsInARow, place % buttonsInARow);
            connect(button, &QPushButton::clicked, this, [this, button] { emit toggled(button->text()); });
            ++place;
        }
    }
    const std::vector<std::string> letters = characters(held);
    for (auto* button : findChildren<QPushButton*>())
        button->setChecked(std::find(letters.begin(), letters.end(), button->text().toStdString()) != letters.end());
}

} // namespace remit
