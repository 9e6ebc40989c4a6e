#include "widgets/matrix/filter_menu.h"

#include "core/chart.h"
#include "words/text.h"

namespace remit {

namespace {

/// A name with an ampersand is no mnemonic.
QString plain(QString name)
{
    return name.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

void FilterMenu::fill(const Plan& plan, ConstellationId constellation, const ChartFilter& filter, bool writable)
{
    begin(plan, {constellation}, filter);
    addCondition(*this, tr("With &findings"), {FilterKind::findings});
    addCondition(*this, tr("With open &questions"), {FilterKind::questions});
    addCondition(*this, tr("&Left out"), {FilterKind::leftOut});
    addSeparator();
    addNamed();
    addKeeping(writable);
}

void FilterMenu::fillForSeveral(const Plan& plan, const std::vector<ConstellationId>& constellations,
                                const ChartFilter& filter)
{
    begin(plan, constellations, filter);
    addCondition(*this, tr("With open &questions"), {FilterKind::questions});
    addCondition(*this, tr("&Left out"), {FilterKind::leftOut});
    addSeparator();
    addNamed();
    QAction* all = addAction(tr("&Show all"));
    all->setEnabled(!filter.conditions.empty());
    connect(all, &QAction::triggered, this, [this] {
        ChartFilter open = m_filter;
        open.conditions.clear();
        emit filterChosen(open);
    });
}

void FilterMenu::begin(const Plan& plan, const std::vector<ConstellationId>& constellations, const ChartFilter& filter)
{
    clear();
    // Clearing leaves the menus of the groups behind.
    qDeleteAll(findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly));
    m_plan = &plan;
    m_constellations = constellations;
    m_filter = filter;
    addAreas();
    addHorizons();
    addRoles(tr("&Role answers for it"), FilterKind::answers);
    addRoles(tr("Role &does it"), FilterKind::does);
    addRoles(tr("Role takes &part"), FilterKind::takesPart);
    addLetters();
    addSeparator();
}

QMenu* FilterMenu::addGroup(const QString& title)
{
    QMenu* menu = addMenu(title);
    menu->setObjectName(QString(title).remove('&'));
    return menu;
}

void FilterMenu::addCondition(QMenu& menu, const QString& label, const FilterCondition& condition)
{
    QAction* action = menu.addAction(label);
    action->setCheckable(true);
    action->setChecked(m_filter.conditions.contains(condition));
    connect(action, &QAction::triggered, this, [this, condition](bool on) {
        ChartFilter filter = m_filter;
        if (on)
            filter.conditions.insert(condition);
        else
            filter.conditions.erase(condition);
        emit filterChosen(filter);
    });
}

void FilterMenu::addAreas()
{
    QMenu* menu = addGroup(tr("&Area"));
    for (const AreaId area : areasInOrder(*m_plan))
        addCondition(*menu, plain(text(m_plan->find<Area>(area)->name)), {FilterKind::area, area.value});
    addCondition(*menu, tr("No area"), {FilterKind::area, 0});
}

void FilterMenu::addHorizons()
{
    QMenu* menu = addGroup(tr("&Horizon"));
    for (const Horizon horizon : {Horizon::strategic, Horizon::tactical, Horizon::operational, Horizon::none}) {
        const FilterCondition condition{FilterKind::horizon, 0, std::string(wordFor(horizon))};
        addCondition(*menu, inWords(*m_plan, condition), condition);
    }
}

void FilterMenu::addRoles(const QString& title, FilterKind kind)
{
    QMenu* menu = addGroup(title);
    std::set<RoleId> offered;
    for (const ConstellationId constellation : m_constellations) {
        for (const RoleId id : rolesInOrder(*m_plan, constellation)) {
            const auto* role = m_plan->find<Role>(id);
            if (role != nullptr && offered.insert(id).second)
                addCondition(*menu, plain(text(role->name)), {kind, id.value});
        }
    }
    menu->setEnabled(!menu->isEmpty());
}

void FilterMenu::addLetters()
{
    QMenu* menu = addGroup(tr("Has the l&etter"));
    std::set<std::string> offered;
    for (const ConstellationId constellation : m_constellations) {
        for (const Letter& letter : lettersOf(*m_plan, constellation)) {
            if (offered.insert(letter.letter).second)
                addCondition(*menu, tr("%1 – %2").arg(text(letter.letter), plain(text(letter.name))),
                             {FilterKind::letter, 0, letter.letter});
        }
    }
}

void FilterMenu::addNamed()
{
    for (const std::string& name : filterNames(*m_plan)) {
        QAction* action = addAction(plain(text(name)));
        action->setCheckable(true);
        action->setChecked(filterNamed(*m_plan, name) == m_filter);
        connect(action, &QAction::triggered, this,
                [this, name] { emit filterChosen(filterNamed(*m_plan, name).value_or(ChartFilter())); });
    }
}

void FilterMenu::addKeeping(bool writable)
{
    const auto names = filterNames(*m_plan);
    QAction* save = addAction(tr("&Keep this filter…"));
    save->setEnabled(writable && !m_filter.empty());
    connect(save, &QAction::triggered, this, &FilterMenu::saveWanted);
    if (names.empty() || !writable)
        return;
    QMenu* rename = addGroup(tr("Re&name a filter"));
    QMenu* remove = addGroup(tr("Delete a filter"));
    for (const std::string& name : names) {
        const QString shown = text(name);
        connect(rename->addAction(plain(shown)), &QAction::triggered, this,
                [this, shown] { emit renameWanted(shown); });
        connect(remove->addAction(plain(shown)), &QAction::triggered, this,
                [this, shown] { emit removeWanted(shown); });
    }
}

} // namespace remit
