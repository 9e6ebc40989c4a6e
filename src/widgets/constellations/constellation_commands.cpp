#include "widgets/constellations/constellation_commands.h"

#include "advisor/chart_templates.h"
#include "core/chart.h"
#include "core/edits.h"
#include "model/document/plan_document.h"
#include "model/document/shown_constellation.h"
#include "widgets/constellations/constellation_dialog.h"
#include "widgets/letters/scheme_dialog.h"
#include "widgets/parts/pick_dialog.h"
#include "widgets/parts/prompts.h"
#include "words/losses_words.h"

#include <algorithm>

namespace remit {

ConstellationCommands::ConstellationCommands(PlanDocument& document, ShownConstellation& shown,
                                             const Catalogue& catalogue, Prompts& prompts, QWidget& window)
    : QObject(&window)
    , m_document(document)
    , m_shown(shown)
    , m_catalogue(catalogue)
    , m_prompts(prompts)
    , m_window(window)
{
}

const Plan& ConstellationCommands::plan() const
{
    return m_document.plan();
}

void ConstellationCommands::create()
{
    add(tr("New constellation"), false);
}

void ConstellationCommands::duplicate()
{
    add(tr("Duplicate “%1”").arg(m_shown.name()), true);
}

void ConstellationCommands::add(const QString& title, bool copy)
{
    const auto answer = m_prompts.askText(title, tr("Name, such as “Proposed” or “Year 2”"),
                                          copy ? tr("%1, changed").arg(m_shown.name()) : QString());
    const QString wanted = answer ? answer->trimmed() : QString();
    if (wanted.isEmpty())
        return;
    const Constellation* shown = m_shown.find();
    const SchemeId scheme = shown            ? shown->scheme
        : plan().all<LetterScheme>().empty() ? SchemeId{}
                                             : plan().all<LetterScheme>().begin()->first;
    const auto id = newId<ConstellationId>();
    const auto copyOf = copy ? std::optional<ConstellationId>(m_shown.id()) : std::nullopt;
    Edit edit = addConstellation(plan(), id, wanted.toStdString(), scheme, copyOf);
    if (!copy && shown) {
        // A new set-up is about the same roles until somebody says otherwise.
        Plan grown = plan();
        apply(edit, grown);
        for (const RoleId role : rolesInOrder(plan(), shown->id)) {
            Edit joining = addRoleTo(grown, id, role);
            apply(joining, grown);
            edit.append(std::move(joining));
        }
    }
    if (m_document.perform(tr("New constellation “%1”").arg(wanted), edit))
        m_shown.show(id);
}

void ConstellationCommands::editProperties()
{
    if (!m_shown.find())
        return;
    auto* dialog = new ConstellationDialog(plan(), m_shown.id(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConstellationDialog::lettersWanted, this, &ConstellationCommands::chooseLetters);
    connect(&m_document, &PlanDocument::changed, dialog, [this, dialog] { dialog->showLetters(plan()); });
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_document.perform(tr("Properties of “%1”").arg(m_shown.name()), dialog->edit(plan())); });
    dialog->open();
}

void ConstellationCommands::chooseLetters()
{
    if (!m_shown.find())
        return;
    auto* dialog = new SchemeDialog(m_document, m_catalogue, m_shown.id(), m_prompts, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

bool ConstellationCommands::canRemove() const
{
    return plan().all<Constellation>().size() > 1;
}

void ConstellationCommands::remove()
{
    const ConstellationId removed = m_shown.id();
    const QString called = m_shown.name();
    const QString losses = inWords(lossesWith(plan(), removed));
    const QString text
        = (losses.isEmpty() ? QString() : losses + u' ') + tr("The responsibilities and roles stay in the plan.");
    if (!canRemove() || !m_prompts.confirm(tr("Delete the constellation “%1”?").arg(called), text, tr("Delete")))
        return;
    // Somebody else may have deleted it, or all others, in the meantime.
    if (canRemove() && plan().find<Constellation>(removed) != nullptr)
        m_document.perform(tr("Delete constellation “%1”").arg(called), removeConstellation(plan(), removed));
}

void ConstellationCommands::move(int direction)
{
    const std::vector<ConstellationId> order = constellationsInOrder(plan());
    const auto at = std::find(order.begin(), order.end(), m_shown.id()) - order.begin();
    const auto to = at + direction;
    if (at == std::ptrdiff_t(order.size()) || to < 0 || to >= std::ptrdiff_t(order.size()))
        return;
    std::vector<ConstellationId> moved = order;
    std::swap(moved[std::size_t(at)], moved[std::size_t(to)]);
    Edit edit;
    double position = 0;
    for (const ConstellationId id : moved) {
        Constellation constellation = *plan().find<Constellation>(id);
        constellation.position = ++position;
        if (constellation != *plan().find<Constellation>(id))
            edit.put(std::move(constellation));
    }
    m_document.perform(tr("Move “%1”").arg(m_shown.name()), edit);
}

void ConstellationCommands::addExistingRoles()
{
    std::vector<PickDialog::Choice> choices;
    for (const RoleId id : rolesInOrder(plan())) {
        const Role& role = *plan().find<Role>(id);
        choices.push_back({id.value, QString::fromStdString(role.name),
                           plan().find<ConstellationRole>({m_shown.id(), id}) != nullptr});
    }
    auto* dialog = new PickDialog(tr("Roles of this plan"),
                                  tr("Tick those that take part in “%1”.").arg(m_shown.name()), choices, &m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        Plan grown = plan();
        for (const std::int64_t picked : dialog->picked())
            apply(addRoleTo(grown, m_shown.id(), RoleId{picked}), grown);
        m_document.perform(tr("Add roles to “%1”").arg(m_shown.name()), difference(plan(), grown));
    });
    dialog->open();
}

void ConstellationCommands::addExistingResponsibilities()
{
    std::vector<PickDialog::Choice> choices;
    for (const ResponsibilityId id : responsibilitiesInOrder(plan())) {
        const Responsibility& responsibility = *plan().find<Responsibility>(id);
        choices.push_back({id.value, QString::fromStdString(responsibility.title),
                           plan().find<ChartRow>({m_shown.id(), id}) != nullptr});
    }
    auto* dialog = new PickDialog(tr("Responsibilities of this plan"),
                                  tr("Tick those that “%1” is about.").arg(m_shown.name()), choices, &m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        Plan grown = plan();
        for (const std::int64_t picked : dialog->picked())
            apply(addToScope(grown, {m_shown.id(), ResponsibilityId{picked}}), grown);
        m_document.perform(tr("Add responsibilities to “%1”").arg(m_shown.name()), difference(plan(), grown));
    });
    dialog->open();
}

void ConstellationCommands::addDivisionOfLabour()
{
    const auto id = newId<ConstellationId>();
    const QString wanted = tr("Division of labour");
    const Edit edit = addTemplate(plan(), m_catalogue, "T4", id, wanted.toStdString());
    if (m_document.perform(tr("Start from the 14-line division of labour"), edit))
        m_shown.show(id);
}

} // namespace remit
