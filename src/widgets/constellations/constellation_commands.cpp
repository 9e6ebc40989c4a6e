#include "widgets/constellations/constellation_commands.h"

#include "advisor/chart_templates.h"
#include "advisor/constellation_from_template.h"
#include "core/chart.h"
#include "core/edits/losses.h"
#include "model/document/plan_document.h"
#include "model/document/shown_constellation.h"
#include "model/steps/constellation_steps.h"
#include "widgets/constellations/constellation_chooser.h"
#include "widgets/constellations/constellation_dialog.h"
#include "widgets/letters/scheme_dialog.h"
#include "widgets/parts/pick_dialog.h"
#include "widgets/parts/prompts.h"
#include "widgets/parts/services.h"
#include "words/losses_words.h"
#include "words/names.h"
#include "words/text.h"

#include <optional>
#include <string>
#include <utility>
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
                                             const Services& services, Prompts& prompts, QWidget& window)
    : QObject(&window)
    , m_document(document)
    , m_shown(shown)
    , m_catalogue(services.catalogue)
    , m_resources(services.resources)
    , m_prompts(prompts)
    , m_window(window)
{
}

ConstellationCommands::~ConstellationCommands() = default;

const Plan& ConstellationCommands::plan() const
{
    return m_document.plan();
}

const ChooserKnowledge* ConstellationCommands::knowledge()
{
    if (m_knowledge)
        return m_knowledge.get();
    auto facts = Facts::read(m_resources);
    if (!facts) {
        m_prompts.tell(text(facts.error().message));
        return nullptr;
    }
    auto templates = readConstellationTemplates(m_resources, m_catalogue, *facts);
    if (!templates) {
        m_prompts.tell(text(templates.error().message));
        return nullptr;
    }
    auto sources = readSources(m_resources);
    if (!sources) {
        m_prompts.tell(text(sources.error().message));
        return nullptr;
    }
    m_knowledge = std::make_unique<const ChooserKnowledge>(
        ChooserKnowledge{m_catalogue, std::move(*facts), std::move(*templates), std::move(*sources)});
    return m_knowledge.get();
}

void ConstellationCommands::create()
{
    const ChooserKnowledge* known = knowledge();
    if (known == nullptr)
        return;
    StatedFacts stated = statedFacts(known->facts, plan(), m_shown.id());
    // The size of the organisation stays; the set-up of its roles is what changes.
    for (const FactQuestion& each : known->facts.attributes())
        stated.erase(each.key);
    auto* dialog = new ConstellationChooser(*known, stated, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { add(*dialog); });
    dialog->open();
}

void ConstellationCommands::add(const ConstellationChooser& chooser)
{
    const auto id = newId<ConstellationId>();
    const Name name = nameFrom(chooser.name());
    const auto shown = m_shown.find() != nullptr ? std::optional(m_shown.id()) : std::nullopt;
    const std::string called = name.text.toStdString();
    Step step = steps::addConstellation(plan(), id, name, shown);
    if (const ConstellationTemplate* source = chooser.chosen())
        step.edit = steps::createdToday(
            id, constellationFrom(plan(), m_catalogue, m_knowledge->facts, *source, chooser.stated(), called, id));
    else if (!chooser.chosenChart().empty())
        step.edit = steps::createdToday(id, addTemplate(plan(), m_catalogue, chooser.chosenChart(), id, called));
    if (m_document.perform(step))
        m_shown.show(id);
}

void ConstellationCommands::duplicate()
{
    const auto answer
        = m_prompts.askText(tr("Duplicate “%1”").arg(m_shown.name()), tr("Name, such as “Proposed” or “Year 2”"),
                            tr("%1, changed").arg(m_shown.name()));
    const QString wanted = answer ? answer->trimmed() : QString();
    if (wanted.isEmpty())
        return;
    const auto id = newId<ConstellationId>();
    const Name name = nameFrom(wanted);
    if (m_document.perform(m_shown.find() != nullptr ? steps::copyConstellation(plan(), id, name, m_shown.id())
                                                     : steps::addConstellation(plan(), id, name, std::nullopt)))
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

bool ConstellationCommands::isBaseline() const
{
    const Constellation* shown = m_shown.find();
    return shown != nullptr && shown->baseline;
}

void ConstellationCommands::toggleBaseline()
{
    if (const Constellation* shown = m_shown.find())
        m_document.perform(steps::markBaseline(plan(), shown->id, !shown->baseline));
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
