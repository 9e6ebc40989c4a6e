// The menus of CompareCommands.
#include "widgets/compare/compare_commands.h"

#include "analysis/matching/role_matching.h"
#include "core/chart.h"
#include "model/comparison/compared_constellations.h"
#include "model/comparison/comparison_table.h"
#include "model/document/plan_document.h"
#include "model/steps/comparison_steps.h"
#include "widgets/compare/compare_grid.h"
#include "widgets/compare/handover_dialog.h"
#include "widgets/compare/kept_menu.h"
#include "words/comparison/comparison_words.h"
#include "words/text.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

#include <algorithm>

namespace remit {

void CompareCommands::fillCellMenu(QMenu& menu)
{
    const auto place = m_grid.table().placeAt(m_grid.currentIndex());
    const bool isRow = bool(m_grid.table().responsibilityAt(m_grid.currentIndex().row()));
    m_toChart->setEnabled(isRow);
    menu.addAction(m_toChart);
    const bool canBring = place && !m_compared.comparison().isBaseline(place->side)
        && !m_compared.isKept(m_compared.choice().constellations[place->side])
        && m_compared.comparison().differsIn(place->row) && !m_compared.document().isReadOnly();
    m_bring->setText(tr("Make this row as in %1").arg(constellationName(m_compared.plan(), m_compared.baseline())));
    m_bring->setEnabled(canBring);
    menu.addAction(m_bring);
    if (place && !m_compared.document().isReadOnly())
        addPairing(menu, *place);
}

/// A role that only one of the two has can be told to be one of the other's, as after an import under another name.
void CompareCommands::addPairing(QMenu& menu, const ComparedPlace& place)
{
    const ComparedSide& side = m_compared.comparison().sides()[place.side];
    const ComparedColumn& column = side.columns[place.column];
    const ConstellationId there = column.isGone ? side.constellation : m_compared.baseline();
    const ConstellationId here = column.isGone ? m_compared.baseline() : side.constellation;
    const Plan& plan = m_compared.plan();
    if (!column.role || here == there || plan.find<ConstellationRole>({there, column.role}) != nullptr)
        return;
    QMenu* roles = menu.addMenu(tr("Same role as"));
    for (const RoleId other : pairableRoles(plan, here, there)) {
        QAction* action = roles->addAction(text(plan.find<Role>(other)->name).replace('&', "&&"));
        action->setCheckable(true);
        action->setChecked(arePaired(plan, column.role, other));
        connect(action, &QAction::triggered, this, [this, role = column.role, other](bool paired) {
            m_compared.document().perform(steps::setPaired(m_compared.plan(), role, other, paired));
        });
    }
    roles->setEnabled(!roles->isEmpty());
}

void CompareCommands::fillLookMenu(QMenu& menu)
{
    menu.addAction(m_changesOnly);
    menu.addSeparator();
    for (QAction* action : m_by)
        menu.addAction(action);
}

void CompareCommands::addLivedPairs(QMenu& menu)
{
    const std::vector<LivedPair> pairs = livedPairs(m_compared.document().plan());
    if (pairs.empty())
        return;
    menu.addSection(tr("Designed and lived"));
    for (const LivedPair& each : pairs) {
        const Plan& plan = m_compared.document().plan();
        QString entry
            = tr("%1 and %2").arg(constellationName(plan, each.designed), constellationName(plan, each.lived));
        QAction* action = menu.addAction(entry.replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, each] {
            m_compared.choose({each.designed, each.lived}, each.designed);
        });
    }
}

