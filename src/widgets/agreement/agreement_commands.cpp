#include "widgets/agreement/agreement_commands.h"

#include "core/agreements.h"
#include "core/chart.h"
#include "model/agreement/agreement_steps.h"
#include "model/document/plan_document.h"
#include "model/document/shown_constellation.h"
#include "widgets/agreement/agree_dialog.h"
#include "widgets/agreement/agreed_versions_dialog.h"
#include "words/dates.h"
#include "words/text.h"

#include <utility>

namespace remit {

AgreementCommands::AgreementCommands(PlanDocument& document, ShownConstellation& shown,
                                     std::function<const Facts&()> facts, Today today, QWidget& window)
    : QObject(&window)
    , m_document(document)
    , m_shown(shown)
    , m_facts(std::move(facts))
    , m_today(std::move(today))
    , m_window(window)
{
}

const Plan& AgreementCommands::plan() const
{
    return m_document.plan();
}

void AgreementCommands::agree()
{
    if (m_document.isReadOnly() || m_shown.find() == nullptr)
        return;
    const QDate today = QDate::fromString(QString::fromStdString(m_today()), Qt::ISODate);
    auto* dialog = new AgreeDialog(usualAgreement(plan(), m_shown.id(), today), m_shown.name(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const AgreedVersion agreed = dialog->agreed();
        if (m_document.perform(steps::agree(plan(), agreed, m_facts())))
            emit noticed({tr("“%1” is agreed. What you change from now on is seen with Constellation, Since agreed.")
                              .arg(m_shown.name())});
    });
    dialog->open();
}

bool AgreementCommands::isAgreed() const
{
    return lastAgreedOf(plan(), m_shown.id()) != nullptr;
}

void AgreementCommands::compareSinceAgreed()
{
    if (const AgreedVersion* last = lastAgreedOf(plan(), m_shown.id()))
        emit compareWanted(last->constellation, last->version);
    else
        emit noticed(
            {tr("“%1” is a draft: nothing was agreed yet.").arg(m_shown.name()), tr("Agree…"), [this] { agree(); }});
}

void AgreementCommands::showVersions()
{
    auto* dialog = new AgreedVersionsDialog(m_document, m_shown.id(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &AgreedVersionsDialog::compareWanted, this,
        [this, constellation = m_shown.id()](AgreedVersionId version) { emit compareWanted(constellation, version); });
    dialog->open();
}

Message AgreementCommands::reviewReminder()
{
    const std::string today = m_today();
    for (const ConstellationId id : constellationsInOrder(plan())) {
        const Constellation& each = *plan().find<Constellation>(id);
        const AgreedVersion* last = lastAgreedOf(plan(), id);
        if (!isReviewDue(each, today))
            continue;
        const QString due
            = tr("“%1” was to be looked at again on %2.").arg(text(each.name), dateInWords(each.reviewOn));
        if (last == nullptr)
            return {due};
        return {due, tr("Since agreed"), [this, id, version = last->version] { emit compareWanted(id, version); }};
    }
    return {};
}

} // namespace remit
