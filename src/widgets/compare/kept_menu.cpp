#include "widgets/compare/kept_menu.h"

#include "model/comparison/compared_constellations.h"
#include "words/names.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

namespace remit {

namespace {

struct KeptMenu {
    Q_DECLARE_TR_FUNCTIONS(remit::KeptMenu)
};

constexpr int longestEntry = 80;

void addSides(QMenu& menu, const QString& title, const std::vector<KeptSide>& sides,
              const ComparedConstellations& compared, const std::function<void(ConstellationId, bool)>& choose)
{
    if (sides.empty())
        return;
    QMenu* below = menu.addMenu(title);
    for (const KeptSide& each : sides) {
        QString entry = shortened(each.name, longestEntry);
        QAction* action = below->addAction(entry.replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(compared.isCompared(each.id));
        QObject::connect(action, &QAction::triggered, below,
                         [choose, id = each.id](bool checked) { choose(id, checked); });
    }
}

} // namespace

void fillKeptMenu(QMenu& menu, const ComparedConstellations& compared, ConstellationId shown,
                  const std::function<void(ConstellationId, bool)>& choose)
{
    addSides(menu, KeptMenu::tr("Agreed versions"), compared.kept().agreed(), compared, choose);
    addSides(menu, KeptMenu::tr("Snapshots"), compared.kept().snapshotsOf(shown), compared, choose);
}

} // namespace remit
