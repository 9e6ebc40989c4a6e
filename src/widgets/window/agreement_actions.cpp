#include "widgets/window/agreement_actions.h"

#include "model/chart/chart_loads.h"
#include "model/comparison/compared_constellations.h"
#include "model/document/shown_constellation.h"
#include "widgets/agreement/agreement_commands.h"
#include "widgets/chart/chart_page.h"
#include "widgets/window/plan_pages.h"
#include "widgets/window/workbench.h"

namespace remit {

AgreementActions::AgreementActions(Workbench& workbench, const Services& services)
    : QObject(&workbench)
    , m_workbench(workbench)
    , m_commands(new AgreementCommands(
          workbench.document(), workbench.shown(),
          [&workbench]() -> const Facts& { return workbench.chartPage().loads().facts(); }, services.today, workbench))
{
    connect(m_commands, &AgreementCommands::noticed, &workbench, &Workbench::say);
    connect(m_commands, &AgreementCommands::compareWanted, this, &AgreementActions::compare);
}

void AgreementActions::compare(ConstellationId constellation, AgreedVersionId version)
{
    m_workbench.shown().show(constellation);
    turnToComparison(m_workbench.pages()).chooseAgreed(constellation, version);
}

void AgreementActions::remind()
{
    const Message reminder = m_commands->reviewReminder();
    if (!reminder.text.isEmpty() && m_workbench.noticeText().isEmpty())
        m_workbench.say(reminder);
}

} // namespace remit
