#include "widgets/chart/paint_button.h"

#include "widgets/matrix/letter_painter.h"

#include <QMenu>
#include <QPushButton>

namespace remit {

QPushButton* makePaintButton(LetterPainter& painter, QWidget* parent)
{
    auto* button = new QPushButton(parent);
    auto* menu = new QMenu(button);
    button->setObjectName(QStringLiteral("paintButton"));
    button->setAccessibleName(LetterPainter::tr("Paint a letter"));
    button->setToolTip(LetterPainter::tr("Choose a letter, then drag over cells. Esc stops."));
    button->setFocusPolicy(Qt::TabFocus);
    button->setMenu(menu);
    const auto show = [button](const QString& letter) {
        button->setText(letter.isEmpty() ? LetterPainter::tr("Paint") : LetterPainter::tr("Painting %1").arg(letter));
    };
    QObject::connect(menu, &QMenu::aboutToShow, &painter, [&painter, menu] { painter.fill(*menu); });
    QObject::connect(&painter, &LetterPainter::letterChanged, button, show);
    painter.fill(*menu);
    show(painter.letter());
    return button;
}

} // namespace remit
