#include "widgets/advice/next_hire_table.h"

#include "widgets/advice/advice_parts.h"
#include "words/advice/advice_words.h"
#include "words/text.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace remit {

namespace {

constexpr int hiresInARow = 2;

} // namespace

NextHireTable::NextHireTable(const std::vector<NextHire>& hires, double fullUse, QWidget* parent)
    : QFrame(parent)
{
    setObjectName("nextHires");
    setProperty("part", "infoCard");
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(14, 10, 14, 12);
    down->setSpacing(10);
    auto* headline = adviceLabel(hireHeadline(hires, fullUse), "emphasis", this);
    headline->setObjectName("hireHeadline");
    down->addWidget(headline);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(12);
    int place = 0;
    for (const NextHire& each : hires) {
        grid->addWidget(makeColumn(each, fullUse), place / hiresInARow, place % hiresInARow);
        grid->setColumnStretch(place % hiresInARow, 1);
        ++place;
    }
    down->addLayout(grid);
}

QWidget* NextHireTable::makeColumn(const NextHire& hire, double fullUse)
{
    auto* column = new QWidget(this);
    auto* down = new QVBoxLayout(column);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(2);
    down->addWidget(adviceLabel(text(hire.option->label).toUpper(), "section", column));
    for (const NextHire::Seats& each : hire.seats) {
        const bool isFull = each.use > fullUse;
        const QString count = each.count > 1 ? QStringLiteral("%1 × ").arg(each.count) : QString();
        const QString verdict = isFull ? tr(" – too much") : QString();
        down->addWidget(
            adviceLabel(tr("%1%2: %3%4").arg(count, text(each.role), useText(each.use), verdict), "", column));
    }
    if (hire.yearlyCost)
        down->addWidget(adviceLabel(tr("All together: %1").arg(costText(*hire.yearlyCost)), "", column));
    down->addWidget(adviceLabel(tr("Hands over: %1").arg(text(hire.option->handsOver)), "secondary", column));
    down->addWidget(adviceLabel(QStringLiteral("− ") + text(hire.option->against), "secondary", column));
    down->addStretch(1);
    return column;
}

} // namespace remit
