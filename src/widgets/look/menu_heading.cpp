#include "widgets/look/menu_heading.h"

#include <QLabel>
#include <QMenu>
#include <QWidgetAction>

namespace remit {

QAction* addMenuHeading(QMenu& menu, const QString& words)
{
    if (!menu.actions().isEmpty())
        menu.addSeparator();
    auto* label = new QLabel(words);
    label->setObjectName(QStringLiteral("menuHeading"));
    auto* heading = new QWidgetAction(&menu);
    heading->setText(words);
    heading->setSeparator(true);
    heading->setDefaultWidget(label);
    menu.addAction(heading);
    return heading;
}

} // namespace remit
