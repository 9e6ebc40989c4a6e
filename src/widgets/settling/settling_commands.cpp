#include "widgets/settling/settling_commands.h"

#include "model/document/shown_constellation.h"
#include "model/settling/settled_split.h"
#include "widgets/settling/settling_dialog.h"
#include "widgets/settling/sheets_dialog.h"

#include <QAction>
#include <QMenu>

namespace remit {

SettlingCommands::SettlingCommands(PlanDocument& document, const ShownConstellation& shown, const Services& services,
                                   Prompts& prompts, QWidget& window)
    : QObject(&window)
    , m_document(document)
    , m_shown(shown)
    , m_services(services)
    , m_prompts(prompts)
    , m_window(window)
{
}

SettlingCommands::~SettlingCommands()
{
    delete m_sheets;
    delete m_walk;
}

void SettlingCommands::fillMenu(QMenu& menu)
{
    menu.addAction(tr("&Write fill-in sheets…"), this, &SettlingCommands::writeSheets)
        ->setStatusTip(tr("Each person says on their own who does what, without Remit"));
    menu.addAction(tr("&Settle the split…"), this, &SettlingCommands::settle)
        ->setStatusTip(tr("Lays the answers over each other and settles where they differ"));
}

void SettlingCommands::writeSheets()
{
    if (!m_shown.id())
        return;
    auto* dialog = new SheetsDialog(m_document, m_shown.id(), m_services.preferences, m_prompts, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_sheets = dialog;
    connect(dialog, &SheetsDialog::written, this, [this](const QString& sentence) { emit noticed({sentence}); });
    dialog->open();
}

void SettlingCommands::settle()
{
    if (!m_shown.id())
        return;
    auto* dialog = new SettlingDialog(splitOf(m_shown.id()), m_prompts, m_services.today, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_walk = dialog;
    connect(dialog, &SettlingDialog::sheetsWanted, this, &SettlingCommands::writeSheets);
    dialog->open();
}

SettledSplit& SettlingCommands::splitOf(ConstellationId constellation)
{
    SettledSplit*& split = m_splits[constellation];
    if (split == nullptr)
        split = new SettledSplit(m_document, constellation, this);
    return *split;
}

} // namespace remit
