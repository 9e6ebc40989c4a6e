#include "widgets/letters/letter_legend.h"

#include "core/letters.h"
#include "widgets/look/letter_chip.h"
#include "widgets/look/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace remit {

namespace {

class LegendChip : public QWidget {
public:
    LegendChip(const QString& letter, Involvement involvement, QWidget* parent)
        : QWidget(parent)
        , m_letter(letter)
        , m_involvement(involvement)
    {
        setFixedSize(24, 22);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintChip(painter, rect(), m_letter, m_involvement, themeFor(palette()));
    }

private:
    QString m_letter;
    Involvement m_involvement;
};

} // namespace

LetterLegend::LetterLegend(QWidget* parent)
    : QFrame(parent)
{
}

void LetterLegend::show(const Plan& plan, ConstellationId constellation)
{
    const std::vector<Letter> letters = lettersOf(plan, constellation);
    if (letters == m_shown && layout())
        return;
    m_shown = letters;
    qDeleteAll(findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    delete layout();
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 4, 0, 0);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    for (const Letter& letter : letters) {
        const int row = grid->rowCount();
        auto* chip
            = new LegendChip(QString::fromStdString(letter.letter), chipInvolvement(letter.letter, letters), this);
        auto* text
            = new QLabel(QString::fromStdString(letter.name) + ": " + QString::fromStdString(letter.meaning), this);
        text->setWordWrap(true);
        grid->addWidget(chip, row, 0, Qt::AlignTop);
        grid->addWidget(text, row, 1);
    }
    auto* other = new QPushButton(tr("Other letters…"), this);
    other->setProperty("part", "link");
    grid->addWidget(other, grid->rowCount(), 0, 1, 2, Qt::AlignLeft);
    connect(other, &QPushButton::clicked, this, &LetterLegend::otherLettersWanted);
}

} // namespace remit
