#include "widgets/compare/compare_menus.h"

#include "core/chart.h"
#include "model/comparison/compared_constellations.h"
#include "model/document/plan_document.h"
#include "widgets/compare/handover_dialog.h"
#include "widgets/compare/kept_menu.h"
#include "widgets/look/menu_heading.h"
#include "words/comparison/comparison_words.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

#include <algorithm>

namespace remit {

CompareMenus::CompareMenus(ComparedConstellations& compared, QWidget& below, QObject* parent)
    : QObject(parent)
    , m_compared(compared)
    , m_below(below)
{
}

void CompareMenus::addLivedPairs(QMenu& menu)
{
    const std::vector<LivedPair> pairs = livedPairs(m_compared.document().plan());
    if (pairs.empty())
        return;
    addMenuHeading(menu, tr("Designed and lived"));
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

void CompareMenus::fillChoiceMenu(QMenu& menu)
{
    const auto all = constellationsInOrder(m_compared.document().plan());
    addLivedPairs(menu);
    addMenuHeading(menu, tr("Beside each other"));
    for (const ConstellationId each : all) {
        QAction* action = menu.addAction(constellationName(m_compared.plan(), each));
        action->setCheckable(true);
        action->setChecked(m_compared.isCompared(each));
        connect(action, &QAction::triggered, this, [this, each](bool checked) { setCompared(each, checked); });
    }
    fillKeptMenu(menu, m_compared, m_compared.kept().presentOf(m_compared.choice().constellations.back()),
                 [this](ConstellationId id, bool compared) { setCompared(id, compared); });
    addMenuHeading(menu, tr("The others are compared with"));
    auto* group = new QActionGroup(&menu);
    for (const ConstellationId each : m_compared.choice().constellations) {
        QAction* action = menu.addAction(constellationName(m_compared.plan(), each));
        action->setCheckable(true);
        action->setChecked(each == m_compared.baseline());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, each] { m_compared.setBaseline(each); });
    }
}

std::vector<ConstellationId> CompareMenus::baselineFirst() const
{
    std::vector<ConstellationId> all = m_compared.choice().constellations;
    std::stable_partition(all.begin(), all.end(),
                          [this](ConstellationId each) { return each == m_compared.baseline(); });
    return all;
}

void CompareMenus::fillHandoverMenu(QMenu& menu)
{
    addMenuHeading(menu, tr("Handing over"));
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

void CompareMenus::showHandovers(ConstellationId after)
{
    auto* dialog = new HandoverDialog(m_compared, m_compared.baseline(), after, &m_below);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HandoverDialog::paperWanted, this, [this, before = m_compared.baseline(), after] {
        emit paperWanted(QStringLiteral("transition"), {before, after}, m_compared.plan());
    });
    dialog->open();
}

void CompareMenus::fillPaperMenu(QMenu& menu)
{
    const ConstellationId baseline = m_compared.baseline();
    const std::vector<ConstellationId> all = baselineFirst();
    const auto add = [&](const QString& words, const QString& part, std::vector<ConstellationId> wanted) {
        connect(menu.addAction(words), &QAction::triggered, this,
                [this, part, pages = std::move(wanted)] { emit paperWanted(part, pages, m_compared.plan()); });
    };
    add(tr("Side by side…"), QStringLiteral("comparison"), all);
    addMenuHeading(menu, tr("Transition plan"));
    for (std::size_t at = 1; at < all.size(); ++at)
        add(tr("From %1 to %2…")
                .arg(constellationName(m_compared.plan(), baseline), constellationName(m_compared.plan(), all[at])),
            QStringLiteral("transition"), {baseline, all[at]});
    addMenuHeading(menu, tr("Boundary of two roles, to sign"));
    for (const ConstellationId each : all)
        add(tr("In %1…").arg(constellationName(m_compared.plan(), each)), QStringLiteral("boundary"), {each});
}

void CompareMenus::fillHeadMenu(QMenu& menu, std::size_t side)
{
    const ConstellationId constellation = m_compared.choice().constellations[side];
    QAction* baseline = menu.addAction(tr("Compare the others with this"));
    baseline->setEnabled(constellation != m_compared.baseline());
    connect(baseline, &QAction::triggered, this, [this, constellation] { m_compared.setBaseline(constellation); });
    const bool isKept = m_compared.isKept(constellation);
    connect(menu.addAction(isKept ? tr("Show the chart as it is now") : tr("Show its chart")), &QAction::triggered,
            this, [this, constellation] { emit chartWanted(m_compared.kept().presentOf(constellation)); });
    QAction* out = menu.addAction(tr("Take out of the comparison"));
    out->setEnabled(m_compared.choice().constellations.size() > ComparedConstellations::fewest);
    connect(out, &QAction::triggered, this, [this, constellation] { setCompared(constellation, false); });
}

void CompareMenus::setCompared(ConstellationId constellation, bool compared)
{
    if (m_compared.setCompared(constellation, compared))
        return;
    emit noticed({compared ? tr("Four constellations are compared at the most: take one out first.")
                           : tr("Two constellations are compared at the least.")});
}

} // namespace remit
