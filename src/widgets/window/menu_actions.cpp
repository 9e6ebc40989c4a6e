#include "widgets/window/menu_actions.h"

#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace remit {

namespace {

void collect(const QList<QAction*>& actions, const QStringList& menus, std::vector<MenuAction>& all)
{
    for (QAction* action : actions) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        if (QMenu* menu = action->menu()) {
            // Some are filled for the current row when they open.
            emit menu->aboutToShow();
            collect(menu->actions(), menus + QStringList{withoutAccessKey(action->text())}, all);
        } else if (std::none_of(all.begin(), all.end(),
                                [&](const MenuAction& each) { return each.action == action; })) {
            all.push_back({action, menus});
        }
    }
}

} // namespace

QString withoutAccessKey(const QString& text)
{
    QString plain;
    for (int at = 0; at < text.size(); ++at) {
        if (text[at] == u'&' && at + 1 < text.size())
            ++at;
        if (text[at] != u'&' || (at > 0 && text[at - 1] == u'&'))
            plain += text[at];
    }
    return plain;
}

std::vector<MenuAction> actionsOf(const QMenuBar& bar)
{
    std::vector<MenuAction> all;
    collect(bar.actions(), {}, all);
    return all;
}

} // namespace remit
