#include "widgets/constellations/constellation_commands.h"

#include "advisor/chart_templates.h"
#include "core/chart.h"
#include "core/edits/losses.h"
#include "model/document/plan_document.h"
#include "model/document/shown_constellation.h"
#include "model/steps/constellation_steps.h"
#include "widgets/constellations/constellation_dialog.h"
#include "widgets/letters/scheme_dialog.h"
#include "widgets/parts/pick_dialog.h"
#include "widgets/parts/prompts.h"
#include "words/losses_words.h"

#include <optional>
#include <string>
#include <vector>

namespace remit {

namespace {

template <class Id> std::vector<Id> idsOf(const std::vector<std::int64_t>& picked)
{
    std::vector<Id> ids;
    for (const std::int64_t each : picked)
        ids.push_back({each});
    return ids;
}

} // namespace

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
    const auto id = newId<ConstellationId>();
    const Name name = nameFrom(wanted);
    const auto shown = m_shown.find() != nullptr ? std::optional(m_shown.id()) : std::nullopt;
    if (m_document.perform(copy && shown ? steps::copyConstellation(plan(), id, name, *shown)
                                         : steps::addConstellation(plan(), id, name, shown)))
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
            [this, dialog] { m_document.perform(steps::changeConstellation(plan(), dialog->changed(plan()))); });
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
        m_document.perform(steps::removeConstellation(plan(), removed));
}

void ConstellationCommands::move(int direction)
{
    m_document.perform(steps::moveConstellation(plan(), m_shown.id(), direction));
}

void ConstellationCommands::addExistingRoles()
{
    std::vector<PickDialog::Choice> choices;
    for (const RoleId id : rolesInOrder(plan())) {
        const Role& role = *plan().find<Role>(id);
        choices.push_back({id.value, QString::fromStdString(role.name),
                           plan().find<ConstellationRole>({m_shown.id(), id}) != nullptr});
    }
    auto* dialog
        = new PickDialog(tr("Roles of this plan"), tr("Tick those that take part in “%1”.").arg(m_shown.name()),
                         tr("Add"), choices, &m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_document.perform(steps::addRolesTo(plan(), m_shown.id(), idsOf<RoleId>(dialog->picked())));
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
    auto* dialog
        = new PickDialog(tr("Responsibilities of this plan"), tr("Tick those that “%1” is about.").arg(m_shown.name()),
                         tr("Add"), choices, &m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_document.perform(steps::addRowsTo(plan(), m_shown.id(), idsOf<ResponsibilityId>(dialog->picked())));
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
