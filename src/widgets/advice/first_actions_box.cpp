#include "widgets/advice/first_actions_box.h"

#include "widgets/advice/advice_parts.h"
#include "words/text.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace remit {

FirstActionsBox::FirstActionsBox(const std::vector<const FirstAction*>& actions, const std::vector<Source>& sources,
                                 QWidget* parent)
    : QFrame(parent)
{
    setObjectName("firstActions");
    setProperty("part", "infoCard");
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(14, 10, 14, 12);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    int row = 0;
    int number = 0;
    for (const FirstAction* each : actions) {
        if (row > 0)
            grid->setRowMinimumHeight(row++, 6);
        grid->addWidget(adviceLabel(QString::number(++number), "emphasis", this), row, 0, Qt::AlignTop);
        grid->addWidget(adviceLabel(text(each->says), "", this), row, 1);
        grid->addWidget(sourcesLink(text(each->says), sourcesIn(each->sources, sources), this), row, 2,
                        Qt::AlignTop | Qt::AlignRight);
        grid->addWidget(adviceLabel(text(each->why), "secondary", this), row + 1, 1);
        row += 2;
    }
}

} // namespace remit
