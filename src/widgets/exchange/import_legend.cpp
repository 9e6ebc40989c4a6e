#include "widgets/exchange/import_legend.h"

#include "widgets/exchange/import_delegates.h"
#include "widgets/look/theme.h"
#include "widgets/parts/flow_layout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace remit {

namespace {

/// A small square in the colour of a use, for the legend.
QPixmap swatch(const QColor& color, const QColor& frame)
{
    QPixmap pixmap(14, 14);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setBrush(color);
    painter.setPen(frame);
    painter.drawRoundedRect(QRectF(0.5, 0.5, 13, 13), 3, 3);
    return pixmap;
}

} // namespace

QWidget* legendOfUses(QWidget* parent)
{
    const Theme theme = themeFor(parent->palette());
    auto* uses = new QWidget(parent);
    uses->setObjectName(QStringLiteral("uses"));
    auto* across = new FlowLayout(uses);
    across->setContentsMargins(0, 0, 0, 0);
    for (const CellUse use : {CellUse::responsibility, CellUse::area, CellUse::role, CellUse::letters,
                              CellUse::question, CellUse::note, CellUse::person, CellUse::leftOut}) {
        auto* both = new QWidget(uses);
        auto* pair = new QHBoxLayout(both);
        pair->setContentsMargins(0, 0, 8, 0);
        pair->setSpacing(5);
        auto* color = new QLabel(both);
        color->setPixmap(swatch(groundOf(use, theme), theme.line));
        auto* name = new QLabel(inWords(use), both);
        name->setProperty("part", "small");
        pair->addWidget(color);
        pair->addWidget(name);
        across->addWidget(both);
    }
    return uses;
}

} // namespace remit