void CompareCommands::fillChoiceMenu(QMenu& menu)
{
    const auto all = constellationsInOrder(m_compared.document().plan());
    addLivedPairs(menu);
    menu.addSection(tr("Beside each other"));
    for (const ConstellationId each : all) {
        QAction* action = menu.addAction(constellationName(m_compared.plan(), each));
        action->setCheckable(true);
        action->setChecked(m_compared.isCompared(each));
        connect(action, &QAction::triggered, this, [this, each](bool checked) { setCompared(each, checked); });
    }
    fillKeptMenu(menu, m_compared, m_compared.kept().presentOf(m_compared.choice().constellations.back()),
                 [this](ConstellationId id, bool compared) { setCompared(id, compared); });
    menu.addSection(tr("Compared with"));
    auto* group = new QActionGroup(&menu);
    for (const ConstellationId each : m_compared.choice().constellations) {
        QAction* action = menu.addAction(constellationName(m_compared.plan(), each));
        action->setCheckable(true);
        action->setChecked(each == m_compared.baseline());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, each] { m_compared.setBaseline(each); });
    }
}

std::vector<ConstellationId> CompareCommands::baselineFirst() const
{
    std::vector<ConstellationId> all = m_compared.choice().constellations;
    std::stable_partition(all.begin(), all.end(),
                          [this](ConstellationId each) { return each == m_compared.baseline(); });
    return all;
}

void CompareCommands::fillHandoverMenu(QMenu& menu)
{
    menu.addSection(tr("Handing over"));
    for (const ConstellationId each : baselineFirst()) {
        if (each == m_compared.baseline())
            continue;
        QAction* action = menu.addAction(tr("From %1 to %2…")
                                             .arg(constellationName(m_compared.plan(), m_compared.baseline()),
                                                  constellationName(m_compared.plan(), each)));
        // Nothing is handed over to what was.
        action->setEnabled(!m_compared.isKept(each));
        connect(action, &QAction::triggered, this, [this, each] { showHandovers(each); });
    }
}

void CompareCommands::showHandovers(ConstellationId after)
{
    auto* dialog = new HandoverDialog(m_compared, m_compared.baseline(), after, &m_grid);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HandoverDialog::paperWanted, this, [this, before = m_compared.baseline(), after] {
        emit paperWanted(QStringLiteral("transition"), {before, after}, m_compared.plan());
    });
    dialog->open();
}

void CompareCommands::fillPaperMenu(QMenu& menu)
{
    const ConstellationId baseline = m_compared.baseline();
    const std::vector<ConstellationId> all = baselineFirst();
    const auto add = [&](const QString& words, const QString& part, std::vector<ConstellationId> wanted) {
        connect(menu.addAction(words), &QAction::triggered, this,
                [this, part, pages = std::move(wanted)] { emit paperWanted(part, pages, m_compared.plan()); });
    };
    add(tr("Side by side…"), QStringLiteral("comparison"), all);
    menu.addSection(tr("Transition plan"));
    for (std::size_t at = 1; at < all.size(); ++at)
        add(tr("From %1 to %2…")
                .arg(constellationName(m_compared.plan(), baseline), constellationName(m_compared.plan(), all[at])),
            QStringLiteral("transition"), {baseline, all[at]});
    menu.addSection(tr("Boundary of two roles, to sign"));
    for (const ConstellationId each : all)
        add(tr("In %1…").arg(constellationName(m_compared.plan(), each)), QStringLiteral("boundary"), {each});
}

void CompareCommands::fillHeadMenu(QMenu& menu, std::size_t side)
{
    const ConstellationId constellation = m_compared.choice().constellations[side];
    QAction* baseline = menu.addAction(tr("Compare the others with this"));
    baseline->setEnabled(constellation != m_compared.baseline());
    connect(baseline, &QAction::triggered, this, [this, constellation] { m_compared.setBaseline(constellation); });
    const bool isKept = m_compared.isKept(constellation);
    connect(menu.addAction(isKept ? tr("Show the chart as it is now") : tr("Show its chart")), &QAction::triggered,
            this, [this, constellation] { emit chartWanted(m_compared.kept().presentOf(constellation), {}, {}); });
    QAction* out = menu.addAction(tr("Take out of the comparison"));
    out->setEnabled(m_compared.choice().constellations.size() > ComparedConstellations::fewest);
    connect(out, &QAction::triggered, this, [this, constellation] { setCompared(constellation, false); });
}

} // namespace remit
